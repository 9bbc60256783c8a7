/// The description at the head of an npy file: a Python dictionary with the keys 'descr',
/// 'fortran_order' and 'shape' (NumPy enhancement proposal 1; numpy.lib.format).
struct ArrayHeader: Equatable {
    var type: String
    var isColumnMajor: Bool
    var shape: [Int]
}

extension ArrayHeader {
    /// Why a description is not understood.
    struct Failure: Error, Equatable {
        let reason: String
    }

    /// Reads the dictionary. Only what numpy writes is taken: keys and types in quotes, True and
    /// False, numbers and tuples of numbers.
    init(_ text: [UInt8]) throws(Failure) {
        var reader = Reader(text: text)
        var (type, order, shape): (String?, Bool?, [Int]?)
        try reader.expect("{")
        while !reader.take("}") {
            let key = try reader.quoted()
            try reader.expect(":")
            switch key {
            case "descr": type = try reader.type()
            case "fortran_order": order = try reader.truth()
            case "shape": shape = try reader.numbers()
            default: throw Failure(reason: "unknown key '\(key)'")
            }
            if !reader.take(",") {
                try reader.expect("}")
                break
            }
        }
        reader.skipBlanks()
        guard reader.isAtEnd else { throw Failure(reason: "text after its dictionary") }
        guard let type else { throw Failure(reason: "no 'descr'") }
        guard let order else { throw Failure(reason: "no 'fortran_order'") }
        guard let shape else { throw Failure(reason: "no 'shape'") }
        self.init(type: type, isColumnMajor: order, shape: shape)
    }

    private struct Reader {
        let text: [UInt8]
        var position = 0

        init(text: [UInt8]) { self.text = text }

        var isAtEnd: Bool { position == text.count }

        mutating func skipBlanks() {
            while position < text.count, [0x20, 0x09, 0x0A, 0x0D].contains(text[position]) {
                position += 1
            }
        }

        /// Whether the next sign is this one; it is then taken.
        mutating func take(_ sign: Unicode.Scalar) -> Bool {
            skipBlanks()
            guard position < text.count, text[position] == UInt8(ascii: sign) else { return false }
            position += 1
            return true
        }

        mutating func expect(_ sign: Unicode.Scalar) throws(Failure) {
            guard take(sign) else { throw Failure(reason: "no '\(sign)' at byte \(position)") }
        }

        mutating func quoted() throws(Failure) -> String {
            skipBlanks()
            guard position < text.count,
                text[position] == UInt8(ascii: "'") || text[position] == UInt8(ascii: "\"")
            else { throw Failure(reason: "no quoted word at byte \(position)") }
            let start = position + 1
            guard let end = text[start...].firstIndex(of: text[position]) else {
                throw Failure(reason: "an open quote at byte \(position)")
            }
            position = end + 1
            return String(decoding: text[start..<end], as: UTF8.self)
        }

        /// A type is a word, or a list of fields for records.
        mutating func type() throws(Failure) -> String {
            skipBlanks()
            if position < text.count, text[position] == UInt8(ascii: "[") {
                throw Failure(reason: "records of several fields")
            }
            return try quoted()
        }

        mutating func truth() throws(Failure) -> Bool {
            skipBlanks()
            for (word, value) in [("True", true), ("False", false)]
            where text[position...].starts(with: word.utf8) {
                position += word.utf8.count
                return value
            }
            throw Failure(reason: "neither True nor False at byte \(position)")
        }

        mutating func numbers() throws(Failure) -> [Int] {
            var numbers: [Int] = []
            try expect("(")
            while !take(")") {
                numbers.append(try number())
                if !take(",") {
                    try expect(")")
                    break
                }
            }
            return numbers
        }

        private mutating func number() throws(Failure) -> Int {
            skipBlanks()
            let digits = text[position...].prefix { (0x30...0x39).contains($0) }
            guard let number = Int(String(decoding: digits, as: UTF8.self)) else {
                throw Failure(reason: "no size of an axis at byte \(position)")
            }
            position += digits.count
            return number
        }
    }
}
