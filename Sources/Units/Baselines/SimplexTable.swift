import MorphoHDL
import MorphoStreaming

/// The fixed table of a kernel on chip: memories side by side, one for each row of a block.
/// Latency: two cycles, one of the memories and one of the register behind them.
struct SimplexTable: HardwareModule {
    let geometry: SimplexGeometry
    /// One for each memory.
    let contents: [TableContents]

    let enable = Input(bit)
    let address: Input<Unsigned>
    let entry: Output<Bits>
    let rows: [Memory<Bits>]

    init(geometry: SimplexGeometry, contents: [TableContents]) {
        (self.geometry, self.contents) = (geometry, contents)
        address = Input(unsigned(geometry.addressBits))
        entry = Output(bits(geometry.entryBits))
        rows = contents.map {
            Memory(
                bits(8 * geometry.factor), depth: geometry.addresses,
                contents: .words($0.words.map { Int($0) }))
        }
    }

    func describe() {
        entry.drive(Self.entry(of: rows, address: address, enable: enable))
    }

    /// The words of all memories, in a register.
    static func entry(
        of rows: [Memory<Bits>], address: Input<Unsigned>, enable: Input<Bit>
    ) -> Bits {
        let words = concatenate(
            rows.reversed().map {
                $0.readSynchronous(address, enable: enable.value) as any HardwareReadable
            })
        let isRead = Register(bit, reset: 0, named: "is_read")
        let read = Register(bits(words.width), reset: .uninitialised, named: "read")
        isRead.next(enable)
        When(isRead) { read.next(words) }
        return read.value
    }

    /// The words of the memories for a table, the leftmost pixel lowest.
    static func contents(_ table: [Int8], factor: Int) -> [TableContents] {
        (0..<factor).map { row in
            TableContents(
                words: stride(from: row * factor, to: table.count, by: factor * factor).map {
                    first in
                    (0..<factor).reduce(UInt64(0)) { word, column in
                        let byte = UInt64(UInt8(bitPattern: table[first + column]))
                        return word | byte << UInt64(8 * column)
                    }
                })
        }
    }
}

/// `SimplexTable` whose entries are written through a port of their own.
struct WritableSimplexTable: HardwareModule {
    let geometry: SimplexGeometry

    let enable = Input(bit)
    let address: Input<Unsigned>
    let entry: Output<Bits>
    let writeEnable = Input(bit)
    let writeAddress: Input<Unsigned>
    let written: Input<Bits>
    let rows: [Memory<Bits>]

    init(geometry: SimplexGeometry) {
        self.geometry = geometry
        address = Input(unsigned(geometry.addressBits))
        entry = Output(bits(geometry.entryBits))
        writeAddress = Input(unsigned(geometry.addressBits))
        written = Input(bits(geometry.entryBits))
        rows = (0..<geometry.factor).map { _ in
            Memory(bits(8 * geometry.factor), depth: geometry.addresses)
        }
    }

    func describe() {
        entry.drive(SimplexTable.entry(of: rows, address: address, enable: enable))
        let width = 8 * geometry.factor
        for (row, memory) in rows.enumerated() {
            memory.write(
                writeAddress, written[row * width..<(row + 1) * width], enable: writeEnable.value)
        }
    }
}

/// The port to the tables of a stage that are outside: one request asks for an entry of each, and
/// one response brings them. Responses come in the order of requests, one cycle later at the
/// earliest.
public struct SimplexTablePort: Interface {
    public let request: Request
    public let response: Response

    public struct Request: Interface {
        public let valid = Output(bit)
        public let ready = Input(bit)
        /// One for each kernel.
        public let address: Output<Vector<Unsigned>>
    }

    public struct Response: Interface {
        public let valid = Input(bit)
        /// One for each kernel: new pixels of 8 bits, row by row, the first one lowest.
        public let entry: Input<Vector<Bits>>
    }

    init(_ geometry: SimplexGeometry) {
        let kernels = geometry.kernels.count
        request = Request(address: Output(vector(kernels, of: unsigned(geometry.addressBits))))
        response = Response(entry: Input(vector(kernels, of: bits(geometry.entryBits))))
    }
}

/// The port that tables on chip are written through.
public struct SimplexLoadPort: Interface {
    public let enable = Input(bit)
    /// Counted over the kernels of all stages.
    public let table: Input<Unsigned>
    public let address: Input<Unsigned>
    /// New pixels of 8 bits, row by row, the first one lowest.
    public let entry: Input<Bits>

    init(_ geometries: [SimplexGeometry]) {
        let tables = geometries.reduce(0) { $0 + $1.kernels.count }
        table = Input(unsigned((max(2, tables) - 1).bitsOfCount))
        address = Input(unsigned(geometries.map(\.addressBits).max() ?? 1))
        entry = Input(bits(geometries.map(\.entryBits).max() ?? 1))
    }
}
