import MorphoCircuit

/// Memories as flip-flops, constants and multiplexer trees.
extension Lowering {
    /// Makes the bits of every memory: flip-flops when it is written, else constants.
    mutating func lowerMemories() throws(GateError) {
        for (index, memory) in module.memories.enumerated() {
            let width = memory.shape.width
            let (bits, overflow) = memory.depth.multipliedReportingOverflow(by: width)
            if overflow || bits > limits.memoryBits {
                throw .memoryTooLarge(
                    name: memory.name, bits: overflow ? Int.max : bits, limit: limits.memoryBits)
            }
            if memory.isReadOnly {
                guard let contents = memory.contents else {
                    throw .memoryWithoutSource(name: memory.name)
                }
                memoryWords[index] = contents.prefix(memory.depth).map { graph.constant($0) }
                continue
            }
            let domains = Set(memory.writePorts.map { module.writePorts[$0].domain }).sorted()
            guard domains.count == 1 else {
                throw .memoryWrittenFromDomains(
                    name: memory.name, domains: domains.map { module.domains[$0].name })
            }
            graph.origin = origin(of: memory)
            memoryWords[index] = (0..<memory.depth).map { word in
                let powerUp = memory.contents.map {
                    word < $0.count ? $0[word] : Word(width: width)
                }
                return appendState(
                    "\(memory.name)[\(word)]", .memory(word: word), width: width,
                    domain: domains[0], asynchronousReset: nil, powerUp: powerUp)
            }
        }
    }

    /// Makes the data registers of synchronous read ports.
    mutating func lowerReadRegisters() {
        for memory in module.memories {
            for (position, index) in memory.readPorts.enumerated() {
                let port = module.readPorts[index]
                guard let domain = port.domain else { continue }
                graph.origin = port.node.index
                values[Int(port.node.index)] = appendState(
                    GateNetlist.readPortName(memory: memory.name, position: position), .readPort,
                    width: memory.shape.width, domain: domain, asynchronousReset: nil,
                    powerUp: nil)
            }
        }
    }

    /// Connects the words to what is written and the read registers to what is read.
    mutating func connectMemories() throws(GateError) {
        for (index, memory) in module.memories.enumerated() {
            let present = memoryWords[index]
            graph.origin = origin(of: memory)
            var written = present
            // In order of priority: a later port overrides what earlier ones wrote.
            for number in memory.writePorts {
                written = write(module.writePorts[number], into: written)
                if graph.isFull { throw .tooManyGates(limit: graph.limit) }
            }
            for word in present.indices { connect(present[word], to: written[word]) }
            for number in memory.readPorts {
                let port = module.readPorts[number]
                guard port.domain != nil else { continue }
                let source = port.duringWrite == .new ? written : present
                graph.origin = port.node.index
                let register = values[Int(port.node.index)]
                var data = read(source, at: values[Int(port.address.index)])
                if let enable = port.enable {
                    data = graph.multiplexer(values[Int(enable.index)][0], data, register)
                }
                connect(register, to: data)
            }
        }
    }

    /// A node of the instance that a memory is in: memories are no nodes themselves.
    private func origin(of memory: Memory) -> Int32 {
        let read = memory.readPorts.first.map { module.readPorts[$0].node.index }
        return read ?? memory.writePorts.first.map { module.writePorts[$0].data.index } ?? -1
    }

    private func write(_ port: WritePort, into words: [[Gate]]) -> [[Gate]] {
        memoryGates.write(
            values[Int(port.data.index)], at: values[Int(port.address.index)],
            enable: port.enable.map { values[Int($0.index)][0] } ?? .one,
            mask: port.mask.map { values[Int($0.index)] } ?? [.one], into: words)
    }

    func read(_ words: [[Gate]], at address: [Gate]) -> [Gate] {
        memoryGates.read(words, at: address)
    }

    private var memoryGates: MemoryGates { MemoryGates(operations: operations, network: graph) }
}
