import MorphoArrayFiles
import MorphoImages
import MorphoModelFiles

/// Small sound files.
enum FuzzSeeds {
    private static let numbers: [NumericArray] = [
        (try? NumericArray(shape: [2, 3], elements: .float32([1, -2, .nan, .infinity, 0, 5]))),
        (try? NumericArray(shape: [3], elements: .int8([-1, 0, 1]))),
        (try? NumericArray(shape: [2], elements: .bool([true, false]))),
        (try? NumericArray(shape: [], elements: .float64([0.5]))),
    ].compactMap { $0 }

    static let npy: [[UInt8]] =
        numbers.map { $0.npy() } + [
            // Version 2: the first axis fastest, the most significant byte first.
            versionTwo(
                "{'descr': '>i2', 'fortran_order': True, 'shape': (2, 3), }\n",
                [UInt8](repeating: 7, count: 12))
        ]

    private static func versionTwo(_ header: String, _ elements: [UInt8]) -> [UInt8] {
        [0x93] + Array("NUMPY".utf8) + [2, 0] + little(UInt32(header.utf8.count))
            + Array(header.utf8) + elements
    }

    static let safetensors: [[UInt8]] = [
        SafetensorsFile.bytes(["a": numbers[0], "b": numbers[2]], metadata: ["k": "v\n"]),
        SafetensorsFile.bytes(["t": numbers[3]]),
        SafetensorsFile.bytes([:]),
    ]

    /// "hello hello hello" and nothing, joined.
    static let gzip: [[UInt8]] = [
        hexadecimal("1f8b0800000000000203cb48cdc9c957c840900080" + "88f9e511000000"),
        hexadecimal(
            "1f8b0800000000000203cb48cdc9c957c840900080" + "88f9e511000000"
                + "1f8b080000000000020303000000000000000000"),
    ]

    /// One array compressed by NumPy, and two that are stored.
    static let npz: [[UInt8]] = [
        hexadecimal(
            "504b03042d0000000800000021009380eab1ffffffffffffffff0b001400776569676874732e6e7079"
                + "01001000a8000000000000004a000000000000009bec17ea1b10c9c850c650ad9e925a9c5ca46e"
                + "a5a06e9366a4aea3a09e965f54529498179f5f94920a12774bcc294e058a17672416a402f91a26"
                + "3a0aa69a3a0ab50a64032e063be22000504b01022d032d0000000800000021009380eab14a0000"
                + "00a80000000b0000000000000000000000800100000000776569676874732e6e7079504b050600"
                + "00000001000100390000008700000000" + "00"),
        stored(["a.npy": numbers[1].npy(), "b.npy": numbers[3].npy()]),
    ]

    static let idx: [[UInt8]] = [
        [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8],
        [0, 0, 13, 1, 0, 0, 0, 1, 0x3F, 0x80, 0, 0],
        [0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1],
    ]

    static let cifar: [[UInt8]] = [
        [3] + (0..<3072).map { UInt8(truncatingIfNeeded: $0) },
        [9] + [UInt8](repeating: 7, count: 3072) + [0] + [UInt8](repeating: 200, count: 3072),
    ]

    static let csv = text(
        "a,b,label\r\n1,2,3\r\n4, 5 ,6\r\n", "1,2.5e0,0\n255,0.125e3,1\n\n",
        "\"x, y\",\"z\"\"\"\n\"7\",8\n")

    static let obj = text(
        "# o\nv 0 0 0\nv 1 0 0\nv 1 1 0.5\nv 0 1 0\nvt 0 0\nf 1 2 3 4\n",
        "v 0 0 0 1 1 1\nv 1 0 \\\n0\nv 0 1 0\ng x\nf -3/1/1 -2//1 -1\n")

    static let off = text(
        "OFF\n4 2 0\n0 0 0\n1 0 0\n1 1 0.5\n0 1 0\n4 0 1 2 3 255 0 0\n3 3 2 1\n",
        "OFF 3 1 0 # x\n0 0 0\n1e-3 0 0\n0 1 0\n3 0 1 2\n")

    private static let pictures: [Image] = [
        try? Image(width: 9, height: 7, channels: 3) {
            UInt8(truncatingIfNeeded: $0 * $1 * 9 + $2)
        },
        try? Image(width: 16, height: 8, channels: 1) { row, column, _ in
            UInt8(row * 16 + column)
        },
    ].compactMap { $0 }

    static let png: [[UInt8]] =
        pictures.compactMap { try? $0.encodedAsPNG() } + [
            // 4 × 2 pixels of 4 bits from a palette, the first colour see-through.
            pngFile(
                [0, 0, 0, 4, 0, 0, 0, 2, 4, 3, 0, 0, 0],
                [("PLTE", [0, 0, 0, 255, 0, 0]), ("tRNS", [0])], rows: [0, 0x11, 0x11, 0, 0x11, 1]),
            // 2 × 2 grey pixels with alpha, interlaced: three passes of them.
            pngFile(
                [0, 0, 0, 2, 0, 0, 0, 2, 8, 4, 0, 0, 1], [("tEXt", [0x61, 0, 0x62])],
                rows: [0, 1, 255, 0, 2, 255, 0, 3, 255, 4, 255]),
        ]

    /// A PNG whose rows are stored without compression.
    private static func pngFile(
        _ header: [UInt8], _ chunks: [(String, [UInt8])], rows: [UInt8]
    ) -> [UInt8] {
        let length = UInt16(rows.count)
        let stored = [0x78, 1, 1] + little(length) + little(~length) + rows
        var (low, high) = (UInt32(1), UInt32(0))
        for byte in rows {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        let sum = little((high << 16 | low).byteSwapped)
        let all = [("IHDR", header)] + chunks + [("IDAT", stored + sum), ("IEND", [])]
        return all.reduce(into: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { bytes, chunk in
            let contents = Array(chunk.0.utf8) + chunk.1
            bytes += little(UInt32(chunk.1.count).byteSwapped) + contents
            bytes += little(Checksums.crc32(contents).byteSwapped)
        }
    }

    static let jpeg: [[UInt8]] = pictures.compactMap { try? $0.encodedAsJPEG(quality: 60) }

    private static func text(_ texts: String...) -> [[UInt8]] { texts.map { Array($0.utf8) } }

    static func hexadecimal(_ digits: String) -> [UInt8] {
        let values = digits.utf8.compactMap { UInt8(String(Unicode.Scalar($0)), radix: 16) }
        return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
    }

    /// A zip archive without compression.
    private static func stored(_ files: KeyValuePairs<String, [UInt8]>) -> [UInt8] {
        var (bytes, list): ([UInt8], [UInt8]) = ([], [])
        for (name, contents) in files {
            let size = little(UInt32(contents.count))
            let common =
                [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + little(Checksums.crc32(contents)) + size + size
                + little(UInt16(name.utf8.count))
            list += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 12)
            list += little(UInt32(bytes.count)) + Array(name.utf8)
            bytes += [0x50, 0x4B, 3, 4] + common + [0, 0] + Array(name.utf8) + contents
        }
        let count = little(UInt16(files.count))
        return bytes + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
            + little(UInt32(list.count)) + little(UInt32(bytes.count)) + [0, 0]
    }
}
