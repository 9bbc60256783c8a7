`timescale 1ns / 1ps
`default_nettype none

// Testbench of SynchronousMemory_words256_width16_ports2, written by Morpho: replays SynchronousMemory_words256_width16_ports2_tb.hex and compares.
//
//   iverilog -g2005 -DMORPHO_SIMULATION -o SynchronousMemory_words256_width16_ports2_tb SynchronousMemory_words256_width16_ports2_tb.v SynchronousMemory_words256_width16_ports2_powerup.v SynchronousMemory_words256_width16_ports2.v ...
//   vvp -n SynchronousMemory_words256_width16_ports2_tb            the last line is the verdict, the exit status says the same
//   vvp -n SynchronousMemory_words256_width16_ports2_tb +trace     also writes SynchronousMemory_words256_width16_ports2_tb.vcd
module SynchronousMemory_words256_width16_ports2_tb;

  localparam STEPS = 1000;

  // One step a word: edges, inputs, expected outputs.
  reg [51:0] vectors [0:999];
  reg [51:0] vector;
  integer cycle;
  integer checks;

  reg clock;
  reg reset;
  reg writeEnable;
  reg readEnable;
  reg [7:0] writeAddress;
  reg [15:0] writeData;
  reg [7:0] readAddress;
  wire [15:0] readData;

  SynchronousMemory_words256_width16_ports2_powerup unit (
    .clock(clock),
    .reset(reset),
    .writeEnable(writeEnable),
    .readEnable(readEnable),
    .writeAddress(writeAddress),
    .writeData(writeData),
    .readAddress(readAddress),
    .readData(readData)
  );

  initial begin : run
    $readmemh("SynchronousMemory_words256_width16_ports2_tb.hex", vectors);
    if ($test$plusargs("trace")) begin
      $dumpfile("SynchronousMemory_words256_width16_ports2_tb.vcd");
      $dumpvars(0, SynchronousMemory_words256_width16_ports2_tb);
    end
    checks = 0;
    clock = 1'b0;
    reset = 1'b0;
    for (cycle = 0; cycle < STEPS; cycle = cycle + 1) begin
      vector = vectors[cycle];
      writeEnable = vector[50];
      readEnable = vector[49];
      writeAddress = vector[48:41];
      writeData = vector[40:25];
      readAddress = vector[24:17];
      reset = vector[16];
      #4;
      checks = checks + 1;
      if (readData !== vector[15:0]) begin
        $display("FAIL cycle %0d port readData got %h expected %h", cycle,
            readData, vector[15:0]);
`ifdef __ICARUS__
        $finish_and_return(1);
`else
        $finish;
`endif
        disable run;
      end
      // All edges of a step come at one time.
      #1;
      clock = vector[51];
      #5;
      clock = 1'b0;
    end
    $display("PASS %0d checks", checks);
    $finish;
  end

endmodule

`default_nettype wire
