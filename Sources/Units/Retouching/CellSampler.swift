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
        let isSampled = passes && column.isSecond && (row.isFirst || row.isSecond)

        // Between two columns.
        let first = registered(previous.value, while: isSampled, named: "first")
        let second = registered(pixel.value, while: isSampled, named: "second")
        let columnShare = registered(column.share, while: isSampled, named: "column_share")
        let cells = delayedCells(column.number, while: isSampled)
        let isLower = registered(row.isSecond, while: isSampled, named: "is_lower")
        let rowShare = registered(row.share, while: isSampled, named: "row_share")
        let isMixed = delayed(isSampled, by: 1, named: "is_mixed")
        let parts = Self.parts(of: first, and: second).enumerated().map { index, pair in
            registered(
                mixed(pair.0, pair.1, share: columnShare, bits: Self.mixedBits),
                while: isMixed, named: "column_mixed_\(index)")
        }
        let above = upper.readSynchronous(
            cells.present, enable: isMixed && isLower, duringWrite: .undefined)

        // Between two rows.
        let isKept = delayed(isMixed && !isLower, by: 1, named: "is_kept")
        upper.write(
            cells.previous, concatenate(parts.reversed().map { $0 as any HardwareReadable }),
            enable: isKept)
        let isCell = delayed(isMixed && isLower, by: 1, named: "is_cell")
        let share = registered(rowShare, while: isMixed, named: "row_share_2")
        let colours = parts.enumerated().map { index, lower in
            let upper = above[
                (index * Self.mixedBits)..<((index + 1) * Self.mixedBits)
            ].asUnsigned
            return registered(
                mixed(upper, lower, share: share, bits: Self.mixedBits + 6), while: isCell,
                named: "cell_mixed_\(index)")
        }
        let isRounded = delayed(isCell, by: 1, named: "is_rounded")
        let levels = colours.enumerated().map { index, colour in
            registered(Self.rounded(colour), while: isRounded, named: "level_\(index)")
        }
        high.drive(concatenate(levels[0], levels[1], levels[2]).asUnsigned)
        low.drive(concatenate(levels[3], levels[4], levels[5]).asUnsigned)
        valid.drive(delayed(isRounded, by: 1, named: "is_valid"))
    }

    /// The number of the cell, one cycle after the column, and one later.
    private func delayedCells(
        _ cell: Unsigned, while enable: Bit
    ) -> (present: Unsigned, previous: Unsigned) {
        let present = registered(cell, while: enable, named: "cell_1")
        return (present, registered(present, named: "cell_2"))
    }

    /// Of both pixels the higher bits of red, green and blue, then the lower ones.
    private static func parts(of first: Bits, and second: Bits) -> [(Unsigned, Unsigned)] {
        [4, 12, 20, 0, 8, 16].map {
            (first[$0..<($0 + 4)].asUnsigned, second[$0..<($0 + 4)].asUnsigned)
        }
    }

    /// Between two numbers, in 1/64 of their unit.
    private func mixed(
        _ first: Unsigned, _ second: Unsigned, share: Unsigned, bits width: Int
    ) -> Unsigned {
        let change = (second - first) * share.signedValue
        return (concatenate(first, bits(6)(0)).asUnsigned.signedValue + change)
            .truncated(to: width).asUnsigned
    }

    /// The nearest integer to a number in 1/4096, the even one of two; 4 bits.
    private static func rounded(_ number: Unsigned) -> Bits {
        // Less than half of the unit, and that little more if the integer below is odd.
        (number &+ 2047 &+ number[12].asUnsigned.extended(to: number.width))[12...15]
    }
}
