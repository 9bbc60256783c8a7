`default_nettype none

// The unit Bernstein_2x2_256_5c9fc2c1 with its values at power-up, for simulation only.
// Written by Morpho.
module Bernstein_2x2_256_5c9fc2c1_powerup (
  input  wire clock,
  input  wire reset,
  input  wire start,
  output wire busy,
  output wire valid,
  output wire [7:0] result,
  input  wire [7:0] x_0,
  input  wire [7:0] x_1
);

  Bernstein_2x2_256_5c9fc2c1 dut (
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
    dut.counter.running = 1'b1;
    dut.counter.done = 1'b0;
    dut.counter.cycle = 8'd184;
    dut.counter.ones = 9'd379;
    dut.generators_copies[0].generators.word = 16'h8b40;
    dut.generators_copies[1].generators.word = 16'h35ec;
    dut.generators_copies[2].generators.word = 16'hd07b;
    dut.generators_copies[3].generators.word = 16'h4db7;
    dut.generators_copies[4].generators.word = 16'h72bb;
  end

endmodule

`default_nettype wire
