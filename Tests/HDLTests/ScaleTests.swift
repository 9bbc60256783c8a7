import MorphoHDL
import Testing

/// Work in proportion to size: quadratic behaviour would take minutes here.
@Suite struct ScaleTests {
    struct Tree: HardwareModule {
        let x = Input(unsigned(4))
        let y = Output(unsigned(21))
        func describe() {
            let terms = (0..<100_000).map { _ in x.value }
            y.drive(balancedSum(terms).extended(to: 21))
        }
    }

    struct Chain: HardwareModule {
        let x = Input(unsigned(16))
        let y = Output(unsigned(16))
        func describe() {
            var sum = x.value
            for _ in 1..<100_000 { sum = sum &+ x }
            y.drive(sum)
        }
    }

    struct Registers: HardwareModule {
        let count: Int
        let x = Input(bit)
        let stages: [Register<Bit>]
        let y = Output(bit)
        init(_ count: Int) {
            self.count = count
            stages = (0..<count).map { _ in Register(bit, reset: 0) }
        }
        func describe() {
            var value = x.value
            for stage in stages {
                stage.next(value)
                value = stage.value
            }
            y.drive(value)
        }
    }

    @Test func sumsOfManyTermsElaborate() throws {
        #expect(try Design(Tree()).top.nodes.count >= 100_000)
        #expect(try Design(Chain()).top.nodes.count >= 100_000)
    }

    @Test func manyRegistersElaborate() throws {
        #expect(try Design(Registers(20_000)).top.registers.last?.name == "stages_19999")
    }
}
