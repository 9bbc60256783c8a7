import MorphoHDL

/// A function of 8-bit numbers as a table, in minimised form: a network of multiplexers that shares
/// equal parts; see `TableStructure`.
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
    let value = Register(unsigned(8), reset: .uninitialised)
    let done = Register(bit, reset: 0)

    /// - Parameters:
    ///   - inputs: 1 or 2.
    ///   - table: the results, 0 ... 255, by x_0 + 256 x_1; 256^inputs of them.
    public init(inputs: Int, table: [Int]) {
        (self.inputs, self.table) = (inputs, table)
        x = Input(vector(inputs, of: unsigned(8)))
    }

    public func describe() {
        let structure = TableStructure(
            table: table, inputs: inputs, inputWidth: 8, resultWidth: 8)
        var operands: [Unsigned] = x.map { $0 }
        if structure.sortsOperands {
            let isRising = Wire(operands[0] < operands[1], named: "is_rising")
            operands = [
                Wire(mux(isRising, operands[1], operands[0]), named: "larger").value,
                Wire(mux(isRising, operands[0], operands[1]), named: "smaller").value,
            ]
        }
        var nodes = [bit(0), bit(1)]
        for node in structure.diagram.nodes {
            nodes.append(mux(operands[node.input][node.bit], nodes[node.high], nodes[node.low]))
        }
        var bits = structure.diagram.roots.map { nodes[$0] }
        if structure.isGrayCoded {
            for position in bits.indices.dropLast().reversed() {
                bits[position] = bits[position] ^ bits[position + 1]
            }
        }
        value.next(concatenate(bits.reversed()).asUnsigned)
        done.next(start)
        busy.drive(0)
        valid.drive(done)
        result.drive(value)
    }
}
