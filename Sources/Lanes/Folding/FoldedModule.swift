import MorphoCircuit

/// A module whose repetition lies in lanes: 64 nodes that are alike are one node, each in a lane
/// of its own. One stimulus then runs as a program over 64 lanes.
///
///     p0 = a0 * b0
///     p1 = a1 * b1        -->     p = a * b         lanes 0...63
///       ...
///
/// Groups of more than 64 become several nodes. Words above 64 bits become nodes of one bit, 64
/// bits of the word to each. Single values stay single. Where operands do not lie as their reader
/// wants them, a fold puts them so.
struct FoldedModule {
    /// Single values and vectors. Folds stand as inputs without a port.
    private(set) var module: Module
    /// In an order of evaluation, constants and state first.
    private(set) var forms: [LaneForm] = []
    private(set) var folds: [Int32: Fold] = [:]
    /// By register of the folded module what its lanes stand for; one that is single stands first.
    private(set) var state: [[StateElement]] = []

    /// A register of the original, or a bit of one.
    struct StateElement {
        var register: Int
        /// Nil: all of it.
        var bit: Int?
    }

    static let lanes = 64

    let original: Module
    let drivers: [NodeID]
    let repetition: Repetition
    /// By node of the original where it has gone.
    private var singles: [Int32: NodeID] = [:]
    private var wides: [Int32: [NodeID]] = [:]
    /// By group its vectors.
    private var vectors: [[NodeID]] = []
    private var known: [Fold: NodeID] = [:]
    private var constants: [Word: [Shape: NodeID]] = [:]

    /// - Parameter fewest: nodes that are alike and become a vector.
    /// - Returns: nil for what cannot be folded: memories that are written, several clocks,
    ///   arithmetic above 64 bits, divisions.
    init?(_ original: Module, drivers: [NodeID], order: [NodeID], fewest: Int) {
        guard original.domains.count == 1, !original.nodes.isEmpty,
            original.memories.allSatisfy(\.isReadOnly),
            original.readPorts.allSatisfy({ $0.domain == nil })
        else { return nil }
        self.original = original
        self.drivers = drivers
        repetition = Repetition(original, drivers: drivers, order: order, fewest: fewest)
        module = Module(name: original.name)
        module.domains = original.domains
        module.memories = original.memories
        vectors = [[NodeID]](repeating: [], count: repetition.groups.count)
        guard build(order) else { return nil }
    }

    func driver(_ id: NodeID) -> NodeID { drivers[Int(id.index)] }

    // MARK: Nodes

    mutating func append(
        _ kind: NodeKind, _ shape: Shape, _ form: LaneForm, operands: [NodeID] = [],
        attribute: Int32 = 0
    ) -> NodeID {
        var node = original.nodes[0]
        node.kind = kind
        node.isSigned = shape.isSigned
        node.width = Int32(shape.width)
        node.firstOperand = Int32(module.operands.count)
        node.operandCount = Int32(operands.count)
        node.attribute = attribute
        module.nodes.append(node)
        module.operands += operands
        forms.append(form)
        return NodeID(module.nodes.count - 1)
    }

    /// What a vector of words of the width lies in.
    static func vectorForm(_ width: Int) -> LaneForm {
        width == 1 ? .planes : LaneForm.smallestArray(width) ?? .planes
    }

    mutating func constant(_ word: Word, _ shape: Shape) -> NodeID {
        if let known = constants[word]?[shape] { return known }
        module.constants.append(word)
        let id = append(
            .constant, shape, .scalar, attribute: Int32(module.constants.count - 1))
        constants[word, default: [:]][shape] = id
        return id
    }

    private mutating func register(
        _ shape: Shape, _ form: LaneForm, _ elements: [StateElement]
    ) -> NodeID {
        let number = module.registers.count
        let id = append(.register, shape, form, attribute: Int32(number))
        // It only runs: resets are for the engine that it belongs to.
        var copy = original.registers[elements[0].register]
        copy.shape = shape
        copy.node = id
        (copy.next, copy.enable, copy.reset) = (nil, nil, nil)
        module.registers.append(copy)
        state.append(elements)
        return id
    }

