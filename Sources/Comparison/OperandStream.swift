import MorphoCircuit
import MorphoSimulation
import MorphoUnits

/// A unit at work without a pause, for the measurement of its power: seeded random operands, each
/// as soon as the unit can take it.
public struct OperandStream: Sendable {
    /// Steps in reset, which belong to no work.
    public static let settlingSteps = 2
    /// Steps at work: eight results, but no fewer than 256 steps and no more than 4,096.
    public static func steps(cyclesPerResult: Int) -> Int {
        min(4096, max(256, 8 * min(cyclesPerResult, 4096)))
    }

    public let seed: UInt64

    public init(seed: UInt64) { self.seed = seed }

    /// Records a run of the reference engine.
    public func record(_ unit: MadeUnit) throws(SimulationError) -> TestVectors {
        let engine = try ReferenceEngine(unit.design, seed: seed, reportsUninitialised: false)
        let domains = engine.domains
        let pause = max(1, unit.cyclesPerResult)
        let steps = Self.settlingSteps + Self.steps(cyclesPerResult: unit.cyclesPerResult)
        return try MorphoSimulation.record(engine, steps: steps) { signal, index, _ in
            let isSettling = index < Self.settlingSteps
            let work = max(0, index - Self.settlingSteps)
            let width = signal.shape.width
            if signal.kind == .reset {
                let reset = signal.domain.flatMap { domains[$0].reset }
                return Word(isSettling != reset?.isActiveLow ? 1 : 0, width: 1)
            }
            if signal.name == "start" {
                return Word(!isSettling && work % pause == 0 ? 1 : 0, width: width)
            }
            // Held from one result to the next.
            return PowerUp.word(
                seed: seed, name: "operand " + signal.name, index: work / pause, width: width)
        }
    }
}
