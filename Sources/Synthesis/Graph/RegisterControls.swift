import MorphoCircuit
import MorphoGates

/// A flip-flop as a synthesis tool sees it before it maps it, with enable and reset of its own:
///
///     next = reset ? resetValue : enable ? data : itself
///     next = enable ? reset ? resetValue : data : itself      when the reset needs the enable
///
/// They are found as Yosys' `opt_dff` finds them, in the multiplexers that nothing else reads:
/// first a reset, in those that put one constant on top; then the enable, in those that put the
/// own bit anywhere; then a reset behind it, if there is none before
/// (https://github.com/YosysHQ/yosys, `passes/opt/opt_dff.cc`).
struct RegisterControls {
    var data: Gate
    var enable: Gate = .one
    var reset: Gate = .zero
    /// Nil without a reset.
    var resetValue: Bool?
    var resetNeedsEnable = false

    /// - Parameters:
    ///   - own: the flip-flop's bit.
    ///   - hasAsynchronousReset: such a flip-flop takes no other reset.
    ///   - image: by node of the netlist its literal in `graph`, to which gates are added.
    init(
        _ transfer: RegisterTransfer, own: Gate, hasAsynchronousReset: Bool,
        in graph: LogicGraph, _ image: ContiguousArray<Int32>
    ) {
        func gate(_ gate: Gate) -> Gate {
            Gate(literal: image[Int(gate.node)] ^ (gate.literal & 1))
        }
        func gates(_ transfer: RegisterTransfer) -> Gate {
            switch transfer {
            case .itself: own
            case .constant(let value): .constant(value)
            case .gate(let plain): gate(plain)
            case .choice(let select, let yes, let no):
                graph.multiplexer(gate(select), gates(yes), gates(no))
            }
        }
        /// When the own bit is kept, and what is taken else; nil: nothing.
        func split(_ transfer: RegisterTransfer) -> (holds: Gate, rest: RegisterTransfer?) {
            switch transfer {
            case .itself: return (.one, nil)
            case .constant, .gate: return (.zero, transfer)
            case .choice(let select, let yes, let no):
                let ((yesHolds, yesRest), (noHolds, noRest)) = (split(yes), split(no))
                let holds = graph.multiplexer(gate(select), yesHolds, noHolds)
                guard let yesRest else { return (holds, noRest) }
                guard let noRest else { return (holds, yesRest) }
                return (holds, .choice(select, yesRest, noRest))
            }
        }
        data = own
        var rest = transfer
        if !hasAsynchronousReset { rest = takingResets(rest, gate, in: graph) }
        let (holds, taken) = split(rest)
        enable = !holds
        if let taken {
            rest = taken
            if !hasAsynchronousReset, resetValue == nil {
                rest = takingResets(rest, gate, in: graph)
                resetNeedsEnable = resetValue != nil
            }
        }
        data = gates(rest)
    }

    /// Takes multiplexers with one constant value off the top; a value that differs from an outer
    /// one is data.
    private mutating func takingResets(
        _ transfer: RegisterTransfer, _ gate: (Gate) -> Gate, in graph: LogicGraph
    ) -> RegisterTransfer {
        var rest = transfer
        while case .choice(let select, let yes, let no) = rest {
            // Of two constants the gate is the condition, or its inverse.
            if case (.constant, .constant) = (yes, no) { break }
            if let value = yes.constant, resetValue ?? value == value, no != .itself {
                (reset, resetValue, rest) = (graph.or(reset, gate(select)), value, no)
            } else if let value = no.constant, resetValue ?? value == value, yes != .itself {
                (reset, resetValue, rest) = (graph.or(reset, !gate(select)), value, yes)
            } else {
                break
            }
        }
        return rest
    }
}

extension RegisterTransfer {
    fileprivate var constant: Bool? {
        switch self {
        case .constant(let value): value
        case .gate(.zero): false
        case .gate(.one): true
        default: nil
        }
    }

    /// What the gates before a flip-flop tell, where the multiplexers on the way from its own bit
    /// are nothing but enables: in front of the bits of memories.
    init(_ next: Gate, own: Gate, nodes: [GateNode]) {
        self = Self.reaching(next, own, nodes, steps: Self.deepest) ?? .gate(next)
    }

    /// Write ports of a memory that are told apart.
    private static let deepest = 8

    /// Nil when the own bit is not found.
    private static func reaching(
        _ gate: Gate, _ own: Gate, _ nodes: [GateNode], steps: Int
    ) -> RegisterTransfer? {
        let node = nodes[Int(gate.node)]
        if gate == own { return .itself }
        switch node.kind {
        case .multiplexer where !gate.isInverted:
            if node.c == own { return .choice(node.a, .gate(node.b), .itself) }
            if node.b == own { return .choice(node.a, .itself, .gate(node.c)) }
            if steps == 0 { return nil }
            if let no = reaching(node.c, own, nodes, steps: steps - 1) {
                return .choice(node.a, .gate(node.b), no)
            }
            return reaching(node.b, own, nodes, steps: steps - 1).map {
                .choice(node.a, $0, .gate(node.c))
            }
        case .and:
            // enable ? 0 : itself is !enable & itself, enable ? 1 : itself !(!enable & !itself).
            let kept = gate.isInverted ? !own : own
            let other = node.a == kept ? node.b : node.b == kept ? node.a : nil
            return other.map { .choice($0, .itself, .constant(gate.isInverted)) }
        default: return nil
        }
    }
}
