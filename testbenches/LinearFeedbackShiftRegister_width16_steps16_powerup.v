`default_nettype none

// The unit LinearFeedbackShiftRegister_width16_steps16 with its values at power-up, for simulation
// only.
// Written by Morpho.
module LinearFeedbackShiftRegister_width16_steps16_powerup (
  input  wire clock,
  input  wire reset,
  input  wire restart,
  input  wire advance,
  input  wire [15:0] seed,
  output wire [15:0] state
);

  LinearFeedbackShiftRegister_width16_steps16 dut (
    .clock(clock),
    .reset(reset),
    .restart(restart),
    .advance(advance),
    .seed(seed),
    .state(state)
  );

  initial begin
    dut.word = 16'd7984;
  end

endmodule

`default_nettype wire
