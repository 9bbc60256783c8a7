import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoSynthesis

/// Icarus: how often each net of a mapped netlist changes in a recorded run.
///
/// Cells have no delays, so that glitches between edges are not counted. Flip-flops begin at 0.
struct ActivitySimulation {
    let timeLimit: Duration

    /// The most steps whose simulation takes a second or two.
    static func stepLimit(cells: Int) -> Int { max(128, 1_500_000 / max(1, cells)) }

    /// Simulates `netlist.v` with the cells of `models.v`, both in `directory`.
    func run(
        _ netlist: CellNetlist, _ request: PriceRequest, clock: Int32?, falling: Bool,
        in directory: PrivateDirectory
    ) throws -> (activity: CellActivity, unknownNets: Int) {
        let limit = request.settlingSteps + Self.stepLimit(cells: netlist.cellCount)
        let steps = request.vectors.steps.prefix(limit)
        let counted = steps.count - request.settlingSteps
        guard counted > 0 else { throw PricingError.noActivity(top: request.top) }
        let drives = Self.drives(netlist, request.vectors)
        var text = ""
        for step in steps {
            for drive in drives { text += step.inputs[drive.signal][drive.bit] ? "1" : "0" }
            if drives.isEmpty { text += "0" }
            text += "\n"
        }
        try OutputDirectory(directory.path).write([
            "stimulus.txt": text,
            "bench.v": Self.bench(
                drives: drives.map(\.net), clock: clock, falling: falling, steps: steps.count,
                settling: request.settlingSteps),
        ])
        let compilation = try Tool.icarus.command(
            ["-g2005", "-s", "bench", "-o", "activity.vvp", "bench.v", "netlist.v", "models.v"],
            directory: directory.path, timeout: timeLimit
        ).run()
        try Self.check(compilation, .iverilog, request.top)
        let run = try Tool.icarusRuntime.command(
            ["-n", "activity.vvp"], directory: directory.path, timeout: timeLimit
        ).run()
        try Self.check(run, .vvp, request.top)
        guard let dump = try? InputFile.bytes(directory.path("activity.vcd"), limit: 1 << 32),
            let changes = ValueChangeReader.read(dump, netCount: netlist.netCount)
        else {
            throw PricingError.reportIncomplete(
                .vvp, top: request.top, missing: "record of activity")
        }
        let activity = CellActivity(
            toggles: ContiguousArray(changes.toggles),
            shareAtOne: ContiguousArray(changes.shareAtOne), steps: counted)
        let used = Set(netlist.nets.filter { $0 >= 2 })
        return (activity, used.count { !changes.wasKnown[Int($0)] })
    }

    private static func check(
        _ run: SubprocessResult, _ program: PricingError.Program, _ top: String
    ) throws(PricingError) {
        if case .signalled(let number) = run.ending {
            throw .toolKilled(program, top: top, signal: number)
        }
        if !run.succeeded { throw .toolFailed(program, top: top, message: run.reason) }
    }

    private struct Drive {
        var net: Int32
        /// The place in the vectors' inputs.
        var signal: Int
        var bit: Int
    }

    private static func drives(_ netlist: CellNetlist, _ vectors: TestVectors) -> [Drive] {
        var drives: [Drive] = []
        for port in netlist.inputs {
            guard let signal = vectors.inputs.firstIndex(where: { $0.name == port.name }) else {
                continue
            }
            for (bit, net) in port.nets.enumerated() where net >= 2 {
                drives.append(Drive(net: net, signal: signal, bit: bit))
            }
        }
        return drives
    }

    /// Inputs change at the beginning of a step, the clock's active edge is in its middle.
    private static func bench(
        drives: [Int32], clock: Int32?, falling: Bool, steps: Int, settling: Int
    ) -> String {
        let width = max(1, drives.count)
        var pins = drives.enumerated().map { ".n\($1)(inputs[\(width - 1 - $0)])" }
        if let clock { pins.append(".n\(clock)(clock)") }
        return """
            `timescale 1ns / 1ns
            module bench;
              reg [\(width - 1):0] stimulus [0:\(steps - 1)];
              reg [\(width - 1):0] inputs;
              reg clock = 1'b\(falling ? 1 : 0);
              reg finished = 1'b0;
              integer step;
              netlist dut (\(pins.joined(separator: ", ")));
              initial begin
                $dumpfile("activity.vcd");
                $readmemb("stimulus.txt", stimulus);
                for (step = 0; step < \(steps); step = step + 1) begin
                  // The dump begins with the last values of the settling steps.
                  if (step == \(settling)) $dumpvars(1, dut, finished);
                  #1 inputs = stimulus[step];
                  #4 clock = ~clock;
                  #5 clock = ~clock;
                end
                // Tells a whole record from one that a full disk has cut off.
                finished = 1'b1;
                #1 $finish;
              end
            endmodule

            """
    }
}
