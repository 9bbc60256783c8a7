import MorphoLearning
import MorphoTensors
import ReferenceData
import Testing

/// Gradients of operations with shapes that are drawn at random, empty ones among them.
@Suite struct RandomShapeTests {
    typealias V = DoubleVariable

    /// Sizes of up to four axes, one in eight of them 0 or 1.
    static func shape(_ dice: inout Dice, axes: ClosedRange<Int> = 0...4) -> [Int] {
        let rank = Int.random(in: axes, using: &dice)
        return (0..<rank).map { _ in [0, 1, 1, 2, 2, 3, 3, 4].randomElement(using: &dice) ?? 1 }
    }

    /// What broadcasts to a shape: some axes 1, and some of the first left out.
    static func narrower(_ shape: [Int], _ dice: inout Dice) -> [Int] {
        let left = Int.random(in: 0...shape.count, using: &dice)
        return shape.dropFirst(left).map { Bool.random(using: &dice) ? $0 : 1 }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func broadcasts(seed: UInt64) throws {
        var dice = Dice(seed + 100)
        let shape = Self.shape(&dice)
        let other = Self.narrower(shape, &dice)
        let a = try dice.tensor(shape)
        let b = try dice.tensor(other, 0.5...2)
        try checkGradients([a, b]) { try $0[0] * $0[1] - $0[0] / $0[1] }
        try checkGradients([b]) { try $0[0].broadcast(to: shape).square() }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func productsAndReductions(seed: UInt64) throws {
        var dice = Dice(seed + 200)
        let lead = Self.shape(&dice, axes: 0...2)
        let sizes = Self.shape(&dice, axes: 3...3)
        let a = try dice.tensor(lead + [sizes[0], sizes[1]])
        let b = try dice.tensor(Self.narrower(lead, &dice) + [sizes[1], sizes[2]])
        try checkGradients([a, b]) { try $0[0].matmul($0[1]) }
        let axes = a.shape.indices.filter { _ in Bool.random(using: &dice) }
        try checkGradients([a]) { try $0[0].sum(axes: axes).square() }
        try checkGradients([a]) { try $0[0].softmax().square() }
        let order = a.shape.indices.shuffled(using: &dice)
        try checkGradients([a]) { try $0[0].permuted(order).square() }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func convolutions(seed: UInt64) throws {
        var dice = Dice(seed + 300)
        func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
        let groups = draw(1...3)
        let isByChannel = Bool.random(using: &dice)
        let channels = isByChannel ? groups : groups * draw(1...2)
        let results = isByChannel ? groups : groups * draw(1...3)
        let kernel = (draw(1...3), draw(1...3))
        let margins = Margins(
            top: draw(0...2), bottom: draw(0...2), left: draw(0...2), right: draw(0...2))
        let convolution = Convolution(stride: draw(1...3), margins: margins, groups: groups)
        let image = [draw(0...2), kernel.0 + draw(0...2), kernel.1 + draw(0...2), channels]
        let x = try dice.tensor(image)
        let w = try dice.tensor([kernel.0, kernel.1, channels / groups, results])
        let b = try dice.tensor([results])
        try checkGradients([x, w, b]) { try $0[0].conv2d($0[1], offsets: $0[2], convolution) }
    }
}
