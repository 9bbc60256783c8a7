import MorphoHDL

/// What is done against memories that lose bits.
public enum TableProtection: String, Hashable, Sendable, CaseIterable {
    case none
    /// One bit a word: errors of one bit are found.
    case parity
    /// An extended Hamming code: errors of one bit are corrected, those of two found.
    case correction
}

/// The bits that stand beside a word in a memory so that errors show. Described once, as masks of
/// the data bits whose sum each check bit is; software that fills tables and hardware that writes
/// and reads them follow it.
///
///     data | checks 0 ... n - 1 | sum of all        (correction)
///     data | sum of the data                        (parity)
///
/// Data bit k of the Hamming code has the k-th number that is no power of two, from 3 on; check i
/// covers the bits in whose number bit i is set.
public struct EntryCode: Hashable, Sendable {
    public let protection: TableProtection
    public let dataBits: Int
    /// By data bit its number in the Hamming code; empty without one.
    private let numbers: [Int]

    /// - Parameter dataBits: 1 to 57.
    public init(_ protection: TableProtection, dataBits: Int) {
        (self.protection, self.dataBits) = (protection, dataBits)
        numbers =
            protection == .correction
            ? Array((3...).lazy.filter { $0 & ($0 - 1) != 0 }.prefix(dataBits)) : []
    }

    private var checks: Int { (numbers.last ?? 0).bitsOfCount }

    /// Bits that are added to a word.
    public var addedBits: Int {
        switch protection {
        case .none: 0
        case .parity: 1
        case .correction: checks + 1
        }
    }
    public var codeBits: Int { dataBits + addedBits }

    /// By check bit but the sum the data bits that it covers.
    private var masks: [UInt64] {
        switch protection {
        case .none: return []
        case .parity: return [(1 << UInt64(dataBits)) - 1]
        case .correction:
            return (0..<checks).map { check in
                numbers.enumerated().reduce(0) { mask, number in
                    mask | UInt64(number.element >> check & 1) << UInt64(number.offset)
                }
            }
        }
    }

    /// The word as it stands in memory.
    public func encoded(_ data: UInt64) -> UInt64 {
        var word = data
        for (place, mask) in masks.enumerated() {
            word |= UInt64((data & mask).nonzeroBitCount & 1) << UInt64(dataBits + place)
        }
        if protection == .correction {
            word |= UInt64(word.nonzeroBitCount & 1) << UInt64(codeBits - 1)
        }
        return word
    }

    /// `encoded` in hardware.
    public func encoded(_ data: Bits) -> Bits {
        let bits = masks.map { parity(of: data, mask: $0) }
        guard !bits.isEmpty else { return data }
        let word = joined(data, bits)
        return protection == .correction ? concatenate(word.parity, word) : word
    }

    private func joined(_ data: Bits, _ checks: [Bit]) -> Bits {
        concatenate(checks.reversed().map { $0 as any HardwareReadable } + [data])
    }

    /// What a word that was read says.
    public struct Reading {
        public let data: Bits
        /// An error was corrected, or found and not corrected; nil where that cannot be told.
        public let isCorrected: Bit?
        public let isWrong: Bit?
    }

    public func decoded(_ word: Bits) -> Reading {
        let data = word[0..<dataBits]
        switch protection {
        case .none: return Reading(data: data, isCorrected: nil, isWrong: nil)
        case .parity: return Reading(data: data, isCorrected: nil, isWrong: word.parity)
        case .correction:
            let sums = masks.enumerated().map { place, mask in
                word[dataBits + place] ^ parity(of: data, mask: mask)
            }
            let number = concatenate(sums.reversed().map { $0 as any HardwareReadable })
            let isOdd = word.parity
            let flips = numbers.map { isOdd && number.asUnsigned == $0 }
            let repaired = data ^ concatenate(flips.reversed().map { $0 as any HardwareReadable })
            return Reading(
                data: repaired, isCorrected: isOdd, isWrong: !isOdd && number.anyOnes)
        }
    }
}
