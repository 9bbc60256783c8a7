import MorphoCircuit

/// A flat module as C for one stimulus: a structure with its state and what several functions need,
/// and functions that settle, take an edge, and reach ports and memories by number.
///
///     settle   asynchronous resets, then all operations, in functions of some hundred each
///     edge     what registers, reads and writes take from before;  writes;  registers and reads
struct WordSource {
    let module: Module
    private let order: [NodeID]
    var operations = WordOperations()
    /// By node the function that computes it; -1: none does.
    private var chunkOfNode: [Int]
    /// Nodes that stand in the structure.
    private var isKept: [Bool]
    private var fields = ""
    var body = ""

    /// Operations of a function; compilers are slow with long ones.
    private static let chunk = 400

    static let sizeName = "morpho_size"
    static let settleName = "morpho_settle"
    static let edgeName = "morpho_edge"
    static let runName = "morpho_run"
    static let setName = "morpho_set"
    static let getName = "morpho_get"
    static let loadName = "morpho_load"

    /// - Parameter order: of evaluation.
    init(_ module: Module, order: CombinationalOrder) {
        self.module = module
        self.order = order.nodes
        chunkOfNode = [Int](repeating: -1, count: module.nodes.count)
        isKept = [Bool](repeating: false, count: module.nodes.count)
    }

    mutating func text() -> String {
        choosePlaces()
        declareState()
        writeSettle()
        writeEdge()
        writeAccess()
        let types = operations.widths.sorted().map { width in
            "typedef unsigned _BitInt(\(width)) U\(width);\n"
                + (width > 1 ? "typedef _BitInt(\(width)) S\(width);\n" : "")
        }
        return types.joined() + "typedef unsigned long long word;\n"
            + operations.functions + "typedef struct {\n\(fields)} state;\n" + body
    }

    /// Bits of the widest integer in `text()`.
    var widest: Int { operations.widths.max() ?? 1 }

    // MARK: Places

    private mutating func choosePlaces() {
        for (place, id) in order.enumerated() {
            chunkOfNode[Int(id.index)] = place / Self.chunk
        }
        for (place, id) in order.enumerated() {
            for operand in module.combinationalDependencies(of: id)
            where chunkOfNode[Int(operand.index)] != place / Self.chunk {
                isKept[Int(operand.index)] = true
            }
        }
        module.forEachDriver { isKept[Int($0.index)] = true }
        for port in module.inputs { if let node = port.node { isKept[Int(node.index)] = true } }
        for register in module.registers { isKept[Int(register.node.index)] = true }
        for port in module.readPorts { isKept[Int(port.node.index)] = true }
    }

    private mutating func declareState() {
        for index in module.nodes.indices
        where isKept[index] && module.nodes[index].kind != .constant {
            fields += "\(operations.type(Int(module.nodes[index].width))) n\(index);\n"
        }
        for (index, register) in module.registers.enumerated() {
            fields += "\(operations.type(register.shape.width)) r\(index);\n"
        }
        for (index, port) in module.readPorts.enumerated() where port.domain != nil {
            fields += "\(operations.type(Int(module[port.node].width))) p\(index);\n"
        }
        for (index, memory) in module.memories.enumerated() {
            fields += "\(operations.type(memory.shape.width)) m\(index)[\(memory.depth)];\n"
        }
    }

    /// A node where it stands, or as a constant.
    mutating func name(_ id: NodeID, chunk: Int = -2) -> String {
        if let word = module.constant(id) { return operations.constant(word) }
        let index = Int(id.index)
        return chunkOfNode[index] == chunk ? "n\(index)" : "s->n\(index)"
    }

    // MARK: Settling

    private mutating func writeSettle() {
        let chunks = stride(from: 0, to: order.count, by: Self.chunk).map {
            order[$0..<min($0 + Self.chunk, order.count)]
        }
        for (number, nodes) in chunks.enumerated() {
            body += "static __attribute__((noinline)) void settle\(number)(state *s) {\n"
            for id in nodes {
                let type = operations.type(Int(module[id].width))
                body += "const \(type) n\(id.index) = \(value(id, chunk: number));\n"
                if isKept[Int(id.index)] {
                    body += "s->n\(id.index) = n\(id.index);\n"
                } else {
                    body += "(void)n\(id.index);\n"
                }
            }
            body += "}\n"
        }
        body += "static inline void settle(state *s, word resets) {\n(void)resets;\n"
        for (number, domain) in module.domains.enumerated()
        where domain.reset?.isAsynchronous == true {
            body += "if (resets >> \(number) & 1) {\n"
            for register in module.registers where register.domain == number {
                guard let word = register.reset else { continue }
                body += "s->n\(register.node.index) = \(operations.constant(word));\n"
            }
            body += "}\n"
        }
        for number in chunks.indices { body += "settle\(number)(s);\n" }
        body += "}\nvoid \(Self.settleName)(state *s, word resets) { settle(s, resets); }\n"
    }

