/// Storage whose value nobody can ever know.
extension Module {
    /// Errors for all of `storageForeverUnknown`.
    public func checkStorage(table: OperationTable = .standard) -> [Diagnostic] {
        let found = storageForeverUnknown(table: table)
        func error(_ what: String, _ name: String, _ location: Int32) -> Diagnostic {
            Diagnostic(
                .neverChanges(what: what, name: name), location: place(location), module: self.name)
        }
        return found.registers.map { error("register", registers[$0].name, registers[$0].location) }
            + found.readPorts.map {
                let port = readPorts[$0]
                return error("read port of memory", memories[port.memory].name, port.location)
            }
    }

    /// The registers and synchronous read ports, by their places in the tables, that no reset sets
    /// and that, once constants have been folded, no edge can change: they would for ever stay
    /// what they were at power-up.
    ///
    /// Linear; nothing is folded in a module where a reset sets all registers and no read port has
    /// an enable.
    public func storageForeverUnknown(
        table: OperationTable = .standard
    ) -> (registers: [Int], readPorts: [Int]) {
        let suspects = registers.indices.filter { !isReset(registers[$0]) }
        let suspectPorts = readPorts.indices.filter { readPorts[$0].enable != nil }
        if suspects.isEmpty, suspectPorts.isEmpty { return ([], []) }
        // A comparison of two equal expressions is decided too, so they are shared in between.
        // Folding keeps all registers in their order, and the read ports memory by memory.
        let folded = foldConstants(table: table).shareCommonSubexpressions()
            .foldConstants(table: table)
        func isNever(_ enable: NodeID?) -> Bool {
            enable.flatMap { folded.constant($0) }?.isZero ?? false
        }
        let ports = zip(folded.readPorts, memories.flatMap(\.readPorts))
        return (
            suspects.filter {
                let register = folded.registers[$0]
                return register.next == nil || register.next == register.node
                    || isNever(register.enable)
            }, ports.filter { isNever($0.0.enable) }.map(\.1).sorted()
        )
    }

    /// Whether a reset gives the register its value.
    func isReset(_ register: Register) -> Bool {
        register.reset != nil && domains[register.domain].reset != nil
    }
}
