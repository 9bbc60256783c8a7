import CMorphoLanes

/// Writes instructions as C statements of one function after another.
struct NativeWriter {
    let lanes: Int
    let lists: [UInt32]
    /// By instruction whether its result goes to memory.
    let stored: [Bool]
    let folds: [FoldTable]
    /// By place scalars that never change.
    private let constants: [UInt32: UInt64]
    /// By table its words.
    private let tables: [Int]
    /// Tables that the text expects as `table_7`.
    private(set) var usedTables: Set<Int> = []
    /// Tables of so many words stand in the text, where the compiler sees their size.
    static let constantTable = 1024
    /// Lanes and scalars need each other: they stand in one function.
    private let isFolded: Bool
    /// Of the lanes, and of what they share.
    private var text = ""
    private var scalarText = ""
    /// Of what is computed under a guard and read under the same guard further on.
    private var declarations = ""
    /// The guard of the statements at hand, and what is known only under it.
    private var openGuard: String?
    private var guardedNames: [InstructionPlace] = []
    /// What is known in the function at hand.
    private var names: [InstructionPlace: String] = [:]
    /// By an expression of scalars where lanes find it.
    private var notes: [String: Int] = [:]
    /// Words that the scalars write down for the lanes.
    private(set) var noteCount = 0
    private var count = 0
    /// Notes that are known already, for the lanes of a loop.
    private var givenNotes: [String]?
    /// Numbers of the notes that have been asked for.
    private var askedNotes: [Int] = []
    /// Within a loop by slot how far on the next round finds its own.
    private var strides: [UInt32: Int] = [:]
    /// By slot of a row that walks the units of its places.
    private var walking: [UInt32: Int] = [:]

    init(
        lanes: Int, lists: [UInt32], stored: [Bool], folds: [FoldTable]?, tables: [Int],
        constants: [UInt32: UInt64], windows: [NativeWindow] = []
    ) {
        for window in windows {
            for slot in window.slots { walking[UInt32(slot)] = window.units }
        }
        self.constants = constants
        self.tables = tables
        self.folds = folds ?? []
        isFolded = folds != nil
        self.lanes = lanes
        self.lists = lists
        self.stored = stored
    }

    /// The texts since the last time; the next function knows nothing of them.
    mutating func takeTexts() -> (scalars: String, lanes: String) {
        closeGuard()
        defer { (text, scalarText, declarations, names, notes) = ("", "", "", [:], [:]) }
        return (scalarText, declarations + text)
    }

    private mutating func addScalar(_ statement: String) {
        if isFolded { text += statement } else { scalarText += statement }
    }

    // MARK: Operands

    private mutating func name(_ prefix: Character) -> String {
        count += 1
        return "\(prefix)\(count)"
    }

    /// - Parameter next: where the value of the next cycle goes.
    private func address(_ slot: UInt32, _ type: String, next: Bool = false) -> String {
        let step = (strides[slot] ?? 0) * lanes / 8
        let further = step == 0 ? "" : " + i * \(step)"
        guard let units = walking[slot] else {
            return "*(\(type) *)(m + \(Int(slot) * lanes / 8)\(further))"
        }
        let size = units * lanes / 8
        let place = Int(slot) * lanes / 8 - (next ? size : 0)
        return "*(\(type) *)(m - walked * \(size) + \(place)\(further))"
    }

    private mutating func read(_ slot: UInt32, _ type: String) -> String {
        if let known = names[.slot(slot)] { return known }
        let name = name("v")
        text += "const \(type) \(name) = \(address(slot, "const " + type));\n"
        names[.slot(slot)] = name
        if openGuard != nil { guardedNames.append(.slot(slot)) }
        return name
    }

    mutating func plane(_ slot: UInt32) -> String { read(slot, "plane") }

    mutating func array(_ slot: UInt32, _ log: Int) -> String {
        read(slot, "e\(8 << log)_u")
    }

