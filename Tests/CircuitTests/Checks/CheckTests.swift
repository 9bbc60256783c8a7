import Testing

@testable import MorphoCircuit

@Suite struct LoopCheckTests {
    @Test func aLoopIsNamedInTheDirectionOfFlow() {
        let bench = Bench()
        let a = bench.input("a", .unsigned(4))
        let (p, q) = (bench.wire("p", .unsigned(4)), bench.wire("q", .unsigned(4)))
        bench.drive(q, bench.operation(.and, p, a))
        bench.drive(p, bench.operation(.not, q))
        bench.output("y", p)
        let diagnostics = bench.module.checkLoops()
        #expect(Diagnostic.facts(diagnostics) == [.combinationalLoop(path: ["p", "q", "p"])])
        #expect(diagnostics[0].location == SourceLocation(file: "Bench.swift", line: 7))
    }

    @Test func everyLoopIsReportedOnceByAShortestPath() {
        let bench = Bench()
        let wires = (0..<5).map { bench.wire("w\($0)", .unsigned(1)) }
        // 0 -> 1 -> 2 -> 0 and the short cut 1 -> 0; apart from them 3 -> 3.
        bench.drive(wires[0], bench.operation(.or, wires[2], wires[1]))
        bench.drive(wires[1], wires[0])
        bench.drive(wires[2], wires[1])
        bench.drive(wires[3], wires[3])
        bench.drive(wires[4], wires[0])
        #expect(
            Diagnostic.facts(bench.module.checkLoops()) == [
                .combinationalLoop(path: ["w0", "w1", "w0"]),
                .combinationalLoop(path: ["w3", "w3"]),
            ])
    }

    @Test func registersAndSynchronousReadsBreakLoops() {
        for domain in [nil, 0] {
            let bench = Bench()
            let clock = bench.builder.domain(ClockDomain())
            let state = bench.register("state", .unsigned(2), domain: clock)
            bench.next(state, bench.operation(.not, state))
            let memory = bench.builder.memory("m", depth: 4, .unsigned(2), contents: nil)
            let address = bench.wire("address", .unsigned(2))
            let data = bench.builder.readPort(memory: memory, address: address, domain: domain)
            bench.drive(address, data)
            bench.output("y", state)
            #expect(
                Diagnostic.facts(bench.module.checkLoops())
                    == (domain == nil
                        ? [.combinationalLoop(path: ["address", "m", "address"])] : []))
        }
    }

    @Test func loopsAreFoundThroughInstancesAndReportedOncePerModule() {
        let child = Bench("Child")
        child.output("y", child.operation(.not, child.input("x", .unsigned(1))))
        let middle = Bench("Middle")
        let w = middle.wire("w", .unsigned(1))
        let outputs = middle.instance("u", of: child.module, connections: [0: .broadcast(w)])
        middle.drive(w, outputs[1] ?? w)
        middle.output("y", w)
        let top = Bench("Top")
        let copies = top.instance("lanes", of: middle.module, count: 8)
        top.builder.edit { $0.instances[0].module = 1 }
        top.output("y", copies[0] ?? w)
        let design = Design(modules: [child.module, middle.module, top.module])
        #expect(
            Diagnostic.facts(design.check()) == [
                .combinationalLoop(path: [
                    "lanes[0].w", "lanes[0].u.x", "lanes[0].u.y", "lanes[0].w",
                ])
            ])
    }
}

@Suite struct DriverCheckTests {
    @Test func everythingWithoutADriverIsReported() {
        let child = Bench("Child")
        child.output("y", child.input("x", .unsigned(4)))
        let top = Bench("Top")
        let clock = top.builder.domain(ClockDomain())
        let w = top.wire("w", .unsigned(1))
        _ = top.builder.port("y", .output, .unsigned(4), domain: nil)
        _ = top.register("r", .unsigned(1), domain: clock)
        _ = top.instance("u", of: child.module)
        top.output("z", w)
        let diagnostics = Design(modules: [child.module, top.module]).checkDrivers()
        #expect(
            Diagnostic.facts(diagnostics) == [
                .undriven(what: "output", name: "y"), .undriven(what: "wire", name: "w"),
                .undriven(what: "register", name: "r"),
                .unconnectedInput(instance: "u", port: "x"),
            ])
        #expect(diagnostics.map(\.severity) == [.error, .error, .warning, .error])
    }

    @Test func anUndrivenOutputOfCopiesDoesNotStopTheOtherChecks() {
        let child = Bench("Child")
        _ = child.builder.port("y", .output, .unsigned(4), domain: nil)
        let top = Bench("Top")
        let outputs = top.instance("u", of: child.module, count: 3)
        top.output("z", outputs[0] ?? NodeID(0))
        let design = Design(modules: [child.module, top.module])
        #expect(Diagnostic.facts(design.check()) == [.undriven(what: "output", name: "y")])
    }
}

