import Circuit

/// Turns a register into its clocked block.
struct RegisterLowering {
    let lowering: ExpressionLowering

    private var module: Module { lowering.module }

    func block(for register: Register) throws(VerilogError) -> RTLClockedBlock {
        lowering.begin(register.name)
        let statements = StatementLowering(lowering: lowering, register: register)
        var update: [RTLStatement] = []
        if let next = register.next {
            // The enable is read first in the text, so it is lowered first.
            let enable: RTLExpression?
            if let node = register.enable {
                enable = try lowering.lower(node)
            } else {
                enable = nil
            }
            update = try statements.statements(for: next)
            if let enable, !update.isEmpty {
                update = [.branches([RTLBranch(condition: enable, body: update)], otherwise: [])]
            }
        }
        let domain = module.domains[register.domain]
        var edges = [RTLEdge(isRising: domain.edge == .rising, signal: domain.name)]
        guard let value = register.reset, let reset = domain.reset else {
            if update.isEmpty {
                // Keeps what it had at power-up.
                let itself = RTLExpression.name(register.name, width: register.shape.width)
                update = [.assign(RTLTarget(register.name), itself, comment: nil)]
            }
            return RTLClockedBlock(edges: edges, body: update)
        }
        if reset.isAsynchronous {
            edges.append(RTLEdge(isRising: !reset.isActiveLow, signal: reset.name))
        }
        let first = RTLBranch(
            condition: reset.isActive,
            body: [
                .assign(
                    RTLTarget(register.name),
                    lowering.constant(value, enumeration: register.enumeration)
                        .assigned(signed: register.shape.isSigned), comment: nil)
            ])
        if update.count == 1, case .branches(let branches, let otherwise) = update[0] {
            return RTLClockedBlock(
                edges: edges, body: [.branches([first] + branches, otherwise: otherwise)])
        }
        return RTLClockedBlock(edges: edges, body: [.branches([first], otherwise: update)])
    }
}

extension ClockDomain.Reset {
    /// True while the reset is asserted.
    var isActive: RTLExpression {
        let signal = RTLExpression.name(name, width: 1)
        return isActiveLow ? RTLExpression(.unary("!", signal), width: 1) : signal
    }

    var isInactive: RTLExpression {
        let signal = RTLExpression.name(name, width: 1)
        return isActiveLow ? signal : RTLExpression(.unary("!", signal), width: 1)
    }
}
