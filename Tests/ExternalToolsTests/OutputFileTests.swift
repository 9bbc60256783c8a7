import Foundation
import Testing

@testable import MorphoExternalTools

private func names(in directory: PrivateDirectory) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
}

@Suite struct OutputFileTests {
    @Test func writesNewAndReplacesOld() throws {
        try withPrivateDirectory { directory in
            let path = directory.path("a.v")
            try OutputFile(path, text: "one").write()
            #expect(try InputFile.read(path) == "one")
            chmod(path, 0o640)
            try OutputFile(path, bytes: [0, 255]).write()
            #expect(try InputFile.bytes(path) == [0, 255])
            var information = stat()
            stat(path, &information)
            #expect(information.st_mode & 0o777 == 0o640)
            #expect(try names(in: directory) == ["a.v"])
        }
    }

    @Test func symbolicLinkStaysALink() throws {
        try withPrivateDirectory { directory in
            try OutputFile(directory.path("real"), text: "old").write()
            symlink("real", directory.path("link"))
            try OutputFile(directory.path("link"), text: "new").write()
            #expect(try InputFile.read(directory.path("real")) == "new")
            #expect(try names(in: directory) == ["link", "real"])
        }
    }

    @Test func longestNameCanBeWritten() throws {
        try withPrivateDirectory { directory in
            let name = String(repeating: "n", count: 255)
            try OutputFile(directory.path(name), text: "x").write()
            #expect(try names(in: directory) == [name])
        }
    }

    /// Of three files of the same target, written aside by a process that has ended, by this one and
    /// for another target, only the first is removed.
    @Test func abandonedFilesAreRemoved() throws {
        try withPrivateDirectory { directory in
            let file = OutputFile(directory.path("a"), text: "new")
            let own = try StagedFile(file, target: directory.path("a"), mode: nil)
            let mine = try #require(try names(in: directory).first)
            // Processes have at most seven digits.
            let other = mine.replacingOccurrences(of: "-\(getpid())-", with: "-99999999-")
            let stranger = ".morpho-0123456789abcdef-99999999-x.partial"
            for name in [other, stranger] {
                try OutputFile(directory.path(name), text: "half").write()
            }
            #expect(other != mine)
            try file.removeAbandoned()
            #expect(try names(in: directory) == [mine, stranger].sorted())
            #expect(own.commit() == nil)
        }
    }

    @Test func fullDeviceIsAnError() {
        let error = #expect(throws: FileError.self) {
            try OutputFile("/dev/full", text: "x").write()
        }
        #expect(
            error?.description == "cannot write /dev/full: No space left on device; "
                + "free some space or choose another disk")
    }

    @Test func devicesAndPipesAreWrittenInPlace() throws {
        try OutputFile("/dev/null", text: "x").write()
        try withPrivateDirectory { directory in
            let pipe = directory.path("pipe")
            mkfifo(pipe, 0o600)
            Thread.detachNewThread { try? OutputFile(pipe, text: "through").write() }
            let text = try InputFile.read(pipe)
            #expect(text == "through")
            var information = stat()
            stat(pipe, &information)
            #expect(information.st_mode & S_IFMT == S_IFIFO)
        }
    }

    @Test func refusalsAreWordedInFull() throws {
        try withPrivateDirectory { directory in
            let file = directory.path("file")
            try OutputFile(file, text: "x").write()
            func message(_ path: String) -> String? {
                let error = #expect(throws: FileError.self) {
                    try OutputFile(path, text: "y").write()
                }
                return error?.description
            }
            #expect(
                message(directory.path) == "cannot write \(directory.path): Is a directory; "
                    + "it is a directory, so name a file")
            #expect(
                message(file + "/x") == "cannot write \(file)/x: Not a directory; "
                    + "a part of the path is not a directory, so choose another path")
            #expect(
                message(directory.path("no/x")) == "cannot write \(directory.path)/no/x: "
                    + "No such file or directory; create the directory it is in, "
                    + "or choose another path")
            // Not even root may make files here.
            #expect(message("/proc/x")?.hasPrefix("cannot write /proc/x: ") == true)
            #expect(try InputFile.read(file) == "x")
            #expect(try names(in: directory) == ["file"])
        }
    }

    @Test func sizeLimitIsAnErrorAndLeavesTheOldFile() async {
        await #expect(processExitsWith: .success) {
            try withPrivateDirectory { directory in
                let path = directory.path("big")
                try OutputFile(path, text: "old").write()
                var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
                setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
                let large = OutputFile(path, bytes: [UInt8](repeating: 1, count: 10_000))
                do throws(FileError) {
                    try large.write()
                    exit(2)
                } catch {
                    let expected =
                        "cannot write \(path): File too large; "
                        + "raise the limit on file sizes (ulimit -f)"
                    if error.description != expected { exit(3) }
                }
                if try InputFile.read(path) != "old" { exit(4) }
                if try names(in: directory) != ["big"] { exit(5) }
            }
        }
    }

    @Test func setIsWrittenWholeOrNotAtAll() throws {
        try withPrivateDirectory { directory in
            let (first, second) = (directory.path("a"), directory.path("b"))
            try OutputFile(first, text: "old").write()
            #expect(throws: FileError.refused(.write, path: "/dev/full", code: ENOSPC)) {
                try OutputFile.write([
                    OutputFile(first, text: "new"), OutputFile("/dev/full", text: "x"),
                    OutputFile(second, text: "new"),
                ])
            }
            #expect(try InputFile.read(first) == "old")
            #expect(try names(in: directory) == ["a"])
            #expect(throws: FileError.repeated(path: first)) {
                try OutputFile.write([
                    OutputFile(first, text: "1"), OutputFile(first, text: "2"),
                ])
            }
            try OutputFile.write([
                OutputFile(first, text: "new"), OutputFile(second, text: "new"),
            ])
            #expect(try names(in: directory) == ["a", "b"])
            #expect(try InputFile.read(first) == "new")
        }
    }

    @Test func otherErrorsAreWorded() {
        #expect(
            FileError.repeated(path: "a").description
                == "cannot write a: it is named twice; give each output its own path")
        #expect(
            FileError.partlyReplaced(done: ["a", "b"], path: "c", code: EISDIR).description
                == "cannot replace c: Is a directory; it is a directory, so name a file\n"
                + "already replaced: a, b")
    }
}

@Suite struct OutputDirectoryTests {
    @Test func createsDirectoriesAndFiles() throws {
        try withPrivateDirectory { directory in
            let output = OutputDirectory(directory.path("x/y"))
            try output.write(["top.v": "module", "rtl/leaf.v": "leaf"])
            #expect(try InputFile.read(directory.path("x/y/top.v")) == "module")
            #expect(try InputFile.read(directory.path("x/y/rtl/leaf.v")) == "leaf")
        }
    }

    @Test func failureRemovesTheDirectoriesItMade() throws {
        try withPrivateDirectory { directory in
            try OutputFile(directory.path("file"), text: "").write()
            #expect(throws: FileError.outsideDirectory(name: "../b")) {
                try OutputDirectory(directory.path("x")).write(["a": "1", "../b": "2"])
            }
            #expect(throws: FileError.self) {
                let long = String(repeating: "n", count: 300)
                try OutputDirectory(directory.path("x/y")).write(["a": "1", long: "2"])
            }
            #expect(throws: FileError.self) {
                try OutputDirectory(directory.path("file")).write(["a": "1"])
            }
            #expect(try names(in: directory) == ["file"])
        }
    }
}
