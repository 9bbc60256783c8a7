/// Sums on the carry chains of programmable logic.
extension GateNetwork {
    /// The shortest sum that is worth a chain: Yosys (`arith_map.v` of its iCE40 and Xilinx flows)
    /// leaves sums of one and two bits to the look-up tables.
    static var leastChainWidth: Int { 3 }

    /// Sum of equal widths. Bits at the bottom that need no adder and bits at the top that are
    /// constant on both sides do not count as bits of the chain.
    func addOnCarryCells(
        _ a: [Gate], _ b: [Gate], carry: Gate
    ) -> (sum: [Gate], carry: Gate) {
        let bits = Array(zip(a, b))
        let isFree = { (bit: (Gate, Gate)) in bit.0.node == 0 && bit.1.node == 0 }
        // Where one side is zero and nothing is carried the other side is the sum.
        let bottom =
            carry == .zero ? bits.prefix { $0.0 == .zero || $0.1 == .zero }.count : 0
        let top = bits.reversed().prefix(while: isFree).count
        guard bits.count - bottom - top >= Self.leastChainWidth else {
            return addRippling(a, b, carry: carry)
        }
        var carry = carry
        var sum: [Gate] = []
        for (x, y) in bits {
            let cell = carryCell(x, y, carry)
            sum.append(cell.sum)
            carry = cell.carry
        }
        return (sum, carry)
    }

    /// Whether a < b as unsigned numbers, several bits to a carry cell: as many as one look-up
    /// table tells equal, from the top down (`cmp2lcu.v` of Yosys).
    func isLessInGroups(_ a: [Gate], _ b: [Gate], inputs: Int) -> Gate {
        // From the bottom up.
        var groups: [(isLess: Gate, isEqual: Gate)] = []
        var position = a.count
        while position > 0 {
            var budget = inputs
            var (isLess, isEqual) = (Gate.zero, Gate.one)
            while position > 0 {
                let (x, y) = (a[position - 1], b[position - 1])
                let cost = [x, y].count { $0.node != 0 }
                if cost > budget { break }
                budget -= cost
                position -= 1
                isLess = or(isLess, and(isEqual, and(!x, y)))
                isEqual = and(isEqual, !xor(x, y))
            }
            groups.insert((isLess, isEqual), at: 0)
        }
        var carry = Gate.zero
        for group in groups {
            if groups.count < Self.leastChainWidth {
                carry = or(group.isLess, and(group.isEqual, carry))
            } else {
                // Equal: the carry passes; else both operands are the result.
                carry = carryCell(group.isLess, xor(group.isLess, group.isEqual), carry).carry
            }
        }
        return carry
    }
}
