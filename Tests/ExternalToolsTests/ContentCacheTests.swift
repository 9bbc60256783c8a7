import Foundation
import Testing

@testable import MorphoExternalTools

@Suite struct ContentCacheTests {
    /// The examples of FIPS 180-2 and the empty text.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 100_000),
            "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"
        ),
    ])
    func hash(_ text: String, _ digest: String) {
        var hash = SHA256()
        hash.update(text.utf8)
        #expect(hash.digest() == digest)
    }

    @Test func keysTellPartsApart() {
        let keys = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], []].map(ContentCache.key)
        #expect(Set(keys).count == 5)
        #expect(keys.allSatisfy { $0.count == 64 })
    }

    @Test func placeIsTheUsers() {
        let named = ContentCache(of: "x", in: ["XDG_CACHE_HOME": "/c", "HOME": "/h"])
        #expect(named?.directory == "/c/morpho/x")
        #expect(ContentCache(of: "x", in: ["HOME": "/h"])?.directory == "/h/.cache/morpho/x")
        // A relative one is to be ignored, says the XDG specification.
        #expect(ContentCache(of: "x", in: ["XDG_CACHE_HOME": "c"]) == nil)
    }

    @Test func valuesAreMadeOnceAndDamageIsTold() throws {
        try withPrivateDirectory { directory in
            let cache = ContentCache(directory: directory.path("deep/cache"))
            var made = 0
            var notes: [String] = []
            func value() throws -> [Double] {
                try cache.value("key", note: { notes.append($0) }) {
                    made += 1
                    return [0.1, 1e-300]
                }
            }
            for _ in 0..<3 { #expect(try value() == [0.1, 1e-300]) }
            #expect(made == 1 && notes.isEmpty)
            let path = directory.path("deep/cache/key")
            let whole = try InputFile.read(path)
            for damage in ["", "\n", String(whole.dropLast()), whole.replacing("0.1", with: "0.2")]
            {
                try OutputFile(path, text: damage).write()
                #expect(try value() == [0.1, 1e-300])
                #expect(try InputFile.read(path) == whole)
            }
            #expect(made == 5)
            #expect(
                notes
                    == Array(
                        repeating: "\(path) in the cache is damaged; it is made anew", count: 4))
        }
    }

    @Test func aCacheThatCannotBeWrittenIsNoError() throws {
        try withPrivateDirectory { directory in
            try OutputFile(directory.path("file"), text: "").write()
            let cache = ContentCache(directory: directory.path("file/cache"))
            var notes: [String] = []
            let value = try cache.value("key", note: { notes.append($0) }) { 7 }
            #expect(value == 7)
            #expect(notes.count == 1)
            #expect(
                notes.first?.hasPrefix("the result is not kept for the next run: cannot create ")
                    == true)
        }
    }

    @Test func failuresAreNotKept() throws {
        struct Failure: Error {}
        try withPrivateDirectory { directory in
            let cache = ContentCache(directory: directory.path)
            func value(_ make: () throws -> Int) throws -> Int {
                try cache.value("key", note: { _ in }, make: make)
            }
            #expect(throws: Failure.self) { try value { throw Failure() } }
            let made = try value { 3 }
            #expect(made == 3)
        }
    }
}
