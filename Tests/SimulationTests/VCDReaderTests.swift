import MorphoExternalTools
import Foundation
import MorphoSimulation
import Testing

/// Dumps as a reader sees them that others wrote: GTKWave's `vcd2fst` reads a dump into its own
/// format and `fst2vcd` writes that out again.
@Suite("Value change dumps in GTKWave's converters")
struct VCDReaderTests {
    /// A program of GTKWave; a missing one is reported as a known issue.
    private func tool(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let found = folders.map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        if found == nil {
            withKnownIssue(
                """
                \(name) is not installed: dumps are NOT opened in another reader; install it with \
                apt-get install gtkwave
                """
            ) {
                Issue.record("missing \(name)")
            }
        }
        return found
    }

    /// The dump after it went through the other format; nil when the tools are missing.
    private func converted(_ text: String) throws -> String? {
        guard let reader = tool("vcd2fst"), let writer = tool("fst2vcd") else { return nil }
        return try withPrivateDirectory(prefix: "morpho-vcd") { directory in
            try OutputDirectory(directory.path).write(["dump.vcd": text])
            for (program, arguments) in [
                (reader, ["dump.vcd", "dump.fst"]), (writer, ["-f", "dump.fst", "-o", "back.vcd"]),
            ] {
                let run = try Subprocess(
                    program, arguments, directory: directory.path, timeout: .seconds(60)
                ).run()
                #expect(run.succeeded, "\(program): \(run.standardError.text)")
            }
            return try InputFile.read(directory.path("back.vcd"))
        }
    }

    /// Every variable has the same value at every time of either dump.
    private func expectEqual(_ written: String, _ back: String) throws {
        let (ours, theirs) = (try VCDParser(written), try VCDParser(back))
        #expect(Set(ours.variables.map(\.name)) == Set(theirs.variables.map(\.name)))
        #expect(ours.states.last?.time == theirs.states.last?.time)
        let times = Set((ours.states + theirs.states).map(\.time)).sorted()
        for variable in ours.variables {
            for time in times {
                let (own, other) = (
                    ours.value(variable.name, at: time), theirs.value(variable.name, at: time)
                )
                #expect(own == other, "\(variable.name) at \(time)")
                if own != other { return }
            }
        }
    }

    @Test("a whole dump says the same there")
    func whole() throws {
        let engine = try VCDTests.sketch().engine()
        var writer = try VCDWriter(to: StringSink(), engine: engine)
        for index in 0..<40 {
            try VCDTests.drive(engine, index)
            try writer.step(engine)
        }
        try writer.finish(engine)
        let text = writer.sink.text
        guard let back = try converted(text) else { return }
        try expectEqual(text, back)
    }

    @Test("a dump that an abort cut off says the same as far as it goes")
    func aborted() throws {
        let engine = try VCDTests.sketch().engine()
        var writer = try VCDWriter(to: BreakingSink(limit: 5), engine: engine, blockSize: 400)
        #expect(throws: BreakingSink.DiskFull.self) {
            for index in 0..<1000 {
                try VCDTests.drive(engine, index)
                try writer.step(engine)
            }
        }
        let text = writer.sink.blocks.joined()
        guard let back = try converted(text) else { return }
        try expectEqual(text, back)
    }
}