    mutating func scalar(_ place: UInt32) -> String {
        if let word = constants[place] { return "\(word)ull" }
        if let known = names[.scalar(place)] { return known }
        let name = name("x")
        addScalar("const uint64_t \(name) = s[\(place)];\n")
        names[.scalar(place)] = name
        return name
    }

    /// Where the lanes find what the scalars have computed.
    private mutating func note(_ expression: String) -> String {
        if isFolded { return expression }
        if let given = givenNotes?.first {
            givenNotes?.removeFirst()
            return given
        }
        let number = notes[expression] ?? noteCount
        if number == noteCount {
            noteCount += 1
            scalarText += "u[\(number)] = \(expression);\n"
            notes[expression] = number
        }
        askedNotes.append(number)
        return "u[\(number)]"
    }

    /// A bit of a scalar in all lanes.
    private mutating func filled(_ scalar: String, bit: Int) -> String {
        "plane_SPLAT(\(note("-(\(scalar) >> \(bit) & 1)")))"
    }

    /// The planes of a list, inverted where it says so.
    private mutating func planes(_ instruction: morpho_lane_instruction) -> [String] {
        (0..<Int(instruction.k)).map { bit in
            let entry = lists[Int(instruction.a) + bit]
            let plane = plane(entry >> 1)
            return entry & 1 == 1 ? "~" + plane : plane
        }
    }

    // MARK: Guards

    /// What follows is done only where the scalar is not zero.
    private mutating func open(guard place: UInt32) {
        let condition = note("\(scalar(place))")
        if openGuard == condition { return }
        closeGuard()
        openGuard = condition
        text += "if (\(condition)) {\n"
    }

    private mutating func closeGuard() {
        if openGuard == nil { return }
        text += "}\n"
        openGuard = nil
        for place in guardedNames { names[place] = nil }
        guardedNames = []
    }

    // MARK: Loops

    /// The notes that a lane instruction wants. What else it writes, `dropLanes` forgets.
    mutating func notesAsked(by instruction: morpho_lane_instruction, at index: Int) -> [Int] {
        askedNotes = []
        write(instruction, at: index)
        return askedNotes
    }

    /// Forgets the lanes of the function at hand.
    mutating func dropLanes() {
        (text, declarations, openGuard, guardedNames) = ("", "", nil, [])
        names = names.filter { if case .scalar = $0.key { true } else { false } }
    }

    /// Writes a lane instruction whose notes are known.
    mutating func writeLane(
        _ instruction: morpho_lane_instruction, at index: Int, notes: [String]
    ) {
        givenNotes = notes
        write(instruction, at: index)
        givenNotes = nil
    }

    /// - Parameter guardedBy: the note that the whole loop depends on.
    mutating func open(_ loop: NativeLoop, under guardedBy: Int?) {
        strides = loop.strides
        if let guardedBy {
            openGuard = "u[\(guardedBy)]"
            text += "if (u[\(guardedBy)]) {\n"
        }
        text += "for (long i = 0; i < \(loop.rounds.count); ++i) {\n"
    }

    mutating func closeLoop() {
        closeGuard()
        strides = [:]
        text += "}\n"
    }

    // MARK: Statements

    mutating func write(_ instruction: morpho_lane_instruction, at index: Int) {
        let operation = instruction.operation
        if instruction.definesScalar {
            let value =
                operation.isFold
                ? foldValue(instruction) : scalarValue(operation, instruction)
            let name = name("x")
            addScalar("const uint64_t \(name) = \(value);\n")
            names[.scalar(instruction.d)] = name
            if stored[index] { addScalar("s[\(instruction.d)] = \(name);\n") }
            return
        }
        let isGuarded = instruction.guard > 0 && !isFolded
        if isGuarded { open(guard: instruction.guard - 1) } else { closeGuard() }
        if operation == MORPHO_PLANE_LADDER { return writeLadder(instruction) }
        let isPlane = instruction.definesPlane
        let type = isPlane ? "plane" : "e\(8 << Int(instruction.size))_u"
        let value =
            operation.isFold
            ? foldValue(instruction)
            : operation.rawValue < MORPHO_ARRAY_COPY.rawValue
                ? planeValue(operation, instruction) : arrayValue(operation, instruction)
        let name = name("v")
        if isGuarded {
            declarations += "\(type) \(name);\n"
            text += "\(name) = \(value);\n"
            guardedNames.removeAll { $0 == .slot(instruction.d) }
        } else {
            text += "const \(type) \(name) = \(value);\n"
        }
        names[.slot(instruction.d)] = name
        if stored[index] {
            text += "\(address(instruction.d, type, next: true)) = \(name);\n"
        }
    }

