import MorphoCircuit

/// Circuits that the tests emit, built node by node as the language would.
enum SampleCircuits {
    static func place(_ line: Int) -> SourceLocation {
        SourceLocation(file: "Sample.swift", line: line)
    }

    static func finish(_ builders: ModuleBuilder...) -> Design {
        Design(modules: builders.map { $0.finish().module })
    }

    static func input(
        _ builder: ModuleBuilder, _ name: String, _ shape: Shape, at line: Int = 1
    ) -> NodeID {
        let port = builder.port(name, .input, shape, domain: nil, at: place(line))
        return builder.module.ports[port].node ?? builder.invalid()
    }

    static func output(
        _ builder: ModuleBuilder, _ name: String, _ node: NodeID, at line: Int = 1
    ) {
        let port = builder.port(
            name, .output, builder.module.shape(node), domain: nil, at: place(line))
        builder.edit { $0.ports[port].node = node }
    }

    /// Adds `step` to a total while enabled, and stops at the largest number.
    /// - Parameter limit: the largest number.
    static func accumulator(
        domain: ClockDomain = ClockDomain(), limit: UInt = 200
    ) -> ModuleBuilder {
        let builder = ModuleBuilder(
            name: "accumulator", parameters: "width = 8", location: place(3))
        let domain = builder.domain(domain)
        builder.statement(at: place(5))
        let step = input(builder, "step", .unsigned(4), at: 5)
        let enable = input(builder, "enable", .unsigned(1), at: 6)
        let total = builder.register(
            "total_register", .unsigned(8), reset: Word(0, width: 8), domain: domain,
            at: place(8))
        let node = builder.module.registers[total].node
        builder.statement(at: place(11))
        let sum = builder.operation(.add, [node, step])
        let largest = builder.constant(Word(limit, width: 9))
        let over = builder.operation(.less, [largest, sum])
        let low = builder.operation(.slice, [sum], width: 8)
        let value = builder.operation(
            .multiplex, [over, builder.constant(Word(limit, width: 8)), low])
        builder.edit {
            $0.registers[total].next = value
            $0.registers[total].enable = enable
        }
        builder.statement(at: place(14))
        output(builder, "total", node, at: 9)
        output(
            builder, "is_full",
            builder.operation(
                .equal, [node, builder.constant(Word(limit, width: 8))]), at: 10)
        return builder
    }

    /// Two states; leaves idle on `start` and run when a counter ends.
    static func stateMachine() -> ModuleBuilder {
        let builder = ModuleBuilder(name: "pulse", location: place(3))
        let domain = builder.domain(ClockDomain())
        let start = input(builder, "start", .unsigned(1), at: 4)
        let states = Enumeration(
            name: "State",
            cases: [
                .init(name: "idle", value: Word(0, width: 1)),
                .init(name: "running", value: Word(1, width: 1)),
            ])
        let enumeration = builder.enumeration(states)
        let state = builder.register(
            "state", .unsigned(1), reset: Word(0, width: 1), domain: domain,
            enumeration: enumeration, at: place(6))
        let count = builder.register(
            "count", .unsigned(3), reset: nil, domain: domain, at: place(7))
        let stateNode = builder.module.registers[state].node
        let countNode = builder.module.registers[count].node
        builder.statement(at: place(10))
        func name(_ value: UInt) -> NodeID {
            builder.enumerationConstant(Word(value, width: 1), enumeration: enumeration)
        }
        let isIdle = builder.operation(.equal, [stateNode, name(0)])
        let isRunning = builder.operation(.equal, [stateNode, name(1)])
        let isLast = builder.operation(
            .equal, [countNode, builder.constant(Word(7, width: 3))])
        let fromIdle = builder.operation(.multiplex, [start, name(1), stateNode])
        let fromRunning = builder.operation(.multiplex, [isLast, name(0), stateNode])
        let next = builder.operation(
            .multiplex,
            [
                isIdle, fromIdle,
                builder.operation(.multiplex, [isRunning, fromRunning, stateNode]),
            ])
        builder.statement(at: place(15))
        let increment = builder.operation(
            .add, [countNode, builder.constant(Word(1, width: 3))], width: 3)
        let nextCount = builder.operation(
            .multiplex,
            [
                builder.operation(.equal, [stateNode, name(1)]), increment,
                builder.constant(Word(0, width: 3)),
            ])
        builder.edit {
            $0.registers[state].next = next
            $0.registers[count].next = nextCount
        }
        builder.property(
            .assert,
            builder.operation(.lessOrEqual, [countNode, builder.constant(Word(6, width: 3))]),
            message: "the count stays small", domain: domain, at: place(18))
        output(builder, "busy", isRunning, at: 5)
        return builder
    }

    /// A memory with one masked write port and a read of the given kind.
    static func memory(
        depth: Int, duringWrite: ReadDuringWrite?, contents: [Word]? = nil, masked: Bool = true
    ) -> ModuleBuilder {
        let kind = duringWrite?.rawValue ?? "asynchronous"
        let builder = ModuleBuilder(
            name: "store_\(kind)", parameters: "depth = \(depth)", location: place(2))
        let domain = builder.domain(ClockDomain(reset: nil))
        let write = input(builder, "write", .unsigned(1), at: 3)
        let writeAddress = input(builder, "write_address", .unsigned(4), at: 4)
        let data = input(builder, "data", .unsigned(8), at: 5)
        let mask = masked ? input(builder, "mask", .unsigned(2), at: 6) : nil
        let read = duringWrite == nil ? nil : input(builder, "read", .unsigned(1), at: 7)
        let readAddress = input(builder, "read_address", .unsigned(4), at: 8)
        let memory = builder.memory(
            "words", depth: depth, .unsigned(8), contents: contents, at: place(10))
        builder.writePort(
            memory: memory, address: writeAddress, data: data, enable: write, mask: mask,
            domain: domain, at: place(11))
        let node = builder.readPort(
            memory: memory, address: readAddress, domain: duringWrite == nil ? nil : domain,
            enable: read, duringWrite: duringWrite ?? .old, at: place(12))
        output(builder, "q", node, at: 9)
        return builder
    }

