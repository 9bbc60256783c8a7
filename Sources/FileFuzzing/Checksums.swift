/// Checksums of formats, made right after a change.
enum Checksums {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { word, _ in
            word & 1 == 0 ? word >> 1 : word >> 1 ^ 0xEDB8_8320
        }
    }

    /// CRC-32 as in zip and PNG.
    static func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { word, byte in
            word >> 8 ^ table[Int(UInt8(truncatingIfNeeded: word) ^ byte)]
        }
    }

    /// Every chunk's checksum, as far as the lengths lead.
    @Sendable static func repairPNG(_ bytes: inout [UInt8]) {
        var start = 8
        while start + 12 <= bytes.count {
            let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - start - 12 else { return }
            let sum = crc32(bytes[start + 4..<start + 8 + length])
            for index in 0..<4 {
                bytes[start + 8 + length + index] = UInt8(
                    truncatingIfNeeded: sum >> UInt32(24 - 8 * index))
            }
            start += 12 + length
        }
    }

    /// The checksums of stored entries in the list of a zip archive, found by their signatures.
    @Sendable static func repairZip(_ bytes: inout [UInt8]) {
        guard bytes.count >= 46 else { return }
        for place in 0...bytes.count - 46
        where bytes[place..<place + 4].elementsEqual([0x50, 0x4B, 1, 2]) {
            func number(_ offset: Int) -> Int {
                bytes[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
            }
            let (size, local) = (number(place + 20), number(place + 42))
            guard bytes[place + 10] == 0, local + 30 <= bytes.count else { continue }
            let lengths = number(local + 26)
            let start = local + 30 + lengths & 0xFFFF + lengths >> 16
            guard start + size <= bytes.count else { continue }
            let sum = crc32(bytes[start..<start + size])
            for index in 0..<4 {
                bytes[place + 16 + index] = UInt8(truncatingIfNeeded: sum >> UInt32(8 * index))
            }
        }
    }
}
