/// The words of every diagnostic, in one place: what is wrong, then what to do.
extension Diagnostic: CustomStringConvertible {
    /// `Accumulator.swift:12: error: width-mismatch: ... in module Accumulator`
    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        let context = module.isEmpty ? "" : " (module \(module))"
        return "\(place)\(severity.rawValue): \(id): \(message)\(context)"
    }

    /// A stable name for the kind of problem, for suppression lists and searches.
    public var id: String { wording.id }

    /// What is wrong and what to do about it.
    public var message: String { wording.text }

    func operand(_ index: Int) -> String {
        guard index < operands.count else { return "a signal" }
        return "'\(operands[index].name)' (\(operands[index].shape))"
    }

    typealias Phrase = (id: String, text: String)

    /// Each fact belongs to one topic, which has a file of its own.
    private var wording: Phrase {
        valueWording ?? structureWording ?? nameWording ?? domainWording ?? statementWording
            ?? streamWording ?? ("unknown", "\(fact)")
    }

    static func range(_ allowed: ClosedRange<Int>) -> String {
        if allowed.upperBound == .max { return "\(allowed.lowerBound) or more" }
        return allowed.count == 1
            ? "\(allowed.lowerBound)" : "\(allowed.lowerBound) to \(allowed.upperBound)"
    }

    static func range(_ bits: Range<Int>) -> String {
        bits.count == 1 ? "\(bits.lowerBound)" : "\(bits.upperBound - 1)...\(bits.lowerBound)"
    }
}
