import CMorphoLanes
import MorphoCircuit
import MorphoGates

/// Turns a flat module into a straight-line program over lanes.
///
/// Every node of the module has a form: scalar, array or planes. Nodes in planes are expanded by
/// the gate column of the operation table into one structurally hashed graph, whose gates become
/// instructions in the order of their birth; the other forms have instructions of their own. Where
/// a user wants another form than its operand has, the value is converted, once.
///
///     module nodes in order --> gates, array and scalar steps --> dead ones out --> places
struct LaneCompiler {
    let module: Module
    let operations: OperationTable
    let graph: GateGraph
    let forms: [LaneForm]
    private let drivers: [NodeID]

    /// What runs once, before the first step, and what runs in every step.
    var constantSteps: [LaneStep] = []
    var steps: [LaneStep] = []
    var values: [LaneValue] = []
    var lists: [Int32] = []
    var tables: [[UInt64]] = []
    /// For kernels, which like instructions of one kind in rows; a compiler likes to see values
    /// used where they are made.
    var isForKernels = true
    /// By condition and its two cases the scalar that says whether registers are updated.
    var knownGuards: [[Int32]: Int32] = [:]
    /// State that walks along.
    var shifts = LaneShifts()
    /// Registers that count in place.
    var counters: [LaneStep] = []
    /// Those that are kept from cycle to cycle.
    var ladders: [LaneLadder] = []
    /// Of folded modules.
    var folds: [FoldTable] = []
    /// Scalars with their values at the start.
    var scalarConstants: [(value: Int32, word: UInt64)] = []

    /// By node of the module: its gates, its array by `log`, its scalar; empty or -1: not yet.
    private var gatesOfNode: [[Gate]]
    private var arraysOfNode: [[Int32]]
    private var scalarOfNode: [Int32]
    /// By node of the graph its plane, and the inverted plane where one was wanted; -1: none.
    private var planes: [Int32] = [-1]
    private var invertedPlanes: [Int32: Int32] = [:]
    private var emitted = 1
    /// By node what is known of it; see `linearWord`.
    var linearMaps: [NodeID: LinearMap] = [:]
    private var constantArrays: [[UInt64]: Int32] = [:]
    private var knownScalars: [UInt64: Int32] = [:]

    init(
        _ module: Module, forms: [LaneForm], drivers: [NodeID], operations: OperationTable,
        gateLimit: Int
    ) {
        self.module = module
        self.forms = forms
        self.drivers = drivers
        self.operations = operations
        graph = GateGraph(limit: gateLimit)
        gatesOfNode = [[Gate]](repeating: [], count: module.nodes.count)
        arraysOfNode = [[Int32]](repeating: [], count: module.nodes.count)
        scalarOfNode = [Int32](repeating: -1, count: module.nodes.count)
    }

    func form(_ id: NodeID) -> LaneForm { forms[Int(driver(id).index)] }

    /// What stands behind a wire, or behind wires in a row.
    func driver(_ id: NodeID) -> NodeID { drivers[Int(id.index)] }

    // MARK: Values and steps

    mutating func newValue(_ kind: LaneValue.Kind, isPersistent: Bool = false) -> Int32 {
        values.append(LaneValue(kind: kind, isPersistent: isPersistent))
        return Int32(values.count - 1)
    }

    /// Adds a step that defines a new value of the kind.
    mutating func step(
        _ operation: morpho_lane_operation, _ kind: LaneValue.Kind, a: Int32 = -1, b: Int32 = -1,
        c: Int32 = -1, k: UInt64 = 0, size: Int = 0, other: Int = 0, plainC: Int? = nil,
        list: Range<Int> = 0..<0
    ) -> Int32 {
        let value = newValue(kind)
        steps.append(
            LaneStep(
                operation: operation, size: size, other: other, d: value, a: a, b: b,
                c: plainC.map { Int32($0) } ?? c, k: k, hasPlainC: plainC != nil, list: list))
        return value
    }

    // MARK: Planes

    /// A bit of the graph that stands for a plane.
    mutating func source(_ plane: Int32) -> Gate {
        flush()
        let gate = graph.input()
        planes.append(plane)
        emitted += 1
        return gate
    }

    /// Turns the gates that have been born since into steps.
    mutating func flush() {
        while emitted < graph.nodes.count {
            let node = graph.nodes[emitted]
            let (a, b) = (planes[Int(node.a.node)], planes[Int(node.b.node)])
            switch (node.kind, node.a.isInverted, node.b.isInverted) {
            case (.and, false, false): planes.append(step(MORPHO_PLANE_AND, .plane, a: a, b: b))
            case (.and, false, true): planes.append(step(MORPHO_PLANE_AND_NOT, .plane, a: a, b: b))
            case (.and, true, false): planes.append(step(MORPHO_PLANE_AND_NOT, .plane, a: b, b: a))
            case (.and, true, true): planes.append(step(MORPHO_PLANE_NOR, .plane, a: a, b: b))
            case (.xor, _, _): planes.append(step(MORPHO_PLANE_XOR, .plane, a: a, b: b))
            default:
                planes.append(
                    step(
                        node.b.isInverted ? MORPHO_PLANE_MULTIPLEX_NOT : MORPHO_PLANE_MULTIPLEX,
                        .plane, a: a, b: b, c: planes[Int(node.c.node)]))
            }
            emitted += 1
        }
    }

    /// The plane of a gate, which may be the inverse of the one returned.
    mutating func literal(_ gate: Gate) -> (plane: Int32, isInverted: Bool) {
        flush()
        if gate.node == 0, planes[0] < 0 {
            planes[0] = newValue(.plane, isPersistent: true)
            constantSteps.append(LaneStep(operation: MORPHO_PLANE_CONSTANT, d: planes[0]))
        }
        return (planes[Int(gate.node)], gate.isInverted)
    }

