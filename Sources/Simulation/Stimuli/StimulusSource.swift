import MorphoCircuit

/// Where an input takes a new word from in every cycle, inside the circuit: with thousands of
/// stimuli at once, poking each of them in every cycle would take longer than simulating.
public enum StimulusSource: Hashable, Sendable {
    /// Pseudo-random words: a shift register of 64 bits with the taps 64, 63, 61 and 60, which
    /// goes as many positions in a cycle as the port has bits, so that words share none. Starts
    /// close to each other, as 1, 2, 3, give words that are alike at first: take random starts.
    case random
    /// The start, then one more in each cycle, modulo the width.
    case counter

    /// The register's width for a port.
    func width(of port: Int) -> Int { self == .random ? 64 : port }

    static let taps = [63, 62, 60, 59]
    static let widestRandom = 64
}

extension Design {
    /// The input of a driven design that holds while a port's source takes its start.
    public static func sourceLoad(of port: String) -> String { port + "_load" }

    /// The input of a driven design with the start of a port's source.
    public static func sourceStart(of port: String) -> String { port + "_start" }

    /// The design with inputs driven by sources of its own, around the module as it is.
    ///
    ///     x_load, x_start -- register of the source -- x --+-- module -- all outputs
    ///     all other inputs --------------------------------+
    ///
    /// While `x_load` holds, the source of `x` takes its start at the clock's edge; afterwards it
    /// goes on by one word in each cycle. A random source takes 1 for a start of 0, which it would
    /// never leave.
    ///
    /// - Throws: `SimulationError.unknownSignal` for a source of what is no input, `.noClock` where
    ///   no clock could move it, `.sourceTooWide`, `.nameTaken` where a port already has the name
    ///   of one of the new inputs.
    public func driven(by sources: [String: StimulusSource]) throws(SimulationError) -> Design {
        let child = top
        if sources.isEmpty { return self }
        if child.domains.isEmpty { throw .noClock(module: child.name) }
        let inputs = child.inputs
        for name in sources.keys.sorted() {
            guard let port = inputs.first(where: { $0.name == name }) else {
                throw .unknownSignal(name: name, suggestion: nil)
            }
            if sources[name] == .random, port.shape.width > StimulusSource.widestRandom {
                throw .sourceTooWide(
                    name: name, shape: port.shape, most: StimulusSource.widestRandom)
            }
            for new in [Design.sourceLoad(of: name), Design.sourceStart(of: name)]
            where child.ports.contains(where: { $0.name == new }) {
                throw .nameTaken(new, module: child.name)
            }
        }
        let builder = ModuleBuilder(name: child.name + "_driven")
        for domain in child.domains { _ = builder.domain(domain) }
        var connections: [Int: Instance.Connection] = [:]
        for (index, port) in child.ports.enumerated() where port.direction == .input {
            let node =
                if let source = sources[port.name] {
                    builder.add(source, for: port)
                } else { builder.copy(port, of: child) }
            if let node { connections[index] = .broadcast(node) }
        }
        let instance = builder.instance(
            "unit", of: child, module: topIndex, count: nil,
            domains: Array(child.domains.indices))
        builder.edit { $0.instances[instance.index].connections = connections }
        for (index, port) in child.ports.enumerated() where port.direction == .output {
            let copy = builder.port(
                port.name, .output, port.shape, domain: port.domain,
                enumeration: port.enumeration.map { builder.enumeration(child.enumerations[$0]) })
            builder.edit { $0.ports[copy].node = instance.outputs[index] }
        }
        return Design(modules: modules + [builder.finish().module], warnings: warnings)
    }
}

extension ModuleBuilder {
    fileprivate func copy(_ port: Port, of child: Module) -> NodeID? {
        let copy = self.port(
            port.name, .input, port.shape, domain: port.domain,
            enumeration: port.enumeration.map { enumeration(child.enumerations[$0]) })
        return module.ports[copy].node
    }

    /// The register of the source, with the value that the port sees.
    fileprivate func add(_ source: StimulusSource, for port: Port) -> NodeID? {
        let domain = port.domain ?? 0
        let shape = Shape.unsigned(source.width(of: port.shape.width))
        let load = self.port(Design.sourceLoad(of: port.name), .input, .unsigned(1), domain: domain)
        let start = self.port(Design.sourceStart(of: port.name), .input, shape, domain: domain)
        let one = Word(1, width: shape.width)
        let register = register(
            port.name + "_state", shape,
            reset: module.domains[domain].reset == nil ? nil : one, domain: domain)
        let state = module.registers[register].node
        guard let given = module.ports[start].node, let isLoading = module.ports[load].node else {
            return nil
        }
        var following: NodeID
        var taken = given
        switch source {
        case .counter:
            following = operation(
                .slice, [operation(.add, [state, constant(Word(1, width: 1))])],
                width: shape.width)
        case .random:
            var bits = (0..<shape.width).map {
                operation(.slice, [state], width: 1, parameter: $0)
            }
            for _ in 0..<port.shape.width {
                let sum = StimulusSource.taps.dropFirst().reduce(bits[StimulusSource.taps[0]]) {
                    operation(.xor, [$0, bits[$1]])
                }
                bits = [sum] + bits.dropLast()
            }
            following = operation(.concatenate, bits.reversed())
            let isAny = operation(.reduceOr, [given])
            taken = operation(.multiplex, [isAny, given, constant(one)])
        }
        following = operation(.multiplex, [isLoading, taken, following])
        edit { $0.registers[register].next = following }
        let word = operation(.slice, [state], width: port.shape.width)
        return port.shape.isSigned ? operation(.reinterpret, [word]) : word
    }
}
