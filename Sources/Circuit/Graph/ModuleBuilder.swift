/// Builds one module's graph, node by node. Never throws and never traps on a wrong operation:
/// the fault is recorded and an `invalid` node stands in, so that all faults of a description are
/// reported together.
///
/// Confined to the task that elaborates: it is handed down as a task-local value and not shared,
/// which is why it may be called `Sendable` without locks.
public final class ModuleBuilder: @unchecked Sendable {
    public private(set) var module: Module
    public private(set) var diagnostics: [PendingDiagnostic] = []
    /// Distinguishes this builder's signals from those of other modules.
    public let stamp: UInt32

    private let table: OperationTable
    private var constantNodes: [ConstantKey: NodeID] = [:]
    private var locationIndex: [SourceLocation: Int32] = [:]
    private var latestLocation: (location: SourceLocation, index: Int32)?
    private var domainIndex: [String: Int] = [:]
    private var enumerationIndex: [Enumeration: Int] = [:]
    private var currentLocation: Int32 = -1
    /// Recorded faults before this one have their location.
    private var located = 0

    private struct ConstantKey: Hashable {
        let word: Word
        let isSigned: Bool
    }

    /// A fault whose operands are still nodes: their names are known only at the end.
    public struct PendingDiagnostic {
        var fact: Diagnostic.Fact
        var severity: Diagnostic.Severity
        var operands: [NodeID]
        var location: SourceLocation?
    }

    public init(
        name: String, parameters: String = "", location: SourceLocation? = nil,
        stamp: UInt32 = 0, table: OperationTable = .standard
    ) {
        module = Module(name: name, parameters: parameters, location: location)
        self.stamp = stamp
        self.table = table
    }

    // MARK: Locations and faults

    /// Says which statement follows: nodes made from here on carry its location, and faults
    /// recorded since the last statement are reported at it.
    public func statement(at location: SourceLocation) {
        for index in located..<diagnostics.count where diagnostics[index].location == nil {
            diagnostics[index].location = location
        }
        located = diagnostics.count
        currentLocation = intern(location)
    }

    /// The index of a location in `Module.locations`, where it is added once.
    public func intern(_ location: SourceLocation) -> Int32 {
        // A loop of the description makes the same statement again and again.
        if let latestLocation, latestLocation.location == location { return latestLocation.index }
        let index = locationIndex[location] ?? Int32(module.locations.count)
        if Int(index) == module.locations.count {
            module.locations.append(location)
            locationIndex[location] = index
        }
        latestLocation = (location, index)
        return index
    }

    /// Keeps a fault for `finish`; without a location it gets that of the statement.
    /// - Parameter operands: nodes that the message names.
    public func report(
        _ fact: Diagnostic.Fact, operands: [NodeID] = [],
        severity: Diagnostic.Severity = .error, at location: SourceLocation? = nil
    ) {
        diagnostics.append(
            PendingDiagnostic(
                fact: fact, severity: severity, operands: operands, location: location))
    }

    // MARK: Nodes

    /// The node of a constant; the same for equal words of equal sign.
    public func constant(_ word: Word, isSigned: Bool = false) -> NodeID {
        let key = ConstantKey(word: word, isSigned: isSigned)
        if let known = constantNodes[key] { return known }
        let index = module.constants.count
        module.constants.append(word)
        let id = append(
            .constant, shape: Shape(width: word.width, isSigned: isSigned), attribute: index)
        constantNodes[key] = id
        return id
    }

    /// A constant node of its own that remembers which enumeration case it stands for.
    public func enumerationConstant(_ word: Word, enumeration: Int) -> NodeID {
        let index = module.constants.count
        module.constants.append(word)
        let id = append(.constant, shape: .unsigned(word.width), attribute: index)
        module.enumerationOfNode[id] = enumeration
        return id
    }

