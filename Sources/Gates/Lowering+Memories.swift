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
            memoryWords[index] = (0..<memory.depth).map { word in
                let contents = memory.contents
                let powerUp = contents.flatMap { word < $0.count ? $0[word] : nil }
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
                let register = values[Int(port.node.index)]
                var data = read(source, at: values[Int(port.address.index)])
                if let enable = port.enable {
                    data = graph.multiplexer(values[Int(enable.index)][0], data, register)
                }
                connect(register, to: data)
            }
        }
    }

    /// The words after the port's write. An address without a word writes nothing.
    private func write(_ port: WritePort, into words: [[Gate]]) -> [[Gate]] {
        let address = values[Int(port.address.index)]
        let data = values[Int(port.data.index)]
        let enable = port.enable.map { values[Int($0.index)][0] } ?? .one
        let mask = port.mask.map { values[Int($0.index)] } ?? [.one]
        let part = max(1, data.count / max(1, mask.count))
        let context = OperationContext(isSigned: false, result: .unsigned(1), parameter: 0)
        return words.enumerated().map { number, word in
            let selected = operations[.equal].gates(
                [address, graph.constant(Word(UInt(number), width: max(64, address.count)))],
                context, graph)[0]
            let writes = mask.map { graph.and(graph.and(selected, enable), $0) }
            return word.enumerated().map { bit, old in
                graph.multiplexer(writes[min(bit / part, writes.count - 1)], data[bit], old)
            }
        }
    }

    /// The word at an address; zero where there is none.
    func read(_ words: [[Gate]], at address: [Gate]) -> [Gate] {
        guard let width = words.first?.count else { return [] }
        let context = OperationContext(
            isSigned: false, result: .unsigned(width), parameter: 0)
        return operations[.choose].gates([address] + words, context, graph)
    }
}
