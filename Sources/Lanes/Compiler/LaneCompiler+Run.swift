import CMorphoLanes
import MorphoCircuit
import MorphoGates

extension LaneCompiler {
    /// Lowers the whole module and gives every value its place.
    /// - Parameters:
    ///   - module: flat and sound.
    ///   - uniformInputs: ports that have one value in all lanes.
    ///   - isForKernels: kernels go through the program, and no compiler.
    /// - Throws: what the lanes engine cannot do.
    static func program(
        _ module: Module, order: CombinationalOrder, uniformInputs: Set<String>,
        operations: OperationTable, limits: LaneLimits, isForKernels: Bool
    ) throws(LaneError) -> LaneProgram {
        let drivers = module.drivers(order)
        let isScalar = module.uniformScalars(uniformInputs: uniformInputs, order: order.nodes)
        var choice = LaneFormChoice(module, drivers: drivers, isScalar: isScalar)
        var compiler = LaneCompiler(
            module, forms: choice.forms(order: order.nodes), drivers: drivers,
            operations: operations, gateLimit: limits.gates)
        compiler.isForKernels = isForKernels
        return try compiler.run(order, limits)
    }

    private mutating func run(
        _ order: CombinationalOrder, _ limits: LaneLimits
    ) throws(LaneError) -> LaneProgram {
        for port in module.inputs { if let node = port.node { place(node) } }
        for register in module.registers { place(register.node) }
        let memories = try placeMemories(limit: limits.memoryBits)
        for id in order.nodes {
            lower(id, memories)
            if graph.isFull { throw .tooManyGates(limit: graph.limit) }
        }
        var moves = moves(domains: module.domains.count)
        memoryMoves(memories, into: &moves)
        let outputs = module.outputs.map { port in
            LanePort(
                name: port.name, shape: port.shape,
                place: port.node.map { place(of: $0) } ?? .planes([]))
        }
        let inputs = module.inputs.map { port in
            LanePort(
                name: port.name, shape: port.shape,
                place: port.node.map { place(of: $0) } ?? .planes([]))
        }
        let registers = module.registers.map { place(of: $0.node) }
        let states = memories.map { state in
            (state: state, place: LanePlace.planes(state.bits.map { literalOf($0) }))
        }
        flush()
        if graph.isFull { throw .tooManyGates(limit: graph.limit) }
        buildLadders(moves)
        countFromLadders()
        return LaneProgram(
            self, moves: moves, inputs: inputs, outputs: outputs, registers: registers,
            memories: states)
    }

    private mutating func literalOf(_ gate: Gate) -> LaneLiteral {
        let (plane, isInverted) = literal(gate)
        return LaneLiteral(value: plane, isInverted: isInverted)
    }

    /// Where the node's value lies, in the form it has.
    mutating func place(of id: NodeID) -> LanePlace {
        if module.constant(driver(id)) == nil {
            switch form(id) {
            case .scalar: return .scalar(scalar(id))
            case .array(let log): return .array(array(id, log: log), log: log)
            case .planes: break
            }
        }
        let bits = gates(id)
        return .planes(bits.map { literalOf($0) })
    }

    mutating func lower(_ id: NodeID, _ memories: [LaneMemoryState]) {
        let node = module[id]
        switch node.kind {
        case .memoryRead: lowerRead(id, memories)
        case .operation(let operation):
            switch form(id) {
            case .scalar: lowerScalar(operation, id)
            case .array(let log): lowerArray(operation, id, log: log)
            case .planes: lowerPlanes(operation, id)
            }
        case .constant, .input, .register, .wire, .instanceOutput, .invalid: break
        }
    }

    private mutating func lowerPlanes(_ operation: Operation, _ id: NodeID) {
        let node = module[id]
        let operands = module.operands(of: id)
        if let next = saturatingCounter(id) { return set(id, gates: next) }
        if let gate = comparison(operation, operands) { return set(id, gates: [gate]) }
        let isSigned = operands.first.map { module[$0].isSigned } ?? false
        let bits = operands.map { gates($0) }
        set(
            id,
            gates: operations[operation].gates(
                bits,
                OperationContext(
                    isSigned: isSigned, result: node.shape, parameter: Int(node.attribute)),
                graph))
        flush()
    }
}

/// How much a lane program may grow, and from when on it folds.
public struct LaneLimits: Hashable, Sendable {
    /// Gates of the planes.
    public var gates = 1 << 24
    /// Bits of one memory that is written.
    public var memoryBits = 1 << 16
    /// With one stimulus in compiled code: so many nodes that are alike are worth a vector. Fewer
    /// do not repay the way between single values and vectors.
    public var fewestAlike = 16

    public init() {}
}