    /// A small counter and a parent that runs four of them with unequal steps.
    static func lanes() -> Design {
        let lane = ModuleBuilder(name: "lane", location: place(2))
        let own = lane.domain(ClockDomain())
        let enable = input(lane, "enable", .unsigned(1), at: 3)
        let step = input(lane, "step", .unsigned(8), at: 4)
        let offset = input(lane, "offset", .unsigned(8), at: 5)
        let count = lane.register("count", .unsigned(8), reset: nil, domain: own, at: place(7))
        let node = lane.module.registers[count].node
        lane.statement(at: place(8))
        let next = lane.operation(.add, [node, step], width: 8)
        lane.edit {
            $0.registers[count].next = next
            $0.registers[count].enable = enable
        }
        output(lane, "value", lane.operation(.xor, [node, offset]), at: 6)

        let bank = ModuleBuilder(name: "bank", location: place(20))
        let domain = bank.domain(ClockDomain())
        let go = input(bank, "go", .unsigned(1), at: 21)
        let offsets = input(bank, "offsets", .unsigned(32), at: 22)
        bank.statement(at: place(24))
        let inverted = bank.operation(.not, [offsets])
        let (index, outputs) = bank.instance(
            "lanes", of: lane.module, module: 0, count: 4, domains: [domain], at: place(25))
        bank.edit {
            $0.instances[index].connections = [
                0: .broadcast(go),
                1: .constants([1, 3, 5, 7].map { Word($0, width: 8) }),
                2: .sliced(inverted),
            ]
        }
        if let values = outputs[3] { output(bank, "values", values, at: 23) }
        return finish(lane, bank)
    }

    /// Signed words of several widths, shifts, division and comparison.
    static func signedDatapath() -> ModuleBuilder {
        let builder = ModuleBuilder(name: "blend", location: place(2))
        let a = input(builder, "a", .signed(8), at: 3)
        let b = input(builder, "b", .signed(6), at: 4)
        let amount = input(builder, "amount", .unsigned(3), at: 5)
        builder.statement(at: place(8))
        let product = builder.operation(.multiply, [a, b])
        let shifted = builder.operation(.shiftRight, [product, amount])
        output(builder, "scaled", shifted, at: 6)
        builder.statement(at: place(9))
        let isLess = builder.operation(.less, [a, b])
        let wide = builder.operation(.extend, [b], width: 8)
        output(builder, "smaller", builder.operation(.multiplex, [isLess, a, wide]), at: 7)
        builder.statement(at: place(10))
        output(builder, "quotient", builder.operation(.divide, [a, b]), at: 7)
        builder.statement(at: place(11))
        let negative = builder.operation(
            .less, [a, builder.constant(Word(signed: -3, width: 8), isSigned: true)])
        output(builder, "is_low", negative, at: 7)
        return builder
    }

    /// A table of constants and a memory that is only read, as filters have them.
    static func tables(depth: Int) -> ModuleBuilder {
        let builder = ModuleBuilder(name: "tables_\(depth)", location: place(2))
        let domain = builder.domain(ClockDomain())
        let width = Word.bitCount(depth - 1)
        let address = input(builder, "address", .unsigned(width), at: 3)
        let words = (0..<depth).map { Word(UInt($0 * $0), width: 12) }
        let squares = builder.memory(
            "squares", depth: depth, .unsigned(12), contents: words, at: place(5))
        let now = builder.readPort(
            memory: squares, address: address, domain: nil, at: place(6))
        let again = builder.memory(
            "later", depth: depth, .signed(12), contents: words, at: place(7))
        let later = builder.readPort(
            memory: again, address: address, domain: domain, at: place(8))
        output(builder, "now", now, at: 4)
        output(builder, "later_square", later, at: 4)
        return builder
    }

    /// Bits that nothing reads, a register nothing reads, a memory nothing reads.
    static func leftovers() -> ModuleBuilder {
        let builder = ModuleBuilder(name: "leftovers", location: place(2))
        let domain = builder.domain(ClockDomain())
        let x = input(builder, "x", .unsigned(8), at: 3)
        let idle = builder.register(
            "idle", .unsigned(8), reset: Word(1, width: 8), domain: domain, at: place(4))
        let kept = builder.register("kept", .unsigned(2), reset: nil, domain: domain, at: place(5))
        builder.edit { $0.registers[idle].next = x }
        let memory = builder.memory("never_read", depth: 5, .unsigned(8), contents: nil)
        builder.writePort(
            memory: memory, address: builder.operation(.slice, [x], width: 3), data: x,
            enable: nil, mask: nil, domain: domain)
        let sum = builder.operation(.add, [x, x])
        output(builder, "high", builder.operation(.slice, [sum], width: 3, parameter: 5))
        output(builder, "kept_value", builder.module.registers[kept].node)
        return builder
    }
}
