import MorphoCircuit

/// The values of a flat module and how they change. Everything stands in flat arrays by node;
/// evaluation is one sweep over `order`.
///
///     settle   asynchronous resets -> registers -> operations, wires, asynchronous reads
///     edge     before = values;  registers, reads, writes take from `before`, go to `values`
struct Machine: Sendable {
    let module: Module
    /// Dependencies first.
    let order: [NodeID]
    /// By node.
    private(set) var values: [Word]
    /// As `values` at the latest edge.
    private(set) var before: [Word]
    /// By memory, by address.
    private(set) var memories: [[Word]]
    /// By domain.
    let registers: [[Int]]
    let readPorts: [[Int]]
    private let evaluations: [OperationEntry.Evaluation]
    /// Operands of the node at hand, kept to save an allocation for each node.
    private var operands: [Word] = []

    init(
        _ module: Module, order: CombinationalOrder, operations: OperationTable, seed: UInt64
    ) {
        self.module = module
        self.order = order.nodes
        evaluations = Operation.allCases.map { operations[$0].evaluate }
        var values = module.nodes.map { Word(width: Int($0.width)) }
        var registers = [[Int]](repeating: [], count: module.domains.count)
        var readPorts = registers
        for (index, node) in module.nodes.enumerated() where node.kind == .constant {
            values[index] = module.constants[Int(node.attribute)]
        }
        for (index, register) in module.registers.enumerated() {
            values[Int(register.node.index)] = PowerUp.word(
                seed: seed, name: register.name, width: register.shape.width)
            registers[register.domain].append(index)
        }
        for memory in module.memories {
            for index in memory.readPorts {
                let port = module.readPorts[index]
                guard let domain = port.domain else { continue }
                values[Int(port.node.index)] = PowerUp.word(
                    seed: seed, memory: memory, readPort: port.position)
                readPorts[domain].append(index)
            }
        }
        memories = module.memories.map { PowerUp.words(seed: seed, memory: $0) }
        self.values = values
        before = values
        self.registers = registers
        self.readPorts = readPorts
    }

    subscript(id: NodeID) -> Word {
        get { values[Int(id.index)] }
        set { values[Int(id.index)] = newValue }
    }

    /// Whether the one-bit signal held at the latest edge; an absent one always does.
    func held(_ id: NodeID?) -> Bool {
        guard let id else { return true }
        return !before[Int(id.index)].isZero
    }

    // MARK: Settling

    /// - Parameter isReset: by domain whether its reset is active.
    mutating func settle(isReset: [Bool]) {
        for (domain, isActive) in isReset.enumerated()
        where isActive && module.domains[domain].reset?.isAsynchronous == true {
            for index in registers[domain] {
                let register = module.registers[index]
                if let word = register.reset { values[Int(register.node.index)] = word }
            }
        }
        for id in order { values[Int(id.index)] = evaluate(id) }
    }

    private mutating func evaluate(_ id: NodeID) -> Word {
        let node = module.nodes[Int(id.index)]
        switch node.kind {
        case .operation(let operation):
            let first = Int(node.firstOperand)
            operands.removeAll(keepingCapacity: true)
            for position in first..<first + Int(node.operandCount) {
                operands.append(values[Int(module.operands[position].index)])
            }
            return evaluations[Int(operation.rawValue)](
                operands,
                OperationContext(
                    isSigned: module.nodes[Int(module.operands[first].index)].isSigned,
                    result: node.shape, parameter: Int(node.attribute)))
        case .wire:
            guard let driver = module.wires[Int(node.attribute)].driver else { break }
            return values[Int(driver.index)]
        case .memoryRead:
            let port = module.readPorts[Int(node.attribute)]
            guard let address = address(values[Int(port.address.index)], in: port.memory) else {
                return Word(width: Int(node.width))
            }
            return memories[port.memory][address]
        default:
            break
        }
        return values[Int(id.index)]
    }

    // MARK: Edges

    /// All registers and memory ports of the domains sample the settled values.
    mutating func edge(domains: [Int], isReset: [Bool]) {
        before = values
        for domain in domains {
            for index in registers[domain] {
                let register = module.registers[index]
                if isReset[domain], let word = register.reset {
                    values[Int(register.node.index)] = word
                } else if let next = register.next, held(register.enable) {
                    values[Int(register.node.index)] = before[Int(next.index)]
                }
            }
            for index in readPorts[domain] where held(module.readPorts[index].enable) {
                values[Int(module.readPorts[index].node.index)] = read(index, in: domain)
            }
        }
        // After all reads, which see the words from before the edge.
        for (memory, entry) in module.memories.enumerated() {
            for index in entry.writePorts {
                let port = module.writePorts[index]
                guard domains.contains(port.domain), let address = target(of: port) else {
                    continue
                }
                memories[memory][address] = merge(port, into: memories[memory][address])
            }
        }
    }

    private func read(_ index: Int, in domain: Int) -> Word {
        let port = module.readPorts[index]
        let memory = module.memories[port.memory]
        guard let address = address(before[Int(port.address.index)], in: port.memory) else {
            return Word(width: memory.shape.width)
        }
        var word = memories[port.memory][address]
        guard port.duringWrite != .old else { return word }
        // Writes of other domains at the same time are never seen.
        for writer in memory.writePorts.lazy.map({ module.writePorts[$0] })
        where writer.domain == domain && target(of: writer) == address {
            if port.duringWrite == .undefined { return port.undefinedWord }
            word = merge(writer, into: word)
        }
        return word
    }

    /// The address an enabled write port wrote at the latest edge; nil when it wrote nothing.
    func target(of port: WritePort) -> Int? {
        guard held(port.enable) else { return nil }
        return address(before[Int(port.address.index)], in: port.memory)
    }

    /// The address if it is in range.
    func address(_ word: Word, in memory: Int) -> Int? {
        guard let address = word.unsignedValue, address < UInt(memories[memory].count) else {
            return nil
        }
        return Int(address)
    }

    private func merge(_ port: WritePort, into word: Word) -> Word {
        let data = before[Int(port.data.index)]
        guard let mask = port.mask else { return data }
        let bits = before[Int(mask.index)].repeatingEachBit(to: data.width)
        return data.and(bits).or(word.and(bits.inverted))
    }
}

extension Word {
    /// Every bit repeated so that `width` bits result; requires a multiple of the own width.
    func repeatingEachBit(to newWidth: Int) -> Word {
        if newWidth == width { return self }
        var result = Word(width: newWidth)
        let part = newWidth / width
        for index in 0..<width where self[index] {
            for position in index * part..<(index + 1) * part { result[position] = true }
        }
        return result
    }
}
