import MorphoCircuit

extension GateNetlist {
    /// Bounds on what is expanded into gates.
    public struct Limits: Sendable {
        /// The most bits of one memory.
        public var memoryBits: Int
        /// The most nodes of the network.
        public var gates: Int

        public init(memoryBits: Int = 65_536, gates: Int = 1 << 26) {
            self.memoryBits = memoryBits
            self.gates = gates
        }
    }

    /// Lowers a design, flattened.
    public init(
        _ design: Design, operations: OperationTable = .standard, limits: Limits = Limits(),
        arithmetic: ArithmeticStyle = .ripple
    ) throws(GateError) {
        try self.init(
            design.flattened(), operations: operations, limits: limits, arithmetic: arithmetic)
    }

    /// Lowers a flat module bit by bit.
    ///
    /// - Registers become flip-flops named like them. With a synchronous reset
    ///   `next = reset ? value : enable ? data : present`.
    /// - Written memories become flip-flops named `memory[word][bit]`; others become gates.
    /// - The data of a synchronous read port becomes flip-flops named by `readPortName`.
    ///   `.undefined` means `.old` here: hardware is free to choose, and that costs nothing.
    /// - Properties (`assert`, `assume`, `cover`) have no gates.
    public init(
        _ flat: Module, operations: OperationTable = .standard, limits: Limits = Limits(),
        arithmetic: ArithmeticStyle = .ripple
    ) throws(GateError) {
        if let use = flat.blackBox { throw .blackBox(use) }
        var lowering = Lowering(
            flat, operations: operations, limits: limits, arithmetic: arithmetic)
        self = try lowering.run()
    }

    /// The name of the flip-flops behind a synchronous read port.
    /// - Parameter position: the port's place among the memory's read ports.
    public static func readPortName(memory: String, position: Int) -> String {
        "\(memory)_read\(position)"
    }
}

/// The work of lowering one flat module.
struct Lowering {
    let module: Module
    let operations: OperationTable
    let limits: GateNetlist.Limits
    let graph: GateGraph
    /// By node of the module its bits; empty until known.
    var values: [[Gate]]
    /// By memory the bits of its words.
    var memoryWords: [[[Gate]]]
    /// By node of the graph its index among the flip-flops.
    private var flipFlopOfNode: [Int32: Int] = [:]
    /// Known once everything between is lowered, when there are registers.
    var bitSources: BitSources?
    var result: GateNetlist

    init(
        _ module: Module, operations: OperationTable, limits: GateNetlist.Limits,
        arithmetic: ArithmeticStyle
    ) {
        self.module = module
        self.operations = operations
        self.limits = limits
        graph = GateGraph(limit: limits.gates, arithmetic: arithmetic)
        values = [[Gate]](repeating: [], count: module.nodes.count)
        memoryWords = [[[Gate]]](repeating: [], count: module.memories.count)
        result = GateNetlist(
            name: module.name, nodes: [], inputs: [], outputs: [], domains: module.domains)
    }

    mutating func run() throws(GateError) -> GateNetlist {
        try check()
        lowerConstants()
        lowerInputs()
        try lowerResets()
        lowerRegisters()
        try lowerMemories()
        lowerReadRegisters()
        try lowerCombinational()
        try connectRegisters()
        try connectMemories()
        for port in module.outputs {
            guard let node = port.node else {
                throw .undriven(what: "output", name: port.name)
            }
            result.outputs.append(.init(name: port.name, bits: values[Int(node.index)]))
        }
        // A wire inside a sum of several terms has no bits of its own.
        for wire in module.wires
        where !wire.name.isEmpty && !values[Int(wire.node.index)].isEmpty {
            result.wires.append(.init(name: wire.name, bits: values[Int(wire.node.index)]))
        }
        if graph.isFull { throw .tooManyGates(limit: graph.limit) }
        result.nodes = graph.nodes
        result.origins = graph.origins
        result.carryCells = graph.carryCells
        return result
    }

