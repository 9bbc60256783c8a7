import MorphoArrayFiles
import MorphoExternalTools
import Testing

@testable import MorphoModelFiles

@Suite struct GGUFTests {
    /// Two rows of three and a block of Q8_0.
    private static let sample = GGUFBytes(
        metadata: [
            ("general.architecture", 8, text("llama")),
            ("llama.context_length", 4, little(UInt32(2048))),
            (
                "tokenizer.ggml.tokens", 9,
                little(UInt32(8)) + little(UInt64(2)) + text("a") + text("ü")
            ),
            ("llama.rope.freq_base", 6, little(Float(10_000))),
        ],
        tensors: [
            ("matrix", [3, 2], 0, 0),
            ("blocks", [32], 8, 32),
        ],
        data: (1...6).flatMap { little(Float($0)) } + [UInt8](repeating: 0, count: 8)
            + [0x00, 0x38] + (0..<32).map { UInt8(bitPattern: Int8($0 - 16)) })

    @Test("sizes stand innermost first in the file and outermost first here")
    func shapesAndNumbers() throws {
        let file = try GGUFFile(bytes: Self.sample.bytes, file: "a.gguf")
        #expect(file.version == 3)
        #expect(file.keys.first == "general.architecture")
        #expect(file.metadata["general.architecture"]?.string == "llama")
        #expect(file.metadata["llama.context_length"]?.integer == 2048)
        #expect(file.metadata["tokenizer.ggml.tokens"]?.strings == ["a", "ü"])
        #expect(file.metadata["llama.rope.freq_base"]?.number == 10_000)
        let matrix = try file.requireTensor("matrix")
        #expect(matrix.shape == [2, 3])
        #expect(try file.floats(of: matrix) == [1, 2, 3, 4, 5, 6])
        #expect(try file.floats(of: matrix, rows: 1..<2) == [4, 5, 6])
        #expect(try file.array(of: matrix).shape == [2, 3])
        let blocks = try file.requireTensor("blocks")
        #expect(blocks.bytes.lowerBound % 32 == 0)
        #expect(try file.floats(of: blocks) == (0..<32).map { (Float($0) - 16) / 2 })
        #expect(file.withBlocks(of: blocks) { Array($0.prefix(3)) } == [0x00, 0x38, 0xF0])
    }

    @Test func everyTypeOfValue() throws {
        let entries: [(UInt32, [UInt8], GGUFValue)] = [
            (0, [200], .uint8(200)), (1, [200], .int8(-56)),
            (2, [1, 2], .uint16(513)), (3, [0xFF, 0xFF], .int16(-1)),
            (4, [1, 0, 0, 0x80], .uint32(0x8000_0001)), (5, little(Int32(-7)), .int32(-7)),
            (6, little(Float(-1.5)), .float32(-1.5)), (7, [1], .bool(true)),
            (8, text(""), .string("")),
            (
                9, little(UInt32(3)) + little(UInt64(2)) + [1, 0, 0xFE, 0xFF],
                .array([.int16(1), .int16(-2)])
            ),
            (
                9,
                little(UInt32(9)) + little(UInt64(1)) + little(UInt32(7)) + little(UInt64(1)) + [0],
                .array([.array([.bool(false)])])
            ),
            (10, little(UInt64.max), .uint64(.max)), (11, little(Int64.min), .int64(.min)),
            (12, little(Double(0.1).bitPattern), .float64(0.1)),
        ]
        let bytes = GGUFBytes(
            version: 2, metadata: entries.enumerated().map { ("k\($0)", $1.0, $1.1) })
        let file = try GGUFFile(bytes: bytes.bytes, file: "a.gguf")
        #expect(file.keys.compactMap { file.metadata[$0] } == entries.map(\.2))
        #expect(file.metadata["k11"]?.integer == nil)
        #expect(file.tensors.isEmpty)
    }

    @Test("data begins at a multiple of the alignment that the file states")
    func alignment() throws {
        let bytes = GGUFBytes(
            metadata: [("general.alignment", 4, little(UInt32(256)))],
            tensors: [("t", [1], 0, 256)], alignment: 256,
            data: [UInt8](repeating: 0, count: 256) + little(Float(7)))
        let file = try GGUFFile(bytes: bytes.bytes, file: "a.gguf")
        #expect(file.alignment == 256)
        #expect(try file.floats(of: file.requireTensor("t")) == [7])
    }

    @Test("a tensor without elements, in a file that ends before data would begin")
    func emptyTensor() throws {
        let whole = GGUFBytes(tensors: [("t", [32, 0], 8, 0)]).bytes
        for bytes in [whole, Array(whole.prefix(65))] {
            let file = try GGUFFile(bytes: bytes, file: "a.gguf")
            let tensor = try file.requireTensor("t")
            #expect(tensor.shape == [0, 32])
            #expect(try file.floats(of: tensor) == [])
            #expect(try file.floats(of: tensor, rows: 0..<0) == [])
            #expect(file.withBlocks(of: tensor) { $0.count } == 0)
        }
    }

    @Test func aFileIsMappedAndReadLikeItsBytes() throws {
        try withPrivateDirectory { directory in
            let path = directory.path("a.gguf")
            try OutputFile(path, bytes: Self.sample.bytes).write()
            let file = try GGUFFile(contentsOf: path)
            #expect(try file.floats(of: file.requireTensor("matrix")) == [1, 2, 3, 4, 5, 6])
            #expect(throws: ModelFileError.file(.refused(.read, path: directory.path, code: 21))) {
                try GGUFFile(contentsOf: directory.path)
            }
            #expect(throws: ModelFileError.file(.refused(.read, path: path + "x", code: 2))) {
                try GGUFFile(contentsOf: path + "x")
            }
        }
    }

    @Test func whatAFileDoesNotHave() throws {
        let file = try GGUFFile(bytes: Self.sample.bytes, file: "a.gguf")
        let missing = #expect(throws: ModelFileError.self) { try file.requireTensor("m") }
        #expect(
            missing?.description
                == "a.gguf has no tensor `m`; it has `matrix`, `blocks` among others")
        let matrix = try file.requireTensor("matrix")
        for rows in [0..<3, -1..<1] {
            let error = #expect(throws: ModelFileError.self) {
                try file.floats(of: matrix, rows: rows)
            }
            #expect(error?.description.contains("it has 2") == true)
        }
    }

    @Test func damageNeverCrashes() throws {
        let whole = Self.sample.bytes
        for count in whole.indices {
            #expect(throws: ModelFileError.self) {
                try GGUFFile(bytes: Array(whole[..<count]), file: "a")
            }
        }
        for place in whole.indices {
            for bit in 0..<8 {
                var bytes = whole
                bytes[place] ^= 1 << bit
                guard let file = try? GGUFFile(bytes: bytes, file: "a") else { continue }
                for tensor in file.tensors { _ = try? file.floats(of: tensor) }
            }
        }
    }
}
