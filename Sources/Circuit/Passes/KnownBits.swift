/// The bits of a word that are the same for every input: those that extensions and constant parts
/// of concatenations give it.
struct KnownBits {
    /// Ones where a bit is known to be 0, and where it is known to be 1.
    var zeros: Word
    var ones: Word

    static func none(width: Int) -> KnownBits {
        KnownBits(zeros: Word(width: width), ones: Word(width: width))
    }

    static func constant(_ word: Word) -> KnownBits {
        KnownBits(zeros: word.inverted, ones: word)
    }

    /// The word widened by its sign or by zeros.
    func extended(to width: Int, signed: Bool) -> KnownBits {
        KnownBits(
            zeros: signed
                ? zeros.extended(to: width, signed: true)
                : zeros.inverted.extended(to: width, signed: false).inverted,
            ones: ones.extended(to: width, signed: signed))
    }

    /// The least and the greatest word that the known bits allow, extended to `width`.
    func range(signed: Bool, width: Int) -> (least: Word, greatest: Word) {
        var least = ones
        var greatest = zeros.inverted
        let sign = ones.width - 1
        // An unknown sign makes the number smaller, not greater.
        if signed, ones[sign] != greatest[sign] {
            least[sign] = true
            greatest[sign] = false
        }
        return (
            least.extended(to: width, signed: signed), greatest.extended(to: width, signed: signed)
        )
    }
}

extension Module {
    /// How far known bits are looked for, in operations and in parts of a concatenation.
    private static let knownBitsDepth = 4
    private static let knownBitsParts = 64

    /// The bits of a node that its operations make known. Constant in time.
    func knownBits(_ id: NodeID, depth: Int = Module.knownBitsDepth) -> KnownBits {
        let width = Int(self[id].width)
        if let word = constant(id) { return .constant(word) }
        let parts = operands(of: id)
        guard depth > 0, case .operation(let operation) = self[id].kind, let first = parts.first
        else { return .none(width: width) }
        switch operation {
        case .reinterpret: return knownBits(first, depth: depth - 1)
        case .extend:
            return knownBits(first, depth: depth - 1)
                .extended(to: width, signed: self[first].isSigned)
        case .concatenate where parts.count <= Module.knownBitsParts:
            let known = parts.map { knownBits($0, depth: depth - 1) }
            return KnownBits(
                zeros: Word(concatenating: known.map(\.zeros), width: width),
                ones: Word(concatenating: known.map(\.ones), width: width))
        default: return .none(width: width)
        }
    }

    /// The result of a comparison that known bits or the ranges of its operands, which are of
    /// equal sign, decide.
    func decided(_ operation: Operation, _ left: NodeID, _ right: NodeID) -> Bool? {
        let signed = self[left].isSigned
        let width = Int(max(self[left].width, self[right].width))
        let (a, b) = (knownBits(left), knownBits(right))
        // Extended afterwards: of an unknown sign no bit above is known.
        let (x, y) = (
            a.range(signed: signed, width: width), b.range(signed: signed, width: width)
        )
        let isLess = x.greatest.isLess(than: y.least, signed: signed)
        let isGreater = y.greatest.isLess(than: x.least, signed: signed)
        switch operation {
        case .equal, .notEqual:
            let wide = (
                a.extended(to: width, signed: signed), b.extended(to: width, signed: signed)
            )
            let differ = wide.0.ones.and(wide.1.zeros).or(wide.0.zeros.and(wide.1.ones))
            return isLess || isGreater || !differ.isZero ? operation == .notEqual : nil
        case .less:
            if isLess { return true }
            return x.least.isLess(than: y.greatest, signed: signed) ? nil : false
        case .lessOrEqual:
            if isGreater { return false }
            return y.least.isLess(than: x.greatest, signed: signed) ? nil : true
        default: return nil
        }
    }
}
