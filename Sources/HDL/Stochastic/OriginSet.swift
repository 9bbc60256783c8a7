/// A set of origins by number.
struct OriginSet: Equatable {
    private var words: [UInt64] = []

    init() {}

    init(_ element: Int) { insert(element) }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    mutating func insert(_ element: Int) {
        grow(to: element >> 6 + 1)
        words[element >> 6] |= 1 << UInt64(element & 63)
    }

    func contains(_ element: Int) -> Bool {
        words.indices.contains(element >> 6)
            && words[element >> 6] >> UInt64(element & 63) & 1 == 1
    }

    /// - Returns: whether the set grew.
    @discardableResult
    mutating func formUnion(_ other: OriginSet) -> Bool {
        grow(to: other.words.count)
        var added: UInt64 = 0
        for (index, word) in other.words.enumerated() {
            added |= word & ~words[index]
            words[index] |= word
        }
        return added != 0
    }

    func firstCommon(with other: OriginSet) -> Int? {
        for (index, pair) in zip(words, other.words).enumerated() where pair.0 & pair.1 != 0 {
            return index << 6 + (pair.0 & pair.1).trailingZeroBitCount
        }
        return nil
    }

    func isDisjoint(with other: OriginSet) -> Bool { firstCommon(with: other) == nil }

    /// Ascending.
    var elements: [Int] {
        var result: [Int] = []
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                result.append(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return result
    }

    private mutating func grow(to count: Int) {
        if words.count < count {
            words.append(contentsOf: repeatElement(0, count: count - words.count))
        }
    }
}
