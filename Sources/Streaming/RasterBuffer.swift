import MorphoHDL

/// Sends blocks of pixels as lines of video: the last part of a unit that makes `factor` × `factor`
/// pixels in place of one.
///
/// Blocks come in without a choice, so whoever starts the work that ends in a block asks first:
/// `mayStart` holds while there is room for one more block than was started, and each `starts` ends
/// in one `blockValid`, with `isReal` or without (the block is dropped then).
///
/// With `ways` above 1 that many memories take turns at the blocks of a row, so that a block may
/// come as often as every factor / ways cycles, and a beat carries `ways` words at once.
public struct RasterBuffer: HardwareModule {
    public let geometry: RasterGeometry

    public let starts = Input(bit)
    public let mayStart = Output(bit)
    public let blockValid = Input(bit)
    public let isReal = Input(bit)
    /// Words of the block, the topmost row first; in a word the leftmost pixel is lowest.
    public let block: Input<Vector<Bits>>
    /// The size of frames in blocks, taken over with `changes`, when nothing is left in here.
    public let changes = Input(bit)
    public let columns: Input<Unsigned>
    public let rows: Input<Unsigned>

    public let data: Output<Bits>
    public let valid = Output(bit)
    public let ready = Input(bit)
    public let user = Output(bit)
    public let last = Output(bit)
    /// The last beat of a frame goes out.
    public let frameEnds = Output(bit)

    let memories: [Instance<TransposingMemory>]
    let activeColumns: Register<Unsigned>
    let activeRows: Register<Unsigned>
    /// Words that are in here or will come.
    let claimed: Register<Unsigned>
    let largestClaim: Register<Unsigned>
    /// The place in its row of the next block to come in; blocks of the row that are in.
    let incoming: Register<Unsigned>
    let blocksIn: Register<Unsigned>
    let completeRows = Register(unsigned(2), reset: 0)
    /// Of the next words to go out.
    let column: Register<Unsigned>
    let line: Register<Unsigned>
    let row: Register<Unsigned>
    /// Words have gone out of the memories and wait to be sent.
    let holds = Register(bit, reset: 0)
    let heldIsFirst = Register(bit, reset: 0)
    let heldIsLineEnd = Register(bit, reset: 0)
    let heldIsFrameEnd = Register(bit, reset: 0)
    /// The beat of a word; nil where a word is one beat or less.
    let part: Register<Unsigned>?

    public init(geometry: RasterGeometry) {
        self.geometry = geometry
        let limits = geometry.limits
        let words = (geometry.factor * (limits.columns.upperBound + geometry.ways)).bitsOfCount
        block = Input(vector(geometry.factor, of: bits(geometry.wordBits)))
        columns = Input(unsigned(limits.columnBits))
        rows = Input(unsigned(limits.rowBits))
        data = Output(bits(geometry.beatBits))
        memories = (0..<geometry.ways).map { _ in
            Instance(
                TransposingMemory(
                    factor: geometry.factor, wordBits: geometry.wordBits,
                    largestColumns: geometry.largestColumnsOfWay))
        }
        activeColumns = Register(unsigned(limits.columnBits), reset: 0)
        activeRows = Register(unsigned(limits.rowBits), reset: 0)
        claimed = Register(unsigned(words), reset: 0)
        largestClaim = Register(unsigned(words), reset: 0)
        incoming = Register(unsigned(limits.columnBits), reset: 0)
        blocksIn = Register(unsigned(limits.columnBits), reset: 0)
        column = Register(unsigned(limits.columnBits), reset: 0)
        line = Register(unsigned(max(1, geometry.factor - 1).bitsOfCount), reset: 0)
        row = Register(unsigned(limits.rowBits), reset: 0)
        part =
            geometry.beatsOfWord > 1
            ? Register(unsigned((geometry.beatsOfWord - 1).bitsOfCount), reset: 0) : nil
    }

