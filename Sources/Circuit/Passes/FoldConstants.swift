extension Module {
    /// The module with constant expressions evaluated and algebraic identities applied
    /// (`Identities.swift` lists them). Constants are followed through wires; the wires stay.
    ///
    /// Widths of what is left do not change. Expressions that nobody reads any more stay for
    /// `removeDeadNodes`. Requires a module without errors; linear but for the evaluation of wide
    /// words.
    public func foldConstants(table: OperationTable = .standard) -> Module {
        var folder = ConstantFolder(rewriter: ModuleRewriter(self), table: table)
        for id in CombinationalComponents(self).order { folder.fold(id) }
        return folder.rewriter.finish()
    }
}

private struct ConstantFolder {
    var rewriter: ModuleRewriter
    let table: OperationTable

    mutating func fold(_ id: NodeID) {
        let node = rewriter.source[id]
        switch node.kind {
        case .operation(let operation):
            foldOperation(operation, id)
        case .wire:
            rewriter.copy(id)
            // Within a loop the driver may come later. Users read the constant; the wire keeps its name for whoever looks for it.
            guard let driver = rewriter.source.wires[Int(node.attribute)].driver,
                rewriter.isRewritten(driver)
            else { return }
            let value = rewriter.mapped(driver)
            if rewriter.result.constant(value) != nil { rewriter.replace(id, by: value) }
        case .memoryRead:
            rewriter.copy(id)
            let port = rewriter.source.readPorts[Int(node.attribute)]
            if let word = word(of: port) {
                rewriter.replace(
                    id,
                    by: rewriter.constant(word, isSigned: node.isSigned, location: node.location))
            }
        case .constant, .input, .register, .instanceOutput, .invalid:
            rewriter.copy(id)
        }
    }

    /// What the port reads for ever: it has no register behind it, and reads beyond the memory, or
    /// a table at a constant address or one whose words are all the same.
    private func word(of port: ReadPort) -> Word? {
        let memory = rewriter.source.memories[port.memory]
        guard port.domain == nil, rewriter.isRewritten(port.address) else { return nil }
        let address = rewriter.mapped(port.address)
        let index = rewriter.result.constant(address).map { $0.unsignedValue ?? .max }
        if let index, index >= UInt(memory.depth) { return Word(width: memory.shape.width) }
        guard memory.isReadOnly, let words = memory.contents else { return nil }
        func word(at index: UInt) -> Word {
            index < UInt(words.count) ? words[Int(index)] : Word(width: memory.shape.width)
        }
        if let index { return word(at: index) }
        let width = Int(rewriter.result[address].width)
        let reachable = width < 31 ? 1 << width : Int.max
        let first = word(at: 0)
        let isSame = words.prefix(reachable).allSatisfy { $0 == first }
        return isSame && (words.count >= reachable || first.isZero) ? first : nil
    }

    private mutating func foldOperation(_ first: Operation, _ id: NodeID) {
        var operation = first
        var node = rewriter.source[id]
        var operands = rewriter.source.operands(of: id).map { rewriter.mapped($0) }
        var isCopy = true
        while true {
            if let value = value(of: operation, node, operands) {
                rewriter.replace(
                    id,
                    by: rewriter.constant(value, isSigned: node.isSigned, location: node.location))
                return
            }
            switch rewriter.result.simplification(of: operation, node, operands) {
            case nil:
                // What a rule has made may be simplified again, until no rule applies.
                if isCopy {
                    rewriter.copy(id)
                } else {
                    rewriter.replace(id, by: rewriter.append(node, operands))
                }
                return
            case .node(let other):
                rewriter.replace(id, by: other)
                return
            case .constant(let word):
                rewriter.replace(
                    id,
                    by: rewriter.constant(word, isSigned: node.isSigned, location: node.location))
                return
            case .operation(let simpler, let parameter, let newOperands):
                operation = simpler
                node.kind = .operation(simpler)
                node.attribute = Int32(parameter)
                operands = newOperands
                isCopy = false
            }
        }
    }

    /// The result when all operands are constants.
    private func value(
        of operation: Operation, _ node: Node, _ operands: [NodeID]
    ) -> Word? {
        let words = operands.compactMap { rewriter.result.constant($0) }
        guard words.count == operands.count, let first = operands.first else { return nil }
        return table.evaluate(
            operation, node: node, operands: words,
            firstIsSigned: rewriter.result[first].isSigned)
    }
}
