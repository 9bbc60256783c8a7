import MorphoCircuit

/// Makes one module: sources first, then one thing after another from what is there already, then
/// outputs for everything that nothing reads.
///
///     pools[domain]   nodes that depend on registers and inputs of one domain only
struct RandomModule {
    var choices: RandomChoices
    let builder: ModuleBuilder
    let children: [Module]
    let widest: Int
    /// Conditions, write addresses and wires may be constant. Tools then say that registers never
    /// change or comparisons are constant, and are right.
    let isDegenerate: Bool
    /// By node whether it depends on constants only, as far as asked for.
    private var isFixed: [Bool] = []
    /// By domain the nodes that may be used there. A module without domains has one pool.
    var pools: [[NodeID]] = []
    /// Registers wait for their next value until all nodes exist.
    var waiting: [(register: Int, domain: Int, isStateMachine: Bool)] = []
    private var line = 0
    private var counters: [String: Int] = [:]

    var hasDomains: Bool { !builder.module.domains.isEmpty }

    private init(
        choices: RandomChoices, builder: ModuleBuilder, children: [Module], widest: Int,
        isDegenerate: Bool
    ) {
        self.choices = choices
        self.builder = builder
        self.children = children
        self.widest = widest
        self.isDegenerate = isDegenerate
    }

    /// - Parameters:
    ///   - children: modules that may be used, by their index in the design.
    ///   - mustUse: one of them that is used for certain.
    static func generate(
        _ name: String, size: Int, children: [Module], mustUse: Int?, widest: Int, isTop: Bool,
        isDegenerate: Bool, _ choices: inout RandomChoices
    ) -> Module {
        var module = RandomModule(
            choices: choices, builder: ModuleBuilder(name: name, parameters: "size = \(size)"),
            children: children, widest: widest, isDegenerate: isDegenerate)
        module.declareDomains(isTop: isTop, mustUse: mustUse)
        module.declareInputs()
        if let mustUse { module.addInstance(of: mustUse) }
        for _ in 0..<size { module.addSomething(isTop: isTop) }
        module.connectRegisters()
        module.enliven()
        module.addProperties()
        module.declareOutputs()
        choices = module.choices
        return module.finished()
    }

    // MARK: Names and places

    mutating func fresh(_ stem: String) -> String {
        let number = counters[stem, default: 0]
        counters[stem] = number + 1
        return "\(stem)\(number)"
    }

    /// The next line of a source that does not exist.
    mutating func nextPlace() -> SourceLocation {
        line += 1
        let place = SourceLocation(file: "Random.swift", line: line)
        builder.statement(at: place)
        return place
    }

    // MARK: Sources

    private mutating func declareDomains(isTop: Bool, mustUse: Int?) {
        let count = isTop && choices.oneIn(8) ? 0 : choices.oneIn(3) ? choices.number(2...3) : 1
        var shared: ClockDomain.Reset?
        for number in 0..<count {
            var reset: ClockDomain.Reset?
            if !choices.oneIn(6) {
                reset = ClockDomain.Reset(
                    "reset\(number)", asynchronous: choices.oneIn(2), activeLow: choices.oneIn(3))
                // Domains may share a reset port.
                if isTop, let earlier = shared, choices.oneIn(3) { reset = earlier }
                shared = shared ?? reset
            }
            let period = choices.oneIn(2) ? 10 : choices.number(1...12)
            _ = builder.domain(
                ClockDomain(
                    "clock\(number)", edge: choices.oneIn(3) ? .falling : .rising, period: period,
                    phase: choices.oneIn(2) ? 0 : choices.number(0...period - 1), reset: reset))
        }
        pools = [[NodeID]](repeating: [], count: max(1, count))
    }

    private mutating func declareInputs() {
        for domain in pools.indices {
            for _ in 0..<choices.number(1...3) {
                let place = nextPlace()
                let index = builder.port(
                    fresh("in"), .input, choices.shape(atMost: widest),
                    domain: hasDomains ? domain : nil, at: place)
                if let node = builder.module.ports[index].node { pools[domain].append(node) }
            }
        }
    }

    // MARK: Choosing operands

    /// An input of the domain; each has at least one, and it leads its pool.
    func input(_ domain: Int) -> NodeID { pools[domain][0] }

    /// A node of the pool, recent ones more often; sometimes a constant.
    mutating func operand(_ domain: Int) -> NodeID {
        if choices.oneIn(9) {
            let width = choices.width(atMost: widest)
            return builder.constant(choices.word(width: width), isSigned: choices.oneIn(3))
        }
        let pool = pools[domain]
        if pool.count > 8, choices.oneIn(2) { return choices.pick(pool.suffix(8)) ?? pool[0] }
        if let node = choices.pick(pool) { return node }
        return builder.constant(choices.word(width: 4))
    }

    /// A node that fits the shape: one that has it, or one made to fit.
    mutating func operand(_ domain: Int, _ shape: Shape) -> NodeID {
        if choices.oneIn(8) {
            return builder.constant(choices.word(width: shape.width), isSigned: shape.isSigned)
        }
        let fitting = pools[domain].filter { builder.module.shape($0) == shape }
        if !choices.oneIn(4), let node = choices.pick(fitting) { return node }
        return fit(operand(domain), shape)
    }

