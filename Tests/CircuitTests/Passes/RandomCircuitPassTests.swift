import Testing

@testable import MorphoCircuit

/// A named pass, for the messages of parameterised tests.
struct NamedPass: CustomTestStringConvertible, Sendable {
    let name: String
    let apply: @Sendable (Module) -> Module
    var testDescription: String { name }

    static let all = [
        NamedPass(name: "foldConstants") { $0.foldConstants() },
        NamedPass(name: "shareCommonSubexpressions") { $0.shareCommonSubexpressions() },
        NamedPass(name: "removeDeadNodes") { $0.removeDeadNodes() },
        NamedPass(name: "optimised") { $0.optimised() },
    ]
}

/// Passes must not change what a circuit computes.
@Suite struct RandomCircuitPassTests {
    @Test(arguments: NamedPass.all)
    func outputsStayTheSame(_ pass: NamedPass) {
        for seed in 1...UInt64(150) {
            let before = RandomCircuit(seed: seed).module
            let after = pass.apply(before)
            #expect(Design(modules: [after]).checkWidths() == [], "seed \(seed)")
            let old = CombinationalEvaluator(before)
            let new = CombinationalEvaluator(after)
            var generator = SeededGenerator(seed: seed ^ 0xabcd)
            for _ in 0..<12 {
                var inputs: [String: Word] = [:]
                for port in before.inputs {
                    inputs[port.name] = generator.word(width: port.shape.width)
                }
                let (expected, given) = (old.outputs(inputs), new.outputs(inputs))
                if expected == given { continue }
                Issue.record("seed \(seed), inputs \(inputs): \(expected) became \(given)")
                return
            }
        }
    }

    @Test func optimisedFindsWorkAndComesToRest() {
        for seed in 1...UInt64(50) {
            let before = RandomCircuit(seed: seed).module
            let once = before.optimised()
            #expect(once.nodes.count < before.nodes.count)
            let twice = once.optimised()
            #expect(twice.nodes == once.nodes)
            #expect(twice.operands == once.operands)
        }
    }

    @Test func portsStay() {
        let before = RandomCircuit(seed: 3).module
        let after = before.optimised()
        #expect(after.ports.map(\.name) == before.ports.map(\.name))
        #expect(after.ports.map(\.shape) == before.ports.map(\.shape))
    }
}