    /// Rungs stand in memory, where scalars choose among them.
    private mutating func writeLadder(_ instruction: morpho_lane_instruction) {
        let name = name("l")
        let bits = planes(instruction)
        text += "plane *const \(name) = &\(address(instruction.d, "plane"));\n"
        text += "\(name)[0] = plane_SPLAT(0);\n"
        for (bit, plane) in bits.enumerated() {
            text += "ladder_BIT(\(name), \(1 << bit), \(plane));\n"
        }
        text += "\(name)[\(1 << bits.count)] = plane_SPLAT(-1);\n"
    }

    private mutating func planeValue(
        _ operation: morpho_lane_operation, _ instruction: morpho_lane_instruction
    ) -> String {
        switch operation {
        case MORPHO_PLANE_FILL:
            return filled(scalar(instruction.a), bit: Int(instruction.k))
        case MORPHO_PLANE_CONSTANT: return "plane_SPLAT(-\(instruction.k & 1)ull)"
        case MORPHO_PLANE_LESS, MORPHO_PLANE_LESS_OR_EQUAL, MORPHO_PLANE_EQUAL:
            let code =
                operation == MORPHO_PLANE_LESS
                ? "LESS" : operation == MORPHO_PLANE_EQUAL ? "EQUAL" : "LESS_OR_EQUAL"
            var word = scalar(instruction.b)
            if instruction.other == 1 {
                let flipped = name("x")
                addScalar("const uint64_t \(flipped) = \(word) ^ 1ull << \(instruction.k - 1);\n")
                word = flipped
            }
            return planes(instruction).enumerated().reduce("start_\(code)()") { result, bit in
                "step_\(code)(\(result), \(bit.element), \(filled(word, bit: bit.offset)))"
            }
        case MORPHO_PLANE_RUNG:
            let place = note("(\(scalar(instruction.b)) + \(instruction.c)) * \(lanes / 8)")
            return "*(const plane *)((const char *)&\(address(instruction.a, "plane")) + \(place))"
        case MORPHO_PLANE_MULTIPLEX, MORPHO_PLANE_MULTIPLEX_NOT:
            let code = operation == MORPHO_PLANE_MULTIPLEX ? "MULTIPLEX" : "MULTIPLEX_NOT"
            let (a, b) = (plane(instruction.a), plane(instruction.b))
            return "plane_\(code)(\(a), \(b), \(plane(instruction.c)))"
        case MORPHO_PLANE_TERNARY:
            let (a, b) = (plane(instruction.a), plane(instruction.b))
            let table = Int(instruction.k)
            // What depends on two planes alone is left to the compiler: an instruction of three
            // overwrites one of them.
            if table >> 1 & 0x55 == table & 0x55 {
                let small = (0..<4).reduce(0) { $0 | (table >> (2 * $1) & 1) << $1 }
                return "MORPHO_BINARY_\(small)(plane, \(a), \(b))"
            }
            let c = plane(instruction.c)
            return "plane_TERNARY(\(table), \(table >> 4), \(table & 15), \(a), \(b), \(c))"
        case MORPHO_PLANE_NOT: return "~\(plane(instruction.a))"
        case MORPHO_PLANE_COPY: return plane(instruction.a)
        default:
            let codes: [UInt32: String] = [
                MORPHO_PLANE_AND.rawValue: "AND", MORPHO_PLANE_AND_NOT.rawValue: "AND_NOT",
                MORPHO_PLANE_NOR.rawValue: "NOR", MORPHO_PLANE_XOR.rawValue: "XOR",
            ]
            let (a, b) = (plane(instruction.a), plane(instruction.b))
            return "plane_\(codes[operation.rawValue] ?? "")(\(a), \(b), \(a))"
        }
    }

