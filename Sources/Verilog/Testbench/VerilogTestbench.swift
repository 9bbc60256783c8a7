import MorphoCircuit

/// The text of `<unit>_tb.v`: Verilog-2005, one clock loop.
struct VerilogTestbench {
    let plan: TestbenchPlan

    /// Before the testbench's own names when a port of the unit has one of them.
    private var own: String {
        let names: Set = ["vectors", "vector", "cycle", "checks", "unit", "run", "steps"]
        let ports =
            plan.clocks.map(\.name) + plan.resets.map(\.name)
            + (plan.inputs + plan.outputs).map(\.name)
        return ports.contains { names.contains($0.lowercased()) } ? "testbench_" : ""
    }

    var text: String {
        let unit = plan.unit
        return """
            `timescale 1ns / 1ps
            `default_nettype none

            // Testbench of \(unit), written by Morpho: replays \(unit)_tb.hex and compares.
            //
            //   iverilog -g2005 -DMORPHO_SIMULATION -o \(unit)_tb \(unit)_tb.v \(plan.top).v \(unit).v ...
            //   vvp -n \(unit)_tb            the last line is the verdict, the exit status says the same
            //   vvp -n \(unit)_tb +trace     also writes \(unit)_tb.vcd
            module \(unit)_tb;

              localparam \(own)STEPS = \(plan.stepCount);

              // One step a word: edges, inputs, expected outputs.
              reg [\(plan.layout.width - 1):0] \(own)vectors [0:\(max(0, plan.stepCount - 1))];
              reg [\(plan.layout.width - 1):0] \(own)vector;
              integer \(own)cycle;
              integer \(own)checks;

            \(declarations)
              \(plan.top) \(own)unit (
            \(connections)
              );

              initial begin : \(own)run
                $readmemh("\(unit)_tb.hex", \(own)vectors);
                if ($test$plusargs("trace")) begin
                  $dumpfile("\(unit)_tb.vcd");
                  $dumpvars(0, \(unit)_tb);
                end
                \(own)checks = 0;
            \(initialLevels)
                for (\(own)cycle = 0; \(own)cycle < \(own)STEPS; \(own)cycle = \(own)cycle + 1) begin
                  \(own)vector = \(own)vectors[\(own)cycle];
            \(driving)
                  #4;
            \(comparisons)
                  // All edges of a step come at one time.
            \(edges)
                end
                $display("PASS %0d checks", \(own)checks);
                $finish;
              end

            endmodule

            `default_nettype wire

            """
    }

    private func range(_ shape: Shape) -> String {
        (shape.isSigned ? "signed " : "") + (shape.width == 1 ? "" : "[\(shape.width - 1):0] ")
    }

    private func bits(_ field: VectorLayout.Field) -> String {
        "\(own)vector" + ExpressionText.range(low: field.low, width: field.shape.width)
    }

    private var declarations: String {
        var lines =
            plan.clocks.map { "  reg \($0.name);" } + plan.resets.map { "  reg \($0.name);" }
        lines += plan.inputs.map { "  reg \(range($0.shape))\($0.name);" }
        lines += plan.outputs.map { "  wire \(range($0.shape))\($0.name);" }
        return lines.map { $0 + "\n" }.joined()
    }

    private var connections: String {
        let names =
            plan.clocks.map(\.name) + plan.resets.map(\.name) + plan.inputs.map(\.name)
            + plan.outputs.map(\.name)
        return names.map { "    .\($0)(\($0))" }.joined(separator: ",\n")
    }

    private var initialLevels: String {
        (plan.clocks.map { "    \($0.name) = 1'b\($0.idle);" }
            + plan.resets.map { "    \($0.name) = 1'b\($0.inactive);" })
            .joined(separator: "\n")
    }

    private var driving: String {
        plan.layout.inputs.map { "      \($0.name) = \(bits($0));" }.joined(separator: "\n")
    }

    private var comparisons: String {
        plan.layout.outputs.map { field in
            """
                  \(own)checks = \(own)checks + 1;
                  if (\(field.name) !== \(bits(field))) begin
                    $display("FAIL cycle %0d port \(field.name) got %h expected %h", \(own)cycle,
                        \(field.name), \(bits(field)));
            `ifdef __ICARUS__
                    $finish_and_return(1);
            `else
                    $finish;
            `endif
                    disable \(own)run;
                  end
            """
        }.joined(separator: "\n")
    }

    private var edges: String {
        var lines = ["      #1;"]
        for (index, clock) in plan.clocks.enumerated() {
            let bit = "\(own)vector[\(plan.layout.edges + index)]"
            lines.append("      \(clock.name) = \(clock.idle == 0 ? bit : "~\(bit)");")
        }
        lines.append("      #5;")
        for clock in plan.clocks { lines.append("      \(clock.name) = 1'b\(clock.idle);") }
        return lines.joined(separator: "\n")
    }
}
