import Foundation
import MorphoExternalTools
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

    /// What `fst2vcd` says of a file.
    private func dump(of path: String) throws -> String? {
        guard let writer = tool("fst2vcd") else { return nil }
        return try Subprocess(writer, ["-f", path], timeout: .seconds(60)).requireSuccess()
            .standardOutput.text
    }

    @Test("an FST says what the dump says, whether it is closed or given up")
    func fst() throws {
        guard tool("vcd2fst") != nil else { return }
        try withPrivateDirectory(prefix: "morpho-fst") { directory in
            let path = directory.path("run.fst")
            let engine = try VCDTests.sketch().engine()
            var sink: FSTSink? = try FSTSink(path)
            var writer = try sink.map { try VCDWriter(to: $0, engine: engine, blockSize: 500) }
            var plain = try VCDWriter(to: StringSink(), engine: engine)
            for index in 0..<300 {
                try VCDTests.drive(engine, index)
                let step = try plain.step(engine)
                try writer?.record(step, of: engine)
            }
            try plain.finish(engine)
            try writer?.finish(engine)
            try sink?.close()
            if let back = try dump(of: path) { try expectEqual(plain.sink.text, back) }
            #expect(throws: SubprocessError.self) { try sink?.write("#9999999\n") }

            let abandoned = directory.path("-abandoned.fst")
            sink = try FSTSink(abandoned)
            let blocks = plain.sink.text.split(
                separator: "\n#1000\n", omittingEmptySubsequences: false)
            try sink?.write(blocks[0] + "\n")
            // Nobody is left to close it.
            (sink, writer) = (nil, nil)
            if let back = try dump(of: abandoned) {
                try expectEqual(blocks[0] + "\n", back)
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: directory.path)
            #expect(left.sorted() == ["-abandoned.fst", "run.fst"])
        }
    }

    @Test("a place that cannot be written to is told before the run")
    func refusedFST() throws {
        guard tool("vcd2fst") != nil else { return }
        try withPrivateDirectory(prefix: "morpho-fst") { directory in
            #expect(throws: FileError.self) { try FSTSink(directory.path) }
            #expect(throws: FileError.self) { try FSTSink(directory.path("no/run.fst")) }
            try FSTSink(directory.path("unused.fst")).discard()
            let left = try FileManager.default.contentsOfDirectory(atPath: directory.path)
            #expect(left == [])
        }
    }

    /// A cut at any line, as after the end of the feeding process, leaves what a reader accepts.
    @Test("an FST fed up to any line from the first value on can be read")
    func cutFST() throws {
        guard tool("vcd2fst") != nil else { return }
        let engine = try accumulator().engine()
        var writer = try VCDWriter(to: StringSink(), engine: engine)
        for index in 0..<4 {
            try engine.set("enable", UInt(index & 1))
            try writer.step(engine)
        }
        try writer.finish(engine)
        let whole = writer.sink.text
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let header = try #require(lines.firstIndex(of: "$dumpvars"))
        try withPrivateDirectory(prefix: "morpho-fst") { directory in
            for count in header + 2...lines.count {
                let path = directory.path("\(count).fst")
                let sink = try FSTSink(path)
                try sink.write(lines.prefix(count).joined(separator: "\n") + "\n")
                try sink.close()
                if let back = try dump(of: path) {
                    let variables = try VCDParser(back).variables.map(\.name)
                    #expect(Set(variables) == Set(try VCDParser(whole).variables.map(\.name)))
                }
            }
        }
    }
}