    private mutating func value(_ id: NodeID, chunk: Int) -> String {
        let node = module[id]
        switch node.kind {
        case .operation(let operation):
            let operands = Array(module.operands(of: id))
            return operations.expression(
                operation, node, operands.map { name($0, chunk: chunk) },
                operands.map { module[$0].shape })
        case .wire:
            return module.wires[Int(node.attribute)].driver.map { name($0, chunk: chunk) } ?? "0"
        case .memoryRead:
            let port = module.readPorts[Int(node.attribute)]
            return word(of: port.memory, at: name(port.address, chunk: chunk), port.address)
        default: return "0"
        }
    }

    /// The word at an address, zero beyond the depth.
    private mutating func word(of memory: Int, at address: String, _ node: NodeID) -> String {
        let depth = module.memories[memory].depth
        let width = Int(module[node].width)
        let word = "s->m\(memory)[(word)\(address)]"
        if width < 60, 1 << width <= depth { return word }
        let type = operations.type(module.memories[memory].shape.width)
        return "(\(address) < \(depth)ull ? \(word) : (\(type))0)"
    }

    // MARK: Edges

    private mutating func writeEdge() {
        body += "static inline void edge(state *s, word domains, word resets) {\n(void)resets;\n"
        for number in module.domains.indices {
            body += "const int d\(number) = domains >> \(number) & 1;\n"
        }
        // Everything that is taken from before the edge.
        for (index, register) in module.registers.enumerated() {
            body += "s->r\(index) = \(taken(register));\n"
        }
        for (index, port) in module.readPorts.enumerated() {
            if let domain = port.domain { writeRead(index, port, domain) }
        }
        for (memory, entry) in module.memories.enumerated() {
            for (number, index) in entry.writePorts.enumerated() {
                writeWrite(memory, module.writePorts[index], "w\(memory)_\(number)")
            }
        }
        for (index, register) in module.registers.enumerated() {
            body += "if (d\(register.domain)) s->n\(register.node.index) = s->r\(index);\n"
        }
        for (index, port) in module.readPorts.enumerated() {
            guard let domain = port.domain else { continue }
            body += "if (d\(domain)) s->n\(port.node.index) = s->p\(index);\n"
        }
        body += "}\nvoid \(Self.edgeName)(state *s, word domains, word resets) "
        body += "{ edge(s, domains, resets); }\n"
        body += "void \(Self.runName)(state *s, word count, word resets) {\n"
        body += "for (word i = 0; i < count; ++i) { settle(s, resets); edge(s, 1, resets); }\n}\n"
    }

    private mutating func taken(_ register: Register) -> String {
        let own = "s->n\(register.node.index)"
        var next = register.next.map { name($0) } ?? own
        if let enable = register.enable { next = "(\(name(enable)) ? \(next) : \(own))" }
        guard let reset = register.reset, module.domains[register.domain].reset != nil else {
            return next
        }
        return "resets >> \(register.domain) & 1 ? \(operations.constant(reset)) : \(next)"
    }

    private mutating func writeRead(_ index: Int, _ port: ReadPort, _ domain: Int) {
        let address = name(port.address)
        var value = word(of: port.memory, at: address, port.address)
        if port.duringWrite != .old {
            for writer in module.memories[port.memory].writePorts.map({ module.writePorts[$0] })
            where writer.domain == domain {
                let isMet =
                    "d\(domain) && \(enable(writer)) && \(name(writer.address)) == "
                    + "\(address) && \(address) < \(module.memories[port.memory].depth)ull"
                let seen =
                    port.duringWrite == .undefined
                    ? operations.constant(port.undefinedWord) : merged(writer, into: value)
                value = "(\(isMet) ? \(seen) : \(value))"
            }
        }
        let isRead = port.enable.map { name($0) + " ? " } ?? ""
        body += "if (d\(domain)) s->p\(index) = \(isRead)\(value)"
        body += port.enable == nil ? ";\n" : " : s->n\(port.node.index);\n"
    }

    private mutating func enable(_ port: WritePort) -> String {
        port.enable.map { name($0) } ?? "1"
    }

    private mutating func writeWrite(_ memory: Int, _ port: WritePort, _ label: String) {
        let address = name(port.address)
        let depth = module.memories[memory].depth
        body += "if (d\(port.domain) && \(enable(port)) && \(address) < \(depth)ull) "
        let place = "s->m\(memory)[(word)\(address)]"
        body += "\(place) = \(merged(port, into: place));\n"
    }

    /// What a write makes of a word.
    private mutating func merged(_ port: WritePort, into word: String) -> String {
        let data = name(port.data)
        guard let mask = port.mask else { return data }
        let parts = Int(module[mask].width)
        let width = module.memories[port.memory].shape.width
        let type = operations.type(width)
        let size = width / max(1, parts)
        let part = operations.type(size)
        let kept = (0..<parts).map { number in
            "((\(name(mask)) >> \(number) & 1) ? (\(type))(\(part))~(\(part))0 << "
                + "\(number * size) : (\(type))0)"
        }.joined(separator: " | ")
        return "(\(type))((\(data) & (\(kept))) | (\(word) & (\(type))~(\(kept))))"
    }
}