    public func describe() {
        let goesOut = Wire(bit, named: "goes_out")
        let comes = Wire(blockValid && isReal, named: "comes")
        let rowIsComplete = Wire(bit, named: "row_is_complete")
        takeIn(comes, rowIsComplete)
        let ways = geometry.ways
        let isLineEnd = Wire(column + ways == activeColumns, named: "is_line_end")
        let isLastLine = Wire(line == geometry.factor - 1, named: "is_last_line")
        let isRowEnd = Wire(isLineEnd && isLastLine, named: "is_row_end")
        // A row that is still coming in has only its first line ready, as far as blocks are there.
        let isThere = Wire(
            completeRows != 0 || line == 0 && column + ways <= blocksIn, named: "is_there")
        let isSent = Wire(bit, named: "is_sent")
        goesOut.drive(isThere && (!holds || isSent))

        for memory in memories {
            memory.takes.drive(goesOut)
            memory.takesLast.drive(isRowEnd)
        }
        account(goesOut: goesOut)
        When(goesOut) {
            When(isLineEnd) {
                column.next(0)
                When(isLastLine) { line.next(0) }.otherwise { line.next(line &+ 1) }
            }.otherwise { column.next(column &+ ways) }
            heldIsFirst.next(row == 0 && line == 0 && column == 0)
            heldIsLineEnd.next(isLineEnd)
            heldIsFrameEnd.next(isRowEnd && row == (activeRows &- 1))
        }
        When(goesOut && isRowEnd) {
            When(row == (activeRows &- 1)) { row.next(0) }.otherwise { row.next(row &+ 1) }
        }
        When(changes) {
            row.next(0)
            column.next(0)
            line.next(0)
        }
        let rowLeaves = goesOut && isRowEnd
        When(rowIsComplete && !rowLeaves) { completeRows.next(completeRows &+ 1) }
            .elseWhen(rowLeaves && !rowIsComplete) { completeRows.next(completeRows &- 1) }
        holds.next(goesOut || holds && !isSent)
        send(isSent)
    }

    private func takeIn(_ comes: Wire<Bit>, _ rowIsComplete: Wire<Bit>) {
        let ways = geometry.ways
        for (number, memory) in memories.enumerated() {
            let isChosen = ways == 1 ? nil : incoming.truncated(to: geometry.wayBits) == number
            memory.blockValid.drive(isChosen.map { comes && $0 } ?? comes.value)
            memory.block.drive(block)
            memory.changes.drive(changes)
            let own = ways == 1 ? columns.value : columns >> geometry.wayBits
            memory.columns.drive(own.truncated(to: geometry.largestColumnsOfWay.bitsOfCount))
        }
        let stores = Wire(anyOf(memories.map(\.stores)), named: "stores")
        rowIsComplete.drive(stores && blocksIn == (activeColumns &- 1))
        When(stores) {
            When(rowIsComplete) { blocksIn.next(0) }.otherwise { blocksIn.next(blocksIn &+ 1) }
        }
        When(comes) {
            When(incoming == (activeColumns &- 1)) { incoming.next(0) }
                .otherwise { incoming.next(incoming &+ 1) }
        }
        When(changes) {
            activeColumns.next(columns)
            activeRows.next(rows)
        }
    }

    /// What is claimed: `factor` words with each start, until they go out or are found to be none.
    private func account(goesOut: Wire<Bit>) {
        let (factor, width) = (geometry.factor, claimed.width)
        func amount(_ condition: Bit, _ words: Int) -> Unsigned {
            mux(condition, constant(words, bits: width), constant(0, bits: width))
        }
        let added = amount(starts.value, factor)
        let dropped = amount(blockValid && !isReal, factor)
        claimed.next(
            claimed &+ added &- dropped
                &- amount(goesOut.value, geometry.ways))
        mayStart.drive(claimed <= largestClaim)
        // A block may meet one of the last row still waiting in each of the other memories.
        When(changes) {
            let free = columns &- constant(geometry.ways, bits: columns.width)
            largestClaim.next((free * factor).extended(to: width + 1).truncated(to: width))
        }
    }

    private func send(_ isSent: Wire<Bit>) {
        let words = memories.map(\.word)
        let parts = geometry.beatsOfWord
        valid.drive(holds)
        guard let part else {
            data.drive(concatenate(words.reversed().map { $0 as any HardwareReadable }))
            isSent.drive(holds && ready)
            user.drive(heldIsFirst)
            last.drive(heldIsLineEnd)
            frameEnds.drive(holds && ready && heldIsFrameEnd)
            return
        }
        let isLastPart = Wire(part == parts - 1, named: "is_last_part")
        let beats = (0..<parts).map {
            words[0][$0 * geometry.beatBits..<($0 + 1) * geometry.beatBits]
        }
        if let beats = Vector(beats) { data.drive(beats[part]) }
        isSent.drive(holds && ready && isLastPart)
        user.drive(heldIsFirst && part == 0)
        last.drive(heldIsLineEnd && isLastPart)
        frameEnds.drive(holds && ready && isLastPart && heldIsFrameEnd)
        When(holds && ready) {
            When(isLastPart) { part.next(0) }.otherwise { part.next(part &+ 1) }
        }
    }
}
