import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Hierarchy")
struct HierarchyTests {
    /// Three copies of a counter by a constant; copy 1 is what `out` shows.
    private func design(reset: UInt? = 0, showsAll: Bool = false) -> Design {
        let inner = Sketch("Lane")
        let clock = inner.domain(ClockDomain("own"))
        let step = inner.input("step", .unsigned(8))
        let offset = inner.input("offset", .unsigned(8))
        let load = inner.input("load", .unsigned(1))
        let count = inner.register("count", .unsigned(8), reset: reset, domain: clock) { count in
            inner.operation(.multiplex, load, offset, inner.add(count, step))
        }
        inner.output("value", count, domain: clock)
        let lane = inner.module

        let outer = Sketch("Top")
        let main = outer.domain(ClockDomain("main", reset: .init("restart")))
        let steps = outer.input("steps", .unsigned(24))
        let loadAll = outer.input("load", .unsigned(1))
        let (instance, outputs) = outer.builder.instance(
            "lanes", of: lane, module: 0, count: 3, domains: [main])
        outer.builder.edit {
            $0.instances[instance].connections = [
                0: .sliced(steps), 1: .constants([10, 20, 30].map { Word($0, width: 8) }),
                2: .broadcast(loadAll),
            ]
        }
        let values = outputs[3] ?? outer.builder.invalid()
        outer.output(
            "out",
            outer.builder.operation(.slice, [values], width: 8, parameter: 8), domain: main)
        if showsAll { outer.output("all", values) }
        return Design(modules: [lane, outer.module])
    }

    @Test("replicated instances run apart, under their own names, in the parent's domain")
    func replicated() throws {
        let engine = try ReferenceEngine(design())
        #expect(engine.ports.map(\.name) == ["steps", "load", "restart", "out"])
        try engine.reset()
        try engine.poke("steps", Word(0x030201, width: 24))
        try engine.step(2)
        #expect(try engine.get("lanes[0].count") == 2)
        #expect(try engine.get("lanes[2].value") == 6)
        #expect(try engine.get("out") == 4)
        try engine.set("load", 1)
        try engine.step()
        #expect(try engine.get("lanes[2].count") == 30)
        #expect(try engine.get("out") == 20)
        #expect(engine.uninitialisedReads.isEmpty)
        #expect(
            engine.powerUp.map(\.element) == (0..<3).map { .register(name: "lanes[\($0)].count") })
    }

    @Test("copy 0 stands in the lowest bits")
    func order() throws {
        let engine = try ReferenceEngine(design(showsAll: true))
        try engine.set("load", 1)
        try engine.reset()
        try engine.step()
        #expect(try engine.get("all") == 30 << 16 | 20 << 8 | 10)
    }

    @Test("an unwritten copy is reported only where it is seen")
    func unwritten() throws {
        let design = design(reset: nil)
        let engine = try ReferenceEngine(design)
        try engine.reset()
        try engine.step()
        #expect(
            engine.uninitialisedReads.map(\.source) == [.register(name: "lanes[1].count")])
        // Loaded copies are clean.
        let loaded = try ReferenceEngine(design)
        try loaded.set("load", 1)
        try loaded.reset()
        try loaded.set("load", 0)
        try loaded.step(3)
        #expect(loaded.uninitialisedReads.isEmpty)
    }

    @Test("a design that is not flat is refused as a flat one")
    func notFlat() {
        let error = #expect(throws: SimulationError.self) {
            try ReferenceEngine(flat: design().top)
        }
        #expect(error?.description == "module 'Top' has instances; simulate design.flattened()")
    }
}