    private mutating func arrayValue(
        _ operation: morpho_lane_operation, _ instruction: morpho_lane_instruction
    ) -> String {
        let log = Int(instruction.size)
        let type = "e\(8 << log)"
        func sized(_ log: Int) -> String { "e\(8 << log)" }
        switch operation {
        case MORPHO_ARRAY_CONSTANT: return "\(type)_SPLAT(\(instruction.k)ull)"
        case MORPHO_ARRAY_SPLAT: return "\(type)_SPLAT(\(note(scalar(instruction.a))))"
        case MORPHO_ARRAY_CONVERT:
            let from = Int(instruction.other)
            let given = array(instruction.a, from)
            if log < from {
                let shifted =
                    instruction.k == 0
                    ? given : "\(sized(from))_SHIFT_RIGHT(\(given), \(instruction.k))"
                return "\(type)_from_\(sized(from))(\(shifted))"
            }
            let sign = instruction.k == 1 ? "signed_" : ""
            return log == from ? given : "\(type)_from_\(sign)\(sized(from))(\(given))"
        case MORPHO_ARRAY_MULTIPLY_HALVES, MORPHO_ARRAY_MULTIPLY_CONSTANT:
            let convert =
                "\(type)_from_\(instruction.other == 1 ? "signed_" : "")\(sized(log - 1))"
            let a = array(instruction.a, log - 1)
            if operation == MORPHO_ARRAY_MULTIPLY_CONSTANT {
                return "\(type)_MULTIPLY(\(convert)(\(a)), \(type)_SPLAT(\(instruction.k)ull))"
            }
            let b = array(instruction.b, log - 1)
            return "\(type)_MULTIPLY(\(convert)(\(a)), \(convert)(\(b)))"
        case MORPHO_ARRAY_SELECT:
            let (a, b) = (plane(instruction.a), array(instruction.b, log))
            return "\(type)_SELECT(\(a), \(b), \(array(instruction.c, log)))"
        case MORPHO_ARRAY_PACK:
            let bits = planes(instruction)
            return bits.enumerated().map { "\(type)_ones(\($0.element)) << \($0.offset)" }
                .joined(separator: " | ")
        case MORPHO_ARRAY_BIT:
            return "\(type)_BIT(\(array(instruction.a, log)), \(instruction.k))"
        case MORPHO_ARRAY_LOOKUP:
            let index = Int(instruction.other)
            return
                "\(type)_LOOKUP_\(sized(index))(t[\(instruction.k)], \(array(instruction.b, index)))"
        default: break
        }
        let a = array(instruction.a, log)
        let ofTwo: [UInt32: String] = [
            MORPHO_ARRAY_ADD.rawValue: "ADD", MORPHO_ARRAY_SUBTRACT.rawValue: "SUBTRACT",
            MORPHO_ARRAY_MULTIPLY.rawValue: "MULTIPLY", MORPHO_ARRAY_AND.rawValue: "AND",
            MORPHO_ARRAY_OR.rawValue: "OR", MORPHO_ARRAY_XOR.rawValue: "XOR",
            MORPHO_ARRAY_EQUAL.rawValue: "EQUAL", MORPHO_ARRAY_LESS.rawValue: "LESS",
            MORPHO_ARRAY_LESS_SIGNED.rawValue: "LESS_SIGNED",
            MORPHO_ARRAY_SHIFT_LEFT_BY.rawValue: "SHIFT_LEFT_BY",
            MORPHO_ARRAY_SHIFT_RIGHT_BY.rawValue: "SHIFT_RIGHT_BY",
            MORPHO_ARRAY_SHIFT_SIGNED_BY.rawValue: "SHIFT_SIGNED_BY",
        ]
        if let code = ofTwo[operation.rawValue] {
            return "\(type)_\(code)(\(a), \(array(instruction.b, log)))"
        }
        let ofOne: [UInt32: String] = [
            MORPHO_ARRAY_COPY.rawValue: "COPY", MORPHO_ARRAY_SHIFT_LEFT.rawValue: "SHIFT_LEFT",
            MORPHO_ARRAY_SHIFT_RIGHT.rawValue: "SHIFT_RIGHT",
            MORPHO_ARRAY_SHIFT_SIGNED.rawValue: "SHIFT_SIGNED",
            MORPHO_ARRAY_TRUNCATE.rawValue: "TRUNCATE",
            MORPHO_ARRAY_TRUNCATE_SIGNED.rawValue: "TRUNCATE_SIGNED",
        ]
        return "\(type)_\(ofOne[operation.rawValue] ?? "")(\(a), \(instruction.k))"
    }

