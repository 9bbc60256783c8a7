`timescale 1ns / 1ps
`default_nettype none

// Testbench of AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock, written by Morpho: replays AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb.hex and compares.
//
//   iverilog -g2005 -DMORPHO_SIMULATION -o AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb.v AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_powerup.v AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock.v ...
//   vvp -n AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb            the last line is the verdict, the exit status says the same
//   vvp -n AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb +trace     also writes AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb.vcd
module AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb;

  localparam STEPS = 1000;

  // One step a word: edges, inputs, expected outputs.
  reg [23:0] vectors [0:999];
  reg [23:0] vector;
  integer cycle;
  integer checks;

  reg write_clock;
  reg read_clock;
  reg write_reset;
  reg read_reset;
  reg push;
  reg [7:0] data;
  reg pop;
  wire full;
  wire [7:0] head;
  wire empty;

  AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_powerup unit (
    .write_clock(write_clock),
    .read_clock(read_clock),
    .write_reset(write_reset),
    .read_reset(read_reset),
    .push(push),
    .data(data),
    .pop(pop),
    .full(full),
    .head(head),
    .empty(empty)
  );

  initial begin : run
    $readmemh("AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb.hex", vectors);
    if ($test$plusargs("trace")) begin
      $dumpfile("AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb.vcd");
      $dumpvars(0, AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_tb);
    end
    checks = 0;
    write_clock = 1'b0;
    read_clock = 1'b0;
    write_reset = 1'b0;
    read_reset = 1'b0;
    for (cycle = 0; cycle < STEPS; cycle = cycle + 1) begin
      vector = vectors[cycle];
      push = vector[21];
      data = vector[20:13];
      pop = vector[12];
      write_reset = vector[11];
      read_reset = vector[10];
      #4;
      checks = checks + 1;
      if (full !== vector[9]) begin
        $display("FAIL cycle %0d port full got %h expected %h", cycle,
            full, vector[9]);
`ifdef __ICARUS__
        $finish_and_return(1);
`else
        $finish;
`endif
        disable run;
      end
      checks = checks + 1;
      if (head !== vector[8:1]) begin
        $display("FAIL cycle %0d port head got %h expected %h", cycle,
            head, vector[8:1]);
`ifdef __ICARUS__
        $finish_and_return(1);
`else
        $finish;
`endif
        disable run;
      end
      checks = checks + 1;
      if (empty !== vector[0]) begin
        $display("FAIL cycle %0d port empty got %h expected %h", cycle,
            empty, vector[0]);
`ifdef __ICARUS__
        $finish_and_return(1);
`else
        $finish;
`endif
        disable run;
      end
      // All edges of a step come at one time.
      #1;
      write_clock = vector[22];
      read_clock = vector[23];
      #5;
      write_clock = 1'b0;
      read_clock = 1'b0;
    end
    $display("PASS %0d checks", checks);
    $finish;
  end

endmodule

`default_nettype wire
