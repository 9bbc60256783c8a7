import Testing

@testable import MorphoCircuit

/// The width rules as tables: what each operation makes of its operands, and what it refuses.
@Suite struct WidthRuleTests {
    private static func apply(
        _ operation: Operation, _ shapes: Shape..., stated: Int? = nil, parameter: Int = 0
    ) -> Application {
        Application(operation: operation, shapes: shapes, stated: stated, parameter: parameter)
    }

    static let accepted: [(Application, Shape)] = [
        (apply(.not, .signed(8)), .signed(8)),
        (apply(.and, .unsigned(8), .unsigned(8)), .unsigned(8)),
        (apply(.and, .signed(8), .signed(8)), .signed(8)),
        (apply(.or, .signed(8), .signed(8)), .signed(8)),
        (apply(.xor, .unsigned(1), .unsigned(1)), .unsigned(1)),
        (apply(.xor, .signed(8), .signed(8)), .signed(8)),
        (apply(.reduceAnd, .signed(8)), .unsigned(1)),
        (apply(.reduceOr, .unsigned(8)), .unsigned(1)),
        (apply(.reduceXor, .unsigned(130)), .unsigned(1)),
        (apply(.negate, .unsigned(8)), .signed(9)),
        (apply(.negate, .unsigned(8), stated: 8), .unsigned(8)),
        (apply(.negate, .signed(8), stated: 12), .signed(12)),
        (apply(.add, .unsigned(8), .unsigned(5)), .unsigned(9)),
        (apply(.add, .signed(8), .signed(12), stated: 12), .signed(12)),
        (apply(.subtract, .unsigned(8), .unsigned(5)), .signed(9)),
        (apply(.subtract, .unsigned(8), .unsigned(5), stated: 8), .unsigned(8)),
        (apply(.multiply, .signed(8), .signed(5)), .signed(13)),
        (apply(.multiply, .unsigned(8), .unsigned(5), stated: 10), .unsigned(10)),
        (apply(.divide, .unsigned(8), .unsigned(5)), .unsigned(8)),
        (apply(.divide, .signed(8), .signed(5)), .signed(9)),
        (apply(.remainder, .unsigned(3), .unsigned(5)), .unsigned(3)),
        (apply(.remainder, .signed(8), .signed(5)), .signed(8)),
        (apply(.countOnes, .unsigned(1)), .unsigned(1)),
        (apply(.countOnes, .unsigned(7)), .unsigned(3)),
        (apply(.countOnes, .signed(8)), .unsigned(4)),
        (apply(.equal, .unsigned(8), .unsigned(5)), .unsigned(1)),
        (apply(.notEqual, .signed(8), .signed(5)), .unsigned(1)),
        (apply(.less, .signed(8), .signed(5)), .unsigned(1)),
        (apply(.lessOrEqual, .unsigned(8), .unsigned(5)), .unsigned(1)),
        (apply(.shiftLeft, .signed(8), .unsigned(70)), .signed(8)),
        (apply(.shiftRight, .unsigned(8), .unsigned(1)), .unsigned(8)),
        (apply(.shiftRight, .signed(8), .unsigned(1)), .signed(8)),
        (apply(.concatenate, .signed(8)), .unsigned(8)),
        (apply(.concatenate, .signed(8), .unsigned(1), .unsigned(3)), .unsigned(12)),
        (apply(.slice, .signed(8)), .unsigned(1)),
        (apply(.slice, .signed(8), stated: 8), .unsigned(8)),
        (apply(.slice, .signed(8), stated: 1, parameter: 7), .unsigned(1)),
        (apply(.extend, .signed(8)), .signed(8)),
        (apply(.extend, .unsigned(8), stated: 9), .unsigned(9)),
        (apply(.reinterpret, .unsigned(8)), .signed(8)),
        (apply(.reinterpret, .signed(8)), .unsigned(8)),
        (apply(.multiplex, .unsigned(1), .signed(8), .signed(8)), .signed(8)),
        (apply(.multiplex, .signed(1), .unsigned(8), .unsigned(8)), .unsigned(8)),
        (apply(.choose, .unsigned(1), .signed(8)), .signed(8)),
        (apply(.choose, .unsigned(3), .unsigned(8), .unsigned(8)), .unsigned(8)),
    ]

    private static let widest = Shape.maximumWidth

