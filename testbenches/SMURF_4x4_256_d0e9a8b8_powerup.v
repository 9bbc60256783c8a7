`default_nettype none

// The unit SMURF_4x4_256_d0e9a8b8 with its values at power-up, for simulation only.
// Written by Morpho.
module SMURF_4x4_256_d0e9a8b8_powerup (
  input  wire clock,
  input  wire reset,
  input  wire start,
  output wire busy,
  output wire valid,
  output wire [7:0] result,
  input  wire [7:0] x_0,
  input  wire [7:0] x_1
);

  SMURF_4x4_256_d0e9a8b8 dut (
    .clock(clock),
    .reset(reset),
    .start(start),
    .busy(busy),
    .valid(valid),
    .result(result),
    .x_0(x_0),
    .x_1(x_1)
  );

  initial begin
    dut.operands_0 = 8'd43;
    dut.operands_1 = 8'd109;
    dut.chains_0 = 2'd3;
    dut.chains_1 = 2'd3;
    dut.counter.running = 1'b1;
    dut.counter.done = 1'b0;
    dut.counter.cycle = 8'd184;
    dut.counter.ones = 9'd379;
    dut.generators_copies[0].generators.word = 16'h8b40;
    dut.generators_copies[1].generators.word = 16'h35ec;
    dut.generators_copies[2].generators.word = 16'hd07b;
  end

endmodule

`default_nettype wire
