import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoHDL
import MorphoSimulation
import MorphoVerilog
import Testing

@testable import MorphoTechnology

/// Whether the programs are there; a test that silently does nothing would look like one that
/// passed.
let toolsAreThere: Bool = {
    let missing = ExternalPriceEngine.tools.filter { (try? $0.locate()) == nil }.map(\.name)
    if !missing.isEmpty { print("NOT TESTED: prices by external tools, without \(missing)") }
    return missing.isEmpty
}()

/// A Liberty file with `text`, and its path.
@discardableResult
func withLibrary<Success>(
    _ text: String, _ body: (String) throws -> Success
) throws -> Success {
    try withPrivateDirectory { directory in
        let path = directory.path("some.lib")
        try OutputFile(path, text: text).write()
        return try body(path)
    }
}

/// A request for a unit at work on random inputs; the first two steps are in reset.
func request(_ design: Design, periodNs: Double = 10, steps: Int = 200) throws -> PriceRequest {
    let emitter = VerilogEmitter(design)
    var files: [String: String] = [:]
    for file in try emitter.files() { files[file.name] = file.text }
    let vectors = try record(
        try ReferenceEngine(design), RandomStimulus(seed: 1), steps: steps)
    return PriceRequest(
        design: design, files: files, top: emitter.topName, clockPeriodNs: periodNs,
        vectors: vectors,
        settlingSteps: 2)
}

/// A request for Verilog with the ports clock, a, b (one bit each); a and b as `inputs` says, by
/// step.
func request(
    verilog: String, periodNs: Double = 10, steps: Int, inputs: (Int) -> (Bool, Bool)
) -> PriceRequest {
    let bits = TestVectors.Signal(name: "a", shape: .unsigned(1))
    var vectors = TestVectors(
        module: "toy", domains: [ClockDomain("clock", reset: nil)],
        inputs: [bits, .init(name: "b", shape: .unsigned(1))], outputs: [], powerUp: [])
    for step in 0..<steps {
        let (a, b) = inputs(step)
        vectors.steps.append(
            .init(
                time: step, domains: [0],
                inputs: [Word(a ? 1 : 0, width: 1), Word(b ? 1 : 0, width: 1)], outputs: []))
    }
    return PriceRequest(
        design: nil, files: ["toy.v": verilog], top: "toy", clockPeriodNs: periodNs,
        vectors: vectors,
        settlingSteps: 2)
}

/// Runs OpenSTA on the side files of a design and a library's file; what it says.
func openSTA(
    _ design: PricedDesign, _ path: String, _ commands: [String]
) throws -> String {
    try withPrivateDirectory { directory in
        let files = design.sideFiles()
        try OutputDirectory(directory.path).write(files)
        let memories = files["memories.lib"] == nil ? [] : ["read_liberty memories.lib"]
        let script =
            ["read_liberty \(path)"] + memories
            + [
                "read_verilog netlist.v", "link_design \(design.request.top)",
                "read_sdc \(design.request.top).sdc",
            ] + commands
        try OutputFile(
            directory.path("run.tcl"), text: script.joined(separator: "\n") + "\n"
        ).write()
        let run = try Tool.sta.command(
            ["-no_init", "-no_splash", "-exit", "run.tcl"], directory: directory.path,
            timeout: .seconds(60)
        ).requireSuccess()
        return run.standardOutput.text + run.standardError.text
    }
}

func isClose(_ a: Double, _ b: Double, _ tolerance: Double = 1e-5) -> Bool {
    abs(a - b) <= tolerance * max(abs(a), abs(b))
}
