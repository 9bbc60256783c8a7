/// A two-state bit vector of fixed width: the value of one signal at one moment.
///
/// A word has no sign of its own. Operations that need a sign are told so and read the top bit as
/// the sign bit (two's complement).
///
///     width <= 64   the bits stand in `low`, `limbs` is empty (no allocation)
///     width >  64   the bits stand in `limbs`, least significant limb first; `low` is 0
///
/// Bits above `width` are always zero, so equal words are equal bit patterns.
public struct Word: Hashable, Sendable {
    /// Number of bits, at least 1.
    public let width: Int
    var low: UInt
    var limbs: [UInt]

    /// The word of `width` bits that holds `value` modulo 2^width.
    public init(_ value: UInt = 0, width: Int) {
        self.width = width
        if width <= 64 {
            low = value & Word.mask(width)
            limbs = []
        } else {
            low = 0
            limbs = [UInt](repeating: 0, count: Word.limbCount(width))
            limbs[0] = value
        }
    }

    /// The word of `width` bits that holds `value` modulo 2^width, in two's complement.
    public init(signed value: Int, width: Int) {
        self.init(UInt(bitPattern: value), width: width)
        guard width > 64, value < 0 else { return }
        for index in 1..<limbs.count { limbs[index] = .max }
        normalise()
    }

    /// The word whose limbs are given, least significant first; missing limbs are zero and bits
    /// above `width` are dropped.
    public init(limbs source: [UInt], width: Int) {
        self.init(source.first ?? 0, width: width)
        guard width > 64 else { return }
        for index in 0..<min(source.count, limbs.count) { limbs[index] = source[index] }
        normalise()
    }

    /// The word with every bit set.
    public static func ones(width: Int) -> Word {
        Word(signed: -1, width: width)
    }

    /// The limbs of the word, least significant first; `(width + 63) / 64` of them.
    public var allLimbs: [UInt] { width <= 64 ? [low] : limbs }

    public var isZero: Bool { width <= 64 ? low == 0 : limbs.allSatisfy { $0 == 0 } }

    /// Bit `index`, counted from the least significant; false beyond the width.
    public subscript(index: Int) -> Bool {
        get {
            guard index >= 0, index < width else { return false }
            return (limb(index >> 6) >> UInt(index & 63)) & 1 == 1
        }
        set {
            guard index >= 0, index < width else { return }
            let bit = UInt(1) << UInt(index & 63)
            if width <= 64 {
                low = newValue ? low | bit : low & ~bit
            } else {
                limbs[index >> 6] = newValue ? limbs[index >> 6] | bit : limbs[index >> 6] & ~bit
            }
        }
    }

    /// The top bit: the sign when the word is read in two's complement.
    public var isNegative: Bool { self[width - 1] }

    /// The value when it fits an unsigned machine word, otherwise nil.
    public var unsignedValue: UInt? {
        if width <= 64 { return low }
        return limbs.dropFirst().allSatisfy { $0 == 0 } ? limbs[0] : nil
    }

    /// The value in two's complement when it fits a signed machine word, otherwise nil.
    public var signedValue: Int? {
        if width <= 64 {
            let shift = UInt(64 - width)
            return Int(bitPattern: low << shift) >> Int(shift)
        }
        let fill: UInt = isNegative ? .max : 0
        let extended = self.extended(to: max(width, limbs.count * 64), signed: true)
        guard extended.limbs.dropFirst().allSatisfy({ $0 == fill }),
            (Int(bitPattern: limbs[0]) < 0) == isNegative
        else { return nil }
        return Int(bitPattern: limbs[0])
    }

    // MARK: Storage

    static func limbCount(_ width: Int) -> Int { (width + 63) >> 6 }

    static func mask(_ width: Int) -> UInt { width >= 64 ? .max : (UInt(1) << UInt(width)) - 1 }

    func limb(_ index: Int) -> UInt {
        if width <= 64 { return index == 0 ? low : 0 }
        return index < limbs.count ? limbs[index] : 0
    }

    /// Clears the bits above the width in the top limb.
    mutating func normalise() {
        if width <= 64 {
            low &= Word.mask(width)
        } else {
            limbs[limbs.count - 1] &= Word.mask(((width - 1) & 63) + 1)
        }
    }
}
