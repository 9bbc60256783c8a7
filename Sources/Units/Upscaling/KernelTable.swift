import MorphoHDL
import MorphoStreaming

/// The words of a table; in the names of modules they stand as a short hash.
public struct TableContents: Hashable, Sendable, CustomStringConvertible {
    public let words: [UInt64]

    public init(words: [UInt64]) { self.words = words }

    /// The numbers of a word side by side, the first one lowest.
    static func word(_ numbers: ArraySlice<Int8>) -> UInt64 {
        numbers.reversed().reduce(0) { $0 << 8 | UInt64(UInt8(bitPattern: $1)) }
    }

    /// What a memory begins with, each word as `coded` makes it.
    func memoryContents(_ coded: (UInt64) -> UInt64 = { $0 }) -> MemoryContents {
        .words(words.map { Int(bitPattern: UInt(coded($0))) })
    }

    /// The words by number and FNV-1a.
    public var description: String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for word in words { hash = (hash ^ word) &* 1_099_511_628_211 }
        return "\(words.count)words" + String(hash & 0xFFFF_FFFF, radix: 16)
    }
}

/// Sizes of a table, and how its words are protected.
public struct TableShape: Hashable, Sendable {
    public let addressBits: Int
    public let code: EntryCode
    public let copies: Int
    /// The table is loaded: a second bank takes what comes while the first is read.
    public let isLoaded: Bool

    /// Cycles from the addresses to the words.
    public var latency: Int { code.protection == .correction ? 2 : 1 }
}

/// The table of one kernel in as many copies as its reads need; a copy is read at two addresses in
/// a cycle. Latency: one cycle, two with correction.
///
/// A table that is loaded has two banks for each copy, memories of two ports each. Words are
/// written through the first port of the bank that is not read.
struct KernelTable: HardwareModule {
    let shape: TableShape
    /// Nil when it is loaded.
    let contents: TableContents?

    let enable = Input(bit)
    let addresses: Input<Vector<Unsigned>>
    let words: Output<Vector<Bits>>
    let load: LoadPort?
    /// Words that were read in the cycle before were corrected, or are wrong; only with protection.
    let errors: Output<Bits>?
    /// By copy and bank.
    let banks: [Memory<Bits>]
    /// The words of the last cycle are new.
    let wasEnabled: Register<Bit>?

    struct LoadPort: Interface {
        let writes = Input(bit)
        let address: Input<Unsigned>
        let word: Input<Bits>
        /// The bank that is read.
        let bank = Input(bit)
    }

    init(shape: TableShape, contents: TableContents?) {
        (self.shape, self.contents) = (shape, contents)
        let code = shape.code
        addresses = Input(vector(2 * shape.copies, of: unsigned(shape.addressBits)))
        words = Output(vector(2 * shape.copies, of: bits(code.dataBits)))
        load =
            shape.isLoaded
            ? LoadPort(
                address: Input(unsigned(shape.addressBits)), word: Input(bits(code.dataBits)))
            : nil
        errors = code.protection == .none ? nil : Output(bits(2))
        wasEnabled = code.protection == .none ? nil : Register(bit, reset: 0)
        let initial = contents?.memoryContents { code.encoded($0) }
        banks = (0..<shape.copies * (shape.isLoaded ? 2 : 1)).map { _ in
            Memory(
                bits(code.codeBits), depth: 1 << shape.addressBits,
                contents: initial ?? .uninitialised)
        }
    }

    func describe() {
        let code = shape.code
        let read: [Bits]
        if let load {
            let coded = Wire(code.encoded(load.word.value), named: "coded")
            read = (0..<shape.copies).flatMap { copy -> [Bits] in
                let pairs = (0..<2).map { bank -> [Bits] in
                    let isRead = load.bank == constant(bank, bits: 1)[0]
                    let first = mux(isRead, addresses[2 * copy], load.address)
                    let memory = banks[2 * copy + bank]
                    memory.write(first, coded, enable: load.writes && !isRead)
                    // Nobody reads what is being written.
                    return [
                        memory.readSynchronous(
                            first, enable: enable && isRead, duringWrite: .undefined),
                        memory.readSynchronous(
                            addresses[2 * copy + 1], enable: enable && isRead,
                            duringWrite: .undefined),
                    ]
                }
                return (0..<2).map { mux(load.bank, pairs[1][$0], pairs[0][$0]) }
            }
        } else {
            read = (0..<2 * shape.copies).map {
                banks[$0 / 2].readSynchronous(addresses[$0], enable: enable.value)
            }
        }
        let readings = read.map { code.decoded($0) }
        let data = readings.enumerated().map { port, reading in
            shape.latency == 1
                ? reading.data : registered(reading.data, named: "checked_\(port)")
        }
        if let data = Vector(data) { words.drive(data) }
        guard let errors, let wasEnabled else { return }
        wasEnabled.next(enable)
        let corrected = anyOf(readings.compactMap(\.isCorrected))
        let wrong = anyOf(readings.compactMap(\.isWrong))
        errors.drive(concatenate(wasEnabled && wrong, wasEnabled && corrected))
    }
}
