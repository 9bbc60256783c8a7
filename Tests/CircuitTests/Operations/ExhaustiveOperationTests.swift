import Testing

@testable import MorphoCircuit

/// Every operation on all operands of 1 to 4 bits, each signedness, against plain integers.
@Suite struct ExhaustiveOperationTests {
    static let operations = Operation.allCases.filter {
        !ShapeCombinations.all($0, widths: [1, 2, 3, 4]).isEmpty
    }

    @Test(arguments: operations)
    func evaluationAndGatesAgreeWithPlainIntegers(_ operation: Operation) throws {
        for application in ShapeCombinations.all(operation, widths: [1, 2, 3, 4]) {
            let width = application.shapes.reduce(0) { $0 + $1.width }
            for packed in 0..<1 << width {
                var rest = packed
                let bits = application.shapes.map { shape -> Int in
                    defer { rest >>= shape.width }
                    return rest & (1 << shape.width - 1)
                }
                let words = zip(bits, application.shapes).map {
                    Word(UInt($0), width: $1.width)
                }
                let reference = PlainReference(application: application, bits: bits)
                let shape = try application.context.result
                let expected = Word(signed: reference.result, width: reference.shape.width)
                let value = try application.evaluate(words)
                let gates = try application.evaluateGates(words)
                // Expectations are dear; only failures are worth one.
                if shape == reference.shape, value == expected, gates == expected { continue }
                Issue.record(
                    """
                    \(application) of \(words): expected \(reference.shape) \(expected), \
                    shape \(shape), evaluation \(value), gates \(gates)
                    """)
                return
            }
        }
    }
}
