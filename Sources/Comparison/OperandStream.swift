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
        let ports = engine.ports.filter { $0.kind != .output }
        let outputs = engine.ports.filter { $0.kind == .output }
        var vectors = TestVectors(
            module: engine.name, domains: engine.domains,
            inputs: ports.map { .init(name: $0.name, shape: $0.shape) },
            outputs: outputs.map { .init(name: $0.name, shape: $0.shape) },
            powerUp: engine.powerUp)
        let levels = Dictionary(
            engine.domains.compactMap(\.reset).map { ($0.name, $0.isActiveLow) },
            uniquingKeysWith: { first, _ in first })
        let count = Self.settlingSteps + Self.steps(cyclesPerResult: unit.cyclesPerResult)
        for index in 0..<count {
            let isSettling = index < Self.settlingSteps
            let work = index - Self.settlingSteps
            let begins = !isSettling && work % max(1, unit.cyclesPerResult) == 0
            var words: [Word] = []
            for port in ports {
                let width = port.shape.width
                if let isActiveLow = levels[port.name] {
                    words.append(Word(isSettling != isActiveLow ? 1 : 0, width: 1))
                } else if port.name == "start" {
                    words.append(Word(begins ? 1 : 0, width: width))
                } else {
                    // Held from one result to the next.
                    let operand = max(0, work) / max(1, unit.cyclesPerResult)
                    words.append(
                        PowerUp.word(
                            seed: seed, name: "operand " + port.name, index: operand, width: width))
                }
            }
            for (port, word) in zip(ports, words) { try engine.poke(port.name, word) }
            let step = try engine.step()
            var results: [Word] = []
            for output in outputs { results.append(try engine.peek(output.name, .beforeEdge)) }
            vectors.steps.append(
                .init(time: step.time, domains: step.domains, inputs: words, outputs: results))
        }
        return vectors
    }
}
