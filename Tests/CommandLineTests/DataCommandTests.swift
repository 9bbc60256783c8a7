import MorphoExternalTools
import ReferenceData
import Testing

@Suite struct DataCommandTests {
    /// A zip archive with one file that is not compressed, as a Python package could be.
    private static func wheel(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        func little(_ number: some FixedWidthInteger) -> [UInt8] {
            withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
        }
        var word = ~UInt32(0)
        for byte in contents {
            word ^= UInt32(byte)
            for _ in 0..<8 { word = word & 1 == 0 ? word >> 1 : word >> 1 ^ 0xEDB8_8320 }
        }
        let sum = ~word
        let size = little(UInt32(contents.count))
        let none = [UInt8](repeating: 0, count: 16)
        let label = Array(name.utf8)
        var common: [UInt8] = [20, 0] + none.prefix(8)
        common += little(sum) + size + size + little(UInt16(label.count))
        var bytes: [UInt8] = [0x50, 0x4B, 3, 4]
        bytes += common + [0, 0] + label + contents
        let start = little(UInt32(bytes.count))
        var list: [UInt8] = [0x50, 0x4B, 1, 2, 20, 0]
        list += common + none + label
        bytes += list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0]
        return bytes + little(UInt32(list.count)) + start + [0, 0]
    }

    /// What a pip does that finds `package.zip` under the name that it was asked for.
    private static let pip = #"""
        echo "$@" > asked
        while [ $# -gt 1 ]; do
          if [ "$1" = --dest ]; then dest=$2; fi
          shift
        done
        mkdir -p "$dest"
        cp package.zip "$dest/package.whl"
        """#
    private static let member = "sklearn/datasets/data/digits.csv.gz"

    @Test func whatIsHereIsListed() throws {
        try Workplace.with { place in
            let folder = place.path + "/data"
            let none = try place.run(["data", "list", "--directory", folder])
            #expect(none.ending == .exited(0))
            #expect(none.output.contains("  not here; morpho data fetch digits\n"))
            #expect(none.output.contains("\nLooked for in: \(folder)\n"))
            try OutputDirectory(folder).write(["classifier/digits/digits.csv.gz": "x"])
            let one = try place.run(["data", "list", "--directory", folder])
            #expect(one.output.contains("  here: \(folder)/classifier/digits/digits.csv.gz\n"))
            let json = try place.run(
                ["data", "list", "--directory", folder, "--format", "json"])
            #expect(json.output.contains(#""name" : "smollm2-135m""#))
            #expect(json.output.contains(#""is_fetched" : true"#))
        }
    }

    @Test func brokenFilesAreToldAndTheOthersStillRead() throws {
        try Workplace.with { place in
            try OutputFile(place.path + "/a.csv", text: "x,y\n1,2\n3,nan\n").write()
            try OutputFile(place.path + "/b.csv", text: "1,2\n3\n").write()
            let outcome = try place.run(["data", "check", "b.csv", "a.csv"])
            #expect(outcome.ending == .exited(1))
            #expect(
                outcome.output == "a.csv: table of numbers, 14 bytes\n  columns: x, y\n"
                    + "  table: text 2 × 2; 1 to 3, 1 NaN\n")
            #expect(
                outcome.messages
                    == "morpho: cannot read b.csv, line 2: there are 1 fields where the lines "
                    + "before have 2; give every line as many\n")
            let missing = try place.run(["data", "check", "b.csv", "c.csv"])
            #expect(missing.ending == .exited(2))
            let json = try place.run(["data", "check", "a.csv", "--format", "json"])
            #expect(json.ending == .exited(0))
            #expect(json.output.contains(#""not_a_number" : 1"#))
        }
    }

    @Test func whatCannotBeFetched() throws {
        try Workplace.with { place in
            try expectRefusal(
                ["data", "fetch", "digit"], 1,
                "there is no data called 'digit'; known are digits, mnist-5k, mnist-test, "
                    + "cifar10-subset, set5, kodak, shapes, geometric-shapes, tinyshakespeare, "
                    + "wikitext2, smollm2-135m, stories260k, resnet8, lenet; did you mean "
                    + "'digits'?",
                in: place)
            try expectRefusal(
                ["data", "fetch", "digits", "--directory", ""], 1,
                "--directory names no folder; give it a path such as rtl", in: place)
        }
    }

    @Test("another file than the one known, or none, leaves nothing behind")
    func wrongPackages() throws {
        try Workplace.with { place in
            let fetch = ["data", "fetch", "digits", "--directory", "data"]
            try place.fake("python3", Self.pip)
            try OutputFile(
                place.path + "/package.zip", bytes: Self.wheel(Self.member, [1, 2, 3])
            ).write()
            let wrong = try place.run(fetch)
            #expect(wrong.ending == .exited(2))
            #expect(
                wrong.messages.contains("morpho: what came as 'digits' has the SHA-256 039058c6"))
            let asked = try InputFile.read(place.path + "/asked")
            #expect(asked.hasSuffix(" scikit-learn==1.9.1\n"))
            for option in ["--no-deps", "--only-binary :all:"] { #expect(asked.contains(option)) }
            try OutputFile(
                place.path + "/package.zip", bytes: Self.wheel("other", [1])
            ).write()
            let other = try place.run(fetch)
            #expect(other.ending == .exited(2))
            #expect(other.messages.contains("has no entry `\(Self.member)`; it has `other` among"))
            try place.fake("python3", "echo 'No module named pip' >&2; exit 1")
            let none = try place.run(fetch)
            #expect(none.ending == .exited(2))
            #expect(none.messages.contains("scikit-learn could not be fetched; install pip"))
            #expect(none.messages.contains("No module named pip"))
            #expect(!(try place.names().contains("data")))
        }
    }

    @Test func theRightFileIsPutInItsPlace() throws {
        guard let known = ReferenceData.path("classifier/digits/digits.csv.gz") else { return }
        try Workplace.with { place in
            let fetch = ["data", "fetch", "digits", "--directory", "data"]
            try place.fake("python3", Self.pip)
            let bytes = try InputFile.bytes(known)
            try OutputFile(
                place.path + "/package.zip", bytes: Self.wheel(Self.member, bytes)
            ).write()
            let path = "data/classifier/digits/digits.csv.gz"
            let first = try place.run(fetch)
            #expect(first.ending == .exited(0))
            #expect(first.output == path + "\n")
            #expect(try InputFile.bytes(place.path + "/" + path) == bytes)
            #expect(try place.names(in: "data/classifier/digits") == ["digits.csv.gz"])
            let second = try place.run(fetch)
            #expect(second.output == path + " was there already\n")
        }
    }
}
