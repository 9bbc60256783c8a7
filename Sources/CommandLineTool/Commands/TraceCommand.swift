import ArgumentParser
import MorphoComparison
import MorphoExternalTools
import MorphoSimulation
import MorphoUnits

struct TraceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Run a unit and tell what its signals did: waveforms, activity, coverage.",
        discussion: """
            The unit runs in the reference engine: two steps in reset, then seeded random \
            operands, each as soon as the unit can take it. Without a choice of what to tell, the \
            waveforms of its ports are drawn. A VCD or FST of a run that is interrupted holds the \
            run up to then.

            Examples:
              morpho trace accumulator --waves
              morpho trace smurf --function 'x*y' --cycles 1000 --vcd run.vcd --saif run.saif
              morpho trace fifo --fst run.fst --waves --signals push,pop,empty --to 12
              morpho trace lut --function euclid2 --activity --coverage --format json
            """)

    @OptionGroup var unit: UnitOptions

    @Option(parsing: .unconditional, help: "Steps of the run, 1 to 1000000.")
    var cycles: Int = 256

    @Option(parsing: .unconditional, help: "Decides operands and power-up values.")
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            "The signals for --vcd, --fst, --waves and --activity, with commas between; otherwise "
                + "all, and for --waves the ports.", valueName: "names"))
    var signals: String?

    @Option(help: ArgumentHelp("Write a value change dump.", valueName: "file"))
    var vcd: String?

    @Option(help: ArgumentHelp("Write a waveform in GTKWave's format FST.", valueName: "file"))
    var fst: String?

    @Option(
        help: ArgumentHelp(
            "Write the activity of all signals in the format SAIF, for power tools.",
            valueName: "file"))
    var saif: String?

    @Flag(help: "Print how often each signal changed and how long it was one.")
    var activity = false

    @Flag(help: "Print which bits changed, which ways multiplexers went, which states were seen.")
    var coverage = false

    @Flag(help: "Draw the waveforms as text.")
    var waves = false

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var format: FormatOptions

    private struct Report: Encodable {
        var schema = 1
        var unit: String
        var cycles: Int
        var seed: UInt64
        var files: [String]
        var waves: [String]?
        var activity: Activity?
        var coverage: Coverage?
    }

    func run() throws {
        try require("--cycles", cycles, in: 1...1_000_000)
        let files = try TraceFiles(vcd: vcd, fst: fst, saif: saif)
        let isAsked = waves || activity || coverage || !files.all.isEmpty
        let range = waves || !isAsked ? try drawing.range(cycles: cycles) : nil
        let made = try unit.made().unit
        for warning in made.warnings { try StandardOutput.writeError("\(warning)\n") }
        let engine = try ReferenceEngine(made.design, seed: seed, reportsUninitialised: false)
        let names = try signals.map { try chosen($0, of: engine) }
        var probes = try TraceProbes(
            engine, signals: names, drawn: range, files: files,
            countsActivity: activity, coversCircuit: coverage)
        let progress = Progress()
        // Also before an error is written, which would else share the line.
        defer { progress.finish() }
        let input = OperandStream(seed: seed).input(
            domains: engine.domains, cyclesPerResult: made.cyclesPerResult)
        var run = DrivenRun(engine)
        for index in 0..<cycles {
            if index % 128 == 0 { progress.report("\(unit.unit): step \(index) of \(cycles)") }
            try probes.record(try run.step(input).step)
        }
        try probes.finish()
        progress.finish()
        let drawn = probes.trace.map(drawing.text)
        let counts = activity ? probes.shownActivity : nil
        switch format.format {
        case .json:
            try writeJSON(
                Report(
                    unit: unit.unit, cycles: cycles, seed: seed, files: files.all,
                    waves: drawn.map { $0.split(separator: "\n").map(String.init) },
                    activity: counts, coverage: probes.coverage))
        case .text:
            let parts = [drawn.map { $0 + "\n" }, counts?.text, probes.coverage?.text()]
            try StandardOutput.write(parts.compactMap { $0 }.joined(separator: "\n"))
        }
    }

    /// The names in a list, each once. Clocks are told in any case, so they need not be asked for.
    private func chosen(_ list: String, of engine: ReferenceEngine) throws(InputError) -> [String] {
        let names = list.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
            .filter { !$0.isEmpty }
        if names.isEmpty { throw .noSignals }
        var known = Set(engine.domains.map(\.name))
        return names.filter { known.insert($0).inserted }
    }
}

/// How waveforms are drawn as text.
struct DrawingOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: "The first step that --waves draws.")
    var from: Int = 0

    @Option(
        parsing: .unconditional,
        help: "The step before which --waves stops; otherwise it draws 32 steps.")
    var to: Int?

    @Option(
        parsing: .unconditional,
        help: "Characters of a line of --waves, 40 to 10000; what is longer goes on below.")
    var width: Int = 100

    @Option(help: "How --waves writes words: decimal, hexadecimal or binary.")
    var radix: WaveformRadix = .decimal

    @Flag(help: "Draw with characters that every terminal has.")
    var ascii = false

    func range(cycles: Int) throws(InputError) -> Range<Int> {
        try require("--width", width, in: 40...10_000)
        let end = min(to ?? (from < cycles ? from + 32 : from), cycles)
        guard from >= 0, from < end else {
            throw .noSteps(from: from, to: to ?? cycles, cycles: cycles)
        }
        return from..<end
    }

    func text(_ trace: Trace) -> String {
        trace.text(
            style: ascii ? .ascii : .lines, radix: radix, lineWidth: width, showsSteps: true)
    }
}

extension WaveformRadix: ExpressibleByArgument {}
