import MorphoArrayFiles

/// Takes a text with separators apart.
struct TableReader {
    struct Failure: Error, Equatable {
        let line: Int
        let fault: TableFault
    }

    private(set) var names: [String]?
    private(set) var columnCount = 0
    private(set) var values: [Double] = []
    private(set) var lines: [Int] = []

    init(
        _ bytes: UnsafeRawBufferPointer, hasHeader: Bool?, separator: UInt8
    ) throws(Failure) {
        var fields = FieldReader(bytes, separator: separator)
        var row: [FieldReader.Field] = []
        // A line without a field is an error as soon as another line follows it.
        var emptyLine: Int?
        while fields.hasMore {
            let line = fields.line
            try fields.readLine(&row)
            if row.count == 1, row[0].bytes.isEmpty, !row[0].isQuoted {
                emptyLine = emptyLine ?? line
                continue
            }
            if let emptyLine {
                throw Failure(
                    line: emptyLine,
                    fault: .fieldCount(found: 0, expected: max(columnCount, row.count)))
            }
            if columnCount == 0 {
                columnCount = row.count
                let isHeader =
                    hasHeader ?? row.contains { fields.number($0) == nil }
                if isHeader {
                    names = try row.map { field throws(Failure) in
                        try fields.text(field, line: line)
                    }
                    continue
                }
            }
            guard row.count == columnCount else {
                throw Failure(
                    line: line, fault: .fieldCount(found: row.count, expected: columnCount))
            }
            guard values.count <= NumericArray.largestCount - columnCount else {
                throw Failure(line: line, fault: .tooLarge)
            }
            for (index, field) in row.enumerated() {
                guard let number = fields.number(field) else {
                    let text = (try? fields.text(field, line: line)) ?? "no text"
                    throw Failure(
                        line: line, fault: .notANumber(field: index + 1, text: text))
                }
                values.append(number)
            }
            lines.append(line)
        }
        if lines.isEmpty { throw Failure(line: 1, fault: .empty) }
    }
}

/// Takes the fields of a text one line after the other.
struct FieldReader {
    struct Field {
        /// Within the text: without blanks around it and without the quotes.
        let bytes: Range<Int>
        let isQuoted: Bool
    }

    private let text: UnsafeRawBufferPointer
    private let separator: UInt8
    private var position = 0
    /// The next line, from 1.
    private(set) var line = 1

    private static let quote = UInt8(ascii: "\"")

    init(_ text: UnsafeRawBufferPointer, separator: UInt8) {
        self.text = text
        self.separator = separator
        // The mark with which some programs begin a text in UTF-8.
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    var hasMore: Bool { position < text.count }

    func number(_ field: Field) -> Double? {
        DecimalNumber.value(UnsafeRawBufferPointer(rebasing: text[field.bytes]))
    }

    func text(_ field: Field, line: Int) throws(TableReader.Failure) -> String {
        let bytes = UnsafeRawBufferPointer(rebasing: text[field.bytes])
        guard let string = String(validating: bytes, as: UTF8.self) else {
            throw .init(line: line, fault: .notUTF8)
        }
        return field.isQuoted ? string.replacing("\"\"", with: "\"") : string
    }

    /// Puts the fields of the next line into `fields`.
    mutating func readLine(_ fields: inout [Field]) throws(TableReader.Failure) {
        fields.removeAll(keepingCapacity: true)
        let start = line
        repeat {
            skipBlanks()
            if position < text.count, text[position] == Self.quote {
                fields.append(try quoted(fields.count + 1, line: start))
            } else {
                fields.append(plain())
            }
        } while takeSeparator()
        // What ended the line: a line feed with or without a carriage return, or a carriage return.
        if position < text.count, text[position] == 0x0D { position += 1 }
        if position < text.count, text[position] == 0x0A { position += 1 }
        line += 1
    }

    private mutating func skipBlanks() {
        while position < text.count, text[position] == 0x20 || isTab(text[position]) {
            position += 1
        }
    }

    /// A tab is a blank unless it separates.
    private func isTab(_ byte: UInt8) -> Bool { byte == 0x09 && separator != 0x09 }

    private mutating func takeSeparator() -> Bool {
        guard position < text.count, text[position] == separator else { return false }
        position += 1
        return true
    }

    private mutating func plain() -> Field {
        let start = position
        while position < text.count, text[position] != separator, text[position] != 0x0A,
            text[position] != 0x0D
        {
            position += 1
        }
        var end = position
        while end > start, text[end - 1] == 0x20 || isTab(text[end - 1]) { end -= 1 }
        return Field(bytes: start..<end, isQuoted: false)
    }

    private mutating func quoted(_ number: Int, line first: Int) throws(TableReader.Failure)
        -> Field
    {
        position += 1
        let start = position
        while true {
            guard position < text.count else { throw .init(line: first, fault: .openQuote) }
            if text[position] == 0x0A { line += 1 }
            if text[position] == Self.quote {
                guard position + 1 < text.count, text[position + 1] == Self.quote else { break }
                position += 1
            }
            position += 1
        }
        let field = Field(bytes: start..<position, isQuoted: true)
        position += 1
        skipBlanks()
        guard
            position == text.count
                || [separator, 0x0A, 0x0D].contains(text[position])
        else { throw .init(line: first, fault: .afterQuote(field: number)) }
        return field
    }
}
