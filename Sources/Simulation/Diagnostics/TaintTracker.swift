import MorphoCircuit

/// Follows power-up values through the circuit. Each node carries the number of one state element
/// whose power-up value its own value depends on, or `clean`. Never changes a value.
///
/// Numbers: registers, then read ports, then the words of each memory.
///
/// A multiplexer passes on its selector and the selected value only; an operand that decides an
/// `and` or `or` alone hides the other one; any other operation passes on its first tainted
/// operand. Words are followed as a whole, except that a slice of a concatenation looks at the
/// part it takes, so that the copies of a replicated instance stay apart.
struct TaintTracker: Sendable {
    static let clean = -1

    private(set) var reads: [UninitialisedRead] = []
    private let module: Module
    /// By node.
    private var taints: [Int]
    var memories: MemoryTaint
    /// Tainted state elements; when none is left, none will ever be again.
    private var remaining: Int
    /// The node whose taint a slice takes over, by slice.
    private let sliceSources: [NodeID: NodeID]
    /// Elements that were reported; a memory as a whole.
    private var reported: Set<Int> = []
    /// For wires and operations whether anything was tainted when they were last evaluated.
    private var isQuiet = false

    init(_ module: Module) {
        self.module = module
        taints = [Int](repeating: Self.clean, count: module.nodes.count)
        memories = MemoryTaint(module, base: module.registers.count + module.readPorts.count)
        remaining = memories.remaining
        for (index, register) in module.registers.enumerated() {
            taints[Int(register.node.index)] = index
            remaining += 1
        }
        for (index, port) in module.readPorts.enumerated() where port.domain != nil {
            taints[Int(port.node.index)] = module.registers.count + index
            remaining += 1
        }
        sliceSources = module.sliceSources()
    }

    private subscript(id: NodeID) -> Int { taints[Int(id.index)] }

    // MARK: Settling

    mutating func settle(_ machine: Machine, isReset: [Bool]) {
        if isQuiet { return }
        for (domain, isActive) in isReset.enumerated()
        where isActive && module.domains[domain].reset?.isAsynchronous == true {
            for index in machine.registers[domain] where module.registers[index].reset != nil {
                set(module.registers[index].node, Self.clean)
            }
        }
        for id in machine.order { taints[Int(id.index)] = evaluate(id, machine) }
        // The sweep above has cleaned what depended on the last one.
        isQuiet = remaining == 0
    }

    private func evaluate(_ id: NodeID, _ machine: Machine) -> Int {
        let node = module[id]
        switch node.kind {
        case .wire:
            return module.wires[Int(node.attribute)].driver.map { self[$0] } ?? Self.clean
        case .memoryRead:
            let port = module.readPorts[Int(node.attribute)]
            return word(of: port, address: machine[port.address], machine)
        case .operation(let operation):
            return evaluate(operation, id, module.operands(of: id), machine)
        default:
            return Self.clean
        }
    }

    private func evaluate(
        _ operation: Operation, _ id: NodeID, _ operands: ArraySlice<NodeID>, _ machine: Machine
    ) -> Int {
        let first = operands.startIndex
        switch operation {
        case .multiplex:
            if self[operands[first]] != Self.clean { return self[operands[first]] }
            return self[operands[first + (machine[operands[first]].isZero ? 2 : 1)]]
        case .choose:
            if self[operands[first]] != Self.clean { return self[operands[first]] }
            guard let index = machine[operands[first]].unsignedValue,
                index < UInt(operands.count - 1)
            else { return Self.clean }
            return self[operands[first + 1 + Int(index)]]
        case .and, .or:
            for operand in operands where self[operand] == Self.clean {
                let word = operation == .and ? machine[operand] : machine[operand].inverted
                if word.isZero { return Self.clean }
            }
        case .slice:
            if let source = sliceSources[id] { return self[source] }
        default:
            break
        }
        for operand in operands where self[operand] != Self.clean { return self[operand] }
        return Self.clean
    }

    /// The taint of the address, or else of the word there.
    private func word(of port: ReadPort, address: Word, _ machine: Machine) -> Int {
        if self[port.address] != Self.clean { return self[port.address] }
        guard let address = machine.address(address, in: port.memory) else { return Self.clean }
        return memories.word(port.memory, address)
    }

    // MARK: Edges

