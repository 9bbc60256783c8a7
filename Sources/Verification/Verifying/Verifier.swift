import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoSimulation
import MorphoVerilog

/// Checks one design with every tool there is: simulated against the reference, linted, proved.
///
///     let report = try Verifier(design, cycles: 200).run()
///     print(report.text)
public struct Verifier: Sendable {
    public var design: Design
    /// Steps of the recorded run.
    public var cycles: Int
    /// Of stimuli and power-up values.
    public var seed: UInt64
    public var tools: Set<VerificationTool>
    /// For each run of a tool.
    public var timeout: Duration
    /// Where the files go and stay. Nil: a private directory, kept only when something failed.
    public var directory: String?
    public var model = VerificationModel.standard
    /// The Verilog to check, by file name; nil: what the emitter gives.
    public var rtl: [String: String]?

    public init(
        _ design: Design, cycles: Int = 100, seed: UInt64 = 1,
        tools: Set<VerificationTool> = Set(VerificationTool.allCases),
        timeout: Duration = .seconds(300), directory: String? = nil
    ) {
        self.design = design
        self.cycles = max(1, cycles)
        self.seed = seed
        self.tools = tools
        self.timeout = timeout
        self.directory = directory
    }

    /// Runs all steps. A tool that is not installed or runs out of time makes its step skipped or
    /// failed; the others still run.
    /// - Throws: when the reference or the emitter refuses the design, or files cannot be written.
    public func run() throws -> VerificationReport {
        if let directory { return try run(in: directory, isKept: true) }
        struct Failed: Error { var report: VerificationReport }
        do {
            return try withPrivateDirectory(
                prefix: "morpho-verify", keepOnFailure: { _ in },
                { directory in
                    let report = try run(in: directory.path, isKept: false)
                    // Throwing keeps the directory.
                    if !report.passed { throw Failed(report: report) }
                    return report
                })
        } catch let failed as Failed {
            return failed.report
        }
    }

    private func run(in directory: String, isKept: Bool) throws -> VerificationReport {
        // About four resets in a long run: a unit that takes hundreds of cycles for a result must
        // get to one.
        let stimulus = RandomStimulus(seed: seed, resetInterval: max(25, cycles / 4))
        let recorded = try RecordedCase(
            design, stimulus: stimulus, steps: cycles, operations: model.evaluation)
        var report = VerificationReport(design: recorded.topName, cycles: cycles, seed: seed)
        report.unchangedOutputs = recorded.unchangedOutputs
        let sources = try write(recorded, into: directory)
        let steps = VerifierSteps(
            recorded: recorded, directory: directory, sources: sources, timeout: timeout)
        let comparison = GateComparison(evaluation: model.evaluation, gates: model.gates)
        let netlist =
            tools.isDisjoint(with: [.gates, .proof]) ? nil : comparison.netlist(of: recorded)
        if tools.contains(.gates), let netlist {
            report.steps.append(
                steps.engine("gates") {
                    comparison.run(recorded, stimulus: stimulus, netlist: netlist)
                })
        }
        for tool in [VerificationTool.lanes, .native] where tools.contains(tool) {
            let lanes = LanesComparison(tool, model: model)
            report.steps.append(
                steps.engine(tool.rawValue) { lanes.run(recorded, stimulus: stimulus) })
        }
        if tools.contains(.words) {
            let words = WordComparison(model: model)
            report.steps.append(
                steps.engine("words") { words.run(recorded, stimulus: stimulus) })
        }
        if tools.contains(.icarus) { report.steps.append(steps.icarus()) }
        if tools.contains(.verilator) { report.steps.append(steps.verilator()) }
        if tools.contains(.lint) { report.steps += steps.lint() }
        if tools.contains(.proof), let netlist { report.steps.append(steps.proof(netlist)) }
        if isKept || !report.passed { report.directory = directory }
        return report
    }

    private func write(_ recorded: RecordedCase, into directory: String) throws -> [String] {
        var contents: [String: String] = [:]
        var sources: [String] = []
        for file in try VerilogEmitter(design, operations: model.verilog).files() {
            var text = rtl?[file.name] ?? file.text
            if file.name.hasSuffix(".v") {
                sources.append(file.name)
                text = model.rewrite?(text, String(file.name.dropLast(2))) ?? text
            }
            contents[file.name] = text
        }
        for file in try TestbenchEmitter(design, vectors: recorded.vectors).files() {
            contents[file.name] = file.text
        }
        try OutputDirectory(directory).write(contents)
        return sources
    }
}
