import BenchDesigns
import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoLanes

/// One engine on one design.
struct Row: Codable {
    var design: String
    var engine: String
    var lanes: Int
    var threads: Int
    var isa: String
    var laneCyclesPerSecond: Double
    var verilatorCyclesPerSecond: Double
    var ratio: Double
    var checksumEqual: Bool
    var firstResult: Double
    var verilatorBuild: Double

    enum CodingKeys: String, CodingKey {
        case design, engine, lanes, threads, isa, ratio
        case laneCyclesPerSecond = "lane_cycles_per_s"
        case verilatorCyclesPerSecond = "verilator_cycles_per_s"
        case checksumEqual = "checksum_equal"
        case firstResult = "first_result_s"
        case verilatorBuild = "build_s"
    }
}

/// A race on one design: rounds in turns, the median of each side.
struct Race {
    let entry: BenchDesign
    static let rounds = 5
    /// About how long one side of a round takes, in seconds.
    static let roundSeconds = 0.4
    static let checkedLanes = [0, 1, 777]

    func run() throws -> [Row] {
        try withPrivateDirectory(prefix: "morpho-bench") { directory in
            let design = try entry.elaborate()
            let peer = try Peer(design, in: directory.path)
            // The best instruction set of the processor, and batches on AVX2.
            let sets: [(set: String?, lanes: [Int])] = [(nil, [1, 16_384]), ("avx2", [16_384])]
            return try sets.flatMap { set, lanes in
                try ["lanes", "native"].flatMap { engine in
                    try lanes.map {
                        try race(design, peer, engine: engine, lanes: $0, instructionSet: set)
                    }
                }
            }
        }
    }

    /// What this process has used, as the peer counts it: others on the machine do not matter.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    private func race(
        _ design: Design, _ peer: Peer, engine name: String, lanes: Int, instructionSet: String?
    ) throws -> Row {
        let start = ContinuousClock.now
        let engine = try LanesEngine(
            design, lanes: lanes, uniform: ["load"], instructionSet: instructionSet,
            // Compiled every time: what is kept from an earlier run would flatter the first result.
            native: name == "native" ? NativeCompiler(cache: nil) : nil)
        engine.threads = 1
        try Stimulus.load(engine)
        let first = 1000
        // A thousand cycles of one stimulus, from the design on.
        try engine.run(first)
        let firstResult = (ContinuousClock.now - start) / .seconds(1)
        let isEqual = try Self.checkedLanes.filter { $0 < lanes }.allSatisfy {
            let checksum = try peer.run(seed: Stimulus.seed(lane: $0), cycles: first).checksum
            return try engine.peek("checksum", lane: $0).unsignedValue == UInt(checksum)
        }
        let trial = try peer.run(seed: 1, cycles: 20_000).seconds
        let peerCycles = max(20_000, Int(20_000 * Self.roundSeconds / max(trial, 1e-6)))
        let (trialCycles, begin) = (max(20, 200_000 / lanes), ContinuousClock.now)
        try engine.run(trialCycles)
        let trialSeconds = (ContinuousClock.now - begin) / .seconds(1)
        let engineCycles = max(
            20, Int(Double(trialCycles) * Self.roundSeconds / max(trialSeconds, 1e-6)))
        var (own, others): ([Double], [Double]) = ([], [])
        for _ in 0..<Self.rounds {
            others.append(
                Double(peerCycles) / (try peer.run(seed: 1, cycles: peerCycles).seconds))
            let begin = Self.processorSeconds()
            try engine.run(engineCycles)
            own.append(Double(lanes * engineCycles) / (Self.processorSeconds() - begin))
        }
        let (mine, theirs) = (own.sorted()[Self.rounds / 2], others.sorted()[Self.rounds / 2])
        return Row(
            design: entry.rawValue, engine: name, lanes: lanes, threads: 1,
            isa: engine.instructionSet, laneCyclesPerSecond: mine,
            verilatorCyclesPerSecond: theirs, ratio: mine / theirs, checksumEqual: isEqual,
            firstResult: firstResult, verilatorBuild: peer.buildSeconds)
    }
}

// simulation <file> [design ...]              races against Verilator, results as JSON in the file
// simulation overheads <file> [design ...]    threads and activity
var arguments = Array(CommandLine.arguments.dropFirst())
let measuresOverheads = arguments.first == "overheads"
if measuresOverheads { arguments.removeFirst() }
guard let file = arguments.first else {
    print("usage: simulation [overheads] <file.json> [design ...]")
    exit(2)
}
do {
    let chosen = BenchDesign.allCases.filter {
        arguments.count == 1 || arguments.dropFirst().contains($0.rawValue)
    }
    if measuresOverheads {
        try Overheads.report(chosen, to: file)
        exit(0)
    }
    var rows: [Row] = []
    print(
        "design       engine  lanes  isa      M lane-cycles/s   Verilator   ratio  equal  first result"
    )
    for entry in chosen {
        for row in try Race(entry: entry).run() {
            rows.append(row)
            let name = entry.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
            print(
                name, row.engine.padding(toLength: 6, withPad: " ", startingAt: 0),
                String(
                    format: "%6d  %@  %15.2f %11.2f %7.2f  %@  %.3f s", row.lanes,
                    row.isa.padding(toLength: 8, withPad: " ", startingAt: 0),
                    row.laneCyclesPerSecond / 1e6, row.verilatorCyclesPerSecond / 1e6, row.ratio,
                    row.checksumEqual ? "yes  " : "NO   ", row.firstResult))
        }
    }
    try Overheads.encoded(rows).write(to: URL(fileURLWithPath: file))
    if rows.contains(where: { !$0.checksumEqual }) { exit(1) }
} catch {
    print("\(error)")
    exit(1)
}
