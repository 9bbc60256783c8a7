import MorphoCircuit

/// Chooses for every node whether it lies in planes or in an array: whatever takes fewer cycles in
/// all, by a rough count of what each operation and each conversion costs for 512 lanes.
///
/// Starts once with as many arrays as possible and once with multiplications only, turns single
/// nodes over as long as that saves something, and takes the better end.
struct LaneFormChoice {
    let module: Module
    let drivers: [NodeID]
    let isScalar: [Bool]
    private var isArray: [Bool]
    /// By node the nodes and registers that read it; registers are nodes too.
    private var users: [[Int32]]
    private var registerOfNode: [Int32: Int] = [:]

    /// Cycles for a gate, for 64 bytes of an array, and for getting to an instruction.
    private static let gate = 1.6
    private static let vector = 1.5
    private static let dispatch = 1.0
    /// Sweeps over all nodes.
    private static let sweeps = 4
    /// Nodes with more readers stay as they are: turning them over is never cheap to weigh.
    private static let mostUsers = 64

    init(_ module: Module, drivers: [NodeID], isScalar: [Bool]) {
        self.module = module
        self.drivers = drivers
        self.isScalar = isScalar
        isArray = [Bool](repeating: false, count: module.nodes.count)
        users = [[Int32]](repeating: [], count: module.nodes.count)
        for index in module.nodes.indices where module.nodes[index].kind.isOperation {
            for operand in module.operands(of: NodeID(index)) {
                users[Int(drivers[Int(operand.index)].index)].append(Int32(index))
            }
        }
        for (number, register) in module.registers.enumerated() {
            registerOfNode[register.node.index] = number
            for source in [register.next, register.enable].compactMap({ $0 }) {
                users[Int(drivers[Int(source.index)].index)].append(register.node.index)
            }
        }
    }

    /// - Parameter order: of evaluation.
    mutating func forms(order: [NodeID]) -> [LaneForm] {
        var best: (cost: Double, isArray: [Bool]) = (.infinity, isArray)
        for isEager in [true, false] {
            for index in module.nodes.indices {
                isArray[index] =
                    canBeArray(index)
                    && (isEager || module.nodes[index].kind == .operation(.multiply))
            }
            for sweep in 0..<Self.sweeps {
                var hasChanged = false
                let nodes = module.nodes.indices
                for place in nodes {
                    let index = sweep.isMultiple(of: 2) ? place : nodes.count - 1 - place
                    if canBeArray(index), turns(index) { hasChanged = true }
                }
                if !hasChanged { break }
            }
            let cost = module.nodes.indices.reduce(0) { $0 + self.cost($1) }
            if cost < best.cost { best = (cost, isArray) }
        }
        return module.nodes.indices.map { index in
            if isScalar[index] { return .scalar }
            let array = LaneForm.smallestArray(Int(module.nodes[index].width))
            return best.isArray[index] ? array ?? .planes : .planes
        }
    }

    private func canBeArray(_ index: Int) -> Bool {
        let node = module.nodes[index]
        if isScalar[index] || node.width < 2 || node.width > 64 { return false }
        switch node.kind {
        case .input, .register: return true
        case .operation(let operation): return operation.hasArrayForm(module, NodeID(index))
        default: return false
        }
    }

    /// Turns the node over if that saves something.
    private mutating func turns(_ index: Int) -> Bool {
        if users[index].count > Self.mostUsers { return false }
        let concerned = [Int32(index)] + users[index].filter { $0 != index }
        let before = concerned.reduce(0) { $0 + cost(Int($1)) }
        isArray[index].toggle()
        let after = concerned.reduce(0) { $0 + cost(Int($1)) }
        if after < before { return true }
        isArray[index].toggle()
        return false
    }

    // MARK: Costs

    /// Vectors of 64 bytes that an array of the width takes for 512 lanes.
    private func vectors(_ width: Int) -> Double {
        width <= 8 ? 8 : width <= 16 ? 16 : width <= 32 ? 32 : 64
    }

