/// Whether every index of a module leads somewhere, and instances lead to earlier modules: what
/// all other code takes for granted.
struct ReferenceCheck {
    private let module: Module
    private let design: Design
    private let index: Int
    private(set) var diagnostics: [Diagnostic] = []

    init(module: Module, design: Design, index: Int) {
        self.module = module
        self.design = design
        self.index = index
    }

    mutating func run() {
        checkNodes()
        if !diagnostics.isEmpty { return }
        checkInstances()
        if !diagnostics.isEmpty { return }
        let count = Int32(module.nodes.count)
        var stray = false
        module.forEachDriver { if $0.index < 0 || $0.index >= count { stray = true } }
        if stray { report("a driver is no node of the module") }
        let domains = module.domains.indices
        if !module.registers.allSatisfy({ domains.contains($0.domain) })
            || !module.writePorts.allSatisfy({ domains.contains($0.domain) })
            || !module.properties.allSatisfy({ domains.contains($0.domain) })
            || !module.ports.allSatisfy({ $0.domain.map(domains.contains) ?? true })
            || !module.readPorts.allSatisfy({ $0.domain.map(domains.contains) ?? true })
        {
            report("a clock domain is missing from the module's table")
        }
        let memories = module.memories.indices
        if !module.readPorts.allSatisfy({ memories.contains($0.memory) })
            || !module.writePorts.allSatisfy({ memories.contains($0.memory) })
            || !module.memories.allSatisfy({ memory in
                memory.readPorts.allSatisfy(module.readPorts.indices.contains)
                    && memory.writePorts.allSatisfy(module.writePorts.indices.contains)
            })
        {
            report("a memory and its ports do not refer to each other")
        }
    }

    private mutating func checkNodes() {
        for (position, node) in module.nodes.enumerated() {
            let first = Int(node.firstOperand)
            let end = first + Int(node.operandCount)
            guard first >= 0, end >= first, end <= module.operands.count else {
                report("node \(position) has operands outside the operand array")
                continue
            }
            // Sweeps over the graph rely on operands that come before their users.
            for operand in module.operands[first..<end]
            where operand.index < 0 || Int(operand.index) >= position {
                report("node \(position) has the later node \(operand.index) as operand")
            }
            if !hasEntry(node) { report("node \(position) refers to a missing table entry") }
        }
    }

    private func hasEntry(_ node: Node) -> Bool {
        let entry = Int(node.attribute)
        switch node.kind {
        case .constant: return module.constants.indices.contains(entry)
        case .input: return module.ports.indices.contains(entry)
        case .register: return module.registers.indices.contains(entry)
        case .wire: return module.wires.indices.contains(entry)
        case .memoryRead: return module.readPorts.indices.contains(entry)
        case .instanceOutput: return module.instanceOutputs.indices.contains(entry)
        case .invalid, .operation: return true
        }
    }

    private mutating func checkInstances() {
        for instance in module.instances {
            guard design.modules.indices.contains(instance.module) else {
                report("instance '\(instance.name)' is of a module that does not exist")
                continue
            }
            guard instance.module < index else {
                add(.recursiveModule(name: module.name))
                continue
            }
            let child = design.modules[instance.module]
            for (domain, own) in child.domains.enumerated()
            where domain >= instance.domains.count
                || !module.domains.indices.contains(instance.domains[domain])
            {
                add(.domainNotConnected(instance: instance.name, domain: own.name))
            }
            if let count = instance.count, count < 1 {
                add(
                    .invalidSize(
                        what: "the number of copies of '\(instance.name)'", value: count,
                        allowed: 1...Shape.maximumWidth))
            }
            for (port, connection) in instance.connections {
                guard child.ports.indices.contains(port), child.ports[port].direction == .input
                else {
                    report("instance '\(instance.name)' connects a port that is no input")
                    continue
                }
                if case .constants(let words) = connection, words.count < instance.count ?? 1 {
                    report("instance '\(instance.name)' has fewer constants than copies")
                }
            }
        }
        for output in module.instanceOutputs {
            guard module.instances.indices.contains(output.instance),
                case let child = module.instances[output.instance].module,
                design.modules.indices.contains(child),
                design.modules[child].ports.indices.contains(output.port),
                design.modules[child].ports[output.port].direction == .output
            else {
                report("an instance output reads a port that is no output")
                continue
            }
        }
    }

    private mutating func report(_ detail: String) { add(.inconsistentGraph(detail: detail)) }

    private mutating func add(_ fact: Diagnostic.Fact) {
        diagnostics.append(
            Diagnostic(fact, location: module.location, module: module.name))
    }
}
