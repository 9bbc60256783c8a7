import MorphoTensors
import Testing

/// Views, values and refusals.
@Suite struct TensorTests {
    static func count(_ shape: [Int]) throws -> Tensor<Float> {
        try Tensor((0..<shape.reduce(1, *)).map { Float($0) }, shape: shape)
    }

    @Test func views() throws {
        let x = try Self.count([2, 3, 4])
        #expect(try x.transposed().shape == [2, 4, 3])
        #expect(try x.transposed(0, 2).element(3, 1, 1) == 19)
        #expect(
            try x.permuted([2, 0, 1]).contiguous().elements
                == (0..<24).map {
                    Float($0 / 6 + 4 * ($0 % 6))
                })
        #expect(
            try x.slice(1..<3, axis: -2).elements == [4, 5, 6, 7, 8, 9, 10, 11].map {
                Float($0)
            } + (16..<24).map { Float($0) })
        #expect(try x.slice(1..<2, axis: 0).reshaped([-1]).elements == (12..<24).map { Float($0) })
        #expect(try x.slice(0..<0, axis: 1).shape == [2, 0, 4])
        let row = try Self.count([3, 1]).broadcast(to: [2, 3, 2])
        #expect(row.elements == [0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2])
        #expect(try Tensor.joined([x, x.slice(0..<1, axis: 1)], axis: 1).shape == [2, 4, 4])
        let bytes = try Tensor<Int8>([1, 2, 3, 4, 5, 6], shape: [2, 3])
        #expect(try bytes.transposed().contiguous().elements == [1, 4, 2, 5, 3, 6])
    }

    /// A tensor is a value: who writes to one does not change another.
    @Test func values() throws {
        let x = try Self.count([4])
        var y = x
        try y.add(x, times: 2)
        #expect(x.elements == [0, 1, 2, 3] && y.elements == [0, 3, 6, 9])
        var view = try y.slice(1..<3, axis: 0)
        try view.mutate { $0[0] = 100 }
        #expect(view.elements == [100, 6] && y.elements == [0, 3, 6, 9])
    }

    @Test func arithmetic() throws {
        let x = try Self.count([2, 3])
        let row = try Self.count([3])
        #expect(try x.combined(.product, row).elements == [0, 1, 4, 0, 4, 10])
        #expect(
            try row.combined(
                .difference, x.transposed().slice(0..<3, axis: 0).slice(0..<1, axis: 1)
            )
            .shape == [3, 3])
        #expect(try x.combined(.isGreater, row.scaled(by: 2)).elements == [0, 0, 0, 1, 1, 1])
        #expect(try x.sum().elements == [15] && x.sum().shape == [1, 1])
        #expect(try x.mean(axes: [0]).elements == [1.5, 2.5, 3.5])
        #expect(try x.dot(x) == 55)
        let (values, places) = try x.transposed().largest(axis: 1)
        #expect(values.elements == [3, 4, 5] && places.elements == [1, 1, 1])
        #expect(try x.taking([2, -1, 0], axis: 1).elements == [2, 0, 0, 5, 0, 3])
        // Large enough for several threads and for vectors with a rest.
        let long = try Self.count([3, 100_003])
        let sum = try long.combined(.sum, long.slice(0..<1, axis: 0))
        #expect(try sum.element(2, 100_002) == 400_010)
        #expect(try sum.element(0, 77_777) == 155_554)
    }

    @Test func integers() throws {
        var random = SystemRandomNumberGenerator()
        let a = (0..<35).map { _ in Int8.random(in: -128...127, using: &random) }
        let b = (0..<42).map { _ in Int8.random(in: -128...127, using: &random) }
        let product = try Tensor(a, shape: [5, 7]).matmul(Tensor(b, shape: [7, 6]))
        var expected: [Int32] = []
        for row in 0..<5 {
            for column in 0..<6 {
                var sum: Int32 = 0
                for k in 0..<7 { sum += Int32(a[row * 7 + k]) * Int32(b[k * 6 + column]) }
                expected.append(sum)
            }
        }
        #expect(product.elements == expected)
        let quantised = try QuantisedTensor(Tensor<Double>([0, 1, -2.54, 0.011], shape: [2, 2]))
        #expect(quantised.integers.elements == [0, 50, -127, 1])
        #expect(abs(quantised.scale - 0.02) < 1e-15)
        #expect(try quantised.numbers(Double.self).shape == [2, 2])
    }

    @Test func refusals() throws {
        let x = try Self.count([2, 3])
        #expect(throws: TensorError.count(3, shape: [2, 2])) {
            try Tensor([1, 2, 3] as [Float], shape: [2, 2])
        }
        #expect(throws: TensorError.shapes("a reshape", [2, 3], [4, -1])) {
            try x.reshaped([4, -1])
        }
        #expect(throws: TensorError.axis("a sum", 2, shape: [2, 3])) { try x.sum(axes: [2]) }
        #expect(throws: TensorError.place("a slice", 4, size: 3)) { try x.slice(1..<4, axis: 1) }
        #expect(throws: TensorError.shapes("matmul", [2, 3], [2, 3])) { try x.matmul(x) }
        #expect(throws: TensorError.shapes("a broadcast", [2, 3], [2, 4])) {
            try x.broadcast(to: [2, 4])
        }
        #expect(throws: TensorError.place("taking places", 3, size: 3)) {
            try x.taking([3], axis: 1)
        }
        #expect(throws: TensorError.self) {
            try Tensor<Float>(repeating: 0, shape: [1 << 40, 1 << 40])
        }
        #expect(throws: TensorError.self) { try Tensor<Float>(repeating: 0, shape: [1 << 50]) }
        #expect(throws: TensorError.place("an element", 2, size: 2)) { try x.element(2, 0) }
        let image = try Self.count([1, 2, 2, 3])
        #expect(throws: TensorError.shapes("conv2d", [1, 2, 2, 3], [1, 1, 2, 4])) {
            try image.conv2d(Self.count([1, 1, 2, 4]))
        }
        #expect(
            "\(TensorError.shapes("matmul", [2, 3], [2, 3]))"
                == "matmul: shapes [2, 3] and [2, 3] do not go together")
    }
}
