import MorphoArrayFiles

/// The tables of an upscaler.
public struct UpscalerTables: Equatable, Sendable {
    public let description: UpscalerDescription
    /// One for every stage, branch and kernel. A table holds its entries by address, and in an
    /// entry the new pixels row by row.
    public let tables: [[[[Int8]]]]

    /// `tables` are those of the first kernel of the first branch of the first stage, and so on.
    ///
    /// - Throws: `UpscalerError.tableCount`, `.tableSize`.
    public init(
        _ description: UpscalerDescription, tables: [[Int8]]
    ) throws(UpscalerError) {
        let expected = description.places.count
        guard tables.count == expected else {
            throw .tableCount(found: tables.count, expected: expected)
        }
        for (place, table) in zip(description.places, tables) where place.size != table.count {
            throw .tableSize(
                name: place.fileName, found: table.count, expected: place.size)
        }
        self.description = description
        var rest = tables[...]
        self.tables = description.stages.map { stage in
            stage.branches.map { branch in
                branch.kernels.map { _ in rest.removeFirst() }
            }
        }
    }

    /// Reads the tables from npy files in a directory, which are named as the authors of HKLUT
    /// name them: `S0_MSB_HDB_LUT_H_x2_4bit_int8.npy` is kernel H of the branch H, D, B on the
    /// higher 4 bits in stage 0, which enlarges by 2. Its shape is [4096, 1, 2, 2].
    ///
    /// - Throws: `UpscalerError.file`, `.elementType`, `.tableShape`.
    public init(
        _ description: UpscalerDescription, directory: String
    ) throws(UpscalerError) {
        var tables: [[Int8]] = []
        for place in description.places {
            let path = directory + "/" + place.fileName
            let array: NumericArray
            do { array = try NumericArray(contentsOf: path) } catch { throw .file(error) }
            guard let numbers = array.int8 else {
                throw .elementType(file: path, found: array.elements.type.rawValue)
            }
            let shape = [place.addresses, 1, place.factor, place.factor]
            guard array.shape == shape else {
                throw .tableShape(file: path, found: array.shape, expected: shape)
            }
            tables.append(numbers)
        }
        try self.init(description, tables: tables)
    }

    /// The sums that the accumulator of a branch can hold with these tables: every entry that is
    /// added at its smallest, or at its largest.
    public func accumulatorRange(stage: Int, branch: Int) -> ClosedRange<Int> {
        let factor = description.stages[stage].factor
        let pixels = factor * factor
        // The smallest and largest number for every new pixel, over all kernels.
        var lowest = [Int](repeating: 0, count: pixels)
        var highest = lowest
        for table in tables[stage][branch] {
            for pixel in 0..<pixels {
                let numbers = stride(from: pixel, to: table.count, by: pixels).map { table[$0] }
                lowest[pixel] += Int(numbers.min() ?? 0)
                highest[pixel] += Int(numbers.max() ?? 0)
            }
        }
        // The four rotations bring each pixel to four places.
        let sums = (0..<pixels).map { pixel -> (Int, Int) in
            (0..<4).reduce((0, 0)) { sum, quarters in
                let source = UpscalerDescription.turnedPixel(
                    pixel, quarters: 4 - quarters, factor: factor)
                return (sum.0 + lowest[source], sum.1 + highest[source])
            }
        }
        let (low, high) = (sums.map(\.0).min() ?? 0, sums.map(\.1).max() ?? 0)
        return low...max(low, high)
    }
}

extension UpscalerDescription {
    /// A table's place.
    struct NamedPlace: Equatable {
        let fileName: String
        let addresses: Int
        let factor: Int
        /// Numbers in the table.
        var size: Int { addresses * factor * factor }
    }

    /// The places of all tables, in order.
    var places: [NamedPlace] {
        stages.enumerated().flatMap { index, stage in
            stage.branches.flatMap { branch in
                let part = branch.part == .high ? "MSB" : "LSB"
                let names = branch.kernels.map(\.name).joined()
                return branch.kernels.map { kernel in
                    NamedPlace(
                        fileName: "S\(index)_\(part)_\(names)_LUT_\(kernel.name)_x\(stage.factor)"
                            + "_\(bits(branch.part))bit_int8.npy",
                        addresses: addresses(kernel, branch.part), factor: stage.factor)
                }
            }
        }
    }

    /// Where a quarter turn of a block of new pixels brings each of them: (a, b) to (b, last - a).
    package static func turnedPixel(_ pixel: Int, quarters: Int, factor: Int) -> Int {
        var (a, b) = (pixel / factor, pixel % factor)
        for _ in 0..<(quarters & 3) { (a, b) = (b, factor - 1 - a) }
        return a * factor + b
    }
}
