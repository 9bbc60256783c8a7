import MorphoLearning
import MorphoTensors
import ReferenceData
import Testing

/// Operations on images against differences, and convolutions against their definition.
@Suite struct ImageGradientTests {
    typealias V = DoubleVariable

    struct Case: Sendable, CustomTestStringConvertible {
        let image: [Int]
        let filters: [Int]
        var convolution = Convolution()
        var testDescription: String { "\(image) \(filters) \(convolution)" }
    }

    static let cases = [
        Case(image: [2, 4, 5, 3], filters: [3, 3, 3, 2], convolution: .init(margins: 1)),
        Case(image: [1, 5, 4, 2], filters: [2, 3, 2, 3], convolution: .init(stride: 2)),
        Case(
            image: [1, 4, 4, 4], filters: [3, 3, 2, 6],
            convolution: .init(stride: 2, margins: 1, groups: 2)),
        Case(
            image: [2, 4, 5, 3], filters: [3, 2, 1, 3],
            convolution: .init(margins: Margins(top: 1, bottom: 0, left: 1, right: 2), groups: 3)),
        Case(image: [1, 3, 3, 2], filters: [1, 1, 2, 11], convolution: .init(margins: 2)),
        Case(image: [0, 3, 3, 2], filters: [3, 3, 2, 2]),
        Case(image: [1, 6, 3, 1], filters: [2, 1, 1, 20], convolution: .init(stride: 3)),
    ]

    @Test(arguments: cases)
    func convolutions(of own: Case) throws {
        var dice = Dice(31)
        let x = try dice.tensor(own.image)
        let w = try dice.tensor(own.filters)
        let b = try dice.tensor([own.filters[3]])
        let result = try x.conv2d(w, offsets: b, own.convolution)
        let expected = try Self.convolved(x, w, b, own.convolution)
        #expect(result.shape == expected.shape)
        #expect(zip(result.elements, expected.elements).allSatisfy { abs($0 - $1) < 1e-12 })
        try checkGradients([x, w, b]) {
            try $0[0].conv2d($0[1], offsets: $0[2], own.convolution)
        }
        // Far enough from zero for differences.
        let rectified = try expected.applying(.relu)
        let found = try x.conv2d(w, offsets: b, own.convolution, isRectified: true)
        #expect(zip(found.elements, rectified.elements).allSatisfy { abs($0 - $1) < 1e-12 })
        let variables = [x, w, b].map { V(parameter: $0) }
        let factors = V(constant: try dice.tensor(result.shape))
        let fused = try
            (variables[0].conv2d(
                variables[1], offsets: variables[2], own.convolution, isRectified: true) * factors)
            .sum().gradients(variables)
        let apart = try (variables[0].conv2d(variables[1], own.convolution) + variables[2]).relu()
        let plain = try (apart * factors).sum().gradients(variables)
        for (p, q) in zip(fused, plain) {
            #expect(zip(p.elements, q.elements).allSatisfy { abs($0 - $1) < 1e-11 })
        }
    }

    /// In single precision, with the sizes of a training.
    @Test func singlePrecision() throws {
        var dice = Dice(33)
        let x = try dice.tensor([2, 5, 17, 3])
        let w = try dice.tensor([3, 3, 3, 40])
        let b = try dice.tensor([40])
        let expected = try Self.convolved(x, w, b, .init(margins: 1))
        let single = try x.map { Float($0) }.conv2d(
            w.map { Float($0) }, offsets: b.map { Float($0) }, .init(margins: 1))
        #expect(
            zip(single.elements, expected.elements).allSatisfy { abs(Double($0) - $1) < 1e-4 })
    }

    /// By the definition.
    static func convolved(
        _ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Tensor<Double>, _ c: Convolution
    ) throws -> Tensor<Double> {
        let (s, m) = (x.shape, c.margins)
        let (kh, kw, ic, oc) = (w.shape[0], w.shape[1], w.shape[2], w.shape[3])
        let rows = (s[1] + m.top + m.bottom - kh) / c.stride + 1
        let columns = (s[2] + m.left + m.right - kw) / c.stride + 1
        var result: [Double] = []
        for n in 0..<s[0] {
            for y in 0..<rows {
                for z in 0..<columns {
                    for o in 0..<oc {
                        var sum = try b.element(o)
                        for i in 0..<kh {
                            for j in 0..<kw {
                                let (p, q) = (y * c.stride + i - m.top, z * c.stride + j - m.left)
                                guard (0..<s[1]).contains(p), (0..<s[2]).contains(q) else {
                                    continue
                                }
                                let group = o / (oc / c.groups)
                                for k in 0..<ic {
                                    sum +=
                                        try x.element(n, p, q, group * ic + k)
                                        * w.element(i, j, k, o)
                                }
                            }
                        }
                        result.append(sum)
                    }
                }
            }
        }
        return try Tensor(result, shape: [s[0], rows, columns, oc])
    }

    @Test(arguments: [
        Pooling(2), Pooling(3, stride: 1), Pooling(2, stride: 3),
        Pooling(rows: 3, columns: 2, stride: 2, margins: 1),
    ])
    func pooling(pooling: Pooling) throws {
        var dice = Dice(35)
        let x = try dice.spreadTensor([2, 5, 6, 2])
        try checkGradients([x]) { try $0[0].largestPooled(pooling).square() }
        try checkGradients([x]) { try $0[0].meanPooled(pooling).square() }
        try checkGradients([x]) { try $0[0].globalMean().square() }
    }

    @Test(arguments: Resizing.allCases, [(3, 7), (5, 2), (4, 4)])
    func resizing(kind: Resizing, sizes: (Int, Int)) throws {
        var dice = Dice(37)
        let x = try dice.tensor([1, sizes.0, 3, 2])
        try checkGradients([x]) { try $0[0].resized(rows: sizes.1, columns: 5, kind).square() }
        let flat = V(constant: try Tensor(repeating: 0.7, shape: [1, sizes.0, 3, 1]))
        #expect(
            try flat.resized(rows: sizes.1, columns: 2, kind).value.elements.allSatisfy {
                abs($0 - 0.7) < 1e-12
            })
    }

    @Test(arguments: Edge.allCases)
    func margins(edge: Edge) throws {
        var dice = Dice(39)
        let x = try dice.tensor([2, 3, 4, 1])
        try checkGradients([x]) {
            try $0[0].padded(Margins(top: 2, bottom: 1, left: 0, right: 5), edge).square()
        }
        try checkGradients([x]) { try $0[0].shifted(rows: 1, columns: -2, edge).square() }
    }

    @Test func edges() throws {
        let row = V(constant: try Tensor([1, 2, 3], shape: [1, 1, 3, 1]))
        func padded(_ edge: Edge) throws -> [Double] {
            try row.padded(Margins(left: 4, right: 2), edge).value.elements
        }
        #expect(try padded(.zero) == [0, 0, 0, 0, 1, 2, 3, 0, 0])
        #expect(try padded(.replicate) == [1, 1, 1, 1, 1, 2, 3, 3, 3])
        #expect(try padded(.reflect) == [1, 2, 3, 2, 1, 2, 3, 2, 1])
        #expect(try padded(.wrap) == [3, 1, 2, 3, 1, 2, 3, 1, 2])
    }
}
