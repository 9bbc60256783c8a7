import CMorphoLanes
import MorphoCircuit

/// A word each of whose bits is the exclusive or of some bits of one other word, as in a shift
/// register with feedback that takes several positions at once.
struct LinearMap {
    /// The other word.
    var source: NodeID
    /// By bit which bits of the source it sums up.
    var rows: [UInt64]
}

extension LaneCompiler {
    /// From so many exclusive ors on, tables are faster.
    private static let fewestSums = 12

    /// The word whose parts, the most significant first, are the operands of a concatenation, by
    /// one table for each byte of the source; nil if it is not linear or not worth it.
    ///
    ///     word = T0[source & 255] ^ T1[source >> 8 & 255] ^ ...
    mutating func linearWord(_ parts: [NodeID]) -> Int32? {
        var map: LinearMap?
        for part in parts.reversed() {
            guard let own = linearMap(part) else { return nil }
            if let low = map {
                if low.source != own.source { return nil }
                map = LinearMap(source: own.source, rows: low.rows + own.rows)
            } else {
                map = own
            }
        }
        guard let map, map.rows.count <= 64 else { return nil }
        let sums = map.rows.reduce(0) { $0 + max(0, $1.nonzeroBitCount - 1) }
        guard sums >= Self.fewestSums else { return nil }
        let width = Int(module[map.source].width)
        let source = scalar(map.source)
        var word: Int32?
        for low in stride(from: 0, to: width, by: 8) {
            let bits = min(8, width - low)
            let index = step(
                MORPHO_SCALAR_SLICE, .scalar, a: source, b: source, k: UInt64(bits), plainC: low)
            tables.append(
                (0..<(1 << bits)).map { byte -> UInt64 in
                    let given = UInt64(byte) << UInt64(low)
                    return map.rows.enumerated().reduce(0) { sum, row in
                        let isOdd = (row.element & given).nonzeroBitCount & 1 == 1
                        return isOdd ? sum | 1 << UInt64(row.offset) : sum
                    }
                })
            let part = step(MORPHO_SCALAR_LOOKUP, .scalar, a: index, plainC: tables.count - 1)
            word =
                word.map {
                    step(
                        MORPHO_SCALAR_XOR, .scalar, a: $0, b: part, k: UInt64(map.rows.count))
                } ?? part
        }
        return word
    }

    /// The node as a linear map; one that is nothing else is the identity of itself.
    private mutating func linearMap(_ wire: NodeID) -> LinearMap? {
        let id = driver(wire)
        if let known = linearMaps[id] { return known }
        let map = newLinearMap(id)
        linearMaps[id] = map
        return map
    }

    private mutating func newLinearMap(_ id: NodeID) -> LinearMap? {
        let node = module[id]
        if node.kind == .constant || node.width > 64 { return nil }
        let identity = LinearMap(
            source: id, rows: (0..<UInt64(node.width)).map { 1 << $0 })
        guard case .operation(let operation) = node.kind else { return identity }
        let operands = Array(module.operands(of: id))
        switch operation {
        case .slice:
            guard let map = linearMap(operands[0]) else { return identity }
            let low = Int(node.attribute)
            return LinearMap(
                source: map.source, rows: Array(map.rows[low..<low + Int(node.width)]))
        case .xor where operands.allSatisfy({ module[$0].width == node.width }):
            guard let left = linearMap(operands[0]), let right = linearMap(operands[1]),
                left.source == right.source
            else { return identity }
            return LinearMap(
                source: left.source, rows: zip(left.rows, right.rows).map { $0 ^ $1 })
        case .reinterpret where module[operands[0]].width == node.width:
            return linearMap(operands[0])
        default: return identity
        }
    }
}
