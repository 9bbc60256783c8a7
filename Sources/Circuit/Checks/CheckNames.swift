/// Names: legal in every language the text may meet, and unique where they must be.
extension Design {
    /// Errors for names that are missing, no identifiers, reserved words, kept for the emitter or
    /// used twice in one scope (without regard to case, also against the clock and reset ports
    /// and the labels `<instance>_copies` of replicated instances); the same for the names of
    /// modules over the design.
    ///
    /// Two domains of a module may share one reset port when they describe it alike.
    ///
    /// Linear in the number of names.
    public func checkNames() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var first: [String: Int] = [:]
        for (index, module) in modules.enumerated() {
            let lowercase = module.name.lowercased()
            if let fact = spellingFault(module.name, lowercase: lowercase, what: "module") {
                diagnostics.append(
                    Diagnostic(fact, location: module.location, module: module.name))
            }
            if let earlier = first[lowercase] {
                diagnostics.append(
                    Diagnostic(
                        .moduleNameCollision(
                            name: module.name, first: identity(modules[earlier]),
                            second: identity(module)),
                        location: module.location, module: module.name))
            } else {
                first[lowercase] = index
            }
            diagnostics += module.checkNames()
        }
        return diagnostics
    }

    private func identity(_ module: Module) -> String {
        let parameters = module.parameters.isEmpty ? "no parameters" : module.parameters
        let place = module.location.map { " at \($0)" } ?? ""
        return "\(module.name) with \(parameters)\(place)"
    }
}

extension Module {
    /// The names inside the module; see `Design.checkNames()`.
    public func checkNames() -> [Diagnostic] {
        var scope = NameScope(module: self)
        for (index, domain) in domains.enumerated() {
            scope.declare(domain.name, what: "clock domain", at: -1)
            guard let reset = domain.reset else { continue }
            if domains[..<index].contains(where: { $0.reset == reset }) { continue }
            scope.declare(reset.name, what: "reset", at: -1)
        }
        for port in ports { scope.declare(port.name, what: "port", at: port.location) }
        for wire in wires { scope.declare(wire.name, what: "wire", at: wire.location) }
        for register in registers {
            scope.declare(register.name, what: "register", at: register.location)
        }
        for memory in memories { scope.declare(memory.name, what: "memory", at: memory.location) }
        for instance in instances {
            scope.declare(instance.name, what: "instance", at: instance.location)
        }
        // Labels come last: when one collides, the designer's own name is the one to change.
        for instance in instances where instance.count != nil && !instance.name.isEmpty {
            scope.reserve(instance.name + "_copies", at: instance.location)
        }
        return scope.diagnostics
    }
}

/// What is wrong with the spelling of a name, whatever else is called so.
private func spellingFault(
    _ name: String, lowercase: String, what: String
) -> Diagnostic.Fact? {
    guard let first = name.utf8.first else { return .nameMissing(what: what) }
    let isIdentifier = name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    if !isIdentifier || digits.contains(first) { return .invalidName(name: name) }
    if first == UInt8(ascii: "_") { return .emitterName(name: name) }
    return ReservedWords.language(of: name, lowercase: lowercase).map {
        .reservedWord(name: name, language: $0)
    }
}

/// The names of one module so far.
private struct NameScope {
    let module: Module
    var diagnostics: [Diagnostic] = []
    /// By lower-case name the location index of its first declaration.
    private var locations: [String: Int32] = [:]

    init(module: Module) {
        self.module = module
        locations.reserveCapacity(module.registers.count + module.wires.count)
    }

    mutating func declare(_ name: String, what: String, at location: Int32) {
        let key = name.lowercased()
        if let fact = spellingFault(name, lowercase: key, what: what) { report(fact, location) }
        if !name.isEmpty { reserve(name, key: key, at: location) }
    }

    mutating func reserve(_ name: String, at location: Int32) {
        reserve(name, key: name.lowercased(), at: location)
    }

    private mutating func reserve(_ name: String, key: String, at location: Int32) {
        if let first = locations[key] {
            report(.nameTaken(name: name, first: module.place(first)), location)
        } else {
            locations[key] = location
        }
    }

    private mutating func report(_ fact: Diagnostic.Fact, _ location: Int32) {
        diagnostics.append(
            Diagnostic(fact, location: module.place(location), module: module.name))
    }
}
