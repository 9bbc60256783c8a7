import MorphoArrayFiles

/// A table of numbers, read from text with a sign, usually a comma, between them (RFC 4180).
public struct NumberTable: Equatable, Sendable {
    /// The name of the file.
    public let file: String
    /// The headings of the columns; nil when the file has none.
    public let names: [String]?
    public let columnCount: Int
    /// Row by row: `rowCount` × `columnCount` numbers.
    public let values: [Double]
    /// The line of the file in which each row begins, from 1.
    let lines: [Int]

    public var rowCount: Int { lines.count }

    /// Reads the file at `path`, which may be compressed by gzip.
    ///
    /// Fields may stand in double quotes, with two quotes for one, and have blanks around them.
    /// Empty lines may stand at the end only.
    ///
    /// - Parameter hasHeader: whether the first line has headings; nil looks whether it has a field
    ///   that is no number.
    /// - Throws: `DataSetError.archive`, `.table`.
    public init(
        contentsOf path: String, hasHeader: Bool? = nil, separator: Unicode.Scalar = ","
    ) throws(DataSetError) {
        try self.init(
            csv: try unpacked(path), file: path, hasHeader: hasHeader, separator: separator)
    }

    /// The same for the bytes of a file that is not compressed; `file` is its name for messages.
    ///
    /// - Throws: `DataSetError.table`.
    public init(
        csv bytes: [UInt8], file: String, hasHeader: Bool? = nil, separator: Unicode.Scalar = ","
    ) throws(DataSetError) {
        let separator = separator.isASCII ? UInt8(separator.value) : UInt8(ascii: ",")
        let parsed: TableReader
        do {
            parsed = try bytes.withUnsafeBufferPointer { bytes throws(TableReader.Failure) in
                try TableReader(
                    UnsafeRawBufferPointer(bytes), hasHeader: hasHeader, separator: separator)
            }
        } catch { throw .table(file: file, line: error.line, error.fault) }
        self.file = file
        names = parsed.names
        columnCount = parsed.columnCount
        values = parsed.values
        lines = parsed.lines
    }

    /// The numbers of a row, from 0.
    public func row(_ row: Int) -> ArraySlice<Double> {
        values[row * columnCount..<(row + 1) * columnCount]
    }

    /// The numbers of a column, from 0.
    ///
    /// - Throws: `DataSetError.column`.
    public func column(_ column: Int) throws(DataSetError) -> [Double] {
        try check(column)
        return stride(from: column, to: values.count, by: columnCount).map { values[$0] }
    }

    /// The numbers of a column as labels.
    ///
    /// - Throws: `DataSetError.column`; `.table` for a number that is not whole or not in `range`.
    public func labels(
        _ column: Int, in range: ClosedRange<Int> = 0...255
    ) throws(DataSetError) -> [Int] {
        let numbers = try self.column(column)
        var labels: [Int] = []
        labels.reserveCapacity(numbers.count)
        for (row, number) in numbers.enumerated() {
            labels.append(try whole(number, range, row: row, column: column))
        }
        return labels
    }

    /// All columns but one, row by row: what is left of `values` without the labels.
    ///
    /// - Throws: `DataSetError.column`.
    public func values(without column: Int) throws(DataSetError) -> [Double] {
        try check(column)
        return values.enumerated().lazy.filter { $0.offset % columnCount != column }
            .map(\.element)
    }

    /// The rows as images with labels: all columns but one are the samples of an image of this
    /// size, whole numbers from 0 to 255, laid out like `LabelledImages.pixels`.
    ///
    /// - Parameter labelColumn: from 0; nil for the last one.
    /// - Throws: `DataSetError`.
    public func images(
        width: Int, height: Int, channels: Int = 1, labelColumn: Int? = nil
    ) throws(DataSetError) -> LabelledImages {
        let labelColumn = labelColumn ?? columnCount - 1
        let labels = try labels(labelColumn).map { UInt8($0) }
        let (area, overflow) = width.multipliedReportingOverflow(by: height)
        let size = overflow ? nil : area.multipliedReportingOverflow(by: channels)
        guard let size, !size.overflow, size.partialValue == columnCount - 1 else {
            throw .images(
                .features(
                    file: file, found: columnCount - 1, expected: size?.partialValue ?? .max))
        }
        var pixels: [UInt8] = []
        pixels.reserveCapacity(values.count)
        for (place, number) in values.enumerated() where place % columnCount != labelColumn {
            let (row, column) = place.quotientAndRemainder(dividingBy: columnCount)
            pixels.append(UInt8(try whole(number, 0...255, row: row, column: column)))
        }
        return try LabelledImages(
            width: width, height: height, channels: channels, pixels: pixels, labels: labels)
    }

    private func check(_ column: Int) throws(DataSetError) {
        guard column >= 0, column < columnCount else {
            throw .column(file: file, column, columns: columnCount)
        }
    }

    private func whole(
        _ number: Double, _ range: ClosedRange<Int>, row: Int, column: Int
    ) throws(DataSetError) -> Int {
        guard let whole = Int(exactly: number), range.contains(whole) else {
            throw .table(
                file: file, line: lines[row], .notWhole(field: column + 1, number, range))
        }
        return whole
    }
}
