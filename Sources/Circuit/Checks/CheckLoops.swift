/// Combinational loops: signals that depend on themselves without a register between.
extension Module {
    /// One error for every group of nodes that depend on each other, with a shortest cycle through
    /// it, written in the direction the signals flow and cut to named signals. A loop through an
    /// asynchronous memory read counts; one through a synchronous read does not.
    ///
    /// Loops are found word by word: a wire that feeds another bit of itself is a loop, since no
    /// engine can order it.
    ///
    /// Requires a flat module. Linear.
    /// - Parameter components: the module's own, when they are known already.
    public func checkLoops(_ components: CombinationalComponents? = nil) -> [Diagnostic] {
        let components = components ?? CombinationalComponents(self)
        if components.loops.isEmpty { return [] }
        var filter = CopyFilter()
        var position = [Int32](repeating: -1, count: nodes.count)
        var diagnostics: [Diagnostic] = []
        // In order of declaration, so that of copies the first one is named.
        let loops = components.loops.sorted {
            components.order[$0.lowerBound] < components.order[$1.lowerBound]
        }
        for loop in loops {
            let members = components.order[loop]
            for (offset, member) in members.enumerated() {
                position[Int(member.index)] = Int32(offset)
            }
            let cycle = shortestCycle(in: Array(members), position: position)
            for member in members { position[Int(member.index)] = -1 }
            let path = namedPath(cycle)
            let fact = Diagnostic.Fact.combinationalLoop(path: path)
            guard filter.isNew(path.joined(separator: " ")) else { continue }
            diagnostics.append(
                Diagnostic(
                    fact, location: cycle.lazy.compactMap { self.place(of: $0) }.first,
                    module: name))
        }
        return diagnostics
    }

    /// A cycle in the direction of signal flow that starts at a named member, by breadth-first
    /// search against the dependencies.
    /// - Parameter position: by node its place in `members`, or -1.
    private func shortestCycle(in members: [NodeID], position: [Int32]) -> [NodeID] {
        guard let start = members.first(where: { signalName($0) != nil }) ?? members.first else {
            return []
        }
        var reachedFrom = [Int32](repeating: -1, count: members.count)
        var queue = [start]
        var head = 0
        while head < queue.count {
            let node = queue[head]
            head += 1
            for dependency in combinationalDependencies(of: node) {
                let place = Int(position[Int(dependency.index)])
                if place < 0 { continue }
                if dependency == start {
                    // Following the links back gives the nodes in the direction of flow.
                    var cycle = [start]
                    var current = node
                    while current != start {
                        cycle.append(current)
                        let link = reachedFrom[Int(position[Int(current.index)])]
                        current = NodeID(Int(link))
                    }
                    return cycle
                }
                if reachedFrom[place] >= 0 { continue }
                reachedFrom[place] = node.index
                queue.append(dependency)
            }
        }
        return members
    }

    /// The named signals of a cycle, the first one again at the end.
    private func namedPath(_ cycle: [NodeID]) -> [String] {
        var path: [String] = []
        for node in cycle {
            if let name = signalName(node), path.last != name { path.append(name) }
        }
        if path.isEmpty, let first = cycle.first { path = [SignalNames(self).describe(first)] }
        return path + path.prefix(1)
    }
}

extension Module {
    /// The declared name of the signal a node reads, when it has one.
    func signalName(_ id: NodeID) -> String? {
        let index = Int(self[id].attribute)
        let name: String
        switch self[id].kind {
        case .input: name = ports[index].name
        case .register: name = registers[index].name
        case .wire: name = wires[index].name
        case .memoryRead: name = memories[readPorts[index].memory].name
        case .instanceOutput: name = instances[instanceOutputs[index].instance].name
        case .constant, .invalid, .operation: return nil
        }
        return name.isEmpty ? nil : name
    }

    /// Where the signal a node reads was declared, or the statement that made the node.
    func place(of id: NodeID) -> SourceLocation? {
        let index = Int(self[id].attribute)
        switch self[id].kind {
        case .input: return place(ports[index].location)
        case .register: return place(registers[index].location)
        case .wire: return place(wires[index].location)
        case .memoryRead: return place(readPorts[index].location)
        case .instanceOutput: return place(instances[instanceOutputs[index].instance].location)
        case .constant, .invalid, .operation: return place(self[id].location)
        }
    }

    /// The location an index of the location table stands for; nil for -1.
    package func place(_ index: Int32) -> SourceLocation? {
        locations.indices.contains(Int(index)) ? locations[Int(index)] : nil
    }
}
