import MorphoCircuit

extension Seed {
    /// The design as statements. Source locations are left out.
    public init(
        _ design: Design, stimulusSeed: UInt64, steps: Int, resetInterval: Int? = nil,
        tool: VerificationTool? = nil, notes: [String] = []
    ) {
        self.notes = notes
        self.tool = tool
        self.stimulusSeed = stimulusSeed
        self.resetInterval = resetInterval
        self.steps = steps
        modules = design.modules.map { SeedWriter(module: $0, design: design).statements }
    }
}

/// Writes one module as statements.
private struct SeedWriter {
    let module: Module
    let design: Design

    var statements: [Seed.Statement] {
        var result = [["module", module.name, module.parameters]]
        if module.isBlackBox { result.append(["black-box"]) }
        result += module.domains.map(domain)
        result += module.enumerations.map { enumeration in
            ["enumeration", enumeration.name]
                + enumeration.cases.flatMap { [$0.name, "\($0.value)"] }
        }
        result += module.memories.map(memory)
        var written: Set<Int> = []
        for index in module.nodes.indices {
            let id = NodeID(index)
            if module[id].kind == .instanceOutput {
                let instance = module.instanceOutputs[Int(module[id].attribute)].instance
                if written.insert(instance).inserted { result.append(self.instance(instance)) }
            }
            result.append([label(id), "="] + definition(id))
        }
        for index in module.instances.indices where !written.contains(index) {
            result.append(instance(index))
        }
        for instance in module.instances { result += connections(of: instance) }
        result += drivers
        return result
    }

    private func label(_ id: NodeID) -> String { "n\(id.index)" }

    private func label(_ id: NodeID?) -> String { id.map(label) ?? "-" }

    private func domain(_ domain: ClockDomain) -> Seed.Statement {
        var words = [
            "domain", domain.name, domain.edge.rawValue, "period", "\(domain.period)", "phase",
            "\(domain.phase)",
        ]
        if let reset = domain.reset {
            words += [
                "reset", reset.name, reset.isAsynchronous ? "asynchronous" : "synchronous",
                reset.isActiveLow ? "active-low" : "active-high",
            ]
        }
        return words
    }

    private func memory(_ memory: Memory) -> Seed.Statement {
        var words = ["memory", memory.name, "depth", "\(memory.depth)", memory.shape.seedText]
        if memory.isCrossing { words.append("crossing") }
        if let contents = memory.contents { words += ["contents"] + contents.map { "\($0)" } }
        return words
    }

    private func domainName(_ index: Int?) -> String {
        index.map { module.domains[$0].name } ?? "-"
    }

    private func enumeration(_ index: Int?) -> [String] {
        index.map { ["enumeration", module.enumerations[$0].name] } ?? []
    }

    private func definition(_ id: NodeID) -> Seed.Statement {
        let node = module[id]
        let index = Int(node.attribute)
        let shape = node.shape.seedText
        switch node.kind {
        case .constant:
            return ["constant", shape, "\(module.constants[index])"]
                + enumeration(module.enumerationOfNode[id])
        case .input:
            let port = module.ports[index]
            let unused = port.unusedBits.flatMap { ["\($0.lowerBound)", "\($0.upperBound)"] }
            return ["input", port.name, shape, domainName(port.domain)]
                + enumeration(port.enumeration) + (unused.isEmpty ? [] : ["unused"] + unused)
        case .register:
            let register = module.registers[index]
            return ["register", register.name, shape, domainName(register.domain)]
                + (register.reset.map { ["reset", "\($0)"] } ?? [])
                + (register.isCrossing ? ["crossing"] : []) + enumeration(register.enumeration)
        case .wire:
            return ["wire", module.wires[index].name, shape]
                + enumeration(module.wires[index].enumeration)
        case .memoryRead:
            let port = module.readPorts[index]
            let memory = module.memories[port.memory].name
            var words = ["read", memory, label(port.address), domainName(port.domain)]
            if port.domain != nil { words += [label(port.enable), port.duringWrite.rawValue] }
            if port.duringWrite == .undefined { words.append("\(port.undefinedWord)") }
            return words
        case .instanceOutput:
            let output = module.instanceOutputs[index]
            let instance = module.instances[output.instance]
            return [
                "result", instance.name, design.modules[instance.module].ports[output.port].name,
            ]
        case .invalid:
            return ["invalid", shape]
        case .operation(let operation):
            let words = ["\(operation)", shape] + module.operands(of: id).map(label)
            return operation == .slice ? words + ["at", "\(index)"] : words
        }
    }

    private func instance(_ index: Int) -> Seed.Statement {
        let instance = module.instances[index]
        return [
            "instance", instance.name, design.modules[instance.module].name,
            instance.count.map(String.init) ?? "-",
        ] + instance.domains.map(domainName)
    }

    private func connections(of instance: Instance) -> [Seed.Statement] {
        instance.connections.sorted { $0.key < $1.key }.map { index, connection in
            let port = design.modules[instance.module].ports[index].name
            let words = ["connect", instance.name, port]
            switch connection {
            case .broadcast(let node): return words + ["broadcast", label(node)]
            case .sliced(let node): return words + ["sliced", label(node)]
            case .constants(let values): return words + ["constants"] + values.map { "\($0)" }
            }
        }
    }

    /// What may lead backwards.
    private var drivers: [Seed.Statement] {
        var result: [Seed.Statement] = []
        for wire in module.wires {
            if let driver = wire.driver {
                result.append(["drive", label(wire.node), label(driver)])
            }
        }
        for register in module.registers {
            guard let next = register.next else { continue }
            let enable = register.enable.map { ["enable", label($0)] } ?? []
            result.append(["next", label(register.node), label(next)] + enable)
        }
        for memory in module.memories {
            for port in memory.writePorts.map({ module.writePorts[$0] }) {
                result.append([
                    "write", memory.name, label(port.address), label(port.data),
                    domainName(port.domain), label(port.enable), label(port.mask),
                ])
            }
        }
        for port in module.ports where port.direction == .output {
            result.append(
                [
                    "output", port.name, port.shape.seedText, label(port.node),
                    domainName(port.domain),
                ]
                    + enumeration(port.enumeration))
        }
        for property in module.properties {
            result.append([
                property.kind.rawValue, label(property.condition), domainName(property.domain),
                property.message,
            ])
        }
        return result
    }
}
