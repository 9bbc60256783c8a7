import MorphoCircuit

/// Turns a register into its clocked block.
struct RegisterLowering {
    let lowering: ExpressionLowering
    /// By domain what wakes its registers and, when it has a reset, what says that it is active:
    /// made once, for a domain may have a million registers.
    private let clocks: [(edges: [RTLEdge], edgesWithReset: [RTLEdge], isReset: RTLExpression?)]

    init(lowering: ExpressionLowering) {
        self.lowering = lowering
        clocks = lowering.module.domains.map { domain in
            let clock = RTLEdge(isRising: domain.edge == .rising, signal: domain.name)
            guard let reset = domain.reset else { return ([clock], [clock], nil) }
            let edges =
                reset.isAsynchronous
                ? [clock, RTLEdge(isRising: !reset.isActiveLow, signal: reset.name)] : [clock]
            return ([clock], edges, reset.isActive)
        }
    }

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
        let clock = clocks[register.domain]
        guard let value = register.reset, let isReset = clock.isReset else {
            if update.isEmpty {
                // Keeps what it had at power-up.
                let itself = RTLExpression.name(register.name, width: register.shape.width)
                update = [.assign(RTLTarget(register.name), itself, comment: nil)]
            }
            return RTLClockedBlock(edges: clock.edges, body: update)
        }
        let first = RTLBranch(
            condition: isReset,
            body: [
                .assign(
                    RTLTarget(register.name),
                    lowering.constant(value, enumeration: register.enumeration)
                        .assigned(signed: register.shape.isSigned), comment: nil)
            ])
        if update.count == 1, case .branches(let branches, let otherwise) = update[0] {
            return RTLClockedBlock(
                edges: clock.edgesWithReset,
                body: [.branches([first] + branches, otherwise: otherwise)])
        }
        return RTLClockedBlock(
            edges: clock.edgesWithReset, body: [.branches([first], otherwise: update)])
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
