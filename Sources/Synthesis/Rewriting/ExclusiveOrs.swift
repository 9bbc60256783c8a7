import MorphoCircuit

extension LogicGraph {
    /// The same functions with each exclusive or in its other form, unless others read one of the
    /// ANDs that it consists of. Described circuits have the second form, and the first one shares
    /// an AND with the carry of an adder.
    ///
    ///     a ^ b  =  !(a & b) & !(!a & !b)  =  !(!(a & !b) & !(!a & b))
    func exchangingExclusiveOrs() -> LogicGraph {
        let references = references()
        let copy = LogicGraph(capacity: count)
        var image = ContiguousArray<Int32>(repeating: 0, count: count)
        for node in inputs { image[Int(node)] = copy.input(origin: origins[Int(node)]).literal }
        func gate(_ literal: Int32) -> Gate {
            Gate(literal: image[Int(literal >> 1)] ^ (literal & 1))
        }
        for node in 1..<count where isAnd(node) {
            copy.origin = origins[node]
            let isShared = [first[node], second[node]].contains { references[Int($0 >> 1)] > 1 }
            if !isShared, let (a, b) = exclusiveOr(node) {
                image[node] =
                    (!copy.and(
                        !copy.and(gate(a.literal), gate((!b).literal)),
                        !copy.and(gate((!a).literal), gate(b.literal)))).literal
            } else {
                image[node] = copy.and(gate(first[node]), gate(second[node])).literal
            }
        }
        copy.outputs = outputs.map { gate($0.literal) }
        return copy.swept()
    }

    /// The gates whose exclusive or an AND is: neither both nor none of them hold.
    private func exclusiveOr(_ node: Int) -> (Gate, Gate)? {
        let (both, neither) = (first[node], second[node])
        guard both & 1 == 1, neither & 1 == 1, isAnd(Int(both >> 1)), isAnd(Int(neither >> 1))
        else { return nil }
        let (a, b) = (first[Int(both >> 1)], second[Int(both >> 1)])
        let (c, d) = (first[Int(neither >> 1)], second[Int(neither >> 1)])
        return a ^ 1 == c && b ^ 1 == d ? (Gate(literal: a), Gate(literal: b)) : nil
    }
}
