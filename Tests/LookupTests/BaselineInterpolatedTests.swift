import Foundation
import MorphoArrayFiles
import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

extension Dice {
    /// Tables of random numbers.
    mutating func tables(_ description: InterpolatedDescription) throws -> InterpolatedTables {
        let tables = description.places.map { place in
            (0..<description.addresses(place.kernel) * place.factor * place.factor).map { _ in
                Int8(truncatingIfNeeded: next() >> 33)
            }
        }
        return try InterpolatedTables(description, tables: tables)
    }
}

/// One new pixel of one stage as the sum over all thresholds of a fraction: a neighbour that has
/// gone further than the threshold counts as being at the next sampling point. That is the same
/// interpolation without any sorting (Lovász's extension).
private func pixel(
    _ tables: InterpolatedTables, _ stage: Int, _ plane: [[Int]], _ row: Int, _ column: Int
) -> Int {
    let description = tables.description
    let part = description.stages[stage]
    let (height, width, factor) = (plane.count, plane[0].count, part.factor)
    func sample(_ row: Int, _ column: Int) -> Int {
        func inside(_ place: Int, _ count: Int) -> Int {
            if count == 1 { return 0 }
            if part.padding == .repeated { return min(max(place, 0), count - 1) }
            var place = place
            while place < 0 || place >= count {
                place = place < 0 ? -place : 2 * count - 2 - place
            }
            return place
        }
        return plane[inside(row, height)][inside(column, width)]
    }
    var sum = 0.0
    for (kernel, table) in zip(part.kernels, tables.tables[stage]) {
        for quarters in 0..<4 {
            // Where the pixel was before the block was turned.
            var (a, b) = (row % factor, column % factor)
            for _ in 0..<quarters { (a, b) = (factor - 1 - b, a) }
            let levels = kernel.offsets.map { offset -> Int in
                var (y, x) = (offset.row, offset.column)
                for _ in 0..<quarters { (y, x) = (x, -y) }
                return sample(row / factor + y, column / factor + x)
            }
            for threshold in 0..<description.interval {
                var address = 0
                for level in levels {
                    let isBeyond = level % description.interval > threshold
                    address =
                        address * description.points + level / description.interval
                        + (isBeyond ? 1 : 0)
                }
                sum += Double(table[(address * factor + a) * factor + b])
            }
        }
    }
    let rotations = part.combination == .mean ? 4.0 : 1
    let bias = part.combination == .mean ? 127.0 : 0
    let mean = sum / Double(description.interval * part.kernels.count) / rotations + bias
    return Int(min(max(mean.rounded(.toNearestOrEven), 0), 255))
}

@Suite struct BaselineInterpolatedTests {
    /// Two stages of kernels of all sizes, with few sampling points.
    private static func small() throws -> InterpolatedDescription {
        let cascaded = InterpolatedDescription.cascaded.stages
        return try InterpolatedDescription(
            stages: [
                .init(
                    factor: 2,
                    kernels: cascaded[0].kernels + [
                        .init("P", [.init(0, 0)]), .init("H", [.init(0, 0), .init(0, 3)]),
                    ], padding: .mirrored, combination: .mean),
                cascaded[1],
            ], fractionBits: 6)
    }

    @Test func sizes() throws {
        let (single, cascaded) = (InterpolatedDescription.single, InterpolatedDescription.cascaded)
        #expect(single.storageBytes == 83_521 * 16)
        #expect(cascaded.storageBytes == 3 * 83_521 * 17)
        #expect(single.perSample(single.reads) == 20)
        #expect(single.perSample(single.multiplications) == 320)
        #expect(cascaded.perSample(cascaded.reads) == 120)
        #expect(cascaded.perSample(cascaded.multiplications) == 60 * 17)
        #expect(cascaded.perSample(cascaded.additions) == 59 * 17)
        #expect(single.sumRange(single.stages[0]) == -8192...8128)
        // Three neighbours at 17 points, two at 257: SR-LUT-F and the one without interpolation.
        let three = InterpolatedDescription.Kernel("F", [.init(0, 0), .init(0, 1), .init(1, 0)])
        #expect(single.addresses(three) == 4913)
        let whole = try InterpolatedDescription(
            stages: [
                .init(
                    factor: 4, kernels: [.init("V", [.init(0, 0), .init(0, 1)])],
                    padding: .mirrored, combination: .sum)
            ], fractionBits: 0)
        #expect(whole.storageBytes == 66_049 * 16)
    }

