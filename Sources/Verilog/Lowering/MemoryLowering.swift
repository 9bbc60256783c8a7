import MorphoCircuit

/// Turns a memory's ports into blocks: one per domain that writes, one per synchronous read.
///
/// All assignments are non-blocking, so a read sees the word before a write of the same edge. That
/// is `.old`; `.new` puts the written bits over it.
struct MemoryLowering {
    let lowering: ExpressionLowering
    let memory: Memory

    /// Up to this depth contents stand in the text; deeper ones in a file of their own.
    static let deepestInText = 64
    /// Defined where reads of `.undefined` ports are to be seen.
    static let simulationMacro = "MORPHO_SIMULATION"

    private var module: Module { lowering.module }

    var isTable: Bool { module.isTable(memory) }

    var contentsFile: String { "\(module.name)_\(memory.name).hex" }

    // MARK: Contents

    /// The initial block, and the side file it reads.
    func contents() -> (items: [RTLItem], file: VerilogFile?) {
        guard let words = memory.contents, !isTable else { return ([], nil) }
        if memory.depth > Self.deepestInText {
            var text = ""
            for word in padded(words) { text += word.hexadecimal + "\n" }
            return (
                [.initial([.readMemory(file: contentsFile, memory: memory.name)]), .blank],
                VerilogFile(name: contentsFile, text: text)
            )
        }
        let width = Word.bitCount(memory.depth - 1)
        let statements = padded(words).enumerated().map { index, word in
            RTLStatement.assign(
                RTLTarget(memory.name, address: .literal(index, width: width)), literal(word),
                comment: nil)
        }
        return ([.initial(statements), .blank], nil)
    }

    private func literal(_ word: Word) -> RTLExpression {
        .literal(word).cast(signed: memory.shape.isSigned)
    }

    private func padded(_ words: [Word]) -> [Word] {
        let missing = max(0, memory.depth - words.count)
        return words.prefix(memory.depth)
            + [Word](repeating: Word(width: memory.shape.width), count: missing)
    }

    // MARK: Writing

    /// A write port, lowered to what both its block and forwarding reads need.
    private struct Write {
        var port: WritePort
        var address: MemoryAddress
        var enable: RTLExpression?
        var data: RTLExpression
        var mask: RTLExpression?

        /// The port writes a word that exists.
        var condition: RTLExpression? { .all([enable, address.condition]) }
    }

    private func write(_ number: Int) throws(VerilogError) -> Write {
        let port = module.writePorts[number]
        let isForwarded = memory.readPorts.contains {
            module.readPorts[$0].domain == port.domain && module.readPorts[$0].duringWrite != .old
        }
        var enable: RTLExpression?
        var mask: RTLExpression?
        if let node = port.enable {
            enable = isForwarded ? try lowering.lowerToAtom(node) : try lowering.lower(node)
        }
        let address = try MemoryAddress(port.address, of: memory, lowering)
        if let node = port.mask { mask = try lowering.lowerToName(node) }
        let data =
            mask == nil && !isForwarded
            ? try lowering.lower(port.data) : try lowering.lowerToName(port.data)
        return Write(port: port, address: address, enable: enable, data: data, mask: mask)
    }

    func writeBlocks() throws(VerilogError) -> [RTLItem] {
        var items: [RTLItem] = []
        var domains: [Int] = []
        for number in memory.writePorts where !domains.contains(module.writePorts[number].domain) {
            domains.append(module.writePorts[number].domain)
        }
        for domain in domains {
            var body: [RTLStatement] = []
            for (position, number) in memory.writePorts.enumerated()
            where module.writePorts[number].domain == domain {
                lowering.begin("\(memory.name)_write_\(position)")
                let write = try write(number)
                if case .never = write.address.range { continue }
                // Yosys warns that it makes registers of a memory all whose writes have constants
                // for addresses, and a constant with a name is none to it.
                let index = write.address.index
                let target = RTLTarget(
                    memory.name,
                    address: index.literalValue == nil ? index : lowering.named(index).expression)
                body += assignments(of: write, to: target).when(write.condition)
            }
            if body.isEmpty { continue }
            items += lowering.takeWires()
            items += [.clocked(RTLClockedBlock(edges: [edge(domain)], body: body)), .blank]
        }
        return items
    }

    /// The parts of the word that the mask lets through.
    private func assignments(of write: Write, to target: RTLTarget) -> [RTLStatement] {
        let comment = lowering.locator(write.port.location)
        guard let mask = write.mask, mask.width > 1 else {
            return [RTLStatement.assign(target, write.data, comment: comment)].when(write.mask)
        }
        let width = memory.shape.width / mask.width
        return (0..<mask.width).flatMap { part in
            var partTarget = target
            partTarget.part = part * width..<(part + 1) * width
            return [
                RTLStatement.assign(
                    partTarget, lowering.slice(write.data, low: part * width, width: width),
                    comment: comment)
            ].when(lowering.slice(mask, low: part, width: 1))
        }
    }

