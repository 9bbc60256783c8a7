import CMorphoLanes

/// Where an instruction reads or writes.
enum InstructionPlace: Hashable {
    case slot(UInt32)
    case scalar(UInt32)
}

extension morpho_lane_operation {
    /// Puts values side by side, in compiled code only.
    var isFold: Bool {
        [MORPHO_FOLD_PLANE, MORPHO_FOLD_ARRAY, MORPHO_FOLD_WORD, MORPHO_FOLD_ELEMENT]
            .contains { $0 == self }
    }
}

extension morpho_lane_instruction {
    var operation: morpho_lane_operation {
        Int(key) >= Int(MORPHO_TERNARY_KEY)
            ? MORPHO_PLANE_TERNARY : morpho_lane_operation(rawValue: UInt32(key) >> 2)
    }

    var definesScalar: Bool { operation.rawValue >= MORPHO_SCALAR_COPY.rawValue }

    /// Whether the result is a plane and no array.
    var definesPlane: Bool {
        operation.rawValue < MORPHO_ARRAY_COPY.rawValue
            || [
                MORPHO_ARRAY_BIT, MORPHO_ARRAY_EQUAL, MORPHO_ARRAY_LESS, MORPHO_ARRAY_LESS_SIGNED,
            ].contains { $0 == operation }
    }

    var target: InstructionPlace { definesScalar ? .scalar(d) : .slot(d) }

    /// Calls the body with every place that is read.
    /// - Parameter lists: that the instruction may name.
    func forEachRead(_ lists: [UInt32], _ body: (InstructionPlace) -> Void) {
        if `guard` > 0 { body(.scalar(`guard` - 1)) }
        if operation.isFold {
            for index in Int(a)..<Int(a + c) {
                let entry = lists[index]
                body(entry & 1 == 1 ? .scalar(entry >> 1) : .slot(entry >> 1))
            }
            return
        }
        switch operation {
        case MORPHO_PLANE_CONSTANT, MORPHO_ARRAY_CONSTANT: break
        case MORPHO_PLANE_FILL, MORPHO_ARRAY_SPLAT: body(.scalar(a))
        case MORPHO_PLANE_LESS, MORPHO_PLANE_LESS_OR_EQUAL, MORPHO_PLANE_EQUAL:
            body(.scalar(b))
            forEachPlane(lists, body)
        case MORPHO_PLANE_LADDER, MORPHO_ARRAY_PACK: forEachPlane(lists, body)
        case MORPHO_PLANE_RUNG:
            body(.slot(a))
            body(.scalar(b))
        case MORPHO_PLANE_MULTIPLEX, MORPHO_PLANE_MULTIPLEX_NOT, MORPHO_PLANE_TERNARY,
            MORPHO_ARRAY_SELECT:
            for place in [a, b, c] { body(.slot(place)) }
        case MORPHO_PLANE_NOT, MORPHO_PLANE_COPY, MORPHO_ARRAY_COPY, MORPHO_ARRAY_CONVERT,
            MORPHO_ARRAY_MULTIPLY_CONSTANT, MORPHO_ARRAY_SHIFT_LEFT, MORPHO_ARRAY_SHIFT_RIGHT,
            MORPHO_ARRAY_SHIFT_SIGNED, MORPHO_ARRAY_TRUNCATE, MORPHO_ARRAY_TRUNCATE_SIGNED,
            MORPHO_ARRAY_BIT:
            body(.slot(a))
        case MORPHO_ARRAY_LOOKUP: body(.slot(b))
        case MORPHO_SCALAR_SELECT: for place in [a, b, c] { body(.scalar(place)) }
        case MORPHO_SCALAR_LOOKUP: body(.scalar(a))
        case MORPHO_SCALAR_CHOOSE:
            body(.scalar(a))
            for entry in 0..<Int(c) { body(.scalar(lists[Int(b) + entry])) }
        default:
            body(definesScalar ? .scalar(a) : .slot(a))
            body(definesScalar ? .scalar(b) : .slot(b))
        }
    }

    private func forEachPlane(_ lists: [UInt32], _ body: (InstructionPlace) -> Void) {
        for bit in 0..<Int(k) { body(.slot(lists[Int(a) + bit] >> 1)) }
    }
}
