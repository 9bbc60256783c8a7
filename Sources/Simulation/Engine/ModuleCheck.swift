import MorphoCircuit

extension Module {
    /// The order in which nodes are evaluated.
    /// - Throws: unless the module can be evaluated; see `checkForSimulation`.
    package func simulationOrder() throws(SimulationError) -> CombinationalOrder {
        try checkForSimulation()
        do {
            return try CombinationalOrder(self)
        } catch {
            // Named signals tell where to look; expressions only when there is nothing else.
            let names = SignalNames(self)
            let named = error.nodes.compactMap { names[$0] }
            let path = named.isEmpty ? error.nodes.map { names.describe($0) } : named
            throw .combinationalLoop(path: path + path.prefix(1))
        }
    }

    /// Throws unless the module can be evaluated: flat, without erroneous nodes and black boxes,
    /// and with equal widths wherever a value is handed on. Elaboration guarantees all but black
    /// boxes; a module from elsewhere must not be able to stop the program.
    func checkForSimulation() throws(SimulationError) {
        guard instances.isEmpty, instanceOutputs.isEmpty else { throw .notFlat(module: name) }
        if let blackBox { throw .blackBox(blackBox) }
        func require(_ holds: Bool, _ what: String, _ name: String) throws(SimulationError) {
            if !holds { throw .malformed(what: what, name: name) }
        }
        func isOneBit(_ id: NodeID?) -> Bool { id.map { self[$0].width == 1 } ?? true }

        for node in nodes where node.kind == .invalid || node.width < 1 {
            throw .malformed(what: "an expression", name: name)
        }
        for port in ports {
            guard let node = port.node else { continue }
            try require(shape(node).width == port.shape.width, "the width", port.name)
        }
        for wire in wires {
            guard let driver = wire.driver else { continue }
            try require(shape(driver).width == wire.shape.width, "the driver", wire.name)
        }
        for register in registers {
            let width = register.shape.width
            try require(domains.indices.contains(register.domain), "the domain", register.name)
            try require(
                register.next.map { shape($0).width == width } ?? true, "the next value",
                register.name)
            try require(
                register.reset.map { $0.width == width } ?? true, "the reset value", register.name)
            try require(isOneBit(register.enable), "the enable", register.name)
        }
        for memory in memories {
            let contents = memory.contents ?? []
            try require(
                memory.depth >= 0 && contents.allSatisfy { $0.width == memory.shape.width },
                "the contents", memory.name)
        }
        for port in readPorts {
            let memory = memories[port.memory]
            try require(
                isOneBit(port.enable) && shape(port.node).width == memory.shape.width
                    && port.undefinedWord.width == memory.shape.width
                    && port.domain.map(domains.indices.contains) ?? true, "a read port",
                memory.name)
        }
        for port in writePorts {
            let memory = memories[port.memory]
            let parts = port.mask.map { shape($0).width } ?? 1
            try require(
                isOneBit(port.enable) && shape(port.data).width == memory.shape.width
                    && memory.shape.width.isMultiple(of: parts)
                    && domains.indices.contains(port.domain), "a write port", memory.name)
        }
        for property in properties {
            try require(
                isOneBit(property.condition) && domains.indices.contains(property.domain),
                "the condition", property.message)
        }
    }
}
