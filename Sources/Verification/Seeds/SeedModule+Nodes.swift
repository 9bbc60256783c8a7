import MorphoCircuit

/// Statements that define a node, and those that drive one.
extension SeedModule {
    mutating func define(
        _ label: String, _ reader: inout StatementReader, _ children: [Module]
    ) throws(SeedError) {
        if labels[label] != nil { throw reader.error(.taken(what: "node", name: label)) }
        let word = try reader.word("what the node is")
        switch word {
        case "constant":
            let shape = try reader.shape()
            let value = try reader.value()
            if value.width != shape.width {
                throw reader.malformed("word of \(shape.width) bits", "\(value)")
            }
            if let enumeration = try optionalEnumeration(&reader) {
                labels[label] = builder.enumerationConstant(value, enumeration: enumeration)
            } else {
                labels[label] = builder.constant(value, isSigned: shape.isSigned)
            }
        case "input": labels[label] = try readInput(&reader)
        case "register": labels[label] = try readRegister(&reader)
        case "wire":
            let name = try reader.word("a name")
            let index = builder.wire(name, try reader.shape())
            let enumeration = try optionalEnumeration(&reader)
            builder.edit { $0.wires[index].enumeration = enumeration }
            labels[label] = builder.module.wires[index].node
        case "read": labels[label] = try readRead(&reader)
        case "result": labels[label] = try result(&reader, children)
        default:
            guard let operation = Operation.allCases.first(where: { "\($0)" == word }) else {
                throw reader.error(.unknown(what: "operation", name: word))
            }
            labels[label] = try readOperation(operation, &reader)
        }
    }

    private func readInput(_ reader: inout StatementReader) throws(SeedError) -> NodeID? {
        let name = try reader.word("a name")
        let shape = try reader.shape()
        let index = builder.port(name, .input, shape, domain: try optionalDomain(&reader))
        let enumeration = try optionalEnumeration(&reader)
        var unused: [Range<Int>] = []
        if reader.takes("unused") {
            while !reader.isAtEnd {
                let low = try reader.number("bit", 0...shape.width - 1)
                unused.append(low..<(try reader.number("bit", low + 1...shape.width)))
            }
        }
        builder.edit {
            $0.ports[index].unusedBits = unused
            $0.ports[index].enumeration = enumeration
        }
        return builder.module.ports[index].node
    }

    private func readRegister(_ reader: inout StatementReader) throws(SeedError) -> NodeID {
        let name = try reader.word("a name")
        let shape = try reader.shape()
        let domain = try domain(&reader)
        var reset: Word?
        if reader.takes("reset") {
            let word = try reader.value()
            if word.width != shape.width { throw reader.malformed("reset value", "\(word)") }
            reset = word
        }
        let isCrossing = reader.takes("crossing")
        let index = builder.register(
            name, shape, reset: reset, domain: domain,
            enumeration: try optionalEnumeration(&reader), isCrossing: isCrossing)
        return builder.module.registers[index].node
    }

    private func readRead(_ reader: inout StatementReader) throws(SeedError) -> NodeID {
        let memory = try memory(&reader)
        let address = try node(&reader)
        guard let domain = try optionalDomain(&reader) else {
            return builder.readPort(memory: memory, address: address, domain: nil)
        }
        let enable = try optionalNode(&reader)
        try require(enable, .unsigned(1), "the enable", reader, signMatters: false)
        let duringWrite = try reader.choice("read-during-write", as: ReadDuringWrite.self)
        let node = builder.readPort(
            memory: memory, address: address, domain: domain, enable: enable,
            duringWrite: duringWrite)
        if duringWrite == .undefined, !reader.isAtEnd {
            let word = try reader.value()
            let shape = builder.module.shape(node)
            if word.width != shape.width { throw reader.malformed("undefined word", "\(word)") }
            builder.edit { $0.readPorts[$0.readPorts.count - 1].undefinedWord = word }
        }
        return node
    }

