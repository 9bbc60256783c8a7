import MorphoExternalTools
import Testing

@testable import MorphoArrayFiles

@Suite struct GzipTests {
    /// "hello hello hello", by Python's gzip.
    private static let hello = hexadecimal(
        "1f8b0800000000000203cb48cdc9c957c84090008088f9e511000000")

    @Test("one part, two joined parts, and a file that is not compressed")
    func unpacked() throws {
        let text = Array("hello hello hello".utf8)
        #expect(try Gzip.decompressed(Self.hello, file: "a.gz") == text)
        #expect(try Gzip.decompressed(Self.hello + Self.hello, file: "a.gz") == text + text)
        try withPrivateDirectory { directory in
            let path = directory.path("a")
            for bytes in [Self.hello, text] {
                try OutputFile(path, bytes: bytes).write()
                #expect(try Gzip.contents(path) == text)
            }
        }
    }

    @Test(
        arguments: [
            ([], "0: it is not compressed by gzip; name a file that is"),
            (Array(hello[..<20]), "20: it ends early; fetch or write it again"),
            (hello + [0, 0], "28: 2 bytes follow what is compressed; fetch or write it again"),
            (
                Array(hello[..<20]) + [9] + Array(hello[21...]),
                "24: it is damaged (incorrect data check); fetch or write it again"
            ),
            (
                Array(hello[..<2]) + [9] + Array(hello[3...]),
                "4: it is damaged (unknown compression method); fetch or write it again"
            ),
        ] as [([UInt8], String)])
    func refused(bytes: [UInt8], sentence: String) {
        let error = #expect(throws: ArchiveError.self) {
            try Gzip.decompressed(bytes, file: "a.gz")
        }
        #expect(error?.description == "cannot unpack a.gz, byte " + sentence)
    }

    @Test("no more comes out than is allowed, over all parts")
    func limit() throws {
        for (bytes, limit) in [(Self.hello, 16), (Self.hello + Self.hello, 33)] {
            let error = #expect(throws: ArchiveError.self) {
                try Gzip.decompressed(bytes, file: "a.gz", limit: limit)
            }
            #expect(
                error?.description.hasSuffix(
                    "more than \(limit) bytes come out; unpack it yourself if you trust it")
                    == true)
        }
        #expect(try Gzip.decompressed(Self.hello, file: "a.gz", limit: 17).count == 17)
    }
}

@Suite struct ZipTests {
    private typealias Entry = ZipBytes.Entry
    /// "hello hello hello" by deflate alone: the gzip file without head and end.
    private static let packed = hexadecimal("cb48cdc9c957c8409000")
    private static let deflated = Entry(
        name: "b", packed: packed, size: 17, checksum: 0xE5F9_8880, method: 8)
    private static let stored = Entry(
        name: "a", packed: Array("123456789".utf8), size: 9, checksum: 0xCBF4_3926)

    @Test func storedAndDeflatedEntries() throws {
        let bytes = ZipBytes(entries: [Self.stored, Self.deflated]).bytes
        let archive = try ZipArchive(bytes: bytes, file: "a.zip")
        #expect(archive.entries.map(\.name) == ["a", "b"])
        #expect(try archive.bytes(of: archive.entry(named: "a")) == Array("123456789".utf8))
        #expect(try archive.bytes(of: archive.entry(named: "b")) == Array("hello hello hello".utf8))
        let error = #expect(throws: ArchiveError.self) { try archive.entry(named: "c") }
        #expect(error?.description == "a.zip has no entry `c`; it has `a`, `b` among others")
        #expect(try ZipArchive(bytes: ZipBytes(entries: []).bytes, file: "a").entries.isEmpty)
    }

    @Test("what is refused, and the sentence", arguments: Refusal.all)
    func refused(_ refusal: Refusal) {
        let error = #expect(throws: ArchiveError.self) {
            let archive = try ZipArchive(bytes: refusal.bytes, file: "a.zip")
            for entry in archive.entries { _ = try archive.bytes(of: entry) }
        }
        #expect(error?.description == refusal.sentence)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let sentence: String
        var testDescription: String { sentence }

