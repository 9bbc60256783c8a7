import MorphoCircuit

/// Writes `<unit>_powerup.v`: a module with the unit's ports that holds the unit as `dut` and
/// gives registers and memories their values at power-up by hierarchical assignments. The unit's
/// own files stay as they are, and both Icarus and Verilator take it.
struct PowerUpWrapper {
    let design: Design
    let powerUp: [TestVectors.PowerUp]

    static func name(of unit: String) -> String { "\(unit)_powerup" }

    func files() throws(VerilogError) -> [VerilogFile] {
        let top = design.top
        let name = Self.name(of: top.name)
        var statements: [RTLStatement] = []
        var files: [VerilogFile] = []
        for (number, entry) in powerUp.enumerated() {
            switch entry.element {
            case .register(let path):
                statements.append(try register(path, entry.words))
            case .readPort(let path, let port):
                statements.append(try readPort(path, port, entry.words))
            case .memory(let path):
                let file = "\(name)_\(number).hex"
                let (filling, contents) = try memory(path, entry.words, file: file)
                statements += filling
                files += contents
            }
        }
        return [wrapper(name, statements)] + files
    }

    private func register(_ signal: String, _ words: [Word]) throws(VerilogError) -> RTLStatement {
        let (path, module, last) = try resolve(signal)
        guard let found = module.registers.first(where: { $0.name == last }),
            let word = words.first
        else { throw .unknownSignal(path: signal) }
        try check(word, signal, found.shape.width)
        return .assign(RTLTarget(path + last), .literal(word), comment: nil)
    }

    /// The register behind a synchronous read port.
    private func readPort(
        _ signal: String, _ port: Int, _ words: [Word]
    ) throws(VerilogError) -> RTLStatement {
        let (path, module, last) = try resolve(signal)
        guard let memory = module.memories.first(where: { $0.name == last }),
            memory.readPorts.indices.contains(port), let word = words.first
        else { throw .unknownSignal(path: signal) }
        try check(word, signal, memory.shape.width)
        let names = ModuleNames(module, in: design)
        return .assign(
            RTLTarget(path + names.readPorts[memory.readPorts[port]]), .literal(word), comment: nil)
    }

    private func memory(
        _ signal: String, _ words: [Word], file: String
    ) throws(VerilogError) -> (statements: [RTLStatement], files: [VerilogFile]) {
        let (path, module, last) = try resolve(signal)
        guard let found = module.memories.first(where: { $0.name == last }) else {
            throw .unknownSignal(path: signal)
        }
        // A memory with contents fills itself; a read-only one may not even be a memory in the text.
        if found.contents != nil { return ([], []) }
        for word in words { try check(word, signal, found.shape.width) }
        // The unit's own text gives them; setting them here too would hide it when it is wrong.
        if found.contents != nil { return ([], []) }
        if words.count > MemoryLowering.deepestInText {
            return (
                [.readMemory(file: file, memory: path + last)],
                [VerilogFile(name: file, text: words.map { $0.hexadecimal + "\n" }.joined())]
            )
        }
        let width = Word.bitCount(found.depth - 1)
        let statements = words.prefix(found.depth).enumerated().map { address, word in
            RTLStatement.assign(
                RTLTarget(path + last, address: .literal(address, width: width)), .literal(word),
                comment: nil)
        }
        return (statements, [])
    }

    private func check(_ word: Word, _ path: String, _ width: Int) throws(VerilogError) {
        if word.width != width {
            throw .wrongWidth(name: path, expected: width, given: word.width)
        }
    }

    private func wrapper(_ name: String, _ statements: [RTLStatement]) -> VerilogFile {
        let top = design.top
        let ports =
            top.domainPorts.map {
                RTLPort(direction: .input, name: $0, shape: .unsigned(1))
            }
            + top.ports.map {
                RTLPort(direction: $0.direction, name: $0.name, shape: $0.shape)
            }
        let connections = ports.map {
            RTLInstance.Connection(
                port: $0.name, value: .expression(.name($0.name, width: $0.shape.width)))
        }
        var items: [RTLItem] = [
            .instance(RTLInstance(module: top.name, name: "dut", connections: connections))
        ]
        if !statements.isEmpty { items += [.blank, .initial(statements)] }
        return VerilogFile(
            name: "\(name).v",
            text: ModulePrinter.text(
                RTLModule(
                    name: name,
                    header: [
                        "The unit \(top.name) with its values at power-up, for simulation only.",
                        "Written by Morpho.",
                    ], ports: ports, items: items)))
    }

    /// `lanes[3].count` as the path `dut.lanes_copies[3].lanes.`, the module that holds the
    /// signal, and the signal's own name.
    private func resolve(
        _ path: String
    ) throws(VerilogError) -> (path: String, module: Module, last: String) {
        var components = path.split(separator: ".").map(String.init)
        guard let last = components.popLast() else { throw .unknownSignal(path: path) }
        var module = design.top
        var result = "dut."
        for component in components {
            let parts = component.split(separator: "[", maxSplits: 1)
            guard let first = parts.first,
                let instance = module.instances.first(where: { $0.name == first })
            else { throw .unknownSignal(path: path) }
            if instance.count != nil {
                guard parts.count == 2 else { throw .unknownSignal(path: path) }
                result += "\(ModuleNames.loopLabel(of: instance))[\(parts[1])."
            }
            result += instance.name + "."
            module = design.modules[instance.module]
        }
        return (result, module, last)
    }
}