    static let refused: [(Application, WidthFault)] = [
        (apply(.not), .operandCount(expected: 1)),
        (apply(.and, .unsigned(8)), .operandCount(expected: 2)),
        (apply(.and, .unsigned(8), .unsigned(5)), .widthsDiffer),
        (apply(.or, .unsigned(8), .signed(8)), .signednessDiffers),
        (apply(.xor, .unsigned(8), .unsigned(8), .unsigned(8)), .operandCount(expected: 2)),
        (apply(.reduceAnd), .operandCount(expected: 1)),
        (apply(.reduceOr, .unsigned(8), .unsigned(8)), .operandCount(expected: 1)),
        (apply(.reduceXor), .operandCount(expected: 1)),
        (apply(.negate), .operandCount(expected: 1)),
        (apply(.negate, .signed(8), stated: 7), .wouldShrink(to: 7)),
        (apply(.negate, .signed(widest)), .tooWide(widest + 1)),
        (apply(.add, .unsigned(8)), .operandCount(expected: 2)),
        (apply(.add, .unsigned(8), .signed(8)), .signednessDiffers),
        (apply(.add, .unsigned(8), .unsigned(9), stated: 8), .wouldShrink(to: 8)),
        (apply(.add, .unsigned(8), .unsigned(9), stated: Int.max), .tooWide(Int.max)),
        (apply(.add, .unsigned(8), .unsigned(9), stated: Int.min), .wouldShrink(to: Int.min)),
        (apply(.subtract, .signed(8), .unsigned(8)), .signednessDiffers),
        (apply(.subtract, .signed(widest), .signed(8)), .tooWide(widest + 1)),
        (apply(.multiply, .unsigned(8), .signed(8)), .signednessDiffers),
        (apply(.multiply, .unsigned(widest), .unsigned(1)), .tooWide(widest + 1)),
        (apply(.divide, .unsigned(8), .signed(8)), .signednessDiffers),
        (apply(.divide, .signed(widest), .signed(8)), .tooWide(widest + 1)),
        (apply(.remainder, .unsigned(8)), .operandCount(expected: 2)),
        (apply(.remainder, .unsigned(8), .signed(8)), .signednessDiffers),
        (apply(.countOnes), .operandCount(expected: 1)),
        (apply(.not, .unsigned(8), .unsigned(8)), .operandCount(expected: 1)),
        (apply(.reduceAnd, .unsigned(8), .unsigned(8)), .operandCount(expected: 1)),
        (apply(.reduceXor, .unsigned(8), .unsigned(8)), .operandCount(expected: 1)),
        (apply(.countOnes, .unsigned(8), .unsigned(8)), .operandCount(expected: 1)),
        (apply(.lessOrEqual, .unsigned(8), .signed(8)), .signednessDiffers),
        (apply(.reinterpret, .unsigned(8), .unsigned(8)), .operandCount(expected: 1)),
        (apply(.equal, .unsigned(8), .signed(8)), .signednessDiffers),
        (apply(.notEqual, .unsigned(8)), .operandCount(expected: 2)),
        (apply(.less, .unsigned(8), .signed(8)), .signednessDiffers),
        (apply(.lessOrEqual), .operandCount(expected: 2)),
        (apply(.shiftLeft, .unsigned(8), .signed(3)), .mustBeUnsigned(operand: 1)),
        (apply(.shiftRight, .unsigned(8)), .operandCount(expected: 2)),
        (apply(.shiftRight, .signed(8), .signed(3)), .mustBeUnsigned(operand: 1)),
        (apply(.concatenate), .operandCount(expected: 1)),
        (apply(.concatenate, .unsigned(widest), .unsigned(1)), .tooWide(widest + 1)),
        (apply(.slice, .unsigned(8), stated: 9), .sliceOutOfRange(low: 0, width: 9)),
        (apply(.slice, .unsigned(8), parameter: 8), .sliceOutOfRange(low: 8, width: 1)),
        (apply(.slice, .unsigned(8), parameter: -1), .sliceOutOfRange(low: -1, width: 1)),
        (apply(.slice, .unsigned(8), stated: 0), .sliceOutOfRange(low: 0, width: 0)),
        (
            apply(.slice, .unsigned(8), stated: Int.max, parameter: Int.max),
            .sliceOutOfRange(low: Int.max, width: Int.max)
        ),
        (apply(.extend, .unsigned(8), stated: 7), .wouldShrink(to: 7)),
        (apply(.extend, .unsigned(8), stated: widest + 1), .tooWide(widest + 1)),
        (apply(.reinterpret), .operandCount(expected: 1)),
        (apply(.multiplex, .unsigned(1), .unsigned(8)), .operandCount(expected: 3)),
        (apply(.multiplex, .unsigned(2), .signed(8), .signed(8)), .notOneBit(operand: 0)),
        (apply(.multiplex, .unsigned(1), .unsigned(8), .unsigned(7)), .widthsDiffer),
        (apply(.multiplex, .unsigned(1), .unsigned(8), .signed(8)), .signednessDiffers),
        (apply(.choose, .unsigned(1)), .operandCount(expected: 2)),
        (apply(.choose, .signed(1), .unsigned(8)), .mustBeUnsigned(operand: 0)),
        (apply(.choose, .unsigned(2), .unsigned(8), .unsigned(8), .unsigned(7)), .widthsDiffer),
        (apply(.choose, .unsigned(1), .unsigned(8), .signed(8)), .signednessDiffers),
    ]

