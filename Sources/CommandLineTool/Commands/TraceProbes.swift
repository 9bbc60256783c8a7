import MorphoExternalTools
import MorphoSimulation

/// The files that a run is to leave, checked as far as that can be done beforehand.
struct TraceFiles {
    let vcd: String?
    let fst: String?
    let saif: String?

    init(vcd: String?, fst: String?, saif: String?) throws {
        for (option, path, example) in [
            ("--vcd", vcd, "run.vcd"), ("--fst", fst, "run.fst"), ("--saif", saif, "run.saif"),
        ] where path?.isEmpty == true {
            throw InputError.emptyFile(option: option, example: example)
        }
        (self.vcd, self.fst, self.saif) = (vcd, fst, saif)
        for (index, path) in all.enumerated() where all[..<index].contains(path) {
            throw FileError.repeated(path: path)
        }
    }

    var all: [String] { [vcd, fst, saif].compactMap { $0 } }
}

/// Everything that watches the run of `morpho trace`.
struct TraceProbes {
    private let engine: ReferenceEngine
    private let files: TraceFiles
    private let names: [String]?
    private let drawn: Range<Int>?
    private(set) var trace: Trace?
    private var activityProbe: ActivityProbe?
    private var coverageProbe: CoverageProbe?
    private var vcd: VCDWriter<StreamedFile>?
    private var fst: VCDWriter<FSTSink>?

    /// Checks all names and opens all files before anything is written.
    /// - Parameter names: nil for all signals, but only the ports where they are drawn.
    init(
        _ engine: ReferenceEngine, signals names: [String]?, drawn: Range<Int>?,
        files: TraceFiles, countsActivity: Bool, coversCircuit: Bool
    ) throws {
        (self.engine, self.files, self.names, self.drawn) = (engine, files, names, drawn)
        let trace = try Trace(of: engine, signals: names ?? engine.ports.map(\.name))
        if drawn != nil { self.trace = trace }
        if countsActivity || files.saif != nil { activityProbe = try ActivityProbe(of: engine) }
        if coversCircuit { coverageProbe = CoverageProbe(of: engine) }

        // Written at the end, but told now if it cannot be.
        if let path = files.saif { try OutputFile(path, text: "").check() }
        let converter = try files.fst.map { try FSTSink($0) }
        var file: StreamedFile?
        do {
            file = try files.vcd.map { try StreamedFile($0) }
            // The converter may give up at once; the file is still as it was then.
            fst = try converter.map { try VCDWriter(to: $0, engine: engine, signals: names) }
            vcd = try file.map { try VCDWriter(to: $0, engine: engine, signals: names) }
        } catch {
            converter?.discard()
            file?.discard()
            throw error
        }
    }

    mutating func record(_ step: ClockStep) throws {
        if drawn?.contains(step.index) == true { try trace?.record(step, of: engine) }
        try activityProbe?.record(step, of: engine)
        try coverageProbe?.record(step, of: engine)
        try vcd?.record(step, of: engine)
        try fst?.record(step, of: engine)
    }

    /// Completes the files.
    mutating func finish() throws {
        try activityProbe?.finish(engine)
        try coverageProbe?.finish(engine)
        try vcd?.finish(engine)
        try vcd?.sink.close()
        try fst?.finish(engine)
        try fst?.sink.close()
        if let path = files.saif, let activity = activityProbe?.activity {
            try OutputFile(path, text: activity.writeSAIF(to: StringSink()).text).write()
        }
    }

    var coverage: Coverage? { coverageProbe?.report }

    /// The activity of the chosen signals, and of the clocks.
    var shownActivity: Activity? {
        guard var activity = activityProbe?.activity else { return nil }
        if let names { activity.signals.removeAll { $0.kind != nil && !names.contains($0.name) } }
        return activity
    }
}
