extension Module {
    /// The module without nodes, wires, registers, memories and read ports that have no effect:
    /// those from which no output, property or instance can be reached.
    ///
    /// Ports, properties and instances stay. A register that only feeds itself goes. Requires a
    /// module without errors; linear.
    public func removeDeadNodes() -> Module {
        let isLive = liveNodes()
        var rewriter = ModuleRewriter(self)
        for id in CombinationalComponents(self).order where isLive[Int(id.index)] {
            rewriter.copy(id)
        }
        return rewriter.finish(dropsMemories: true)
    }

    /// By node whether something observable depends on it, now or later.
    private func liveNodes() -> [Bool] {
        var isLive = [Bool](repeating: false, count: nodes.count)
        var isWritten = [Bool](repeating: false, count: memories.count)
        var pending: [NodeID] = []
        func mark(_ id: NodeID) {
            if isLive[Int(id.index)] { return }
            isLive[Int(id.index)] = true
            pending.append(id)
        }
        for port in ports { port.node.map(mark) }
        for property in properties { mark(property.condition) }
        for output in instanceOutputs { mark(output.node) }
        for instance in instances {
            for connection in instance.connections.values {
                switch connection {
                case .broadcast(let node), .sliced(let node): mark(node)
                case .constants: break
                }
            }
        }
        while let id = pending.popLast() {
            for operand in operands(of: id) { mark(operand) }
            let index = Int(self[id].attribute)
            switch self[id].kind {
            case .wire: wires[index].driver.map(mark)
            case .register:
                registers[index].next.map(mark)
                registers[index].enable.map(mark)
            case .memoryRead:
                mark(readPorts[index].address)
                readPorts[index].enable.map(mark)
                let memory = readPorts[index].memory
                if isWritten[memory] { break }
                isWritten[memory] = true
                for port in memories[memory].writePorts.map({ writePorts[$0] }) {
                    mark(port.address)
                    mark(port.data)
                    port.enable.map(mark)
                    port.mask.map(mark)
                }
            case .constant, .input, .instanceOutput, .invalid, .operation: break
            }
        }
        return isLive
    }
}
