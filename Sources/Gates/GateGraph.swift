import MorphoCircuit

/// What a node of a gate graph computes from its operands `a`, `b` and `c`.
public enum GateKind: UInt8, Hashable, Sendable {
    /// Always false; only node 0.
    case constant
    /// A bit from outside.
    case input
    /// The present bit of a flip-flop.
    case flipFlop
    /// `a & b`
    case and
    /// `a ^ b`
    case xor
    /// `b` when `a` holds, else `c`
    case multiplexer
}

/// One node of a gate graph. Operands stand before the node that reads them, so that one sweep
/// over the array evaluates a graph.
public struct GateNode: Hashable, Sendable {
    public var kind: GateKind
    public var a: Gate
    public var b: Gate
    public var c: Gate

    public init(_ kind: GateKind, _ a: Gate = .zero, _ b: Gate = .zero, _ c: Gate = .zero) {
        self.kind = kind
        self.a = a
        self.b = b
        self.c = c
    }

    /// The gates the node reads: none for sources.
    public var operands: [Gate] {
        switch kind {
        case .constant, .input, .flipFlop: []
        case .and, .xor: [a, b]
        case .multiplexer: [a, b, c]
        }
    }
}

/// Builds a structurally hashed network: equal gates exist once, gates with constant or related
/// operands are replaced by simpler ones. Every function has one normal form here:
///
///     and           operands in order of their literals
///     xor           operands in order, none inverted (the inversion moves to the output)
///     multiplexer   select and the `no` value not inverted
///
/// When the graph reaches `limit` nodes it stops growing, answers with constant zero and says so
/// in `isFull`; whoever builds it then drops the result.
public final class GateGraph: GateNetwork {
    public private(set) var nodes: [GateNode] = [GateNode(.constant)]
    public private(set) var isFull = false
    public let limit: Int
    public let arithmetic: ArithmeticStyle
    /// By node what it was made for, as `origin` said; -1: nobody said.
    public private(set) var origins: ContiguousArray<Int32> = [-1]
    /// What new nodes are made for. A node that exists already keeps its own.
    public var origin: Int32 = -1
    /// The carry cells, in the order in which they were asked for: lower bits of a chain first.
    public private(set) var carryCells: [CarryCell] = []
    private var carryCellOfInputs: [[Gate]: Int] = [:]
    private var table = StructuralTable()

    /// The most nodes any graph may have: literals are 32 bits wide.
    public static let maximumLimit = 1 << 28

    /// - Parameters:
    ///   - limit: the most nodes, clamped to 1 ... `maximumLimit`.
    ///   - arithmetic: how sums and products are built.
    public init(limit: Int = 1 << 26, arithmetic: ArithmeticStyle = .ripple) {
        self.limit = min(max(1, limit), GateGraph.maximumLimit)
        self.arithmetic = arithmetic
    }

    /// A new bit from outside.
    public func input() -> Gate { append(GateNode(.input)) }

    /// A new bit of state.
    public func flipFlop() -> Gate { append(GateNode(.flipFlop)) }

    public func and(_ a: Gate, _ b: Gate) -> Gate {
        let (a, b) = a.literal <= b.literal ? (a, b) : (b, a)
        if a == .zero || a == !b { return .zero }
        if a == .one || a == b { return b }
        return hashed(GateNode(.and, a, b))
    }

    public func xor(_ a: Gate, _ b: Gate) -> Gate {
        let inverted = a.isInverted != b.isInverted
        let (x, y) = (Gate(literal: a.literal & ~1), Gate(literal: b.literal & ~1))
        let (low, high) = x.literal <= y.literal ? (x, y) : (y, x)
        let plain: Gate
        if low == high {
            plain = .zero
        } else if low == .zero {
            plain = high
        } else {
            plain = hashed(GateNode(.xor, low, high))
        }
        return inverted ? !plain : plain
    }

    public func multiplexer(_ select: Gate, _ yes: Gate, _ no: Gate) -> Gate {
        if select.isInverted { return multiplexer(!select, no, yes) }
        if select == .zero { return no }
        if yes == no { return yes }
        if yes == !no { return xor(select, no) }
        if yes == .one || yes == select { return or(select, no) }
        if yes == .zero || yes == !select { return and(!select, no) }
        if no == .one || no == !select { return or(!select, yes) }
        if no == .zero || no == select { return and(select, yes) }
        if no.isInverted { return !hashed(GateNode(.multiplexer, select, !yes, !no)) }
        return hashed(GateNode(.multiplexer, select, yes, no))
    }

    /// A carry cell, in the style `carryChains`: its outputs are sources like bits from outside,
    /// so that nothing is simplified across it. What needs no cell is made of gates.
    public func carryCell(_ a: Gate, _ b: Gate, _ carry: Gate) -> (sum: Gate, carry: Gate) {
        let inputs = [a, b, carry]
        // Two equal constants decide the carry, two different ones pass the third input on.
        if inputs.count(where: { $0.node == 0 }) >= 2 {
            let zeros = inputs.count { $0 == .zero }
            let ones = inputs.count { $0 == .one }
            let third = inputs.first { $0.node != 0 } ?? .constant(ones > zeros)
            return (
                xor(xor(a, b), carry), zeros >= 2 ? .zero : ones >= 2 ? .one : third
            )
        }
        let key = a.literal <= b.literal ? inputs : [b, a, carry]
        if let known = carryCellOfInputs[key] {
            return (carryCells[known].sum, carryCells[known].carryOut)
        }
        let cell = CarryCell(a: a, b: b, carryIn: carry, sum: input(), carryOut: input())
        carryCellOfInputs[key] = carryCells.count
        carryCells.append(cell)
        return (cell.sum, cell.carryOut)
    }

    private func hashed(_ node: GateNode) -> Gate {
        if let known = table.find(node, in: nodes) { return Gate(literal: known << 1) }
        let gate = append(node)
        if gate != .zero { table.insert(gate.node, in: nodes) }
        return gate
    }

    private func append(_ node: GateNode) -> Gate {
        guard nodes.count < limit else {
            isFull = true
            return .zero
        }
        nodes.append(node)
        origins.append(origin)
        return Gate(literal: Int32((nodes.count - 1) << 1))
    }
}

/// Finds a node by its content: open addressing over node numbers, at most half full. The keys
/// stay in the graph's own array, which keeps the table at four bytes a slot.
private struct StructuralTable {
    private var slots = [Int32](repeating: 0, count: 1 << 10)
    private var used = 0

    func find(_ node: GateNode, in nodes: [GateNode]) -> Int32? {
        var slot = start(node)
        while slots[slot] != 0 {
            if nodes[Int(slots[slot])] == node { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func insert(_ number: Int32, in nodes: [GateNode]) {
        if used * 2 >= slots.count {
            let old = slots
            slots = [Int32](repeating: 0, count: old.count * 2)
            for entry in old where entry != 0 { place(entry, nodes[Int(entry)]) }
        }
        place(number, nodes[Int(number)])
        used += 1
    }

    private mutating func place(_ number: Int32, _ node: GateNode) {
        var slot = start(node)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = number
    }

    private func start(_ node: GateNode) -> Int {
        var mixed = UInt64(node.kind.rawValue)
        for operand in [node.a, node.b, node.c] {
            mixed = (mixed ^ UInt64(UInt32(bitPattern: operand.literal))) &* 0x9E37_79B9_7F4A_7C15
            mixed ^= mixed >> 29
        }
        return Int(mixed & UInt64(slots.count - 1))
    }
}
