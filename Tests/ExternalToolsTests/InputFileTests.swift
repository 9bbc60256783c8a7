import Foundation
import Testing

@testable import MorphoExternalTools

@Suite struct InputFileTests {
    @Test func textIsReadWhole() throws {
        try withPrivateDirectory { directory in
            let text = String(repeating: "é\n", count: 100_000)
            try OutputFile(directory.path("a"), text: text).write()
            #expect(try InputFile.read(directory.path("a")) == text)
        }
    }

    @Test func wrongByteIsPointedAt() throws {
        try withPrivateDirectory { directory in
            let path = directory.path("a")
            try OutputFile(path, bytes: Array("aé".utf8) + [0xff, 65]).write()
            let error = #expect(throws: FileError.self) { try InputFile.read(path) }
            #expect(
                error?.description == "cannot read \(path): byte 3 is not UTF-8 text; "
                    + "convert the file to UTF-8 or name a text file")
            try OutputFile(path, bytes: [65, 0xc3]).write()
            #expect(throws: FileError.notUTF8(path: path, offset: 1)) {
                try InputFile.read(path)
            }
        }
    }

    @Test func missingAndDirectoryAreErrors() {
        let missing = #expect(throws: FileError.self) { try InputFile.read("/no/such") }
        #expect(
            missing?.description
                == "cannot read /no/such: No such file or directory; check the path")
        let directory = #expect(throws: FileError.self) { try InputFile.read("/usr") }
        #expect(
            directory?.description == "cannot read /usr: Is a directory; name a file inside it")
    }

    @Test func endlessFileIsAnError() {
        let error = #expect(throws: FileError.self) {
            try InputFile.read("/dev/zero", limit: 100_000)
        }
        #expect(
            error?.description
                == "cannot read /dev/zero: it has more than 100000 bytes; name a smaller file")
    }
}

@Suite struct StandardOutputTests {
    @Test func lossOfOutputIsAnError() async {
        await #expect(processExitsWith: .exitCode(28)) {
            dup2(open("/dev/full", O_WRONLY), 1)
            do throws(FileError) {
                try StandardOutput.write("x")
            } catch {
                let expected =
                    "cannot write standard output: No space left on device; "
                    + "free some space or choose another disk"
                exit(error.description == expected ? 28 : 1)
            }
        }
    }

    @Test func closedPipeIsAnErrorAndNotTheEnd() async {
        await #expect(processExitsWith: .exitCode(32)) {
            var ends: [Int32] = [0, 0]
            pipe(&ends)
            dup2(ends[1], 1)
            close(ends[0])
            do throws(FileError) {
                try StandardOutput.write("x")
            } catch {
                exit(error == .refused(.write, path: "standard output", code: EPIPE) ? 32 : 1)
            }
        }
    }

    @Test func textArrives() async throws {
        let result = try await #require(
            processExitsWith: .success, observing: [\.standardOutputContent]
        ) { try StandardOutput.write("largo è il testo\n") }
        let text = String(decoding: result.standardOutputContent, as: UTF8.self)
        #expect(text.contains("largo è il testo\n"))
    }
}
