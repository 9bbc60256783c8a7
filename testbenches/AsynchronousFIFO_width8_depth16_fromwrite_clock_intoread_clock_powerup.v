`default_nettype none

// The unit AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock with its values at
// power-up, for simulation only.
// Written by Morpho.
module AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock_powerup (
  input  wire write_clock,
  input  wire write_reset,
  input  wire read_clock,
  input  wire read_reset,
  input  wire push,
  input  wire [7:0] data,
  output wire full,
  input  wire pop,
  output wire [7:0] head,
  output wire empty
);

  AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock dut (
    .write_clock(write_clock),
    .write_reset(write_reset),
    .read_clock(read_clock),
    .read_reset(read_reset),
    .push(push),
    .data(data),
    .full(full),
    .pop(pop),
    .head(head),
    .empty(empty)
  );

  initial begin
    dut.writePointer = 5'd22;
    dut.writeGray = 5'd18;
    dut.readPointer = 5'd2;
    dut.readGray = 5'd4;
    dut.toReader.chain_0 = 5'd19;
    dut.toReader.chain_1 = 5'd12;
    dut.toWriter.chain_0 = 5'd7;
    dut.toWriter.chain_1 = 5'd24;
    dut.memory[4'd0] = 8'd255;
    dut.memory[4'd1] = 8'd62;
    dut.memory[4'd2] = 8'd219;
    dut.memory[4'd3] = 8'd166;
    dut.memory[4'd4] = 8'd157;
    dut.memory[4'd5] = 8'd118;
    dut.memory[4'd6] = 8'd72;
    dut.memory[4'd7] = 8'd189;
    dut.memory[4'd8] = 8'd202;
    dut.memory[4'd9] = 8'd103;
    dut.memory[4'd10] = 8'd175;
    dut.memory[4'd11] = 8'd0;
    dut.memory[4'd12] = 8'd239;
    dut.memory[4'd13] = 8'd194;
    dut.memory[4'd14] = 8'd126;
    dut.memory[4'd15] = 8'd1;
  end

endmodule

`default_nettype wire
