import CMorphoLanes
import MorphoCircuit

/// Operations on lane-uniform values: plain 64-bit words.
extension LaneCompiler {
    mutating func lowerScalar(_ operation: Operation, _ id: NodeID) {
        let node = module[id]
        let operands = Array(module.operands(of: id))
        set(id, scalar: scalar(operation, node, operands))
    }

    /// A step whose result is cut to a shape.
    private mutating func compute(
        _ operation: morpho_lane_operation, _ shape: Shape, _ a: Int32, _ b: Int32 = -1,
        c: Int32 = -1, plainC: Int? = nil
    ) -> Int32 {
        // A kernel loads both operands, whether it needs them or not.
        step(
            operation, .scalar, a: a, b: b < 0 ? a : b, c: c, k: UInt64(shape.width),
            size: shape.isSigned ? 1 : 0, plainC: plainC)
    }

    private mutating func unsigned(_ id: NodeID) -> Int32 {
        let node = module[id]
        let value = scalar(id)
        return node.isSigned
            ? compute(MORPHO_SCALAR_TRUNCATE, .unsigned(Int(node.width)), value) : value
    }

    private mutating func scalar(
        _ operation: Operation, _ node: Node, _ operands: [NodeID]
    ) -> Int32 {
        let shape = node.shape
        let bit = Shape.unsigned(1)
        let first = scalar(operands[0])
        let isSigned = module[operands[0]].isSigned
        func second(_ compiler: inout LaneCompiler) -> Int32 { compiler.scalar(operands[1]) }
        switch operation {
        case .not: return compute(MORPHO_SCALAR_NOT, shape, first)
        case .and: return compute(MORPHO_SCALAR_AND, shape, first, second(&self))
        case .or: return compute(MORPHO_SCALAR_OR, shape, first, second(&self))
        case .xor: return compute(MORPHO_SCALAR_XOR, shape, first, second(&self))
        case .add: return compute(MORPHO_SCALAR_ADD, shape, first, second(&self))
        case .subtract: return compute(MORPHO_SCALAR_SUBTRACT, shape, first, second(&self))
        case .multiply: return compute(MORPHO_SCALAR_MULTIPLY, shape, first, second(&self))
        case .negate: return compute(MORPHO_SCALAR_SUBTRACT, shape, constantScalar(0), first)
        case .reduceAnd:
            let ones = Word.ones(width: Int(module[operands[0]].width)).bits(signed: isSigned)
            return compute(MORPHO_SCALAR_EQUAL, bit, first, constantScalar(ones))
        case .reduceOr:
            let isZero = compute(MORPHO_SCALAR_EQUAL, bit, first, constantScalar(0))
            return compute(MORPHO_SCALAR_NOT, bit, isZero)
        case .reduceXor: return compute(MORPHO_SCALAR_ODD, bit, unsigned(operands[0]))
        case .countOnes: return compute(MORPHO_SCALAR_COUNT, shape, unsigned(operands[0]))
        case .equal: return compute(MORPHO_SCALAR_EQUAL, bit, first, second(&self))
        case .notEqual:
            let isEqual = compute(MORPHO_SCALAR_EQUAL, bit, first, second(&self))
            return compute(MORPHO_SCALAR_NOT, bit, isEqual)
        case .less: return less(first, second(&self), isSigned)
        case .lessOrEqual:
            let isGreater = less(second(&self), first, isSigned)
            return compute(MORPHO_SCALAR_NOT, bit, isGreater)
        case .shiftLeft: return compute(MORPHO_SCALAR_SHIFT_LEFT, shape, first, second(&self))
        case .shiftRight:
            return compute(
                isSigned ? MORPHO_SCALAR_SHIFT_SIGNED : MORPHO_SCALAR_SHIFT_RIGHT, shape, first,
                second(&self))
        case .concatenate:
            if let word = linearWord(operands) {
                return compute(MORPHO_SCALAR_TRUNCATE, shape, word)
            }
            var joined = unsigned(operands[0])
            var width = Int(module[operands[0]].width)
            for part in operands.dropFirst() {
                let low = unsigned(part)
                width += Int(module[part].width)
                joined = compute(
                    MORPHO_SCALAR_JOIN, .unsigned(width), joined, low,
                    plainC: Int(module[part].width))
            }
            return compute(MORPHO_SCALAR_TRUNCATE, shape, joined)
        case .slice:
            return compute(MORPHO_SCALAR_SLICE, shape, first, plainC: Int(node.attribute))
        case .extend: return first
        case .reinterpret: return compute(MORPHO_SCALAR_TRUNCATE, shape, first)
        case .multiplex:
            return compute(
                MORPHO_SCALAR_SELECT, shape, first, second(&self), c: scalar(operands[2]))
        case .choose:
            let start = lists.count
            let elements = operands.dropFirst().map { scalar($0) }
            lists += elements
            return step(
                MORPHO_SCALAR_CHOOSE, .scalar, a: first, plainC: elements.count,
                list: start..<start + elements.count)
        case .divide, .remainder:
            // `hasScalarForm` keeps them away.
            return first
        }
    }

    private mutating func less(_ a: Int32, _ b: Int32, _ isSigned: Bool) -> Int32 {
        compute(isSigned ? MORPHO_SCALAR_LESS_SIGNED : MORPHO_SCALAR_LESS, .unsigned(1), a, b)
    }
}
