import MorphoCircuit

/// Finds what a module does many times over: nodes that compute alike on like operands.
///
/// Two nodes are alike when they have the same operation and shape and their operands are alike;
/// constants of one shape are alike whatever they are. Registers are alike when their names differ
/// in numbers only, as those of copies and of arrays do: `cells[3].state`, `cells[4].state`.
struct Repetition {
    /// Nodes that are alike, in an order that suits who reads them.
    struct Group {
        var members: [NodeID]
        var depth: Int
    }

    private(set) var groups: [Group] = []
    /// By node its group, and its place there; -1: none.
    private(set) var groupOfNode: [Int32]
    private(set) var placeInGroup: [Int32]

    /// Of a group.
    private let fewest: Int
    private let module: Module
    private let drivers: [NodeID]
    private var classOfNode: [Int32]
    private var depthOfNode: [Int32]

    private struct Key: Hashable {
        var kind: NodeKind
        var shape: Shape
        var attribute: Int32
        var operands: [Int32]
        var stem: String
    }

    /// - Parameters:
    ///   - drivers: by node what stands behind wires.
    ///   - order: of evaluation.
    ///   - fewest: nodes of a group.
    init(_ module: Module, drivers: [NodeID], order: [NodeID], fewest: Int) {
        self.fewest = max(1, fewest)
        self.module = module
        self.drivers = drivers
        let count = module.nodes.count
        groupOfNode = [Int32](repeating: -1, count: count)
        placeInGroup = groupOfNode
        depthOfNode = [Int32](repeating: 0, count: count)
        classOfNode = groupOfNode
        classify(order)
        gather(order)
    }

    // MARK: Classes

    private mutating func classify(_ order: [NodeID]) {
        var classes: [Key: Int32] = [:]
        var next: Int32 = 0
        func new() -> Int32 {
            next += 1
            return next
        }
        func shared(_ key: Key) -> Int32 {
            if let known = classes[key] { return known }
            let created = new()
            classes[key] = created
            return created
        }
        for (index, node) in module.nodes.enumerated() {
            switch node.kind {
            case .constant where node.width <= 64:
                classOfNode[index] = shared(
                    Key(kind: .constant, shape: node.shape, attribute: 0, operands: [], stem: ""))
            case .register where node.width <= 64:
                let name = module.registers[Int(node.attribute)].name
                classOfNode[index] = shared(
                    Key(
                        kind: .register, shape: node.shape, attribute: 0, operands: [],
                        stem: Self.stem(name)))
            case .operation: break
            default: classOfNode[index] = new()
            }
        }
        for id in order {
            let index = Int(id.index)
            guard case .operation(let operation) = module[id].kind, driver(id) == id else {
                continue
            }
            let operands = module.operands(of: id).map(driver)
            depthOfNode[index] = 1 + (operands.map { depthOfNode[Int($0.index)] }.max() ?? 0)
            guard isFoldable(operation, id, operands) else {
                classOfNode[index] = new()
                continue
            }
            let node = module[id]
            var key = Key(
                kind: node.kind, shape: node.shape, attribute: node.attribute,
                operands: operands.map { classOfNode[Int($0.index)] }, stem: "")
            // A bit of a wide word is an element, whichever it is.
            if module[operands[0]].width > 64 { key.attribute = 0 }
            if operation == .shiftLeft || operation == .shiftRight,
                let amount = module.constant(operands[1])
            {
                key.stem = amount.description
            }
            classOfNode[index] = shared(key)
        }
    }

    private func driver(_ id: NodeID) -> NodeID { drivers[Int(id.index)] }

    /// Whether nodes of this kind may become vectors: all but words above 64 bits and divisions.
    private func isFoldable(_ operation: Operation, _ id: NodeID, _ operands: [NodeID]) -> Bool {
        if operation == .slice, module[id].width == 1 { return true }
        return operation.hasScalarForm && module[id].width <= 64
            && operands.allSatisfy { module[$0].width <= 64 }
    }

