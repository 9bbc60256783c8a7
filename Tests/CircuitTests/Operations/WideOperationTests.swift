import Foundation
import Testing

@testable import MorphoCircuit

/// One line of `Vectors/operations.txt`, which `make_vectors.py` describes.
struct WideVector {
    let line: Int
    let application: Application
    let operands: [Word]
    let shape: Shape
    let result: Word

    static func load() throws -> [WideVector] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Vectors/operations.txt")
        let text = try String(contentsOf: file, encoding: .utf8)
        return try text.split(separator: "\n").enumerated().map { index, line in
            try WideVector(line: index + 1, text: line)
        }
    }

    struct Malformed: Error { let line: Int }

    private init(line: Int, text: Substring) throws {
        let fields = text.split(separator: " ")
        guard fields.count == 7,
            let operation = Operation.allCases.first(where: { "\($0)" == fields[0] }),
            let parameter = Int(fields[3]), let shape = Shape(fields[5]),
            let result = Word(hexadecimal: fields[6], width: shape.width)
        else { throw Malformed(line: line) }
        let shapes = fields[1].split(separator: ",").compactMap { Shape($0) }
        operands = zip(fields[4].split(separator: ","), shapes).compactMap {
            Word(hexadecimal: $0, width: $1.width)
        }
        application = Application(
            operation: operation, shapes: shapes, stated: Int(fields[2]), parameter: parameter)
        guard operands.count == shapes.count, !shapes.isEmpty else { throw Malformed(line: line) }
        self.line = line
        self.shape = shape
        self.result = result
    }
}

extension Shape {
    /// `u7`, `s65`
    fileprivate init?(_ text: Substring) {
        guard let sign = text.first, let width = Int(text.dropFirst()) else { return nil }
        self.init(width: width, isSigned: sign == "s")
    }
}

/// Every operation on operands of 65 to 1000 bits, where the table computes with GMP, against
/// Python's integers.
@Suite struct WideOperationTests {
    @Test func shapesAndValuesAgreeWithPython() throws {
        let vectors = try WideVector.load()
        #expect(vectors.count > 3000)
        for vector in vectors {
            let shape = try vector.application.context.result
            let value = try vector.application.evaluate(vector.operands)
            if shape == vector.shape, value == vector.result { continue }
            Issue.record(
                """
                operations.txt:\(vector.line): \(vector.application): \
                expected \(vector.result), got \(value)
                """)
        }
    }

    @Test func gatesAgreeWithPython() throws {
        // A multiplier of 130 bits has some 100,000 gates; a tenth of those is enough.
        for vector in try WideVector.load() {
            let isDear = [.multiply, .divide, .remainder].contains(vector.application.operation)
            if isDear, vector.line % 10 > 0 || vector.shape.width > 200 { continue }
            let value = try vector.application.evaluateGates(vector.operands)
            if value == vector.result { continue }
            Issue.record("operations.txt:\(vector.line): gates give \(value)")
        }
    }
}
