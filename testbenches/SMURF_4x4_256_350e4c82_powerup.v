`default_nettype none

// The unit SMURF_4x4_256_350e4c82 with its values at power-up, for simulation only.
// Written by Morpho.
module SMURF_4x4_256_350e4c82_powerup (
  input  wire clock,
  input  wire reset,
  input  wire start,
  output wire busy,
  output wire valid,
  output wire [7:0] result,
  input  wire [7:0] x_0,
  input  wire [7:0] x_1
);

  SMURF_4x4_256_350e4c82 dut (
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
    dut.running = 1'b1;
    dut.done = 1'b0;
    dut.operands_0 = 8'd43;
    dut.operands_1 = 8'd109;
    dut.chains_0 = 2'd3;
    dut.chains_1 = 2'd3;
    dut.cycle = 8'd3;
    dut.ones = 9'd114;
    dut.generators_copies[0].generators.word = 16'h8b40;
    dut.generators_copies[1].generators.word = 16'h35ec;
    dut.generators_copies[2].generators.word = 16'hd07b;
  end

endmodule

`default_nettype wire
