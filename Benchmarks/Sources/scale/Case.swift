import Foundation
import MorphoCircuit
import MorphoHDL
import MorphoLanes
import MorphoSimulation
import MorphoVerilog

/// A design that is made as large as asked for.
enum Case: String, CaseIterable {
    case tree, vector, chain, registers

    /// The size that has a bar to meet.
    var standardSize: Int { self == .registers ? 1_000_000 : 100_000 }

    func elaborate(_ size: Int) throws -> Design {
        switch self {
        case .tree: try Design(Tree(size))
        case .vector: try Design(VectorSum(size))
        case .chain: try Design(Chain(size))
        case .registers: try Design(Registers(size))
        }
    }

    /// Runs the case and prints a line for each phase.
    /// - Parameter inDetail: also measure `check` and `flatten`, parts of `elaborate` and `engine`,
    ///   once more by themselves; they do not count in `total` and `peak`.
    func run(size: Int, inDetail: Bool) throws {
        var phases = Phases()
        let design = try phases.measure("elaborate") { try elaborate(size) }
        try simulate(design, &phases)
        let files = try phases.measure("print") { try VerilogEmitter(design).files() }
        phases.add("total", phases.total, "s")
        phases.addUsage()
        let bytes = files.reduce(0) { $0 + $1.text.utf8.count }
        phases.add("text", Double(bytes) / 1_048_576, "MiB")
        if !inDetail { return }
        _ = phases.measure("check") { design.check() }
        _ = phases.measure("flatten") { design.flattened() }
    }

    /// Prepares the lanes engine instead, and takes a step of 512 lanes.
    func runLanes(size: Int) throws {
        var phases = Phases()
        let design = try phases.measure("elaborate") { try elaborate(size) }
        let engine = try phases.measure("lanes") { try LanesEngine(design, lanes: 512) }
        try phases.measure("step") {
            if engine.domains.isEmpty { engine.settle() } else { try engine.step() }
            _ = try engine.peek("y", lane: 511)
        }
        phases.add("total", phases.total, "s")
        phases.addUsage()
    }

    /// One cycle. The engine is gone when the function returns, as in a program that goes on.
    private func simulate(_ design: Design, _ phases: inout Phases) throws {
        let engine = try phases.measure("engine") { try ReferenceEngine(design) }
        try phases.measure("step") {
            // A module of operations alone has no clock to tick.
            if engine.domains.isEmpty { engine.settle() } else { try engine.step() }
            _ = try engine.peek("y", .afterEdge)
        }
    }
}

/// Times of the phases of one run, printed as they end.
struct Phases {
    private(set) var total = 0.0

    mutating func measure<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
        let start = ContinuousClock.now
        let result = try body()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        total += seconds
        add(name, seconds, "s")
        return result
    }

    func add(_ name: String, _ value: Double, _ unit: String) {
        print("\(name) \(String(format: "%.3f", value)) \(unit)")
    }

    /// The processor time so far and the most memory the process has had at one time.
    func addUsage() {
        var usage = rusage()
        getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
        func seconds(_ time: timeval) -> Double {
            Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
        }
        add("processor", seconds(usage.ru_utime) + seconds(usage.ru_stime), "s")
        // Linux counts in KiB.
        add("peak", Double(usage.ru_maxrss) / 1024, "MiB")
    }
}
