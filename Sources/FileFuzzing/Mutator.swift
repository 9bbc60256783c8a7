/// Changes files in the ways in which they break readers.
struct Mutator {
    private var random: FuzzRandom

    /// Values of length fields: none, the borders of signed and unsigned types, and so on.
    private static let lengths: [UInt64] = [
        0, 1, 2, 3, 4, 7, 8, 16, 31, 32, 33, 64, 100, 127, 128, 255, 256, 1000, 1024, 4096, 32_767,
        32_768, 65_535, 65_536, 1 << 24, 1 << 28, 0x7FFF_FFFF, 1 << 31, 0xFFFF_FFFF, 1 << 32,
        1 << 48, (1 << 62) + 1, (1 << 63) - 1, 1 << 63, .max - 31, .max - 1, .max,
    ]
    private static let words: [String] = [
        "0", "1", "-1", "3", "4294967296", "-9223372036854775808", "99999999999999999999", "1e999",
        "nan", "inf", "0x1", ".", "-", "+", ",", ",,", "\"", "\"\"", "\n", "\n\n", "\r\n", "\r",
        " ", "\t", "#", "/", "//", "\\", "\\\n", "f", "v ", "f 1 2 3\n", "OFF", "OFF\n", "\u{0}",
        "ü",
        "1.7976931348623157e308", "0.0000000000000000000000000000000001",
    ]

    init(seed: UInt64) { random = FuzzRandom(state: seed) }

    /// One of `reader`'s seeds, changed once or several times.
    mutating func input(for reader: FuzzedReader) -> [UInt8] {
        var bytes = pick(reader.seeds)
        for _ in 0..<(1 + below(4)) { change(&bytes, reader) }
        if let repair = reader.repair, below(4) != 0 { repair(&bytes) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8], _ reader: FuzzedReader) {
        switch below(reader.isText ? 12 : 9) {
        case 0: if let place = place(in: bytes) { bytes[place] ^= 1 << UInt8(below(8)) }
        case 1:
            if let place = place(in: bytes) {
                bytes[place] = UInt8(truncatingIfNeeded: random.next())
            }
        case 2: bytes.removeLast(below(bytes.count + 1))
        case 3, 4: setLength(&bytes)
        case 5:
            // A part again, or in another place.
            let range = range(in: bytes)
            bytes.insert(contentsOf: Array(bytes[range]), at: below(bytes.count + 1))
        case 6: bytes.removeSubrange(range(in: bytes))
        case 7: splice(&bytes, with: pick(reader.seeds))
        case 8:
            let more = (0..<below(16)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            bytes.insert(contentsOf: more, at: below(bytes.count + 1))
        default:
            let word = Array(pick(Self.words).utf8)
            let start = below(bytes.count + 1)
            let end = min(start + (below(2) == 0 ? 0 : word.count), bytes.count)
            bytes.replaceSubrange(start..<end, with: word)
        }
    }

    /// Puts a length of 1, 2, 4 or 8 bytes somewhere, in either order of bytes, often near the
    /// start.
    private mutating func setLength(_ bytes: inout [UInt8]) {
        let size = 1 << below(4)
        guard bytes.count >= size else { return }
        let reach = below(2) == 0 ? min(bytes.count, 64) : bytes.count
        let start = below(max(reach - size, 0) + 1)
        var value = pick(Self.lengths)
        if below(4) == 0 { value = UInt64(truncatingIfNeeded: bytes.count + below(9) - 4) }
        let isSwapped = below(2) == 0
        for index in 0..<size {
            let shift = UInt64(8 * (isSwapped ? size - 1 - index : index))
            bytes[start + index] = UInt8(truncatingIfNeeded: value >> shift)
        }
    }

    private mutating func splice(_ bytes: inout [UInt8], with other: [UInt8]) {
        let range = range(in: other)
        let start = below(bytes.count + 1)
        let end = min(start + range.count, bytes.count)
        bytes.replaceSubrange(start..<end, with: other[range])
    }

    private mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: random.next() % UInt64(bound))
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    private mutating func place(in bytes: [UInt8]) -> Int? {
        bytes.isEmpty ? nil : below(bytes.count)
    }

    private mutating func range(in bytes: [UInt8]) -> Range<Int> {
        let start = below(bytes.count + 1)
        return start..<start + below(min(bytes.count - start, 64) + 1)
    }
}

/// SplitMix64: the same numbers in every run, from any state (Steele, Lea and Flood, 2014).
struct FuzzRandom {
    private var state: UInt64

    init(state: UInt64) { self.state = state }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
