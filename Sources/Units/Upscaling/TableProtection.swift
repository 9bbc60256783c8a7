/// What is done against memories that lose bits.
public enum TableProtection: String, Hashable, Sendable, CaseIterable {
    case none
    /// One bit a word: errors of one bit are counted.
    case parity
    /// An extended Hamming code: errors of one bit are corrected, those of two found; both are
    /// counted.
    case correction
}
