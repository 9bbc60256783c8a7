import MorphoCircuit
import MorphoLanes
import MorphoSimulation
import MorphoUnits

/// The results of a unit for many inputs at once, in the lanes engine.
///
/// Every input has a lane of its own and is the first one after power-up and reset. So a result
/// depends on its input alone, not on those before it, and anyone can find it again.
struct LaneResults {
    let name: String
    let unit: MadeUnit
    /// Of the power-up values.
    let seed: UInt64

    /// Lane-cycles between two reports of progress: about a second.
    private static let reportedLaneCycles = 1 << 29

    /// - Parameters:
    ///   - operands: for each input of the unit its integers, one for each lane.
    ///   - progress: called with the share done.
    /// - Returns: the result of each lane, at the first cycle in which `valid` holds there.
    /// - Throws: `ComparisonError.noResult`, `LaneError` or `SimulationError`.
    func results(
        _ operands: [[UInt64]], progress: (Double) -> Void = { _ in }
    ) throws -> [UInt64] {
        let lanes = operands.first?.count ?? 0
        let engine = try LanesEngine(unit.design, lanes: lanes, uniform: ["start"], seed: seed)
        try engine.reset()
        for (index, words) in operands.enumerated() {
            try engine.poke("x_\(index)", lanes: words)
        }
        try engine.poke("start", Word(1, width: 1))
        try engine.run(1)
        try engine.poke("start", Word(0, width: 1))
        guard try engine.isUniform("valid") else { return try waiting(for: engine) }
        // What no operand decides need not be looked at in every cycle of all lanes.
        let cycles = try latency(operands.map { $0.first ?? 0 })
        let portion = max(1, Self.reportedLaneCycles / max(1, lanes))
        var done = 1
        while done < cycles {
            let next = min(portion, cycles - done)
            try engine.run(next)
            done += next
            progress(Double(done) / Double(cycles))
        }
        return try engine.peek(lanes: "result")
    }

    /// Cycles from start to the first valid result, by the reference engine.
    private func latency(_ operands: [UInt64]) throws -> Int {
        let engine = try ReferenceEngine(unit.design, seed: seed, reportsUninitialised: false)
        try engine.reset()
        for (index, value) in operands.enumerated() {
            try engine.poke("x_\(index)", Word(UInt(value), width: 8))
        }
        try engine.poke("start", Word(1, width: 1))
        try engine.step()
        try engine.poke("start", Word(0, width: 1))
        var cycles = 1
        while try engine.peek("valid").isZero {
            try goOn(after: cycles)
            try engine.step()
            cycles += 1
        }
        return cycles
    }

    /// Reads each lane when its own result is valid.
    private func waiting(for engine: LanesEngine) throws -> [UInt64] {
        var results: [UInt64?] = Array(repeating: nil, count: engine.lanes)
        var missing = engine.lanes
        var cycles = 1
        while true {
            let valid = try engine.peek(lanes: "valid")
            if valid.contains(1) {
                let now = try engine.peek(lanes: "result")
                for lane in results.indices where valid[lane] == 1 && results[lane] == nil {
                    results[lane] = now[lane]
                    missing -= 1
                }
            }
            if missing == 0 { return results.map { $0 ?? 0 } }
            try goOn(after: cycles)
            try engine.run(1)
            cycles += 1
        }
    }

    private func goOn(after cycles: Int) throws(ComparisonError) {
        if cycles > unit.latency { throw .noResult(unit: name, cycles: cycles) }
    }
}
