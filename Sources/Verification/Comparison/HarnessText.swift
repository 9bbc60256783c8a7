import MorphoCircuit

/// Harnesses that run many recorded cases in one simulation. Case i has the modules `c<i>_...`.
///
///     c0_harness   the unit with all inputs in one vector and all outputs in another
///     c0_bench     drives c0_harness in Icarus
///     batch        all harnesses, driven from C++ in Verilator
struct HarnessText {
    /// By number, which stands in the names too.
    var cases: [(number: Int, recorded: RecordedCase)]

    static func prefix(_ number: Int) -> String { "c\(number)_" }

    /// The number of the case that a file or module belongs to.
    static func number(in name: some StringProtocol) -> Int? {
        guard name.first == "c", let underscore = name.firstIndex(of: "_") else { return nil }
        return Int(name[name.index(after: name.startIndex)..<underscore])
    }

    // MARK: Verilog

    var harnesses: String {
        cases.map { harness($0.number, $0.recorded) }.joined(separator: "\n")
    }

    private func harness(_ number: Int, _ recorded: RecordedCase) -> String {
        let layout = recorded.layout
        let top = layout.outputPortWidth
        var connections = layout.clocks.enumerated().map { ".\($1.name)(in[\($0)])" }
        connections += layout.inputs.map { ".\($0.name)(in\($0.range))" }
        connections += layout.outputs.map { ".\($0.name)(out\($0.range))" }
        let padding =
            layout.outputWidth < top
            ? "  assign out[\(top - 1):\(layout.outputWidth)] = 0;\n" : ""
        return """
            module c\(number)_harness (input wire [\(layout.inputPortWidth - 1):0] in, \
            output wire [\(top - 1):0] out);
              \(recorded.topName)_powerup unit (\(connections.joined(separator: ", ")));
            \(padding)endmodule

            """
    }

    /// One root module for each case.
    var benches: String {
        cases.map { bench($0.number, $0.recorded) }.joined(separator: "\n")
    }

    /// A line of a case's vector file: clock levels at the edge, inputs with idle clocks, outputs.
    private func bench(_ number: Int, _ recorded: RecordedCase) -> String {
        let layout = recorded.layout
        let (inputs, outputs) = (layout.inputPortWidth, layout.outputPortWidth)
        let steps = recorded.vectors.steps.count
        return """
            module c\(number)_bench;
              reg [\(2 * inputs + outputs - 1):0] vectors [0:\(max(0, steps - 1))];
              reg [\(2 * inputs + outputs - 1):0] vector;
              reg [\(inputs - 1):0] in;
              wire [\(outputs - 1):0] out;
              integer step;
              c\(number)_harness unit (in, out);
              initial begin : run
                $readmemh("c\(number).vec", vectors);
                in = \(layout.rest().description);
                #1;
                for (step = 0; step < \(steps); step = step + 1) begin
                  vector = vectors[step];
                  in = vector[\(outputs) +: \(inputs)];
                  #4;
                  if (out !== vector[\(outputs - 1):0]) begin
                    $display("RESULT \(number) FAIL %0d %b", step, out);
                    disable run;
                  end
                  in = vector[\(outputs + inputs) +: \(inputs)];
                  #4;
                  in = vector[\(outputs) +: \(inputs)];
                  #1;
                end
                $display("RESULT \(number) PASS");
              end
            endmodule

            """
    }

    /// The text of a case's vector file.
    static func vectors(_ recorded: RecordedCase) -> String {
        let layout = recorded.layout
        var text = ""
        for step in recorded.vectors.steps {
            let edge = layout.input(step.inputs, edges: step.domains)
            let idle = layout.input(step.inputs, edges: [])
            let word = edge.concatenated(above: idle)
                .concatenated(above: layout.output(step.outputs))
            text += word.hexadecimal + "\n"
        }
        return text
    }

    /// The module that Verilator makes a model of.
    var batch: String {
        var ports: [String] = []
        var instances = ""
        for (number, recorded) in cases {
            let layout = recorded.layout
            ports.append("  input wire [\(layout.inputPortWidth - 1):0] in_\(number)")
            ports.append("  output wire [\(layout.outputPortWidth - 1):0] out_\(number)")
            instances += "  c\(number)_harness c\(number) (in_\(number), out_\(number));\n"
        }
        return "module batch (\n" + ports.joined(separator: ",\n") + "\n);\n" + instances
            + "endmodule\n"
    }

