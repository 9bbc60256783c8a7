import MorphoCircuit
import MorphoVerilog
import Testing

/// The same design gives the same bytes, and an edit changes the lines of its statement only.
struct StabilityTests {
    private func text(_ builder: ModuleBuilder) throws -> String {
        try VerilogEmitter(SampleCircuits.finish(builder)).files()[0].text
    }

    @Test func emissionIsDeterministic() throws {
        let design = SampleCircuits.lanes()
        #expect(try VerilogEmitter(design).files() == VerilogEmitter(design).files())
    }

    /// Two outputs with shared sums; the first one's expression is edited.
    private func pair(edited: Bool) -> ModuleBuilder {
        let builder = ModuleBuilder(name: "pair")
        let a = SampleCircuits.input(builder, "a", .unsigned(8))
        let b = SampleCircuits.input(builder, "b", .unsigned(8))
        func square(_ left: NodeID, _ right: NodeID) -> NodeID {
            let sum = builder.operation(.add, [left, right])
            return builder.operation(.multiply, [sum, sum])
        }
        var first = square(a, b)
        if edited {
            let other = builder.operation(.subtract, [a, b])
            let reading = builder.operation(.reinterpret, [other])
            first = builder.operation(
                .multiply, [first, builder.operation(.multiply, [reading, reading])])
        }
        SampleCircuits.output(builder, "first", first)
        SampleCircuits.output(builder, "second", square(b, a))
        return builder
    }

    @Test func anEditChangesNoOtherStatement() throws {
        let before = try text(pair(edited: false)).split(separator: "\n")
        let after = try text(pair(edited: true)).split(separator: "\n")
        let removed = Set(before).subtracting(after)
        let added = Set(after).subtracting(before)
        #expect(removed.union(added).filter { !$0.contains("first") && !$0.contains("  //") } == [])
        #expect(
            after.contains { $0.contains("_second_1 * _second_1") || $0.contains("_second_1}") })
    }

    @Test func wiresAvoidTheNamesOfTheDesigner() throws {
        let builder = ModuleBuilder(name: "taken")
        let a = SampleCircuits.input(builder, "_Y_1", .unsigned(8))
        let sum = builder.operation(.not, [a])
        SampleCircuits.output(builder, "y", builder.operation(.multiply, [sum, sum]))
        #expect(try text(builder).contains("wire [7:0] _y_1_ = ~_Y_1;"))
    }

    @Test func faultsAreFacts() {
        let builder = ModuleBuilder(name: "open")
        _ = builder.port("y", .output, .unsigned(1), domain: nil)
        #expect(throws: VerilogError.undriven(name: "y", module: "open")) {
            try VerilogEmitter(SampleCircuits.finish(builder)).files()
        }
        #expect(throws: VerilogError.emptyDesign) {
            try VerilogEmitter(Design(modules: [])).files()
        }
    }
}
