@testable import MorphoCircuit

/// Every way to apply an operation to operands of the given widths: each signedness, each pair
/// of widths, with and without a stated width, each slice.
enum ShapeCombinations {
    static func all(_ operation: Operation, widths: [Int]) -> [Application] {
        let shapes = widths.flatMap { [Shape.unsigned($0), .signed($0)] }
        func unary(_ stated: (Int) -> [Int?] = { _ in [nil] }) -> [Application] {
            shapes.flatMap { shape in
                stated(shape.width).map {
                    Application(operation: operation, shapes: [shape], stated: $0)
                }
            }
        }
        func pairs(_ stated: (Int) -> [Int?] = { _ in [nil] }) -> [Application] {
            shapes.flatMap { left in
                shapes.filter { $0.isSigned == left.isSigned }.flatMap { right in
                    stated(max(left.width, right.width)).map {
                        Application(operation: operation, shapes: [left, right], stated: $0)
                    }
                }
            }
        }
        switch operation {
        case .not, .reduceAnd, .reduceOr, .reduceXor, .countOnes, .reinterpret: return unary()
        case .negate, .extend: return unary { [nil, $0, $0 + 1, $0 + 3] }
        case .slice:
            return shapes.flatMap { shape in
                (0..<shape.width).flatMap { low in
                    (1...shape.width - low).map {
                        Application(
                            operation: operation, shapes: [shape], stated: $0, parameter: low)
                    }
                }
            }
        case .and, .or, .xor:
            return shapes.map { Application(operation: operation, shapes: [$0, $0]) }
        case .add, .subtract, .multiply: return pairs { [nil, $0, $0 + 1, $0 + 3] }
        case .divide, .remainder, .equal, .notEqual, .less, .lessOrEqual: return pairs()
        case .shiftLeft, .shiftRight:
            return shapes.flatMap { shape in
                widths.map { Application(operation: operation, shapes: [shape, .unsigned($0)]) }
            }
        case .concatenate:
            return unary()
                + shapes.flatMap { left in
                    shapes.map { Application(operation: operation, shapes: [left, $0]) }
                }
        case .multiplex:
            return shapes.flatMap { shape in
                [Shape.unsigned(1), .signed(1)].map {
                    Application(operation: operation, shapes: [$0, shape, shape])
                }
            }
        case .choose:
            return shapes.prefix(4).flatMap { shape in
                widths.prefix(3).flatMap { index in
                    (1...3).map { count in
                        Application(
                            operation: operation,
                            shapes: [.unsigned(index)]
                                + [Shape](repeating: shape, count: count))
                    }
                }
            }
        }
    }
}
