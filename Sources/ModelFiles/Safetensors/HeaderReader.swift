/// Reads the JSON of a safetensors header. Of JSON only what this format needs is taken: objects,
/// strings, and arrays of whole numbers that are not negative. Nothing nests by itself, so no text
/// can make the reader go deep, and names that stand twice are seen by the caller.
struct HeaderReader {
    typealias Failure = SafetensorsHeader.Failure

    private let text: [UInt8]
    /// Where the text begins in the file.
    private let start: Int
    private var position = 0

    init(_ text: [UInt8], start: Int) {
        self.text = text
        self.start = start
    }

    private func failure(_ expected: String) -> Failure {
        Failure(at: start + position, fault: .syntax(expected: expected))
    }

    private mutating func skipBlanks() {
        while position < text.count, [0x20, 0x09, 0x0A, 0x0D].contains(text[position]) {
            position += 1
        }
    }

    /// Whether the next sign is this one; it is then taken.
    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard position < text.count, text[position] == UInt8(ascii: sign) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ sign: Unicode.Scalar) throws(Failure) {
        guard take(sign) else { throw failure("'\(sign)'") }
    }

    /// The padding of the header, and nothing else, is left.
    mutating func expectEnd() throws(Failure) {
        skipBlanks()
        guard position == text.count else { throw failure("end") }
    }

    /// Calls `member` for every key, with the reader before its value and the key's place in the
    /// file.
    mutating func object(
        _ member: (inout HeaderReader, String, Int) throws(Failure) -> Void
    ) throws(Failure) {
        try expect("{")
        if take("}") { return }
        repeat {
            skipBlanks()
            let at = start + position
            let key = try string()
            try expect(":")
            try member(&self, key, at)
        } while take(",")
        try expect("}")
    }

    mutating func numbers() throws(Failure) -> [Int] {
        var numbers: [Int] = []
        try expect("[")
        if take("]") { return [] }
        repeat {
            skipBlanks()
            let digits = text[position...].prefix { (0x30...0x39).contains($0) }
            guard let number = Int(String(decoding: digits, as: UTF8.self)) else {
                throw failure("whole number")
            }
            position += digits.count
            numbers.append(number)
        } while take(",")
        try expect("]")
        return numbers
    }

    mutating func string() throws(Failure) -> String {
        skipBlanks()
        guard take("\"") else { throw failure("string") }
        var bytes: [UInt8] = []
        while true {
            guard position < text.count else { throw failure("end of a string") }
            let byte = text[position]
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: bytes, as: UTF8.self) else {
                    throw failure("UTF-8 text")
                }
                position += 1
                return string
            case UInt8(ascii: "\\"):
                position += 1
                bytes += try escaped().utf8
            case ..<0x20: throw failure("sign that may stand in a string")
            default:
                bytes.append(byte)
                position += 1
            }
        }
    }

    /// What stands after a backslash.
    private mutating func escaped() throws(Failure) -> String {
        guard position < text.count else { throw failure("end of a string") }
        let plain: [UInt8: String] = [
            UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
            UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
            UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
        ]
        if let sign = plain[text[position]] {
            position += 1
            return sign
        }
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return String(Character(scalar)) }
        // Signs beyond 16 bits are two code units.
        guard (0xD800..<0xDC00).contains(first), position < text.count,
            text[position] == UInt8(ascii: "\\")
        else { throw failure("second half of a sign") }
        position += 1
        let second = try codeUnit()
        guard (0xDC00..<0xE000).contains(second) else { throw failure("second half of a sign") }
        let number = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        guard let scalar = Unicode.Scalar(number) else { throw failure("second half of a sign") }
        return String(Character(scalar))
    }

    private mutating func codeUnit() throws(Failure) -> UInt16 {
        guard position < text.count, text[position] == UInt8(ascii: "u") else {
            throw failure("known escape")
        }
        let digits = text[(position + 1)...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let number = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw failure("four hexadecimal digits") }
        position += 5
        return number
    }
}
