import Testing

@testable import MorphoModelFiles

/// Every kind of fault of a GGUF file, with its sentence.
@Suite struct GGUFRefusalTests {
    @Test("what is refused, and the sentence", arguments: Refusal.all)
    func refused(_ refusal: Refusal) {
        let error = #expect(throws: ModelFileError.self) {
            try GGUFFile(bytes: refusal.bytes, file: "a.gguf")
        }
        #expect(error?.description == "cannot read a.gguf, byte " + refusal.sentence)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let sentence: String
        var testDescription: String { sentence }

        private static func tensor(
            _ sizes: [UInt64], type: UInt32 = 0, offset: UInt64 = 0, _ sentence: String,
            data: Int = 64
        ) -> Refusal {
            let file = GGUFBytes(
                tensors: [("t", sizes, type, offset)], data: [UInt8](repeating: 0, count: data))
            return Refusal(bytes: file.bytes, sentence: sentence)
        }

        private static func metadata(
            _ type: UInt32, _ value: [UInt8], _ sentence: String, key: String = "k"
        ) -> Refusal {
            Refusal(bytes: GGUFBytes(metadata: [(key, type, value)]).bytes, sentence: sentence)
        }

        private static let head = Array("GGUF".utf8)
        private static let again = "fetch or write it again"
        private static let deep = (0..<5).flatMap { _ in little(UInt32(9)) + little(UInt64(1)) }

        static let all: [Refusal] = [
            Refusal(bytes: [], sentence: "0: it does not begin with GGUF; name a GGUF file"),
            Refusal(
                bytes: Array("GGML".utf8) + [3, 0, 0, 0],
                sentence: "0: it does not begin with GGUF; name a GGUF file"),
            Refusal(
                bytes: head + [0, 0, 0, 3],
                sentence: "4: its numbers have the big-endian order; convert it to little-endian "
                    + "GGUF"),
            Refusal(
                bytes: head + little(UInt32(1)),
                sentence: "4: version 1 of GGUF is not read; convert it to version 3"),
            Refusal(
                bytes: head + little(UInt32(3)) + [0, 0],
                sentence: "8: the file ends within the header, 8 more bytes were to come; "
                    + again),
            Refusal(
                bytes: head + little(UInt32(3)) + little(UInt64(1) << 63) + little(UInt64(0)),
                sentence: "8: the header claims 9223372036854775808 parts, more than the file has "
                    + "room for; " + again),
            metadata(
                0, [0], "24: metadata entry 0 has a name of 0 bytes; 1 to 65535 are allowed",
                key: ""),
            metadata(
                13, [0],
                "33: the metadata entry `k` has a value of type 13; types 0 to 12 are known"),
            metadata(
                7, [2], "37: the metadata entry `k` has the truth value 2; 0 and 1 are allowed"),
            metadata(
                8, little(UInt64.max),
                "37: the metadata entry `k` claims 18446744073709551615 parts, more than the file "
                    + "has room for; " + again),
            metadata(
                8, little(UInt64(1)) + [0xFF],
                "45: the metadata entry `k` has text that is not UTF-8; " + again),
            metadata(
                9, deep,
                "85: the metadata entry `k` has arrays within arrays, deeper than 4; flatten them"),
            metadata(
                4, little(UInt32(48)),
                "24: general.alignment is 48; a power of two up to 1048576 is allowed",
                key: "general.alignment"),
            metadata(
                8, text("x"),
                "24: general.alignment is no integer; a power of two up to 1048576 is allowed",
                key: "general.alignment"),
            Refusal(
                bytes: GGUFBytes(metadata: [("k", 0, [1]), ("k", 0, [2])]).bytes,
                sentence: "38: the metadata entry `k` stands there twice; keep one of them"),
            Refusal(
                bytes: GGUFBytes(tensors: [("t", [0], 0, 0), ("t", [0], 0, 0)]).bytes,
                sentence: "57: the tensor `t` stands there twice; keep one of them"),
            tensor(
                [UInt64](repeating: 1, count: 99),
                "33: the tensor `t` claims 99 dimensions; 1 to 4 are allowed", data: 0),
            tensor(
                [1 << 40, 1 << 40],
                "37: the tensor `t` claims sizes 1099511627776 × 1099511627776, which no file can "
                    + "hold; " + again),
            tensor(
                [1, .max],
                "37: the tensor `t` claims sizes 1 × 18446744073709551615, which no file can "
                    + "hold; " + again),
            tensor(
                [1], type: 99,
                "45: the tensor `t` has elements of type 99, which is not known; convert it to "
                    + "F32, F16, Q8_0, Q4_1 or Q4_0"),
            tensor(
                [48], type: 2,
                "37: the tensor `t` has rows of 48 elements, but Q4_0 has blocks of 32; " + again),
            tensor(
                [1], offset: 8,
                "24: the data of the tensor `t` is at offset 8, which is no multiple of 32; "
                    + again),
            tensor(
                [16], offset: 32,
                "24: the data of the tensor `t` takes 64 bytes from offset 32, but there are 64 "
                    + "bytes of data; " + again),
            tensor(
                [1], offset: 1 << 63,
                "24: the data of the tensor `t` takes 4 bytes from offset 9223372036854775808, but "
                    + "there are 64 bytes of data; " + again),
            Refusal(
                bytes: GGUFBytes(
                    tensors: [("t", [9], 0, 0), ("u", [1], 0, 32)],
                    data: [UInt8](repeating: 0, count: 64)
                ).bytes,
                sentence: "57: the data of the tensor `u` overlaps with that of the tensor `t`; "
                    + again),
        ]
    }

    @Test("names are shown without what would act on a terminal")
    func namesInMessages() {
        let name = "a\u{1b}[2J" + String(repeating: "b", count: 100)
        let bytes = GGUFBytes(metadata: [(name, 13, [])]).bytes
        let error = #expect(throws: ModelFileError.self) { try GGUFFile(bytes: bytes, file: "a") }
        #expect(error?.description.contains("\u{1b}") == false)
        #expect(error?.description.contains("b…`") == true)
    }
}
