import MorphoLearning
import MorphoLinearAlgebra
import MorphoTensors
import ReferenceData
import Testing

/// Products, shapes, reductions, rows and losses against differences.
@Suite struct StructureGradientTests {
    typealias V = DoubleVariable

    @Test(arguments: [
        ([2, 3], [3, 4]), ([5, 2, 3], [3, 4]), ([5, 2, 3], [5, 3, 2]), ([2, 1, 2, 3], [3, 3, 1]),
        ([2, 3], [4, 3, 2]), ([0, 3], [3, 2]), ([2, 0], [0, 3]), ([1, 1], [1, 1]),
        ([0, 2, 3], [3, 2]), ([2, 2, 0], [0, 3]),
    ])
    func products(shapes: ([Int], [Int])) throws {
        var dice = Dice(7)
        let a = try dice.tensor(shapes.0)
        let b = try dice.tensor(shapes.1)
        try checkGradients([a, b]) { try $0[0].matmul($0[1]) }
        try checkGradients([a, b]) { try $0[0].matmul($0[1], algebra: .plain) }
        try checkGradients([try a.transposed(), b]) {
            try $0[0].transposed().matmul($0[1])
        }
    }

    @Test func shapes() throws {
        var dice = Dice(9)
        let x = try dice.tensor([2, 3, 4])
        try checkGradients([x]) { try $0[0].reshaped([6, -1]).square() }
        try checkGradients([x]) { try $0[0].permuted([2, 0, 1]).square() }
        try checkGradients([x]) { try $0[0].transposed(0, 2).reshaped([24]).square() }
        try checkGradients([x]) { try $0[0].slice(1..<3, axis: 1).square() }
        try checkGradients([x]) { try $0[0].taking([2, -1, 0, 2], axis: 1).square() }
        try checkGradients([try dice.tensor([2, 1, 4])]) {
            try $0[0].broadcast(to: [3, 2, 5, 4]).square()
        }
        try checkGradients([x, try dice.tensor([2, 1, 4]), try dice.tensor([2, 0, 4])]) {
            try V.joined($0, axis: -2).square()
        }
        let places = try Tensor<Int32>([1, 1, 0, 3, 2, 0], shape: [2, 3, 1])
        try checkGradients([x]) { try $0[0].gathered(places).square() }
        try checkGradients([try dice.spreadTensor([3, 5])]) { try $0[0].sorted().0.square() }
        try checkGradients([x]) { try $0[0].flattened().square() }
    }

    @Test(arguments: [[4], [2, 3], [2, 3, 2], [3, 1], [2, 0, 3]])
    func reductions(shape: [Int]) throws {
        var dice = Dice(11)
        let x = try dice.spreadTensor(shape)
        try checkGradients([x]) { try $0[0].sum().square() }
        try checkGradients([x]) { try $0[0].mean().square() }
        for axis in shape.indices {
            try checkGradients([x]) { try $0[0].sum(axes: [axis]).square() }
            try checkGradients([x]) { try $0[0].mean(axes: [axis]).square() }
            guard shape[axis] > 0 else { continue }
            try checkGradients([x]) { try $0[0].largest(axis: axis).square() }
            try checkGradients([x]) { try $0[0].smallest(axis: axis).square() }
        }
        try checkGradients([x]) { try $0[0].sum(axes: [0, -1]).square() }
    }

    @Test(arguments: [[5], [2, 3], [2, 2, 7], [3, 1], [0, 4], [3, 0]])
    func rows(shape: [Int]) throws {
        var dice = Dice(13)
        let x = try dice.tensor(shape, -2...2)
        let scale = try dice.tensor([shape.last ?? 0])
        let offset = try dice.tensor([shape.last ?? 0])
        try checkGradients([x]) { try $0[0].softmax() }
        try checkGradients([x]) { try $0[0].logSoftmax() }
        try checkGradients([x, scale, offset]) {
            try $0[0].layerNormalised(scale: $0[1], offset: $0[2], epsilon: 0.01)
        }
        try checkGradients([x, scale]) {
            try $0[0].rootMeanSquareNormalised(scale: $0[1], epsilon: 0.01)
        }
    }

    @Test func batchNormalisation() throws {
        var dice = Dice(15)
        let x = try dice.tensor([2, 3, 2, 3])
        let scale = try dice.tensor([3])
        let offset = try dice.tensor([3])
        try checkGradients([x, scale, offset]) {
            try $0[0].batchNormalised(scale: $0[1], offset: $0[2]).0
        }
        let mean = try dice.tensor([3])
        let variance = try dice.tensor([3], 0.5...2)
        try checkGradients([x, scale, offset]) {
            try $0[0].batchNormalised(
                scale: $0[1], offset: $0[2], mean: mean, variance: variance)
        }
    }