    /// A fold as a node, once.
    mutating func fold(_ fold: Fold) -> NodeID {
        if let id = known[fold] { return id }
        let id = append(.input, fold.shape, fold.form)
        folds[id.index] = fold
        known[fold] = id
        return id
    }

    // MARK: Building

    private mutating func build(_ order: [NodeID]) -> Bool {
        for port in original.inputs {
            guard let node = port.node else { continue }
            if port.shape.width > 64 { return false }
            var copy = port
            let id = append(
                .input, port.shape, .scalar, attribute: Int32(module.ports.count))
            copy.node = id
            module.ports.append(copy)
            singles[node.index] = id
        }
        for (number, register) in original.registers.enumerated() {
            let index = register.node.index
            let width = register.shape.width
            if repetition.groupOfNode[Int(index)] >= 0 { continue }
            if width > 64 {
                wides[index] = (0..<(width + 63) / 64).map { part in
                    self.register(
                        .unsigned(1), .planes,
                        (part * 64..<min(width, part * 64 + 64)).map {
                            StateElement(register: number, bit: $0)
                        })
                }
            } else {
                singles[index] = self.register(
                    register.shape, .scalar, [StateElement(register: number, bit: nil)])
            }
        }
        for (number, group) in repetition.groups.enumerated() {
            guard case .register = original[group.members[0]].kind else { continue }
            let shape = original.shape(group.members[0])
            vectors[number] = stride(from: 0, to: group.members.count, by: 64).map { start in
                register(
                    shape, Self.vectorForm(shape.width),
                    group.members[start..<min(group.members.count, start + 64)].map {
                        StateElement(register: Int(original[$0].attribute), bit: nil)
                    })
            }
        }
        // A group is made where its first member stands: all its members have one depth, and
        // what they read has less.
        let byDepth = depths(order)
        for id in byDepth where !lower(id) { return false }
        return connectRegisters()
    }

    /// The order by levels, so that a group may be made at once.
    private func depths(_ order: [NodeID]) -> [NodeID] {
        var depth = [Int32](repeating: 0, count: original.nodes.count)
        var levels: [[NodeID]] = []
        for id in order where driver(id) == id {
            let deepest = original.combinationalDependencies(of: id).map {
                depth[Int(driver($0).index)]
            }.max()
            let own = 1 + (deepest ?? 0)
            depth[Int(id.index)] = own
            while levels.count <= own { levels.append([]) }
            levels[Int(own)].append(id)
        }
        return levels.flatMap { $0 }
    }

    private mutating func lower(_ id: NodeID) -> Bool {
        let node = original[id]
        switch node.kind {
        case .memoryRead:
            var port = original.readPorts[Int(node.attribute)]
            guard let address = single(port.address), node.width <= 64 else { return false }
            let copy = append(
                .memoryRead, node.shape, .scalar, operands: [address],
                attribute: Int32(module.readPorts.count))
            port.node = copy
            port.address = address
            module.readPorts.append(port)
            singles[id.index] = copy
            return true
        case .operation(let operation):
            let group = repetition.groupOfNode[Int(id.index)]
            if group >= 0 {
                return vectors[Int(group)].isEmpty ? lower(group: Int(group), operation) : true
            }
            if node.width > 64 { return lower(wide: id, operation) }
            return lower(single: id, operation)
        default: return true
        }
    }

    private mutating func lower(group number: Int, _ operation: Operation) -> Bool {
        let members = repetition.groups[number].members
        let node = original[members[0]]
        for start in stride(from: 0, to: members.count, by: 64) {
            let part = members[start..<min(members.count, start + 64)]
            var operands: [NodeID] = []
            for position in 0..<Int(node.operandCount) {
                let read = part.map {
                    driver(
                        original.operands(of: $0)[
                            original.operands(of: $0).startIndex + position])
                }
                guard let operand = vector(of: read) else { return false }
                operands.append(operand)
            }
            vectors[number].append(
                append(
                    .operation(operation), node.shape, Self.vectorForm(Int(node.width)),
                    operands: operands, attribute: node.attribute))
        }
        return true
    }

