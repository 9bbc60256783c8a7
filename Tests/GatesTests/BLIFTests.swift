import MorphoCircuit
import MorphoGates
import Testing

/// The whole text for a small circuit.
struct BLIFTests {
    @Test func textOfASmallCircuit() throws {
        let netlist = try GateNetlist(toggle(reset: .init("reset")))
        #expect(
            BLIFWriter().text(netlist) == """
                .model toggle
                .inputs clock go reset
                .outputs on off
                .names go state $4
                10 1
                01 1
                .names reset $4 $5
                01 1
                .latch $5 state re clock 3
                .names state on
                1 1
                .names state off
                0 1
                .end

                """)
    }

    @Test func asynchronousResetIsModelledOnBothSidesOfTheLatch() throws {
        let netlist = try GateNetlist(
            toggle(reset: .init("clear_n", asynchronous: true, activeLow: true)))
        let text = BLIFWriter().text(netlist)
        #expect(
            text.hasSuffix(
                """
                .names clear_n $not2
                0 1
                .names $not2 $4 $data3
                01 1
                .latch $data3 $held3 re clock 3
                .names $not2 $held3 state
                01 1
                .names state on
                1 1
                .names state off
                0 1
                .end

                """))
        #expect(
            BLIFWriter.forProof.text(netlist).contains(
                ".subckt $_DFF_PN0_ C=clock R=clear_n D=$4 Q=state\n"))
    }

    @Test func textIsReproducible() throws {
        for example in ProofCase.all {
            let texts = try (0..<2).map { _ in
                BLIFWriter.forProof.text(try GateNetlist(example.design()))
            }
            #expect(texts[0] == texts[1])
        }
    }

    private func toggle(reset: ClockDomain.Reset) -> Module {
        let builder = ModuleBuilder(name: "toggle")
        let clock = builder.domain(ClockDomain(reset: reset))
        let go = builder.input("go", .unsigned(1), domain: clock)
        let state = builder.state("state", .unsigned(1), reset: 0, domain: clock)
        builder.next(state.index, builder.operation(.xor, [state.value, go]))
        builder.output("on", state.value)
        builder.output("off", builder.operation(.not, [state.value]))
        return builder.finish().module
    }
}
