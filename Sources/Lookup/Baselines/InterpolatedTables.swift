import MorphoArrayFiles

/// The place of a table, for those who compute its entries.
public struct InterpolatedPlace: Equatable, Sendable {
    /// From 0.
    public let stage: Int
    public let kernel: InterpolatedDescription.Kernel
    /// New pixels along each axis in place of one.
    public let factor: Int
    /// What the stage makes of the entries.
    public let combination: InterpolatedDescription.Combination
}

/// The tables of an upscaler that interpolates.
public struct InterpolatedTables: Equatable, Sendable {
    public let description: InterpolatedDescription
    /// One for every stage and kernel. A table holds its entries by address, with the sampling
    /// point of the first neighbour as the highest digit, and in an entry the new pixels row by
    /// row.
    public let tables: [[[Int8]]]

    /// `tables` are those of the first kernel of the first stage, and so on.
    ///
    /// - Throws: `InterpolatedError.tableCount`, `.tableSize`.
    public init(
        _ description: InterpolatedDescription, tables: [[Int8]]
    ) throws(InterpolatedError) {
        let places = description.places
        guard tables.count == places.count else {
            throw .tableCount(found: tables.count, expected: places.count)
        }
        for (place, table) in zip(places, tables) {
            let size = description.addresses(place.kernel) * place.factor * place.factor
            guard table.count == size else {
                throw .tableSize(
                    stage: place.stage, kernel: place.kernel.name, found: table.count,
                    expected: size)
            }
        }
        self.description = description
        var rest = tables[...]
        self.tables = description.stages.map { stage in
            stage.kernels.map { _ in rest.removeFirst() }
        }
    }

    /// Reads the tables from npy files, one for each kernel in order, as the authors of SR-LUT and
    /// MuLUT write them: int8 of shape [83521, 16] or [83521, 1, 4, 4] for a kernel of four
    /// neighbours in a stage that enlarges 4 times.
    ///
    /// - Throws: `InterpolatedError.file`, `.elementType`, `.tableShape`, `.tableCount`.
    public init(
        _ description: InterpolatedDescription, files: [String]
    ) throws(InterpolatedError) {
        let places = description.places
        guard files.count == places.count else {
            throw .tableCount(found: files.count, expected: places.count)
        }
        var tables: [[Int8]] = []
        for (place, file) in zip(places, files) {
            let array: NumericArray
            do { array = try NumericArray(contentsOf: file) } catch { throw .file(error) }
            guard let numbers = array.int8 else {
                throw .elementType(file: file, found: array.elements.type.rawValue)
            }
            let addresses = description.addresses(place.kernel)
            let shape = [addresses, place.factor * place.factor]
            guard
                array.shape == shape
                    || array.shape == [addresses, 1, place.factor, place.factor]
            else { throw .tableShape(file: file, found: array.shape, expected: shape) }
            tables.append(numbers)
        }
        try self.init(description, tables: tables)
    }

    /// Fills the tables with what `entry` says.
    ///
    /// `entry` is asked for every table and every sampling point of it: `levels` are those of the
    /// neighbours in the order of the kernel's offsets, 0, 16, ... 256 in the published ones. It
    /// returns one number for every new pixel, row by row, which is rounded to the nearest
    /// integer, halves to the even one, and limited to -128...127.
    ///
    /// - Throws: `InterpolatedError.entry` for a wrong count of numbers or one that is not finite.
    public init(
        _ description: InterpolatedDescription,
        entry: (_ place: InterpolatedPlace, _ levels: [Int]) -> [Double]
    ) throws(InterpolatedError) {
        var tables: [[Int8]] = []
        for place in description.places {
            let pixels = place.factor * place.factor
            var table: [Int8] = []
            table.reserveCapacity(description.addresses(place.kernel) * pixels)
            for address in 0..<description.addresses(place.kernel) {
                let levels = description.levels(place.kernel, address: address)
                let numbers = entry(place, levels)
                guard numbers.count == pixels, numbers.allSatisfy(\.isFinite) else {
                    throw .entry(
                        stage: place.stage, kernel: place.kernel.name, levels: levels,
                        found: numbers, expected: pixels)
                }
                for number in numbers {
                    table.append(Int8(min(max(number.rounded(.toNearestOrEven), -128), 127)))
                }
            }
            tables.append(table)
        }
        try self.init(description, tables: tables)
    }
}

extension InterpolatedDescription {
    /// The places of all tables, in order.
    var places: [InterpolatedPlace] {
        stages.enumerated().flatMap { index, stage in
            stage.kernels.map {
                InterpolatedPlace(
                    stage: index, kernel: $0, factor: stage.factor, combination: stage.combination)
            }
        }
    }

    /// The levels of the neighbours at an address.
    func levels(_ kernel: Kernel, address: Int) -> [Int] {
        let axes = kernel.offsets.count
        return (0..<axes).map { axis in
            address / SimplexCorners.step(axis, of: axes, points: points) % points * interval
        }
    }
}