    @Test func faults() {
        func fault(
            factors: [Int] = [4], kernels: [InterpolatedDescription.Kernel]? = nil, bits: Int = 4
        ) -> InterpolatedError? {
            do {
                _ = try InterpolatedDescription(
                    stages: factors.map {
                        .init(
                            factor: $0,
                            kernels: kernels ?? InterpolatedDescription.single.stages[0].kernels,
                            padding: .repeated, combination: .sum)
                    }, fractionBits: bits)
                return nil
            } catch {
                return error
            }
        }
        #expect(fault() == nil)
        #expect(fault(bits: 8) == .description(.fractionBits(8)))
        #expect(fault(bits: 2) == .description(.addresses(kernel: "S", 65 * 65 * 65 * 65)))
        #expect(fault(factors: []) == .description(.noStages))
        #expect(fault(factors: [1, 17]) == .description(.factor(stage: 1, 17)))
        #expect(fault(factors: [16, 5]) == .description(.allFactors))
        #expect(fault(kernels: []) == .description(.kernels(stage: 0, 0)))
        #expect(fault(kernels: [.init("N", [])]) == .description(.neighbours(kernel: "N", 0)))
        let far = fault(kernels: [.init("L", [.init(0, 65)])])
        #expect(
            far?.description
                == "kernel L reaches further than 64 rows or columns; bring it closer")
    }

    @Test("corners and weights by hand")
    func corners() {
        // Steps of 17³, 17², 17 and 1; the third neighbour has gone furthest, then the first.
        let found = SimplexCorners([0x13, 0x20, 0x3F, 0xF3], fractionBits: 4, points: 17)
        let base = ((1 * 17 + 2) * 17 + 3) * 17 + 15
        #expect(found.weights == [1, 12, 0, 3, 0])
        #expect(
            found.addresses == [
                base, base + 17, base + 17 + 4913, base + 17 + 4913 + 1,
                base + 17 + 4913 + 1 + 289,
            ])
    }

    @Test(
        "both forms are the sum over thresholds",
        arguments: [(1, 1), (1, 3), (2, 1), (3, 2), (7, 5)])
    func forms(width: Int, height: Int) throws {
        var dice = Dice(state: UInt64(width * 10 + height))
        let golden = InterpolatedUpscaler(try dice.tables(Self.small()))
        let image = try dice.image(width: width, height: height, channels: 1)
        var plane = (0..<height).map { row in (0..<width).map { Int(image[row, $0, 0]) } }
        for stage in 0..<2 {
            let factor = golden.tables.description.stages[stage].factor
            let source = plane
            plane = (0..<source.count * factor).map { row in
                (0..<source[0].count * factor).map { column in
                    pixel(golden.tables, stage, source, row, column)
                }
            }
        }
        let result = try golden.upscale(image)
        #expect((result.width, result.height) == (width * 8, height * 8))
        #expect(result.samples.map { Int($0) } == plane.flatMap { $0 })
        #expect(try golden.upscale(image, form: .rotation) == result)
    }

    @Test func channels() throws {
        var dice = Dice(state: 77)
        let golden = InterpolatedUpscaler(try dice.tables(Self.small()))
        let image = try dice.image(width: 3, height: 2, channels: 3)
        let result = try golden.upscale(image)
        for channel in 0..<3 {
            let one = try Image(
                width: 3, height: 2, channels: 1, samples: image.plane(channel))
            #expect(try golden.upscale(one).samples == result.plane(channel))
        }
    }

    @Test func tooLarge() throws {
        var dice = Dice(state: 1)
        let golden = InterpolatedUpscaler(try dice.tables(Self.small()))
        let image = try Image(width: 1 << 14, height: 300, channels: 1) { _, _, _ in 0 }
        #expect(throws: InterpolatedError.tooLarge(width: 1 << 14, height: 300, factor: 8)) {
            try golden.upscale(image)
        }
    }

    @Test("tables from a closure and from files of both shapes")
    func files() throws {
        let kernel = InterpolatedDescription.Kernel("H", [.init(0, 0), .init(0, 1)])
        let description = try InterpolatedDescription(
            stages: [.init(factor: 2, kernels: [kernel], padding: .repeated, combination: .sum)],
            fractionBits: 6)
        let tables = try InterpolatedTables(description) { place, levels in
            #expect(place.kernel == kernel && place.factor == 2)
            let level = Double(levels[0]) / 4
            return [level, level + Double(levels[1] - levels[0]) / 64, -1000, 0.5]
        }
        // Sampling points 64 and 256.
        #expect(tables.tables[0][0][(1 * 5 + 4) * 4..<(1 * 5 + 5) * 4] == [16, 19, -128, 0])
        #expect(throws: InterpolatedError.self) {
            try InterpolatedTables(description) { _, _ in [0, .infinity, 0, 0] }
        }
        #expect(
            throws: InterpolatedError.tableSize(stage: 0, kernel: "H", found: 3, expected: 100)
        ) { try InterpolatedTables(description, tables: [[1, 2, 3]]) }
        let file = NSTemporaryDirectory() + "morpho-table-\(UUID().uuidString).npy"
        defer { try? FileManager.default.removeItem(atPath: file) }
        for shape in [[25, 4], [25, 1, 2, 2]] {
            try NumericArray(shape: shape, elements: .int8(tables.tables[0][0])).write(to: file)
            #expect(try InterpolatedTables(description, files: [file]) == tables)
        }
        try NumericArray(shape: [25], elements: .int8([Int8](repeating: 0, count: 25)))
            .write(to: file)
        #expect(
            throws: InterpolatedError.tableShape(file: file, found: [25], expected: [25, 4])
        ) { try InterpolatedTables(description, files: [file]) }
        try NumericArray(shape: [1], elements: .uint8([1])).write(to: file)
        #expect(throws: InterpolatedError.elementType(file: file, found: "uint8")) {
            try InterpolatedTables(description, files: [file])
        }
        #expect(throws: InterpolatedError.tableCount(found: 0, expected: 1)) {
            try InterpolatedTables(description, files: [])
        }
    }
}
