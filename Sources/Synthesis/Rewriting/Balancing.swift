import MorphoCircuit

/// Makes trees of ANDs as shallow as they can be: the operands of each maximal tree are joined two
/// at a time, the earliest first.
enum Balancing {
    static func balanced(_ old: LogicGraph) -> LogicGraph {
        let new = LogicGraph(capacity: old.count)
        let references = old.references()
        // A node is the root of a tree when it is read inverted, or by several.
        var isRoot = [Bool](repeating: false, count: old.count)
        for node in 1..<old.count where old.isAnd(node) {
            for operand in [old.first[node], old.second[node]] {
                if operand & 1 == 1 || references[Int(operand >> 1)] > 1 {
                    isRoot[Int(operand >> 1)] = true
                }
            }
        }
        for output in old.outputs { isRoot[Int(output.node)] = true }
        var image = ContiguousArray<Int32>(repeating: 0, count: old.count)
        for input in old.inputs {
            image[Int(input)] = new.input(origin: old.origins[Int(input)]).literal
        }
        var operands: [Gate] = []
        var pending: [Int32] = []
        for node in 1..<old.count where old.isAnd(node) && isRoot[node] && references[node] > 0 {
            operands.removeAll(keepingCapacity: true)
            pending.append(old.second[node])
            pending.append(old.first[node])
            while let literal = pending.popLast() {
                let operand = Int(literal >> 1)
                if literal & 1 == 0, old.isAnd(operand), !isRoot[operand] {
                    pending.append(old.second[operand])
                    pending.append(old.first[operand])
                } else {
                    operands.append(Gate(literal: image[operand] ^ (literal & 1)))
                }
            }
            new.origin = old.origins[node]
            image[node] = joined(&operands, new).literal
        }
        new.outputs = old.outputs.map { Gate(literal: image[Int($0.node)] ^ ($0.literal & 1)) }
        return new
    }

    private static func joined(_ operands: inout [Gate], _ graph: LogicGraph) -> Gate {
        func level(_ gate: Gate) -> Int32 { graph.level[Int(gate.node)] }
        // The latest first, so that the earliest two are at the end.
        operands.sort { (level($0), $0.literal) > (level($1), $1.literal) }
        while operands.count > 1 {
            let a = operands.removeLast()
            // Of all that are as early, one whose AND with the first exists already.
            var choice = operands.count - 1
            let latest = level(operands[choice])
            var place = choice
            while place >= 0, level(operands[place]) == latest, choice - place < 16 {
                if graph.existing(a, operands[place]) != nil {
                    choice = place
                    break
                }
                place -= 1
            }
            let joined = graph.and(a, operands.remove(at: choice))
            let level = level(joined)
            var target = operands.count
            while target > 0, graph.level[Int(operands[target - 1].node)] < level { target -= 1 }
            operands.insert(joined, at: target)
        }
        return operands.first ?? .one
    }
}
