import MorphoExternalTools

/// Takes a value change dump and writes it in FST, GTKWave's compressed format, by handing it to
/// GTKWave's `vcd2fst` as it comes:
///
///     let sink = try FSTSink("run.fst")
///     var writer = try VCDWriter(to: sink, engine: engine)
///     for _ in 0..<1000 { try writer.step(engine) }
///     try writer.finish(engine)
///     try sink.close()
///
/// The file can be read once it is closed. When this process is ended or killed meanwhile, the
/// converter completes the file with the lines that it was given up to then, of whose last time
/// some changes may be missing. Without any values it makes no file that can be read.
public final class FSTSink: TextSink {
    public let path: String
    private let converter: FedProgram
    private let command: String
    /// Held open without being written to: tells beforehand whether the file can be.
    private let file: StreamedFile

    /// Starts the converter.
    ///
    /// - Throws: `ToolError.toolMissing`, `FileError.refused` for the path, or
    ///   `SubprocessError.cannotStart`.
    public init(_ path: String) throws {
        self.path = path
        // What begins with a hyphen would be taken for an option.
        let argument = path.hasPrefix("-") ? "./" + path : path
        let run = try Tool.vcd2fst.command(["-", argument])
        command = run.commandLine
        file = try StreamedFile(path)
        do {
            converter = try FedProgram(run)
        } catch {
            file.discard()
            throw error
        }
    }

    /// - Throws: `SubprocessError.failed` when the converter has given up.
    public func write(_ text: String) throws { try converter.write(text) }

    /// Nothing is held back on this side of the pipe.
    public func flush() {}

    /// Waits until the converter has completed the file.
    ///
    /// - Throws: `SubprocessError.failed`.
    public func close() throws {
        let result = try converter.finish()
        try file.close()
        guard result.succeeded else { throw SubprocessError.failed(command, result) }
    }

    /// Ends the converter; a file that did not exist before and has got nothing is removed.
    public func discard() {
        _ = try? converter.finish()
        file.discard()
    }
}
