import MorphoCircuit

/// A circuit of random operations and a few registers with its values for random inputs, computed from
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
        let domain = builder.domain(ClockDomain(reset: nil))
        var registers: [Int] = []
        for index in 0..<4 {
            let shape = Shape(width: 1 + random(4), isSigned: index == 3)
            let register = builder.register("state_\(index)", shape, reset: nil, domain: domain)
            registers.append(register)
            nodes.append(builder.module.registers[register].node)
        }
        var made = 0
        while made < operations {
            builder.statement(at: SampleCircuits.place(10 + made))
            guard let node = randomOperation() else { continue }
            if builder.module.shape(node).width > 300 { continue }
            nodes.append(node)
            made += 1
        }
        for register in registers {
            let node = builder.module.registers[register].node
            let shape = builder.module.shape(node)
            // A register that can never change has no driver in the eyes of Yosys.
            let next = builder.operation(
                .multiplex,
                [
                    builder.operation(.reduceXor, [inputs[0]]),
                    builder.constant(word(shape.width), isSigned: shape.isSigned),
                    decisions(for: node, depth: 0),
                ])
            let enable = random(2) == 0 ? nil : builder.operation(.reduceOr, [inputs[1]])
            builder.edit {
                $0.registers[register].next = next
                $0.registers[register].enable = enable
            }
        }
        let observed = nodes.suffix(6) + registers.map { builder.module.registers[$0].node }
        for (index, node) in observed.enumerated() {
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

    /// A tree of conditions as `When` and `Switch` make them, with values and holds as leaves.
    private mutating func decisions(for register: NodeID, depth: Int) -> NodeID {
        let shape = builder.module.shape(register)
        var value =
            random(2) == 0 ? register : pick(signed: shape.isSigned, width: shape.width)
        if depth > 3 { return value }
        let subject = pick()
        let subjectShape = builder.module.shape(subject)
        for _ in 0..<random(5) {
            let isCase = random(3) > 0
            let condition =
                isCase
                ? builder.operation(
                    .equal,
                    [
                        subject,
                        builder.constant(
                            Word(UInt(random(5)), width: subjectShape.width),
                            isSigned: subjectShape.isSigned),
                    ])
                : pick(signed: false, width: 1)
            let branch = random(4) == 0 ? register : decisions(for: register, depth: depth + 1)
            value = builder.operation(.multiplex, [condition, branch, value])
        }
        return value
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
            module: module.name, domains: module.domains,
            inputs: module.inputs.map { .init(name: $0.name, shape: $0.shape) },
            outputs: module.outputs.map { .init(name: $0.name, shape: $0.shape) }, powerUp: [])
        var states = module.registers.map { word($0.shape.width) }
        vectors.powerUp = zip(module.registers, states).map {
            .init(element: .register(name: $0.name), words: [$1])
        }
        for step in 0..<count {
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
                case .register:
                    values.append(states[Int(node.attribute)])
                default:
                    let value = word(Int(node.width))
                    applied.append(value)
                    values.append(value)
                }
            }
            vectors.steps.append(
                TestVectors.Step(
                    time: step, domains: [0], inputs: applied,
                    outputs: module.outputs.compactMap { port in
                        port.node.map { values[Int($0.index)] }
                    }))
            states = module.registers.indices.map { index in
                let register = module.registers[index]
                let isEnabled = register.enable.map { !values[Int($0.index)].isZero } ?? true
                guard let next = register.next, isEnabled else { return states[index] }
                return values[Int(next.index)]
            }
        }
        return (Design(modules: [module]), vectors)
    }
}
