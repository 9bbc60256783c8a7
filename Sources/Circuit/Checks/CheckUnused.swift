/// Things that are declared and never read. A simulator's lint would say so of the emitted text,
/// so the same is said here, with the designer's own line.
extension Module {
    /// Warnings for input bits that nothing reads, for input bits that are declared unused but are
    /// read, and for registers, wires and memories that nothing reads.
    ///
    /// What counts as reading is what the emitted text reads: any expression that drives a port, a
    /// wire, a register, a memory port, an instance or a property. An expression that drives
    /// nothing is not emitted, so it reads nothing. Bits are followed through slices.
    ///
    /// Linear, and n log n in the slices of one input.
    public func checkUnused() -> [Diagnostic] {
        if isBlackBox { return [] }
        let reads = ReadBits(self)
        var diagnostics: [Diagnostic] = []
        func warn(_ fact: Diagnostic.Fact, _ location: Int32) {
            diagnostics.append(
                Diagnostic(fact, severity: .warning, location: place(location), module: name))
        }
        for port in ports where port.direction == .input {
            guard let node = port.node else { continue }
            let read = reads.ranges(of: node)
            let declared = BitRanges(port.unusedBits, width: port.shape.width)
            let unread = read.inverted(width: port.shape.width)
            let silent = unread.subtracting(declared, width: port.shape.width)
            if !silent.ranges.isEmpty {
                let isWhole = silent.ranges == [0..<port.shape.width]
                warn(
                    .unusedInput(name: port.name, bits: isWhole ? [] : silent.ranges),
                    port.location)
            }
            if !declared.subtracting(unread, width: port.shape.width).ranges.isEmpty {
                warn(.unusedButRead(name: port.name), port.location)
            }
        }
        for wire in wires where !reads.isRead(wire.node) {
            warn(.neverRead(what: "wire", name: wire.name), wire.location)
        }
        for register in registers where !reads.isRead(register.node) {
            warn(.neverRead(what: "register", name: register.name), register.location)
        }
        for memory in memories
        where !memory.readPorts.contains(where: { reads.isRead(readPorts[$0].node) }) {
            warn(.neverRead(what: "memory", name: memory.name), memory.location)
        }
        return diagnostics
    }

    /// Calls `body` with every node that something declared takes its value from.
    package func forEachDriver(_ body: (NodeID) -> Void) {
        for port in ports where port.direction == .output { port.node.map(body) }
        for wire in wires { wire.driver.map(body) }
        for register in registers {
            register.next.map(body)
            register.enable.map(body)
        }
        for port in readPorts {
            body(port.address)
            port.enable.map(body)
        }
        for port in writePorts {
            body(port.address)
            body(port.data)
            port.enable.map(body)
            port.mask.map(body)
        }
        for instance in instances {
            for connection in instance.connections.values {
                switch connection {
                case .broadcast(let node), .sliced(let node): body(node)
                case .constants: break
                }
            }
        }
        for property in properties { body(property.condition) }
    }
}

/// Which bits of every node are read.
private struct ReadBits {
    private let module: Module
    /// Read as a whole.
    private var isWhole: [Bool]
    /// Read in parts only, as ranges in any order.
    private var parts: [NodeID: [Range<Int>]] = [:]

    init(_ module: Module) {
        self.module = module
        var whole = [Bool](repeating: false, count: module.nodes.count)
        module.forEachDriver { whole[Int($0.index)] = true }
        isWhole = whole
        // Operands come before their users, so going down every node's own use is complete when
        // it is reached.
        for index in module.nodes.indices.reversed() { passOn(NodeID(index)) }
    }

    private mutating func passOn(_ id: NodeID) {
        let node = module[id]
        let own = isWhole[Int(id.index)] ? [0..<Int(node.width)] : parts[id] ?? []
        if own.isEmpty { return }
        let operands = module.operands(of: id)
        guard let operand = operands.first,
            node.kind == .operation(.slice)
                || node.kind == .operation(.reinterpret)
        else {
            for operand in operands { isWhole[Int(operand.index)] = true }
            return
        }
        if isWhole[Int(operand.index)] { return }
        let low = node.kind == .operation(.slice) ? Int(node.attribute) : 0
        let shifted = BitRanges(own, width: Int(node.width)).ranges.map {
            $0.lowerBound + low..<$0.upperBound + low
        }
        parts[operand, default: []].append(contentsOf: shifted)
    }

    func isRead(_ id: NodeID) -> Bool { isWhole[Int(id.index)] || parts[id] != nil }

    func ranges(of id: NodeID) -> BitRanges {
        let width = Int(module[id].width)
        return BitRanges(isWhole[Int(id.index)] ? [0..<width] : parts[id] ?? [], width: width)
    }
}

/// A set of bit positions as ascending ranges that neither touch nor are empty.
struct BitRanges {
    let ranges: [Range<Int>]

    /// - Parameter source: in any order; parts outside the width are dropped.
    init(_ source: [Range<Int>], width: Int) {
        var merged: [Range<Int>] = []
        for range in source.map({ $0.clamped(to: 0..<width) })
            .sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty
        {
            if let last = merged.last, last.upperBound >= range.lowerBound {
                merged[merged.count - 1] =
                    last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        ranges = merged
    }

    func inverted(width: Int) -> BitRanges {
        var start = 0
        var gaps: [Range<Int>] = []
        for range in ranges {
            if start < range.lowerBound { gaps.append(start..<range.lowerBound) }
            start = range.upperBound
        }
        if start < width { gaps.append(start..<width) }
        return BitRanges(gaps, width: width)
    }

    func subtracting(_ other: BitRanges, width: Int) -> BitRanges {
        BitRanges(inverted(width: width).ranges + other.ranges, width: width)
            .inverted(width: width)
    }
}
