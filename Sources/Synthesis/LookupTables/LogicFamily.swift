/// A family of programmable logic, as far as counting its cells needs it.
public enum LogicFamily: String, CaseIterable, Hashable, Sendable {
    /// Four-input look-up tables, each beside a carry cell, as in Lattice iCE40.
    case lut4
    /// Six-input look-up tables, with carry cells of four bits, as in Xilinx series 7.
    case lut6

    /// Inputs of a look-up table.
    public var lookUpInputs: Int { self == .lut4 ? 4 : 6 }
    /// Bits of a chain that one carry cell holds.
    public var bitsPerCarryCell: Int { self == .lut4 ? 1 : 4 }
    /// Whether the cell itself makes the sum bit. In the iCE40 the look-up table beside it does.
    var carryCellMakesSum: Bool { self == .lut6 }
    /// Whether a flip-flop takes its synchronous reset even while it is not enabled. In the iCE40
    /// it does not, so that the enable has to let the reset through.
    var resetActsWithoutEnable: Bool { self == .lut6 }
}
