import MorphoCircuit
import MorphoExternalTools
import MorphoGates
import MorphoHDL
import MorphoSynthesis
import Testing

@testable import MorphoTechnology

/// Faults that published estimators had, each with a unit that shows it. In `HandLibrary` a
/// flip-flop has an area of 10 um2, so that registers can be counted in the price.
@Suite struct PublishedFaultsTests {
    private func price(_ unit: @autoclosure () -> some HardwareModule) throws -> Price {
        let design = try Design(unit())
        return try withLibrary(HandLibrary.text) { path in
            try EstimateEngine(liberty: path).price(request(design, steps: 100))
        }
    }

    private struct Sequencer: HardwareModule {
        let go = Input(bit)
        let stop = Input(bit)
        let state = Register(unsigned(2), reset: 0)
        let busy = Output(bit)

        func describe() {
            When(state == 0) { When(go) { state.next(1) } }
                .elseWhen(state == 1) { state.next(2) }
                .elseWhen(state == 2) { When(stop) { state.next(3) } }
                .otherwise { state.next(0) }
            busy.drive(state != 0)
        }
    }

    /// Wrong: the state register and the choice of the next state at no cost.
    @Test func stateAndItsChoiceArePriced() throws {
        let own = try price(Sequencer())
        #expect(own.area.sequentialUm2 == 20)
        #expect(own.area.totalUm2 > own.area.sequentialUm2 + 10)
        #expect(own.power.internalW > 0)
    }

    @Test(.enabled(if: toolsAreThere)) func stateRegistersAreThoseOfYosys() throws {
        let library = try DataFile.liberty.locate()
        let request = try request(Design(Sequencer()), steps: 100)
        let own = try EstimateEngine(liberty: library).price(request)
        let external = try ExternalPriceEngine(liberty: library).price(request)
        #expect(own.area.sequentialUm2 == external.area.sequentialUm2)
        #expect(own.area.totalUm2 > own.area.sequentialUm2)
    }

    private struct Pair: Bundle {
        @Field(unsigned(8)) var level
        @Field(signed(4)) var offset
    }

    private struct Held: HardwareModule {
        let input = Input(Pair())
        let held = Register(Pair(), resets: [0, 0])
        let output = Output(Pair())

        func describe() {
            held.next(input)
            output.drive(held)
        }
    }

    /// Wrong: a bundle as one bit, or as wide as its first field.
    @Test func bundlesHaveTheWidthOfAllFields() throws {
        #expect(try price(Held()).area.sequentialUm2 == 12 * 10)
    }

    /// `used` bits of the register take the input, the others 0.
    private struct PartlyConstant: HardwareModule {
        let used: Int
        let x = Input(unsigned(8))
        let held = Register(unsigned(8), reset: 0)
        let y = Output(unsigned(8))

        func describe() {
            held.next(used == 0 ? x & 0 : x & ((1 << used) - 1))
            y.drive(held)
        }
    }

    /// Wrong: constant bits priced, or one bit too few left.
    @Test(arguments: [0, 1, 7, 8]) func onlyChangingBitsOfRegistersArePriced(used: Int) throws {
        #expect(try price(PartlyConstant(used: used)).area.sequentialUm2 == Double(used) * 10)
    }

    private struct Store: HardwareModule {
        let depth: Int
        let address = Input(unsigned(6))
        let data = Input(bits(2))
        let y = Output(bits(2))
        let words: MorphoHDL.Memory<Bits>

        init(depth: Int) {
            self.depth = depth
            words = MorphoHDL.Memory(bits(2), depth: depth, contents: .words([]))
        }

        func describe() {
            words.write(address, data)
            y.drive(words.read(address))
        }
    }

    /// Wrong: a memory that costs nothing from some size on. Each word more is two flip-flops.
    @Test func everyWordOfAMemoryIsPriced() throws {
        for depth in [31, 32, 33] {
            #expect(try price(Store(depth: depth)).area.sequentialUm2 == Double(depth) * 20)
        }
    }

    private struct Large: HardwareModule {
        let address = Input(unsigned(16))
        let data = Input(bits(2))
        let y = Output(bits(2))
        let words = MorphoHDL.Memory(bits(2), depth: 32_769, contents: .words([]))

        func describe() {
            words.write(address, data)
            y.drive(words.read(address))
        }
    }

    /// One word beyond the largest memory: refused with its size, not priced at zero.
    @Test func largerMemoriesAreRefused() throws {
        #expect(
            throws: PricingError.memoryTooLarge(
                top: "Large", memory: "words", limit: 65_536,
                reason: "read at once, not at the clock")
        ) {
            try withLibrary(HandLibrary.text) { path in
                try EstimateEngine(liberty: path).netlist(of: Design(Large()), top: "Large")
            }
        }
    }

    private struct Shifted: HardwareModule {
        let amount: Int
        let x = Input(unsigned(8))
        let y = Output(unsigned(8))
        let z = Output(unsigned(8))

        func describe() {
            y.drive(x << amount)
            z.drive(x >> amount)
        }
    }

    /// Wrong: a shifter for constant amounts, which are wires. Only buffers may drive the ports.
    @Test(arguments: [2, 3]) func constantShiftsAreFree(amount: Int) throws {
        let netlist = try withLibrary(HandLibrary.text) { path in
            try EstimateEngine(liberty: path).netlist(
                of: Design(Shifted(amount: amount)), top: "Shifted")
        }
        let names = Set(netlist.kinds.map { netlist.library.cells[Int($0)].name })
        #expect(names.isSubset(of: ["BUF"]), "\(names)")
    }

    /// Wrong: flip-flops that cannot be mapped at no cost.
    @Test func withoutFlipFlopsThereIsNoPrice() throws {
        let gates = HandLibrary.text.replacing("ff (IQ, IQN)", with: "odd_state (IQ, IQN)")
        try withLibrary(gates) { path in
            let fault = PricingError.synthesis(
                .noCell(library: "hand", kind: .flipFlop(edge: .rising, resetValue: nil)))
            #expect(throws: fault) {
                try EstimateEngine(liberty: path).price(request(Design(Sequencer())))
            }
            #expect(
                fault.description
                    == "hand has no flip-flop for rising edges; give another library with "
                    + "--technology")
        }
    }
}
