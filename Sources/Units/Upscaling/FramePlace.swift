import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// Where in its frame the present position of a stage is: `halo` rows and columns behind what
/// comes in. Counters that set out when the first sample of a frame has come so far; frames are
/// larger than the way there, so that no two of them are on it.
struct FramePlace: Interface {
    /// Positions until the present one is the first of a frame.
    let distance: Register<Unsigned>
    let longestDistance: Register<Unsigned>
    let isInFrame: Register<Bit>
    let column: Register<Unsigned>
    let row: Register<Unsigned>

    init(limits: FrameLimits, halo: Int) {
        let width = (halo * limits.columns.upperBound + halo).bitsOfCount
        distance = Register(unsigned(width), reset: 0)
        longestDistance = Register(unsigned(width), reset: 0)
        isInFrame = Register(bit, reset: 0)
        column = Register(unsigned(limits.columnBits), reset: 0)
        row = Register(unsigned(limits.rowBits), reset: 0)
    }

    /// - Parameters:
    ///   - isFirst: what comes in is the first sample of a frame.
    ///   - columns: of the frames from `changes` on; `activeColumns`, `activeRows` of the present.
    func describe(
        halo: Int, moves: Bit, isFirst: Bit, columns: Unsigned, changes: Bit,
        activeColumns: Unsigned, activeRows: Unsigned
    ) {
        var begins = moves && isFirst
        if halo > 0 {
            begins = moves && distance == 1
            When(moves) {
                When(isFirst) { distance.next(longestDistance) }
                    .elseWhen(distance != 0) { distance.next(distance &- 1) }
            }
            let far = columns * halo + halo
            When(changes) {
                longestDistance.next(
                    far.extended(to: max(far.width, longestDistance.width))
                        .truncated(to: longestDistance.width))
            }
        } else {
            distance.next(0)
            longestDistance.next(0)
        }
        let isRowEnd = column == (activeColumns &- 1)
        When(begins) {
            isInFrame.next(1)
            column.next(0)
            row.next(0)
        }.elseWhen(moves) {
            When(isRowEnd) {
                column.next(0)
                row.next(row &+ 1)
                When(row == (activeRows &- 1)) { isInFrame.next(0) }
            }.otherwise { column.next(column &+ 1) }
        }.elseWhen(changes) { isInFrame.next(0) }
    }

    /// The first position of a frame.
    var isFirst: Bit { isInFrame && column == 0 && row == 0 }
}
