import MorphoHDL
import MorphoStreaming

/// The words of a table; in the names of modules they stand as a short hash.
public struct TableContents: Hashable, Sendable, CustomStringConvertible {
    public let words: [UInt64]

    public init(words: [UInt64]) { self.words = words }

    /// Numbers in two's complement, each a word of `bits` bits, which they must fit.
    init(_ numbers: some Sequence<Int>, bits: Int) {
        let mask = UInt64.max >> UInt64(64 - bits)
        words = numbers.map { UInt64(bitPattern: Int64($0)) & mask }
    }

    /// The numbers of a word side by side, the first one lowest.
    static func word(_ numbers: ArraySlice<Int8>) -> UInt64 {
        numbers.reversed().reduce(0) { $0 << 8 | UInt64(UInt8(bitPattern: $1)) }
    }

    /// What a memory begins with, each word as `coded` makes it.
    func memoryContents(_ coded: (UInt64) -> UInt64 = { $0 }) -> MemoryContents {
        .words(words.map { Int(bitPattern: UInt(coded($0))) })
    }

    /// The words as a loader takes them, the lowest bits of each first.
    func beats(of section: TableSection) -> [UInt32] {
        words.flatMap { word in
            (0..<section.beats).map { UInt32(truncatingIfNeeded: word >> UInt64(32 * $0)) }
        }
    }

    /// The words by number and FNV-1a.
    public var description: String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for word in words { hash = (hash ^ word) &* 1_099_511_628_211 }
        return "\(words.count)words" + String(hash & 0xFFFF_FFFF, radix: 16)
    }
}

/// Sizes of a table, and how its words are protected.
public struct TableShape: Hashable, Sendable {
    /// Any number, at least 1.
    public let words: Int
    /// With 56 bits of data at most.
    public let code: EntryCode
    /// Memories with the same words.
    public let copies: Int
    /// Words that are read from each of them in a cycle: 1 or 2.
    public let ports: Int
    /// The table is loaded: a second bank takes what comes while the first is read.
    public let isLoaded: Bool

    public var addressBits: Int { (words - 1).bitsOfCount }

    /// Cycles from the addresses to the words.
    public var latency: Int { code.protection.tableLatency }

    /// What a loader is told of it.
    public var section: TableSection { TableSection(words: words, bits: code.dataBits) }

    /// Of all copies and banks.
    public var memoryBits: Int { words * code.codeBits * copies * (isLoaded ? 2 : 1) }
}

extension TableProtection {
    /// Cycles from the addresses of a table to its words: what is corrected takes one more.
    public var tableLatency: Int { self == .correction ? 2 : 1 }
}

extension [TableSection] {
    /// The stream that loads these tables: their words, and the check.
    func stream(_ tables: [TableContents]) -> [UInt32] {
        let words = zip(tables, self).flatMap { $0.beats(of: $1) }
        return words + [CyclicRedundancyCheck.check(words)]
    }
}
