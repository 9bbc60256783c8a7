`timescale 1ns / 1ps
`default_nettype none

// Testbench of LinearFeedbackShiftRegister_width16_steps16, written by Morpho: replays LinearFeedbackShiftRegister_width16_steps16_tb.hex and compares.
//
//   iverilog -g2005 -DMORPHO_SIMULATION -o LinearFeedbackShiftRegister_width16_steps16_tb LinearFeedbackShiftRegister_width16_steps16_tb.v LinearFeedbackShiftRegister_width16_steps16_powerup.v LinearFeedbackShiftRegister_width16_steps16.v ...
//   vvp -n LinearFeedbackShiftRegister_width16_steps16_tb            the last line is the verdict, the exit status says the same
//   vvp -n LinearFeedbackShiftRegister_width16_steps16_tb +trace     also writes LinearFeedbackShiftRegister_width16_steps16_tb.vcd
module LinearFeedbackShiftRegister_width16_steps16_tb;

  localparam STEPS = 1000;

  // One step a word: edges, inputs, expected outputs.
  reg [35:0] vectors [0:999];
  reg [35:0] vector;
  integer cycle;
  integer checks;

  reg clock;
  reg reset;
  reg restart;
  reg advance;
  reg [15:0] seed;
  wire [15:0] state;

  LinearFeedbackShiftRegister_width16_steps16_powerup unit (
    .clock(clock),
    .reset(reset),
    .restart(restart),
    .advance(advance),
    .seed(seed),
    .state(state)
  );

  initial begin : run
    $readmemh("LinearFeedbackShiftRegister_width16_steps16_tb.hex", vectors);
    if ($test$plusargs("trace")) begin
      $dumpfile("LinearFeedbackShiftRegister_width16_steps16_tb.vcd");
      $dumpvars(0, LinearFeedbackShiftRegister_width16_steps16_tb);
    end
    checks = 0;
    clock = 1'b0;
    reset = 1'b0;
    for (cycle = 0; cycle < STEPS; cycle = cycle + 1) begin
      vector = vectors[cycle];
      restart = vector[34];
      advance = vector[33];
      seed = vector[32:17];
      reset = vector[16];
      #4;
      checks = checks + 1;
      if (state !== vector[15:0]) begin
        $display("FAIL cycle %0d port state got %h expected %h", cycle,
            state, vector[15:0]);
`ifdef __ICARUS__
        $finish_and_return(1);
`else
        $finish;
`endif
        disable run;
      end
      // All edges of a step come at one time.
      #1;
      clock = vector[35];
      #5;
      clock = 1'b0;
    end
    $display("PASS %0d checks", checks);
    $finish;
  end

endmodule

`default_nettype wire
