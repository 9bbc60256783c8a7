/// The smallest network found for a table: a pure function of the table's content.
///
/// What is tried, each with a decision diagram of its own:
///
/// - two orders of the variables: the bits of the inputs interleaved, or one input after the other;
/// - the bits of the result, or those of its Gray code, which change half as often while a smooth
///   function rises, at the cost of one exclusive or for each bit;
/// - where two inputs are interchangeable in the whole table: the operands sorted first, so that
///   one half of the table is never asked for.
///
/// The network with the fewest gates wins, the first one among equals. For two 8-bit inputs that
/// takes some 0.03 s in a release build, so it is not kept from run to run; the price of the
/// network, which takes seconds, is.
public struct TableStructure: Hashable, Sendable {
    /// Input 0 of the diagram is the larger operand, input 1 the smaller.
    public let sortsOperands: Bool
    /// The roots are the Gray code of the result: bit i is result bit i xor result bit i + 1.
    public let isGrayCoded: Bool
    public let diagram: DecisionDiagram

    /// - Parameter table: the results by input 0 + 2^inputWidth * input 1 + ...
    public init(table: [Int], inputs: Int, inputWidth: Int, resultWidth: Int) {
        let sorts = Self.isSymmetric(table, inputs: inputs, inputWidth: inputWidth)
        let side = 1 << inputWidth
        var candidates: [(cost: Int, structure: TableStructure)] = []
        for isGrayCoded in [true, false] {
            let entries = table.enumerated().map { index, value in
                sorts && index / side > index % side
                    ? DecisionDiagram.neverRead : isGrayCoded ? value ^ value >> 1 : value
            }
            for isInterleaved in inputs > 1 ? [true, false] : [true] {
                let diagram = DecisionDiagram(
                    table: entries, inputs: inputs, inputWidth: inputWidth,
                    resultWidth: resultWidth, isInterleaved: isInterleaved)
                candidates.append(
                    (
                        diagram.nodes.count + (isGrayCoded ? resultWidth - 1 : 0),
                        TableStructure(
                            sortsOperands: sorts, isGrayCoded: isGrayCoded, diagram: diagram)
                    ))
            }
        }
        self =
            candidates.dropFirst().reduce(candidates[0]) { $1.cost < $0.cost ? $1 : $0 }
            .structure
    }

    private init(sortsOperands: Bool, isGrayCoded: Bool, diagram: DecisionDiagram) {
        (self.sortsOperands, self.isGrayCoded) = (sortsOperands, isGrayCoded)
        self.diagram = diagram
    }

    private static func isSymmetric(_ table: [Int], inputs: Int, inputWidth: Int) -> Bool {
        let side = 1 << inputWidth
        guard inputs == 2, table.count == side * side else { return false }
        return table.indices.allSatisfy { table[$0] == table[$0 % side * side + $0 / side] }
    }
}
