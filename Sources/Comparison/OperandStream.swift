import MorphoCircuit
import MorphoSimulation
import MorphoUnits

/// A unit at work without a pause: seeded random operands, each as soon as the unit can take it.
/// For the measurement of its power, and to look at.
public struct OperandStream: Sendable {
    /// Steps in reset, which belong to no work.
    public static let settlingSteps = 2
    /// Steps at work: eight results, but no fewer than 256 steps and no more than 4,096.
    public static func steps(cyclesPerResult: Int) -> Int {
        min(4096, max(256, 8 * min(cyclesPerResult, 4096)))
    }

    public let seed: UInt64

    public init(seed: UInt64) { self.seed = seed }

    /// The inputs of a unit at work.
    public func vectors(for unit: MadeUnit) throws(SimulationError) -> TestVectors {
        let top = unit.design.top
        return try TestVectors(
            driving: top,
            steps: Self.settlingSteps + Self.steps(cyclesPerResult: unit.cyclesPerResult),
            input: input(domains: top.domains, cyclesPerResult: unit.cyclesPerResult))
    }

    /// What drives the inputs of a unit, step by step.
    ///
    /// Resets are active for `settlingSteps`, and longer where a clock has had no edge by then.
    /// - Parameter cyclesPerResult: operands change after so many steps, at each of which `start`
    ///   holds for one step; 1 for new operands in every step.
    public func input(
        domains: [ClockDomain], cyclesPerResult: Int
    ) -> InputFunction {
        let resets = ResetInputs(domains).inputs
        let pause = max(1, cyclesPerResult)
        return { [seed] signal, index, started in
            let work = max(0, index - Self.settlingSteps)
            let width = signal.shape.width
            if signal.kind == .reset {
                let reset = resets.first { $0.name == signal.name }
                let isWaiting = reset?.domains.contains { !started[$0] } ?? false
                let isActive = index < Self.settlingSteps || isWaiting
                return Word(isActive != (reset?.isActiveLow ?? false) ? 1 : 0, width: 1)
            }
            if signal.name == "start" {
                return Word(
                    index >= Self.settlingSteps && work % pause == 0 ? 1 : 0, width: width)
            }
            // Held from one result to the next.
            return PowerUp.word(
                seed: seed, name: "operand " + signal.name, index: work / pause, width: width)
        }
    }
}
