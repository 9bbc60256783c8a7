/// A table of several bits as one reduced ordered decision diagram with a root for each bit.
/// Linear in the size of the table.
public struct DecisionDiagram: Hashable, Sendable {
    public struct Node: Hashable, Sendable {
        public let input: Int
        public let bit: Int
        /// What the diagram gives when the bit is 0 or 1: 0 and 1 are the constants, n + 2 is
        /// node n.
        public let low: Int
        public let high: Int
    }

    /// Stands in a table for an entry that is never asked for; the diagram may give anything.
    public static let neverRead = -1

    /// Children before parents.
    public private(set) var nodes: [Node] = []
    /// For each bit of the result, least significant first; numbered as `Node.low`.
    public private(set) var roots: [Int] = []

    /// - Parameters:
    ///   - table: by input 0 + 2^inputWidth * input 1 + ...; missing entries are 0.
    ///   - isInterleaved: asked first are the top bits of all inputs, then the next ones, which
    ///     shares most for smooth functions; otherwise all bits of one input after the other.
    public init(
        table: [Int], inputs: Int, inputWidth: Int, resultWidth: Int, isInterleaved: Bool = true
    ) {
        // Variables from the bottom of the diagram to its top.
        let variables: [(input: Int, bit: Int)] =
            isInterleaved
            ? (0..<inputWidth).flatMap { bit in (0..<inputs).reversed().map { ($0, bit) } }
            : (0..<inputs).reversed().flatMap { input in (0..<inputWidth).map { (input, $0) } }
        var order = [Int](repeating: 0, count: 1 << variables.count)
        for position in order.indices {
            for (level, variable) in variables.enumerated() where position >> level & 1 == 1 {
                order[position] |= 1 << (variable.input * inputWidth + variable.bit)
            }
        }
        var known: [Node: Int] = [:]
        for bit in 0..<resultWidth {
            var level = order.map { index -> Int in
                let value = index < table.count ? table[index] : 0
                return value == Self.neverRead ? value : value >> bit & 1
            }
            for variable in variables {
                level = stride(from: 0, to: level.count, by: 2).map { index in
                    let (low, high) = (level[index], level[index + 1])
                    // What is never asked for takes the other side's part.
                    if low == Self.neverRead { return high }
                    if low == high || high == Self.neverRead { return low }
                    let node = Node(
                        input: variable.input, bit: variable.bit, low: low, high: high)
                    if let found = known[node] { return found }
                    nodes.append(node)
                    known[node] = nodes.count + 1
                    return nodes.count + 1
                }
            }
            roots.append(max(0, level[0]))
        }
    }
}
