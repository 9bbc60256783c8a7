import MorphoCircuit

/// A queue between two clock domains. Pointers cross as Gray codes through synchronisers, so a
/// word is seen by the reader two to three of its cycles after it was written.
///
///     push, data -> [ memory of `depth` words ] -> head, pop
///     full       <- [ pointers in Gray code   ] -> empty
public struct AsynchronousFIFO: HardwareModule {
    public let width: Int
    public let depth: Int
    public let from: ClockDomain
    public let into: ClockDomain

    /// Writes `data` at the next edge; ignored while `full`.
    public let push: Input<Bit>
    public let data: Input<Bits>
    public let full: Output<Bit>
    /// Drops the head at the next edge; ignored while `empty`.
    public let pop: Input<Bit>
    /// The oldest word; meaningless while `empty`.
    public let head: Output<Bits>
    public let empty: Output<Bit>

    let memory: Memory<Bits>
    let writePointer: Register<Unsigned>
    let writeGray: Register<Bits>
    let readPointer: Register<Unsigned>
    let readGray: Register<Bits>
    let toReader: Instance<Synchroniser>
    let toWriter: Instance<Synchroniser>
    let isFull: Wire<Bit>
    let isEmpty: Wire<Bit>

    /// - Parameter depth: a power of two, 4 ... 65,536.
    public init(
        width: Int, depth: Int, from: ClockDomain, into: ClockDomain,
        file: StaticString = #fileID, line: UInt = #line
    ) {
        let location = SourceLocation(fileID: file, line: line)
        let addressWidth = max(2, min(16, Word.bitCount(max(0, depth &- 1))))
        if depth != 1 << addressWidth {
            Scope.current?.builder.report(
                .notPowerOfTwo(what: "the depth of an AsynchronousFIFO", value: depth),
                at: location)
        }
        self.width = width
        self.depth = depth
        self.from = from
        self.into = into
        push = Input(bit, in: from)
        data = Input(bits(width), in: from)
        full = Output(bit, in: from)
        pop = Input(bit, in: into)
        head = Output(bits(width), in: into)
        empty = Output(bit, in: into)
        memory = Memory(
            bits(width), depth: 1 << addressWidth, contents: .uninitialised, isCrossing: true,
            named: "", location: location)
        writePointer = Register(unsigned(addressWidth + 1), reset: 0, in: from)
        writeGray = Register(bits(addressWidth + 1), reset: 0, in: from)
        readPointer = Register(unsigned(addressWidth + 1), reset: 0, in: into)
        readGray = Register(bits(addressWidth + 1), reset: 0, in: into)
        toReader = Instance(Synchroniser(width: addressWidth + 1, into: into))
        toWriter = Instance(Synchroniser(width: addressWidth + 1, into: from))
        isFull = Wire(bit)
        isEmpty = Wire(bit)
    }

    public func describe() {
        let top = writePointer.width - 1
        let last = top - 1

        toReader.source.drive(writeGray)
        toWriter.source.drive(readGray)
        // Full: the pointers are one whole round apart, which in Gray code means that the two top
        // bits differ and the others agree.
        let seen = Wire(toWriter.result, named: "read_gray_seen")
        isFull.drive(
            writeGray[top] != seen[top] && writeGray[last] != seen[last]
                && writeGray[0..<last] == seen[0..<last])
        isEmpty.drive(readGray == toReader.result)
        full.drive(isFull)
        empty.drive(isEmpty)

        When(push && !isFull) {
            advance(writePointer, writeGray, named: "write_next")
            memory.write(writePointer[0..<top].asUnsigned, data, in: from)
        }
        When(pop && !isEmpty) { advance(readPointer, readGray, named: "read_next") }
        head.drive(memory.read(readPointer[0..<top].asUnsigned))
    }

    private func advance(
        _ pointer: Register<Unsigned>, _ gray: Register<Bits>, named name: String
    ) {
        let next = Wire(pointer &+ 1, named: name)
        pointer.next(next)
        gray.next((next ^ (next >> 1)).asBits)
    }
}
