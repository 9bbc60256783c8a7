import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoGates
import MorphoSimulation
import MorphoVerilog
import MorphoWording

/// The steps of a verification, each with one tool.
struct VerifierSteps {
    typealias Step = VerificationReport.Step

    let recorded: RecordedCase
    let directory: String
    let sources: [String]
    let timeout: Duration

    private var unit: String { recorded.topName }

    /// Why a step did not pass.
    struct Fault: Error {
        var message: String
    }

    /// Runs the body with the time taken; a missing tool makes the step skipped.
    private func step(
        _ name: String, _ body: (inout Step) throws -> Void
    ) -> Step {
        var step = Step(name: name, status: .passed, seconds: 0)
        let start = ContinuousClock.now
        do {
            try body(&step)
        } catch let missing as ToolError {
            step.status = .skipped
            step.message = "\(missing)"
        } catch let fault as Fault {
            step.status = .failed
            step.message = fault.message
        } catch {
            step.status = .failed
            step.message = "\(error)"
        }
        step.seconds = (ContinuousClock.now - start) / .seconds(1)
        return step
    }

    private func run(_ tool: Tool, _ arguments: [String]) throws -> SubprocessResult {
        try tool.command(arguments, directory: directory, timeout: timeout).run()
    }

    /// The tool took the files, or the step has failed; all that it said stays in a file.
    private func require(_ result: SubprocessResult, from tool: Tool) throws {
        if result.succeeded { return }
        let said = try keep(result, in: "\(tool.name).log")
        throw Fault(message: "\(tool.name) does not take the emitted files: \(said)")
    }

    /// The tool said nothing, or the step has failed; all that it said stays in a file.
    private func requireSilence(_ result: SubprocessResult, from tool: String) throws {
        let isSilent = result.allText.allSatisfy(\.isWhitespace)
        if result.succeeded, isSilent { return }
        let said = try keep(result, in: "lint_\(tool).log")
        throw Fault(message: "\(tool) remarks on the emitted files: \(said)")
    }

    /// Writes the tool's text beside the files.
    /// - Returns: its first words, and where the rest is.
    private func keep(_ result: SubprocessResult, in name: String) throws -> String {
        try OutputFile("\(directory)/\(name)", text: result.allText).write()
        let lines = result.allText.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        guard let first = lines.first else {
            return "it printed nothing and ended with \(result.ending.words)"
        }
        let words = first.trimmingCharacters(in: .whitespaces)
        return lines.count == 1
            ? words : "\(words) (and \(counted(lines.count - 1, "more line")), in \(name))"
    }

    /// `PASS n checks` as the last line and success as exit status, or the step has failed.
    private func takeVerdict(_ result: SubprocessResult, _ step: inout Step) throws {
        let last = result.standardOutput.text.split(separator: "\n").last.map(String.init) ?? ""
        let words = last.split(separator: " ")
        guard result.succeeded, words.count == 3, words[0] == "PASS", let checks = Int(words[1])
        else { throw Fault(message: last.isEmpty ? result.allText : last) }
        step.checks = checks
        if checks == 0 { throw Fault(message: "nothing was compared") }
    }

    // MARK: Simulation

    /// One of our own engines.
    func engine(_ name: String, _ run: () -> EngineOutcome) -> Step {
        step(name) { step in
            switch run() {
            case .equal(let checks): step.checks = checks
            case .different(let difference): throw Fault(message: "\(difference)")
            case .skipped(let reason):
                step.status = .skipped
                step.message = reason
            }
        }
    }

    func icarus() -> Step {
        step("icarus") { step in
            _ = try Tool.icarusRuntime.locate()
            try require(
                run(
                    .icarus,
                    [
                        "-g2005", "-DMORPHO_SIMULATION", "-o", "\(unit)_tb.vvp", "\(unit)_tb.v",
                        "\(unit)_powerup.v",
                    ] + sources), from: .icarus)
            do {
                try takeVerdict(run(.icarusRuntime, ["-n", "\(unit)_tb.vvp"]), &step)
            } catch {
                // Once more with a waveform, which stays beside the files.
                _ = try run(.icarusRuntime, ["-n", "\(unit)_tb.vvp", "+trace"])
                throw error
            }
        }
    }

