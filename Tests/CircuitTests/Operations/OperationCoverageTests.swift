import Testing

@testable import MorphoCircuit

/// A new operation without tests fails here, column by column.
@Suite struct OperationCoverageTests {
    @Test func everyOperationIsInEverySuite() throws {
        let all = Set(Operation.allCases)
        #expect(Set(ExhaustiveOperationTests.operations) == all, "1 to 4 bits: value and gates")
        #expect(Set(RandomOperationTests.operations) == all, "up to 64 bits: value and gates")
        let wide = try WideVector.load()
        #expect(Set(wide.map(\.application.operation)) == all, "above 64 bits: value and gates")
        #expect(Set(WidthRuleTests.accepted.map(\.0.operation)) == all, "width rule, accepted")
        #expect(Set(WidthRuleTests.refused.map(\.0.operation)) == all, "width rule, refused")
    }

    @Test func wideVectorsHaveBothSigns() throws {
        let vectors = try WideVector.load()
        for operation in Operation.allCases {
            let shapes = vectors.filter { $0.application.operation == operation }
                .flatMap(\.application.shapes)
            #expect(shapes.contains { $0.isSigned && $0.width > 64 }, "\(operation)")
            #expect(shapes.contains { !$0.isSigned && $0.width > 64 }, "\(operation)")
        }
    }
}
