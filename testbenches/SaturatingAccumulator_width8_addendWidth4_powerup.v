`default_nettype none

// The unit SaturatingAccumulator_width8_addendWidth4 with its values at power-up, for simulation
// only.
// Written by Morpho.
module SaturatingAccumulator_width8_addendWidth4_powerup (
  input  wire clock,
  input  wire reset,
  input  wire enable,
  input  wire [3:0] addend,
  output wire [7:0] total
);

  SaturatingAccumulator_width8_addendWidth4 dut (
    .clock(clock),
    .reset(reset),
    .enable(enable),
    .addend(addend),
    .total(total)
  );

  initial begin
    dut.sum = 8'd98;
  end

endmodule

`default_nettype wire
