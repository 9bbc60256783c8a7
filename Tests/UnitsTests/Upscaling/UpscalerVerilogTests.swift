import Morpho
import MorphoCircuit
import MorphoExternalTools
import MorphoImages
import MorphoLookup
import MorphoVerification
import MorphoVideoSimulation
import ReferenceData
import Testing

@testable import MorphoUnits

/// The Verilog of an upscaler: silent in lint, and with an image as the compiled words say.
@Suite(.serialized) struct UpscalerVerilogTests {
    @Test("lint, and random stimuli in the simulators; tables loaded and corrected")
    func verified() throws {
        let two = UpscalerDescription.Kernel("H", [.init(0, 0), .init(0, 1)])
        let stage = UpscalerDescription.Stage(
            factor: 2,
            branches: [
                .init(.high, [two], padding: .mirrored), .init(.low, [two], padding: .repeated),
            ])
        let configuration = try UpscalerConfiguration(
            loading: UpscalerDescription(stages: [stage, stage], highBits: 3), channels: 1,
            largestColumns: 3, largestRows: 3, protection: .correction)
        let report = try Verifier(
            try Design(Upscaler(configuration)), cycles: 200, seed: 2,
            tools: [.lint, .verilator, .icarus], timeout: .seconds(300)
        ).run()
        #expect(report.passed && report.isComplete, "\(report.text)")
    }

    @Test("an image in Verilator, both sides waiting")
    func image() throws {
        do {
            _ = try (Tool.verilator.locate(), Tool.cxxCompiler.locate(), Tool.make.locate())
        } catch {
            print("*** SKIPPED: \(error) ***")
            return
        }
        var dice = Dice(state: 61)
        let configuration = try UpscalerConfiguration(
            tables: .fitted(), copies: 2, largestColumns: 16, largestRows: 16)
        let design = try Design(Upscaler(configuration))
        let engine = RecordingEngine(try WordEngine(design), most: 100_000)
        try engine.reset()
        var run = VideoRun(engine, channels: 3, pressure: .init(source: 120, sink: 200))
        let image = try dice.image(width: 11, height: 7, channels: 3)
        let result = try run.send([image], sizes: [(44, 28)], limit: 100_000)
        #expect(result.frames == (try [image].enlarged(by: .fitted())))
        try withPrivateDirectory(prefix: "morpho-test") { directory in
            let bench = TestbenchEmitter(design, vectors: engine.vectors)
            let files = try VerilogEmitter(design).files() + bench.files()
            for file in files {
                try OutputFile(directory.path(file.name), text: file.text).write()
            }
            let top = design.top.name
            let sources = files.map(\.name).filter {
                $0.hasSuffix(".v") && !$0.hasSuffix("_tb.v") || $0.hasSuffix("_tb.cpp")
            }
            _ = try Tool.verilator.command(
                [
                    "--cc", "--exe", "--build", "-O0", "-Wno-fatal", "-Wno-lint",
                    "-DMORPHO_SIMULATION", "--Mdir", "verilated", "--prefix", "V\(top)",
                    "--top-module", "\(top)_powerup",
                ] + sources, directory: directory.path, timeout: .seconds(300)
            ).requireSuccess()
            let verdict = try Subprocess(
                directory.path("verilated/V\(top)"), directory: directory.path,
                timeout: .seconds(120)
            ).requireSuccess().standardOutput.text
            #expect(verdict.hasPrefix("PASS") || verdict.contains("\nPASS"), "\(verdict)")
        }
    }
}
