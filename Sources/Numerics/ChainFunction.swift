/// The function that saturating chains of states compute from random bits.
///
/// Input m drives a chain of N_m states up (bit 1) or down (bit 0); the states of all chains
/// together select one of K = N_1 N_2 ... weights, which is the probability of an output 1.
/// The index of a weight is s = i_1 + N_1 (i_2 + N_2 (i_3 + ...)), i_m being the state of
/// chain m, from 0.
public struct ChainFunction: Equatable, Sendable {
    /// N_1, N_2, ...: the number of states of each chain, one chain for each input.
    public let radices: [Int]
    /// The K weights, in the order of the index s.
    public let weights: [Double]

    /// - Throws: `ChainError.noInputs`, `.radix`, `.tooManyStates`, `.weightCount`.
    public init(radices: [Int], weights: [Double]) throws(ChainError) {
        let count = try Self.stateCount(radices)
        guard weights.count == count else {
            throw .weightCount(given: weights.count, states: count)
        }
        self.radices = radices
        self.weights = weights
    }

    /// The most states that all chains together may have.
    public static let stateLimit = 4096

    static func stateCount(_ radices: [Int]) throws(ChainError) -> Int {
        guard !radices.isEmpty else { throw .noInputs }
        var count = 1
        for radix in radices {
            guard radix >= 2 else { throw .radix(radix) }
            let (product, overflow) = count.multipliedReportingOverflow(by: radix)
            guard !overflow, product <= stateLimit else {
                throw .tooManyStates(radices, limit: stateLimit)
            }
            count = product
        }
        return count
    }

    /// The long-run probability of each state of one chain whose input bits are independent
    /// and 1 with probability `x`.
    ///
    /// P_i(x) is proportional to t^i with t = x/(1-x), by detailed balance.
    ///
    /// - Throws: `ChainError.radix`, `.outsideUnitInterval`.
    public static func stateProbabilities(
        states: Int, at x: Double
    ) throws(ChainError) -> [Double] {
        guard states >= 1 else { throw .radix(states) }
        guard x >= 0, x <= 1 else { throw .outsideUnitInterval(x) }
        // P_i(x) = P_{N-1-i}(1-x): a ratio of at most 1 cannot overflow, and x = 1 is no
        // special case.
        let isUpper = x > 0.5
        let ratio = isUpper ? (1 - x) / x : x / (1 - x)
        var powers = [Double](repeating: 1, count: states)
        for index in 1..<max(1, states) { powers[index] = powers[index - 1] * ratio }
        let sum = powers.reversed().reduce(0, +)
        let probabilities = powers.map { $0 / sum }
        return isUpper ? probabilities.reversed() : probabilities
    }

    /// The output for inputs `x`, one for each chain, in [0, 1]: the sum of w_s P_s(x), which
    /// a bit stream of infinite length approaches.
    ///
    /// - Throws: `ChainError.inputCount`, `.outsideUnitInterval`.
    public func evaluate(_ x: [Double]) throws(ChainError) -> Double {
        guard x.count == radices.count else {
            throw .inputCount(given: x.count, chains: radices.count)
        }
        // One chain after the other is averaged away, the one whose state changes fastest
        // first.
        var remaining = weights
        for (radix, input) in zip(radices, x) {
            let probabilities = try Self.stateProbabilities(states: radix, at: input)
            remaining = (0..<remaining.count / radix).map { group in
                var sum = 0.0
                for (state, probability) in probabilities.enumerated() {
                    sum += probability * remaining[group * radix + state]
                }
                return sum
            }
        }
        return remaining[0]
    }
}

/// Why a chain function cannot be made, fitted or evaluated.
public enum ChainError: Error, Equatable, Sendable, CustomStringConvertible {
    case noInputs
    case tooManyInputs(Int, limit: Int)
    case radix(Int)
    case tooManyStates([Int], limit: Int)
    case weightCount(given: Int, states: Int)
    case inputCount(given: Int, chains: Int)
    case outsideUnitInterval(Double)
    /// The target has no finite value at a point.
    case undefinedTarget(at: [Double])
    case noOptimum(BoxQuadraticProgrammeError)

    public var description: String {
        switch self {
        case .noInputs: "a chain function needs at least one input"
        case .tooManyInputs(let count, let limit):
            "a chain function of \(count) inputs cannot be fitted; at most \(limit) are possible"
        case .radix(let radix): "a chain of \(radix) states is not possible; use 2 or more"
        case .tooManyStates(let radices, let limit):
            "chains of \(radices.map(String.init).joined(separator: " x ")) states have more "
                + "than \(limit) states together; use shorter chains"
        case .weightCount(let given, let states):
            "\(states) states need as many weights, but \(given) were given"
        case .inputCount(let given, let chains):
            "\(chains) chains need as many inputs, but \(given) were given"
        case .outsideUnitInterval(let x): "the input \(x) is outside 0...1"
        case .undefinedTarget(let point):
            "the target has no finite value at (\(point.map { "\($0)" }.joined(separator: ", ")))"
        case .noOptimum(let error): "the weights cannot be fitted: \(error)"
        }
    }
}
