import MorphoCircuit

/// Turns a module of the circuit into a module of Verilog.
///
///     names of states ─▶ registers, memories, wires ─▶ assignments ─▶ clocked blocks
///         ─▶ instances ─▶ outputs ─▶ properties ─▶ sinks
///
/// Everything is declared ahead of its first use; statements stand in the order of declaration.
struct ModuleLowering {
    let module: Module
    let design: Design
    private let lowering: ExpressionLowering
    private var declarations: [RTLItem] = []
    /// The statements, printed as they are made.
    private var statements: ModulePrinter
    /// What the statements declare, in order.
    private var nets: [(name: String, width: Int)] = []
    private var files: [VerilogFile] = []
    private var usage: Usage

    static func lower(
        _ module: Module, in design: Design, table: OperationTable
    ) throws(VerilogError) -> (module: RTLModule, files: [VerilogFile]) {
        var lowering = ModuleLowering(module, design, table)
        try lowering.lowerWires()
        try lowering.lowerRegisters()
        try lowering.lowerMemories()
        try lowering.lowerInstances()
        try lowering.lowerOutputs()
        lowering.add(try PropertyLowering(lowering: lowering.lowering).items())
        let result = lowering.assemble()
        return (result, lowering.files)
    }

    /// About the least text that a register or wire comes to; room that turns out not to be needed
    /// is never touched.
    private static let bytesOfStatement = 128

    private init(_ module: Module, _ design: Design, _ table: OperationTable) {
        self.module = module
        self.design = design
        let names = module.registers.count + module.wires.count
        usage = Usage(capacity: names)
        statements = .ofStatements(capacity: names * Self.bytesOfStatement)
        lowering = ExpressionLowering(
            module, names: ModuleNames(module, in: design), table: table)
    }

    private mutating func add(_ items: [RTLItem]) {
        for item in items { add(item) }
    }

    private mutating func add(_ item: RTLItem) {
        usage.read(item)
        statements.print(item)
        if case .net(let net) = item { nets.append((net.name, net.shape.width)) }
    }

    private mutating func addBlank() { statements.print(.blank) }

    // MARK: Statements

    private mutating func lowerWires() throws(VerilogError) {
        for wire in module.wires {
            guard let driver = wire.driver else {
                throw .undriven(name: wire.name, module: module.name)
            }
            lowering.begin(wire.name)
            let value = try lowering.lower(driver).assigned(signed: wire.shape.isSigned)
            add(lowering.takeWires())
            let comment = lowering.locator(wire.location)
            var net = RTLNet(kind: .wire, name: wire.name, shape: wire.shape, comment: comment)
            // A wire that something above reads is declared above that.
            if usage.isRead(wire.name) {
                declarations.append(.net(net))
                add(.assign(target: wire.name, value: value, comment: comment))
            } else {
                net.value = value
                add(.net(net))
            }
        }
        addBlank()
    }

    private mutating func lowerRegisters() throws(VerilogError) {
        let registers = RegisterLowering(lowering: lowering)
        var own: [RTLItem] = []
        own.reserveCapacity(module.registers.count)
        for register in module.registers {
            own.append(
                .net(
                    RTLNet(
                        kind: .reg, name: register.name, shape: register.shape,
                        comment: lowering.locator(register.location))))
            let block = try registers.block(for: register)
            add(lowering.takeWires())
            add(.clocked(block))
            addBlank()
        }
        own += declarations
        declarations = own
    }

    private mutating func lowerMemories() throws(VerilogError) {
        for memory in module.memories {
            let memories = MemoryLowering(lowering: lowering, memory: memory)
            let contents = memories.contents()
            let writes = try memories.writeBlocks()
            if !memories.isTable {
                let declaration = RTLItem.memory(
                    name: memory.name, shape: memory.shape, depth: memory.depth,
                    comment: lowering.locator(memory.location))
                if let waiver = module.waiver(for: memory) {
                    declarations += [
                        .comment("verilator lint_off \(waiver)"), declaration,
                        .comment("verilator lint_on \(waiver)"),
                    ]
                } else {
                    declarations.append(declaration)
                }
            }
            for index in memory.readPorts {
                declarations.append(
                    .net(
                        RTLNet(
                            kind: module.readPorts[index].domain == nil ? .wire : .reg,
                            name: lowering.names.readPorts[index], shape: memory.shape,
                            comment: lowering.locator(module.readPorts[index].location))))
            }
            add(contents.items)
            if let file = contents.file { files.append(file) }
            add(writes)
            for index in memory.readPorts {
                if let domain = module.readPorts[index].domain {
                    add(try memories.synchronousRead(index, domain: domain))
                } else {
                    add(try memories.asynchronousRead(index))
                    addBlank()
                }
            }
        }
    }

