import Circuit

/// A combinational circuit of random operations with its values for random inputs, computed from
/// the operation table alone.
struct RandomCircuit {
    private var state: UInt64
    let builder = ModuleBuilder(name: "random", location: SampleCircuits.place(1))
    private var nodes: [NodeID] = []
    private var inputs: [NodeID] = []

    init(seed: UInt64, operations: Int, widths: [Int]) {
        state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
        for index in 0..<6 {
            let shape = Shape(width: widths[random(widths.count)], isSigned: index % 2 == 1)
            let node = SampleCircuits.input(builder, "in_\(index)", shape)
            inputs.append(node)
            nodes.append(node)
        }
        var made = 0
        while made < operations {
            builder.statement(at: SampleCircuits.place(10 + made))
            guard let node = randomOperation() else { continue }
            if builder.module.shape(node).width > 300 { continue }
            nodes.append(node)
            made += 1
        }
        for (index, node) in nodes.suffix(10).enumerated() {
            SampleCircuits.output(builder, "out_\(index)", node)
        }
    }

    private mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    private mutating func random(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    private mutating func word(_ width: Int) -> Word {
        let limbs = (0..<(width + 63) / 64).map { _ in
            switch random(4) {
            case 0: UInt(0)
            case 1: UInt.max
            default: UInt(next())
            }
        }
        return Word(limbs: limbs, width: width)
    }

    private mutating func pick(signed: Bool? = nil, width: Int? = nil) -> NodeID {
        let fitting = nodes.filter {
            let shape = builder.module.shape($0)
            return (signed == nil || shape.isSigned == signed)
                && (width == nil || shape.width == width)
        }
        if fitting.isEmpty || random(6) == 0 {
            let width = width ?? 1 + random(12)
            return builder.constant(word(width), isSigned: signed ?? false)
        }
        return fitting[random(fitting.count)]
    }

    private mutating func randomOperation() -> NodeID? {
        let operation = Operation.allCases[random(Operation.allCases.count)]
        let first = pick()
        let shape = builder.module.shape(first)
        switch operation {
        case .not, .reduceAnd, .reduceOr, .reduceXor, .negate, .reinterpret, .countOnes:
            if operation == .countOnes, shape.width > 64 { return nil }
            return builder.operation(operation, [first])
        case .and, .or, .xor:
            let other = pick(signed: shape.isSigned, width: shape.width)
            return builder.operation(operation, [first, other])
        case .add, .subtract, .multiply, .divide, .remainder, .equal, .notEqual, .less,
            .lessOrEqual:
            return builder.operation(operation, [first, pick(signed: shape.isSigned)])
        case .shiftLeft, .shiftRight:
            return builder.operation(operation, [first, pick(signed: false)])
        case .concatenate:
            return builder.operation(operation, [first, pick(), pick()])
        case .slice:
            let low = random(shape.width)
            return builder.operation(
                operation, [first], width: 1 + random(shape.width - low), parameter: low)
        case .extend:
            return builder.operation(operation, [first], width: shape.width + random(9))
        case .multiplex:
            let other = pick(signed: shape.isSigned, width: shape.width)
            return builder.operation(operation, [pick(signed: false, width: 1), first, other])
        case .choose:
            let count = [2, 3, 5, 70][random(4)]
            let elements = (1..<count).map { _ in
                pick(signed: shape.isSigned, width: shape.width)
            }
            return builder.operation(operation, [pick(signed: false), first] + elements)
        }
    }

    /// Steps with random inputs and the outputs the table gives.
    mutating func vectors(_ count: Int) -> (Design, TestVectors) {
        let module = builder.finish().module
        var vectors = TestVectors(
            inputs: module.inputs.map(\.name), outputs: module.outputs.map(\.name))
        for _ in 0..<count {
            var values: [Word] = []
            values.reserveCapacity(module.nodes.count)
            var applied: [Word] = []
            for (position, node) in module.nodes.enumerated() {
                switch node.kind {
                case .constant:
                    values.append(module.constants[Int(node.attribute)])
                case .operation(let operation):
                    let operands = module.operands(of: NodeID(position))
                    values.append(
                        OperationTable.standard.evaluate(
                            operation, node: node,
                            operands: operands.map { values[Int($0.index)] },
                            firstIsSigned: operands.first.map { module[$0].isSigned } ?? false))
                default:
                    let value = word(Int(node.width))
                    applied.append(value)
                    values.append(value)
                }
            }
            vectors.steps.append(
                TestVectors.Step(
                    edges: [], inputs: applied,
                    outputs: module.outputs.map { port in
                        port.node.map { values[Int($0.index)] }
                    }))
        }
        return (Design(modules: [module]), vectors)
    }
}
