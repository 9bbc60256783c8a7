import MorphoCircuit

/// Builds a design from statements, strictly: whatever is not understood is an error.
struct SeedParser {
    private(set) var modules: [Module] = []
    private var current: SeedModule?

    mutating func read(_ statement: Seed.Statement, line: Int) throws(SeedError) {
        var reader = StatementReader(statement, line: line)
        if statement.first == "module" {
            finishModule()
            reader.skip()
            let name = try reader.word("a name")
            if modules.contains(where: { $0.name == name }) {
                throw reader.error(.taken(what: "module", name: name))
            }
            let parameters = reader.isAtEnd ? "" : try reader.word("parameters")
            try reader.end()
            current = SeedModule(name: name, parameters: parameters)
            return
        }
        guard current != nil else {
            throw reader.error(.statementOutsideModule(statement.first ?? ""))
        }
        try current?.read(&reader, children: modules)
    }

    mutating func finish(line: Int) throws(SeedError) -> Design {
        finishModule()
        if modules.isEmpty { throw SeedError(.noModule, line: line) }
        return Design(modules: modules)
    }

    private mutating func finishModule() {
        if let module = current { modules.append(module.builder.module) }
        current = nil
    }
}

/// One module while its statements are read.
struct SeedModule {
    let builder: ModuleBuilder
    var labels: [String: NodeID] = [:]
    private var instances: [String: (index: Int, module: Int, outputs: [Int: NodeID])] = [:]

    init(name: String, parameters: String) {
        builder = ModuleBuilder(name: name, parameters: parameters)
    }

    mutating func read(
        _ reader: inout StatementReader, children: [Module]
    ) throws(SeedError) {
        let word = try reader.word("a statement")
        if reader.takes("=") {
            try define(word, &reader, children)
        } else {
            switch word {
            case "black-box": builder.edit { $0.isBlackBox = true }
            case "domain": try readDomain(&reader)
            case "enumeration": try readEnumeration(&reader)
            case "memory": try readMemory(&reader)
            case "instance": try readInstance(&reader, children)
            case "connect": try readConnection(&reader, children)
            case "drive": try readDriver(&reader)
            case "next": try readNext(&reader)
            case "write": try readWrite(&reader)
            case "output": try readOutput(&reader)
            default:
                guard let kind = Property.Kind(rawValue: word) else {
                    throw reader.error(.unknownStatement(word))
                }
                try readProperty(kind, &reader)
            }
        }
        try reader.end()
    }

    // MARK: What lines share

    func node(_ reader: inout StatementReader) throws(SeedError) -> NodeID {
        let label = try reader.word("a node")
        guard let node = labels[label] else {
            throw reader.error(.unknown(what: "node", name: label))
        }
        return node
    }

    func optionalNode(_ reader: inout StatementReader) throws(SeedError) -> NodeID? {
        reader.takes("-") ? nil : try node(&reader)
    }

    func domain(_ reader: inout StatementReader) throws(SeedError) -> Int {
        let name = try reader.word("a domain")
        guard let index = builder.module.domains.firstIndex(where: { $0.name == name }) else {
            throw reader.error(.unknown(what: "domain", name: name))
        }
        return index
    }

    func optionalDomain(_ reader: inout StatementReader) throws(SeedError) -> Int? {
        reader.takes("-") ? nil : try domain(&reader)
    }

    func optionalEnumeration(_ reader: inout StatementReader) throws(SeedError) -> Int? {
        guard reader.takes("enumeration") else { return nil }
        let name = try reader.word("an enumeration")
        guard let index = builder.module.enumerations.firstIndex(where: { $0.name == name }) else {
            throw reader.error(.unknown(what: "enumeration", name: name))
        }
        return index
    }

    func memory(_ reader: inout StatementReader) throws(SeedError) -> Int {
        let name = try reader.word("a memory")
        guard let index = builder.module.memories.firstIndex(where: { $0.name == name }) else {
            throw reader.error(.unknown(what: "memory", name: name))
        }
        return index
    }

    func require(
        _ node: NodeID?, _ shape: Shape, _ what: String, _ reader: StatementReader,
        signMatters: Bool = true
    ) throws(SeedError) {
        guard let node else { return }
        let given = builder.module.shape(node)
        if given.width == shape.width, !signMatters || given.isSigned == shape.isSigned { return }
        throw reader.error(
            .wrongShape(what: what, expected: shape.seedText, given: given.seedText))
    }

    // MARK: Tables