    // MARK: C++

    /// The main program of the model.
    var program: String {
        let units = cases.map { number, recorded in
            let layout = recorded.layout
            return "      {\(number), &top->in_\(number)[0], &top->out_\(number)[0], "
                + "\((layout.inputPortWidth + 31) / 32), \((layout.outputPortWidth + 31) / 32), "
                + "\(layout.outputPortWidth), \(recorded.vectors.steps.count)},\n"
        }.joined()
        return """
            #include "Vbatch.h"
            #include "verilated.h"
            #include <cstdint>
            #include <cstdio>
            #include <cstring>
            #include <memory>
            #include <vector>

            struct Unit {
              int number;
              uint32_t* in;
              uint32_t* out;
              size_t inWords, outWords;
              int outBits, steps;
              bool failed;
              std::vector<uint32_t> data;
              const uint32_t* step(int index) const {
                return data.data() + inWords + index * (2 * inWords + outWords);
              }
            };

            int main() {
              VerilatedContext context;
              const auto top = std::make_unique<Vbatch>(&context);
              std::vector<Unit> units = {
            \(units)  };
              std::FILE* file = std::fopen("batch.data", "rb");
              if (!file) return 2;
              int longest = 0;
              for (Unit& unit : units) {
                if (unit.steps > longest) longest = unit.steps;
                unit.data.resize(unit.inWords + unit.steps * (2 * unit.inWords + unit.outWords));
                if (std::fread(unit.data.data(), 4, unit.data.size(), file) != unit.data.size()) return 2;
                std::memcpy(unit.in, unit.data.data(), 4 * unit.inWords);
              }
              std::fclose(file);
              top->eval();
              for (int step = 0; step < longest; ++step) {
                for (Unit& unit : units) {
                  if (step < unit.steps) std::memcpy(unit.in, unit.step(step), 4 * unit.inWords);
                }
                top->eval();
                for (Unit& unit : units) {
                  if (step >= unit.steps || unit.failed) continue;
                  if (!std::memcmp(unit.out, unit.step(step) + 2 * unit.inWords, 4 * unit.outWords)) continue;
                  unit.failed = true;
                  std::printf("RESULT %d FAIL %d ", unit.number, step);
                  for (int bit = unit.outBits; bit-- > 0;) std::putchar('0' + ((unit.out[bit / 32] >> (bit % 32)) & 1));
                  std::putchar('\\n');
                }
                for (Unit& unit : units) {
                  if (step < unit.steps) std::memcpy(unit.in, unit.step(step) + unit.inWords, 4 * unit.inWords);
                }
                top->eval();
                for (Unit& unit : units) {
                  if (step < unit.steps) std::memcpy(unit.in, unit.step(step), 4 * unit.inWords);
                }
                top->eval();
              }
              for (const Unit& unit : units) {
                if (!unit.failed) std::printf("RESULT %d PASS\\n", unit.number);
              }
              top->final();
              return 0;
            }

            """
    }

    /// What the program reads: for each case the state of rest, then for each step the inputs with
    /// idle clocks, the same with the edges, and the outputs, all in words of 32 bits.
    var data: [UInt8] {
        var bytes: [UInt8] = []
        for (_, recorded) in cases {
            let layout = recorded.layout
            Self.append(layout.rest(), to: &bytes)
            for step in recorded.vectors.steps {
                Self.append(layout.input(step.inputs, edges: []), to: &bytes)
                Self.append(layout.input(step.inputs, edges: step.domains), to: &bytes)
                Self.append(layout.output(step.outputs), to: &bytes)
            }
        }
        return bytes
    }

    private static func append(_ word: Word, to bytes: inout [UInt8]) {
        let limbs = word.allLimbs
        for index in 0..<(word.width + 31) / 32 {
            let part = limbs[index / 2] >> UInt(32 * (index % 2))
            for shift in stride(from: UInt(0), to: 32, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: part >> shift))
            }
        }
    }
}
