import Foundation

/// Chooses the next token from logits.
public struct Sampler: Sendable {
    private let temperature: Double
    private var state: UInt64

    /// - Parameters:
    ///   - temperature: 0 takes the most probable token always; 1 draws by the model's
    ///     probabilities; 0 to 100.
    ///   - seed: the same one draws the same tokens.
    /// - Throws: `LanguageModelError.temperature`.
    public init(temperature: Double = 0, seed: UInt64 = 1) throws(LanguageModelError) {
        guard (0...100).contains(temperature) else { throw .temperature(temperature) }
        self.temperature = temperature
        state = seed
    }

    /// The number of a logit; of equal ones the first.
    public mutating func next(_ logits: [Float]) -> Int {
        var most = 0
        for index in logits.indices where logits[index] > logits[most] { most = index }
        guard temperature > 0, !logits.isEmpty else { return most }
        let weights = logits.map { exp((Double($0) - Double(logits[most])) / temperature) }
        var left = weights.reduce(0, +) * random()
        for (index, weight) in weights.enumerated() {
            left -= weight
            if left < 0 { return index }
        }
        return most
    }

    /// 0 ..< 1, by SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators).
    private mutating func random() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((word ^ (word >> 31)) >> 11) * 0x1p-53
    }
}
