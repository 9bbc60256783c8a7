/// A signal of one bit in a gate network, possibly inverted.
///
///     literal = 2 * node + (1 if inverted);  0 is constant false, 1 is constant true
public struct Gate: Hashable, Sendable {
    public var literal: Int32

    public init(literal: Int32) { self.literal = literal }

    public static let zero = Gate(literal: 0)
    public static let one = Gate(literal: 1)
    public static func constant(_ value: Bool) -> Gate { value ? .one : .zero }

    public var node: Int32 { literal >> 1 }
    public var isInverted: Bool { literal & 1 == 1 }
    public static prefix func ! (gate: Gate) -> Gate { Gate(literal: gate.literal ^ 1) }
}

/// How sums and products are built of gates: the same words, other gates.
public enum ArithmeticStyle: Hashable, Sendable {
    /// Fewest gates: carries ripple, products are sums of rows. For proofs and for simulation.
    case ripple
    /// As synthesis tools build them: carries through a prefix tree of Brent and Kung, sums of
    /// many words through carry-save adders (Wallace). For estimates of area and delay.
    case parallelPrefix
    /// As synthesis tools for programmable logic build them: like `parallelPrefix`, but two words
    /// are added on a chain of carry cells, and so are ordered comparisons, unless one side is a
    /// constant and the other has at most `lookUpInputs` bits.
    case carryChains(lookUpInputs: Int)
}

/// What the gate column of the operation table builds on: three kinds of gates.
public protocol GateNetwork: AnyObject {
    var arithmetic: ArithmeticStyle { get }
    func and(_ a: Gate, _ b: Gate) -> Gate
    func xor(_ a: Gate, _ b: Gate) -> Gate
    /// `yes` when `select` holds, else `no`.
    func multiplexer(_ select: Gate, _ yes: Gate, _ no: Gate) -> Gate
    /// One bit of a sum on a carry cell: parity and majority of the three.
    func carryCell(_ a: Gate, _ b: Gate, _ carry: Gate) -> (sum: Gate, carry: Gate)
}

/// Words of gates, least significant bit first, and the arithmetic the table shares.
extension GateNetwork {
    public func or(_ a: Gate, _ b: Gate) -> Gate { !and(!a, !b) }

    /// Of gates, in networks that have no carry cells.
    public func carryCell(_ a: Gate, _ b: Gate, _ carry: Gate) -> (sum: Gate, carry: Gate) {
        let half = xor(a, b)
        return (xor(half, carry), or(and(a, b), and(half, carry)))
    }

    public func constant(_ word: Word) -> [Gate] { (0..<word.width).map { .constant(word[$0]) } }

    public func multiplexer(_ select: Gate, _ yes: [Gate], _ no: [Gate]) -> [Gate] {
        zip(yes, no).map { multiplexer(select, $0, $1) }
    }

    /// All of the gates hold: a balanced tree.
    public func all(_ gates: [Gate]) -> Gate { tree(gates, empty: .one, and) }

    /// Some gate holds: a balanced tree.
    public func any(_ gates: [Gate]) -> Gate { tree(gates, empty: .zero, or) }

    /// An odd number of gates hold: a balanced tree.
    public func parity(_ gates: [Gate]) -> Gate { tree(gates, empty: .zero, xor) }

    func tree(_ gates: [Gate], empty: Gate, _ combine: (Gate, Gate) -> Gate) -> Gate {
        var level = gates
        while level.count > 1 {
            level = stride(from: 0, to: level.count, by: 2).map {
                $0 + 1 < level.count ? combine(level[$0], level[$0 + 1]) : level[$0]
            }
        }
        return level.first ?? empty
    }

    public func extend(_ word: [Gate], to width: Int, signed: Bool) -> [Gate] {
        if width <= word.count { return Array(word.prefix(width)) }
        let fill = signed ? word[word.count - 1] : .zero
        return word + [Gate](repeating: fill, count: width - word.count)
    }

    /// `a - b` modulo 2^width; `borrow` is false when a < b as unsigned numbers.
    public func subtract(_ a: [Gate], _ b: [Gate]) -> (difference: [Gate], noBorrow: Gate) {
        let (sum, carry) = add(a, b.map { !$0 }, carry: .one)
        return (sum, carry)
    }

    func negate(_ a: [Gate]) -> [Gate] {
        subtract([Gate](repeating: .zero, count: a.count), a).difference
    }

    func isLess(_ a: [Gate], _ b: [Gate], signed: Bool) -> Gate {
        // Inverting the sign bits maps two's complement order onto unsigned order.
        let flip = { (word: [Gate]) in
            signed ? Array(word.dropLast()) + word.suffix(1).map { !$0 } : word
        }
        if case .carryChains(let inputs) = arithmetic, a.count <= inputs,
            [a, b].contains(where: { $0.allSatisfy { $0.node == 0 } })
        {
            return !addRippling(flip(a), flip(b).map { !$0 }, carry: .one).carry
        }
        if case .carryChains(let inputs) = arithmetic, inputs > 4 {
            return isLessInGroups(flip(a), flip(b), inputs: inputs)
        }
        return !subtract(flip(a), flip(b)).noBorrow
    }

    func isEqual(_ a: [Gate], _ b: [Gate]) -> Gate { all(zip(a, b).map { !xor($0, $1) }) }

    /// Restoring division of unsigned words of equal width; meaningless for a zero divisor.
    func divide(_ a: [Gate], _ b: [Gate]) -> (quotient: [Gate], remainder: [Gate]) {
        var remainder = [Gate](repeating: .zero, count: a.count)
        var quotient = remainder
        let divisor = b + [.zero]
        for position in a.indices.reversed() {
            let shifted = [a[position]] + remainder
            let (difference, fits) = subtract(shifted, divisor)
            quotient[position] = fits
            remainder = Array(multiplexer(fits, difference, shifted).dropLast())
        }
        return (quotient, remainder)
    }

    /// Barrel shift by a word; `fill` enters. Towards the bottom when `right`.
    func shift(_ word: [Gate], by amount: [Gate], right: Bool, fill: Gate) -> [Gate] {
        var result = word
        for (position, bit) in amount.enumerated() {
            let distance = position < 31 ? 1 << position : Int.max
            let moved = result.indices.map { index -> Gate in
                let (from, overflow) =
                    right
                    ? index.addingReportingOverflow(distance)
                    : index.subtractingReportingOverflow(distance)
                return !overflow && result.indices.contains(from) ? result[from] : fill
            }
            result = multiplexer(bit, moved, result)
        }
        return result
    }
}
