import Foundation
import Testing

@testable import MorphoExternalTools

/// What the interrupted program leaves is told through a file, since it ends in mid-work.
private func interrupt(with number: Int32) throws {
    try Interruption.install()
    try Interruption.install()
    try withPrivateDirectory(prefix: "morpho-interrupted") { directory in
        let staged = try StagedFile(
            OutputFile(directory.path + ".out", text: "half"), target: directory.path + ".out",
            mode: nil)
        defer { staged.discard() }
        let script = """
            echo \(directory.path) > \(directory.path).note
            sleep 100 & echo $! >> \(directory.path).note
            echo $$ >> \(directory.path).note; wait
            """
        try StandardOutput.write(directory.path + "\n")
        let note = directory.path + ".note"
        Thread.detachNewThread {
            // Sent only once everything that must not be left is there.
            while (try? InputFile.read(note).split(separator: "\n").count) != 3 { usleep(10_000) }
            kill(getpid(), number)
        }
        _ = try Subprocess("/bin/sh", ["-c", script]).run()
    }
}

@Suite struct InterruptionTests {
    /// The interrupted program left its note beside a directory that must be gone.
    private func checkNothingIsLeft(_ output: [UInt8]) throws {
        let text = String(decoding: output, as: UTF8.self)
        let line = text.split(separator: "\n").first { $0.contains("morpho-interrupted-") }
        let directory = String(try #require(line))
        let note = directory + ".note"
        defer { unlink(note) }
        let lines = try InputFile.read(note).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first.map(String.init) == directory)
        #expect(!FileManager.default.fileExists(atPath: directory))
        #expect(!FileManager.default.fileExists(atPath: directory + ".out"))
        #expect(areGone(lines.compactMap { Int($0) }))
    }

    @Test func terminationLeavesNothingBehind() async throws {
        let result = try await #require(
            processExitsWith: .exitCode(143), observing: [\.standardOutputContent]
        ) {
            signal(SIGTERM, SIG_DFL)
            try interrupt(with: SIGTERM)
        }
        try checkNothingIsLeft(result.standardOutputContent)
    }

    @Test func hangUpLeavesNothingBehind() async throws {
        let result = try await #require(
            processExitsWith: .exitCode(129), observing: [\.standardOutputContent]
        ) {
            signal(SIGHUP, SIG_DFL)
            try interrupt(with: SIGHUP)
        }
        try checkNothingIsLeft(result.standardOutputContent)
    }

    @Test func controlCLeavesNothingBehind() async throws {
        let result = try await #require(
            processExitsWith: .exitCode(130), observing: [\.standardOutputContent]
        ) {
            signal(SIGINT, SIG_DFL)
            try interrupt(with: SIGINT)
        }
        try checkNothingIsLeft(result.standardOutputContent)
    }

    @Test func firstSignalIsOnlyNoted() async {
        await #expect(processExitsWith: .exitCode(7)) {
            signal(SIGINT, SIG_DFL)
            let request = try Interruption.finishFirst()
            guard request.signal == nil else { exit(1) }
            kill(getpid(), SIGINT)
            for _ in 0..<200 where request.signal == nil { usleep(10_000) }
            guard request.signal == SIGINT else { exit(2) }
            exit(7)
        }
    }

    @Test func secondSignalEndsAtOnce() async {
        await #expect(processExitsWith: .exitCode(143)) {
            signal(SIGINT, SIG_DFL)
            signal(SIGTERM, SIG_DFL)
            let request = try Interruption.finishFirst()
            kill(getpid(), SIGINT)
            for _ in 0..<200 where request.signal == nil { usleep(10_000) }
            kill(getpid(), SIGTERM)
            usleep(5_000_000)
            exit(7)
        }
    }

    @Test func afterTheRequestSignalsEndAtOnce() async {
        await #expect(processExitsWith: .exitCode(130)) {
            signal(SIGINT, SIG_DFL)
            try Interruption.finishFirst().end()
            kill(getpid(), SIGINT)
            usleep(5_000_000)
            exit(7)
        }
    }

    @Test func ignoredSignalsStayIgnored() async {
        await #expect(processExitsWith: .exitCode(7)) {
            signal(SIGHUP, SIG_IGN)
            try Interruption.install()
            kill(getpid(), SIGHUP)
            usleep(300_000)
            exit(7)
        }
    }
}
