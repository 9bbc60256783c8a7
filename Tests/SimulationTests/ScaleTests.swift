import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Scale")
struct ScaleTests {
    @Test("a chain of 100,000 nodes and 100,000 registers settle and step without recursion")
    func large() throws {
        let sketch = Sketch("Large")
        let clock = sketch.domain()
        let one = sketch.number(1, 32)
        var node = sketch.input("start", .unsigned(32))
        for _ in 0..<100_000 { node = sketch.add(node, one) }
        sketch.output("chain", node)
        var last = node
        for index in 0..<100_000 {
            let source = last
            last = sketch.register("r[\(index)]", .unsigned(32), reset: 0, domain: clock) { _ in
                source
            }
        }
        sketch.output("last", last)
        let engine = try sketch.engine()
        try engine.set("start", 5)
        #expect(try engine.get("chain") == 100_005)
        try engine.reset()
        try engine.step(2)
        #expect(try engine.get("r[1]") == 100_005)
        #expect(try engine.get("last") == 0)
    }
}
