@testable import MorphoCircuit

/// A small random combinational module, the same for the same seed: inputs, constants, named wires
/// and every operation, with all late nodes driving outputs. Constants are frequent and operands
/// repeat, so that passes find work.
struct RandomCircuit {
    let module: Module

    init(seed: UInt64, operations: Int = 60) {
        var generator = SeededGenerator(seed: seed)
        let builder = ModuleBuilder(name: "Random")
        var nodes: [NodeID] = []
        func shape() -> Shape {
            Shape(
                width: Int.random(in: 1...9, using: &generator),
                isSigned: Bool.random(using: &generator))
        }
        for index in 0..<4 {
            let port = builder.port("in\(index)", .input, shape(), domain: nil)
            if let node = builder.module.ports[port].node { nodes.append(node) }
        }
        func pick() -> NodeID {
            if Int.random(in: 0..<5, using: &generator) == 0 {
                let shape = shape()
                return builder.constant(
                    generator.word(width: shape.width), isSigned: shape.isSigned)
            }
            // Recent nodes more often, so that the circuit is deep.
            let recent = nodes.suffix(12)
            return recent.randomElement(using: &generator) ?? nodes[0]
        }
        /// A node brought to a shape by operations.
        func adapt(_ id: NodeID, to target: Shape) -> NodeID {
            var id = id
            let width = builder.module.shape(id).width
            if width > target.width {
                id = builder.operation(.slice, [id], width: target.width)
            } else if width < target.width {
                id = builder.operation(.extend, [id], width: target.width)
            }
            if builder.module.shape(id).isSigned != target.isSigned {
                id = builder.operation(.reinterpret, [id])
            }
            return id
        }
        for index in 0..<operations {
            guard let operation = Operation.allCases.randomElement(using: &generator) else {
                continue
            }
            let first = pick()
            let given = builder.module.shape(first)
            let second = adapt(pick(), to: given)
            let unsigned = adapt(pick(), to: .unsigned(Int.random(in: 1...4, using: &generator)))
            let node: NodeID
            switch operation {
            case .not, .reduceAnd, .reduceOr, .reduceXor, .countOnes, .reinterpret:
                node = builder.operation(operation, [first])
            case .negate, .extend:
                node = builder.operation(operation, [first], width: given.width + index % 3)
            case .slice:
                let width = Int.random(in: 1...given.width, using: &generator)
                let low = Int.random(in: 0...given.width - width, using: &generator)
                node = builder.operation(.slice, [first], width: width, parameter: low)
            case .add, .subtract, .multiply:
                let stated = Bool.random(using: &generator) ? given.width : nil
                node = builder.operation(operation, [first, second], width: stated)
            case .and, .or, .xor, .divide, .remainder, .equal, .notEqual, .less, .lessOrEqual:
                let twin = index % 7 == 0 ? first : second
                node = builder.operation(operation, [first, twin])
            case .shiftLeft, .shiftRight:
                node = builder.operation(operation, [first, unsigned])
            case .concatenate:
                node = builder.operation(.concatenate, [first, pick()])
            case .multiplex:
                let condition = adapt(pick(), to: .unsigned(1))
                node = builder.operation(.multiplex, [condition, first, second])
            case .choose:
                let other = adapt(pick(), to: given)
                node = builder.operation(.choose, [unsigned, first, second, other])
            }
            // Long chains of products would outgrow the test.
            let bounded =
                builder.module.shape(node).width > 80
                ? builder.operation(.slice, [node], width: 40, parameter: 7) : node
            if index % 5 == 0 {
                let wire = builder.wire("wire\(index)", builder.module.shape(bounded))
                builder.edit { $0.wires[wire].driver = bounded }
                nodes.append(builder.module.wires[wire].node)
            } else {
                nodes.append(bounded)
            }
        }
        for (index, node) in nodes.suffix(10).enumerated() {
            let port = builder.port(
                "out\(index)", .output, builder.module.shape(node), domain: nil)
            builder.edit { $0.ports[port].node = node }
        }
        module = builder.finish().module
    }
}

/// The values of a combinational module's outputs, by the operation table alone.
struct CombinationalEvaluator {
    let module: Module
    let order: [NodeID]

    init(_ module: Module) {
        self.module = module
        order = CombinationalComponents(module).order
    }

    /// - Parameter inputs: by port name.
    func outputs(_ inputs: [String: Word]) -> [String: Word] {
        var values = [Word](repeating: Word(width: 1), count: module.nodes.count)
        for id in order {
            let node = module[id]
            let attribute = Int(node.attribute)
            let operands = module.operands(of: id)
            switch node.kind {
            case .constant: values[Int(id.index)] = module.constants[attribute]
            case .input:
                values[Int(id.index)] =
                    inputs[module.ports[attribute].name] ?? Word(width: Int(node.width))
            case .wire:
                guard let driver = module.wires[attribute].driver else { continue }
                values[Int(id.index)] = values[Int(driver.index)]
            case .operation(let operation):
                values[Int(id.index)] = OperationTable.standard.evaluate(
                    operation, node: node, operands: operands.map { values[Int($0.index)] },
                    firstIsSigned: module[operands[operands.startIndex]].isSigned)
            case .register, .memoryRead, .instanceOutput, .invalid: continue
            }
        }
        var outputs: [String: Word] = [:]
        for port in module.outputs {
            outputs[port.name] = port.node.map { values[Int($0.index)] }
        }
        return outputs
    }
}
