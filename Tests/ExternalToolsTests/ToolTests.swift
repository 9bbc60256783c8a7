import Foundation
import Testing

@testable import MorphoExternalTools

/// A directory with programs that print `text`, to stand in for installed tools.
private func withPrograms(
    _ programs: [String: String], _ body: (PrivateDirectory) throws -> Void
) throws {
    try withPrivateDirectory { directory in
        for (name, text) in programs {
            let path = directory.path(name)
            try OutputFile(path, text: "#!/bin/sh\ncat <<'END'\n\(text)\nEND\n").write()
            chmod(path, 0o755)
        }
        try body(directory)
    }
}

@Suite struct ToolTests {
    @Test func missingToolIsWordedInFull() {
        let error = #expect(throws: ToolError.self) {
            try Tool.yosys.locate(in: ["PATH": "/no/such"])
        }
        #expect(
            error?.description == "yosys is not installed; it is needed to synthesise Verilog "
                + "and count its cells; install it with: apt-get install yosys")
    }

    @Test func preferredNameAndEarlierDirectoryWin() throws {
        try withPrograms(["abc": "", "yosys-abc": ""]) { first in
            try withPrograms(["berkeley-abc": "", "yosys-abc": ""]) { second in
                let both = ["PATH": "\(first.path):\(second.path)"]
                let earlier = try Tool.abc.locate(in: both)
                let only = try Tool.abc.locate(in: ["PATH": first.path])
                #expect(earlier == second.path("berkeley-abc"))
                #expect(only == first.path("yosys-abc"))
            }
        }
    }

    @Test func directoriesAndPlainFilesAreNoTools() throws {
        try withPrivateDirectory { directory in
            mkdir(directory.path("yosys"), 0o755)
            try OutputFile(directory.path("make"), text: "").write()
            let environment = ["PATH": ".::" + directory.path]
            #expect(throws: ToolError.self) { try Tool.yosys.locate(in: environment) }
            #expect(throws: ToolError.self) { try Tool.make.locate(in: environment) }
        }
    }

    @Test(arguments: [
        (Tool.yosys, "Yosys 0.23 (git sha1 7ce5011c24b)", "0.23"),
        (.abc, "ABC command line: \"version\".\n\nUC Berkeley, ABC 1.01 (compiled Feb", "1.01"),
        (.verilator, "Verilator 5.006 2023-01-22 rev (Debian 5.006-3)", "5.006"),
        (.icarus, "Icarus Verilog version 11.0 (stable) ()", "11.0"),
        (.icarusRuntime, "Icarus Verilog runtime version 11.0 (stable) ()", "11.0"),
        (.python, "Python 3.11.7", "3.11.7"),
        (.make, "GNU Make 4.3\nBuilt for x86_64-pc-linux-gnu", "4.3"),
        (.cxxCompiler, "g++ (Debian 12.2.0-14) 12.2.0\nCopyright (C) 2022", "12.2.0"),
        (.cxxCompiler, "Debian clang version 14.0.6\nTarget: x86_64", "14.0.6"),
    ])
    func versionIsReadFromWhatToolsPrint(tool: Tool, text: String, version: String) {
        #expect(tool.version(in: text) == version)
    }

    @Test func noVersionIsNil() {
        #expect(Tool.yosys.version(in: "") == nil)
        #expect(Tool.yosys.version(in: "usage: yosys [file]") == nil)
    }

    @Test func installedToolsAnswer() throws {
        for status in ToolStatus.all() where status.path != nil {
            #expect(status.problem == nil, "\(status)")
            if Tool.all.contains(where: {
                $0.name == status.name && !$0.versionArguments.isEmpty
            }) {
                #expect(status.version?.first?.isNumber == true, "\(status)")
            }
        }
    }

    @Test func statusListsWhatIsMissingAndOneCommand() throws {
        try withPrograms(["yosys": "Yosys 0.50", "make": "no number here"]) { directory in
            let path = directory.path + ":/bin"
            // /bin has cat for the programs above, and may have tools too: only these count.
            let tools = [Tool.yosys, .make].map { ToolStatus(of: $0, in: ["PATH": path]) }
            let missing = [Tool.icarus, .icarusRuntime, .verilator].map {
                ToolStatus(of: $0, in: ["PATH": directory.path])
            }
            #expect(tools[0].path == directory.path("yosys"))
            #expect(tools[0].version == "0.50")
            #expect(tools[0].problem == nil)
            #expect(tools[1].version == nil)
            #expect(
                tools[1].problem
                    == "\(directory.path("make")) --version printed no version number")
            #expect(missing.allSatisfy { $0.path == nil && $0.version == nil })
            #expect(missing[0].installCommand == "apt-get install iverilog")
            #expect(
                ToolStatus.installCommand(for: tools + missing)
                    == "apt-get install iverilog verilator")
            #expect(ToolStatus.installCommand(for: tools) == nil)
        }
    }
}

@Suite struct DataFileTests {
    @Test func isFoundThroughDataDirectoriesAndOverride() throws {
        try withPrivateDirectory { directory in
            try OutputDirectory(directory.path).write([DataFile.liberty.relativePath: "library"])
            let path = directory.path(DataFile.liberty.relativePath)
            let data = ["XDG_DATA_DIRS": "/no/such:" + directory.path]
            #expect(try DataFile.liberty.locate(in: data) == path)
            #expect(try DataFile.liberty.locate(in: ["MORPHO_LIBERTY": path]) == path)
        }
    }

    @Test func wrongOverrideIsAnErrorAndNotPassedOver() {
        let error = #expect(throws: ToolError.self) {
            try DataFile.liberty.locate(in: ["MORPHO_LIBERTY": "/no/such.lib"])
        }
        #expect(
            error?.description == "the OSU 0.18 um cell library: MORPHO_LIBERTY is set to "
                + "/no/such.lib, which is not a readable file; correct it or unset it")
    }

    @Test func missingDataIsWordedInFull() {
        let file = DataFile(
            name: "the cells", relativePath: "no/such.lib", variable: "MORPHO_LIBERTY",
            neededTo: "give areas", package: "cells")
        let error = #expect(throws: ToolError.self) { try file.locate(in: [:]) }
        #expect(
            error?.description == "the cells is not installed; it is needed to give areas; "
                + "install it with: apt-get install cells, "
                + "or set MORPHO_LIBERTY to the path of another one")
    }
}
