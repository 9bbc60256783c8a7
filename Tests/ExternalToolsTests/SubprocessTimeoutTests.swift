import Foundation
import Testing

@testable import MorphoExternalTools

/// Whether the process runs: it is there and no zombie.
func isRunning(_ process: Int) -> Bool {
    guard let status = try? InputFile.read("/proc/\(process)/stat") else { return false }
    return status.split(separator: ")").last?.split(separator: " ").first != "Z"
}

/// Waits up to 5 s for all processes to be gone, as a killed process takes a moment to end.
func areGone(_ processes: [Int]) -> Bool {
    for _ in 0..<500 {
        if !processes.contains(where: isRunning) { return true }
        usleep(10_000)
    }
    return false
}

@Suite struct SubprocessTimeoutTests {
    private func timedOut(
        _ script: String, after limit: Duration, grace: Duration = .seconds(1)
    ) -> (result: SubprocessResult, wall: Duration)? {
        let command = Subprocess("/bin/sh", ["-c", script], timeout: limit, grace: grace)
        let start = ContinuousClock.now
        let error = #expect(throws: SubprocessError.self) { try command.run() }
        guard case .timedOut(_, limit, let result) = error else {
            Issue.record("no timeout: \(String(describing: error))")
            return nil
        }
        return (result, ContinuousClock.now - start)
    }

    private func processes(_ result: SubprocessResult) -> [Int] {
        result.standardOutput.text.split(separator: "\n").compactMap { Int($0) }
    }

    @Test func timeoutKillsGrandchildren() throws {
        let script = "sleep 100 & echo $!; (sleep 100 & echo $!; wait) & echo $!; sleep 100"
        let (result, wall) = try #require(timedOut(script, after: .seconds(1)))
        let children = processes(result)
        #expect(children.count == 3)
        #expect(areGone(children))
        #expect(wall >= .seconds(1))
        #expect(wall < .seconds(20))
    }

    @Test func processesThatIgnoreTerminationAreKilled() throws {
        let script = "trap '' TERM; sleep 100 & echo $!; while :; do sleep 1; done"
        let (result, wall) = try #require(
            timedOut(script, after: .seconds(1), grace: .milliseconds(200)))
        #expect(result.ending == .signalled(SIGKILL))
        let children = processes(result)
        #expect(children.count == 1)
        #expect(areGone(children))
        #expect(wall >= .milliseconds(1200))
    }

    @Test func processesMayTidyUpWithinTheGrace() throws {
        let script = "trap 'echo tidy; exit 0' TERM; while :; do sleep 0.05; done"
        let (result, _) = try #require(
            timedOut(script, after: .seconds(1), grace: .seconds(20)))
        #expect(result.ending == .exited(0))
        #expect(result.standardOutput.text == "tidy\n")
    }

    @Test func nothingOutlivesARunThatEndsByItself() throws {
        let start = ContinuousClock.now
        let result = try Subprocess("/bin/sh", ["-c", "sleep 100 & echo $!"]).run()
        #expect(result.ending == .exited(0))
        let children = processes(result)
        #expect(children.count == 1)
        #expect(areGone(children))
        #expect(ContinuousClock.now - start < .seconds(50))
    }

    @Test func timeoutIsWorded() throws {
        let command = Subprocess("/bin/sleep", ["100"], timeout: .milliseconds(100))
        let error = #expect(throws: SubprocessError.self) { try command.run() }
        #expect(
            error?.description
                == "/bin/sleep 100 was still running after 0.1 seconds and was ended; "
                + "it printed nothing")
    }
}
