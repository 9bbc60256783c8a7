import MorphoHDL
import Testing

struct Accumulator: HardwareModule {
    let width: Int
    let enable = Input(bit)
    let addend = Input(unsigned(4))
    let total: Output<Unsigned>
    let sum: Register<Unsigned>

    init(width: Int = 8) {
        self.width = width
        total = Output(unsigned(width))
        sum = Register(unsigned(width), reset: 0)
    }

    func describe() {
        When(enable) { sum.next((sum + addend).saturated(to: width)) }
        total.drive(sum)
    }
}

@Suite struct ElaborationTests {
    @Test func accumulatorHasTheNamesOfItsProperties() throws {
        let design = try Design(Accumulator())
        #expect(design.top.name == "Accumulator_width8")
        #expect(design.top.ports.map(\.name) == ["enable", "addend", "total"])
        #expect(design.top.registers.map(\.name) == ["sum"])
    }

    @Test func errorsAreCollectedWithPlaceAndSuggestion() throws {
        struct Wrong: HardwareModule {
            let x = Input(unsigned(8))
            let y = Output(unsigned(8))
            let z = Output(unsigned(8))
            func describe() { y.drive(x + 1) }
        }
        #expect(diagnostics(Wrong()).map(\.id) == ["width-mismatch", "undriven"])
    }
}
