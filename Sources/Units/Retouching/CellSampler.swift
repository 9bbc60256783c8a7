import MorphoHDL
import MorphoLookup

/// Reduces a frame to 32 × 32 colours while its pixels pass, as `RetouchPrediction` does it: the
/// higher and the lower 4 bits of each channel, interpolated between the four samples around the
/// middle of a cell and rounded, halves to the even number.
///
/// Cells come out row by row as addresses of the feature tables, `latency` cycles after the last
/// of their pixels; one can come every other cycle. Of the upper samples of a row of cells a
/// memory keeps what is interpolated between columns.
struct CellSampler: HardwareModule {
    /// Cycles from the last pixel of a cell to its addresses.
    static let latency = 4

    let columnBits: Int
    let rowBits: Int
    /// Of the frame; steady from one cycle before its first pixel.
    let columns: Input<Unsigned>
    let rows: Input<Unsigned>
    /// Red in bits 7...0, green in 15...8, blue in 23...16.
    let pixel = Input(bits(24))
    let passes = Input(bit)
    let isLineEnd = Input(bit)
    let isFrameEnd = Input(bit)
    /// Red, green and blue, 4 bits each, red on top.
    let high = Output(unsigned(12))
    let low = Output(unsigned(12))
    let valid = Output(bit)

    /// A frame has begun.
    let isOpen = Register(bit, reset: 0)
    let previous = Register(bits(24), reset: .uninitialised)
    /// What lies between two columns, in 1/64.
    static let mixedBits = 10
    let upper = Memory(bits(6 * CellSampler.mixedBits), depth: 32)

    init(columnBits: Int, rowBits: Int) {
        (self.columnBits, self.rowBits) = (columnBits, rowBits)
        columns = Input(unsigned(columnBits))
        rows = Input(unsigned(rowBits))
    }

    func describe() {
        When(passes) {
            isOpen.next(!isFrameEnd)
            previous.next(pixel)
        }
        let column = Instance(CellPositions(sizeBits: columnBits), named: "column")
        let row = Instance(CellPositions(sizeBits: rowBits), named: "row")
        let isIdle = Wire(!isOpen && !passes, named: "is_idle")
        column.size.drive(columns)
        column.passes.drive(passes)
        column.restarts.drive(isIdle || passes && isLineEnd)
        row.size.drive(rows)
        row.passes.drive(passes && isLineEnd)
        row.restarts.drive(isIdle || passes && isFrameEnd)
        column.isFirst.unread()
        let isSampled = Wire(
            passes && column.isSecond && (row.isFirst || row.isSecond), named: "is_sampled")
        isSampled.value.unread()
    }
}
