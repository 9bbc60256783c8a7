import MorphoLearning
import MorphoTensors
import ReferenceData
import Testing

/// Every function of one or two numbers against differences, with odd, empty and broadcast shapes.
@Suite struct ElementGradientTests {
    typealias V = DoubleVariable
    struct Function: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var range = -2.0...2.0
        let body: @Sendable (V) throws -> V
    }

    static let functions = [
        Function(testDescription: "negated") { try -$0 },
        Function(testDescription: "magnitude") { try $0.magnitude() },
        Function(testDescription: "square") { try $0.square() },
        Function(testDescription: "squareRoot", range: 0.5...3) { try $0.squareRoot() },
        Function(testDescription: "exp") { try $0.exp() },
        Function(testDescription: "log", range: 0.5...3) { try $0.log() },
        Function(testDescription: "sin", range: -9...9) { try $0.sin() },
        Function(testDescription: "cos", range: -9...9) { try $0.cos() },
        Function(testDescription: "tanh") { try $0.tanh() },
        Function(testDescription: "sigmoid") { try $0.sigmoid() },
        Function(testDescription: "relu") { try $0.relu() },
        Function(testDescription: "gelu") { try $0.gelu() },
        Function(testDescription: "silu") { try $0.silu() },
        Function(testDescription: "hardswish", range: -5...5) { try $0.hardswish() },
        Function(testDescription: "scaled") { try $0.scaled(by: -1.5, plus: 2) },
        Function(testDescription: "power", range: 0.5...3) { try $0.power(2.5) },
        Function(testDescription: "clamped") { try $0.clamped(-1.03...1.02) },
    ]

    @Test(arguments: functions, [[7], [2, 3], [0, 4], [3, 1, 2]])
    func ofOneNumber(function: Function, shape: [Int]) throws {
        var dice = Dice(3)
        // Not near the kinks at -3, -1, 0, 1 and 3.
        let kinks = [-3, -1.03, 0, 1.02, 3]
        let x = try dice.tensor(shape, function.range).map { number in
            kinks.contains { abs(number - $0) < 0.02 } ? number + 0.05 : number
        }
        try checkGradients([x]) { try function.body($0[0]) }
    }

    static let pairs: [(String, @Sendable (V, V) throws -> V)] = [
        ("+", { try $0 + $1 }), ("-", { try $0 - $1 }), ("*", { try $0 * $1 }),
        ("/", { try $0 / $1 }), ("maximum", { try $0.maximum($1) }),
        ("minimum", { try $0.minimum($1) }),
    ]

    static let shapes: [([Int], [Int])] = [
        ([4], [4]), ([2, 3], [3]), ([3], [2, 3]), ([2, 1, 3], [4, 1]), ([1], [2, 2]), ([], [3]),
        ([0, 3], [3]), ([0, 3], [1, 3]), ([2, 3, 1, 2], [2, 1, 5, 1]),
    ]

    @Test(arguments: pairs.indices, shapes)
    func ofTwoNumbers(index: Int, shapes: ([Int], [Int])) throws {
        var dice = Dice(5)
        let a = try dice.spreadTensor(shapes.0)
        let b = try dice.spreadTensor(shapes.1).map { abs($0 + 0.013) + 0.3 }
        try checkGradients([a, b]) { try Self.pairs[index].1($0[0], $0[1]) }
    }

    /// Against what they stand for, since their own slope is zero.
    @Test func straightThrough() throws {
        let x = V(parameter: try Tensor([-9, -1.4, -0.5, 0.2, 0.5, 1.5, 2.6, 9], shape: [8]))
        let rounded = try x.roundedStraightThrough()
        #expect(rounded.value.elements == [-9, -1, -0.0, 0, 0, 2, 3, 9])
        let factors = V(constant: try Tensor((1...8).map(Double.init), shape: [8]))
        #expect(
            try (rounded * factors).sum().gradients([x])[0].elements == (1...8).map(Double.init))
        let quantised = try x.quantised(bits: 3, step: 0.5)
        #expect(quantised.value.elements == [-2, -1.5, -0.5, 0, 0.5, 1.5, 1.5, 1.5])
        #expect(try quantised.sum().gradients([x])[0].elements == [0, 1, 1, 1, 1, 1, 0, 0])
    }

    @Test func refusals() throws {
        let a = V(parameter: try Tensor(repeating: 1, shape: [2, 3]))
        let b = V(parameter: try Tensor(repeating: 1, shape: [2, 2]))
        #expect(throws: TensorError.shapes("+", [2, 3], [2, 2])) { try a + b }
        #expect(throws: TensorError.notScalar(shape: [2, 3])) { try a.gradients([a]) }
        #expect(
            TensorError.shapes("+", [2, 3], [2, 2]).description
                == "+: shapes [2, 3] and [2, 2] do not go together")
    }
}
