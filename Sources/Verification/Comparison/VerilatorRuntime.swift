import Foundation
import MorphoExternalTools

/// The part of Verilator's library that every model links with, compiled once.
struct VerilatorRuntime: Sendable {
    let compiler: String
    let include: String
    let objects: [String]
    /// Models are small and short-lived: compiling them takes longer than running them.
    static let flags = [
        "-std=gnu++17", "-O0", "-w", "-faligned-new", "-DVM_COVERAGE=0", "-DVM_SC=0",
    ]

    /// Compiles into a directory that has to outlive this value.
    init(into directory: PrivateDirectory) throws {
        let answer = try Tool.verilator.command(
            ["--getenv", "VERILATOR_ROOT"], timeout: .seconds(20)
        ).requireSuccess()
        let root = answer.standardOutput.text.split(separator: "\n").first.map(String.init) ?? ""
        include = root + "/include"
        compiler = try Tool.cxxCompiler.locate()
        var objects: [String] = []
        for name in ["verilated", "verilated_threads"] {
            let object = directory.path(name + ".o")
            _ = try Subprocess(
                compiler,
                Self.flags + [
                    "-I\(include)", "-I\(include)/vltstd", "-c", "\(include)/\(name).cpp", "-o",
                    object,
                ], timeout: .seconds(300)
            ).requireSuccess()
            objects.append(object)
        }
        self.objects = objects
    }
}
