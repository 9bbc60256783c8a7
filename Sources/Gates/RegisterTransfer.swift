import MorphoCircuit

/// What a flip-flop takes at the next edge, as the description has it: the multiplexers that
/// nothing but this flip-flop reads, and what enters them. Gates alone do not tell it, since
/// `enable ? 0 : itself` and `!enable & itself` are the same gates.
///
///     When(load) { word.next(data) }      reset ? 0 : load ? data[i] : itself
public indirect enum RegisterTransfer: Hashable, Sendable {
    /// The flip-flop's own bit.
    case itself
    /// A constant of the description.
    case constant(Bool)
    case gate(Gate)
    /// The second when the gate holds, else the third.
    case choice(Gate, RegisterTransfer, RegisterTransfer)
}

extension Lowering {
    /// What a bit of a register takes, as the description has it.
    func transfer(of register: Register, _ place: Int) -> RegisterTransfer {
        var transfer = register.next.map { tree($0, place, of: register) } ?? .itself
        if let enable = register.enable, transfer != .itself {
            transfer = .choice(values[Int(enable.index)][0], transfer, .itself)
        }
        if let value = register.reset, let reset = result.resets[register.domain],
            module.domains[register.domain].reset?.isAsynchronous != true
        {
            transfer = .choice(reset, .constant(value[place]), transfer)
        }
        return transfer
    }

    /// - Parameter steps: multiplexers behind one another that are followed; deeper ones are
    ///   gates like others.
    private func tree(
        _ node: NodeID, _ place: Int, of register: Register, steps: Int = 256
    ) -> RegisterTransfer {
        guard let sources = bitSources else { return .gate(values[Int(node.index)][place]) }
        let bit = sources.source(.init(node: node, place: place))
        if let value = sources.constant(bit) { return .constant(value) }
        if bit == .init(node: register.node, place: place) { return .itself }
        guard steps > 0, module[bit.node].kind == .operation(.multiplex),
            sources.hasOneReader(bit)
        else {
            return .gate(values[Int(bit.node.index)][bit.place])
        }
        let operands = Array(module.operands(of: bit.node))
        let inputs = operands[1...].map {
            tree($0, bit.place, of: register, steps: steps - 1)
        }
        return .choice(values[Int(operands[0].index)][0], inputs[0], inputs[1])
    }
}
