import MorphoHDL

/// Takes blocks of pixels and gives their rows in the order of a raster, in the room of one row of
/// blocks: a word that comes in takes the place of the word that has just gone out.
///
///     in    block 0: w00 w01 .. (its rows), block 1: w10 w11 .., ...
///     out   w00 w10 w20 ...,  w01 w11 w21 ...,  ...
///
/// Going out is the transposition of coming in. With N words in a row of blocks, of `factor` words
/// each, the i-th word of the k-th row of blocks comes in to i * factor^k modulo N - 1 (the last
/// word to N - 1), and the i-th word to go out of it is at i * factor^(k+1): where the i-th word
/// of the next row of blocks comes in. So one step a row of blocks is all that is kept, and the
/// memory is half of two that take turns.
///
/// The surroundings see to it that nothing comes in before its place is free.
public struct TransposingMemory: HardwareModule {
    /// Rows of a block.
    public let factor: Int
    public let wordBits: Int
    /// The most blocks in a row.
    public let largestColumns: Int

    /// A block comes; not sooner than `factor` cycles after the last one.
    public let blockValid = Input(bit)
    /// The words of a block, the topmost row first.
    public let block: Input<Vector<Bits>>
    /// Starts anew, with another number of blocks in a row.
    public let changes = Input(bit)
    public let columns: Input<Unsigned>
    /// The next word goes out: it shows one cycle later and stays.
    public let takes = Input(bit)
    /// With `takes`: the word is the last one of a row of blocks.
    public let takesLast = Input(bit)
    public let word: Output<Bits>
    /// A block is in the memory, one cycle for each; the block is the last one of its row.
    public let stores = Output(bit)
    public let storesLast = Output(bit)

    let memory: Memory<Bits>
    let waiting: Register<Vector<Bits>>
    /// Words of the block that are still to be written.
    let left: Register<Unsigned>
    let column: Register<Unsigned>
    let activeColumns: Register<Unsigned>
    let writeAddress: Register<Unsigned>
    let readAddress: Register<Unsigned>
    let writeStep: Register<Unsigned>
    let readStep: Register<Unsigned>
    /// Words in a row of blocks less one.
    let lastAddress: Register<Unsigned>

    private var addressBits: Int { (factor * largestColumns).bitsOfCount }

    public init(factor: Int, wordBits: Int, largestColumns: Int) {
        (self.factor, self.wordBits, self.largestColumns) = (factor, wordBits, largestColumns)
        let addressBits = (factor * largestColumns).bitsOfCount
        block = Input(vector(factor, of: bits(wordBits)))
        columns = Input(unsigned(largestColumns.bitsOfCount))
        word = Output(bits(wordBits))
        memory = Memory(bits(wordBits), depth: factor * largestColumns)
        waiting = Register(vector(factor, of: bits(wordBits)), reset: .uninitialised)
        left = Register(unsigned(factor.bitsOfCount), reset: 0)
        column = Register(unsigned(largestColumns.bitsOfCount), reset: 0)
        activeColumns = Register(unsigned(largestColumns.bitsOfCount), reset: 0)
        writeAddress = Register(unsigned(addressBits), reset: 0)
        readAddress = Register(unsigned(addressBits), reset: 0)
        writeStep = Register(unsigned(addressBits), reset: 1)
        readStep = Register(unsigned(addressBits), reset: factor)
        lastAddress = Register(unsigned(addressBits), reset: 1)
    }

    public func describe() {
        let writes = Wire(left != 0, named: "writes")
        let isBlockEnd = Wire(left == 1, named: "is_block_end")
        let isRowEnd = Wire(column == (activeColumns &- 1), named: "is_row_end")
        let writesLast = Wire(isBlockEnd && isRowEnd, named: "writes_last")

        When(blockValid) {
            waiting.next(block)
            left.next(factor)
        }.elseWhen(writes) {
            let rest = (0..<factor).map { waiting[min($0 + 1, factor - 1)] }
            if let shifted = Vector(rest) { waiting.next(shifted) }
            left.next(left &- 1)
        }
        memory.write(
            mux(writesLast, lastAddress.value, writeAddress.value), waiting[0],
            enable: writes.value)
        word.drive(
            memory.readSynchronous(
                mux(takesLast, lastAddress.value, readAddress.value), enable: takes.value))
        stores.drive(isBlockEnd)
        storesLast.drive(writesLast)

        When(changes) {
            activeColumns.next(columns)
            let words = columns * factor
            lastAddress.next(
                (words.extended(to: max(words.width, addressBits))
                    .truncated(to: addressBits)) &- 1)
            column.next(0)
            writeAddress.next(0)
            readAddress.next(0)
            writeStep.next(1)
            readStep.next(factor)
        }.otherwise {
            When(writes) {
                writeAddress.next(
                    modularSum(writeAddress.value, writeStep.value, modulus: lastAddress.value))
            }
            When(isBlockEnd) { column.next(column &+ 1) }
            When(writesLast) {
                column.next(0)
                writeAddress.next(0)
                // The reader is one row of blocks behind by now, so its step is the next one here.
                writeStep.next(readStep)
            }
            When(takes) {
                readAddress.next(
                    modularSum(readAddress.value, readStep.value, modulus: lastAddress.value))
            }
            When(takes && takesLast) {
                readAddress.next(0)
                readStep.next(
                    modularMultiple(readStep.value, factor, modulus: lastAddress.value))
            }
        }
    }
}
