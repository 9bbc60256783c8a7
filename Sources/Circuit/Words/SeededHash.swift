/// A documented hash from names and numbers to words: what stands where hardware leaves a value
/// open (power-up states, undefined reads, stimuli). The same in every engine and on every
/// machine, so that a run can be repeated from its seed.
///
/// The bytes go through FNV-1a with 64 bits (offset 0xcbf29ce484222325, prime 0x100000001b3): a
/// number as 8 bytes, least significant first, a text as its UTF-8 bytes and one zero byte. The
/// state then seeds SplitMix64, whose successive outputs are the limbs of the word.
public struct SeededHash: Hashable, Sendable {
    public private(set) var state: UInt64 = 0xcbf2_9ce4_8422_2325

    public init() {}

    /// Takes a number in.
    public mutating func combine(_ number: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            combine(byte: UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Takes a text in, as UTF-8 and an end mark.
    public mutating func combine(_ text: String) {
        for byte in text.utf8 { combine(byte: byte) }
        // Ends the text, so that ("ab", "c") and ("a", "bc") differ.
        combine(byte: 0)
    }

    private mutating func combine(byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// The word of `width` bits that belongs to what has been combined.
    public func word(width: Int) -> Word {
        var generator = SplitMix64(seed: state)
        if width <= 64 { return Word(UInt(generator.next()), width: width) }
        return Word(
            limbs: (0..<Word.limbCount(width)).map { _ in UInt(generator.next()) }, width: width)
    }
}

/// Steele, Lea and Flood's generator: one addition and a finishing mix for each number.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// The next 64 bits of the sequence.
    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