    /// The plane that holds what the gate does.
    mutating func plane(_ gate: Gate) -> Int32 {
        let (plane, isInverted) = literal(gate)
        guard isInverted else { return plane }
        if let known = invertedPlanes[gate.node] { return known }
        let inverse = step(MORPHO_PLANE_NOT, .plane, a: plane)
        invertedPlanes[gate.node] = inverse
        return inverse
    }

    // MARK: Forms of nodes

    mutating func set(_ id: NodeID, gates: [Gate]) { gatesOfNode[Int(id.index)] = gates }

    mutating func set(_ id: NodeID, array: Int32, log: Int) {
        if arraysOfNode[Int(id.index)].isEmpty {
            arraysOfNode[Int(id.index)] = [-1, -1, -1, -1]
        }
        arraysOfNode[Int(id.index)][log] = array
    }

    mutating func set(_ id: NodeID, scalar: Int32) { scalarOfNode[Int(id.index)] = scalar }

    /// The node's bits, whatever form it has been given.
    mutating func gates(_ wire: NodeID) -> [Gate] {
        let id = driver(wire)
        let index = Int(id.index)
        if !gatesOfNode[index].isEmpty { return gatesOfNode[index] }
        let width = Int(module[id].width)
        var bits: [Gate] = []
        if let word = module.constant(id) {
            bits = graph.constant(word)
        } else if let log = arraysOfNode[index].firstIndex(where: { $0 >= 0 }) {
            let array = arraysOfNode[index][log]
            for bit in 0..<width {
                bits.append(
                    source(
                        step(MORPHO_ARRAY_BIT, .plane, a: array, k: UInt64(bit), size: log)))
            }
        } else {
            let scalar = scalar(id)
            for bit in 0..<width {
                bits.append(source(step(MORPHO_PLANE_FILL, .plane, a: scalar, k: UInt64(bit))))
            }
        }
        gatesOfNode[index] = bits
        return bits
    }

    /// The node as an array with elements of `1 << log` bytes, which hold all its bits.
    mutating func array(_ wire: NodeID, log: Int) -> Int32 {
        let id = driver(wire)
        let index = Int(id.index)
        if arraysOfNode[index].count > log, arraysOfNode[index][log] >= 0 {
            return arraysOfNode[index][log]
        }
        let node = module[id]
        let value: Int32
        if let word = module.constant(id) {
            value = constantArray(word.bits(signed: node.isSigned), log: log)
        } else if let own = arraysOfNode[index].firstIndex(where: { $0 >= 0 }) {
            value = step(
                MORPHO_ARRAY_CONVERT, .array(log: log), a: arraysOfNode[index][own],
                k: node.isSigned && own < log ? 1 : 0, size: log, other: own)
        } else if scalarOfNode[index] >= 0 {
            value = step(
                MORPHO_ARRAY_SPLAT, .array(log: log), a: scalarOfNode[index], size: log)
        } else {
            value = packed(gates(id), log: log, isSigned: node.isSigned)
        }
        set(id, array: value, log: log)
        return value
    }

    /// Bits side by side in elements, extended by their sign if asked for.
    mutating func packed(_ bits: [Gate], log: Int, isSigned: Bool) -> Int32 {
        let value = step(
            MORPHO_ARRAY_PACK, .array(log: log), k: UInt64(bits.count), size: log,
            list: list(bits))
        return isSigned ? truncated(value, log: log, .signed(bits.count)) : value
    }

    /// A list of planes for a step.
    mutating func list(_ bits: [Gate]) -> Range<Int> {
        let entries = bits.map { bit in
            let (plane, isInverted) = literal(bit)
            return plane << 1 | (isInverted ? 1 : 0)
        }
        let first = lists.count
        lists += entries
        return first..<lists.count
    }

    /// The node as a scalar; requires that it has one.
    mutating func scalar(_ wire: NodeID) -> Int32 {
        let id = driver(wire)
        let index = Int(id.index)
        if scalarOfNode[index] < 0, let word = module.constant(id) {
            scalarOfNode[index] = constantScalar(word.bits(signed: module[id].isSigned))
        }
        return scalarOfNode[index]
    }

    mutating func constantScalar(_ word: UInt64) -> Int32 {
        if let known = knownScalars[word] { return known }
        let value = newValue(.scalar, isPersistent: true)
        scalarConstants.append((value, word))
        knownScalars[word] = value
        return value
    }

    mutating func constantArray(_ word: UInt64, log: Int) -> Int32 {
        if let known = constantArrays[[word, UInt64(log)]] { return known }
        let value = newValue(.array(log: log), isPersistent: true)
        constantSteps.append(
            LaneStep(operation: MORPHO_ARRAY_CONSTANT, size: log, d: value, k: word))
        constantArrays[[word, UInt64(log)]] = value
        return value
    }

    /// The low bits of an array, extended by their sign if the shape has one.
    mutating func truncated(_ array: Int32, log: Int, _ shape: Shape) -> Int32 {
        if shape.width >= 8 << log { return array }
        return step(
            shape.isSigned ? MORPHO_ARRAY_TRUNCATE_SIGNED : MORPHO_ARRAY_TRUNCATE,
            .array(log: log), a: array, k: UInt64(shape.width), size: log)
    }
}

extension Word {
    /// The low 64 bits of the word extended by its sign or by zeros.
    func bits(signed: Bool) -> UInt64 {
        extended(to: max(64, width), signed: signed).slice(low: 0, width: 64).unsignedValue
            .map { UInt64($0) } ?? 0
    }
}
