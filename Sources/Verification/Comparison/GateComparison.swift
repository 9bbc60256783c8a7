import MorphoCircuit
import MorphoGates
import MorphoSimulation

/// Runs the gate netlist with the recorded inputs, in this process.
struct GateComparison {
    var evaluation = OperationTable.standard
    var gates = OperationTable.standard

    /// - Parameter netlist: the gates of the case, where they have been made already.
    func run(
        _ recorded: RecordedCase, stimulus: RandomStimulus,
        netlist: Result<GateNetlist, GateError>? = nil
    ) -> EngineOutcome {
        do {
            let vectors = try recorded.vectorsOfGates(stimulus: stimulus, operations: evaluation)
            let netlist = try (netlist ?? self.netlist(of: recorded)).get()
            return try compare(netlist, vectors)
        } catch let error as GateError {
            switch error {
            case .memoryWrittenFromDomains, .memoryWithoutSource, .memoryTooLarge, .tooManyGates,
                .operationTooLarge:
                return .skipped(reason: "\(error)")
            default:
                return .different(Difference(.gates, message: "\(error)"))
            }
        } catch {
            return .different(Difference(.gates, message: "\(error)"))
        }
    }

    func netlist(of recorded: RecordedCase) -> Result<GateNetlist, GateError> {
        Result { () throws(GateError) in try GateNetlist(recorded.flat, operations: gates) }
    }

    private func compare(_ netlist: GateNetlist, _ vectors: TestVectors) throws -> EngineOutcome {
        var simulator = GateSimulator(netlist)
        let states = Set(simulator.netlist.states.map(\.name))
        for entry in vectors.powerUp {
            switch entry.element {
            case .register(let name):
                if let word = entry.words.first { try simulator.setState(name, to: word) }
            case .memory(let name):
                for (address, word) in entry.words.enumerated()
                where states.contains("\(name)[\(address)]") {
                    try simulator.setState("\(name)[\(address)]", to: word)
                }
            case .readPort(let memory, let port):
                guard let word = entry.words.first else { continue }
                try simulator.setState(
                    GateNetlist.readPortName(memory: memory, position: port), to: word)
            }
        }
        var checks = 0
        for (index, step) in vectors.steps.enumerated() {
            for (signal, word) in zip(vectors.inputs, step.inputs) {
                try simulator.set(signal.name, to: word)
            }
            for (signal, expected) in zip(vectors.outputs, step.outputs) {
                let found = try simulator.output(signal.name)
                checks += 1
                if found != expected {
                    return .different(
                        Difference(
                            .gates, port: signal.name, step: index, found: found.binary,
                            expected: expected.binary))
                }
            }
            simulator.step(domains: step.domains)
        }
        return .equal(checks: checks)
    }
}
