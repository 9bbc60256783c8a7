`timescale 1ns / 1ps
`default_nettype none

// Testbench of Taylor_2x3_8_35c88c7f, written by Morpho: replays Taylor_2x3_8_35c88c7f_tb.hex and compares.
//
//   iverilog -g2005 -DMORPHO_SIMULATION -o Taylor_2x3_8_35c88c7f_tb Taylor_2x3_8_35c88c7f_tb.v Taylor_2x3_8_35c88c7f_powerup.v Taylor_2x3_8_35c88c7f.v ...
//   vvp -n Taylor_2x3_8_35c88c7f_tb            the last line is the verdict, the exit status says the same
//   vvp -n Taylor_2x3_8_35c88c7f_tb +trace     also writes Taylor_2x3_8_35c88c7f_tb.vcd
module Taylor_2x3_8_35c88c7f_tb;

  localparam STEPS = 1000;

  // One step a word: edges, inputs, expected outputs.
  reg [28:0] vectors [0:999];
  reg [28:0] vector;
  integer cycle;
  integer checks;

  reg clock;
  reg reset;
  reg start;
  reg [7:0] x_0;
  reg [7:0] x_1;
  wire busy;
  wire valid;
  wire [7:0] result;

  Taylor_2x3_8_35c88c7f_powerup unit (
    .clock(clock),
    .reset(reset),
    .start(start),
    .x_0(x_0),
    .x_1(x_1),
    .busy(busy),
    .valid(valid),
    .result(result)
  );

  initial begin : run
    $readmemh("Taylor_2x3_8_35c88c7f_tb.hex", vectors);
    if ($test$plusargs("trace")) begin
      $dumpfile("Taylor_2x3_8_35c88c7f_tb.vcd");
      $dumpvars(0, Taylor_2x3_8_35c88c7f_tb);
    end
    checks = 0;
    clock = 1'b0;
    reset = 1'b0;
    for (cycle = 0; cycle < STEPS; cycle = cycle + 1) begin
      vector = vectors[cycle];
      start = vector[27];
      x_0 = vector[26:19];
      x_1 = vector[18:11];
      reset = vector[10];
      #4;
      checks = checks + 1;
      if (busy !== vector[9]) begin
        $display("FAIL cycle %0d port busy got %h expected %h", cycle,
            busy, vector[9]);
`ifdef __ICARUS__
        $finish_and_return(1);
`else
        $finish;
`endif
        disable run;
      end
      checks = checks + 1;
      if (valid !== vector[8]) begin
        $display("FAIL cycle %0d port valid got %h expected %h", cycle,
            valid, vector[8]);
`ifdef __ICARUS__
        $finish_and_return(1);
`else
        $finish;
`endif
        disable run;
      end
      checks = checks + 1;
      if (result !== vector[7:0]) begin
        $display("FAIL cycle %0d port result got %h expected %h", cycle,
            result, vector[7:0]);
`ifdef __ICARUS__
        $finish_and_return(1);
`else
        $finish;
`endif
        disable run;
      end
      // All edges of a step come at one time.
      #1;
      clock = vector[28];
      #5;
      clock = 1'b0;
    end
    $display("PASS %0d checks", checks);
    $finish;
  end

endmodule

`default_nettype wire
