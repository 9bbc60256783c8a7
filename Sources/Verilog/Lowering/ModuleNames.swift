import MorphoCircuit

/// The names in one emitted module: those the designer gave, and those derived from them for
/// things without a name of their own. Depends on the module alone, so that a testbench finds the
/// same names the emitter wrote.
struct ModuleNames {
    /// By index into `Module.instanceOutputs`: `adder_sum`.
    private(set) var instanceOutputs: [String] = []
    /// By index into `Module.readPorts`: `memory_data`, or `memory_data_0`, `memory_data_1`.
    private(set) var readPorts: [String] = []
    /// By index into `Module.instances`: the loop variable of a replicated one.
    private(set) var loopIndices: [String] = []
    /// By index into `Module.enumerations`, then by case: `STATE_IDLE`.
    private(set) var enumerationCases: [[String]] = []
    /// Lower case, because some tools do not tell case apart.
    private var taken: Set<String> = []

    init(_ module: Module, in design: Design) {
        taken.reserveCapacity(module.registers.count + module.wires.count)
        for domain in module.domains {
            reserve(domain.name)
            if let reset = domain.reset { reserve(reset.name) }
        }
        for port in module.ports { reserve(port.name) }
        for wire in module.wires { reserve(wire.name) }
        for register in module.registers { reserve(register.name) }
        for memory in module.memories { reserve(memory.name) }
        for instance in module.instances {
            reserve(instance.name)
            if instance.count != nil { reserve(Self.loopLabel(of: instance)) }
        }
        for output in module.instanceOutputs {
            let instance = module.instances[output.instance]
            let port = design.modules[instance.module].ports[output.port]
            instanceOutputs.append(claim("\(instance.name)_\(port.name)"))
        }
        for (index, port) in module.readPorts.enumerated() {
            let memory = module.memories[port.memory]
            let number = memory.readPorts.firstIndex(of: index) ?? 0
            let suffix = memory.readPorts.count > 1 ? "_\(number)" : ""
            readPorts.append(claim("\(memory.name)_data\(suffix)"))
        }
        for instance in module.instances {
            loopIndices.append(instance.count == nil ? "" : claim("\(instance.name)_index"))
        }
        for enumeration in module.enumerations {
            let prefix = Self.upperCase(enumeration.name)
            enumerationCases.append(
                enumeration.cases.map { claim("\(prefix)_\(Self.upperCase($0.name))") })
        }
    }

    /// The wanted name, with underscores appended until nothing else has it.
    mutating func claim(_ wanted: String) -> String {
        var name = wanted
        while !taken.insert(name.lowercased()).inserted { name += "_" }
        return name
    }

    private mutating func reserve(_ name: String) { taken.insert(name.lowercased()) }

    /// The label of the generate block that holds the copies of a replicated instance.
    static func loopLabel(of instance: Instance) -> String { "\(instance.name)_copies" }

    /// `waitForData` as `WAIT_FOR_DATA`.
    static func upperCase(_ name: String) -> String {
        var result = ""
        var previousIsLower = false
        for character in name {
            if character.isUppercase, previousIsLower { result += "_" }
            previousIsLower = character.isLowercase || character.isNumber
            result += character.uppercased()
        }
        return result
    }
}
