import MorphoCircuit
import MorphoVerilog
import Testing

/// Size must cost time in proportion and no stack.
struct ScaleTests {
    @Test func aSumOfManyTermsIsWritten() throws {
        let builder = ModuleBuilder(name: "chain")
        let x = SampleCircuits.input(builder, "x", .unsigned(16))
        var sum = x
        for _ in 0..<100_000 { sum = builder.operation(.add, [sum, x], width: 16) }
        SampleCircuits.output(builder, "y", sum)
        let clock = ContinuousClock()
        let design = SampleCircuits.finish(builder)
        var text = ""
        let time = try clock.measure { text = try VerilogEmitter(design).files()[0].text }
        #expect(text.split(separator: "\n").count < 20_000)
        #expect(time < .seconds(20), "\(time)")
    }

    @Test func aLongChainOfAlternativesIsWritten() throws {
        let builder = ModuleBuilder(name: "alternatives")
        let domain = builder.domain(ClockDomain(reset: nil))
        let x = SampleCircuits.input(builder, "x", .unsigned(20))
        let register = builder.register("r", .unsigned(20), reset: nil, domain: domain)
        func chain() -> NodeID {
            var value = builder.module.registers[register].node
            for index in (0..<20_000).reversed() {
                let limit = builder.constant(Word(UInt(index), width: 20))
                value = builder.operation(
                    .multiplex, [builder.operation(.less, [x, limit]), limit, value])
            }
            return value
        }
        let next = chain()
        builder.edit { $0.registers[register].next = next }
        SampleCircuits.output(builder, "y", chain())
        let files = try VerilogEmitter(SampleCircuits.finish(builder)).files()
        #expect(files[0].text.contains("end else if (x < 20'd9999) begin"))
        #expect(!files[0].text.contains("_r_"))
    }

    @Test func manyRegistersAreWritten() throws {
        let builder = ModuleBuilder(name: "many")
        let domain = builder.domain(ClockDomain())
        var last = SampleCircuits.input(builder, "x", .unsigned(1))
        for index in 0..<50_000 {
            let register = builder.register(
                "r_\(index)", .unsigned(1), reset: Word(0, width: 1), domain: domain)
            let next = last
            builder.edit { $0.registers[register].next = next }
            last = builder.module.registers[register].node
        }
        SampleCircuits.output(builder, "y", last)
        let clock = ContinuousClock()
        let design = SampleCircuits.finish(builder)
        let time = try clock.measure { _ = try VerilogEmitter(design).files() }
        #expect(time < .seconds(30), "\(time)")
        print("50,000 registers: \(time)")
    }
}