        /// An archive of two entries, changed: the first one at 0, the second at 40, the list from
        /// 81 with its second part at 128, and the end at 175.
        private init(_ sentence: String, _ change: (inout ZipBytes) -> Void) {
            var archive = ZipBytes(entries: [stored, deflated])
            change(&archive)
            bytes = archive.bytes
            self.sentence = "cannot unpack " + sentence
        }

        private init(_ sentence: String, bytes: [UInt8]) {
            self.bytes = bytes
            self.sentence = "cannot unpack a.zip, byte " + sentence
        }

        private static let again = "; fetch or write it again"
        private static let whole = ZipBytes(entries: [stored, deflated]).bytes

        static let all: [Refusal] = [
            Refusal("0: it has not the end of a zip archive" + again, bytes: []),
            Refusal(
                "205: it has not the end of a zip archive" + again,
                bytes: Array(whole.dropLast())),
            Refusal(
                "207: it has not the end of a zip archive" + again, bytes: whole + [0]),
            Refusal("a.zip, byte 175: it is one part of several; join them") { $0.disk = 1 },
            Refusal(
                "a.zip, byte 175: it is in the form for more than 4 GiB or 65534 entries, which is "
                    + "not read; pack fewer files"
            ) { $0.start = 0xFFFF_FFFF },
            Refusal("a.zip, byte 175: it ends early" + again) { $0.start = 1 },
            Refusal("a.zip, byte 81: 2 entries are listed of 3" + again) { $0.count = 3 },
            Refusal("a.zip, byte 2: there is no entry where one should be" + again) {
                $0.place = 2
            },
            Refusal(
                "a.zip, byte 81: the entry `a` lies outside the archive or over another one" + again
            ) { $0.place = 60 },
            Refusal("a.zip, byte 0: the entry `b` has another name in its own header" + again) {
                $0.place = 0
            },
            Refusal(
                "a.zip, byte 128: the name of entry 1 is empty or not UTF-8; pack it anew"
            ) { $0.entries[1].nameBytes = [0xFF] },
            Refusal("a.zip, byte 128: the entry `a` stands there twice; pack it anew") {
                $0.entries[1].name = "a"
            },
            Refusal(
                "a.zip, byte 128: the entry `b` is encrypted; pack it without a password"
            ) { $0.entries[1].flags = 1 },
            Refusal(
                "a.zip, byte 128: the entry `b` is compressed by method 12; pack it with deflate "
                    + "or without compression"
            ) { $0.entries[1].method = 12 },
            Refusal(
                "a.zip, byte 128: the entry `b` claims 10321 bytes, more than can come out or than "
                    + "is taken" + again
            ) { $0.entries[1].size = 10_321 },
            Refusal(
                "a.zip, byte 81: the entry `a` claims 8 bytes, more than can come out or than is "
                    + "taken" + again
            ) { $0.entries[0].size = 8 },
            Refusal("`a` of a.zip, byte 31: what comes out does not fit its checksum" + again) {
                $0.entries[0].checksum += 1
            },
            Refusal("`b` of a.zip, byte 71: 17 of the 18 bytes come out that it states" + again) {
                $0.entries[1].size = 18
            },
            Refusal(
                "`b` of a.zip, byte 81: more than the 16 bytes come out that it states" + again
            ) { $0.entries[1].size = 16 },
            Refusal("`b` of a.zip, byte 81: 1 bytes follow what is compressed" + again) {
                $0.entries[1].packed.append(0)
            },
            Refusal("`b` of a.zip, byte 80: it ends early" + again) {
                $0.entries[1].packed.removeLast()
            },
            Refusal("`b` of a.zip, byte 72: it is damaged (invalid block type)" + again) {
                $0.entries[1].packed[0] = 7
            },
        ]
    }

    @Test("two entries at one place, which would unpack to more than they should")
    func overlap() throws {
        // Both lists of one entry, whose place is that of the second.
        var archive = ZipBytes(entries: [Self.stored, Self.stored])
        archive.entries[1].name = "b"
        var bytes = archive.bytes
        // The place of the second entry, and the name that its header has.
        bytes[127 + 42] = 0
        bytes[30] = UInt8(ascii: "b")
        let error = #expect(throws: ArchiveError.self) { try ZipArchive(bytes: bytes, file: "a") }
        #expect(error?.description.contains("another name") == true)
        bytes[80 + 46] = UInt8(ascii: "b")
        let twice = #expect(throws: ArchiveError.self) { try ZipArchive(bytes: bytes, file: "a") }
        #expect(twice?.description.contains("twice") == true)
        // Within the first: a header among its bytes.
        archive.entries[0].packed = Array(archive.bytes[40..<80])
        archive.entries[0].size = 40
        bytes = archive.bytes
        bytes[bytes.count - 22 - 9 - 47 + 42] = 31
        let within = #expect(throws: ArchiveError.self) { try ZipArchive(bytes: bytes, file: "a") }
        #expect(within?.description.contains("`b` lies outside the archive or over") == true)
    }

    @Test func damageNeverCrashes() throws {
        let whole = ZipBytes(entries: [Self.stored, Self.deflated]).bytes
        for place in whole.indices {
            for bit in 0..<8 {
                var bytes = whole
                bytes[place] ^= 1 << bit
                guard let archive = try? ZipArchive(bytes: bytes, file: "a") else { continue }
                for entry in archive.entries { _ = try? archive.bytes(of: entry) }
            }
        }
    }
}

