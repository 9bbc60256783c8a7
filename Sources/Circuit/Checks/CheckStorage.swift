/// Storage whose value nobody can ever know.
///
/// That is to say, storage that nothing sets at power-up or reset and that, once constants have
/// been folded, no edge can change.
public struct StorageForeverUnknown: Hashable, Sendable {
    /// Registers without a reset value that keep what they hold, by their places in the table.
    public var registers: [Int] = []
    /// Synchronous read ports whose enable never holds, by their places in the table.
    public var readPorts: [Int] = []
    /// Memories without contents that no write can reach, by their places in the table.
    public var memories: [Int] = []

    public var isEmpty: Bool { registers.isEmpty && readPorts.isEmpty && memories.isEmpty }
}

extension Module {
    /// Errors for all of `storageForeverUnknown`.
    public func checkStorage(table: OperationTable = .standard) -> [Diagnostic] {
        let found = storageForeverUnknown(table: table)
        func error(_ fact: Diagnostic.Fact, _ location: Int32) -> Diagnostic {
            Diagnostic(fact, location: place(location), module: self.name)
        }
        return found.registers.map {
            error(
                .neverChanges(what: "register", name: registers[$0].name), registers[$0].location)
        }
            + found.readPorts.map {
                let memory = memories[readPorts[$0].memory]
                return error(
                    .neverChanges(what: "read port of memory", name: memory.name),
                    readPorts[$0].location)
            }
            + found.memories.map {
                error(.neverWritten(memory: memories[$0].name), memories[$0].location)
            }
    }

    /// The storage whose value nobody can ever know.
    ///
    /// Linear; nothing is folded in a module where a reset sets all registers, no read port has an
    /// enable and all memories have contents.
    public func storageForeverUnknown(table: OperationTable = .standard) -> StorageForeverUnknown {
        let suspects = registers.indices.filter { !isReset(registers[$0]) }
        let suspectPorts = readPorts.indices.filter { readPorts[$0].enable != nil }
        let suspectMemories = memories.indices.filter { memories[$0].contents == nil }
        if suspects.isEmpty, suspectPorts.isEmpty, suspectMemories.isEmpty { return .init() }
        // A comparison of two equal expressions is decided too, so they are shared in between.
        // Folding keeps all registers and memories in their order, and the ports memory by memory.
        let folded = foldConstants(table: table).shareCommonSubexpressions()
            .foldConstants(table: table)
        let ports = zip(folded.readPorts, memories.flatMap(\.readPorts))
        return StorageForeverUnknown(
            registers: suspects.filter {
                let register = folded.registers[$0]
                return register.next == nil || register.next == register.node
                    || folded.isNever(register.enable)
            },
            readPorts: ports.filter { folded.isNever($0.0.enable) }.map(\.1).sorted(),
            memories: suspectMemories.filter { memory in
                folded.memories[memory].writePorts.allSatisfy {
                    !folded.canWrite(folded.writePorts[$0])
                }
            })
    }

    /// Whether a reset gives the register its value.
    func isReset(_ register: Register) -> Bool {
        register.reset != nil && domains[register.domain].reset != nil
    }

    /// Whether constants leave a way for the port to change a word.
    private func canWrite(_ port: WritePort) -> Bool {
        if isNever(port.enable) || isNever(port.mask) { return false }
        guard let address = constant(port.address) else { return true }
        return (address.unsignedValue ?? .max) < UInt(memories[port.memory].depth)
    }

    private func isNever(_ condition: NodeID?) -> Bool {
        condition.flatMap { constant($0) }?.isZero ?? false
    }
}
