import Foundation
import MorphoGates

/// Runs the steps of a proof in a temporary folder.
enum ProofRun {
    private static let paths: [EquivalenceProof.Step.Tool: String] = [
        .yosys: "/usr/bin/yosys",
        .abc: FileManager.default.isExecutableFile(atPath: "/usr/bin/berkeley-abc")
            ? "/usr/bin/berkeley-abc" : "/usr/bin/yosys-abc",
    ]

    static var isPossible: Bool {
        paths.values.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// - Parameter verilog: texts by name of the file; only `.v` files are read by the tools'
    ///   command lines.
    static func verdict(
        _ netlist: GateNetlist, verilog: [String: String], top: String,
        limits: EquivalenceProof.Limits = .init()
    ) throws -> EquivalenceVerdict {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "gates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in verilog {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        var proof = try EquivalenceProof(
            verilog: verilog.keys.filter { $0.hasSuffix(".v") }.sorted(), top: top,
            netlist: netlist, limits: limits)
        while let step = proof.step { proof.finish(with: try run(step, in: folder)) }
        return proof.verdict
    }

    private static func run(
        _ step: EquivalenceProof.Step, in folder: URL
    ) throws -> EquivalenceProof.Answer {
        for file in step.files {
            try file.text.write(
                to: folder.appending(path: file.name), atomically: true, encoding: .utf8)
        }
        let process = Process()
        // ABC runs past its own limit and ignores a signal to terminate.
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments =
            ["-s", "KILL", "\(step.seconds)", paths[step.tool] ?? ""] + step.arguments
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let status = process.terminationStatus
        return EquivalenceProof.Answer(
            status: [124, 137].contains(status) ? nil : status,
            output: String(decoding: output, as: UTF8.self),
            result: step.result.flatMap {
                try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
            })
    }
}
