@testable import MorphoCircuit

/// An operation applied to words: what the operation tests feed to the table.
struct Application: CustomStringConvertible {
    var operation: Operation
    var shapes: [Shape]
    /// The result width the source states, if any.
    var stated: Int?
    var parameter = 0

    var description: String {
        "\(operation) \(shapes) stated \(stated.map(String.init) ?? "-") parameter \(parameter)"
    }

    var context: OperationContext {
        get throws {
            let result = try OperationTable.standard[operation].width(shapes, stated, parameter)
            return OperationContext(
                isSigned: shapes[0].isSigned, result: result, parameter: parameter)
        }
    }

    /// The value by the evaluation column.
    func evaluate(_ words: [Word]) throws -> Word {
        OperationTable.standard[operation].evaluate(words, try context)
    }

    /// The value by the gates column, on gates that are all constant.
    func evaluateGates(_ words: [Word]) throws -> Word {
        let words = try [
            ArithmeticStyle.ripple, .parallelPrefix, .carryChains(lookUpInputs: 4),
        ].map { style in
            let network = ConstantNetwork(arithmetic: style)
            let context = try context
            let gates = OperationTable.standard[operation].gates(
                words.map { network.constant($0) }, context, network)
            var word = Word(width: context.result.width)
            guard gates.count == word.width else { throw WrongGateCount(count: gates.count) }
            for (index, gate) in gates.enumerated() { word[index] = gate == .one }
            return word
        }
        for other in words.dropFirst() where words[0] != other {
            throw StylesDiffer(ripple: words[0], other: other)
        }
        return words[0]
    }

    struct WrongGateCount: Error { let count: Int }
    struct StylesDiffer: Error { let ripple: Word, other: Word }
}

/// A gate network in which every gate is a constant: it computes instead of building.
final class ConstantNetwork: GateNetwork {
    let arithmetic: ArithmeticStyle
    init(arithmetic: ArithmeticStyle) { self.arithmetic = arithmetic }
    func and(_ a: Gate, _ b: Gate) -> Gate { .constant(a == .one && b == .one) }
    func xor(_ a: Gate, _ b: Gate) -> Gate { .constant(a != b) }
    func multiplexer(_ select: Gate, _ yes: Gate, _ no: Gate) -> Gate { select == .one ? yes : no }
}

/// A small reproducible generator (SplitMix64), so that a failure comes back with its seed.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A word that is as often a border case as not.
    mutating func word(width: Int) -> Word {
        switch UInt64.random(in: 0..<6, using: &self) {
        case 0: return Word(width: width)
        case 1: return .ones(width: width)
        case 2:
            var word = Word(width: width)
            word[width - 1] = true
            return word
        case 3: return Word(1, width: width)
        default:
            let limbs = (0..<(width + 63) / 64).map { _ in UInt(next()) }
            return Word(limbs: limbs, width: width)
        }
    }
}
