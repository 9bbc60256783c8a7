import Circuit
import Gates
import Simulation

/// Runs the gate netlist with the recorded inputs, in this process.
struct GateComparison {
    enum Outcome {
        case equal(checks: Int)
        case different(Difference)
        /// Gates cannot express the circuit.
        case skipped(reason: String)
    }

    var evaluation = OperationTable.standard
    var gates = OperationTable.standard

    func run(
        _ recorded: RecordedCase, stimulus: RandomStimulus
    ) -> Outcome {
        do {
            // Where hardware is free gates take the old word, the reference a constant.
            let defined = recorded.design.withoutUndefinedReads()
            var reference = recorded
            if let defined {
                reference = try RecordedCase(
                    defined, stimulus: stimulus, steps: recorded.vectors.steps.count,
                    operations: evaluation)
            }
            return try compare(reference)
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

    private func compare(_ recorded: RecordedCase) throws -> Outcome {
        var simulator = GateSimulator(try GateNetlist(recorded.design, operations: gates))
        let states = Set(simulator.netlist.states.map(\.name))
        for entry in recorded.vectors.powerUp {
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
        for (index, step) in recorded.vectors.steps.enumerated() {
            for (signal, word) in zip(recorded.vectors.inputs, step.inputs) {
                try simulator.set(signal.name, to: word)
            }
            for (signal, expected) in zip(recorded.vectors.outputs, step.outputs) {
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

extension Design {
    /// The design with `.old` reads where hardware would be free; nil when it has none.
    func withoutUndefinedReads() -> Design? {
        var design = self
        var hasSome = false
        for module in modules.indices {
            for port in modules[module].readPorts.indices
            where modules[module].readPorts[port].duringWrite == .undefined {
                design.modules[module].readPorts[port].duringWrite = .old
                hasSome = true
            }
        }
        return hasSome ? design : nil
    }
}