    /// The name with a mark in place of each number.
    private static func stem(_ name: String) -> String {
        var stem = ""
        var isNumber = false
        for character in name {
            if character.isASCII, character.isNumber {
                if !isNumber { stem.append("#") }
                isNumber = true
            } else {
                stem.append(character)
                isNumber = false
            }
        }
        return stem
    }

    // MARK: Groups

    /// Where a value is first read, from behind: the group that reads it, at which operand, by
    /// which member.
    private struct Reader {
        var group: Int32
        var position: Int32
        var member: Int32
    }

    private struct Part: Hashable {
        var kind: Int32
        var reader: Int32
        var position: Int32
    }

    private mutating func gather(_ order: [NodeID]) {
        var sizes: [Int32: Int] = [:]
        let candidates = module.nodes.indices.filter { index in
            switch module.nodes[index].kind {
            case .register: module.nodes[index].width <= 64
            case .operation: drivers[index].index == Int32(index) && !isBitOfWord(index)
            default: false
            }
        }
        for index in candidates { sizes[classOfNode[index], default: 0] += 1 }
        var readers = [Reader?](repeating: nil, count: module.nodes.count)
        // Registers first: whoever feeds them follows their order.
        var registers: [Int32: [NodeID]] = [:]
        var levels: [[Int]] = []
        for index in candidates where sizes[classOfNode[index], default: 0] >= fewest {
            if module.nodes[index].kind == .register {
                registers[classOfNode[index], default: []].append(NodeID(index))
            } else {
                let depth = Int(depthOfNode[index])
                while levels.count <= depth { levels.append([]) }
                levels[depth].append(index)
            }
        }
        for key in registers.keys.sorted() {
            add(registers[key] ?? [], depth: 0, &readers) { [module] id in
                let register = module.registers[Int(module[id].attribute)]
                return [register.next, register.enable].compactMap { $0 }
            }
        }
        // The readers of a node are deeper than it, so all of them stand in groups already.
        for depth in levels.indices.reversed() {
            var parts: [Part: [(id: NodeID, member: Int32)]] = [:]
            for index in levels[depth] {
                let reader = readers[index]
                let part = Part(
                    kind: classOfNode[index], reader: reader?.group ?? -1,
                    position: reader?.position ?? -1)
                parts[part, default: []].append((NodeID(index), reader?.member ?? Int32(index)))
            }
            var rests: [Int32: [NodeID]] = [:]
            for (part, members) in parts.sorted(by: {
                ($0.key.kind, $0.key.reader, $0.key.position)
                    < ($1.key.kind, $1.key.reader, $1.key.position)
            }) {
                if members.count < fewest {
                    rests[part.kind, default: []] += members.map(\.id)
                } else {
                    let ordered = members.sorted { ($0.member, $0.id) < ($1.member, $1.id) }
                    add(ordered.map(\.id), depth: depth, &readers, operands)
                }
            }
            for key in rests.keys.sorted() {
                let members = (rests[key] ?? []).sorted()
                if members.count >= fewest {
                    add(members, depth: depth, &readers, operands)
                }
            }
        }
    }

    private func operands(_ id: NodeID) -> [NodeID] { Array(module.operands(of: id)) }

    /// A bit of a word above 64 bits lies there and is not computed.
    private func isBitOfWord(_ index: Int) -> Bool {
        let id = NodeID(index)
        guard module[id].kind == .operation(.slice), let word = module.operands(of: id).first
        else { return false }
        return module[word].width > 64
    }

    private mutating func add(
        _ members: [NodeID], depth: Int, _ readers: inout [Reader?],
        _ operands: (NodeID) -> [NodeID]
    ) {
        let group = Int32(groups.count)
        for (place, id) in members.enumerated() {
            groupOfNode[Int(id.index)] = group
            placeInGroup[Int(id.index)] = Int32(place)
            for (position, operand) in operands(id).enumerated() {
                let index = Int(driver(operand).index)
                if readers[index] == nil {
                    readers[index] = Reader(
                        group: group, position: Int32(position), member: Int32(place))
                }
            }
        }
        groups.append(Group(members: members, depth: depth))
    }
}