    /// The node cut, widened and read anew to have the shape.
    mutating func fit(_ node: NodeID, _ shape: Shape) -> NodeID {
        var node = node
        let width = Int(builder.module[node].width)
        if width > shape.width {
            node = builder.operation(
                .slice, [node], width: shape.width,
                parameter: choices.number(0...width - shape.width))
        } else if width < shape.width {
            node = builder.operation(.extend, [node], width: shape.width)
        }
        if builder.module[node].isSigned != shape.isSigned {
            node = builder.operation(.reinterpret, [node])
        }
        return node
    }

    mutating func condition(_ domain: Int) -> NodeID { variable(domain, .unsigned(1)) }

    /// As `operand`, but nothing constant unless the circuit is to be degenerate.
    mutating func variable(_ domain: Int, _ shape: Shape) -> NodeID {
        if isDegenerate { return operand(domain, shape) }
        let fitting = pools[domain].filter { builder.module.shape($0) == shape }
        if !choices.oneIn(4), let node = choices.pick(fitting) { return node }
        return choices.pick(pools[domain]).map { fit($0, shape) } ?? operand(domain, shape)
    }

    /// Puts the node among those that may be used.
    mutating func offer(_ node: NodeID, _ domain: Int) {
        if isDegenerate || !dependsOnConstantsOnly(node) { pools[domain].append(node) }
    }

    private mutating func dependsOnConstantsOnly(_ node: NodeID) -> Bool {
        // Operands come before their users, so one sweep over what is new settles all.
        let module = builder.module
        for index in isFixed.count..<max(isFixed.count, module.nodes.count) {
            let id = NodeID(index)
            let operands = module.operands(of: id)
            switch module[id].kind {
            case .constant: isFixed.append(true)
            case .operation: isFixed.append(operands.allSatisfy { isFixed[Int($0.index)] })
            default: isFixed.append(false)
            }
        }
        return isFixed[Int(node.index)]
    }

    mutating func optionalCondition(_ domain: Int) -> NodeID? {
        choices.oneIn(2) ? condition(domain) : nil
    }

    // MARK: Things

    private mutating func addSomething(isTop: Bool) {
        let domain = choices.number(0...pools.count - 1)
        _ = nextPlace()
        switch choices.number(hasDomains ? 0...24 : 4...24) {
        case 0, 1, 2: addRegister(domain)
        case 3: addStateMachine(domain)
        case 4, 5: addMemory(domain)
        case 6: addWire(domain)
        case 7 where pools.count > 1: addCrossing(to: domain)
        case 8 where !children.isEmpty:
            if let child = choices.pick(children.indices) { addInstance(of: child) }
        default:
            if let operation = choices.pick(Operation.allCases) { add(operation, domain) }
        }
    }

    private mutating func addWire(_ domain: Int) {
        let driver = isDegenerate ? operand(domain) : choices.pick(pools[domain]) ?? operand(domain)
        let index = builder.wire(fresh("wire"), builder.module.shape(driver), at: nextPlace())
        builder.edit { $0.wires[index].driver = driver }
        pools[domain].append(builder.module.wires[index].node)
    }

    private mutating func addProperties() {
        guard hasDomains, choices.oneIn(3) else { return }
        for _ in 0..<choices.number(1...2) {
            let domain = choices.number(0...pools.count - 1)
            let condition = condition(domain)
            let kind = choices.pick([Property.Kind.assert, .cover, .assume]) ?? .assert
            builder.property(
                kind, condition, message: "property of clock\(domain)", domain: domain,
                at: nextPlace())
        }
    }

    // MARK: Finishing

    /// Gives every node that nothing reads an output, alone or side by side with others.
    private mutating func declareOutputs() {
        for domain in pools.indices {
            var unread = unreadNodes(of: domain)
            if unread.isEmpty { unread = [operand(domain)] }
            var alone = unread.prefix(choices.number(1...6))
            let packed = unread.dropFirst(alone.count)
            if !packed.isEmpty { alone.append(builder.operation(.concatenate, Array(packed))) }
            for node in alone {
                let index = builder.port(
                    fresh("out"), .output, builder.module.shape(node),
                    domain: hasDomains ? domain : nil, at: nextPlace())
                builder.edit { $0.ports[index].node = node }
            }
        }
    }

    private func unreadNodes(of domain: Int) -> [NodeID] {
        let module = builder.module
        var isRead = [Bool](repeating: false, count: module.nodes.count)
        for operand in module.operands { isRead[Int(operand.index)] = true }
        func mark(_ id: NodeID?) { if let id { isRead[Int(id.index)] = true } }
        for wire in module.wires { mark(wire.driver) }
        for register in module.registers {
            // A register that only feeds itself would be invisible.
            if register.next != register.node { mark(register.next) }
            mark(register.enable)
        }
        for port in module.readPorts {
            mark(port.address)
            mark(port.enable)
        }
        for port in module.writePorts {
            mark(port.address)
            mark(port.data)
            mark(port.enable)
            mark(port.mask)
        }
        for instance in module.instances {
            for connection in instance.connections.values {
                if case .broadcast(let node) = connection { mark(node) }
                if case .sliced(let node) = connection { mark(node) }
            }
        }
        // Inputs may stay unread: they are declared unused. An output that hands a constant on
        // shows nothing.
        return pools[domain].filter {
            !isRead[Int($0.index)] && module[$0].kind != .input && module[$0].kind != .constant
        }
    }

    /// The module, with the input bits that nothing reads declared unused.
    private func finished() -> Module {
        builder.edit { $0.declareUnusedInputs() }
        return builder.finish().module
    }
}