    /// The operation on the operands, with the shape its width rule gives.
    /// - Parameters:
    ///   - width: the result's width when the source states one.
    ///   - parameter: the lowest bit of a slice.
    public func operation(
        _ operation: Operation, _ operands: [NodeID], width: Int? = nil, parameter: Int = 0
    ) -> NodeID {
        if operands.contains(where: { module[$0].kind == .invalid }) { return invalid() }
        do throws(WidthFault) {
            let shape = try table[operation].width(
                operands.map { module.shape($0) }, width, parameter)
            return append(
                .operation(operation), shape: shape, operands: operands, attribute: parameter)
        } catch {
            report(.operation(symbol: table[operation].symbol, fault: error), operands: operands)
            return invalid(isSigned: operands.first.map { module[$0].isSigned } ?? false)
        }
    }

    /// A node that stands for an erroneous expression.
    public func invalid(width: Int = 1, isSigned: Bool = false) -> NodeID {
        append(.invalid, shape: Shape(width: width, isSigned: isSigned), attribute: 0)
    }

    private func append(
        _ kind: NodeKind, shape: Shape, operands: [NodeID] = [], attribute: Int
    ) -> NodeID {
        let id = NodeID(module.nodes.count)
        module.nodes.append(
            Node(
                kind: kind, isSigned: shape.isSigned, width: Int32(shape.width),
                firstOperand: Int32(module.operands.count), operandCount: Int32(operands.count),
                attribute: Int32(attribute), location: currentLocation))
        module.operands.append(contentsOf: operands)
        return id
    }

    // MARK: Declarations; names may be given later

    /// - Returns: the index of the domain; domains of one name have to be equal.
    public func domain(_ domain: ClockDomain) -> Int {
        if let known = domainIndex[domain.name] {
            if module.domains[known] != domain { report(.domainConflict(name: domain.name)) }
            return known
        }
        domainIndex[domain.name] = module.domains.count
        module.domains.append(domain)
        return module.domains.count - 1
    }

    /// - Returns: the index of the enumeration, where it is kept once.
    public func enumeration(_ enumeration: Enumeration) -> Int {
        if let known = enumerationIndex[enumeration] { return known }
        enumerationIndex[enumeration] = module.enumerations.count
        module.enumerations.append(enumeration)
        return module.enumerations.count - 1
    }

    /// - Returns: the port's index.
    public func port(
        _ name: String, _ direction: Port.Direction, _ shape: Shape, domain: Int?,
        enumeration: Int? = nil, at location: SourceLocation? = nil
    ) -> Int {
        let index = module.ports.count
        let node =
            direction == .input ? append(.input, shape: shape, attribute: index) : nil
        module.ports.append(
            Port(
                name: name, direction: direction, shape: shape, node: node, domain: domain,
                enumeration: enumeration, location: location.map(intern) ?? -1))
        return index
    }

    /// - Returns: the index of the wire, which `edit` gives its driver.
    public func wire(
        _ name: String, _ shape: Shape, at location: SourceLocation? = nil
    ) -> Int {
        let index = module.wires.count
        let node = append(.wire, shape: shape, attribute: index)
        module.wires.append(
            Wire(name: name, shape: shape, node: node, location: location.map(intern) ?? -1))
        return index
    }

    /// - Parameter reset: nil: not set by the reset of its domain.
    /// - Returns: the index of the register, which `edit` gives its next value and enable.
    public func register(
        _ name: String, _ shape: Shape, reset: Word?, domain: Int, enumeration: Int? = nil,
        isCrossing: Bool = false, at location: SourceLocation? = nil
    ) -> Int {
        let index = module.registers.count
        let node = append(.register, shape: shape, attribute: index)
        module.registers.append(
            Register(
                name: name, shape: shape, node: node, reset: reset, domain: domain,
                isCrossing: isCrossing, enumeration: enumeration,
                location: location.map(intern) ?? -1))
        return index
    }

    /// - Parameter contents: the words at power-up, missing ones zero; nil: unknown.
    /// - Returns: the index of the memory.
    public func memory(
        _ name: String, depth: Int, _ shape: Shape, contents: [Word]?, isCrossing: Bool = false,
        at location: SourceLocation? = nil
    ) -> Int {
        module.memories.append(
            Memory(
                name: name, depth: depth, shape: shape, contents: contents, isCrossing: isCrossing,
                location: location.map(intern) ?? -1))
        return module.memories.count - 1
    }

