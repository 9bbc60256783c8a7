import MorphoCircuit

/// Operations as C expressions on integers of exact width, which clang has: `U<n>` is an unsigned
/// one of n bits, `S<n>` a signed one. Words of every signal are kept as unsigned ones.
struct WordOperations {
    /// Widths that types are needed for.
    private(set) var widths: Set<Int> = []
    /// Widths that are divided by a function of their own.
    var dividedWidths: Set<Int> = []

    mutating func type(_ width: Int) -> String {
        widths.insert(width)
        return "U\(width)"
    }

    /// There is no signed integer of one bit, so signed ones have two at least.
    mutating func signedType(_ width: Int) -> String {
        widths.insert(max(2, width))
        return "S\(max(2, width))"
    }

    /// A word widened: by its sign if it has one.
    mutating func extended(
        _ text: String, _ shape: Shape, to width: Int
    ) -> String {
        let target = type(width)
        if shape.width >= width { return shape.width == width ? text : "(\(target))\(text)" }
        if !shape.isSigned { return "(\(target))\(text)" }
        if shape.width == 1 { return "(\(target))-(\(target))\(text)" }
        let (wide, own) = (signedType(width), signedType(shape.width))
        return "(\(target))(\(wide))(\(own))\(text)"
    }

    mutating func constant(_ word: Word) -> String {
        let target = type(word.width)
        let limbs = word.allLimbs
        if limbs.count == 1 { return "(\(target))\(limbs[0])ull" }
        let parts = limbs.enumerated().filter { $0.element != 0 }.map { place, limb in
            place == 0 ? "(\(target))\(limb)ull" : "(\(target))\(limb)ull << \(64 * place)"
        }
        return parts.isEmpty ? "(\(target))0" : "(" + parts.joined(separator: " | ") + ")"
    }

    /// - Parameters:
    ///   - texts: of the operands: names or constants.
    ///   - shapes: of the operands.
    mutating func expression(
        _ operation: Operation, _ node: Node, _ texts: [String], _ shapes: [Shape]
    ) -> String {
        let width = Int(node.width)
        let result = type(width)
        let first = shapes[0]
        let widest = shapes.map(\.width).max() ?? 1
        func both(_ symbol: String, _ width: Int) -> String {
            let left = extended(texts[0], first, to: width)
            return "(\(type(width)))(\(left) \(symbol) \(extended(texts[1], shapes[1], to: width)))"
        }
        func compared(_ symbol: String) -> String {
            let wide = max(2, widest)
            let left = extended(texts[0], first, to: wide)
            let right = extended(texts[1], shapes[1], to: wide)
            if !first.isSigned { return "(U1)(\(left) \(symbol) \(right))" }
            let signed = signedType(wide)
            return "(U1)((\(signed))(\(left)) \(symbol) (\(signed))(\(right)))"
        }
        _ = type(1)
        switch operation {
        case .not: return "(\(result))~\(texts[0])"
        case .and: return "(\(result))(\(texts[0]) & \(texts[1]))"
        case .or: return "(\(result))(\(texts[0]) | \(texts[1]))"
        case .xor: return "(\(result))(\(texts[0]) ^ \(texts[1]))"
        case .reduceAnd:
            return "(U1)(\(texts[0]) == (\(type(first.width)))~(\(type(first.width)))0)"
        case .reduceOr: return "(U1)(\(texts[0]) != 0)"
        case .reduceXor: return "(U1)(\(ones(texts[0], first.width)) & 1)"
        case .countOnes: return "(\(result))(\(ones(texts[0], first.width)))"
        case .negate: return "(\(result))-(\(extended(texts[0], first, to: width)))"
        case .add: return both("+", width)
        case .subtract: return both("-", width)
        case .multiply: return both("*", width)
        case .divide, .remainder: return quotient(operation, width, texts, shapes)
        case .equal: return compared("==")
        case .notEqual: return compared("!=")
        case .less: return compared("<")
        case .lessOrEqual: return compared("<=")
        case .shiftLeft, .shiftRight: return shifted(operation, width, texts, shapes)
        case .concatenate:
            var rest = width
            return "("
                + zip(texts, shapes).map { text, shape in
                    rest -= shape.width
                    return rest == 0 ? "(\(result))\(text)" : "(\(result))\(text) << \(rest)"
                }.joined(separator: " | ") + ")"
        case .slice:
            return node.attribute == 0
                ? "(\(result))\(texts[0])" : "(\(result))(\(texts[0]) >> \(node.attribute))"
        case .extend: return extended(texts[0], first, to: width)
        case .reinterpret: return "(\(result))\(texts[0])"
        case .multiplex: return "(\(texts[0]) ? \(texts[1]) : \(texts[2]))"
        case .choose:
            return "("
                + texts.dropFirst().enumerated().map { "\(texts[0]) == \($0) ? \($1) : " }.joined()
                + "(\(result))0)"
        }
    }

    /// The set bits of a word as an integer.
    private mutating func ones(_ text: String, _ width: Int) -> String {
        stride(from: 0, to: width, by: 64).map { low in
            "__builtin_popcountll((unsigned long long)(\(text)\(low == 0 ? "" : " >> \(low)")))"
        }.joined(separator: " + ")
    }

    private mutating func shifted(
        _ operation: Operation, _ width: Int, _ texts: [String], _ shapes: [Shape]
    ) -> String {
        let result = type(width)
        // An amount is compared only where it can be too large.
        let canExceed =
            shapes[1].width >= 32 || 1 << shapes[1].width > width
        let amount = "(unsigned)\(texts[1])"
        func guarded(_ beyond: String, _ text: String) -> String {
            canExceed ? "(\(texts[1]) >= \(width)u ? \(beyond) : \(text))" : text
        }
        if operation == .shiftLeft {
            return guarded("(\(result))0", "(\(result))(\(texts[0]) << \(amount))")
        }
        guard shapes[0].isSigned, width > 1 else {
            return guarded(
                shapes[0].isSigned ? texts[0] : "(\(result))0",
                shapes[0].isSigned ? texts[0] : "(\(result))(\(texts[0]) >> \(amount))")
        }
        let signed = signedType(width)
        return guarded(
            "(\(result))((\(signed))\(texts[0]) >> \(width - 1))",
            "(\(result))((\(signed))\(texts[0]) >> \(amount))")
    }
}
