import MorphoHDL
import MorphoStreaming

/// The words of a table; in the names of modules they stand as a short hash.
public struct TableContents: Hashable, Sendable, CustomStringConvertible {
    public let words: [Int]

    public init(words: [Int]) { self.words = words }

    /// FNV-1a over the words.
    public var description: String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for word in words {
            hash = (hash ^ UInt64(bitPattern: Int64(word))) &* 1_099_511_628_211
        }
        return "\(words.count)words" + String(hash & 0xFFFF_FFFF, radix: 16)
    }
}

/// The table of one kernel in as many copies as its reads need; a copy is read at two addresses in
/// a cycle. Latency: one cycle.
struct KernelTable: HardwareModule {
    let contents: TableContents
    let addressBits: Int
    let wordBits: Int
    let copies: Int

    let enable = Input(bit)
    let addresses: Input<Vector<Unsigned>>
    let words: Output<Vector<Bits>>
    let copy: [Memory<Bits>]

    init(contents: TableContents, addressBits: Int, wordBits: Int, copies: Int) {
        (self.contents, self.addressBits) = (contents, addressBits)
        (self.wordBits, self.copies) = (wordBits, copies)
        addresses = Input(vector(2 * copies, of: unsigned(addressBits)))
        words = Output(vector(2 * copies, of: bits(wordBits)))
        copy = (0..<copies).map { _ in
            Memory(bits(wordBits), depth: 1 << addressBits, contents: .words(contents.words))
        }
    }

    func describe() {
        let read = (0..<2 * copies).map {
            copy[$0 / 2].readSynchronous(addresses[$0], enable: enable.value)
        }
        if let read = Vector(read) { words.drive(read) }
    }
}
