import MorphoCircuit

/// Where the streams of one module come from, and what it needs of those that its parents bring.
///
/// Origins are found backwards from a stream: through names, registers, selections and the outputs
/// of instances to the random words and the inputs it was made from. A register delays a stream,
/// which leaves its origins as they are. The conditions that choose between streams are no origins.
///
/// Confined to the elaborating task.
final class StreamAnalysis {
    /// What a stream can come from, as the module sees it.
    enum Origin: Hashable {
        /// An input port.
        case input(Int)
        /// An output of a black box.
        case output(Int)
        /// A random word: two sources declared for the same bits are one.
        case word([WordBit])
        /// A source whose word is not known here.
        case declared(Int)
        /// An origin of a copy of an instance, by its number there.
        case inside(instance: Int, copy: Int, origin: Int)
    }

    struct OriginFacts {
        let origin: Origin
        /// Of the sources declared for it, with the instances they stand in; none for an input.
        var names: [String]
        /// Nil for an input.
        let source: RandomSource?
        /// Declared in the module itself, where its generator has been compared with the others.
        var isOwn: Bool

        /// What it is depends on what the parent connects.
        var isOpen: Bool {
            switch origin {
            case .input: true
            case .word(let bits): bits.allSatisfy(\.isInput)
            case .declared, .inside, .output: false
            }
        }
    }

    /// A bit that carries a stream.
    struct Point: Hashable {
        let node: NodeID
        let bit: Int
    }

    let module: MorphoCircuit.Module
    let registry: StreamRegistry
    /// By instance.
    let children: [StreamAnalysis]
    private(set) var origins: [OriginFacts] = []
    private var numbers: [Origin: Int] = [:]
    private(set) var generators: [RandomSource: [Int]] = [:]
    private(set) var openOrigins = OriginSet()

    // By number of the point.
    private var pointNumbers: [Point: Int] = [:]
    private var points: [Point] = []
    private var sets: [OriginSet] = []
    private var links: [[Int]] = []
    /// By concatenation the lowest bit of each operand, the last operand first.
    private var starts: [NodeID: [Int]] = [:]

    private(set) lazy var names = SignalNames(module)

    /// Requirements that depend on what parents connect.
    var openRequirements: [OpenRequirement] = []
    var diagnostics: [Diagnostic] = []

    /// - Parameter known: by index in the design the analyses of the modules before this one.
    init(_ module: MorphoCircuit.Module, _ registry: StreamRegistry, known: [StreamAnalysis]) {
        self.module = module
        self.registry = registry
        children = module.instances.map { known[$0.module] }
        judge()
    }

    /// The origins of a stream.
    func origins(of node: NodeID, bit: Int = 0) -> OriginSet {
        origins(of: Point(node: node, bit: bit))
    }

    /// The origins of an output of the module.
    func origins(ofOutput port: Int) -> OriginSet {
        if module.isBlackBox {
            let name = module.ports[port].name
            return OriginSet(number(of: .output(port), names: [name], source: .external))
        }
        return module.ports[port].node.map { origins(of: $0) } ?? OriginSet()
    }