    @Test func attention() throws {
        var dice = Dice(17)
        let angles = try RotaryAngles<Double>(positions: 3..<7, half: 2, base: 100)
        let q = try dice.tensor([2, 4, 4, 4])
        let k = try dice.tensor([2, 4, 2, 4])
        let v = try dice.tensor([2, 4, 2, 4])
        try checkGradients([q, k, v]) {
            try $0[0].rotated(angles).attention(
                keys: $0[1].rotated(angles), values: $0[2], isCausal: true)
        }
        try checkGradients([
            try dice.tensor([1, 2, 2, 2]),
            k.slice(0..<1, axis: 0)
                .slice(0..<2, axis: 3), v.slice(0..<1, axis: 0).slice(0..<2, axis: 3),
        ]) {
            try $0[0].attention(keys: $0[1], values: $0[2], isCausal: false)
        }
        try checkGradients([try dice.tensor([5, 3])]) { try $0[0].embedding([4, 0, 4]).square() }
    }

    @Test func tensorTrain() throws {
        var dice = Dice(19)
        let cores = [
            try dice.tensor([1, 2, 3, 2]), try dice.tensor([2, 3, 1, 3]),
            try dice.tensor([3, 2, 2, 1]),
        ]
        try checkGradients([try dice.tensor([2, 12])] + cores) {
            try $0[0].multiplied(byTrain: Array($0[1...]))
        }
        // Against the matrix, element by element.
        let identity = try Tensor<Double>(
            (0..<144).map { $0 / 12 == $0 % 12 ? 1 : 0 }, shape: [12, 12])
        let matrix = try V(constant: identity).multiplied(
            byTrain: cores.map { V(constant: $0) }
        ).value
        for i in 0..<12 {
            for j in 0..<6 {
                let (i0, i1, i2) = (i / 6, i / 2 % 3, i % 2)
                let (j0, j2) = (j / 2, j % 2)
                var sum = 0.0
                for a in 0..<2 {
                    for b in 0..<3 {
                        sum +=
                            try cores[0].element(0, i0, j0, a) * cores[1].element(a, i1, 0, b)
                            * cores[2].element(b, i2, j2, 0)
                    }
                }
                #expect(abs(try matrix.element(i, j) - sum) < 1e-12)
            }
        }
    }

    @Test func losses() throws {
        var dice = Dice(21)
        let x = try dice.tensor([4, 5])
        let y = try dice.tensor([4, 5])
        try checkGradients([x]) { try $0[0].crossEntropy([0, 4, 2, 2]) }
        try checkGradients([x]) { try $0[0].crossEntropy([0, 4, 2, 2], smoothing: 0.1) }
        try checkGradients([x, y]) { try $0[0].meanSquaredError($0[1]) }
        try checkGradients([x, y]) { try $0[0].meanAbsoluteError($0[1]) }
        try checkGradients([x, y]) { try $0[0].cosineDistance($0[1]) }
        try checkGradients([x, y]) { try $0[0].divergence(to: $0[1], temperature: 2) }
        try checkGradients([x, y]) { try $0[1].divergence(to: $0[0]) }
    }

    /// The same gradients, with variables from outside, nested and of some depth.
    @Test func checkpoints() throws {
        var dice = Dice(23)
        let inputs = [
            try dice.tensor([3, 4]), try dice.tensor([4, 4]), try dice.tensor([4, 4]),
        ]
        func model(_ v: [V], _ isKept: Bool) throws -> V {
            let hidden = try v[0].matmul(v[1]).tanh()
            let outside = try v[2].sin().square()
            func body(_ x: [V]) throws(TensorError) -> V {
                let inner = { (y: [V]) throws(TensorError) -> V in try y[0].matmul(outside).silu() }
                let first = isKept ? try inner(x) : try V.checkpoint(x, inner)
                return try first.matmul(v[1]).tanh() + x[0]
            }
            let middle = isKept ? try body([hidden]) : try V.checkpoint([hidden], body)
            return try middle.matmul(outside)
        }
        let variables = inputs.map { V(parameter: $0) }
        let plain = try model(variables, true).square().sum().gradients(variables)
        let saved = try model(variables, false).square().sum().gradients(variables)
        #expect(plain == saved)
        try checkGradients(inputs) { try model($0, false) }
    }

    /// Only what was asked for is worked out; what is detached or paused has none.
    @Test func targets() throws {
        let a = V(parameter: try Tensor(2.0))
        let b = V(parameter: try Tensor(3.0))
        let product = try a * b
        #expect(try product.gradients([a]).map(\.elements) == [[3]])
        #expect(try (product.detached * a).gradients([a, b]).map(\.elements) == [[6], [0]])
        #expect(try (product * product).gradients([product]).map(\.elements) == [[12]])
        let paused = try Recording.paused { try a * b }
        #expect(!paused.needsGradient)
    }
}
