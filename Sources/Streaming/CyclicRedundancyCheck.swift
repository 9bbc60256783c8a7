import MorphoHDL

/// CRC-32 as in Ethernet and zip files (IEEE 802.3): polynomial 0x04C11DB7, bits and result
/// reflected, start and result inverted; here over words of 32 bits, the lowest byte first.
///
/// One description for software and hardware: what a word adds to the remainder is linear over
/// bits, so the columns that `step` gives for single bits are the hardware.
public enum CyclicRedundancyCheck {
    public static let start: UInt32 = .max

    /// The remainder after one more word.
    public static func step(_ remainder: UInt32, _ word: UInt32) -> UInt32 {
        (0..<32).reduce(remainder ^ word) { value, _ in
            value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
        }
    }

    /// The check of words, to be sent behind them.
    public static func check(_ words: some Sequence<UInt32>) -> UInt32 {
        ~words.reduce(start, step)
    }

    /// For each bit of the remainder the bits of remainder and word whose sum it is.
    static let masks: [UInt32] = {
        let columns = (0..<32).map { step(0, 1 << UInt32($0)) }
        return (0..<32).map { row in
            columns.enumerated().reduce(0) { mask, column in
                mask | (column.element >> UInt32(row) & 1) << UInt32(column.offset)
            }
        }
    }()

    /// `step` in hardware.
    static func next(_ remainder: Bits, _ word: Bits) -> Bits {
        let sum = remainder ^ word
        return concatenate(
            masks.reversed().map { mask in
                parity(of: sum, mask: UInt64(mask)) as any HardwareReadable
            })
    }
}

/// An odd number of those bits of a word is set; of no bit, 0.
func parity(of word: Bits, mask: UInt64) -> Bit {
    let bits = (0..<word.width).filter { mask >> UInt64($0) & 1 == 1 }
    if bits.isEmpty { return constant(0, bits: 1)[0] }
    return concatenate(bits.reversed().map { word[$0] as any HardwareReadable }).parity
}
