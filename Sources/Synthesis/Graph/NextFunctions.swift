import MorphoCircuit

/// Numbers for what flip-flops take next, in which a flip-flop's own bit stands for "itself": two
/// that keep their values at the same times, and else take the same bit, have a number in common.
///
///     next a = enable & d | !enable & a          one number for both, though neither reads
///     next b = enable & d | !enable & b          the other
struct NextFunctions {
    /// How far from the next bit the own bit is looked for: nested conditions are that deep.
    static let largestDepth = 8

    private let graph: LogicGraph
    private var numbers: [Parts: Int32] = [:]

    /// Two literals, the smaller first: of the graph's gates, or negative for numbered ANDs
    /// (-2 * number, less one when inverted) and `own`.
    private struct Parts: Hashable {
        var low: Int32
        var high: Int32
    }

    init(_ graph: LogicGraph) { self.graph = graph }

    /// The own bit; its inversion is one less.
    private static let own: Int32 = -2

    /// Equal for equal functions of the graph's gates and the own bit, as far as structure shows:
    /// the gate itself, one number in which the own bit counts only where it is nearest, since conditions may read
    /// it as a bit among others, and one in which it counts everywhere.
    mutating func numbers(_ next: Gate, own: Gate) -> [Int32] {
        for depth in 0...Self.largestDepth where reaches(next.node, own.node, depth) {
            return [next.literal]
                + [depth, Self.largestDepth].compactMap { number(next.literal, own.literal, $0) }
        }
        return [next.literal]
    }

    /// Whether the own bit stands at most so many ANDs before a node.
    private func reaches(_ node: Int32, _ own: Int32, _ depth: Int) -> Bool {
        if node == own { return true }
        if depth == 0 || !graph.isAnd(Int(node)) { return false }
        return reaches(graph.first[Int(node)] >> 1, own, depth - 1)
            || reaches(graph.second[Int(node)] >> 1, own, depth - 1)
    }

    /// Nil when the own bit is not found.
    private mutating func number(_ literal: Int32, _ own: Int32, _ depth: Int) -> Int32? {
        let node = Int(literal >> 1)
        if literal >> 1 == own >> 1 { return Self.own - (literal & 1) }
        guard depth > 0, graph.isAnd(node) else { return nil }
        let (first, second) = (graph.first[node], graph.second[node])
        let a = number(first, own, depth - 1)
        let b = number(second, own, depth - 1)
        if a == nil, b == nil { return nil }
        let (x, y) = (a ?? first, b ?? second)
        let parts = Parts(low: min(x, y), high: max(x, y))
        let number = numbers[parts] ?? Self.own - 2 * Int32(numbers.count + 1)
        numbers[parts] = number
        return number - (literal & 1)
    }
}