    private mutating func lower(single id: NodeID, _ operation: Operation) -> Bool {
        let node = original[id]
        let operands = original.operands(of: id).map(driver)
        if operands.contains(where: { original[$0].width > 64 }) {
            return lower(reading: id, operation, operands)
        }
        guard operation.hasScalarForm else { return false }
        var copies: [NodeID] = []
        for operand in operands {
            guard let copy = single(operand) else { return false }
            copies.append(copy)
        }
        singles[id.index] = append(
            node.kind, node.shape, .scalar, operands: copies, attribute: node.attribute)
        return true
    }

    /// A word of up to 64 bits from a wide one.
    private mutating func lower(
        reading id: NodeID, _ operation: Operation, _ operands: [NodeID]
    ) -> Bool {
        let node = original[id]
        switch operation {
        // Made when somebody wants it as a single value.
        case .slice, .concatenate, .reinterpret: return true
        case .countOnes:
            // Counts of 64 bits each, added up.
            guard let bits = bits(operands[0]) else { return false }
            var sum: NodeID?
            for start in stride(from: 0, to: bits.count, by: 64) {
                let part = Array(bits[start..<min(bits.count, start + 64)])
                let word = fold(Fold(.word, .unsigned(part.count), bits: part))
                let count = append(
                    .operation(.countOnes), node.shape, .scalar, operands: [word])
                sum =
                    sum.map {
                        append(.operation(.add), node.shape, .scalar, operands: [$0, count])
                    } ?? count
            }
            singles[id.index] = sum
            return sum != nil
        default: return false
        }
    }

    /// A word of more than 64 bits, for operations that do more than putting bits in place.
    private mutating func lower(wide id: NodeID, _ operation: Operation) -> Bool {
        switch operation {
        // Their bits are found where they come from.
        case .slice, .concatenate, .reinterpret: return true
        case .not, .and, .or, .xor, .multiplex: break
        default: return false
        }
        let operands = original.operands(of: id).map(driver)
        let width = Int(original[id].width)
        var parts: [[NodeID]] = []
        for (position, operand) in operands.enumerated() {
            if operation == .multiplex, position == 0 {
                guard let select = single(operand) else { return false }
                parts.append([NodeID](repeating: select, count: (width + 63) / 64))
                continue
            }
            guard original[operand].width == original[id].width, let bits = bits(operand) else {
                return false
            }
            parts.append(planes(bits))
        }
        wides[id.index] = (0..<(width + 63) / 64).map { part in
            append(
                .operation(operation), .unsigned(1), .planes, operands: parts.map { $0[part] })
        }
        return true
    }

    private mutating func connectRegisters() -> Bool {
        for number in module.registers.indices {
            let own = module.registers[number].node
            let element = state[number][0]
            let register = original.registers[element.register]
            guard register.next != nil else { continue }
            let next: NodeID?
            var enable: NodeID?
            if element.bit != nil {
                guard let source = register.next, let given = bits(source) else { return false }
                let first = element.bit ?? 0
                next = planes(Array(given[first..<min(given.count, first + 64)]))[0]
                if let condition = register.enable {
                    enable = single(driver(condition))
                    if enable == nil { return false }
                }
            } else if state[number].count > 1 || forms[Int(own.index)] != .scalar {
                let registers = state[number].map { original.registers[$0.register] }
                guard registers.allSatisfy({ $0.next != nil }),
                    registers.allSatisfy({ ($0.enable != nil) == (register.enable != nil) })
                else { return false }
                next = vector(of: registers.compactMap(\.next).map(driver))
                if register.enable != nil {
                    enable = vector(of: registers.compactMap(\.enable).map(driver))
                    if enable == nil { return false }
                }
            } else {
                next = register.next.flatMap { single(driver($0)) }
                if let condition = register.enable {
                    enable = single(driver(condition))
                    if enable == nil { return false }
                }
            }
            guard let next else { return false }
            module.registers[number].next = next
            module.registers[number].enable = enable
        }
        return true
    }

    // MARK: Where values are

