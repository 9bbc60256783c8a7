import MorphoCircuit
import Testing

@testable import MorphoSynthesis

/// A graph of random ANDs, differences and choices.
func randomGraph(seed: UInt64, inputs: Int, gates: Int) -> LogicGraph {
    var generator = SeededGenerator(state: seed)
    let graph = LogicGraph()
    var pool = (0..<inputs).map { _ in graph.input() }
    for _ in 0..<gates {
        func pick() -> Gate {
            let gate = pool[Int(generator.next() % UInt64(pool.count))]
            return generator.next() % 2 == 0 ? gate : !gate
        }
        switch generator.next() % 4 {
        case 0: pool.append(graph.xor(pick(), pick()))
        case 1: pool.append(graph.multiplexer(pick(), pick(), pick()))
        default: pool.append(graph.and(pick(), pick()))
        }
    }
    graph.outputs = Array(pool.suffix(12))
    return graph
}

struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension LogicGraph {
    /// The outputs for 64 random combinations of inputs at once.
    func outputs(seed: UInt64) -> [UInt64] {
        var generator = SeededGenerator(state: seed)
        var values = [UInt64](repeating: 0, count: count)
        for input in inputs { values[Int(input)] = generator.next() }
        func value(_ literal: Int32) -> UInt64 {
            literal & 1 == 1 ? ~values[Int(literal >> 1)] : values[Int(literal >> 1)]
        }
        for node in 1..<count where isAnd(node) {
            values[node] = value(first[node]) & value(second[node])
        }
        return outputs.map { value($0.literal) }
    }
}

@Suite struct LogicGraphTests {
    @Test(arguments: 1...40)
    func optimisationKeepsFunctions(seed: UInt64) {
        let graph = randomGraph(seed: seed, inputs: 4 + Int(seed % 9), gates: 40 + Int(seed) * 10)
        var functions = FactoredFunctions()
        let forms = [
            Balancing.balanced(graph), FunctionalHashing.merged(graph),
            Rewriting.rewritten(graph),
            Rewriting.rewritten(graph, acceptsZeroGain: true),
            Refactoring.refactored(graph, functions: &functions),
            Refactoring.refactored(graph, functions: &functions, acceptsZeroGain: true),
            graph.exchangingExclusiveOrs(),
            graph.optimised(), graph.optimised(from: .otherExclusiveOrs),
        ]
        for round in 0..<8 {
            let expected = graph.outputs(seed: seed * 100 + UInt64(round))
            for (number, form) in forms.enumerated() {
                #expect(
                    form.outputs(seed: seed * 100 + UInt64(round)) == expected, "form \(number)")
            }
        }
        #expect(graph.optimised().andCount <= graph.swept().andCount)
    }

    /// A chain of sixteen ANDs becomes four levels.
    @Test func chainsAreBalanced() {
        let graph = LogicGraph()
        let inputs = (0..<16).map { _ in graph.input() }
        graph.outputs = [inputs.dropFirst().reduce(inputs[0]) { graph.and($0, $1) }]
        #expect(graph.depth == 15)
        #expect(Balancing.balanced(graph).depth == 4)
    }

    /// A half adder: four ANDs as described, three when the sum shares the carry's; exchanged
    /// back where the described form is the one that shares.
    @Test func exclusiveOrsChangeTheirForm() {
        let graph = LogicGraph()
        let (a, b) = (graph.input(), graph.input())
        graph.outputs = [graph.xor(a, b), graph.and(a, b)]
        #expect(graph.andCount == 4)
        let other = graph.exchangingExclusiveOrs()
        #expect(other.andCount == 3)
        #expect(other.outputs(seed: 1) == graph.outputs(seed: 1))
        // The AND of the carry is read by others now, so that it stays.
        #expect(other.exchangingExclusiveOrs().andCount == 3)
    }

    /// (a & b) | (a & c) and a & (b | c) are one node.
    @Test func equalFunctionsAreJoined() {
        let graph = LogicGraph()
        let (a, b, c) = (graph.input(), graph.input(), graph.input())
        graph.outputs = [
            graph.or(graph.and(a, b), graph.and(a, c)), graph.and(a, graph.or(b, c)),
        ]
        let merged = FunctionalHashing.merged(graph)
        #expect(merged.outputs[0] == merged.outputs[1])
        #expect(graph.outputs[0] != graph.outputs[1])
    }

    /// ac + ad + bc + bd takes three gates.
    @Test func productsAreFactored() {
        let graph = LogicGraph()
        let (a, b, c, d) = (graph.input(), graph.input(), graph.input(), graph.input())
        let products = [(a, c), (a, d), (b, c), (b, d)].map { graph.and($0, $1) }
        graph.outputs = [products.dropFirst().reduce(products[0]) { graph.or($0, $1) }]
        #expect(graph.andCount == 7)
        var functions = FactoredFunctions()
        #expect(Refactoring.refactored(graph, functions: &functions).andCount == 3)
    }
}
