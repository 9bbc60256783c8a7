import MorphoCircuit

extension RandomModule {
    // MARK: Registers

    mutating func addRegister(_ domain: Int) {
        let shape = choices.shape(atMost: widest)
        let reset = choices.oneIn(4) ? nil : choices.word(width: shape.width)
        let index = builder.register(
            fresh("reg"), shape, reset: reset, domain: domain, at: nextPlace())
        pools[domain].append(builder.module.registers[index].node)
        waiting.append((index, domain, false))
    }

    /// A register that may sample another domain.
    mutating func addCrossing(to domain: Int) {
        let others = pools.indices.filter { $0 != domain }
        guard let other = choices.pick(others) else { return }
        let source = operand(other)
        let shape = builder.module.shape(source)
        let index = builder.register(
            fresh("sync"), shape, reset: choices.oneIn(2) ? Word(width: shape.width) : nil,
            domain: domain, isCrossing: true, at: nextPlace())
        builder.edit { $0.registers[index].next = source }
        pools[domain].append(builder.module.registers[index].node)
    }

    /// A register with named values, whose next one is chosen by the present one.
    mutating func addStateMachine(_ domain: Int) {
        let count = choices.number(2...6)
        let width = Word.bitCount(count - 1) + (choices.oneIn(4) ? 1 : 0)
        let name = fresh("state")
        let index = builder.enumeration(
            Enumeration(
                name: name + "_kind",
                cases: (0..<count).map {
                    .init(name: "\(name)_value\($0)", value: Word(UInt($0), width: width))
                }))
        let register = builder.register(
            name, .unsigned(width), reset: Word(width: width), domain: domain, enumeration: index,
            at: nextPlace())
        pools[domain].append(builder.module.registers[register].node)
        waiting.append((register, domain, true))
    }

    mutating func connectRegisters() {
        for (index, domain, isStateMachine) in waiting {
            let register = builder.module.registers[index]
            _ = nextPlace()
            let next =
                isStateMachine
                ? nextState(of: register, domain) : nextValue(of: register, domain)
            let enable = optionalCondition(domain)
            builder.edit {
                $0.registers[index].next = next
                $0.registers[index].enable = enable
            }
        }
        waiting = []
    }

    /// A value, or a chain of conditions as `When` makes them.
    private mutating func nextValue(of register: Register, _ domain: Int) -> NodeID {
        if choices.oneIn(2) { return operand(domain, register.shape) }
        // Nothing is made and then left out: it would count as a reader.
        var next = choices.oneIn(2) ? register.node : operand(domain, register.shape)
        for _ in 0..<choices.number(1...4) {
            let value = operand(domain, register.shape)
            let (yes, no) = choices.oneIn(5) ? (next, value) : (value, next)
            next = builder.operation(.multiplex, [condition(domain), yes, no])
        }
        return next
    }

    private mutating func nextState(of register: Register, _ domain: Int) -> NodeID {
        guard let enumeration = register.enumeration else { return register.node }
        let cases = builder.module.enumerations[enumeration].cases
        var next = register.node
        for entry in cases.reversed() {
            guard let target = choices.pick(cases) else { continue }
            let label = builder.enumerationConstant(entry.value, enumeration: enumeration)
            var value = builder.enumerationConstant(target.value, enumeration: enumeration)
            if choices.oneIn(2) {
                value = builder.operation(.multiplex, [condition(domain), value, register.node])
            }
            let isHere = builder.operation(.equal, [register.node, label])
            next = builder.operation(.multiplex, [isHere, value, next])
        }
        return next
    }

    /// Lets an input change whatever, by chance, nothing could: such storage is an error.
    mutating func enliven() {
        // A memory that is given contents may decide the enable of other storage.
        while case let found = builder.module.storageForeverUnknown(), !found.isEmpty {
            enliven(found)
        }
    }

