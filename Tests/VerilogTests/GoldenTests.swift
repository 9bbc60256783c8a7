import MorphoCircuit
import MorphoVerilog
import Testing

/// Whole files, as a customer would read them. A difference is a matter for review.
@Suite(.serialized) struct GoldenTests {
    /// The text is as stated, and the lint tools have nothing to say about it.
    private func expect(_ design: Design, _ expected: String) throws {
        let emitter = VerilogEmitter(design)
        let files = try emitter.files()
        #expect(files.map(\.text).joined() == expected)
        let report = try Tools.lint(files, top: emitter.topName)
        #expect(report == "", "\(report)")
    }

    @Test func accumulator() throws {
        try expect(
            SampleCircuits.finish(SampleCircuits.accumulator()),
            """
            `default_nettype none

            // Module accumulator, written by Morpho.
            // Parameters: width = 8
            // Source: Sample.swift:3
            module accumulator (
              input  wire clock,
              input  wire reset,
              input  wire [3:0] step,  // Sample.swift:5
              input  wire enable,  // Sample.swift:6
              output wire [7:0] total,  // Sample.swift:9
              output wire is_full  // Sample.swift:10
            );

              reg [7:0] total_register;  // Sample.swift:8

              wire [8:0] _total_register_1 = {1'b0, total_register} + {5'd0, step};  // Sample.swift:11
              always @(posedge clock) begin
                if (reset) begin
                  total_register <= 8'd0;
                end else if (enable) begin
                  if (9'd200 < _total_register_1) begin
                    total_register <= 8'd200;
                  end else begin
                    total_register <= _total_register_1[7:0];  // Sample.swift:11
                  end
                end
              end

              assign total = total_register;  // Sample.swift:9
              assign is_full = total_register == 8'd200;  // Sample.swift:10

            endmodule

            `default_nettype wire

            """)
    }

    @Test func asynchronousReset() throws {
        let negative = ClockDomain(
            reset: ClockDomain.Reset("reset_n", asynchronous: true, activeLow: true))
        try expect(
            SampleCircuits.finish(SampleCircuits.accumulator(domain: negative)),
            """
            `default_nettype none

            // Module accumulator, written by Morpho.
            // Parameters: width = 8
            // Source: Sample.swift:3
            module accumulator (
              input  wire clock,
              input  wire reset_n,
              input  wire [3:0] step,  // Sample.swift:5
              input  wire enable,  // Sample.swift:6
              output wire [7:0] total,  // Sample.swift:9
              output wire is_full  // Sample.swift:10
            );

              reg [7:0] total_register;  // Sample.swift:8

              wire [8:0] _total_register_1 = {1'b0, total_register} + {5'd0, step};  // Sample.swift:11
              always @(posedge clock or negedge reset_n) begin
                if (!reset_n) begin
                  total_register <= 8'd0;
                end else if (enable) begin
                  if (9'd200 < _total_register_1) begin
                    total_register <= 8'd200;
                  end else begin
                    total_register <= _total_register_1[7:0];  // Sample.swift:11
                  end
                end
              end

              assign total = total_register;  // Sample.swift:9
              assign is_full = total_register == 8'd200;  // Sample.swift:10

            endmodule

            `default_nettype wire

            """)
    }

    @Test func stateMachine() throws {
        try expect(
            SampleCircuits.finish(SampleCircuits.stateMachine()),
            """
            `default_nettype none

            // Module pulse, written by Morpho.
            // Source: Sample.swift:3
            module pulse (
              input  wire clock,
              input  wire reset,
              input  wire start,  // Sample.swift:4
              output wire busy  // Sample.swift:5
            );

              localparam STATE_IDLE = 1'b0;
              localparam STATE_RUNNING = 1'b1;

              reg state;  // Sample.swift:6
              reg [2:0] count;  // Sample.swift:7

              always @(posedge clock) begin
                if (reset) begin
                  state <= STATE_IDLE;
                end else begin
                  case (state)
                    STATE_IDLE: begin
                      if (start) begin
                        state <= STATE_RUNNING;
                      end
                    end
                    STATE_RUNNING: begin
                      if (count == 3'd7) begin
                        state <= STATE_IDLE;
                      end
                    end
                    default: begin
                      // keeps its value
                    end
                  endcase
                end
              end

              always @(posedge clock) begin
                if (state == STATE_RUNNING) begin
                  count <= count + 3'd1;  // Sample.swift:15
                end else begin
                  count <= 3'd0;
                end
              end

              wire _busy_1 = state == STATE_RUNNING;  // Sample.swift:10
              assign busy = _busy_1;  // Sample.swift:5

            `ifdef FORMAL
              always @(posedge clock) begin
                if (!reset) begin
                  assert (count <= 3'd6);  // the count stays small, Sample.swift:18
                end
              end
            `endif

            endmodule

            `default_nettype wire

            """)
    }

