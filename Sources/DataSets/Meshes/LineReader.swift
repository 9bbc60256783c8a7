/// Takes the words of a text one line after the other.
struct LineReader {
    struct Failure: Error, Equatable {
        let line: Int
        let fault: MeshFault
    }

    private let text: UnsafeRawBufferPointer
    private var position = 0
    private var nextLine = 1
    /// The words of the present line, within the text; what follows # is left out.
    private(set) var words: [Range<Int>] = []
    /// The present line, from 1; where lines are continued, the last of them.
    private(set) var line = 0
    /// Whether a line that ends in a backslash goes on in the next.
    private let isContinued: Bool

    init(_ text: UnsafeRawBufferPointer, continued: Bool = false) {
        self.text = text
        isContinued = continued
    }

    func failure(_ fault: MeshFault) -> Failure { Failure(line: max(line, 1), fault: fault) }

    /// Goes to the next line that has words; false at the end of the text.
    mutating func next() throws(Failure) -> Bool {
        words.removeAll(keepingCapacity: true)
        while position < text.count {
            try readLine()
            if !words.isEmpty { return true }
        }
        return false
    }

    private mutating func readLine() throws(Failure) {
        var isComment = false
        line = nextLine
        while position < text.count {
            let byte = text[position]
            if byte == 0x0A || byte == 0x0D {
                position += 1
                if byte == 0x0D, position < text.count, text[position] == 0x0A { position += 1 }
                nextLine += 1
                return
            }
            if isContinued, byte == UInt8(ascii: "\\"), endsLine(position + 1) {
                position += 1
                if text[position] == 0x0D, endsLine(position + 1) { position += 1 }
                position += 1
                nextLine += 1
                line = nextLine
                guard position < text.count else { throw failure(.continuedLine) }
            } else if isComment || isBlank(byte) {
                position += 1
            } else if byte == UInt8(ascii: "#") {
                isComment = true
                position += 1
            } else {
                readWord()
            }
        }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private func endsLine(_ place: Int) -> Bool {
        place < text.count && (text[place] == 0x0A || text[place] == 0x0D)
    }

    private mutating func readWord() {
        let start = position
        while position < text.count, text[position] > 0x20, text[position] != UInt8(ascii: "#"),
            !(isContinued && text[position] == UInt8(ascii: "\\") && endsLine(position + 1))
        {
            position += 1
        }
        // A sign below a blank that ends no line and is no tab: a word of its own.
        if position == start { position += 1 }
        words.append(start..<position)
    }

    /// The bytes of a word.
    func bytes(_ word: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: text[word])
    }

    func text(_ word: Range<Int>) -> String { String(decoding: bytes(word), as: UTF8.self) }

    func number(_ word: Range<Int>) -> Double? { DecimalNumber.value(bytes(word)) }

    /// A whole number with or without a sign; nil for anything else.
    func integer(_ word: Range<Int>) -> Int? {
        word.count <= 20 ? Int(String(decoding: bytes(word), as: UTF8.self)) : nil
    }

    /// Three numbers from a place among the words, such as the coordinates of a vertex.
    func coordinates(from first: Int, of part: String) throws(Failure) -> [Double] {
        guard words.count >= first + 3 else { throw failure(.numbers(needed: 3, of: part)) }
        let numbers = words[first..<first + 3].compactMap { number($0) }
        guard numbers.count == 3 else { throw failure(.numbers(needed: 3, of: part)) }
        return numbers
    }
}
