import Circuit
import Foundation
import Gates
import Testing

/// The gate netlist against Verilog, by Yosys.
@Suite(.enabled(if: Yosys.isInstalled, "Yosys is not installed"))
struct EquivalenceTests {
    @Test(arguments: ProofCase.all)
    func equalCircuitsAreProved(_ example: ProofCase) throws {
        let found = try verdict(example, verilog: example.verilog)
        let netlist = try GateNetlist(example.design())
        #expect(
            found == .proved(netlist.flipFlops.isEmpty ? .satisfiability : .induction))
    }

    @Test(arguments: ProofCase.all)
    func everyChangeIsNoticed(_ example: ProofCase) throws {
        for mutation in example.mutations {
            let changed = example.verilog.replacingOccurrences(of: mutation.old, with: mutation.new)
            try #require(changed != example.verilog, "\(mutation.old) is not in the Verilog")
            let found = try verdict(example, verilog: changed)
            guard case .refuted = found else {
                Issue.record("'\(mutation.old)' -> '\(mutation.new)': \(found)")
                continue
            }
        }
    }

    @Test func brokenVerilogIsNoRefutation() throws {
        let example = ProofCase.accumulator
        let broken = example.verilog.replacingOccurrences(of: "endmodule", with: "")
        guard case .failed = try verdict(example, verilog: broken) else {
            Issue.record("a syntax error was taken for a verdict")
            return
        }
    }

    @Test func temporalInductionProvesWhenNamesDiffer() throws {
        let example = ProofCase.machine
        let renamed = example.verilog.replacingOccurrences(of: "state", with: "phase")
        #expect(try verdict(example, verilog: renamed) == .proved(.temporalInduction))
    }

    @Test func oneStepForEachCycleIsEnoughForOneDomain() throws {
        for example in [ProofCase.accumulator, .machine, .memory, .lanes] {
            let found = try verdict(example, verilog: example.verilog, clocks: .singleStep)
            #expect(found == .proved(.induction), "\(example.name)")
        }
    }

    private func verdict(
        _ example: ProofCase, verilog: String, clocks: EquivalenceScript.Clocks = .exact
    ) throws -> EquivalenceVerdict {
        let netlist = try GateNetlist(example.design())
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "gates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = (folder.appending(path: "dut.v"), folder.appending(path: "dut.blif"))
        try verilog.write(to: files.0, atomically: true, encoding: .utf8)
        try BLIFWriter.forProof.text(netlist).write(
            to: files.1, atomically: true, encoding: .utf8)
        let top = example.name.hasPrefix("asynchronous") ? "outer_ring" : netlist.name
        let script = try EquivalenceScript(
            verilog: [files.0.path], top: top, blif: files.1.path, netlist: netlist,
            clocks: clocks)
        var verdict = EquivalenceVerdict.undecided(stepsWithoutDifference: nil)
        for attempt in script.attempts {
            let file = folder.appending(path: "\(attempt.method.rawValue).ys")
            try attempt.text.write(to: file, atomically: true, encoding: .utf8)
            let (status, output) = try Yosys.run(["-s", file.path], in: folder)
            verdict = EquivalenceVerdict(attempt, status: status, output: output)
            if case .undecided = verdict { continue }
            return verdict
        }
        return verdict
    }
}

enum Yosys {
    static let path = "/usr/bin/yosys"
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    static func run(_ arguments: [String], in folder: URL) throws -> (Int32, String) {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