    @Test func acceptedShapes() throws {
        for (application, shape) in Self.accepted {
            let rule = OperationTable.standard[application.operation].width
            let given = try rule(application.shapes, application.stated, application.parameter)
            #expect(given == shape, "\(application)")
        }
    }

    @Test func refusedShapes() {
        for (application, fault) in Self.refused {
            #expect(throws: fault, "\(application)") {
                let rule = OperationTable.standard[application.operation].width
                _ = try rule(application.shapes, application.stated, application.parameter)
            }
        }
    }

    /// A rule, and the same rule with one fault.
    private typealias Rule = ([Shape], Int?, Int) throws(WidthFault) -> Shape
    private static var mutations: [(name: String, make: (@escaping Rule) -> Rule)] {
        [
            (
                "one bit more",
                { rule in
                    { shapes, stated, parameter throws(WidthFault) in
                        let shape = try rule(shapes, stated, parameter)
                        return Shape(width: shape.width + 1, isSigned: shape.isSigned)
                    }
                }
            ),
            (
                "the other sign",
                { rule in
                    { shapes, stated, parameter throws(WidthFault) in
                        let shape = try rule(shapes, stated, parameter)
                        return Shape(width: shape.width, isSigned: !shape.isSigned)
                    }
                }
            ),
            (
                "always unsigned",
                { rule in
                    { shapes, stated, parameter throws(WidthFault) in
                        .unsigned(try rule(shapes, stated, parameter).width)
                    }
                }
            ),
            (
                "the stated width ignored",
                { rule in
                    { shapes, _, parameter throws(WidthFault) in try rule(shapes, nil, parameter) }
                }
            ),
            (
                "the parameter ignored",
                { rule in
                    { shapes, stated, _ throws(WidthFault) in try rule(shapes, stated, 0) }
                }
            ),
            (
                "as wide as the first operand",
                { rule in
                    { shapes, stated, parameter throws(WidthFault) in
                        let shape = try rule(shapes, stated, parameter)
                        return Shape(width: shapes[0].width, isSigned: shape.isSigned)
                    }
                }
            ),
            (
                "nothing refused",
                { rule in
                    { shapes, stated, parameter throws(WidthFault) in
                        (try? rule(shapes, stated, parameter)) ?? .unsigned(1)
                    }
                }
            ),
        ]
    }

    private static func outcome(
        _ rule: Rule, _ application: Application
    ) -> Result<Shape, WidthFault> {
        Result { () throws(WidthFault) in
            try rule(application.shapes, application.stated, application.parameter)
        }
    }

    /// The lists above are complete enough: a fault in a rule that shows on some small shapes
    /// shows in the lists too.
    @Test func theListsNoticeFaultyRules() {
        let widths = [1, 2, 3, 5]
        let shapes = widths.flatMap { [Shape.unsigned($0), .signed($0)] }
        for operation in Operation.allCases {
            let rule: Rule = OperationTable.standard[operation].width
            let listed =
                (Self.accepted.map(\.0) + Self.refused.map(\.0)).filter {
                    $0.operation == operation
                }
            var small: [Application] = []
            for stated in [nil, 1, 2, 6] {
                for first in shapes {
                    small.append(
                        Application(
                            operation: operation, shapes: [first], stated: stated, parameter: 1))
                    for second in shapes {
                        for operands in [[first, second], [.unsigned(1), first, second]] {
                            small.append(
                                Application(
                                    operation: operation, shapes: operands, stated: stated,
                                    parameter: 1))
                        }
                    }
                }
            }
            for (name, make) in Self.mutations {
                let mutant = make(rule)
                func differs(_ application: Application) -> Bool {
                    if application.shapes.isEmpty { return false }
                    return Self.outcome(mutant, application) != Self.outcome(rule, application)
                }
                let isAFault = small.contains(where: differs)
                #expect(!isAFault || listed.contains(where: differs), "\(operation): \(name)")
            }
        }
    }

    @Test func stateOfTheTableIsByOperation() {
        // A table entry in the wrong place would give every consumer another operation.
        var table = OperationTable.standard
        for operation in Operation.allCases {
            table[operation].evaluate = { _, _ in Word(UInt(operation.rawValue), width: 8) }
        }
        for operation in Operation.allCases {
            let context = OperationContext(isSigned: false, result: .unsigned(8), parameter: 0)
            #expect(
                table[operation].evaluate([], context) == Word(UInt(operation.rawValue), width: 8))
        }
    }
}