@Suite struct WidthCheckTests {
    @Test func wrongShapesAreFound() {
        let bench = Bench()
        let a = bench.input("a", .unsigned(4))
        let sum = bench.operation(.add, a, a)
        _ = bench.wire("w", .signed(4), a)
        bench.output("y", sum)
        bench.builder.edit { $0.nodes[Int(sum.index)].isSigned = true }
        let facts = Diagnostic.facts(bench.design.checkWidths())
        #expect(
            facts == [
                .inconsistentGraph(
                    detail: "the + node 1 is signed(5) instead of unsigned(5)"),
                .shapeMismatch(statement: "drive", target: "y", expected: .unsigned(5)),
                .shapeMismatch(statement: "drive", target: "w", expected: .signed(4)),
            ])
    }

    @Test func indicesThatLeadNowhereStopAllElse() {
        let changes: [(inout Module) -> Void] = [
            { $0.operands[0] = NodeID(77) }, { $0.operands[0] = NodeID(1) },
            { $0.nodes[1].firstOperand = 9 }, { $0.nodes[0].attribute = 5 },
            { $0.ports[1].node = NodeID(-1) }, { $0.ports[0].domain = 4 },
        ]
        for change in changes {
            let bench = Bench()
            bench.output("y", bench.operation(.not, bench.input("a", .unsigned(4))))
            bench.builder.edit(change)
            let diagnostics = bench.design.check()
            #expect(diagnostics.count == 1)
            #expect(diagnostics.allSatisfy { $0.id == "inconsistent-graph" })
        }
    }

    @Test func aModuleThatContainsItselfIsReported() {
        let bench = Bench("Self")
        _ = bench.instance("u", of: bench.module)
        #expect(Diagnostic.facts(bench.design.check()) == [.recursiveModule(name: "Self")])
    }

    @Test func anEmptyDesignHasNoFaults() {
        #expect(Design(modules: []).check() == [])
    }
}

@Suite struct UnusedCheckTests {
    @Test func bitsAreCountedThroughSlices() {
        let bench = Bench()
        let a = bench.input("a", .unsigned(16))
        _ = bench.input("whole", .unsigned(3))
        let inner = bench.operation(.slice, a, width: 8, parameter: 4)
        bench.output("y", bench.operation(.slice, inner, width: 2, parameter: 1))
        bench.output("z", bench.operation(.slice, a, width: 1, parameter: 15))
        // Reads nothing, since nothing reads it.
        _ = bench.operation(.not, a)
        let diagnostics = bench.module.checkUnused()
        #expect(
            Diagnostic.facts(diagnostics) == [
                .unusedInput(name: "a", bits: [0..<5, 7..<15]),
                .unusedInput(name: "whole", bits: []),
            ])
        #expect(diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test func declarationsOfUnusedBitsAreHeld() {
        let bench = Bench()
        for name in ["quiet", "wrong", "partly"] {
            let input = bench.input(name, .unsigned(8))
            bench.output(name + "_y", bench.operation(.slice, input, width: 4))
        }
        bench.builder.edit {
            for index in $0.ports.indices where $0.ports[index].direction == .input {
                switch $0.ports[index].name {
                case "quiet": $0.ports[index].unusedBits = [6..<8, 4..<6]
                case "wrong": $0.ports[index].unusedBits = [3..<8]
                default: $0.ports[index].unusedBits = [4..<5]
                }
            }
        }
        #expect(
            Diagnostic.facts(bench.module.checkUnused()) == [
                .unusedButRead(name: "wrong"), .unusedInput(name: "partly", bits: [5..<8]),
            ])
    }

    @Test func signalsThatNothingReads() {
        let bench = Bench()
        let clock = bench.builder.domain(ClockDomain())
        let a = bench.input("a", .unsigned(8), domain: clock)
        _ = bench.wire("w", .unsigned(8), a)
        _ = bench.register("r", .unsigned(8), domain: clock, next: a)
        _ = bench.builder.memory("m", depth: 2, .unsigned(8), contents: nil)
        #expect(
            Diagnostic.facts(bench.module.checkUnused()) == [
                .neverRead(what: "wire", name: "w"), .neverRead(what: "register", name: "r"),
                .neverRead(what: "memory", name: "m"),
            ])
    }
}

