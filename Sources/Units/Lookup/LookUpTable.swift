import HDL

/// A function of 8-bit numbers as a table, in minimised form: one decision diagram for all bits of
/// the result, which shares equal parts, as a network of multiplexers.
///
/// Numbers are v / 256. `result` and `valid` follow `start` by one cycle; a new operand may come
/// every cycle, so `busy` never holds.
public struct LookUpTable: HardwareModule {
    public let inputs: Int
    public let table: [Int]
    public let start = Input(bit)
    public let x: Input<Vector<Unsigned>>
    public let busy = Output(bit)
    public let valid = Output(bit)
    public let result = Output(unsigned(8))
    let value = Register(unsigned(8), reset: 0)
    let done = Register(bit, reset: 0)

    /// - Parameters:
    ///   - inputs: 1 or 2.
    ///   - table: the results, 0 ... 255, by x_0 + 256 x_1; 256^inputs of them.
    public init(inputs: Int, table: [Int]) {
        (self.inputs, self.table) = (inputs, table)
        x = Input(vector(inputs, of: unsigned(8)))
    }

    public func describe() {
        let diagram = DecisionDiagram(table: table, inputs: inputs, inputWidth: 8, resultWidth: 8)
        var nodes = [bit(0), bit(1)]
        for node in diagram.nodes {
            let word = x[node.input] as Unsigned
            nodes.append(mux(word[node.bit], nodes[node.high], nodes[node.low]))
        }
        let next = concatenate(diagram.roots.reversed().map { nodes[$0] }).asUnsigned
        When(start) { value.next(next) }
        done.next(start)
        busy.drive(0)
        valid.drive(done)
        result.drive(value)
    }
}

/// A table of several bits as one reduced ordered decision diagram with a root for each bit.
///
/// Variables are the bits of the inputs, most significant first, inputs interleaved; smooth
/// functions share most in this order. Linear in the size of the table.
public struct DecisionDiagram: Sendable {
    public struct Node: Hashable, Sendable {
        public let input: Int
        public let bit: Int
        /// What the diagram gives when the bit is 0 or 1: 0 and 1 are the constants, n + 2 is
        /// node n.
        public let low: Int
        public let high: Int
    }

    /// Children before parents.
    public private(set) var nodes: [Node] = []
    /// For each bit of the result, least significant first; numbered as `Node.low`.
    public private(set) var roots: [Int] = []

    /// - Parameter table: by input 0 + 2^inputWidth * input 1 + ...; missing entries are 0.
    public init(table: [Int], inputs: Int, inputWidth: Int, resultWidth: Int) {
        // Variables from the bottom of the diagram to its top.
        let variables = (0..<inputWidth).flatMap { bit in
            (0..<inputs).reversed().map { (input: $0, bit: bit) }
        }
        var order = [Int](repeating: 0, count: 1 << variables.count)
        for position in order.indices {
            for (level, variable) in variables.enumerated() where position >> level & 1 == 1 {
                order[position] |= 1 << (variable.input * inputWidth + variable.bit)
            }
        }
        var known: [Node: Int] = [:]
        for bit in 0..<resultWidth {
            var level = order.map { $0 < table.count ? table[$0] >> bit & 1 : 0 }
            for variable in variables {
                level = stride(from: 0, to: level.count, by: 2).map { index in
                    let (low, high) = (level[index], level[index + 1])
                    if low == high { return low }
                    let node = Node(
                        input: variable.input, bit: variable.bit, low: low, high: high)
                    if let found = known[node] { return found }
                    nodes.append(node)
                    known[node] = nodes.count + 1
                    return nodes.count + 1
                }
            }
            roots.append(level[0])
        }
    }
}