    private func edge(_ domain: Int) -> RTLEdge {
        RTLEdge(
            isRising: module.domains[domain].edge == .rising, signal: module.domains[domain].name)
    }

    // MARK: Reading

    func asynchronousRead(_ index: Int) throws(VerilogError) -> [RTLItem] {
        let name = lowering.names.readPorts[index]
        lowering.begin(name)
        let port = module.readPorts[index]
        let value =
            isTable
            ? try tableValue(port)
            : word(at: try MemoryAddress(port.address, of: memory, lowering))
        return lowering.takeWires() + [
            .assign(
                target: name, value: value.assigned(signed: memory.shape.isSigned),
                comment: lowering.locator(port.location))
        ]
    }

    private func word(at address: MemoryAddress) -> RTLExpression {
        let zero = literal(Word(width: memory.shape.width))
        let word = RTLExpression(
            .word(memory.name, address: address.index), width: memory.shape.width,
            isSigned: memory.shape.isSigned)
        switch address.range {
        case .always: return word
        case .never: return zero
        case .when(let condition): return .conditional(condition, word, zero)
        }
    }

    private func tableValue(_ port: ReadPort) throws(VerilogError) -> RTLExpression {
        let address = try lowering.lowerToName(port.address)
        let zero = Word(width: memory.shape.width)
        let words = padded(memory.contents ?? [])
        if let constant = address.literalValue {
            let value = constant.unsignedValue ?? .max
            return literal(value < UInt(words.count) ? words[Int(value)] : zero)
        }
        let reachable = address.width < 31 ? 1 << address.width : Int.max
        var entries = Array(words.prefix(reachable))
        var last = zero
        if entries.count == reachable { last = entries.removeLast() }
        let alternatives = entries.enumerated().map { index, word in
            RTLExpression.Alternative(
                condition: .test("==", address, .literal(index, width: address.width)),
                value: literal(word))
        }
        if alternatives.isEmpty { return literal(last) }
        return RTLExpression(
            .selection(alternatives, literal(last)), width: memory.shape.width,
            isSigned: memory.shape.isSigned)
    }

    func synchronousRead(_ index: Int, domain: Int) throws(VerilogError) -> [RTLItem] {
        let name = lowering.names.readPorts[index]
        let port = module.readPorts[index]
        lowering.begin(name)
        var enable: RTLExpression?
        if let node = port.enable { enable = try lowering.lower(node) }
        let address = try MemoryAddress(port.address, of: memory, lowering)
        let read = RTLStatement.assign(
            RTLTarget(name), word(at: address), comment: lowering.locator(port.location))
        var body = [read]
        switch port.duringWrite {
        case .old:
            break
        case .new:
            for write in try writes(in: domain) {
                let condition = RTLExpression.all([
                    write.enable, same(write.address.whole, address.whole), write.address.condition,
                ])
                body += assignments(of: write, to: RTLTarget(name)).when(condition)
            }
        case .undefined:
            let collisions = try writes(in: domain).map { write in
                RTLExpression.all([
                    write.enable, same(write.address.whole, address.whole), write.address.condition,
                ]) ?? .literal(1, width: 1)
            }
            guard !collisions.isEmpty else { break }
            let garbage = literal(port.undefinedWord)
            body = [
                .guarded(
                    macro: Self.simulationMacro,
                    [
                        .branches(
                            collisions.map { collision in
                                RTLBranch(
                                    condition: collision,
                                    body: [.assign(RTLTarget(name), garbage, comment: nil)])
                            }, otherwise: [read])
                    ], otherwise: [read])
            ]
        }
        return lowering.takeWires() + [
            .clocked(RTLClockedBlock(edges: [edge(domain)], body: body.when(enable))), .blank,
        ]
    }

    private func writes(in domain: Int) throws(VerilogError) -> [Write] {
        var writes: [Write] = []
        for number in memory.writePorts where module.writePorts[number].domain == domain {
            let write = try write(number)
            if case .never = write.address.range { continue }
            writes.append(write)
        }
        return writes
    }

    /// The two addresses are one; nil when that is certain.
    private func same(_ left: RTLExpression, _ right: RTLExpression) -> RTLExpression? {
        if left == right { return nil }
        let sides: (RTLExpression, RTLExpression)
        switch Comparison.simplified(.equal, left, right, signed: false) {
        case .always(let holds): return .literal(holds ? 1 : 0, width: 1)
        case .operands(let first, let second): sides = (first, second)
        }
        let width = max(sides.0.width, sides.1.width)
        return .test(
            "==", lowering.extend(sides.0, to: width, signed: false),
            lowering.extend(sides.1, to: width, signed: false))
    }
}

extension Module {
    /// A small memory nothing writes and no register stands behind is a table of constants.
    func isTable(_ memory: Memory) -> Bool {
        memory.isReadOnly && memory.contents != nil && memory.depth <= MemoryLowering.deepestInText
            && memory.readPorts.allSatisfy { readPorts[$0].domain == nil }
    }
}
