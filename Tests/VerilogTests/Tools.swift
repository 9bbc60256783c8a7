import Foundation
import MorphoExternalTools
import MorphoVerilog
import Testing

/// Runs the Verilog tools on emitted files, in a folder of its own that is removed afterwards.
struct Workspace {
    let folder: URL

    init(_ files: [VerilogFile]) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("morpho-verilog-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in files { try write(file) }
    }

    func write(_ file: VerilogFile) throws {
        try file.text.write(
            to: folder.appendingPathComponent(file.name), atomically: true, encoding: .utf8)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    /// Standard output and error together, and the exit status.
    func run(_ command: [String]) throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = folder
        let log = folder.appendingPathComponent("output.log")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        let handle = try FileHandle(forWritingTo: log)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        try handle.close()
        let text = String(decoding: try Data(contentsOf: log), as: UTF8.self)
        return (text.trimmingCharacters(in: .whitespacesAndNewlines), process.terminationStatus)
    }
}

enum Tools {
    /// Where a program stands, or nil; a missing one is reported as a known issue, loudly.
    static func isInstalled(_ name: String) -> Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let isThere = folders.contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
        if !isThere {
            withKnownIssue("\(name) is not installed: what it would check is NOT checked") {
                Issue.record("missing \(name)")
            }
        }
        return isThere
    }

    /// What the lint tools say about the files at their strictest levels; nothing is expected.
    static func lint(_ files: [VerilogFile], top: String) throws -> String {
        let workspace = try Workspace(files)
        defer { workspace.remove() }
        let sources = files.map(\.name).filter { $0.hasSuffix(".v") }
        var report = ""
        func check(_ tool: String, _ command: [String]) throws {
            let (output, status) = try workspace.run(command)
            if !output.isEmpty || status != 0 { report += "\(tool) (\(status)):\n\(output)\n" }
        }
        if isInstalled("verilator") {
            try check(
                "verilator", ["verilator", "--lint-only", "-Wall", "--top-module", top] + sources)
        }
        if isInstalled("iverilog") {
            try check(
                "iverilog",
                ["iverilog", "-Wall", "-g2005", "-t", "null", "-s", top] + sources)
        }
        if isInstalled("yosys") {
            try check(
                "yosys",
                [
                    "yosys", "-q", "-p",
                    "read_verilog \(sources.joined(separator: " ")); "
                        + "hierarchy -check -top \(top); proc; check -assert",
                ])
        }
        let slang = try SlangLint.run(
            sources, top: top, directory: workspace.folder.path, timeout: .seconds(60))
        if let slang {
            if !slang.allText.isEmpty || !slang.succeeded { report += "slang:\n\(slang.allText)\n" }
        } else {
            withKnownIssue("slang is NOT run: \(SlangLint.missing)") {
                Issue.record("missing pyslang")
            }
        }
        return report
    }

    /// The last line and exit status of the testbench run by Icarus.
    static func icarus(
        _ workspace: Workspace, unit: String, sources: [String], plus: [String] = []
    ) throws -> (lastLine: String, status: Int32) {
        let build = try workspace.run(
            ["iverilog", "-g2005", "-DMORPHO_SIMULATION", "-o", "run.vvp"] + sources)
        #expect(build.output == "" && build.status == 0, "\(build.output)")
        let (output, status) = try workspace.run(["vvp", "-n", "run.vvp"] + plus)
        let last = output.split(separator: "\n").last.map(String.init) ?? ""
        return (last, status)
    }

    static func verilator(
        _ workspace: Workspace, unit: String, sources: [String], plus: [String] = []
    ) throws -> (lastLine: String, status: Int32) {
        let build = try workspace.run(
            [
                "verilator", "--cc", "--exe", "--build", "--trace", "-Wno-fatal",
                "-DMORPHO_SIMULATION", "-CFLAGS", "-O0", "--prefix", "V\(unit)", "--top-module",
                "\(unit)_powerup",
            ] + sources + ["\(unit)_tb.cpp"])
        #expect(build.status == 0, "\(build.output)")
        let (output, status) = try workspace.run(["obj_dir/V\(unit)"] + plus)
        let last = output.split(separator: "\n").last.map(String.init) ?? ""
        return (last, status)
    }
}