    func origins(of point: Point) -> OriginSet {
        if let known = pointNumbers[point] { return sets[known] }
        let order = reach(point)
        // Later points first: one pass is enough unless streams feed back.
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for number in order {
                for link in links[number] where sets[number].formUnion(sets[link]) {
                    isGrowing = true
                }
            }
        }
        return pointNumbers[point].map { sets[$0] } ?? OriginSet()
    }

    /// Enters the points that can be reached and have not been met.
    /// - Returns: their numbers, each after those it reads unless they feed back.
    private func reach(_ root: Point) -> [Int] {
        var order: [Int] = []
        var path: [(number: Int, rest: ArraySlice<Point>)] = []
        func enter(_ point: Point) -> Int {
            let number = points.count
            pointNumbers[point] = number
            points.append(point)
            sets.append(OriginSet())
            links.append([])
            let (own, from) = read(point)
            sets[number] = own
            path.append((number, from[...]))
            return number
        }
        _ = enter(root)
        while let top = path.last {
            guard let next = top.rest.first else {
                order.append(top.number)
                path.removeLast()
                continue
            }
            path[path.count - 1].rest.removeFirst()
            links[top.number].append(pointNumbers[next] ?? enter(next))
        }
        return order
    }

    /// What a point is by itself, and the points it reads.
    private func read(_ point: Point) -> (own: OriginSet, from: [Point]) {
        switch registry.makings[point.node] {
        case .source(let source)?:
            return (OriginSet(number(ofSource: source)), [])
        case .combination(let nodes)?:
            return (OriginSet(), nodes.map { Point(node: $0, bit: 0) })
        case nil:
            break
        }
        let node = module[point.node]
        let index = Int(node.attribute)
        func from(_ nodes: [NodeID?]) -> (OriginSet, [Point]) {
            (OriginSet(), nodes.compactMap { $0.map { Point(node: $0, bit: point.bit) } })
        }
        switch node.kind {
        case .input:
            return (OriginSet(number(of: .input(index), names: [], source: nil)), [])
        case .wire: return from([module.wires[index].driver])
        case .register: return from([module.registers[index].next])
        case .instanceOutput:
            let output = module.instanceOutputs[index]
            // A stream is one bit of the word that holds those of all copies.
            return bring(
                children[output.instance].origins(ofOutput: output.port),
                from: output.instance, copy: point.bit)
        case .operation(.multiplex), .operation(.choose):
            return from(module.operands(of: point.node).dropFirst().map { $0 })
        case .operation:
            return (OriginSet(), through(point).map { [$0] } ?? [])
        case .constant, .memoryRead, .invalid:
            return (OriginSet(), [])
        }
    }

    /// The origins of a copy of a child as origins here, and what its inputs are connected to.
    func bring(_ set: OriginSet, from index: Int, copy: Int) -> (own: OriginSet, from: [Point]) {
        var own = OriginSet()
        var points: [Point] = []
        let instance = module.instances[index]
        let child = children[index]
        for element in set.elements {
            let facts = child.origins[element]
            if case .input(let port) = facts.origin {
                switch instance.connections[port] {
                case .broadcast(let node)?: points.append(Point(node: node, bit: 0))
                case .sliced(let node)?: points.append(Point(node: node, bit: copy))
                case .constants?, nil: break
                }
                continue
            }
            let prefix = module.name(of: instance, copy: copy) + "."
            var origin = Origin.inside(instance: index, copy: copy, origin: element)
            if facts.isOpen, case .word(let bits) = facts.origin {
                origin = .word(bits.map { self.bit($0, of: instance, copy: copy, in: child) })
            }
            own.insert(
                number(of: origin, names: facts.names.map { prefix + $0 }, source: facts.source))
        }
        return (own, points)
    }

    /// The operand of a concatenation that holds the bit; the last operand holds bit 0.
    func part(of concatenation: NodeID, at bit: Int) -> Point? {
        let operands = module.operands(of: concatenation)
        if starts[concatenation] == nil {
            var next = 0
            starts[concatenation] = operands.reversed().map { operand in
                defer { next += Int(module[operand].width) }
                return next
            }
        }
        guard let lowest = starts[concatenation] else { return nil }
        var range = lowest.indices
        while range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            range = lowest[middle] <= bit ? middle..<range.upperBound : range.lowerBound..<middle
        }
        guard let found = range.first else { return nil }
        return Point(
            node: operands[operands.endIndex - 1 - found], bit: bit - lowest[found])
    }

    private func number(ofSource index: Int) -> Int {
        let source = registry.sources[index]
        let origin = source.word.map { Origin.word(bits(of: $0)) } ?? .declared(index)
        let number = number(of: origin, names: [source.name], source: source.source)
        origins[number].isOwn = true
        return number
    }

    private func number(of origin: Origin, names: [String], source: RandomSource?) -> Int {
        if let known = numbers[origin] {
            for name in names where !origins[known].names.contains(name) {
                // Two are enough for a message.
                if origins[known].names.count < 2 { origins[known].names.append(name) }
            }
            return known
        }
        let number = origins.count
        numbers[origin] = number
        let facts = OriginFacts(origin: origin, names: names, source: source, isOwn: false)
        origins.append(facts)
        if facts.isOpen { openOrigins.insert(number) }
        if let source, case .shiftRegister = source {
            generators[source, default: []].append(number)
        }
        return number
    }
}

extension MorphoCircuit.Module {
    /// `lane`, or `lanes[3]` for a copy.
    func name(of instance: MorphoCircuit.Instance, copy: Int) -> String {
        instance.name + (instance.count == nil ? "" : "[\(copy)]")
    }
}
