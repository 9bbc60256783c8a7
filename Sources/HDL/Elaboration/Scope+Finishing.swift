import MorphoCircuit

/// The end of a description: drivers go into the tables, faults get their names.
extension Scope {
    /// Closes the description and returns the module with its faults.
    func finish(parameters: String, location: SourceLocation?) -> (
        MorphoCircuit.Module, [Diagnostic]
    ) {
        closeChain()
        reportNameless()
        for (memory, fact, location) in memoryFaults {
            builder.report(fact(builder.module.memories[memory].name), at: location)
        }
        for (index, target) in targets.enumerated() { finish(index, target) }
        resolvePortDomains()
        // Faults after the last statement have no other place.
        if let location { place(location) }
        builder.edit {
            $0.parameters = parameters
            $0.location = location
        }
        return builder.finish()
    }

    private func finish(_ index: Int, _ target: Target) {
        let driven = frames[0].driven[index]
        if let driven, !driven.isComplete {
            let (what, name) = targetName(index)
            builder.report(
                .partlyDriven(what: what, name: name),
                at: target.firstDriven.flatMap(builder.module.place))
        }
        if case .instanceInput(let instance, let port) = target.kind {
            streams.connectionPlaces[.init(instance: instance, port: port)] =
                target.firstDriven.flatMap(builder.module.place)
        }
        builder.edit { module in
            switch target.kind {
            case .output(let port): module.ports[port].node = driven?.node
            case .wire(let wire): module.wires[wire].driver = driven?.node
            case .register(let register): module.registers[register].next = driven?.node
            case .instanceInput(let instance, let port):
                guard let node = driven?.node else { return }
                if module.instances[instance].connections[port] == nil {
                    module.instances[instance].connections[port] = .broadcast(node)
                }
            }
        }
    }

    /// Ports in the default domain belong to it only when the module has it: a combinational
    /// module has no clock.
    private func resolvePortDomains() {
        let known = builder.module.domains.firstIndex { $0.name == defaultDomain.name }
        let explicit = portDomains.mapValues { builder.domain($0) }
        builder.edit { module in
            for port in portsInDefaultDomain { module.ports[port].domain = known }
            for (port, domain) in explicit { module.ports[port].domain = domain }
        }
    }

    /// What to call a target in a message.
    func targetName(_ index: Int) -> (what: String, name: String) {
        let module = builder.module
        switch targets[index].kind {
        case .output(let port): return ("output", module.ports[port].name)
        case .wire(let wire): return ("wire", module.wires[wire].name)
        case .register(let register): return ("register", module.registers[register].name)
        case .instanceInput(let instance, let port):
            let entry = module.instances[instance]
            let child = elaboration.modules[entry.module]
            return ("instance input", "\(entry.name).\(child.ports[port].name)")
        }
    }

    private func reportNameless() {
        let module = builder.module
        let unnamed: [(String, Int32)] =
            module.ports.filter { $0.name.isEmpty }.map { ("a port", $0.location) }
            + module.registers.filter { $0.name.isEmpty }.map { ("a register", $0.location) }
            + module.wires.filter { $0.name.isEmpty }.map { ("a wire", $0.location) }
            + module.memories.filter { $0.name.isEmpty }.map { ("a memory", $0.location) }
            + module.instances.filter { $0.name.isEmpty }.map { ("an instance", $0.location) }
        for (what, location) in unnamed {
            builder.report(
                .nameMissing(what: what),
                at: location < 0 ? nil : module.locations[Int(location)])
        }
    }
}
