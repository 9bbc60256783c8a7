import Testing

@testable import MorphoCircuit

@Suite struct DomainCheckTests {
    private func crossing(_ target: String, _ source: String) -> Diagnostic.Fact {
        .domainCrossing(target: target, targetDomain: "b", source: source, sourceDomain: "a")
    }

    /// A bench with domains a and b and a register in a.
    private func bench() -> (Bench, NodeID) {
        let bench = Bench()
        let a = bench.builder.domain(ClockDomain("a"))
        _ = bench.builder.domain(ClockDomain("b"))
        let source = bench.register("source", .unsigned(2), domain: a)
        bench.next(source, bench.operation(.not, source))
        return (bench, source)
    }

    @Test func registersMustNotSampleAnotherDomain() {
        let (bench, source) = bench()
        let wire = bench.wire("w", .unsigned(2), bench.operation(.not, source))
        _ = bench.register("target", .unsigned(2), domain: 1, next: wire)
        #expect(
            Diagnostic.facts(bench.module.checkDomains()) == [crossing("target", "source")])
    }

    @Test func synchronisersMay() {
        let (bench, source) = bench()
        let first = bench.register(
            "first", .unsigned(2), domain: 1, isCrossing: true, next: source)
        _ = bench.register("second", .unsigned(2), domain: 1, next: first)
        #expect(bench.module.checkDomains() == [])
    }

    @Test func enablesPropertiesAndOutputsCount() {
        let (bench, source) = bench()
        let bit = bench.operation(.slice, source)
        _ = bench.register("target", .unsigned(2), domain: 1, next: bench.constant(1, .unsigned(2)))
        bench.builder.edit { $0.registers[1].enable = bit }
        bench.builder.property(.assert, bit, message: "claim", domain: 1)
        bench.output("fine", source, domain: 0)
        bench.output("free", source)
        bench.output("wrong", source, domain: 1)
        #expect(
            Diagnostic.facts(bench.module.checkDomains()) == [
                crossing("target", "source"), crossing("claim", "source"),
                crossing("wrong", "source"),
            ])
    }

    @Test func asynchronousInputsOnlyFeedSynchronisers() {
        let (bench, _) = bench()
        let input = bench.input("key", .unsigned(2))
        _ = bench.register("first", .unsigned(2), domain: 1, isCrossing: true, next: input)
        _ = bench.register("second", .unsigned(2), domain: 1, next: input)
        bench.output("y", input, domain: 0)
        bench.output("z", input)
        #expect(
            Diagnostic.facts(bench.module.checkDomains()) == [
                .asynchronousInput(target: "second", domain: "b", input: "key"),
                .asynchronousInput(target: "y", domain: "a", input: "key"),
            ])
    }

    @Test func memoriesBelongToTheirWriters() {
        for isCrossing in [false, true] {
            let (bench, source) = bench()
            let memory = bench.builder.memory(
                "m", depth: 4, .unsigned(2), contents: nil, isCrossing: isCrossing)
            bench.builder.writePort(
                memory: memory, address: source, data: source, enable: nil, mask: nil, domain: 0)
            let address = bench.register("address", .unsigned(2), domain: 1)
            _ = bench.builder.readPort(memory: memory, address: address, domain: 1)
            let data = bench.builder.readPort(memory: memory, address: address, domain: nil)
            _ = bench.register("late", .unsigned(2), domain: 1, next: data)
            _ = bench.builder.readPort(
                memory: memory, address: address, domain: 1, duringWrite: .new)
            let forwarding = Diagnostic.Fact.newDataAcrossDomains(memory: "m")
            #expect(
                Diagnostic.facts(bench.module.checkDomains())
                    == (isCrossing
                        ? [forwarding]
                        : [
                            crossing("late", "m"),
                            .memoryAcrossDomains(memory: "m", domain: "b", writer: "a"), forwarding,
                        ]))
        }
    }

    @Test func addressesOfACrossingMemoryStillHaveADomain() {
        let (bench, source) = bench()
        let memory = bench.builder.memory(
            "m", depth: 4, .unsigned(2), contents: nil, isCrossing: true)
        _ = bench.builder.readPort(memory: memory, address: source, domain: 1)
        #expect(Diagnostic.facts(bench.module.checkDomains()) == [crossing("m", "source")])
    }

    @Test func crossingsAreFoundThroughInstancesAndManyDomains() {
        let child = Bench("Child")
        child.output("y", child.operation(.not, child.input("x", .unsigned(1))))
        let top = Bench("Top")
        // More domains than fit one machine word.
        for index in 0..<130 { _ = top.builder.domain(ClockDomain("clock\(index)")) }
        let first = top.register("first", .unsigned(1), domain: 3)
        top.next(first, first)
        let outputs = top.instance("u", of: child.module, connections: [0: .broadcast(first)])
        let second = top.register("second", .unsigned(1), domain: 129, next: outputs[1])
        _ = top.register("third", .unsigned(1), domain: 64, next: second)
        let flat = Design(modules: [child.module, top.module]).flattened()
        #expect(
            Diagnostic.facts(flat.checkDomains()) == [
                .domainCrossing(
                    target: "second", targetDomain: "clock129", source: "first",
                    sourceDomain: "clock3"),
                .domainCrossing(
                    target: "third", targetDomain: "clock64", source: "second",
                    sourceDomain: "clock129"),
            ])
    }

    @Test func loopsDoNotHideCrossings() {
        let (bench, source) = bench()
        let p = bench.wire("p", .unsigned(2))
        let q = bench.wire("q", .unsigned(2), p)
        bench.drive(p, bench.operation(.and, q, source))
        _ = bench.register("target", .unsigned(2), domain: 1, next: q)
        #expect(
            Diagnostic.facts(bench.module.checkDomains()) == [crossing("target", "source")])
    }
}
