import Foundation
import Testing

@testable import MorphoExternalTools

@Suite struct StreamedFileTests {
    private func text(_ path: String) throws -> String { try InputFile.read(path) }

    @Test func contentsStandThereAsTheyAreWritten() throws {
        try withPrivateDirectory { directory in
            let path = directory.path("file")
            try OutputFile(path, text: "what was there before").write()
            let file = try StreamedFile(path)
            #expect(try text(path) == "what was there before")
            try file.write("one\n".utf8)
            #expect(try text(path) == "one\n")
            try file.write("two\n".utf8)
            #expect(try text(path) == "one\ntwo\n")
            file.discard()
            #expect(try text(path) == "one\ntwo\n")
            #expect(throws: FileError.refused(.write, path: path, code: EBADF)) {
                try file.write("three\n".utf8)
            }
        }
    }

    @Test func whatIsWrittenAtTheEndIsCheckedBefore() throws {
        try withPrivateDirectory { directory in
            let path = directory.path
            try OutputFile(path + "/new", text: "").check()
            try OutputFile("/dev/null", text: "").check()
            #expect(!FileManager.default.fileExists(atPath: path + "/new"))
            #expect(throws: FileError.refused(.write, path: path + "/a/b", code: ENOENT)) {
                try OutputFile(path + "/a/b", text: "").check()
            }
            #expect(throws: FileError.refused(.write, path: path, code: EISDIR)) {
                try OutputFile(path, text: "").check()
            }
        }
    }

    @Test func anUnusedNewFileIsRemovedAndAnOldOneKept() throws {
        try withPrivateDirectory { directory in
            try StreamedFile(directory.path("new")).discard()
            #expect(!FileManager.default.fileExists(atPath: directory.path("new")))
            try OutputFile(directory.path("old"), text: "old").write()
            try StreamedFile(directory.path("old")).discard()
            #expect(try text(directory.path("old")) == "old")
        }
    }

    @Test func refusals() throws {
        try withPrivateDirectory { directory in
            let path = directory.path
            #expect(throws: FileError.refused(.write, path: path, code: EISDIR)) {
                try StreamedFile(path)
            }
            #expect(throws: FileError.refused(.write, path: path + "/a/b", code: ENOENT)) {
                try StreamedFile(path + "/a/b")
            }
        }
        let full = try StreamedFile("/dev/full")
        #expect(throws: FileError.refused(.write, path: "/dev/full", code: ENOSPC)) {
            try full.write("x".utf8)
        }
        try full.close()
        try full.close()
    }
}

@Suite struct FedProgramTests {
    private func shell(_ script: String) -> Subprocess { Subprocess("/bin/sh", ["-c", script]) }

    @Test func inputArrivesAndTheResultComesBack() throws {
        let program = try FedProgram(shell("wc -lc; echo done >&2; exit 3"))
        let line = String(repeating: "x", count: 99) + "\n"
        for _ in 0..<5000 { try program.write(line) }
        let result = try program.finish()
        #expect(result.ending == .exited(3))
        #expect(
            result.standardOutput.text.split(separator: " ").map(String.init).joined()
                .hasPrefix("5000500000"))
        #expect(result.standardError.text == "done\n")
        #expect(try program.finish() == result)
    }

    /// It waits for its output to be read before it reads on, which would be a deadlock.
    @Test func aProgramThatPrintsMuchIsReadMeanwhile() throws {
        let program = try FedProgram(shell("cat; cat >&2"))
        let line = String(repeating: "y", count: 999) + "\n"
        for _ in 0..<2000 { try program.write(line) }
        #expect(try program.finish().standardOutput.bytes.count == 2_000_000)
    }

    @Test func longLinesArriveToo() throws {
        let program = try FedProgram(shell("md5sum"))
        let text = "a\n" + String(repeating: "z", count: 300_000) + "\nb"
        try program.write(text)
        var whole = shell("md5sum")
        whole.standardInput = Array(text.utf8)
        #expect(try program.finish().standardOutput == whole.run().standardOutput)
    }

    @Test func aProgramThatEndsEarlyIsAnError() throws {
        let program = try FedProgram(shell("echo no more >&2; exit 5"))
        let line = String(repeating: "x", count: 4000) + "\n"
        do {
            for _ in 0..<1000 { try program.write(line) }
            Issue.record("nothing was thrown")
        } catch SubprocessError.failed(_, let result) {
            #expect(result.ending == .exited(5))
            #expect(result.standardError.text == "no more\n")
        }
        #expect(throws: SubprocessError.cannotStart("/no/such", directory: nil, code: ENOENT)) {
            try FedProgram(Subprocess("/no/such"))
        }
    }

    @Test func whatNobodyFinishesEndsByItself() throws {
        try withPrivateDirectory { directory in
            let path = directory.path("copy")
            do {
                let program = try FedProgram(shell("cat > '\(path)'; echo end >> '\(path)'"))
                try program.write("text\n")
            }
            #expect(try InputFile.read(path) == "text\nend\n")
        }
    }

    @Test func aToolWithoutVersionIsFoundWithoutAsking() throws {
        #expect(Tool.all.contains(.vcd2fst))
        let error = #expect(throws: ToolError.self) {
            try Tool.vcd2fst.locate(in: ["PATH": "/no/such"])
        }
        #expect(
            error?.description
                == "vcd2fst is not installed; it is needed to write waveforms in the format FST; "
                + "install it with: apt-get install gtkwave")
    }
}