    private mutating func enliven(_ found: StorageForeverUnknown) {
        _ = nextPlace()
        for index in found.registers {
            let register = builder.module.registers[index]
            let next = builder.operation(
                .multiplex,
                [
                    inputBit(register.domain), fit(input(register.domain), register.shape),
                    register.next ?? register.node,
                ])
            let enable = register.enable.map {
                builder.operation(.or, [$0, inputBit(register.domain)])
            }
            builder.edit {
                $0.registers[index].next = next
                $0.registers[index].enable = enable
            }
        }
        // A seed file wants what enables a port before the port, so it goes.
        for index in found.readPorts {
            builder.edit { $0.readPorts[index].enable = nil }
        }
        for index in found.memories {
            let word = Word(width: builder.module.memories[index].shape.width)
            builder.edit { $0.memories[index].contents = [word] }
        }
    }

    private mutating func inputBit(_ domain: Int) -> NodeID { fit(input(domain), .unsigned(1)) }

    // MARK: Memories

    mutating func addMemory(_ domain: Int) {
        let shape = choices.shape(atMost: min(widest, 70))
        let depth = choices.oneIn(5) ? choices.number(60...70) : choices.number(1...20)
        let isReadOnly = !hasDomains || choices.oneIn(3)
        var contents: [Word]?
        if isReadOnly || choices.oneIn(2) {
            let count = choices.oneIn(3) ? choices.number(1...depth) : depth
            contents = (0..<count).map { _ in choices.word(width: shape.width) }
        }
        let others = pools.indices.filter { $0 != domain }
        let other = !isReadOnly && choices.oneIn(3) ? choices.pick(others) : nil
        let memory = builder.memory(
            fresh("memory"), depth: depth, shape, contents: contents, isCrossing: other != nil,
            at: nextPlace())
        if !isReadOnly {
            for _ in 0..<choices.number(1...3) { addWrite(memory, shape, depth, domain) }
        }
        for _ in 0..<choices.number(1...2) { addRead(memory, depth, domain, isShared: false) }
        if let other { addRead(memory, depth, other, isShared: true) }
    }

    private mutating func address(_ depth: Int, _ domain: Int) -> NodeID {
        let natural = Word.bitCount(depth - 1)
        switch choices.number(0...5) {
        case 0:
            return variable(
                domain, Shape(width: choices.number(1...natural), isSigned: choices.oneIn(8)))
        case 1:
            return variable(
                domain, Shape(width: natural + choices.number(1...4), isSigned: choices.oneIn(8)))
        case 2:
            return variable(
                domain, Shape(width: choices.number(31...66), isSigned: choices.oneIn(8)))
        default: return variable(domain, Shape(width: natural, isSigned: choices.oneIn(8)))
        }
    }

    private mutating func addWrite(_ memory: Int, _ shape: Shape, _ depth: Int, _ domain: Int) {
        var mask: NodeID?
        if choices.oneIn(2) {
            let parts = (1...shape.width).filter { shape.width.isMultiple(of: $0) }
            if let count = choices.pick(parts) { mask = operand(domain, .unsigned(count)) }
        }
        builder.writePort(
            memory: memory, address: address(depth, domain), data: operand(domain, shape),
            enable: optionalCondition(domain), mask: mask, domain: domain, at: nextPlace())
    }

    /// - Parameter isShared: another domain writes the memory.
    private mutating func addRead(_ memory: Int, _ depth: Int, _ domain: Int, isShared: Bool) {
        let address = address(depth, domain)
        let place = nextPlace()
        let node: NodeID
        if !hasDomains || choices.oneIn(3) {
            node = builder.readPort(memory: memory, address: address, domain: nil, at: place)
        } else {
            let modes = ReadDuringWrite.allCases.filter { !isShared || $0 != .new }
            node = builder.readPort(
                memory: memory, address: address, domain: domain,
                enable: optionalCondition(domain), duringWrite: choices.pick(modes) ?? .old,
                at: place)
        }
        pools[domain].append(node)
    }
}
