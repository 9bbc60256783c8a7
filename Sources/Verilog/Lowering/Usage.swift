import MorphoCircuit

/// Which bits of which names the printed text reads. Lint tools report bits nothing reads, so what
/// is left over is gathered into named sinks; only what really stands in the text counts.
struct Usage {
    private struct Bits {
        var isWhole = false
        var ranges: [Range<Int>] = []
    }
    private var bits: [String: Bits] = [:]
    /// The edges read last: the registers of a domain share theirs.
    private var latestEdges: [RTLEdge] = []

    /// - Parameter capacity: about how many names there are.
    init(capacity: Int) { bits.reserveCapacity(capacity) }

    func isRead(_ name: String) -> Bool { bits[name] != nil }

    /// The bits of a signal that nothing reads, ascending.
    func unread(_ name: String, width: Int) -> [Range<Int>] {
        guard let read = bits[name] else { return [0..<width] }
        if read.isWhole { return [] }
        var result: [Range<Int>] = []
        var next = 0
        for range in read.ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { result.append(next..<range.lowerBound) }
            next = max(next, range.upperBound)
        }
        if next < width { result.append(next..<width) }
        return result
    }

    mutating func readWhole(_ name: String) { bits[name, default: Bits()].isWhole = true }

    mutating func read(_ expression: RTLExpression) {
        switch expression.form {
        case .name(let name):
            readWhole(name)
        case .literal:
            break
        case .unary(_, let operand), .replication(_, let operand), .cast(let operand):
            read(operand)
        case .binary(_, let left, let right):
            read(left)
            read(right)
        case .conditional(let condition, let yes, let no):
            read(condition)
            read(yes)
            read(no)
        case .selection(let alternatives, let last):
            for alternative in alternatives {
                read(alternative.condition)
                read(alternative.value)
            }
            read(last)
        case .concatenation(let parts):
            for part in parts { read(part) }
        case .part(let name, let low):
            bits[name, default: Bits()].ranges.append(low..<low + expression.width)
        case .indexedPart(let name, let operand), .word(let name, let operand):
            readWhole(name)
            read(operand)
        }
    }

    mutating func read(_ item: RTLItem) {
        switch item {
        case .blank, .comment, .memory, .initial:
            break
        case .constant(let constant):
            read(constant.value)
        case .net(let net):
            if let value = net.value { read(value) }
        case .assign(_, let value, _):
            read(value)
        case .clocked(let block):
            if block.edges != latestEdges {
                for edge in block.edges { readWhole(edge.signal) }
                latestEdges = block.edges
            }
            for statement in block.body { read(statement) }
        case .instance(let instance):
            read(instance)
        case .loop(let loop):
            read(loop.instance)
        case .guarded(_, _, let otherwise):
            // Without the macro, as lint tools see the text.
            for item in otherwise { read(item) }
        }
    }

    private mutating func read(_ instance: RTLInstance) {
        for connection in instance.connections where !connection.isOutput {
            switch connection.value {
            case .expression(let expression): read(expression)
            case .copyPart(let name, _): readWhole(name)
            }
        }
    }

    private mutating func read(_ statement: RTLStatement) {
        switch statement {
        case .assign(let target, let value, _):
            if let address = target.address { read(address) }
            read(value)
        case .branches(let branches, let otherwise):
            for branch in branches {
                read(branch.condition)
                for statement in branch.body { read(statement) }
            }
            for statement in otherwise { read(statement) }
        case .cases(let subject, let branches, let otherwise):
            read(subject)
            read(.branches(branches, otherwise: otherwise))
        case .comment, .check, .readMemory:
            break
        case .guarded(_, _, let otherwise):
            for statement in otherwise { read(statement) }
        }
    }
}