    private func readOperation(
        _ operation: Operation, _ reader: inout StatementReader
    ) throws(SeedError) -> NodeID {
        let shape = try reader.shape()
        var operands: [NodeID] = []
        while !reader.isAtEnd, !reader.takes("at") { operands.append(try node(&reader)) }
        let low = reader.isAtEnd ? 0 : try reader.number("bit")
        let shapes = operands.map { builder.module.shape($0) }
        let rule = OperationTable.standard[operation].width
        // The natural width or a stated one: they differ in signedness for some operations.
        let natural = operation == .slice ? nil : try? rule(shapes, nil, low)
        let stated = natural == shape ? nil : shape.width
        guard let given = try? rule(shapes, stated, low) else {
            throw reader.error(.refused(operation: "\(operation)"))
        }
        if given != shape {
            throw reader.error(
                .wrongShape(
                    what: "the result", expected: given.seedText, given: shape.seedText))
        }
        return builder.operation(operation, operands, width: stated, parameter: low)
    }

    // MARK: What may lead backwards

    func readDriver(_ reader: inout StatementReader) throws(SeedError) {
        let wire = try node(&reader)
        guard builder.module[wire].kind == .wire else { throw reader.malformed("wire", "n") }
        let driver = try node(&reader)
        try require(driver, builder.module.shape(wire), "the driver", reader)
        let index = Int(builder.module[wire].attribute)
        builder.edit { $0.wires[index].driver = driver }
    }

    func readNext(_ reader: inout StatementReader) throws(SeedError) {
        let register = try node(&reader)
        guard builder.module[register].kind == .register else {
            throw reader.malformed("register", "n")
        }
        let next = try node(&reader)
        try require(next, builder.module.shape(register), "the next value", reader)
        let enable = reader.takes("enable") ? try node(&reader) : nil
        try require(enable, .unsigned(1), "the enable", reader, signMatters: false)
        let index = Int(builder.module[register].attribute)
        builder.edit {
            $0.registers[index].next = next
            $0.registers[index].enable = enable
        }
    }

    func readWrite(_ reader: inout StatementReader) throws(SeedError) {
        let memory = try memory(&reader)
        let shape = builder.module.memories[memory].shape
        let address = try node(&reader)
        let data = try node(&reader)
        try require(data, shape, "the data", reader)
        let domain = try domain(&reader)
        let enable = try optionalNode(&reader)
        try require(enable, .unsigned(1), "the enable", reader, signMatters: false)
        let mask = try optionalNode(&reader)
        if let mask {
            let width = Int(builder.module[mask].width)
            if !shape.width.isMultiple(of: width) {
                throw reader.error(
                    .wrongShape(
                        what: "the mask", expected: "a divisor of \(shape.width) bits",
                        given: "u\(width)"))
            }
        }
        builder.writePort(
            memory: memory, address: address, data: data, enable: enable, mask: mask,
            domain: domain)
    }

    func readOutput(_ reader: inout StatementReader) throws(SeedError) {
        let name = try reader.word("a name")
        let shape = try reader.shape()
        let node =
            builder.module.isBlackBox ? try optionalNode(&reader) : try node(&reader)
        try require(node, shape, "the output", reader)
        let domain = try optionalDomain(&reader)
        let enumeration = try optionalEnumeration(&reader)
        let index = builder.port(name, .output, shape, domain: domain, enumeration: enumeration)
        builder.edit { $0.ports[index].node = node }
    }

    func readProperty(
        _ kind: Property.Kind, _ reader: inout StatementReader
    ) throws(SeedError) {
        let condition = try node(&reader)
        try require(condition, .unsigned(1), "the condition", reader, signMatters: false)
        let domain = try domain(&reader)
        let message = reader.isAtEnd ? "" : try reader.word("a message")
        builder.property(kind, condition, message: message, domain: domain)
    }
}
