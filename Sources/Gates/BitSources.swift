import MorphoCircuit

/// By bit of a flat module where its value comes from, past operations that only move bits, and
/// whether one or several bits of operations, ports and registers read it there.
struct BitSources {
    private let module: Module
    /// By node the place of its first bit.
    private var first: [Int] = []
    /// By bit the bit that it is.
    private var sources: [Int]
    /// Exclusive ors of a word with itself.
    private var zeros: Set<NodeID> = []
    /// By bit that is its own source its readers, of which two stand for several.
    private var readers: [UInt8]

    /// - Parameters:
    ///   - order: all nodes that depend on others, dependencies first.
    ///   - values: by node its gates. They tell which bits of an operation are always zero, and so
    ///     which others it hands on or does not read.
    init(_ module: Module, order: [NodeID], values: [[Gate]]) {
        self.module = module
        var count = 0
        for node in module.nodes {
            first.append(count)
            count += Int(node.width)
        }
        sources = Array(0..<count)
        readers = [UInt8](repeating: 0, count: count)
        for id in order { connect(id, values) }
        readFromOutside()
        // Whoever reads a node stands behind it, and what nobody reads reads nothing.
        for id in order.reversed() { readOperands(of: id, values) }
    }

    /// A bit of a node.
    struct Bit: Hashable {
        var node: NodeID
        var place: Int
    }

    /// The bit that a bit is.
    func source(_ bit: Bit) -> Bit {
        let source = sources[first[Int(bit.node.index)] + bit.place]
        // The last node that begins at or before it.
        var (low, high) = (0, first.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if first[middle] <= source { low = middle } else { high = middle }
        }
        return Bit(node: NodeID(low), place: source - first[low])
    }

    /// The value of a source that is constant without a look at single gates: one of a constant,
    /// one that an extension adds, one of an exclusive or of a word with itself.
    func constant(_ source: Bit) -> Bool? {
        let node = module[source.node]
        switch node.kind {
        case .constant: return module.constants[Int(node.attribute)][source.place]
        case .operation(.extend): return false
        default: return zeros.contains(source.node) ? false : nil
        }
    }

    /// Whether one bit of something reads a source, and no other does.
    func hasOneReader(_ source: Bit) -> Bool {
        readers[first[Int(source.node.index)] + source.place] == 1
    }
}

extension BitSources {
    // MARK: Sources

    private mutating func connect(_ id: NodeID, _ values: [[Gate]]) {
        let node = module[id]
        let operands = Array(module.combinationalDependencies(of: id))
        guard let operand = operands.first else { return }
        let (start, width) = (first[Int(id.index)], Int(node.width))
        switch node.kind {
        case .wire, .operation(.reinterpret): pass(operand, to: start, count: width)
        case .operation(.slice):
            pass(operand, from: Int(node.attribute), to: start, count: width)
        case .operation(.concatenate):
            var place = start
            for operand in operands.reversed() {
                pass(operand, to: place, count: Int(module[operand].width))
                place += Int(module[operand].width)
            }
        case .operation(.extend):
            let known = min(width, Int(module[operand].width))
            pass(operand, to: start, count: known)
            if module[operand].isSigned {
                for place in known..<width {
                    pass(operand, from: known - 1, to: start + place, count: 1)
                }
            }
        case .operation(.xor) where areEqual(operands): zeros.insert(id)
        case .operation(.xor), .operation(.or):
            for place in 0..<width {
                let isZero = operands.map { values[Int($0.index)][place] == .zero }
                if let other = isZero.firstIndex(of: false), isZero.contains(true) {
                    pass(operands[other], from: place, to: start + place, count: 1)
                }
            }
        default: break
        }
    }

    private mutating func pass(_ operand: NodeID, from low: Int = 0, to start: Int, count: Int) {
        let from = first[Int(operand.index)] + low
        for place in 0..<count { sources[start + place] = sources[from + place] }
    }

    private func areEqual(_ operands: [NodeID]) -> Bool {
        let starts = operands.map { first[Int($0.index)] }
        return (0..<Int(module[operands[0]].width)).allSatisfy { place in
            starts.allSatisfy { sources[$0 + place] == sources[starts[0] + place] }
        }
    }

    // MARK: Readers

    private mutating func readFromOutside() {
        for port in module.outputs { read(port.node) }
        for register in module.registers {
            read(register.next)
            read(register.enable)
        }
        for port in module.readPorts {
            if port.domain != nil { read(port.address) }
            read(port.enable)
        }
        for port in module.writePorts {
            read(port.address)
            read(port.data)
            read(port.enable)
            read(port.mask)
        }
    }

    /// Counts what a node reads for those of its own bits that are read.
    private mutating func readOperands(of id: NodeID, _ values: [[Gate]]) {
        let node = module[id]
        let start = first[Int(id.index)]
        guard let last = (0..<Int(node.width)).last(where: { readers[start + $0] > 0 }) else {
            return
        }
        let operands = module.combinationalDependencies(of: id)
        switch node.kind {
        case .wire, .operation(.slice), .operation(.extend), .operation(.concatenate),
            .operation(.reinterpret):
            break
        case .operation(.not), .operation(.and), .operation(.or), .operation(.xor):
            let isAnd = node.kind == .operation(.and)
            for place in 0...last where readers[start + place] > 0 {
                if isAnd, values[Int(id.index)][place] == .zero { continue }
                for operand in operands { readBit(first[Int(operand.index)] + place) }
            }
        case .operation(.multiplex):
            for (position, operand) in operands.enumerated() {
                read(operand, upTo: position == 0 ? nil : last)
            }
        case .operation(.add), .operation(.subtract), .operation(.multiply), .operation(.negate):
            for operand in operands { read(operand, upTo: last) }
        default:
            for operand in operands { read(operand) }
        }
    }

    /// - Parameter last: the highest bit that is read; nil: all are.
    private mutating func read(_ id: NodeID?, upTo last: Int? = nil) {
        guard let id else { return }
        let start = first[Int(id.index)]
        let width = Int(module[id].width)
        for bit in start..<start + min(width, (last ?? width) + 1) { readBit(bit) }
    }

    private mutating func readBit(_ bit: Int) {
        let source = sources[bit]
        readers[source] = min(2, readers[source] + 1)
    }
}