    // MARK: Before anything is built

    private func check() throws(GateError) {
        if let instance = module.instances.first { throw .notFlat(instance: instance.name) }
        if let index = module.nodes.firstIndex(where: { $0.kind == .invalid }) {
            throw .erroneousNode(index: index)
        }
        for wire in module.wires where wire.driver == nil {
            throw .undriven(what: "wire", name: wire.name)
        }
        var taken: Set<String> = []
        for name in module.inputs.map(\.name) + module.domains.map(\.name)
        where !taken.insert(name).inserted {
            throw .nameTaken(name: name)
        }
    }

    // MARK: Sources

    private mutating func lowerConstants() {
        for (index, node) in module.nodes.enumerated() where node.kind == .constant {
            values[index] = graph.constant(module.constants[Int(node.attribute)])
        }
    }

    private mutating func lowerInputs() {
        for port in module.inputs {
            guard let node = port.node else { continue }
            graph.origin = node.index
            let bits = (0..<port.shape.width).map { _ in graph.input() }
            values[Int(node.index)] = bits
            result.inputs.append(.init(name: port.name, bits: bits))
        }
    }

    /// One input for each distinct reset: domains may share one.
    private mutating func lowerResets() throws(GateError) {
        graph.origin = -1
        var known: [String: Gate] = [:]
        let names = Set(module.inputs.map(\.name) + module.domains.map(\.name))
        for domain in module.domains {
            guard let reset = domain.reset else {
                result.resets.append(nil)
                continue
            }
            if names.contains(reset.name) { throw .nameTaken(name: reset.name) }
            let pin: Gate
            if let shared = known[reset.name] {
                pin = shared
            } else {
                pin = graph.input()
                known[reset.name] = pin
                result.inputs.append(.init(name: reset.name, bits: [pin]))
            }
            result.resets.append(reset.isActiveLow ? !pin : pin)
        }
    }

    private mutating func lowerRegisters() {
        for register in module.registers {
            let isAsynchronous = module.domains[register.domain].reset?.isAsynchronous == true
            graph.origin = register.node.index
            values[Int(register.node.index)] = appendState(
                register.name, .register, width: register.shape.width, domain: register.domain,
                asynchronousReset: isAsynchronous ? register.reset : nil, powerUp: nil)
        }
    }

    mutating func appendState(
        _ name: String, _ origin: GateNetlist.Origin, width: Int, domain: Int,
        asynchronousReset: Word?, powerUp: Word?
    ) -> [Gate] {
        let first = result.flipFlops.count
        let bits = (0..<width).map { _ in graph.flipFlop() }
        let bus = GateNetlist.Bus(name: name, bits: bits)
        for (index, bit) in bits.enumerated() {
            flipFlopOfNode[bit.node] = result.flipFlops.count
            result.flipFlops.append(
                .init(
                    name: bus.bitName(index), node: bit, next: bit, domain: domain,
                    asynchronousReset: asynchronousReset?[index], powerUp: powerUp?[index]))
        }
        result.states.append(
            .init(name: name, origin: origin, flipFlops: first..<result.flipFlops.count))
        return bits
    }

    // MARK: Everything between

