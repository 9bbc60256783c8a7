/// The function that random digits compute: each input chooses a digit at random, the digits of all
/// inputs together choose one of K = N_1 N_2 ... weights, and the weight is the probability of an
/// output 1.
///
/// The index of a weight, the codeword, is s = i_1 + N_1 (i_2 + N_2 (i_3 + ...)), i_m being the
/// digit of input m, from 0.
public struct CodewordFunction: Equatable, Sendable {
    /// How the digits of an input are distributed.
    public let digits: DigitDistribution
    /// N_1, N_2, ...: the number of digits of each input.
    public let radices: [Int]
    /// The K weights, in the order of the codeword s.
    public let weights: [Double]

    /// - Throws: `CodewordError.noInputs`, `.radix`, `.tooManyWeights`, `.weightCount`.
    public init(
        digits: DigitDistribution = .chain, radices: [Int], weights: [Double]
    ) throws(CodewordError) {
        let count = try Self.weightCount(radices)
        guard weights.count == count else {
            throw .weightCount(given: weights.count, needed: count)
        }
        self.digits = digits
        self.radices = radices
        self.weights = weights
    }

    /// The most weights.
    public static let weightLimit = 4096

    static func weightCount(_ radices: [Int]) throws(CodewordError) -> Int {
        guard !radices.isEmpty else { throw .noInputs }
        var count = 1
        for radix in radices {
            guard radix >= 2 else { throw .radix(radix) }
            let (product, overflow) = count.multipliedReportingOverflow(by: radix)
            guard !overflow, product <= weightLimit else {
                throw .tooManyWeights(radices, limit: weightLimit)
            }
            count = product
        }
        return count
    }

    /// The output for inputs `x`, one for each radix, in [0, 1]: the sum of w_s P_s(x), which
    /// a bit stream of infinite length approaches.
    ///
    /// - Throws: `CodewordError.inputCount`, `.outsideUnitInterval`.
    public func evaluate(_ x: [Double]) throws(CodewordError) -> Double {
        guard x.count == radices.count else {
            throw .inputCount(given: x.count, needed: radices.count)
        }
        // One input after the other is averaged away, the one whose digit changes fastest first.
        var remaining = weights
        for (radix, input) in zip(radices, x) {
            let probabilities = try digits.probabilities(radix: radix, at: input)
            remaining = (0..<remaining.count / radix).map { group in
                var sum = 0.0
                for (digit, probability) in probabilities.enumerated() {
                    sum += probability * remaining[group * radix + digit]
                }
                return sum
            }
        }
        return remaining[0]
    }
}

/// How an input x in [0, 1] chooses one of N digits at random.
public enum DigitDistribution: Hashable, Sendable {
    /// The long-run states of a saturating counter of N states that goes up with probability x and
    /// down otherwise: P_i is proportional to t^i with t = x / (1 - x), by detailed balance.
    case chain
    /// The number of ones among N - 1 independent bits, each 1 with probability x: the Bernstein
    /// polynomials P_i = (N-1 over i) x^i (1 - x)^(N-1-i).
    case bernstein

    /// P_0 ... P_(N-1), which add up to 1.
    ///
    /// - Throws: `CodewordError.radix`, `.outsideUnitInterval`.
    public func probabilities(radix: Int, at x: Double) throws(CodewordError) -> [Double] {
        guard radix >= 1 else { throw .radix(radix) }
        guard x >= 0, x <= 1 else { throw .outsideUnitInterval(x) }
        switch self {
        case .chain: return Self.chain(radix, x)
        case .bernstein: return Self.bernstein(radix, x)
        }
    }

    private static func chain(_ radix: Int, _ x: Double) -> [Double] {
        // P_i(x) = P_{N-1-i}(1-x): a ratio of at most 1 cannot overflow, and x = 1 is no
        // special case.
        let isUpper = x > 0.5
        let ratio = isUpper ? (1 - x) / x : x / (1 - x)
        var powers = [Double](repeating: 1, count: radix)
        for index in 1..<max(1, radix) { powers[index] = powers[index - 1] * ratio }
        let sum = powers.reversed().reduce(0, +)
        let probabilities = powers.map { $0 / sum }
        return isUpper ? probabilities.reversed() : probabilities
    }

    /// By de Casteljau's recurrence, one more bit at a time.
    private static func bernstein(_ radix: Int, _ x: Double) -> [Double] {
        var probabilities = [1.0]
        for _ in 1..<max(1, radix) {
            let with = [0] + probabilities.map { $0 * x }
            let without = probabilities.map { $0 * (1 - x) } + [0]
            probabilities = zip(with, without).map { $0 + $1 }
        }
        return probabilities
    }
}

/// Why a codeword function cannot be made, fitted or evaluated.
public enum CodewordError: Error, Equatable, Sendable, CustomStringConvertible {
    case noInputs
    case tooManyInputs(Int, limit: Int)
    case radix(Int)
    case tooManyWeights([Int], limit: Int)
    case weightCount(given: Int, needed: Int)
    case inputCount(given: Int, needed: Int)
    case outsideUnitInterval(Double)
    /// The target has no finite value at a point.
    case undefinedTarget(at: [Double])
    case noOptimum(BoxQuadraticProgrammeError)

    public var description: String {
        switch self {
        case .noInputs: "a function of no input cannot be fitted; give it one or more"
        case .tooManyInputs(let count, let limit):
            "a function of \(count) inputs cannot be fitted; at most \(limit) are possible"
        case .radix(let radix):
            "an input of \(radix) state\(radix == 1 ? "" : "s") is not possible; use 2 or more"
        case .tooManyWeights(let radices, let limit):
            "\(radices.map(String.init).joined(separator: " x ")) states are more than \(limit) "
                + "together; use fewer for an input"
        case .weightCount(let given, let needed):
            "\(needed) states need as many weights, but \(given) were given"
        case .inputCount(let given, let needed):
            "\(needed) inputs are needed, but \(given) were given"
        case .outsideUnitInterval(let x): "the input \(x) is outside 0...1"
        case .undefinedTarget(let point):
            "the target has no finite value at (\(point.map { "\($0)" }.joined(separator: ", ")))"
        case .noOptimum(let error): "the weights cannot be fitted: \(error)"
        }
    }
}
