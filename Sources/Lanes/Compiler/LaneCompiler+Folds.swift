import CMorphoLanes
import MorphoCircuit
import MorphoGates

/// Programs of folded modules.
extension LaneCompiler {
    /// The program of a folded module, for `run` alone.
    static func program(
        _ folded: FoldedModule, operations: OperationTable, limits: LaneLimits
    ) -> LaneProgram? {
        let module = folded.module
        var compiler = LaneCompiler(
            module, forms: folded.forms, drivers: module.nodes.indices.map { NodeID($0) },
            operations: operations, gateLimit: limits.gates)
        compiler.isForKernels = false
        return compiler.run(folded)
    }

    private mutating func run(_ folded: FoldedModule) -> LaneProgram? {
        for port in module.inputs { if let node = port.node { place(node) } }
        for register in module.registers { place(register.node) }
        for index in module.nodes.indices {
            let id = NodeID(index)
            if let fold = folded.folds[id.index] { lower(fold, id) } else { lower(id, []) }
            if graph.isFull { return nil }
        }
        let moves = moves(domains: 1)
        let inputs = module.inputs.map { port in
            LanePort(
                name: port.name, shape: port.shape,
                place: port.node.map { place(of: $0) } ?? .planes([]))
        }
        let registers = module.registers.map { place(of: $0.node) }
        flush()
        return LaneProgram(
            self, moves: moves, inputs: inputs, outputs: [], registers: registers, memories: [])
    }

    private mutating func lower(_ fold: Fold, _ id: NodeID) {
        var table = FoldTable(entries: [], sources: [], log: 0, shape: fold.shape)
        if case .array(let log) = forms[Int(id.index)] { table.log = log }
        var numbers: [NodeID: Int] = [:]
        var values: [Int32] = []
        var isInverted: [Bool] = []
        func number(_ node: NodeID, in compiler: inout LaneCompiler) -> Int {
            if let known = numbers[node] { return known }
            numbers[node] = values.count
            switch compiler.form(node) {
            case .scalar:
                values.append(compiler.scalar(node))
                isInverted.append(false)
                table.sources.append(.scalar)
            case .planes where compiler.module[node].width == 1:
                let (plane, inverted) = compiler.literal(compiler.gates(node)[0])
                values.append(plane)
                isInverted.append(inverted)
                table.sources.append(.plane)
            case .planes, .array:
                // Elements of the size that the result has, or their own.
                let log =
                    fold.result == .array ? table.log : compiler.elements(node)
                values.append(compiler.array(node, log: log))
                isInverted.append(false)
                table.sources.append(.array(log: log))
            }
            return values.count - 1
        }
        for source in fold.sources {
            switch source {
            case .constant(let word): table.entries.append((-1, word))
            case .lane(let node, let lane):
                table.entries.append((number(node, in: &self), UInt64(lane)))
            case .bit(let node, let bit):
                table.entries.append((number(node, in: &self), UInt64(bit)))
            case .single(let node): table.entries.append((number(node, in: &self), 0))
            }
        }
        // An inverted plane is made plain, once.
        for index in values.indices where isInverted[index] {
            if let node = numbers.first(where: { $0.value == index })?.key {
                values[index] = plane(gates(node)[0])
            }
        }
        let start = lists.count
        lists += values.map { $0 << 1 }
        folds.append(table)
        let list = start..<lists.count
        let number = UInt64(folds.count - 1)
        switch fold.result {
        case .plane:
            set(
                id,
                gates: [
                    source(
                        step(MORPHO_FOLD_PLANE, .plane, k: number, plainC: values.count, list: list)
                    )
                ])
        case .array:
            set(
                id,
                array: step(
                    MORPHO_FOLD_ARRAY, .array(log: table.log), k: number, size: table.log,
                    plainC: values.count, list: list), log: table.log)
        case .word:
            set(
                id,
                scalar: step(MORPHO_FOLD_WORD, .scalar, k: number, plainC: values.count, list: list)
            )
        case .element:
            set(
                id,
                scalar: step(
                    MORPHO_FOLD_ELEMENT, .scalar, k: number, plainC: values.count, list: list))
        }
    }
}
