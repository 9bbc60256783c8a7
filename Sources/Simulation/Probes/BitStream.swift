import MorphoCircuit

/// A stream of bits that stands for a number, as stochastic circuits compute with them.
///
/// A property that has no value for a stream (the mean of no bits, a correlation with a constant)
/// is nil. Each costs a time in proportion to the stream's length.
public struct BitStream: Hashable, Sendable, Codable {
    public var bits: [Bool]

    public init(_ bits: [Bool] = []) { self.bits = bits }

    /// `BitStream("0110")`; nil when there is another character than 0 and 1.
    public init?(_ text: String) {
        guard text.allSatisfy({ $0 == "0" || $0 == "1" }) else { return nil }
        bits = text.map { $0 == "1" }
    }

    public var ones: Int { bits.count { $0 } }

    /// The number that the stream stands for; nil for no bits.
    public func value(_ encoding: StreamEncoding = .unipolar) -> Double? {
        bits.isEmpty ? nil : encoding.value(ones: ones, of: bits.count)
    }
}

extension StreamEncoding {
    /// The number for `ones` ones among `count` bits.
    func value(ones: Int, of count: Int) -> Double {
        let share = Double(ones) / Double(count)
        return self == .unipolar ? share : 2 * share - 1
    }
}