    private mutating func lowerInstances() throws(VerilogError) {
        let instances = InstanceLowering(lowering: lowering, design: design)
        declarations += instances.outputWires()
        var outputs: [[Int: Int]] = module.instances.map { _ in [:] }
        for (index, output) in module.instanceOutputs.enumerated() {
            outputs[output.instance][output.port] = index
        }
        for index in module.instances.indices {
            add(try instances.items(for: index, outputs: outputs[index]))
            addBlank()
        }
    }

    private mutating func lowerOutputs() throws(VerilogError) {
        for port in module.ports where port.direction == .output {
            guard let node = port.node else {
                throw .undriven(name: port.name, module: module.name)
            }
            lowering.begin(port.name)
            var value = try lowering.lower(node)
            if let word = value.literalValue {
                value = lowering.constant(word, enumeration: port.enumeration)
            }
            add(lowering.takeWires())
            add([
                .assign(
                    target: port.name,
                    value: value.assigned(signed: port.shape.isSigned).shieldedFromMerging,
                    comment: lowering.locator(port.location))
            ])
        }
        addBlank()
    }

    // MARK: Putting together

    private func assemble() -> RTLModule {
        let ports = self.ports
        let constants = self.constants
        var items = constants
        if !constants.isEmpty { items.append(.blank) }
        items += declarations
        if !declarations.isEmpty { items.append(.blank) }
        var header = ["Module \(module.name), written by Morpho."]
        if !module.parameters.isEmpty {
            header.append("Parameters: \(module.parameters.replacingLineBreaks)")
        }
        if let location = module.location { header.append("Source: \(location)") }
        return RTLModule(
            name: module.name, header: header, ports: ports, items: items,
            statements: statements.lines, sinks: sinks(ports))
    }

    private var ports: [RTLPort] {
        let domains = module.domainPorts.map {
            RTLPort(direction: .input, name: $0, shape: .unsigned(1))
        }
        let own = module.ports.map { port in
            RTLPort(
                direction: port.direction, name: port.name, shape: port.shape,
                comment: lowering.locator(port.location))
        }
        return domains + own
    }

    /// The names of enumeration cases that the text uses; others would be reported as unused.
    private var constants: [RTLItem] {
        var items: [RTLItem] = []
        for (index, enumeration) in module.enumerations.enumerated() {
            for (position, entry) in enumeration.cases.enumerated() {
                let name = lowering.names.enumerationCases[index][position]
                guard usage.isRead(name) else { continue }
                items.append(
                    .constant(
                        RTLConstant(
                            name: name, width: entry.value.width, value: .literal(entry.value))))
            }
        }
        return items
    }

    /// `wire _unused_x = &{1'b0, x[7:4]};` for whatever nothing reads.
    private func sinks(_ ports: [RTLPort]) -> [RTLItem] {
        var items: [RTLItem] = []
        for port in ports where port.direction == .input {
            items += sink(port.name, port.shape.width)
        }
        for item in declarations {
            switch item {
            case .net(let net):
                items += sink(net.name, net.shape.width)
            case .memory(let name, let shape, let depth, _) where !usage.isRead(name):
                let address = RTLExpression.literal(0, width: Word.bitCount(depth - 1))
                items.append(
                    sink(name, [RTLExpression(.word(name, address: address), width: shape.width)]))
            default:
                break
            }
        }
        for net in nets { items += sink(net.name, net.width) }
        return items
    }

    private func sink(_ name: String, _ width: Int) -> [RTLItem] {
        let unread = usage.unread(name, width: width)
        if unread.isEmpty { return [] }
        let parts = unread.reversed().map { range in
            range.count == width
                ? RTLExpression.name(name, width: width)
                : RTLExpression(.part(name, low: range.lowerBound), width: range.count)
        }
        return [sink(name, parts)]
    }

    private func sink(_ name: String, _ parts: [RTLExpression]) -> RTLItem {
        let bare = name.drop { $0 == "_" }
        return .net(
            RTLNet(
                kind: .wire, name: lowering.claim("_unused_\(bare)"), shape: .unsigned(1),
                value: RTLExpression(
                    .unary("&", .concatenation([.literal(0, width: 1)] + parts)), width: 1)))
    }
}

extension Module {
    /// The clock and reset ports of the emitted module, in order; a reset that several domains
    /// share appears once.
    var domainPorts: [String] {
        var names: [String] = []
        var seen: Set<String> = []
        for domain in domains {
            for name in [domain.name, domain.reset?.name] {
                if let name, seen.insert(name).inserted { names.append(name) }
            }
        }
        return names
    }
}

extension Module {
    /// What Verilator says of the memory's declaration although it is meant so.
    fileprivate func waiver(for memory: Memory) -> String? {
        // Writing from two domains is what such a memory is for.
        Set(memory.writePorts.map { writePorts[$0].domain }).count > 1 ? "MULTIDRIVEN" : nil
    }
}
