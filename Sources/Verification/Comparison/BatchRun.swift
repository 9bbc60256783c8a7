import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoVerilog

/// Runs many recorded cases in one simulation of each kind and says for each what differed.
struct BatchRun {
    var cases: [(number: Int, recorded: RecordedCase)]
    var tools: Set<VerificationTool>
    var model: VerificationModel
    /// The compiled part of Verilator that all models share.
    var runtime: VerilatorRuntime?
    var timeout: Duration = .seconds(600)

    /// By case the differences found, at most one for each tool.
    func run() throws -> [Int: [Difference]] {
        try withPrivateDirectory(prefix: "morpho-batch") { directory in
            var found: [Int: [Difference]] = [:]
            var sources: [Int: [String]] = [:]
            var writable: [(number: Int, recorded: RecordedCase)] = []
            for (number, recorded) in cases {
                do {
                    sources[number] = try write(recorded, number, into: directory)
                    writable.append((number, recorded))
                } catch {
                    let tool = tools.contains(.icarus) ? VerificationTool.icarus : .verilator
                    found[number, default: []].append(
                        Difference(tool, message: "the emitter refuses: \(error)"))
                }
            }
            let text = HarnessText(cases: writable)
            try write(text, into: directory)
            for tool in [VerificationTool.lint, .icarus, .verilator] where tools.contains(tool) {
                let simulator = BatchTool(
                    tool: tool, directory: directory, text: text, sources: sources,
                    runtime: runtime, timeout: timeout)
                for (number, difference) in try simulator.run() {
                    found[number, default: []].append(difference)
                }
            }
            return found
        }
    }

    /// - Returns: the names of the Verilog files, without the one that only simulation reads.
    private func write(
        _ recorded: RecordedCase, _ number: Int, into directory: PrivateDirectory
    ) throws -> [String] {
        var sources: [String] = []
        for file in try VerilogEmitter(recorded.design, operations: model.verilog).files() {
            var text = file.text
            if file.name.hasSuffix(".v") {
                sources.append(file.name)
                let prefix = HarnessText.prefix(number)
                let module = file.name.dropFirst(prefix.count).dropLast(2)
                text = model.rewrite?(text, String(module)) ?? text
            }
            try OutputFile(directory.path(file.name), text: text).write()
        }
        let wrapper = "\(recorded.topName)_powerup"
        for file in try TestbenchEmitter(recorded.design, vectors: recorded.vectors).files()
        where file.name.hasPrefix(wrapper) {
            try OutputFile(directory.path(file.name), text: file.text).write()
        }
        try OutputFile(
            directory.path("c\(number).vec"), text: HarnessText.vectors(recorded)
        ).write()
        return sources
    }

    private func write(_ text: HarnessText, into directory: PrivateDirectory) throws {
        try OutputFile(
            directory.path("lint.vlt"),
            text: """
                `verilator_config
                lint_off -file "batch.v"
                lint_off -file "harness.v"
                lint_off -file "structure.v"
                lint_off -file "*_powerup.v"

                """
        ).write()
    }
}
