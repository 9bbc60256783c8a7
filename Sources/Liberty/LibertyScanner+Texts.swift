extension LibertyScanner {
    /// The text of a value: continued lines joined, escaped quotes as they were written.
    func text(_ range: Range<Int>) -> String {
        let slice = UnsafeBufferPointer(rebasing: bytes[range])
        if !slice.contains(UInt8(ascii: "\\")) { return String(decoding: slice, as: UTF8.self) }
        var kept: [UInt8] = []
        var index = 0
        while index < slice.count {
            if slice[index] == UInt8(ascii: "\\") {
                var next = index + 1
                while next < slice.count, slice[next] == UInt8(ascii: "\r") { next += 1 }
                if next < slice.count, slice[next] == UInt8(ascii: "\n") {
                    index = next + 1
                    continue
                }
            }
            kept.append(slice[index])
            index += 1
        }
        return String(decoding: kept, as: UTF8.self)
    }

    func isEqual(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[range]) }
    }

    /// The items of a list: cut at commas and blanks outside quotes, quotes removed.
    func items(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                let start = index + 1
                index = start
                while index < range.upperBound, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                let end = min(index, range.upperBound)
                found.append(min(start, end)..<end)
                index = end + 1
            } else if Self.isSeparator(byte) {
                index += 1
            } else if byte == UInt8(ascii: "/"),
                let behind = endOfComment(at: index, range.upperBound)
            {
                index = behind
            } else {
                let start = index
                while index < range.upperBound, bytes[index] != UInt8(ascii: "\""),
                    !Self.isSeparator(bytes[index])
                { index += 1 }
                found.append(start..<index)
            }
        }
        return found
    }

    /// The names in a text such as `"A B"` or `(A, "B")`.
    func names(_ range: Range<Int>) -> [String] {
        items(range).flatMap { item in
            items(item).filter { !$0.isEmpty }.map { text($0) }
        }
    }

    /// The first name in a group's brackets.
    func firstName(of statement: Statement) throws(LibertyFault) -> String {
        if let name = items(statement.content).first, !name.isEmpty { return text(name) }
        throw LibertyFault(.missingName(group: text(statement.name)), at: statement.name.lowerBound)
    }

    /// The place behind the comment in brackets that the slash at `start` begins.
    func endOfComment(at start: Int, _ end: Int) -> Int? {
        guard start + 1 < end, bytes[start + 1] == UInt8(ascii: "*") else { return nil }
        var index = start + 2
        while index + 1 < end {
            if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
                return index + 2
            }
            index += 1
        }
        return nil
    }

    static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || (9...13).contains(byte)
            || byte == UInt8(ascii: "\\")
    }
}