    /// What the node costs with its present form and those of its operands.
    private func cost(_ index: Int) -> Double {
        let node = module.nodes[index]
        if isScalar[index] { return 0 }
        let width = Int(node.width)
        switch node.kind {
        case .register:
            guard let register = registerOfNode[Int32(index)].map({ module.registers[$0] }),
                let next = register.next
            else { return 0 }
            let copies = isArray[index] ? vectors(width) * Self.vector : Double(width) * Self.gate
            let enable = register.enable == nil ? 0 : copies
            return copies + enable + conversion(next, toArray: isArray[index], width)
        case .operation(let operation): return cost(operation, index, node)
        default: return 0
        }
    }

    private func cost(_ operation: Operation, _ index: Int, _ node: Node) -> Double {
        let width = Int(node.width)
        let operands = module.operands(of: NodeID(index))
        guard let first = operands.first else { return 0 }
        let given = Int(module[first].width)
        switch operation {
        case .equal, .notEqual, .less, .lessOrEqual:
            let isInArrays = operands.contains { isArray[driver($0)] } && given <= 64
            if !isInArrays, operands.contains(where: { isScalar[driver($0)] }) {
                // Planes against a scalar take one instruction.
                return Double(given) + Self.dispatch
            }
            let gates = operation == .equal || operation == .notEqual ? 2.0 : 4.0
            let own =
                isInArrays
                ? vectors(given) * Self.vector + Self.dispatch
                : gates * Double(given) * Self.gate
            return own + operands.reduce(0) { $0 + conversion($1, toArray: isInArrays, given) }
        default: break
        }
        guard isArray[index] else {
            return gateCount(operation, node, operands) * Self.gate
                + operands.reduce(0) { $0 + conversion($1, toArray: false, width) }
        }
        let size = vectors(width)
        var own = size * Self.vector + Self.dispatch
        switch operation {
        case .multiply: own = size * (width <= 8 ? 3 : width > 32 ? 8 : 2)
        case .concatenate: own *= 2 * Double(operands.count)
        case .slice: own *= 2
        case .extend: own = 0
        default: break
        }
        for (position, operand) in operands.enumerated() {
            let isCondition = operation == .multiplex && position == 0
            own += conversion(operand, toArray: !isCondition, width)
        }
        return own
    }

    private func driver(_ id: NodeID) -> Int { Int(drivers[Int(id.index)].index) }

    /// What it takes to have the node in an array of that width, or in planes.
    private func conversion(_ id: NodeID, toArray: Bool, _ width: Int) -> Double {
        let source = driver(id)
        let node = module.nodes[source]
        if node.kind == .constant { return 0 }
        let bits = Double(node.width)
        if isScalar[source] {
            return toArray ? vectors(width) : bits * Self.gate / 2
        }
        switch (isArray[source], toArray) {
        case (false, true): return vectors(width) * (2 + bits)
        case (true, false): return vectors(Int(node.width)) * bits
        case (true, true):
            let (from, to) = (vectors(Int(node.width)), vectors(width))
            return from == to ? 0 : max(from, to)
        case (false, false): return 0
        }
    }

    /// About how many gates an operation takes.
    private func gateCount(
        _ operation: Operation, _ node: Node, _ operands: ArraySlice<NodeID>
    ) -> Double {
        let width = Double(node.width)
        let hasConstant = operands.contains { module.constant(driverNode($0)) != nil }
        switch operation {
        case .and, .or, .xor, .multiplex: return width
        case .add, .subtract, .negate: return hasConstant ? 3 * width : 5 * width
        case .multiply:
            let widths = operands.map { Double(module[$0].width) }
            let rows = (widths.min() ?? 1) / (hasConstant ? 2 : 1)
            return 6 * rows * (widths.max() ?? 1)
        case .divide, .remainder: return 6 * width * width
        case .shiftLeft, .shiftRight: return hasConstant ? 0 : 6 * width
        case .reduceAnd, .reduceOr, .reduceXor:
            return Double(operands.first.map { module[$0].width } ?? 1)
        case .countOnes: return 5 * Double(operands.first.map { module[$0].width } ?? 1)
        case .choose: return width * Double(operands.count)
        default: return 0
        }
    }

    private func driverNode(_ id: NodeID) -> NodeID { drivers[Int(id.index)] }
}

extension NodeKind {
    fileprivate var isOperation: Bool { if case .operation = self { true } else { false } }
}
