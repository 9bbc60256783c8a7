import Testing

@testable import MorphoStreaming

@Suite struct CodeTests {
    @Test("CRC-32 of the bytes 1 to 9 in ASCII, with three zeros, as zlib has it")
    func check() {
        // zlib.crc32(b"123456789\0\0\0") in Python.
        let words: [UInt32] = [0x3433_3231, 0x3837_3635, 0x0000_0039]
        #expect(CyclicRedundancyCheck.check(words) == 0x77D5_5834)
    }

    @Test("every word of one or two flipped bits", arguments: [1, 8, 24, 32, 57])
    func hamming(width: Int) {
        let code = EntryCode(.correction, dataBits: width)
        let data = UInt64(0x1234_5678_9ABC_DEF0) & (1 << UInt64(width) - 1)
        let word = code.encoded(data)
        // Words of distance 4: no two bits make another word, and no three of a neighbour's.
        for first in 0..<code.codeBits {
            for second in 0..<first {
                let changed = word ^ 1 << UInt64(first) ^ 1 << UInt64(second)
                let kept = changed & (1 << UInt64(width) - 1)
                #expect(code.encoded(kept) != changed)
            }
        }
        #expect(code.addedBits == [1: 3, 8: 5, 24: 6, 32: 7, 57: 7][width])
    }
}
