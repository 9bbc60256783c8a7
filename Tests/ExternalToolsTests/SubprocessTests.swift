import Foundation
import Testing

@testable import MorphoExternalTools

private func shell(_ script: String) -> Subprocess { Subprocess("/bin/sh", ["-c", script]) }

@Suite struct SubprocessTests {
    @Test func outputsAndStatusAreReturned() throws {
        let result = try shell("printf out; printf err >&2; exit 3").run()
        #expect(result.ending == .exited(3))
        #expect(result.standardOutput.text == "out")
        #expect(result.standardError.text == "err")
        #expect(!result.succeeded)
    }

    @Test func signalIsReturned() throws {
        #expect(try shell("kill -9 $$").run().ending == .signalled(9))
        #expect(try shell("kill -TERM $$").run().ending == .signalled(15))
    }

    @Test func argumentsReachTheProgramUnchanged() throws {
        let words = ["a b", "", "$HOME", "'\"*\\", "é"]
        let result = try Subprocess("/usr/bin/printf", ["[%s]"] + words).run()
        #expect(result.standardOutput.text == words.map { "[\($0)]" }.joined())
    }

    @Test func commandLineIsWhatAShellWouldRead() throws {
        let words = ["a b", "", "$HOME", "'\"*\\", "plain-1.v"]
        let command = Subprocess("/usr/bin/printf", ["[%s]"] + words)
        #expect(
            try shell(command.commandLine).run().standardOutput
                == command.run().standardOutput)
        #expect(Subprocess("/bin/ls", ["-l", "a.v"]).commandLine == "/bin/ls -l a.v")
    }

    @Test func inputDirectoryAndEnvironmentReachTheProgram() throws {
        var command = shell("cat; pwd; echo $COLOUR; env | wc -l")
        command.standardInput = Array(String(repeating: "x", count: 300_000).utf8)
        command.directory = "/usr"
        command.environment = ["COLOUR": "green"]
        let text = try command.run().standardOutput.text
        #expect(text.hasPrefix(String(repeating: "x", count: 300_000) + "/usr\ngreen\n"))
        #expect(try shell("cat | wc -c").run().standardOutput.text == "0\n")
    }

    @Test func outputBeyondTheLimitIsCounted() throws {
        var command = shell("head -c 1000000 /dev/zero")
        command.outputLimit = 1000
        let output = try command.run().standardOutput
        #expect(output.bytes == [UInt8](repeating: 0, count: 1000))
        #expect(output.dropped == 999_000)
        #expect(output.text.hasSuffix("\n[truncated: 999000 more bytes]\n"))
    }

    @Test func largeOutputsOnBothStreamsDoNotBlock() throws {
        let result = try shell("head -c 2000000 /dev/zero >&2; head -c 3000000 /dev/zero").run()
        #expect(result.standardError.bytes.count == 2_000_000)
        #expect(result.standardOutput.bytes.count == 3_000_000)
    }

    @Test func shortRunsDoNotWaitInSteps() throws {
        let start = ContinuousClock.now
        for _ in 0..<20 { _ = try Subprocess("/bin/true").run() }
        #expect(ContinuousClock.now - start < .seconds(2))
    }

    @Test func childSeesUsualSignalAnswersAndNoStrayDescriptors() throws {
        // The read end is closed at once, so `yes` must be ended by SIGPIPE, not by an error.
        let result = try shell("(yes; echo status $? >&2) | head -n 1; ls /proc/self/fd").run()
        #expect(result.standardError.text == "status 141\n")
        // The fourth is the one with which ls reads the directory.
        #expect(result.standardOutput.text == "y\n0\n1\n2\n3\n")
    }

    @Test func missingProgramAndDirectoryAreErrors() throws {
        #expect(throws: SubprocessError.cannotStart("/no/such", directory: nil, code: ENOENT)) {
            try Subprocess("/no/such").run()
        }
        let error = SubprocessError.cannotStart("/bin/ls -l", directory: "/no/such", code: ENOENT)
        #expect(throws: error) {
            try Subprocess("/bin/ls", ["-l"], directory: "/no/such").run()
        }
        #expect(
            error.description
                == "cannot start /bin/ls -l in /no/such: No such file or directory")
        #expect(
            throws: SubprocessError.cannotStart("/bin/echo 'a\0b'", directory: nil, code: EINVAL)
        ) {
            try Subprocess("/bin/echo", ["a\0b"]).run()
        }
    }

    @Test func failureIsWordedWithTheOutput() throws {
        let error = #expect(throws: SubprocessError.self) {
            try shell("echo noise; echo 'bad net' >&2; exit 2").requireSuccess()
        }
        #expect(
            error?.description == """
                /bin/sh -c 'echo noise; echo '\\''bad net'\\'' >&2; exit 2' ended with status 2; \
                it printed:
                    bad net
                """)
        let silent = #expect(throws: SubprocessError.self) {
            try shell("kill -9 $$").requireSuccess()
        }
        #expect(
            silent?.description
                == "/bin/sh -c 'kill -9 $$' was ended by signal 9; it printed nothing")
    }

    @Test func descriptorsAreGivenBack() throws {
        func count() throws -> Int {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        }
        let before = try count()
        for _ in 0..<50 {
            _ = try shell("echo a").run()
            _ = try? Subprocess("/no/such").run()
        }
        // Other tests run at the same time and hold a few.
        #expect(try count() < before + 50)
    }

    @Test func threadsRunProgramsAtTheSameTime() async throws {
        let texts = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for index in 0..<16 {
                group.addTask {
                    (index, try shell("sleep 0.1; echo \(index)").run().standardOutput.text)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(texts == Dictionary(uniqueKeysWithValues: (0..<16).map { ($0, "\($0)\n") }))
    }
}
