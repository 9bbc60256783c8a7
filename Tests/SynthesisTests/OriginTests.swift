import MorphoCircuit
import MorphoGates
import MorphoHDL
import MorphoLiberty
import MorphoUnits
import Testing

@testable import MorphoSynthesis

/// Origins tell where cells come from and change nothing else.
@Suite struct OriginTests {
    @Test func noDecisionDependsOnOrigins() throws {
        let design = try Design(SaturatingAccumulator(width: 12))
        let known = try GateNetlist(design, arithmetic: .parallelPrefix)
        var unknown = known
        unknown.origins = []
        let networks = [known, unknown].map { LogicNetwork($0).optimised() }
        #expect(networks[0].graph.first == networks[1].graph.first)
        #expect(networks[0].graph.second == networks[1].graph.second)
        #expect(networks[0].graph.outputs == networks[1].graph.outputs)
        #expect(networks[1].graph.origins.allSatisfy { $0 == -1 })
        let graph = networks[0].graph
        for node in 1..<graph.count where graph.isAnd(node) {
            #expect(design.flattened().nodes.indices.contains(Int(graph.origins[node])))
        }
    }

    @Test func hierarchyCoversEveryNode() throws {
        let (flat, hierarchy) = try Design(SaturatingAccumulator()).flattenedWithHierarchy()
        #expect(hierarchy.instanceOfNode.count == flat.nodes.count)
        #expect(hierarchy.instances.map(\.path) == [""])
    }
}
