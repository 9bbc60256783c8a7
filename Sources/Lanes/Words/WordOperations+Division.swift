import MorphoCircuit

/// Quotients and remainders.
extension WordOperations {
    /// Of more than 64 bits clang divides by calling a routine of its run-time library, which
    /// compiled designs are not linked with; widening the operands does not help, since the
    /// optimiser narrows them again. So there is a function for each such width.
    private static let widestOfMachine = 64

    /// The functions that expressions call.
    var functions: String {
        dividedWidths.sorted().map { width in
            // The remainder is below the divisor, which has a bit less: doubling loses nothing.
            """
            static U\(width) divide\(width)(U\(width) a, U\(width) b, U\(width) *rest) {
            U\(width) q = 0, r = 0;
            for (int i = \(width - 1); i >= 0; --i) {
            r = r << 1 | (a >> i & 1);
            q <<= 1;
            if (r >= b) { r -= b; q |= 1; }
            }
            *rest = r;
            return q;
            }
            static U\(width) quotient\(width)(U\(width) a, U\(width) b) {
            U\(width) r;
            return divide\(width)(a, b, &r);
            }
            static U\(width) remainder\(width)(U\(width) a, U\(width) b) {
            U\(width) r;
            divide\(width)(a, b, &r);
            return r;
            }
            static U\(width) magnitude\(width)(U\(width) a) {
            return a >> \(width - 1) ? -a : a;
            }
            static U\(width) quotient_signed\(width)(U\(width) a, U\(width) b) {
            const U\(width) q = quotient\(width)(magnitude\(width)(a), magnitude\(width)(b));
            return (a ^ b) >> \(width - 1) ? -q : q;
            }
            static U\(width) remainder_signed\(width)(U\(width) a, U\(width) b) {
            const U\(width) r = remainder\(width)(magnitude\(width)(a), magnitude\(width)(b));
            return a >> \(width - 1) ? -r : r;
            }

            """
        }.joined()
    }

    mutating func quotient(
        _ operation: Operation, _ width: Int, _ texts: [String], _ shapes: [Shape]
    ) -> String {
        // One bit more than both, for the most negative number by -1.
        let wide = max(shapes[0].width, shapes[1].width, width) + 1
        let left = extended(texts[0], shapes[0], to: wide)
        let right = extended(texts[1], shapes[1], to: wide)
        let result = type(width)
        let byZero =
            operation == .divide
            ? "(\(result))~(\(result))0" : extended(texts[0], shapes[0], to: width)
        let value: String
        if wide > Self.widestOfMachine {
            dividedWidths.insert(wide)
            let name = operation == .divide ? "quotient" : "remainder"
            value = "\(name)\(shapes[0].isSigned ? "_signed" : "")\(wide)(\(left), \(right))"
        } else {
            let type = shapes[0].isSigned ? signedType(wide) : type(wide)
            let symbol = operation == .divide ? "/" : "%"
            value = "((\(type))(\(left)) \(symbol) (\(type))(\(right)))"
        }
        return "(\(texts[1]) == 0 ? \(byZero) : (\(result))\(value))"
    }
}
