import MorphoCircuit

extension RandomModule {
    /// Adds the operation on operands that fit it.
    mutating func add(_ operation: Operation, _ domain: Int) {
        let node: NodeID
        switch operation {
        case .not, .reduceAnd, .reduceOr, .reduceXor, .countOnes, .reinterpret:
            node = builder.operation(operation, [operand(domain)])
        case .and, .or, .xor:
            let left = operand(domain)
            node = builder.operation(operation, [left, operand(domain, shape(left))])
        case .negate:
            let source = operand(domain)
            node = builder.operation(.negate, [source], width: statedWidth([source], slack: 3))
        case .add, .subtract:
            node = arithmetic(operation, domain, limit: widest)
        case .multiply:
            node = arithmetic(operation, domain, limit: choices.oneIn(8) ? widest : 20)
        case .divide, .remainder:
            node = division(operation, domain)
        case .equal, .notEqual, .less, .lessOrEqual:
            let left = operand(domain)
            node = builder.operation(operation, [left, partner(of: left, domain, limit: widest)])
        case .shiftLeft, .shiftRight:
            node = builder.operation(operation, [operand(domain), amount(domain)])
        case .concatenate:
            node = concatenation(domain)
        case .slice:
            let source = operand(domain)
            let width = Int(builder.module[source].width)
            let low = choices.number(0...width - 1)
            node = builder.operation(
                .slice, [source], width: choices.number(1...width - low), parameter: low)
        case .extend:
            let source = operand(domain)
            node = builder.operation(
                .extend, [source],
                width: Int(builder.module[source].width) + choices.number(0...10))
        case .multiplex:
            let yes = operand(domain)
            node = builder.operation(
                .multiplex, [condition(domain), yes, operand(domain, shape(yes))])
        case .choose:
            node = choice(domain)
        }
        // Nothing else makes words wider than the widest ports for ever.
        let width = Int(builder.module[node].width)
        offer(width > 2 * widest ? fit(node, choices.shape(atMost: widest)) : node, domain)
    }

    private func shape(_ node: NodeID) -> Shape { builder.module.shape(node) }

    /// A width as the source might state it, not below any operand's; nil for the natural one.
    private mutating func statedWidth(_ operands: [NodeID], slack: Int) -> Int? {
        if choices.oneIn(2) { return nil }
        let least = operands.map { Int(builder.module[$0].width) }.max() ?? 1
        return least + choices.number(0...slack)
    }

    /// A node of the same signedness.
    private mutating func partner(of node: NodeID, _ domain: Int, limit: Int) -> NodeID {
        let own = shape(node)
        if choices.oneIn(2) { return operand(domain, own) }
        let other = limited(operand(domain), limit)
        if shape(other).isSigned == own.isSigned { return other }
        return builder.operation(.reinterpret, [other])
    }

    private mutating func limited(_ node: NodeID, _ limit: Int) -> NodeID {
        let own = shape(node)
        if own.width <= limit { return node }
        return fit(node, Shape(width: choices.number(1...limit), isSigned: own.isSigned))
    }

    private mutating func arithmetic(
        _ operation: Operation, _ domain: Int, limit: Int
    ) -> NodeID {
        let left = limited(operand(domain), limit)
        let right = partner(of: left, domain, limit: limit)
        return builder.operation(
            operation, [left, right], width: statedWidth([left, right], slack: 8))
    }

    private mutating func division(_ operation: Operation, _ domain: Int) -> NodeID {
        let limit = choices.oneIn(10) ? widest : 16
        let dividend = limited(operand(domain), limit)
        var divisor = partner(of: dividend, domain, limit: limit)
        if choices.oneIn(6) {
            let own = shape(divisor)
            divisor = builder.constant(choices.word(width: own.width), isSigned: own.isSigned)
        }
        return builder.operation(operation, [dividend, divisor])
    }

    /// Mostly small enough to leave something of the word; sometimes far beyond it.
    private mutating func amount(_ domain: Int) -> NodeID {
        switch choices.number(0...3) {
        case 0 where choices.oneIn(2):
            // Small but for one bit that tools with amounts of 32 bits would not see.
            let zeros = builder.constant(Word(width: choices.number(25...60)))
            let (high, low) = (variable(domain, .unsigned(1)), variable(domain, .unsigned(5)))
            return builder.operation(.concatenate, [high, zeros, low])
        case 0: return operand(domain, .unsigned(choices.number(30...70)))
        case 1: return operand(domain, .unsigned(choices.width(atMost: widest)))
        default: return operand(domain, .unsigned(choices.number(1...8)))
        }
    }

    private mutating func concatenation(_ domain: Int) -> NodeID {
        var parts: [NodeID] = []
        var width = 0
        for _ in 0..<choices.number(1...5) {
            let part = operand(domain)
            width += Int(builder.module[part].width)
            if width > 2 * widest, !parts.isEmpty { break }
            parts.append(part)
        }
        return builder.operation(.concatenate, parts)
    }

    private mutating func choice(_ domain: Int) -> NodeID {
        let first = limited(operand(domain), choices.oneIn(4) ? widest : 12)
        let index: NodeID
        let count: Int
        switch choices.number(0...5) {
        case 0:
            // More elements than the emitter writes as a chain.
            index = operand(domain, .unsigned(choices.number(6...8)))
            count = choices.number(60...70)
        case 1:
            index = operand(domain, .unsigned(choices.width(atMost: widest)))
            count = choices.number(1...9)
        default:
            let width = choices.number(1...3)
            index = operand(domain, .unsigned(width))
            count = choices.oneIn(2) ? 1 << width : choices.number(1...9)
        }
        let own = shape(first)
        var elements = [first]
        for _ in 1..<max(2, count) {
            // Many elements are mostly constants, as in a table.
            if count > 20, !choices.oneIn(8) {
                elements.append(
                    builder.constant(choices.word(width: own.width), isSigned: own.isSigned))
            } else {
                elements.append(operand(domain, own))
            }
        }
        return builder.operation(.choose, [index] + elements)
    }
}
