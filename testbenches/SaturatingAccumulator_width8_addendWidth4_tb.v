`timescale 1ns / 1ps
`default_nettype none

// Testbench of SaturatingAccumulator_width8_addendWidth4, written by Morpho: replays SaturatingAccumulator_width8_addendWidth4_tb.hex and compares.
//
//   iverilog -g2005 -DMORPHO_SIMULATION -o SaturatingAccumulator_width8_addendWidth4_tb SaturatingAccumulator_width8_addendWidth4_tb.v SaturatingAccumulator_width8_addendWidth4_powerup.v SaturatingAccumulator_width8_addendWidth4.v ...
//   vvp -n SaturatingAccumulator_width8_addendWidth4_tb            the last line is the verdict, the exit status says the same
//   vvp -n SaturatingAccumulator_width8_addendWidth4_tb +trace     also writes SaturatingAccumulator_width8_addendWidth4_tb.vcd
module SaturatingAccumulator_width8_addendWidth4_tb;

  localparam STEPS = 1000;

  // One step a word: edges, inputs, expected outputs.
  reg [14:0] vectors [0:999];
  reg [14:0] vector;
  integer cycle;
  integer checks;

  reg clock;
  reg reset;
  reg enable;
  reg [3:0] addend;
  wire [7:0] total;

  SaturatingAccumulator_width8_addendWidth4_powerup unit (
    .clock(clock),
    .reset(reset),
    .enable(enable),
    .addend(addend),
    .total(total)
  );

  initial begin : run
    $readmemh("SaturatingAccumulator_width8_addendWidth4_tb.hex", vectors);
    if ($test$plusargs("trace")) begin
      $dumpfile("SaturatingAccumulator_width8_addendWidth4_tb.vcd");
      $dumpvars(0, SaturatingAccumulator_width8_addendWidth4_tb);
    end
    checks = 0;
    clock = 1'b0;
    reset = 1'b0;
    for (cycle = 0; cycle < STEPS; cycle = cycle + 1) begin
      vector = vectors[cycle];
      enable = vector[13];
      addend = vector[12:9];
      reset = vector[8];
      #4;
      checks = checks + 1;
      if (total !== vector[7:0]) begin
        $display("FAIL cycle %0d port total got %h expected %h", cycle,
            total, vector[7:0]);
`ifdef __ICARUS__
        $finish_and_return(1);
`else
        $finish;
`endif
        disable run;
      end
      // All edges of a step come at one time.
      #1;
      clock = vector[14];
      #5;
      clock = 1'b0;
    end
    $display("PASS %0d checks", checks);
    $finish;
  end

endmodule

`default_nettype wire
