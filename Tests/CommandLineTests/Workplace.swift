import Foundation
import MorphoExternalTools
import Testing

/// A private folder in which the built `morpho` runs: its working directory, its TMPDIR, a folder
/// that may stand first in PATH, and a small cell library.
struct Workplace {
    let path: String
    var temporary: String { path + "/tmp" }
    var tools: String { path + "/tools" }
    var library: String { path + "/small.lib" }

    /// What a run left to be looked at.
    struct Outcome {
        let ending: SubprocessResult.Ending
        let output: String
        let messages: String
    }

    static let smallLibrary = """
        library (small) {
          cell (NOT) {
            area : 2;
            pin (A) { direction : input; } pin (Y) { direction : output; function : "!A"; }
          }
          cell (BUF) {
            area : 3;
            pin (A) { direction : input; } pin (Y) { direction : output; function : "A"; }
          }
        }

        """

    /// The executable that was built with the tests, beside them.
    static func executable() throws -> String {
        let bundle = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        let path = bundle.deletingLastPathComponent().appendingPathComponent("morpho").path
        try #require(FileManager.default.isExecutableFile(atPath: path), "no morpho at \(path)")
        return path
    }

    /// Makes a workplace, and checks afterwards that no run left anything in TMPDIR.
    static func with(_ body: (Workplace) throws -> Void) throws {
        try withPrivateDirectory(prefix: "morpho-cli-test") { directory in
            let place = Workplace(path: directory.path)
            for folder in [place.temporary, place.tools] {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true)
            }
            try OutputFile(place.library, text: smallLibrary).write()
            try body(place)
            #expect(try place.names(in: "tmp") == [])
        }
    }

    /// Runs `morpho`. Where programs that price have been faked, they are asked for prices.
    func run(_ arguments: [String], path: String? = nil) throws -> Outcome {
        let isFaked = ["yosys", "sta", "vvp"].contains {
            FileManager.default.fileExists(atPath: tools + "/" + $0)
        }
        let prices = ["simulate", "estimate"].contains(arguments.first ?? "")
        let wanted = prices && isFaked && !arguments.contains("--engine")
        return try start(
            Self.executable(), arguments + (wanted ? ["--engine", "yosys"] : []), path)
    }

    /// Runs a script in which $MORPHO is the executable.
    func shell(_ script: String, path: String? = nil) throws -> Outcome {
        try start("/bin/bash", ["-c", script], path)
    }

    private func start(_ program: String, _ arguments: [String], _ path: String?) throws -> Outcome
    {
        var environment = ProcessInfo.processInfo.environment
        let usual = environment["PATH"] ?? "/usr/bin:/bin"
        environment["PATH"] = path ?? "\(tools):\(usual)"
        environment["TMPDIR"] = temporary
        environment["MORPHO"] = try Self.executable()
        environment["MORPHO_LIBERTY"] = library
        environment["XDG_CACHE_HOME"] = tools + "/cache"
        environment["NOTE"] = self.path + "/note"
        let result = try Subprocess(
            program, arguments, directory: self.path, environment: environment,
            timeout: .seconds(300)
        ).run()
        return Outcome(
            ending: result.ending, output: result.standardOutput.text,
            messages: result.standardError.text)
    }

    /// Puts a script in place of a tool; when asked for its version it gives one.
    func fake(_ tool: String, _ script: String) throws {
        let path = tools + "/" + tool
        let version = "case $1 in -V|-version) echo version 1; exit;; esac"
        try OutputFile(path, text: "#!/bin/sh\n\(version)\n\(script)\n").write()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    /// What a yosys does that maps every unit to `cells`, between `start` (net 2) and `busy`
    /// (net 5).
    static func synthesis(cells: String) -> String {
        #"""
        top=$(sed -n 's/^synth -flatten -top //p' synth.ys)
        cat > netlist.json <<END
        {"modules": {"$top": {
            "ports": {"start": {"direction": "input", "bits": [2]},
                "busy": {"direction": "output", "bits": [5]}},
            "cells": {\#(cells)}}}}
        END
        """#
    }

    static let inverters = """
        "a": {"type": "NOT", "connections": {"A": [2], "Y": [3]}},
        "b": {"type": "NOT", "connections": {"A": [3], "Y": [4]}},
        "c": {"type": "NOT", "connections": {"A": [4], "Y": [5]}}
        """
    static let fakeTiming = #"printf 'slack 7e-9\nend\n' > timing.txt"#
    static let fakeActivity = #"""
        printf '$var wire 1 ! n%s $end\n' 2 3 4 5 > activity.vcd
        printf '$var reg 1 x finished $end\n#0\n0!\n#5\n1!\n#8\n1x\n' >> activity.vcd
        """#

    /// Programs that price everything alike, without looking at it.
    func fakePricing() throws {
        try fake("yosys", Self.synthesis(cells: Self.inverters))
        try fake("sta", Self.fakeTiming)
        try fake("iverilog", "true")
        try fake("vvp", Self.fakeActivity)
    }

    /// The names in a folder of the workplace, hidden ones included.
    func names(in folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
    }
}

/// Checks that a run is refused with one message and leaves nothing behind.
func expectRefusal(
    _ arguments: [String], _ code: Int32, _ message: String, in place: Workplace,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let before = try place.names()
    let outcome = try place.run(arguments)
    #expect(outcome.ending == .exited(code), sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
    #expect(outcome.messages == "morpho: \(message)\n", sourceLocation: sourceLocation)
    #expect(try place.names() == before, sourceLocation: sourceLocation)
}