    /// Reports what is visible at the edge. Outputs count at the edges of their domain and, like
    /// properties, only outside its reset.
    mutating func check(_ step: ClockStep, isReset: [Bool]) {
        if isQuiet { return }
        for port in module.ports where port.direction == .output {
            guard let node = port.node, self[node] != Self.clean else { continue }
            let isWatched =
                if let domain = port.domain {
                    step.domains.contains(domain) && !isReset[domain]
                } else {
                    !isReset.contains(true)
                }
            if isWatched { report(self[node], .output(name: port.name), step) }
        }
        for property in module.properties where self[property.condition] != Self.clean {
            guard step.domains.contains(property.domain), !isReset[property.domain] else {
                continue
            }
            report(self[property.condition], .property(message: property.message), step)
        }
    }

    /// - Parameter machine: just after its own edge.
    mutating func edge(_ machine: Machine, _ step: ClockStep, isReset: [Bool]) {
        if isQuiet { return }
        let old = taints
        func taint(_ id: NodeID?) -> Int { id.map { old[Int($0.index)] } ?? Self.clean }
        for domain in step.domains {
            for index in machine.registers[domain] {
                let register = module.registers[index]
                if isReset[domain], register.reset != nil {
                    set(register.node, Self.clean)
                } else if taint(register.enable) != Self.clean {
                    set(register.node, taint(register.enable))
                } else if let next = register.next, machine.held(register.enable) {
                    set(register.node, taint(next))
                }
            }
            read(machine, domain, new: false, old)
        }
        for memory in module.memories {
            for index in memory.writePorts
            where step.domains.contains(module.writePorts[index].domain) {
                write(machine, index, step, isReset, old)
            }
        }
        for domain in step.domains { read(machine, domain, new: true, old) }
    }

    /// Synchronous reads: those that see new data are looked at after the writes.
    private mutating func read(_ machine: Machine, _ domain: Int, new: Bool, _ old: [Int]) {
        for index in machine.readPorts[domain] {
            let port = module.readPorts[index]
            guard (port.duringWrite == .new) == new else { continue }
            if let enable = port.enable, old[Int(enable.index)] != Self.clean {
                set(port.node, old[Int(enable.index)])
            } else if machine.held(port.enable) {
                var taint = old[Int(port.address.index)]
                let address = machine.address(
                    machine.before[Int(port.address.index)], in: port.memory)
                if taint == Self.clean, let address {
                    taint = memories.word(port.memory, address)
                    if port.duringWrite == .undefined,
                        module.memories[port.memory].writePorts.contains(where: {
                            module.writePorts[$0].domain == domain
                                && machine.target(of: module.writePorts[$0]) == address
                        })
                    {
                        taint = Self.clean
                    }
                }
                set(port.node, taint)
            }
        }
    }

    private mutating func write(
        _ machine: Machine, _ index: Int, _ step: ClockStep, _ isReset: [Bool], _ old: [Int]
    ) {
        let port = module.writePorts[index]
        func taint(_ id: NodeID?) -> Int { id.map { old[Int($0.index)] } ?? Self.clean }
        let isPossible = machine.held(port.enable) || taint(port.enable) != Self.clean
        guard isPossible else { return }
        if !isReset[port.domain] {
            for control in [port.enable, port.address, port.mask] {
                let source = taint(control)
                guard source != Self.clean else { continue }
                let name = module.memories[port.memory].name
                report(source, .memoryWrite(memory: name), step)
            }
        }
        guard let address = machine.target(of: port) else { return }
        remaining += memories.write(
            port, address, mask: port.mask.map { machine.before[Int($0.index)] },
            taint: taint(port.data))
    }

    private mutating func set(_ id: NodeID, _ taint: Int) {
        let index = Int(id.index)
        remaining += (taint == Self.clean ? 0 : 1) - (taints[index] == Self.clean ? 0 : 1)
        taints[index] = taint
    }

    // MARK: Reports

    private mutating func report(
        _ element: Int, _ sink: UninitialisedRead.Sink, _ step: ClockStep
    ) {
        let source: UninitialisedRead.Source
        var place: Int32
        var key = element
        let ports = element - module.registers.count
        if ports < 0 {
            let register = module.registers[element]
            source = .register(name: register.name)
            place = register.location
        } else if ports < module.readPorts.count {
            let port = module.readPorts[ports]
            let memory = module.memories[port.memory]
            source = .readPort(
                memory: memory.name, port: memory.readPorts.firstIndex(of: ports) ?? 0)
            place = port.location < 0 ? memory.location : port.location
        } else {
            let (memory, address) = memories.place(of: element)
            key = element - address
            source = .memoryWord(memory: module.memories[memory].name, address: address)
            place = module.memories[memory].location
        }
        guard reported.insert(key).inserted else { return }
        reads.append(
            UninitialisedRead(
                source: source, sink: sink, step: step,
                location: place < 0 ? nil : module.locations[Int(place)]))
    }
}