    func verilator() -> Step {
        step("verilator") { step in
            _ = try Tool.cxxCompiler.locate()
            _ = try Tool.make.locate()
            try require(
                run(
                    .verilator,
                    [
                        "--cc", "--exe", "--build", "-Wno-fatal",
                        "-Wno-lint", "-CFLAGS", "-O0",
                        "-DMORPHO_SIMULATION", "--Mdir", "verilated", "--prefix", "V\(unit)",
                        "--top-module", "\(unit)_powerup", "\(unit)_powerup.v",
                    ] + VerilatorHarness.safeOptions + sources + ["\(unit)_tb.cpp"]),
                from: .verilator)
            let model = Subprocess(
                "\(directory)/verilated/V\(unit)", directory: directory, timeout: timeout)
            try takeVerdict(model.run(), &step)
        }
    }

    // MARK: Lint

    func lint() -> [Step] {
        [
            silent(
                "lint verilator", .verilator,
                ["--lint-only", "-Wall", "--top-module", unit] + sources),
            silent("lint icarus", .icarus, ["-g2005", "-Wall", "-o", "lint.vvp"] + sources),
            silent(
                "lint yosys", .yosys,
                [
                    "-q", "-p",
                    "read_verilog \(sources.joined(separator: " ")); hierarchy -check -top \(unit); "
                        + "proc; check -assert",
                ]),
            slang(),
        ]
    }

    private func silent(_ name: String, _ tool: Tool, _ arguments: [String]) -> Step {
        step(name) { _ in
            try requireSilence(run(tool, arguments), from: tool.name)
        }
    }

    private func slang() -> Step {
        step("lint slang") { step in
            guard
                let result = try SlangLint.run(
                    sources, top: unit, directory: directory, timeout: timeout)
            else {
                step.status = .skipped
                step.message = SlangLint.missing
                return
            }
            try requireSilence(result, from: "slang")
        }
    }

    // MARK: Proof

    /// The gate netlist against the emitted text: by induction where that closes, otherwise over
    /// a bounded number of steps where nothing is known to differ, and the method says which.
    func proof(_ lowered: Result<GateNetlist, GateError>) -> Step {
        step("proof") { step in
            _ = try (Tool.yosys.locate(), Tool.abc.locate())
            let netlist: GateNetlist
            do throws(GateError) {
                // Where hardware is free the text says `.old`, and so do gates.
                netlist = try lowered.get()
            } catch {
                step.status = .skipped
                step.message = "\(error)"
                return
            }
            var proof = try EquivalenceProof(
                verilog: sources, top: unit, netlist: netlist,
                limits: .init(seconds: max(1, Int(timeout / .seconds(1)) / 2)))
            var log = ""
            while let call = proof.step {
                let answer = try answer(call)
                log += "\(call.tool) \(call.arguments.joined(separator: " "))\n\(answer.output)\n"
                proof.finish(with: answer)
            }
            try OutputFile("\(directory)/\(ProofOutcome.logName)", text: log).write()
            let outcome = ProofOutcome(proof.verdict)
            if let fault = outcome.fault { throw Fault(message: fault) }
            step.method = outcome.method
        }
    }

    private func answer(_ call: EquivalenceProof.Step) throws -> EquivalenceProof.Answer {
        for (name, text) in call.files {
            try OutputFile("\(directory)/\(name)", text: text).write()
        }
        let tool: Tool = call.tool == .yosys ? .yosys : .abc
        var command = try tool.command(
            call.arguments, directory: directory, timeout: .seconds(call.seconds))
        // ABC ignores a request to end.
        command.grace = .zero
        do throws(SubprocessError) {
            let result = try command.run()
            guard case .exited(let status) = result.ending else {
                return .init(status: nil, output: result.allText)
            }
            let file = call.result.map { "\(directory)/\($0)" }
            return .init(
                status: status, output: result.allText,
                result: file.flatMap { try? InputFile.read($0, limit: 1 << 30) })
        } catch {
            if case .timedOut = error { return .init(status: nil, output: "") }
            throw error
        }
    }
}
