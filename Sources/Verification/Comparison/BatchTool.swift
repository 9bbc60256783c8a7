import Foundation
import MorphoExternalTools
import MorphoVerilog

/// One tool on one batch. A case that the tool cannot read is found, noted and left out, so that
/// it hides no other.
struct BatchTool {
    let tool: VerificationTool
    let directory: PrivateDirectory
    let text: HarnessText
    /// By case the names of its Verilog files.
    let sources: [Int: [String]]
    let runtime: VerilatorRuntime?
    let timeout: Duration

    /// What a compiler said.
    struct Refusal: Error {
        var output: String
    }

    func run() throws -> [(Int, Difference)] {
        var found: [(Int, Difference)] = []
        var pending = [text.cases]
        while let cases = pending.popLast() {
            if cases.isEmpty { continue }
            do {
                found += try run(HarnessText(cases: cases))
            } catch let refusal as Refusal {
                let errors = refusal.output.split(separator: "\n").filter { $0.contains("rror") }
                let blamed = blame(
                    errors.isEmpty ? refusal.output : errors.joined(separator: "\n"),
                    among: cases.map(\.number))
                if !blamed.isEmpty {
                    found += blamed.map { ($0.key, Difference(tool, message: $0.value)) }
                    pending.append(cases.filter { blamed[$0.number] == nil })
                } else if cases.count == 1 {
                    found.append((cases[0].number, Difference(tool, message: refusal.output)))
                } else {
                    let half = cases.count / 2
                    pending += [Array(cases[..<half]), Array(cases[half...])]
                }
            }
        }
        return found
    }

    /// By case what the messages say about its files: the first complaint.
    private func blame(_ output: String, among numbers: [Int]) -> [Int: String] {
        var blamed: [Int: String] = [:]
        for line in output.split(separator: "\n") {
            for word in line.split(whereSeparator: { " :'`\"/,".contains($0) }) {
                guard let number = HarnessText.number(in: word), numbers.contains(number),
                    sources[number]?.contains(where: { line.contains($0) }) == true
                        || line.contains("c\(number)_")
                else { continue }
                if blamed[number] == nil { blamed[number] = String(line) }
            }
        }
        return blamed
    }

    private func files(_ text: HarnessText, simulated: Bool) -> [String] {
        text.cases.flatMap { number, recorded in
            (sources[number] ?? []) + (simulated ? ["\(recorded.topName)_powerup.v"] : [])
        }
    }

    private func run(_ text: HarnessText) throws -> [(Int, Difference)] {
        switch tool {
        case .lint: return try lint(text)
        case .icarus: return try icarus(text)
        case .verilator: return try verilator(text)
        case .gates, .lanes, .native, .words, .proof: return []
        }
    }

    private func write(_ name: String, _ contents: String) throws {
        try OutputFile(directory.path(name), text: contents).write()
    }

    // MARK: Simulation

    private func icarus(_ text: HarnessText) throws -> [(Int, Difference)] {
        try write("harness.v", text.harnesses)
        try write("bench.v", text.benches)
        let compilation = try Tool.icarus.command(
            ["-g2005", "-DMORPHO_SIMULATION", "-o", "batch.vvp", "bench.v", "harness.v"]
                + files(text, simulated: true), directory: directory.path, timeout: timeout
        ).run()
        if !compilation.succeeded { throw Refusal(output: compilation.allText) }
        let result = try Tool.icarusRuntime.command(
            ["-n", "batch.vvp"], directory: directory.path, timeout: timeout
        ).run()
        return verdicts(text, result)
    }

    private func verilator(_ text: HarnessText) throws -> [(Int, Difference)] {
        guard let runtime else { return [] }
        try write("harness.v", text.harnesses)
        try write("batch.v", text.batch)
        try write("main.cpp", text.program)
        try OutputFile(directory.path("batch.data"), bytes: text.data).write()
        let model = directory.path("model")
        try? FileManager.default.removeItem(atPath: model)
        let translation = try Tool.verilator.command(
            [
                "--cc", "-Wno-lint", "-Wno-fatal", "--Mdir", "model",
                "--prefix", "Vbatch",
                "--top-module", "batch", "-DMORPHO_SIMULATION", "lint.vlt", "batch.v", "harness.v",
            ] + VerilatorHarness.safeOptions + files(text, simulated: true),
            directory: directory.path, timeout: timeout
        ).run()
        if !translation.succeeded { throw Refusal(output: translation.allText) }
        let parts = try FileManager.default.contentsOfDirectory(atPath: model)
            .filter { $0.hasSuffix(".cpp") }.sorted()
        try write("all.cpp", parts.map { "#include \"model/\($0)\"\n" }.joined())
        let compilation = try Subprocess(
            runtime.compiler,
            VerilatorRuntime.flags + [
                "-Imodel", "-I\(runtime.include)", "-I\(runtime.include)/vltstd", "-o", "run",
                "main.cpp", "all.cpp",
            ] + runtime.objects + ["-lpthread"], directory: directory.path, timeout: timeout
        ).run()
        if !compilation.succeeded { throw Refusal(output: compilation.allText) }
        let result = try Subprocess(
            directory.path("run"), directory: directory.path, timeout: timeout
        ).run()
        return verdicts(text, result)
    }

    private func verdicts(
        _ text: HarnessText, _ result: SubprocessResult
    ) -> [(Int, Difference)] {
        var lines: [Int: [Substring]] = [:]
        for line in result.standardOutput.text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count >= 3, words[0] == "RESULT", let number = Int(words[1]) else {
                continue
            }
            lines[number] = Array(words.dropFirst(2))
        }
        return text.cases.compactMap { number, recorded in
            guard let words = lines[number] else {
                let message = "the simulation gave no verdict: \(result.allText.suffix(2000))"
                return (number, Difference(tool, message: message))
            }
            guard words[0] == "FAIL", words.count == 3, let step = Int(words[1]) else { return nil }
            return (
                number, Difference(tool, recorded: recorded, step: step, bits: String(words[2]))
            )
        }
    }

    // MARK: Lint

    private func lint(_ text: HarnessText) throws -> [(Int, Difference)] {
        try write(
            "structure.v",
            "module structure;\n"
                + text.cases.map { "  \($1.topName) c\($0) ();\n" }.joined() + "endmodule\n")
        let files = files(text, simulated: false)
        var runs = [
            try Tool.verilator.command(
                [
                    "--lint-only", "-Wall", "-Wno-fatal", "--top-module", "structure", "lint.vlt",
                    "structure.v",
                ] + files, directory: directory.path, timeout: timeout
            ).run(),
            try Tool.icarus.command(
                ["-g2005", "-Wall", "-o", "lint.vvp"] + files, directory: directory.path,
                timeout: timeout
            ).run(),
            try Tool.yosys.command(
                [
                    "-q", "-p",
                    "read_verilog \(files.joined(separator: " ")); hierarchy -check; proc; "
                        + "check",
                ], directory: directory.path, timeout: timeout
            ).run(),
        ]
        if let slang = try SlangLint.run(files, directory: directory.path, timeout: timeout) {
            runs.append(slang)
        }
        var found: [Int: String] = [:]
        for run in runs {
            let complaints = run.allText.split(separator: "\n").filter {
                !$0.contains("structure.v")
            }.joined(separator: "\n")
            for (number, line) in blame(complaints, among: text.cases.map(\.number))
            where found[number] == nil {
                found[number] = line
            }
            if !run.succeeded, found.isEmpty { throw Refusal(output: run.allText) }
        }
        return found.map { ($0.key, Difference(.lint, message: $0.value)) }
    }
}