@Suite struct ArrayArchiveTests {
    /// By numpy.savez_compressed: `weights`, 4 × 5 of 1.5 as float16.
    private static let archive = hexadecimal(
        "504b03042d0000000800000021009380eab1ffffffffffffffff0b001400776569676874732e6e70790100"
            + "1000a8000000000000004a000000000000009bec17ea1b10c9c850c650ad9e925a9c5ca46ea5a06e93"
            + "66a4aea3a09e965f54529498179f5f94920a12774bcc294e058a17672416a402f91a263a0aa69a3a0a"
            + "b50a64032e063be22000504b01022d032d0000000800000021009380eab14a000000a80000000b0000"
            + "000000000000000000800100000000776569676874732e6e7079504b05060000000001000100390000"
            + "00870000000000")

    @Test func arraysByName() throws {
        let archive = try ArrayArchive(bytes: Self.archive, file: "a.npz")
        #expect(archive.names == ["weights"])
        #expect(archive.others == [])
        let array = try archive.array(named: "weights")
        #expect(array.shape == [4, 5])
        #expect(array.elements == .float16([UInt16](repeating: 0x3E00, count: 20)))
        #expect(array.elements.floats == [Float](repeating: 1.5, count: 20))
        let missing = #expect(throws: ArrayFileError.self) { try archive.array(named: "w") }
        #expect(missing?.description == "a.npz has no array 'w'; it has weights")
    }

    @Test func whatIsWrongWithinIsNamed() throws {
        let entry = ZipBytes.Entry(
            name: "a.npy", packed: Array("123456789".utf8), size: 9, checksum: 0xCBF4_3926)
        let other = ZipBytes.Entry(name: "notes", packed: [], size: 0, checksum: 0)
        let archive = try ArrayArchive(
            bytes: ZipBytes(entries: [entry, other]).bytes, file: "a.npz")
        #expect(archive.others == ["notes"])
        let error = #expect(throws: ArrayFileError.self) { try archive.array(named: "a") }
        #expect(
            error?.description
                == "cannot read a.npz, a.npy: it is no npy file; write it with numpy.save")
    }
}
