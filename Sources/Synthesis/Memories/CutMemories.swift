import MorphoCircuit

/// A flat module from which memories are cut out, so that its logic can be mapped without them:
///
///     address, enable, data, mask ──▶ outputs of the module
///     word that is read           ◀── input of the module
///
/// The names of these ports contain a space, which no port of a unit does.
public struct CutMemories: Sendable {
    /// A memory with the names of the ports that took its place.
    public struct Memory: Hashable, Sendable {
        public struct Read: Hashable, Sendable {
            public var address: String
            public var enable: String?
            public var data: String
            /// Nil: read at once.
            public var domain: Int?
        }

        public struct Write: Hashable, Sendable {
            public var address: String
            public var enable: String?
            public var data: String
            /// One bit for each of as many equal parts of the word.
            public var mask: String?
            public var domain: Int
        }

        public var name: String
        public var words: Int
        public var width: Int
        /// The words at power-up; nil: not known.
        public var contents: [Word]?
        public var reads: [Read] = []
        public var writes: [Write] = []
        /// Groups of ports that one port of a macro serves: those of one clock and one address
        /// whose collision is left open. Reads by their number, writes behind them.
        public var sharing: [[Int]] = []
        /// A node of the instance that the memory is in.
        public var origin: NodeID?

        /// The write that shares its port with a read; nil: none.
        public func sharedWrite(of read: Int) -> Int? {
            sharing.first { $0.contains(read) }?.first { $0 >= reads.count }
                .map { $0 - reads.count }
        }
    }

    public private(set) var module: Module
    public private(set) var memories: [Memory] = []

    /// - Parameter flat: a module without instances.
    public init(_ flat: Module) { module = flat }

    /// Cuts out a memory whose bits can be counted.
    public mutating func cut(_ index: Int) {
        let memory = module.memories[index]
        let reads = memory.readPorts.map { module.readPorts[$0] }
        let writes = memory.writePorts.map { module.writePorts[$0] }
        var cut = Memory(
            name: memory.name, words: memory.depth, width: memory.shape.width,
            contents: memory.contents, origin: reads.first?.node ?? writes.first?.data)
        cut.sharing = Self.sharing(reads, writes)
        for read in reads { cut.reads.append(replace(read, memory.name)) }
        for write in writes {
            let domain = write.domain
            cut.writes.append(
                .init(
                    address: export(write.address, memory.name, domain),
                    enable: write.enable.map { export($0, memory.name, domain) },
                    data: export(write.data, memory.name, domain),
                    mask: write.mask.map { export($0, memory.name, domain) }, domain: domain))
        }
        module.memories[index].readPorts = []
        module.memories[index].writePorts = []
        module.memories[index].contents = []
        module.memories[index].depth = 0
        memories.append(cut)
    }

    private static func sharing(_ reads: [ReadPort], _ writes: [WritePort]) -> [[Int]] {
        struct Key: Hashable {
            var domain: Int?
            var address: NodeID
        }
        var places: [Key: Int] = [:]
        var groups: [[Int]] = []
        for (number, write) in writes.enumerated() {
            places[Key(domain: write.domain, address: write.address)] = groups.count
            groups.append([reads.count + number])
        }
        for (number, read) in reads.enumerated() {
            let key = Key(domain: read.domain, address: read.address)
            // A read that must see the word before the write is a second access.
            if read.duringWrite == .undefined, let place = places[key],
                groups[place].allSatisfy({ $0 >= reads.count })
            {
                groups[place].append(number)
            } else {
                groups.append([number])
            }
        }
        return groups
    }

    private mutating func replace(_ read: ReadPort, _ memory: String) -> Memory.Read {
        let place = Int(read.node.index)
        let address = read.domain == nil ? module.operands(of: read.node).first : read.address
        let exported = address.map { export($0, memory, read.domain) } ?? ""
        let enable = read.enable.map { export($0, memory, read.domain) }
        let name = "\(memory) port \(module.ports.count)"
        let shape = module.shape(read.node)
        module.nodes[place].kind = .input
        module.nodes[place].attribute = Int32(module.ports.count)
        module.nodes[place].operandCount = 0
        module.ports.append(
            .plain(name, .input, shape, node: read.node, domain: read.domain))
        return .init(address: exported, enable: enable, data: name, domain: read.domain)
    }

    private mutating func export(_ node: NodeID, _ memory: String, _ domain: Int?) -> String {
        let name = "\(memory) port \(module.ports.count)"
        module.ports.append(
            .plain(name, .output, module.shape(node), node: node, domain: domain))
        return name
    }
}
