import MorphoCircuit
import Testing

@testable import MorphoSynthesis

@Suite struct GraphPartsTests {
    /// Units side by side that read the same inputs, two of them alike, and outputs that no AND
    /// drives.
    private func graph(seed: UInt64, units: Int) -> LogicGraph {
        var generator = SeededGenerator(state: seed)
        let graph = LogicGraph()
        let inputs = (0..<9).map { _ in graph.input() }
        graph.outputs = [.one, inputs[2], !inputs[4]]
        for unit in 0..<units {
            // Each has inputs of its own and one that all read.
            var pool = (0..<3).map { _ in graph.input() } + [inputs[unit % 9]]
            for _ in 0..<(20 + Int(generator.next() % 40)) {
                func pick() -> Gate {
                    let gate = pool[Int(generator.next() % UInt64(pool.count))]
                    return generator.next() % 2 == 0 ? gate : !gate
                }
                let gate = graph.multiplexer(pick(), pick(), pick())
                pool.append(gate)
                if generator.next() % 3 == 0 { graph.outputs.append(!gate) }
            }
            graph.outputs.append(pool[pool.count - 1])
        }
        return graph
    }

    @Test(arguments: [1, 2, 3, 7, 30])
    func partsShareNoAnds(units: Int) {
        let graph = graph(seed: UInt64(units), units: units)
        let parts = GraphParts(graph)
        var partOfNode: [Int32: Int] = [:]
        for (part, nodes) in parts.nodes.enumerated() {
            #expect(nodes.elementsEqual(nodes.sorted()))
            for node in nodes { #expect(partOfNode.updateValue(part, forKey: node) == nil) }
        }
        #expect(partOfNode.count == graph.andCount)
        for (node, part) in partOfNode {
            for operand in [graph.first[Int(node)] >> 1, graph.second[Int(node)] >> 1]
            where graph.isAnd(Int(operand)) {
                #expect(partOfNode[operand] == part)
            }
        }
        if units == 30 {
            #expect(parts.nodes.count == 8)
            let sizes = parts.nodes.map(\.count)
            #expect((sizes.max() ?? 0) < 2 * (sizes.min() ?? 0))
        }
    }

    @Test(arguments: [1, 2, 7, 30])
    func improvingPartsKeepsFunctions(units: Int) {
        let graph = graph(seed: UInt64(units) + 50, units: units)
        let improved = graph.optimised(.quick)
        #expect(improved.inputs.count == graph.inputs.count)
        #expect(improved.andCount < graph.andCount)
        for round: UInt64 in 0..<8 {
            #expect(improved.outputs(seed: round) == graph.outputs(seed: round))
        }
    }

    /// What two parts build alike is one in the result.
    @Test func equalAndsOfTwoPartsAreOne() {
        let graph = LogicGraph()
        let (a, b, c) = (graph.input(), graph.input(), graph.input())
        graph.outputs = [
            graph.and(graph.and(a, b), c), graph.and(a, graph.and(b, !c)),
        ]
        #expect(GraphParts(graph).nodes.count == 2)
        let joined = graph.improvedByParts { part in
            let same = LogicGraph()
            let inputs = part.inputs.map { _ in same.input() }
            same.outputs = [same.and(inputs[0], inputs[1])]
            return same
        }
        #expect(joined.andCount == 1)
        #expect(joined.outputs[0] == joined.outputs[1])
    }

    @Test func graphsWithoutAndsStay() {
        let graph = LogicGraph()
        let a = graph.input()
        graph.outputs = [!a, .zero]
        let same = graph.optimised(.quick)
        #expect(same.outputs == graph.outputs)
    }
}
