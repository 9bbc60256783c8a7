import Foundation
import MorphoHDL
import MorphoSimulation
import Testing

@Suite struct MemoryTests {
    struct Store: HardwareModule {
        let address = Input(unsigned(3))
        let data = Input(bits(8))
        let go = Input(bit)
        let parts = Input(bits(2))
        let words = Memory(bits(8), depth: 6, contents: .words([10, 20, 30]))
        let masked = Memory(bits(8), depth: 8, contents: .words([]))
        let now = Output(bits(8))
        let later = Output(bits(8))
        let forwarded = Output(bits(8))
        let part = Output(bits(8))

        func describe() {
            When(go) { words.write(address, data) }
            masked.write(address, data, mask: parts.value)
            now.drive(words.read(address))
            later.drive(words.readSynchronous(address))
            forwarded.drive(words.readSynchronous(address, duringWrite: .new))
            part.drive(masked.read(address))
        }
    }

    @Test func portsReadAndWrite() throws {
        let engine = try simulate(Store())
        try engine.set("address", 1)
        #expect(try engine.get("now") == "20")
        let write = ["go": 1, "data": 99, "parts": 0b01]
        #expect(try engine.values(of: "later", [write, ["go": 0]]) == "20 99")
        #expect(try engine.get("forwarded") == "99")
        #expect(try engine.get("part") == "3", "only the lower half was written")
        try engine.set("address", 7)
        #expect(try engine.get("now") == "0", "a read beyond the depth")
        _ = try engine.values(of: "now", [["go": 1]])
        #expect(try engine.get("now") == "0", "such a write is ignored")
    }

    struct Table: HardwareModule {
        let path: String
        let x = Input(unsigned(2))
        let square = Output(unsigned(8))
        let listed = Output(unsigned(12))
        let squares = ROM(unsigned(8), contents: .words((0..<4).map { $0 * $0 }))
        let list: ROM<Unsigned>

        init(_ path: String) {
            self.path = path
            list = ROM(unsigned(12), contents: .file(path))
        }
        func describe() {
            square.drive(squares[x])
            listed.drive(list.readSynchronous(x))
        }
    }

    private func file(_ text: String) throws -> String {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("words-\(UUID().uuidString).hex").path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func tablesComeFromNumbersOrFiles() throws {
        let path = try file("abc 1_2 // a comment\n\n00F\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let engine = try simulate(Table(path))
        try engine.set("x", 2)
        #expect(try engine.get("square") == "4")
        #expect(
            try engine.values(of: "listed", [["x": 0], ["x": 1], ["x": 2], ["x": 3]])
                == "2748 18 15 0")
    }

    @Test func faultsOfFiles() throws {
        let path = try file("12 1G")
        defer { try? FileManager.default.removeItem(atPath: path) }
        struct Reader: HardwareModule {
            let path: String
            let address = Input(unsigned(2))
            let y = Output(bits(8))
            let table: ROM<Bits>
            init(_ path: String) {
                self.path = path
                table = ROM(bits(8), contents: .file(path), depth: 4)
            }
            func describe() { y.drive(table[address]) }
        }
        func message(_ path: String) -> String? { diagnostics(Reader(path)).first?.message }
        #expect(
            message(path)
                == "the contents of memory 'table' cannot be read: word 1, '1G', of '\(path)' is no "
                + "hexadecimal number of 8 bits")
        #expect(
            message("/nowhere/words.hex")
                == "the contents of memory 'table' cannot be read: there is no readable file "
                + "'/nowhere/words.hex'")
        #expect(
            diagnostics(Reader("/nowhere")).first?.location?.description
                == "MemoryTests.swift:\(#line - 13)")
    }

    @Test func faultsOfMemories() {
        struct Wrong: HardwareModule {
            let address = Input(unsigned(2))
            let long = Memory(bits(8), depth: 2, contents: .words([1, 2, 3]))
            let range = Memory(bits(2), depth: 2, contents: .words([4]))
            let none = Memory(bits(8), depth: 0)
            let empty = ROM(bits(8), contents: .words([]))
            let huge = Memory(bits(8), depth: .max)
            let mask = Memory(bits(8), depth: 2)
            let y = Output(bits(8))
            func describe() {
                mask.write(address, bits(8)(1), mask: bits(3)(1))
                mask.write(address, bits(9)(1))
                y.drive(mask.read(address))
            }
        }
        let file = "MemoryTests.swift"
        let depth = "error: invalid-size: the depth of a memory is"
        #expect(
            messages(Wrong()) == [
                "\(file):\(#line - 14): error: constant-range: the constant 4 does not fit "
                    + "unsigned(2); use a wider word or a smaller constant (module Wrong)",
                "\(file):\(#line - 13): \(depth) 0, but must be 1 to 67108864 (module Wrong)",
                "\(file):\(#line - 12): \(depth) 0, but must be 1 to 67108864 (module Wrong)",
                "\(file):\(#line - 11): \(depth) 9223372036854775807, but must be 1 to 67108864 "
                    + "(module Wrong)",
                "\(file):\(#line - 7): error: mask-width: a write mask of 3 bits does not divide "
                    + "the 8-bit words of memory 'mask' into equal parts; choose a mask width that "
                    + "does (module Wrong)",
                "\(file):\(#line - 6): error: width-mismatch: write of 'mask' needs unsigned(8) "
                    + "but '1' (unsigned(9)) is given; cut it with .truncated(to: 8) or "
                    + ".saturated(to: 8) (module Wrong)",
                "\(file):\(#line - 15): error: contents-length: memory 'long' has depth 2 but is "
                    + "given 3 words; raise the depth or shorten the contents (module Wrong)",
                "\(file):\(#line - 14): error: reserved-word: 'range' is a reserved word of VHDL; "
                    + "choose another name (module Wrong)",
            ])
    }
}
