import CMorphoLanes
import MorphoCircuit
import MorphoGates

/// A piece of a memory's state in planes.
struct LaneMemoryState {
    /// Which word of the memory, or which of the module's read ports.
    enum Element {
        case word(Int)
        case readPort(Int)
    }
    var memory: Int
    var element: Element
    var bits: [Gate]
    var domain: Int
}

/// Memories: tables are looked up, those that are written become planes and multiplexer trees.
extension LaneCompiler {
    /// Up to so many bits a table is expanded to gates, which share what its words have in common;
    /// a larger one is looked up lane by lane.
    private static let expandedTableBits = 1 << 14

    private var memoryGates: MemoryGates { MemoryGates(operations: operations, network: graph) }

    /// Makes the planes of words that are written and of synchronous read ports.
    /// - Throws: `LaneError.memoryTooLarge`, `.memoryWrittenFromDomains`.
    mutating func placeMemories(limit: Int) throws(LaneError) -> [LaneMemoryState] {
        var state: [LaneMemoryState] = []
        for (index, memory) in module.memories.enumerated() {
            for number in memory.readPorts {
                let port = module.readPorts[number]
                guard let domain = port.domain else { continue }
                let bits = planes(memory.shape.width)
                set(port.node, gates: bits)
                state.append(
                    LaneMemoryState(
                        memory: index, element: .readPort(number), bits: bits,
                        domain: domain))
            }
            let domains = Set(memory.writePorts.map { module.writePorts[$0].domain }).sorted()
            guard let domain = domains.first else { continue }
            let (bits, overflow) = memory.depth.multipliedReportingOverflow(
                by: memory.shape.width)
            if overflow || bits > limit {
                throw .memoryTooLarge(name: memory.name, limit: limit)
            }
            if domains.count > 1 { throw .memoryWrittenFromDomains(name: memory.name) }
            for word in 0..<memory.depth {
                state.append(
                    LaneMemoryState(
                        memory: index, element: .word(word), bits: planes(memory.shape.width),
                        domain: domain))
            }
        }
        return state
    }

    private func words(of memory: Int, _ state: [LaneMemoryState]) -> [[Gate]] {
        let entry = module.memories[memory]
        if entry.isReadOnly {
            return (entry.contents ?? []).prefix(entry.depth).map { graph.constant($0) }
        }
        return state.filter {
            if case .word = $0.element { $0.memory == memory } else { false }
        }.map(\.bits)
    }

    /// The result of an asynchronous read.
    mutating func lowerRead(_ id: NodeID, _ state: [LaneMemoryState]) {
        let port = module.readPorts[Int(module[id].attribute)]
        let memory = module.memories[port.memory]
        guard memory.isReadOnly, let contents = memory.contents else {
            let words = words(of: port.memory, state)
            set(id, gates: memoryGates.read(words, at: gates(port.address)))
            return
        }
        if form(id) == .scalar {
            let table = table(contents.prefix(memory.depth), memory.shape)
            var address = scalar(port.address)
            if module[port.address].isSigned {
                address = step(
                    MORPHO_SCALAR_TRUNCATE, .scalar, a: address, b: address,
                    k: UInt64(module[port.address].width))
            }
            set(id, scalar: step(MORPHO_SCALAR_LOOKUP, .scalar, a: address, plainC: table))
            return
        }
        let isLarge =
            contents.count.multipliedReportingOverflow(by: memory.shape.width).overflow
            || contents.count * memory.shape.width > Self.expandedTableBits
        guard isLarge, case .array(let log)? = LaneForm.smallestArray(memory.shape.width),
            module[port.address].width <= 64
        else {
            let words = words(of: port.memory, state)
            set(id, gates: memoryGates.read(words, at: gates(port.address)))
            return
        }
        let table = table(contents.prefix(memory.depth), memory.shape)
        let size = elements(port.address)
        var address = array(port.address, log: size)
        if module[port.address].isSigned {
            address = truncated(address, log: size, .unsigned(Int(module[port.address].width)))
        }
        let read = step(
            MORPHO_ARRAY_LOOKUP, .array(log: log), b: address, k: UInt64(table), size: log,
            other: size)
        set(id, array: read, log: log)
    }

    private mutating func table(_ words: ArraySlice<Word>, _ shape: Shape) -> Int {
        tables.append(words.map { $0.bits(signed: shape.isSigned) })
        return tables.count - 1
    }

    /// What is written to words and read into ports at an edge.
    mutating func memoryMoves(_ state: [LaneMemoryState], into moves: inout [LaneMoves]) {
        for (index, memory) in module.memories.enumerated() {
            let present = words(of: index, state)
            var written = present
            for port in memory.writePorts.map({ module.writePorts[$0] }) {
                written = memoryGates.write(
                    gates(port.data), at: gates(port.address),
                    enable: port.enable.map { gates($0)[0] } ?? .one,
                    mask: port.mask.map { gates($0) } ?? [.one], into: written)
            }
            for entry in state where entry.memory == index {
                switch entry.element {
                case .word(let word):
                    moves[entry.domain].others += planeMoves(entry.bits, written[word])
                case .readPort(let number):
                    let port = module.readPorts[number]
                    moves[entry.domain].others += planeMoves(
                        entry.bits, read(port, entry.bits, present, written))
                }
            }
        }
    }

    private mutating func read(
        _ port: ReadPort, _ register: [Gate], _ present: [[Gate]], _ written: [[Gate]]
    ) -> [Gate] {
        let address = gates(port.address)
        var data = memoryGates.read(port.duringWrite == .new ? written : present, at: address)
        if port.duringWrite == .undefined {
            // Of the port's domain, as all writes of a memory in planes.
            var collides = Gate.zero
            for writer in module.memories[port.memory].writePorts.map({ module.writePorts[$0] })
            where writer.domain == port.domain {
                let enable = writer.enable.map { gates($0)[0] } ?? .one
                collides = graph.or(
                    collides, graph.and(enable, sameWord(address, gates(writer.address), present)))
            }
            data = graph.multiplexer(collides, graph.constant(port.undefinedWord), data)
        }
        if let enable = port.enable {
            data = graph.multiplexer(gates(enable)[0], data, register)
        }
        return data
    }

    /// Both addresses mean one word that exists.
    private func sameWord(_ left: [Gate], _ right: [Gate], _ words: [[Gate]]) -> Gate {
        let context = OperationContext(isSigned: false, result: .unsigned(1), parameter: 0)
        let isSame = operations[.equal].gates([left, right], context, graph)[0]
        let depth = graph.constant(Word(UInt(words.count), width: max(64, left.count)))
        let exists = operations[.less].gates([left, depth], context, graph)[0]
        return graph.and(isSame, exists)
    }
}
