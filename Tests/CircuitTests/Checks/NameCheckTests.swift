import Testing

@testable import MorphoCircuit

@Suite struct NameCheckTests {
    private func faults(_ names: String...) -> [Diagnostic.Fact] {
        let bench = Bench()
        for name in names { _ = bench.wire(name, .unsigned(1)) }
        return Diagnostic.facts(bench.module.checkNames())
    }

    @Test func spelling() {
        #expect(faults("a", "B2", "c_3") == [])
        #expect(faults("") == [.nameMissing(what: "wire")])
        for name in ["2a", "a.b", "a b", "größe", "a$", "a[3]", "-"] {
            #expect(faults(name) == [.invalidName(name: name)])
        }
        #expect(faults("_a") == [.emitterName(name: "_a")])
    }

    @Test func reservedWords() {
        #expect(faults("wire") == [.reservedWord(name: "wire", language: "Verilog")])
        #expect(faults("logic") == [.reservedWord(name: "logic", language: "SystemVerilog")])
        #expect(faults("signal") == [.reservedWord(name: "signal", language: "VHDL")])
        // Verilog minds the case, VHDL does not.
        #expect(faults("Wire", "Logic") == [])
        #expect(faults("Signal") == [.reservedWord(name: "Signal", language: "VHDL")])
    }

    @Test func theListsAreWhole() {
        // The numbers of words in the annexes of the standards.
        #expect(ReservedWords.verilog.count == 124)
        #expect(ReservedWords.systemVerilog.count == 124)
        #expect(ReservedWords.verilog.isDisjoint(with: ReservedWords.systemVerilog))
        #expect(ReservedWords.vhdl.count == 115)
        for word in ReservedWords.vhdl { #expect(word == word.lowercased()) }
    }

    @Test func namesAreUniqueWithoutCase() {
        #expect(
            faults("Count", "count")
                == [
                    .nameTaken(
                        name: "count", first: SourceLocation(file: "Bench.swift", line: 7))
                ])
    }

    @Test func allKindsShareOneScope() {
        let child = Bench("Child")
        let bench = Bench()
        let clock = bench.builder.domain(ClockDomain("clk", reset: .init("rst")))
        _ = bench.input("CLK", .unsigned(1))
        _ = bench.register("Rst", .unsigned(1), domain: clock)
        _ = bench.builder.memory("clk", depth: 2, .unsigned(1), contents: nil)
        _ = bench.instance("rst", of: child.module)
        _ = bench.instance("lanes", of: child.module, count: 4)
        _ = bench.instance("single", of: child.module)
        _ = bench.wire("LANES_copies", .unsigned(1))
        _ = bench.wire("single_copies", .unsigned(1))
        let wire = SourceLocation(file: "Bench.swift", line: 7)
        #expect(
            Diagnostic.facts(bench.module.checkNames()) == [
                .nameTaken(name: "CLK", first: nil), .nameTaken(name: "Rst", first: nil),
                .nameTaken(name: "clk", first: nil), .nameTaken(name: "rst", first: nil),
                .nameTaken(name: "lanes_copies", first: wire),
            ])
    }

    @Test func domainsMayShareOneReset() {
        let bench = Bench()
        _ = bench.builder.domain(ClockDomain("a"))
        _ = bench.builder.domain(ClockDomain("b"))
        #expect(bench.module.checkNames() == [])
        _ = bench.builder.domain(ClockDomain("c", reset: .init(activeLow: true)))
        #expect(
            Diagnostic.facts(bench.module.checkNames()) == [.nameTaken(name: "reset", first: nil)])
    }

    @Test func moduleNames() {
        let modules = [
            Module(name: "Adder", parameters: "width 8"), Module(name: "adder"),
            Module(name: "module"), Module(name: "_m"),
        ]
        #expect(
            Diagnostic.facts(Design(modules: modules).checkNames()) == [
                .moduleNameCollision(
                    name: "adder", first: "Adder with width 8", second: "adder with no parameters"),
                .reservedWord(name: "module", language: "Verilog"), .emitterName(name: "_m"),
            ])
    }
}