    @Test func replicated() throws {
        try expect(
            SampleCircuits.lanes(),
            """
            `default_nettype none

            // Module lane, written by Morpho.
            // Source: Sample.swift:2
            module lane (
              input  wire clock,
              input  wire reset,
              input  wire enable,  // Sample.swift:3
              input  wire [7:0] step,  // Sample.swift:4
              input  wire [7:0] offset,  // Sample.swift:5
              output wire [7:0] value  // Sample.swift:6
            );

              reg [7:0] count;  // Sample.swift:7

              always @(posedge clock) begin
                if (enable) begin
                  count <= count + step;  // Sample.swift:8
                end
              end

              assign value = count ^ offset;  // Sample.swift:6

              wire _unused_reset = &{1'b0, reset};

            endmodule

            `default_nettype wire
            `default_nettype none

            // Module bank, written by Morpho.
            // Source: Sample.swift:20
            module bank (
              input  wire clock,
              input  wire reset,
              input  wire go,  // Sample.swift:21
              input  wire [31:0] offsets,  // Sample.swift:22
              output wire [31:0] values  // Sample.swift:23
            );

              wire [31:0] lanes_value;  // Sample.swift:25

              localparam [31:0] LANES_STEP = {8'd7, 8'd5, 8'd3, 8'd1};  // Sample.swift:25
              wire [31:0] _lanes_offset_1 = ~offsets;  // Sample.swift:24
              genvar lanes_index;
              generate
                for (lanes_index = 0; lanes_index < 4; lanes_index = lanes_index + 1) begin : lanes_copies
                  lane lanes (  // Sample.swift:25
                    .clock(clock),
                    .reset(reset),
                    .enable(go),
                    .step(LANES_STEP[lanes_index * 8 +: 8]),
                    .offset(_lanes_offset_1[lanes_index * 8 +: 8]),
                    .value(lanes_value[lanes_index * 8 +: 8])
                  );
                end
              endgenerate

              assign values = lanes_value;  // Sample.swift:23

            endmodule

            `default_nettype wire

            """)
    }

    @Test func signedDatapath() throws {
        try expect(
            SampleCircuits.finish(SampleCircuits.signedDatapath()),
            """
            `default_nettype none

            // Module blend, written by Morpho.
            // Source: Sample.swift:2
            module blend (
              input  wire signed [7:0] a,  // Sample.swift:3
              input  wire signed [5:0] b,  // Sample.swift:4
              input  wire [2:0] amount,  // Sample.swift:5
              output wire signed [13:0] scaled,  // Sample.swift:6
              output wire signed [7:0] smaller,  // Sample.swift:7
              output wire signed [8:0] quotient,  // Sample.swift:7
              output wire is_low  // Sample.swift:7
            );

              wire [13:0] _scaled_1 = {{6{a[7]}}, a} * {{8{b[5]}}, b};  // Sample.swift:8
              assign scaled = $signed(_scaled_1) >>> amount;  // Sample.swift:6
              assign smaller = (a < $signed({{2{b[5]}}, b})) ? a : $signed({{2{b[5]}}, b});  // Sample.swift:7
              // Sample.swift:7
              assign quotient = (b == 6'sd0) ? (-9'sd1) : $signed($unsigned($signed({a[7], a}) /
                  $signed({{3{b[5]}}, b})));
              assign is_low = a < (-8'sd3);  // Sample.swift:7

            endmodule

            `default_nettype wire

            """)
    }
}
