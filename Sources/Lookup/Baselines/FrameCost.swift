import Foundation

/// What a method computes and reads for one frame, counted from its description, and the energy of
/// that under stated assumptions. Beside it stands what is measured of a circuit.
///
/// Counted are reads of tables or weights, and arithmetic. Not counted is what all methods have
/// alike: pixels that come and go, line buffers, control.
public struct FrameCost: Equatable, Sendable {
    /// As many operations of one kind.
    public struct Operations: Equatable, Sendable {
        public enum Kind: Equatable, Sendable {
            /// Of words of so many bits.
            case addition(bits: Int)
            case multiplication(bits: Int, by: Int)
        }
        public let kind: Kind
        public let count: Int
    }

    /// Tables of one size, each in a memory of its own or in several.
    public struct Tables: Equatable, Sendable {
        public let count: Int
        /// Of each.
        public let bytes: Int
        /// Entries that are read of all of them.
        public let reads: Int
        /// Of an entry.
        public let entryBytes: Int
        /// Memories of equal size that each is spread over.
        public let banks: Int

        public init(count: Int, bytes: Int, reads: Int, entryBytes: Int, banks: Int = 1) {
            (self.count, self.bytes) = (count, bytes)
            (self.reads, self.entryBytes, self.banks) = (reads, entryBytes, banks)
        }
        var bytesRead: Int { reads * entryBytes }
    }

    public let method: String
    /// Of numbers that stand in tables, or of weights.
    public let tables: [Tables]
    public let operations: [Operations]

    public init(method: String, tables: [Tables], operations: [Operations]) {
        (self.method, self.tables, self.operations) = (method, tables, operations)
    }

    /// Of all tables, or weights.
    public var tableBytes: Int { tables.reduce(0) { $0 + $1.count * $1.bytes } }
    /// Entries of tables that are read.
    public var reads: Int { tables.reduce(0) { $0 + $1.reads } }
    /// Bytes of these entries.
    public var bytesRead: Int { tables.reduce(0) { $0 + $1.bytesRead } }

    public var additions: Int {
        operations.reduce(0) { sum, operations in
            if case .addition = operations.kind { return sum + operations.count }
            return sum
        }
    }

    public var multiplications: Int {
        operations.reduce(0) { $0 + $1.count } - additions
    }

    /// Where tables are.
    public enum Memory: String, Equatable, Sendable, CaseIterable {
        /// On chip, and every memory takes what one of 8 KB does: in favour of large tables.
        case small
        /// On chip, and a large memory takes more for a word than a small one.
        case onChip
        /// In DRAM.
        case offChip
    }

    /// Energies of single operations in picojoules.
    public struct Assumptions: Equatable, Sendable {
        /// Of an addition, for each bit of its words.
        public let additionPerBit: Double
        /// Of a multiplication, for each pair of bits of its words.
        public let multiplicationPerBitPair: Double
        /// Of reading 32 bits of a memory of so many bytes, from small to large ones.
        public let onChipWords: [Word]
        /// Of reading 32 bits of DRAM.
        public let offChipWord: Double

        public struct Word: Equatable, Sendable {
            public let bytes: Double
            public let picojoules: Double
            public init(bytes: Double, picojoules: Double) {
                (self.bytes, self.picojoules) = (bytes, picojoules)
            }
        }

        public init(
            additionPerBit: Double, multiplicationPerBitPair: Double, onChipWords: [Word],
            offChipWord: Double
        ) {
            self.additionPerBit = additionPerBit
            self.multiplicationPerBitPair = multiplicationPerBitPair
            self.onChipWords = onChipWords
            self.offChipWord = offChipWord
        }

        /// M. Horowitz, "Computing's energy problem", ISSCC 2014, for 45 nm: an addition of 32 bits
        /// 0.1 pJ, a multiplication of 32 bits 3.1 pJ, half of what 64 bits take of a memory of
        /// 8 KB (10 pJ), 32 KB (20 pJ) and 1 MB (100 pJ), 640 pJ for 32 bits of DRAM. Between
        /// widths, additions grow with the bits and multiplications with their square, as his
        /// figures for 8 bits do: 0.03 and 0.2 pJ.
        public static let horowitz = Assumptions(
            additionPerBit: 0.1 / 32, multiplicationPerBitPair: 3.1 / 1024,
            onChipWords: [
                Word(bytes: 8192, picojoules: 5), Word(bytes: 32_768, picojoules: 10),
                Word(bytes: 1_048_576, picojoules: 50),
            ], offChipWord: 640)

        /// Of 32 bits of a memory on chip: a power of its size between two that are known, and
        /// beyond the largest one; no less than the smallest one.
        public func onChipWord(bytes: Int) -> Double {
            guard let smallest = onChipWords.first else { return 0 }
            let size = Double(bytes)
            var (lower, upper) = (smallest, smallest)
            for word in onChipWords.dropFirst() where size > upper.bytes {
                (lower, upper) = (upper, word)
            }
            guard upper.bytes > lower.bytes, size > lower.bytes else { return lower.picojoules }
            let exponent = log(upper.picojoules / lower.picojoules) / log(upper.bytes / lower.bytes)
            return lower.picojoules * pow(size / lower.bytes, exponent)
        }
    }

    /// In microjoules.
    public struct Energy: Equatable, Sendable {
        public let arithmetic: Double
        public let tables: Double
        public var total: Double { arithmetic + tables }
    }

    public func energy(
        tables memory: Memory = .onChip, _ assumptions: Assumptions = .horowitz
    ) -> Energy {
        let arithmetic = operations.reduce(0.0) { sum, operations in
            let each =
                switch operations.kind {
                case .addition(let bits): assumptions.additionPerBit * Double(bits)
                case .multiplication(let first, let second):
                    assumptions.multiplicationPerBitPair * Double(first * second)
                }
            return sum + each * Double(operations.count)
        }
        let reading = tables.reduce(0.0) { sum, tables in
            let word =
                switch memory {
                case .small: assumptions.onChipWord(bytes: 0)
                case .onChip: assumptions.onChipWord(bytes: tables.bytes / tables.banks)
                case .offChip: assumptions.offChipWord
                }
            return sum + word * Double(tables.bytesRead) / 4
        }
        return Energy(arithmetic: arithmetic / 1e6, tables: reading / 1e6)
    }
}