    /// The value as a single one.
    mutating func single(_ wire: NodeID) -> NodeID? {
        let id = driver(wire)
        if let known = singles[id.index] { return known }
        if let word = original.constant(id) {
            return word.width <= 64 ? constant(word, original.shape(id)) : nil
        }
        let group = Int(repetition.groupOfNode[Int(id.index)])
        if group >= 0 {
            let place = Int(repetition.placeInGroup[Int(id.index)])
            guard place / 64 < vectors[group].count else { return nil }
            return fold(
                Fold(
                    element: place % 64, of: vectors[group][place / 64],
                    shape: original.shape(id)))
        }
        guard original[id].width <= 64, let bits = bits(id) else { return nil }
        let single = fold(Fold(.word, original.shape(id), bits: bits))
        singles[id.index] = single
        return single
    }

    /// Where each bit of a value lies, lowest first.
    mutating func bits(_ wire: NodeID) -> [FoldSource]? {
        let id = driver(wire)
        let width = Int(original[id].width)
        if let parts = wides[id.index] {
            return (0..<width).map { .lane(parts[$0 / 64], $0 % 64) }
        }
        if let word = original.constant(id) {
            return (0..<width).map { .constant(word[$0] ? 1 : 0) }
        }
        let group = Int(repetition.groupOfNode[Int(id.index)])
        if group >= 0, width == 1 {
            let place = Int(repetition.placeInGroup[Int(id.index)])
            guard place / 64 < vectors[group].count else { return nil }
            return [.lane(vectors[group][place / 64], place % 64)]
        }
        if group < 0, singles[id.index] == nil, case .operation(let operation) = original[id].kind {
            let operands = original.operands(of: id).map(driver)
            switch operation {
            case .slice:
                let low = Int(original[id].attribute)
                return bits(operands[0]).map { Array($0[low..<low + width]) }
            case .reinterpret: return bits(operands[0])
            case .concatenate:
                var result: [FoldSource] = []
                for operand in operands.reversed() {
                    guard let part = bits(operand) else { return nil }
                    result += part
                }
                return result
            default: return nil
            }
        }
        return single(id).map { single in (0..<width).map { .bit(single, $0) } }
    }

    /// Bits as vectors of one bit.
    private mutating func planes(_ bits: [FoldSource]) -> [NodeID] {
        stride(from: 0, to: bits.count, by: 64).map { start in
            plane(Array(bits[start..<min(bits.count, start + 64)]))
        }
    }

    private mutating func plane(_ bits: [FoldSource]) -> NodeID {
        if case .lane(let node, 0) = bits[0],
            bits.enumerated().allSatisfy({ $0.element == .lane(node, $0.offset) })
        {
            return node
        }
        return fold(Fold(.plane, .unsigned(1), bits: bits))
    }

    /// Values side by side, each in a lane.
    private mutating func vector(of members: [NodeID]) -> NodeID? {
        let shape = original.shape(members[0])
        if shape.width > 64 { return nil }
        if members.allSatisfy({ $0 == members[0] }),
            repetition.groupOfNode[Int(members[0].index)] < 0
        {
            return single(members[0])
        }
        let words = members.compactMap { original.constant($0) }
        if words.count == members.count, words.allSatisfy({ $0 == words[0] }) {
            return constant(words[0], shape)
        }
        if shape.width == 1 {
            var sources: [FoldSource] = []
            for member in members {
                guard let bit = bits(member)?[0] else { return nil }
                sources.append(bit)
            }
            return plane(sources)
        }
        var sources: [FoldSource] = []
        for member in members {
            if let word = original.constant(member) {
                sources.append(.constant(word.bits(signed: shape.isSigned)))
                continue
            }
            let group = Int(repetition.groupOfNode[Int(member.index)])
            if group >= 0 {
                let place = Int(repetition.placeInGroup[Int(member.index)])
                guard place / 64 < vectors[group].count else { return nil }
                sources.append(.lane(vectors[group][place / 64], place % 64))
            } else if let single = single(member) {
                sources.append(.single(single))
            } else {
                return nil
            }
        }
        if case .lane(let node, 0) = sources[0],
            sources.enumerated().allSatisfy({ $0.element == .lane(node, $0.offset) })
        {
            return node
        }
        return fold(Fold(array: shape, elements: sources))
    }
}
