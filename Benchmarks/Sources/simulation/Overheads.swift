import BenchDesigns
import Foundation
import MorphoCircuit
import MorphoLanes
import MorphoSimulation

/// What a second thread brings and what counting activity costs, on one design.
struct Overheads: Codable {
    var design: String
    /// Wall time of one thread by that of two, with a batch of lanes.
    var twoThreadsLanes: Double
    var twoThreadsNative: Double
    /// The reference engine with the toggles and times at one of all signals by the same without.
    var activity: Double

    enum CodingKeys: String, CodingKey {
        case design, activity
        case twoThreadsLanes = "two_threads_lanes"
        case twoThreadsNative = "two_threads_native"
    }

    private static let rounds = 7
    private static let lanes = 16_384
    private static let roundSeconds = 0.3

    init(_ entry: BenchDesign) throws {
        let design = try entry.elaborate()
        self.design = entry.rawValue
        twoThreadsLanes = try Self.threads(design, native: nil)
        twoThreadsNative = try Self.threads(design, native: NativeCompiler(cache: nil))
        activity = try Self.activity(design)
    }

    private static func threads(_ design: Design, native: NativeCompiler?) throws -> Double {
        let engine = try LanesEngine(design, lanes: lanes, uniform: ["load"], native: native)
        try Stimulus.load(engine)
        func seconds(_ threads: Int, _ cycles: Int) throws -> Double {
            engine.threads = threads
            return try wall { try engine.run(cycles) }
        }
        let cycles = max(4, Int(20 * roundSeconds / max(1e-6, try seconds(1, 20))))
        return try ratio { (try seconds(1, cycles), try seconds(2, cycles)) }
    }

    private static func activity(_ design: Design) throws -> Double {
        let engine = try ReferenceEngine(design)
        try engine.reset()
        var probe = try ActivityProbe(of: engine)
        let trial = try wall { try engine.step(20) }
        let cycles = max(4, Int(20 * roundSeconds / max(1e-6, trial)))
        return try ratio {
            let counted = try wall { for _ in 0..<cycles { try probe.step(engine) } }
            return (counted, try wall { try engine.step(cycles) })
        }
    }

    private static func wall(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return (ContinuousClock.now - start) / .seconds(1)
    }

    /// The median of the quotients of pairs measured one after the other.
    private static func ratio(_ pair: () throws -> (Double, Double)) rethrows -> Double {
        var found: [Double] = []
        for _ in 0..<rounds {
            let (first, second) = try pair()
            found.append(first / second)
        }
        return found.sorted()[rounds / 2]
    }
}

extension Overheads {
    /// Prints a line for each design and writes all as JSON.
    static func report(_ designs: [BenchDesign], to file: String) throws {
        print("design       two threads: lanes, native   activity counted: time ratio")
        var all: [Overheads] = []
        for entry in designs {
            let found = try Overheads(entry)
            all.append(found)
            print(
                entry.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0),
                String(
                    format: "%18.2f x %6.2f x %26.2f", found.twoThreadsLanes,
                    found.twoThreadsNative, found.activity))
        }
        try encoded(all).write(to: URL(fileURLWithPath: file))
    }

    static func encoded(_ rows: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return try encoder.encode(rows) + Data("\n".utf8)
    }
}
