`default_nettype none

// The unit Taylor_2x3_8_35c88c7f with its values at power-up, for simulation only.
// Written by Morpho.
module Taylor_2x3_8_35c88c7f_powerup (
  input  wire clock,
  input  wire reset,
  input  wire start,
  output wire busy,
  output wire valid,
  output wire [7:0] result,
  input  wire [7:0] x_0,
  input  wire [7:0] x_1
);

  Taylor_2x3_8_35c88c7f dut (
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