    private mutating func scalarValue(
        _ operation: morpho_lane_operation, _ instruction: morpho_lane_instruction
    ) -> String {
        func cut(_ value: String) -> String {
            "truncated(\(value), \(instruction.k), \(instruction.size))"
        }
        let a = scalar(instruction.a)
        switch operation {
        case MORPHO_SCALAR_SELECT:
            let (b, c) = (scalar(instruction.b), scalar(instruction.c))
            return cut("\(a) & 1 ? \(b) : \(c)")
        case MORPHO_SCALAR_CHOOSE:
            let entries = (0..<Int(instruction.c)).map { scalar(lists[Int(instruction.b) + $0]) }
            let list = name("l")
            addScalar("const uint64_t \(list)[] = {\(entries.joined(separator: ", "))};\n")
            return "\(a) < \(instruction.c) ? \(list)[\(a)] : 0"
        case MORPHO_SCALAR_LOOKUP:
            let (number, size) = (Int(instruction.c), tables[Int(instruction.c)])
            if size <= Self.constantTable {
                usedTables.insert(number)
                return "\(a) < \(size) ? table_\(number)[\(a)] : 0"
            }
            return "\(a) < \(size) ? t[\(number)].words[\(a)] : 0"
        default: break
        }
        let codes: [UInt32: String] = [
            MORPHO_SCALAR_COPY.rawValue: "COPY", MORPHO_SCALAR_TRUNCATE.rawValue: "TRUNCATE",
            MORPHO_SCALAR_ADD.rawValue: "ADD", MORPHO_SCALAR_SUBTRACT.rawValue: "SUBTRACT",
            MORPHO_SCALAR_MULTIPLY.rawValue: "MULTIPLY", MORPHO_SCALAR_AND.rawValue: "AND",
            MORPHO_SCALAR_OR.rawValue: "OR", MORPHO_SCALAR_XOR.rawValue: "XOR",
            MORPHO_SCALAR_NOT.rawValue: "NOT", MORPHO_SCALAR_EQUAL.rawValue: "EQUAL",
            MORPHO_SCALAR_LESS.rawValue: "LESS",
            MORPHO_SCALAR_LESS_SIGNED.rawValue: "LESS_SIGNED",
            MORPHO_SCALAR_SHIFT_LEFT.rawValue: "SHIFT_LEFT",
            MORPHO_SCALAR_SHIFT_RIGHT.rawValue: "SHIFT_RIGHT",
            MORPHO_SCALAR_SHIFT_SIGNED.rawValue: "SHIFT_SIGNED",
            MORPHO_SCALAR_SLICE.rawValue: "SLICE", MORPHO_SCALAR_JOIN.rawValue: "JOIN",
            MORPHO_SCALAR_ODD.rawValue: "ODD", MORPHO_SCALAR_COUNT.rawValue: "COUNT",
        ]
        let b = scalar(instruction.b)
        return cut("scalar_\(codes[operation.rawValue] ?? "")(\(a), \(b), \(instruction.c))")
    }
}
