import Foundation
import Morpho
import MorphoCircuit
import MorphoExternalTools
import MorphoGates
import MorphoTechnology
import MorphoVerification
import MorphoVerilog
import Testing

private struct Pad: BlackBox, NamedModule {
    let core = Input(bits(2), in: ClockDomain())
    let pin = Output(bits(2), in: ClockDomain())
    var moduleName: String { "PAD2" }
}

private struct Chip: HardwareModule {
    let x = Input(bits(2))
    let y = Output(bits(4))
    let pad = Instance(Pad())
    let pads = Replicated(Pad(), count: 2)
    let held = Register(bits(2), reset: 0)

    func describe() {
        held.next(x ^ pad.pin)
        pad.core.drive(held)
        pads.core.broadcast(held)
        y.drive(pads.packed(\.pin))
    }
}

@Suite struct BlackBoxTests {
    @Test func theVerilogPlacesItAndDefinesItNot() throws {
        let emitter = VerilogEmitter(try Design(Chip()))
        let files = try emitter.files()
        #expect(files.map(\.name) == ["Chip.v"])
        #expect(emitter.fileList == "Chip.v\n")
        let lines = files[0].text.split(separator: "\n").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        #expect(lines.contains { $0.hasPrefix("PAD2 pad (") })
        #expect(lines.contains { $0.hasPrefix("PAD2 pads (") })
        for port in [".clock", ".reset", ".core", ".pin"] {
            #expect(lines.filter { $0.hasPrefix(port) }.count == 2, "\(port)")
        }
    }

    /// The text is whole as soon as somebody defines the box: Icarus runs it.
    @Test(.enabled(if: toolsAreInstalled, "Icarus, Verilator or Yosys is not installed"))
    func theTextRunsWithADefinitionFromElsewhere() throws {
        try withPrivateDirectory(prefix: "morpho-blackbox") { directory in
            var files = [
                "pad2.v": """
                module PAD2 (input wire clock, input wire reset, input wire [1:0] core,
                  output wire [1:0] pin);
                  assign pin = ~core;
                endmodule
                module bench;
                  reg clock = 0, reset = 1;
                  reg [1:0] x = 2'd1;
                  wire [3:0] y;
                  Chip chip (.clock(clock), .reset(reset), .x(x), .y(y));
                  initial begin
                    #1 clock = 1; #1 clock = 0; reset = 0;
                    #1 clock = 1; #1 $display("y=%b", y);
                  end
                endmodule
                """
            ]
            for file in try VerilogEmitter(Design(Chip())).files() { files[file.name] = file.text }
            try OutputDirectory(directory.path).write(files)
            let build = try Tool.icarus.command(
                ["-g2005", "-o", "run", "pad2.v", "Chip.v"], directory: directory.path,
                timeout: .seconds(60)
            ).run()
            #expect(build.succeeded, "\(build.standardError.text)")
            let run = try Tool.icarusRuntime.command(
                ["-n", "run"], directory: directory.path, timeout: .seconds(60)
            ).run()
            // held = 0, then 1 ^ ~0 = 2; the pads give ~2 = 1 each.
            #expect(run.standardOutput.text.contains("y=0101"), "\(run.standardOutput.text)")
        }
    }

    private static let place = "instance 'pad' in module 'Chip' is the black box 'PAD2'"

    @Test func gatesAndProofsRefuseIt() throws {
        let design = try Design(Chip())
        #expect {
            _ = try GateNetlist(design)
        } throws: {
            "\($0)" == "\(Self.place), which has no description to make gates of; put a "
                + "HardwareModule with the same ports and behaviour in its place, or price it apart"
        }
        // Flattening cuts it out, and the flat module is refused too.
        #expect {
            _ = try GateNetlist(design.flattened())
        } throws: {
            "\($0)".hasPrefix("\(Self.place), which has no description to make gates of; put")
        }
        #expect {
            _ = try ReferenceEngine(flat: design.flattened())
        } throws: {
            "\($0)".hasPrefix("\(Self.place), which has no description to simulate; put")
        }
        #expect {
            _ = try Verifier(design).run()
        } throws: {
            "\($0)".hasPrefix("\(Self.place), which has no description to simulate; put")
        }
        #expect {
            _ = try VerilogEmitter(try Design(Pad())).files()
        } throws: {
            "\($0)" == "the top module 'PAD2' is a black box, of which there is nothing to write; "
                + "place it in a HardwareModule"
        }
    }

    @Test(.enabled(if: toolsAreInstalled, "Icarus, Verilator or Yosys is not installed"))
    func aPriceRefusesIt() throws {
        let pricing = try ExternalPriceEngine(liberty: DataFile.liberty.locate())
        var files: [String: String] = [:]
        for file in try VerilogEmitter(Design(Chip())).files() { files[file.name] = file.text }
        // The tool refuses before it looks at what was recorded.
        let request = PriceRequest(
            design: nil, files: files, top: "Chip", clockPeriodNs: 10,
            vectors: TestVectors(
                module: "Chip", domains: [], inputs: [], outputs: [], powerUp: []),
            settlingSteps: 0)
        #expect(throws: PricingError.moduleMissing(module: "PAD2", parent: "Chip")) {
            try pricing.price(request)
        }
        #expect(
            "\(PricingError.moduleMissing(module: "PAD2", parent: "Chip"))"
                == "module 'Chip' places 'PAD2', of which there is no Verilog to price; add its "
                + "Verilog, or price it apart")
    }

    @Test func aCircuitFileKeepsIt() throws {
        let design = try Design(Chip())
        let text = Seed(design, stimulusSeed: 1, steps: 1).text
        let read = try Seed(text: text).design()
        #expect(read.modules.map(\.isBlackBox) == [true, false])
        #expect(read.blackBox == design.blackBox)
        #expect(try VerilogEmitter(read).files().map(\.name) == ["Chip.v"])
    }

    @Test func nothingIsWrittenWhenATestbenchIsWanted() throws {
        try withPrivateDirectory(prefix: "morpho-blackbox") { directory in
            let (rtl, benches) = (directory.path("rtl"), directory.path("benches"))
            #expect(throws: (any Error).self) { try emit(Chip(), to: rtl, testbenches: benches) }
            #expect(!FileManager.default.fileExists(atPath: rtl))
            let paths = try emit(Chip(), to: rtl, testbenches: nil)
            #expect(paths == ["\(rtl)/Chip.morpho", "\(rtl)/Chip.v"])
        }
    }
}
