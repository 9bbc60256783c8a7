`default_nettype none

// The unit LookUpTable_inputs2_table_ff40ff67 with its values at power-up, for simulation only.
// Written by Morpho.
module LookUpTable_inputs2_table_ff40ff67_powerup (
  input  wire clock,
  input  wire reset,
  input  wire start,
  output wire busy,
  output wire valid,
  output wire [7:0] result,
  input  wire [7:0] x_0,
  input  wire [7:0] x_1
);

  LookUpTable_inputs2_table_ff40ff67 dut (
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
    dut.value = 8'd104;
    dut.done = 1'b0;
  end

endmodule

`default_nettype wire