    private mutating func lowerCombinational() throws(GateError) {
        let order: CombinationalOrder
        do throws(CombinationalOrder.Loop) {
            order = try CombinationalOrder(module)
        } catch {
            let names = SignalNames(module)
            throw .combinationalLoop(nodes: error.nodes.map { names.describe($0) })
        }
        let sums = graph.arithmetic == .ripple ? nil : SumTrees(module)
        for id in order.nodes {
            let node = module[id]
            graph.origin = id.index
            if let sums {
                // Built where the sum is that reads it.
                if sums.isTerm[Int(id.index)] { continue }
                if sums.isSum(id) {
                    values[Int(id.index)] = lower(sums.terms(of: id), width: Int(node.width))
                    if graph.isFull { throw .tooManyGates(limit: graph.limit) }
                    continue
                }
            }
            let operands = module.combinationalDependencies(of: id).map { values[Int($0.index)] }
            switch node.kind {
            case .operation(let operation):
                try checkSize(operation, operands)
                let signed = module.operands(of: id).first.map { module[$0].isSigned } ?? false
                values[Int(id.index)] = operations[operation].gates(
                    operands,
                    OperationContext(
                        isSigned: signed, result: node.shape, parameter: Int(node.attribute)),
                    graph)
            case .memoryRead:
                let memory = module.readPorts[Int(node.attribute)].memory
                values[Int(id.index)] = read(memoryWords[memory], at: operands[0])
            case .wire:
                values[Int(id.index)] = operands[0]
            case .constant, .input, .register, .instanceOutput, .invalid:
                break
            }
            if graph.isFull { throw .tooManyGates(limit: graph.limit) }
        }
        if !module.registers.isEmpty {
            bitSources = BitSources(module, order: order.nodes, values: values)
        }
    }

    /// The sum of terms, modulo 2^width.
    private func lower(_ terms: [SumTrees.Term], width: Int) -> [Gate] {
        let rows = terms.map { term in
            term.factors.map {
                graph.extend(values[Int($0.index)], to: width, signed: module[$0].isSigned)
            }
        }
        if terms.count == 2, terms.allSatisfy({ $0.factors.count == 1 }), !terms[0].isNegative {
            return terms[1].isNegative
                ? graph.subtract(rows[0][0], rows[1][0]).difference
                : graph.add(rows[0][0], rows[1][0]).sum
        }
        var columns = [[Gate]](repeating: [], count: width)
        for (term, factors) in zip(terms, rows) {
            let first = term.isNegative ? factors[0].map { !$0 } : factors[0]
            if factors.count > 1 {
                // -a b = ~a b + b
                graph.addProduct(first, factors[1], to: &columns)
                if term.isNegative { graph.addRow(factors[1], to: &columns) }
            } else {
                // -a = ~a + 1
                graph.addRow(first, to: &columns)
                if term.isNegative { graph.addRow([.one], to: &columns) }
            }
        }
        return graph.sum(of: columns)
    }

    /// A full graph stops growing, but an array of cells far beyond it would still be walked.
    private func checkSize(_ operation: Operation, _ operands: [[Gate]]) throws(GateError) {
        guard operation == .multiply || operation == .divide || operation == .remainder else {
            return
        }
        let widest = operands.map(\.count).max() ?? 0
        let (cells, overflow) = widest.multipliedReportingOverflow(by: widest)
        if overflow || cells > limits.gates {
            throw .operationTooLarge(
                symbol: operations[operation].symbol, width: widest, limit: limits.gates)
        }
    }

    // MARK: State

    private mutating func connectRegisters() throws(GateError) {
        for register in module.registers {
            graph.origin = register.node.index
            let present = values[Int(register.node.index)]
            // What nothing drives keeps its value, as in simulation and in Verilog.
            var data = register.next.map { values[Int($0.index)] } ?? present
            if let enable = register.enable {
                data = graph.multiplexer(values[Int(enable.index)][0], data, present)
            }
            let isAsynchronous = module.domains[register.domain].reset?.isAsynchronous == true
            if let value = register.reset, let reset = result.resets[register.domain],
                !isAsynchronous
            {
                data = graph.multiplexer(reset, graph.constant(value), data)
            }
            connect(present, to: data)
            for (place, bit) in present.enumerated() {
                guard let index = flipFlopOfNode[bit.node] else { continue }
                result.flipFlops[index].transfer = transfer(of: register, place)
            }
        }
    }

    mutating func connect(_ present: [Gate], to data: [Gate]) {
        for (bit, next) in zip(present, data) {
            if let index = flipFlopOfNode[bit.node] { result.flipFlops[index].next = next }
        }
    }

}
