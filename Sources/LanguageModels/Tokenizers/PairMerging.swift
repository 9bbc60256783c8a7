/// Which two neighbouring tokens may become one, and in which order: the table behind byte-pair
/// encoding (Sennrich, Haddow, Birch: Neural Machine Translation of Rare Words with Subword Units,
/// section 3.2).
struct PairMerges: Sendable {
    struct Merge: Sendable {
        /// The lowest is merged first.
        let rank: Int32
        let token: Int32
    }

    private var merges: [UInt64: Merge] = [:]

    subscript(left: Int32, right: Int32) -> Merge? {
        get { merges[Self.key(left, right)] }
        set { merges[Self.key(left, right)] = newValue }
    }

    mutating func reserve(_ count: Int) { merges.reserveCapacity(count) }

    private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    }

    /// Merges neighbours until none may be: the lowest rank first, and of equal ranks the leftmost.
    /// The time grows with n · log n.
    func apply(to tokens: [Int32]) -> [Int32] {
        guard tokens.count > 1 else { return tokens }
        var tokens = tokens
        // A list: a token that was merged into the one before it is -1.
        var next = Array(1...tokens.count)
        var previous = Array(-1..<tokens.count - 1)
        var waiting = MergeQueue()
        func consider(_ left: Int, _ right: Int) {
            guard let merge = self[tokens[left], tokens[right]] else { return }
            waiting.insert(
                .init(
                    rank: merge.rank, place: left, left: tokens[left], right: tokens[right],
                    merged: merge.token))
        }
        for place in 0..<tokens.count - 1 { consider(place, place + 1) }
        while let first = waiting.removeFirst() {
            let (left, right) = (first.place, next[first.place])
            // It may be about tokens that have been merged meanwhile.
            guard tokens[left] == first.left, right < tokens.count, tokens[right] == first.right
            else { continue }
            tokens[left] = first.merged
            tokens[right] = -1
            next[left] = next[right]
            if next[right] < tokens.count { previous[next[right]] = left }
            if previous[left] >= 0 { consider(previous[left], left) }
            if next[left] < tokens.count { consider(left, next[left]) }
        }
        return tokens.filter { $0 >= 0 }
    }
}

/// Merges that wait for their turn, as a binary heap.
private struct MergeQueue {
    struct Entry {
        let rank: Int32
        let place: Int
        let left, right, merged: Int32

        func comesBefore(_ other: Entry) -> Bool {
            rank != other.rank ? rank < other.rank : place < other.place
        }
    }

    private var entries: [Entry] = []

    mutating func insert(_ entry: Entry) {
        var place = entries.count
        entries.append(entry)
        while place > 0, entry.comesBefore(entries[(place - 1) / 2]) {
            entries[place] = entries[(place - 1) / 2]
            place = (place - 1) / 2
        }
        entries[place] = entry
    }

    mutating func removeFirst() -> Entry? {
        guard let first = entries.first, let last = entries.popLast() else { return nil }
        if entries.isEmpty { return first }
        var place = 0
        while 2 * place + 1 < entries.count {
            var child = 2 * place + 1
            if child + 1 < entries.count, entries[child + 1].comesBefore(entries[child]) {
                child += 1
            }
            guard entries[child].comesBefore(last) else { break }
            entries[place] = entries[child]
            place = child
        }
        entries[place] = last
        return first
    }
}
