/// Signals without a value.
extension Design {
    /// Errors for outputs, wires and inputs of instances that nothing drives, for a black box with
    /// more than ports, and a warning for
    /// every register that nothing drives: it keeps its reset value for ever.
    ///
    /// Linear in the tables of the modules.
    public func checkDrivers() -> [Diagnostic] { modules.flatMap(checkDrivers) }

    private func checkDrivers(of module: Module) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        func report(
            _ fact: Diagnostic.Fact, _ location: Int32, _ severity: Diagnostic.Severity = .error
        ) {
            diagnostics.append(
                Diagnostic(
                    fact, severity: severity, location: module.place(location),
                    module: module.name))
        }
        if module.isBlackBox {
            if module.hasBody {
                diagnostics.append(
                    Diagnostic(
                        .blackBoxWithBody(name: module.name), location: module.location,
                        module: module.name))
            }
            return diagnostics
        }
        for port in module.ports where port.direction == .output && port.node == nil {
            report(.undriven(what: "output", name: port.name), port.location)
        }
        for wire in module.wires where wire.driver == nil {
            report(.undriven(what: "wire", name: wire.name), wire.location)
        }
        for register in module.registers where register.next == nil && module.isReset(register) {
            report(
                .undriven(what: "register", name: register.name), register.location, .warning)
        }
        for instance in module.instances {
            for (index, port) in modules[instance.module].ports.enumerated()
            where port.direction == .input && instance.connections[index] == nil {
                report(
                    .unconnectedInput(instance: instance.name, port: port.name),
                    instance.location)
            }
        }
        return diagnostics
    }
}

extension Module {
    /// Something besides ports is declared or driven.
    fileprivate var hasBody: Bool {
        !registers.isEmpty || !wires.isEmpty || !memories.isEmpty || !instances.isEmpty
            || !properties.isEmpty || outputs.contains { $0.node != nil }
    }
}
