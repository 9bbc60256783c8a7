import Circuit
import Foundation
import HDL
import Simulation
import Verilog

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
    ///
    /// `check` and `flatten` are parts of `elaborate` and `engine`, measured once more by
    /// themselves, after the peak of memory has been read; they do not count in `total`.
    func run(size: Int) throws {
        var phases = Phases()
        let design = try phases.measure("elaborate") { try elaborate(size) }
        try simulate(design, &phases)
        let files = try phases.measure("print") { try VerilogEmitter(design).files() }
        phases.add("total", phases.total, "s")
        phases.add("peak", Phases.peakMebibytes, "MiB")
        phases.add("text", Double(files.reduce(0) { $0 + $1.text.utf8.count }) / 1048576, "MiB")
        _ = phases.measure("check") { design.check() }
        _ = phases.measure("flatten") { design.flattened() }
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

    /// The most memory the process has had at one time.
    static var peakMebibytes: Double {
        var usage = rusage()
        getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
        // Linux counts in KiB.
        return Double(usage.ru_maxrss) / 1024
    }
}
