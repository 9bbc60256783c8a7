import MorphoCircuit

/// Turns nodes into expressions, and gives names to what Verilog or the reader needs named.
///
/// An unnamed node stands in place when it is used once. It becomes a wire when it is used more
/// often, when bits of it are selected, or when the expression would grow beyond
/// `ExpressionMeasure.limit`. The wire is named from the statement that uses it first, with a
/// number counted in depth-first order within that statement: `_total_1`. So an edit renames
/// nothing outside its own statement.
///
/// No recursion over the graph: a sum of any length is lowered with an explicit stack.
final class ExpressionLowering: RTLContext {
    let module: Module
    private let table: OperationTable
    private(set) var names: ModuleNames
    /// By index into `Module.locations`: many statements of a design share one.
    private let locators: [String]
    private let uses: [Int32]
    private var lowered: [RTLExpression?]

    /// The wires made since they were last taken.
    private var wires: [RTLItem] = []
    private var consumer = ""
    private var wireCount = 0
    /// Wires made within one operation, so that its text may ask for one several times.
    private var namedInOperation: [RTLExpression: RTLExpression] = [:]
    private var currentNode: NodeID?
    /// Constants of enumerations are written by name.
    var usesEnumerationNames = true

    init(_ module: Module, names: ModuleNames, table: OperationTable) {
        self.module = module
        self.names = names
        self.table = table
        locators = module.locations.map(\.description)
        uses = UseCounts(module).counts
        lowered = [RTLExpression?](repeating: nil, count: module.nodes.count)
    }

    // MARK: Statements

    /// From here on, wires are named from `consumer`.
    func begin(_ consumer: String) {
        self.consumer = consumer
        wireCount = 0
    }

    /// The wires the statements lowered since the last call need, in the order of their use.
    func takeWires() -> [RTLItem] {
        defer { wires = [] }
        return wires
    }

    func claim(_ name: String) -> String { names.claim(name) }

    func isUsedOnce(_ id: NodeID) -> Bool { uses[Int(id.index)] == 1 }

    /// The trailing `File.swift:12` of a statement.
    func locator(_ location: Int32) -> String? {
        location < 0 ? nil : locators[Int(location)]
    }

    // MARK: Expressions

    func lower(_ root: NodeID) throws(VerilogError) -> RTLExpression {
        if let known = try source(root) { return known }
        var path: [(node: NodeID, next: Int)] = [(root, 0)]
        while let top = path.last {
            let operands = module.operands(of: top.node)
            if top.next < operands.count {
                path[path.count - 1].next += 1
                let operand = operands[operands.startIndex + top.next]
                if try source(operand) == nil { path.append((operand, 0)) }
            } else {
                lowered[Int(top.node.index)] = try operation(top.node, operands)
                path.removeLast()
            }
        }
        return try expression(root)
    }

    /// The expression as a name, a part of one, or a literal.
    func lowerToAtom(_ id: NodeID) throws(VerilogError) -> RTLExpression {
        let result = try lower(id)
        return result.isAtom ? result : name(result, of: id)
    }

    /// The expression under a plain name or as a literal: something that bits can be taken of.
    func lowerToName(_ id: NodeID) throws(VerilogError) -> RTLExpression {
        let result = try lower(id)
        if result.literalValue != nil || result.simpleName != nil { return result }
        return name(result, of: id)
    }

    /// The expression of a node that needs no lowering, or has had it.
    private func source(_ id: NodeID) throws(VerilogError) -> RTLExpression? {
        let node = module[id]
        let index = Int(node.attribute)
        let name: String
        switch node.kind {
        case .operation: return lowered[Int(id.index)]
        case .constant: return constant(id, module.constants[index])
        case .input: name = module.ports[index].name
        case .register: name = module.registers[index].name
        case .wire: name = module.wires[index].name
        case .memoryRead: name = names.readPorts[index]
        case .instanceOutput: name = names.instanceOutputs[index]
        case .invalid: throw .invalidNode(module: module.name)
        }
        return .name(name, width: Int(node.width), isSigned: node.isSigned)
    }

    private func expression(_ id: NodeID) throws(VerilogError) -> RTLExpression {
        guard let result = try source(id) else { throw .invalidNode(module: module.name) }
        return result
    }

    private func constant(_ id: NodeID, _ word: Word) -> RTLExpression {
        guard usesEnumerationNames, let enumeration = module.enumerationOfNode[id] else {
            return .literal(word)
        }
        return constant(word, enumeration: enumeration)
    }

    /// The value by the name it has in the enumeration, or as a literal when it has none.
    func constant(_ word: Word, enumeration: Int?) -> RTLExpression {
        guard let enumeration,
            let position = module.enumerations[enumeration].cases
                .firstIndex(where: { $0.value == word })
        else { return .literal(word) }
        return .name(names.enumerationCases[enumeration][position], width: word.width)
    }