@Suite struct StorageCheckTests {
    /// A register `state` of a domain with or without reset, and a bit that folds to zero.
    private func bench(
        isReset: Bool, _ body: (Bench, _ state: NodeID, _ zero: NodeID) -> Void
    ) -> [Diagnostic.Fact] {
        let bench = Bench()
        let clock = bench.builder.domain(
            ClockDomain(reset: isReset ? ClockDomain.Reset("reset") : nil))
        let state = bench.register("state", .unsigned(2), domain: clock)
        let input = bench.input("a", .unsigned(1))
        let zero = bench.operation(.and, input, bench.operation(.not, input))
        body(bench, state, zero)
        bench.output("y", state)
        return Diagnostic.facts(bench.module.checkStorage())
    }

    private let unknown = Diagnostic.Fact.neverChanges(what: "register", name: "state")

    @Test func aRegisterThatKeepsItselfForEver() {
        #expect(bench(isReset: false) { bench, state, _ in bench.next(state, state) } == [unknown])
        #expect(
            bench(isReset: false) { bench, state, zero in
                let other = bench.operation(.not, state)
                bench.next(state, bench.operation(.multiplex, zero, other, state))
            } == [unknown])
        #expect(
            bench(isReset: false) { bench, state, _ in
                bench.next(state, bench.operation(.not, state))
            } == [])
    }

    @Test func aResetMakesItKnown() {
        #expect(bench(isReset: true) { bench, state, _ in bench.next(state, state) } == [])
    }

    @Test func readPortsAreFoundByTheirMemoryWhateverTheOrderOfPorts() {
        let bench = Bench()
        let clock = bench.builder.domain(ClockDomain())
        let address = bench.input("a", .unsigned(2))
        let enable = bench.input("e", .unsigned(1))
        let zero = bench.operation(.and, enable, bench.operation(.not, enable))
        let memories = ["first", "second"].map {
            bench.builder.memory($0, depth: 4, .unsigned(2), contents: [Word(width: 2)])
        }
        // Ports of the two memories in turns: folding lists them memory by memory.
        for (memory, condition) in [(1, enable), (0, enable), (1, zero)] {
            let data = bench.builder.readPort(
                memory: memories[memory], address: address, domain: clock, enable: condition)
            bench.output("y\(data.index)", data)
        }
        #expect(bench.module.storageForeverUnknown().readPorts == [2])
        #expect(
            Diagnostic.facts(bench.module.checkStorage())
                == [.neverChanges(what: "read port of memory", name: "second")])
    }

    /// A memory of 3 words that one port writes under the conditions of the body.
    private func writing(
        _ body: (Bench, _ bit: NodeID, _ zero: NodeID, _ write: Write) -> Void
    ) -> [Diagnostic.Fact] {
        let bench = Bench()
        let clock = bench.builder.domain(ClockDomain())
        let address = bench.input("a", .unsigned(2))
        let bit = bench.input("e", .unsigned(1))
        let zero = bench.operation(.and, bit, bench.operation(.not, bit))
        let memory = bench.builder.memory("buffer", depth: 3, .unsigned(2), contents: nil)
        bench.output("y", bench.builder.readPort(memory: memory, address: address, domain: nil))
        body(bench, bit, zero) { place, enable, mask in
            bench.builder.writePort(
                memory: memory, address: place ?? address, data: address, enable: enable,
                mask: mask, domain: clock)
        }
        return Diagnostic.facts(bench.module.checkStorage())
    }

    private typealias Write = (_ address: NodeID?, _ enable: NodeID?, _ mask: NodeID?) -> Void

    @Test func aMemoryThatNoWriteCanReach() {
        let unknown = [Diagnostic.Fact.neverWritten(memory: "buffer")]
        #expect(writing { _, _, _, _ in } == unknown)
        #expect(writing { _, _, zero, write in write(nil, zero, nil) } == unknown)
        #expect(writing { _, _, zero, write in write(nil, nil, zero) } == unknown)
        #expect(
            writing { bench, _, _, write in
                write(bench.constant(3, .unsigned(2)), nil, nil)
            } == unknown)
        #expect(
            writing { bench, bit, zero, write in
                write(nil, zero, nil)
                write(bench.constant(2, .unsigned(2)), bit, bit)
            } == [])
    }
}
