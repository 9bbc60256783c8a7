import Testing

@testable import MorphoCircuit

/// Every operation on random operands of up to 64 bits, against GMP.
@Suite struct RandomOperationTests {
    static let widths = [1, 2, 7, 8, 31, 32, 33, 62, 63, 64]
    static let operations = Operation.allCases.filter {
        !ShapeCombinations.all($0, widths: widths).isEmpty
    }

    @Test(arguments: operations)
    func evaluationAndGatesAgreeWithGMP(_ operation: Operation) throws {
        var generator = SeededGenerator(seed: UInt64(operation.rawValue) + 1)
        var applications = ShapeCombinations.all(operation, widths: Self.widths)
        applications.shuffle(using: &generator)
        for application in applications.prefix(400) {
            for round in 0..<6 {
                var words = application.shapes.map { generator.word(width: $0.width) }
                if round == 0, words.count == 2, words[0].width == words[1].width {
                    words[1] = words[0]
                }
                if operation == .shiftLeft || operation == .shiftRight, round < 4 {
                    // Amounts near the width matter most.
                    let near = UInt.random(in: 0...70, using: &generator)
                    words[1] = Word(near, width: words[1].width)
                }
                let reference = PlainReference(
                    application: application,
                    bits: words.map { BigInteger(unsigned: $0.unsignedValue ?? 0) })
                let integer = reference.result
                var expected = Word(width: reference.shape.width)
                for index in 0..<expected.width { expected[index] = integer.bit(index) }
                let shape = try application.context.result
                let value = try application.evaluate(words)
                // Gates of wide multipliers and dividers are many: a sample is enough.
                let gates = round < 2 ? try application.evaluateGates(words) : expected
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