    private func readDomain(_ reader: inout StatementReader) throws(SeedError) {
        let name = try reader.word("a name")
        if builder.module.domains.contains(where: { $0.name == name }) {
            throw reader.error(.taken(what: "domain", name: name))
        }
        let edge = try reader.choice("edge", as: ClockDomain.Edge.self)
        try reader.keyword("period")
        let period = try reader.number("period", 1...1_000_000)
        try reader.keyword("phase")
        let phase = try reader.number("phase", 0...period - 1)
        var reset: ClockDomain.Reset?
        if reader.takes("reset") {
            let port = try reader.word("a reset")
            let isAsynchronous = reader.takes("asynchronous")
            if !isAsynchronous { try reader.keyword("synchronous") }
            let isActiveLow = reader.takes("active-low")
            if !isActiveLow { try reader.keyword("active-high") }
            reset = .init(port, asynchronous: isAsynchronous, activeLow: isActiveLow)
        }
        _ = builder.domain(
            ClockDomain(name, edge: edge, period: period, phase: phase, reset: reset))
    }

    private func readEnumeration(_ reader: inout StatementReader) throws(SeedError) {
        let name = try reader.word("a name")
        var cases: [Enumeration.Case] = []
        while !reader.isAtEnd {
            cases.append(.init(name: try reader.word("a case"), value: try reader.value()))
        }
        _ = builder.enumeration(Enumeration(name: name, cases: cases))
    }

    private func readMemory(_ reader: inout StatementReader) throws(SeedError) {
        let name = try reader.word("a name")
        if builder.module.memories.contains(where: { $0.name == name }) {
            throw reader.error(.taken(what: "memory", name: name))
        }
        try reader.keyword("depth")
        let depth = try reader.number("depth", 1...Shape.maximumWidth)
        let shape = try reader.shape()
        let isCrossing = reader.takes("crossing")
        var contents: [Word]?
        if reader.takes("contents") {
            var words: [Word] = []
            while !reader.isAtEnd {
                let word = try reader.value()
                if word.width != shape.width {
                    throw reader.malformed("word of \(name)", "\(word)")
                }
                words.append(word)
            }
            contents = words
        }
        _ = builder.memory(name, depth: depth, shape, contents: contents, isCrossing: isCrossing)
    }

    // MARK: Instances

    private mutating func readInstance(
        _ reader: inout StatementReader, _ children: [Module]
    ) throws(SeedError) {
        let name = try reader.word("a name")
        if instances[name] != nil { throw reader.error(.taken(what: "instance", name: name)) }
        let kind = try reader.word("a module")
        guard let child = children.firstIndex(where: { $0.name == kind }) else {
            throw reader.error(.unknown(what: "module", name: kind))
        }
        let count = reader.takes("-") ? nil : try reader.number("count", 1...65_536)
        var domains: [Int] = []
        while !reader.isAtEnd { domains.append(try domain(&reader)) }
        if domains.count != children[child].domains.count {
            throw reader.error(
                .malformed(what: "list of \(children[child].domains.count) domains", word: name))
        }
        let made = builder.instance(
            name, of: children[child], module: child, count: count, domains: domains)
        instances[name] = (made.index, child, made.outputs)
    }

    private func readConnection(
        _ reader: inout StatementReader, _ children: [Module]
    ) throws(SeedError) {
        let name = try reader.word("an instance")
        guard let instance = instances[name] else {
            throw reader.error(.unknown(what: "instance", name: name))
        }
        let port = try portIndex(&reader, children[instance.module], .input)
        let shape = children[instance.module].ports[port].shape
        let count = builder.module.instances[instance.index].count
        let connection: Instance.Connection
        if reader.takes("constants") {
            let words = try reader.values(until: "")
            if words.count < count ?? 1 { throw reader.error(.missing(what: "a constant")) }
            for word in words where word.width != shape.width {
                throw reader.malformed("word of \(shape.width) bits", "\(word)")
            }
            connection = .constants(words)
        } else if reader.takes("sliced") {
            let node = try node(&reader)
            let whole = Shape.unsigned(shape.width * (count ?? 1))
            try require(node, whole, "the connection", reader, signMatters: false)
            connection = .sliced(node)
        } else {
            try reader.keyword("broadcast")
            let node = try node(&reader)
            try require(node, shape, "the connection", reader)
            connection = .broadcast(node)
        }
        builder.edit { $0.instances[instance.index].connections[port] = connection }
    }

    private func portIndex(
        _ reader: inout StatementReader, _ child: Module, _ direction: Port.Direction
    ) throws(SeedError) -> Int {
        let name = try reader.word("a port")
        guard
            let index = child.ports.firstIndex(where: {
                $0.name == name && $0.direction == direction
            })
        else { throw reader.error(.unknown(what: "\(direction)", name: name)) }
        return index
    }

    func result(
        _ reader: inout StatementReader, _ children: [Module]
    ) throws(SeedError) -> NodeID {
        let name = try reader.word("an instance")
        guard let instance = instances[name] else {
            throw reader.error(.unknown(what: "instance", name: name))
        }
        let port = try portIndex(&reader, children[instance.module], .output)
        guard let node = instance.outputs[port] else {
            throw reader.error(.unknown(what: "output", name: "\(port)"))
        }
        return node
    }
}