    private func operation(
        _ id: NodeID, _ operands: ArraySlice<NodeID>
    ) throws(VerilogError) -> RTLExpression {
        let node = module[id]
        guard case .operation(let operation) = node.kind else {
            throw .invalidNode(module: module.name)
        }
        currentNode = id
        namedInOperation.removeAll(keepingCapacity: true)
        var expressions: [RTLExpression] = []
        expressions.reserveCapacity(operands.count)
        for operand in operands { expressions.append(try expression(operand)) }
        let isSigned = operands.first.map { module[$0].isSigned } ?? false
        // Lint tools report constants where a signal should be, so they are computed here.
        let words = expressions.compactMap(\.literalValue)
        if words.count == expressions.count {
            return .literal(
                table.evaluate(operation, node: node, operands: words, firstIsSigned: isSigned))
        }
        if operation == .xor || operation == .subtract, expressions.count == 2,
            expressions[0] == expressions[1]
        {
            return .literal(Word(width: Int(node.width)))
        }
        limit(&expressions, of: operation, nodes: operands)

        if [.equal, .notEqual, .less, .lessOrEqual].contains(operation), expressions.count == 2 {
            switch Comparison.simplified(
                operation, expressions[0], expressions[1], signed: isSigned)
            {
            case .always(let holds): return .literal(Word(holds ? 1 : 0, width: 1))
            case .operands(let left, let right): expressions = [left, right]
            }
        }
        let result = Self.joiningChains(
            table[operation].verilog(
                expressions,
                OperationContext(
                    isSigned: isSigned, result: node.shape, parameter: Int(node.attribute)),
                self))
        if uses[Int(id.index)] <= 1 || result.isAtom { return result }
        return name(result, of: id)
    }

    /// Names the largest operands until the expression above them stays within the limit.
    private func limit(
        _ expressions: inout [RTLExpression], of operation: Operation, nodes: ArraySlice<NodeID>
    ) {
        // The last value of a multiplexer continues its chain of alternatives and adds no depth.
        let continued = operation == .multiplex ? 2 : -1
        var measures: [ExpressionMeasure] = []
        var total = 0
        for position in expressions.indices {
            var measure = ExpressionMeasure(leaves: 1, depth: 0)
            if position == continued, let length = Self.chainLength(expressions[position]) {
                if length >= Self.longestChain { shorten(position) }
            } else if expressions[position].isChain {
                shorten(position)
            } else {
                measure = ExpressionMeasure(expressions[position])
                if measure.depth + 1 > ExpressionMeasure.limit.depth {
                    shorten(position)
                    measure = ExpressionMeasure(leaves: 1, depth: 0)
                }
            }
            measures.append(measure)
            total += measure.leaves
        }
        guard total > ExpressionMeasure.limit.leaves else { return }
        let bySize = measures.indices.filter { measures[$0].leaves > 1 }
            .sorted { (measures[$0].leaves, $1) > (measures[$1].leaves, $0) }
        for position in bySize where total > ExpressionMeasure.limit.leaves {
            total -= measures[position].leaves - 1
            shorten(position)
        }

        func shorten(_ position: Int) {
            let node = nodes[nodes.startIndex + position]
            if expressions[position].isAtom { return }
            expressions[position] = name(expressions[position], of: node)
        }
    }

    // MARK: Chains of alternatives

    /// Longer chains are continued under a name: tools recurse over them.
    private static let longestChain = 64

    private static func chainLength(_ expression: RTLExpression) -> Int? {
        switch expression.form {
        case .conditional: 1
        case .selection(let alternatives, _): alternatives.count
        default: nil
        }
    }

    /// `c ? a : (d ? b : e)` as one flat chain.
    private static func joiningChains(_ expression: RTLExpression) -> RTLExpression {
        guard case .conditional(let condition, let yes, let no) = expression.form else {
            return expression
        }
        let first = RTLExpression.Alternative(condition: condition, value: yes)
        switch no.form {
        case .conditional(let second, let value, let last):
            return RTLExpression(
                .selection(
                    [first, RTLExpression.Alternative(condition: second, value: value)], last),
                width: expression.width, isSigned: expression.isSigned)
        case .selection(let alternatives, let last):
            return RTLExpression(
                .selection([first] + alternatives, last), width: expression.width,
                isSigned: expression.isSigned)
        default:
            return expression
        }
    }

    // MARK: Names

    func named(_ expression: RTLExpression) -> (name: String, expression: RTLExpression) {
        if let name = expression.simpleName { return (name, expression) }
        if let known = namedInOperation[expression], let name = known.simpleName {
            return (name, known)
        }
        let result = wire(
            expression, isSigned: expression.isSigned, location: currentNode.flatMap(locator))
        namedInOperation[expression] = result
        return (result.simpleName ?? "", result)
    }

    /// A wire with the node's value; from now on the node is read through it.
    private func name(_ expression: RTLExpression, of id: NodeID) -> RTLExpression {
        let result = wire(expression, isSigned: module[id].isSigned, location: locator(id))
        lowered[Int(id.index)] = result
        return result
    }

    private func locator(_ id: NodeID) -> String? { locator(module[id].location) }

    private func wire(
        _ value: RTLExpression, isSigned: Bool, location: String?
    ) -> RTLExpression {
        wireCount += 1
        let name = names.claim("_\(consumer)_\(wireCount)")
        wires.append(
            .net(
                RTLNet(
                    kind: .wire, name: name,
                    shape: Shape(width: value.width, isSigned: isSigned),
                    value: value.assigned(signed: isSigned),
                    comment: location)))
        return .name(name, width: value.width, isSigned: isSigned)
    }
}
