import MorphoCircuit

extension LogicGraph {
    /// The AND of two gates, after a look at the operands of both:
    ///
    ///     (a & b) & !a   is 0           !(a & b) & !a         is !a
    ///     (a & b) & a    is a & b       !(a & b) & a          is a & !b
    ///     !(a & b) & !(a & !b)          is !a
    ///
    /// (A. Brummayer, A. Biere, "Local two-level and-inverter graph minimization without blowup",
    /// MEMICS 2006, without its rules that look for sharing.)
    func simplifiedAnd(_ a: Gate, _ b: Gate) -> Gate {
        if let found = decided(a, b) ?? decided(b, a) { return found }
        guard a.isInverted, b.isInverted, isAnd(Int(a.node)), isAnd(Int(b.node)) else {
            return and(a, b)
        }
        let ((a0, a1), (b0, b1)) = (operands(a), operands(b))
        for (x, restOfA) in [(a0, a1), (a1, a0)] {
            for (y, restOfB) in [(b0, b1), (b1, b0)] where x == y && restOfA == !restOfB {
                return !x
            }
        }
        return and(a, b)
    }

    /// What the operands of `a` tell of `a & b`, if anything.
    private func decided(_ a: Gate, _ b: Gate) -> Gate? {
        guard isAnd(Int(a.node)) else { return nil }
        let (a0, a1) = operands(a)
        var factors = [b]
        if !b.isInverted, isAnd(Int(b.node)) {
            let (b0, b1) = operands(b)
            factors += [b0, b1]
        }
        for factor in factors {
            if a.isInverted {
                if a0 == !factor || a1 == !factor { return b }
                if a0 == factor { return simplifiedAnd(!a1, b) }
                if a1 == factor { return simplifiedAnd(!a0, b) }
            } else {
                if a0 == !factor || a1 == !factor { return .zero }
                if factor == b, a0 == b || a1 == b { return a }
            }
        }
        return nil
    }

    private func operands(_ gate: Gate) -> (Gate, Gate) {
        (
            Gate(literal: first[Int(gate.node)]), Gate(literal: second[Int(gate.node)])
        )
    }
}
