/// PNG files put together by hand, with stored (uncompressed) blocks of zlib, so that what is read
/// does not come from the library that reads it.
struct PNGBytes {
    var width: Int
    var height: Int
    var depth: UInt8 = 8
    var colourType: UInt8 = 0
    /// Rows as they are packed in the file, each without its filter byte.
    var rows: [[UInt8]]
    /// Chunks between the header and the pixels.
    var chunks: [(type: String, contents: [UInt8])] = []

    var bytes: [UInt8] {
        let header = Self.word(width) + Self.word(height) + [depth, colourType, 0, 0, 0]
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += Self.chunk("IHDR", header)
        for chunk in chunks { bytes += Self.chunk(chunk.type, chunk.contents) }
        bytes += Self.chunk("IDAT", Self.stored(rows.flatMap { [0] + $0 }))
        return bytes + Self.chunk("IEND", [])
    }

    static func word(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    static func chunk(_ type: String, _ contents: [UInt8]) -> [UInt8] {
        let checked = Array(type.utf8) + contents
        return word(contents.count) + checked + word(Int(checksum(checked)))
    }

    /// One stored block of RFC 1951 in the frame of RFC 1950.
    private static func stored(_ data: [UInt8]) -> [UInt8] {
        let (low, high) = (UInt8(data.count & 0xFF), UInt8(data.count >> 8))
        var (a, b) = (1, 0)
        for byte in data {
            a = (a + Int(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return [0x78, 0x01, 1, low, high, ~low, ~high] + data + word(b << 16 | a)
    }

    /// CRC-32 (PNG specification, annex D).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var remainder: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            remainder ^= UInt32(byte)
            for _ in 0..<8 {
                remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1
            }
        }
        return ~remainder
    }
}