    /// - Parameter domain: nil for an asynchronous read.
    /// - Returns: the node of the data.
    public func readPort(
        memory: Int, address: NodeID, domain: Int?, enable: NodeID? = nil,
        duringWrite: ReadDuringWrite = .old, at location: SourceLocation? = nil
    ) -> NodeID {
        let index = module.readPorts.count
        let shape = module.memories[memory].shape
        let node = append(
            .memoryRead, shape: shape,
            operands: domain == nil ? [address] : [], attribute: index)
        // By index and not by name: memories are named at the end.
        var garbage = SeededHash()
        garbage.combine(module.name)
        garbage.combine(UInt64(memory))
        garbage.combine(UInt64(index))
        module.readPorts.append(
            ReadPort(
                memory: memory, position: module.memories[memory].readPorts.count, node: node,
                address: address, domain: domain, enable: enable,
                duringWrite: duringWrite, undefinedWord: garbage.word(width: shape.width),
                location: location.map(intern) ?? -1))
        module.memories[memory].readPorts.append(index)
        return node
    }

    /// Adds a write port; of ports that write one address at one edge the last one wins.
    /// - Parameter mask: one bit for each of equally wide parts of the word; nil: the whole word.
    public func writePort(
        memory: Int, address: NodeID, data: NodeID, enable: NodeID?, mask: NodeID?, domain: Int,
        at location: SourceLocation? = nil
    ) {
        module.memories[memory].writePorts.append(module.writePorts.count)
        module.writePorts.append(
            WritePort(
                memory: memory, address: address, data: data, enable: enable, mask: mask,
                domain: domain, location: location.map(intern) ?? -1))
    }

    /// - Returns: the instance's index and, by output port index of the child, the nodes that read
    ///   its outputs (of `count` times the width for a replicated instance).
    public func instance(
        _ name: String, of child: Module, module index: Int, count: Int?, domains: [Int],
        at location: SourceLocation? = nil
    ) -> (index: Int, outputs: [Int: NodeID]) {
        let instance = module.instances.count
        module.instances.append(
            Instance(
                name: name, module: index, count: count, domains: domains,
                location: location.map(intern) ?? -1))
        var outputs: [Int: NodeID] = [:]
        for (port, entry) in child.ports.enumerated() where entry.direction == .output {
            let shape =
                count.map { Shape(width: entry.shape.width * $0, isSigned: false) } ?? entry.shape
            let node = append(
                .instanceOutput, shape: shape, attribute: module.instanceOutputs.count)
            module.instanceOutputs.append(
                InstanceOutput(
                    instance: instance, port: port, portName: entry.name, node: node))
            outputs[port] = node
        }
        return (instance, outputs)
    }

    /// Adds a statement about the circuit, checked at the edges of its domain outside reset.
    public func property(
        _ kind: Property.Kind, _ condition: NodeID, message: String, domain: Int,
        at location: SourceLocation? = nil
    ) {
        module.properties.append(
            Property(
                kind: kind, condition: condition, message: message, domain: domain,
                location: location.map(intern) ?? -1))
    }

    /// Changes the tables: drivers, names, connections.
    public func edit(_ change: (inout Module) -> Void) { change(&module) }

    // MARK: Finishing

    /// The module and its faults, with their operands named.
    public func finish() -> (module: Module, diagnostics: [Diagnostic]) {
        if diagnostics.isEmpty { return (module, []) }
        let names = SignalNames(module)
        let resolved = diagnostics.map { pending in
            Diagnostic(
                pending.fact, severity: pending.severity,
                operands: pending.operands.map {
                    Diagnostic.Operand(name: names.describe($0), shape: module.shape($0))
                },
                location: pending.location, module: module.name)
        }
        return (module, resolved)
    }
}
