`default_nettype none

// Module AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock, written by Morpho.
// Parameters: width: 8, depth: 16, from: write_clock, into: read_clock
// Source: AsynchronousFIFO.swift:50
module AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock (
  input  wire write_clock,
  input  wire write_reset,
  input  wire read_clock,
  input  wire read_reset,
  input  wire push,  // AsynchronousFIFO.swift:50
  input  wire [7:0] data,  // AsynchronousFIFO.swift:51
  output wire full,  // AsynchronousFIFO.swift:52
  input  wire pop,  // AsynchronousFIFO.swift:53
  output wire [7:0] head,  // AsynchronousFIFO.swift:54
  output wire empty  // AsynchronousFIFO.swift:55
);

  reg [4:0] writePointer;  // AsynchronousFIFO.swift:59
  reg [4:0] writeGray;  // AsynchronousFIFO.swift:60
  reg [4:0] readPointer;  // AsynchronousFIFO.swift:61
  reg [4:0] readGray;  // AsynchronousFIFO.swift:62
  wire [4:0] read_gray_seen;  // AsynchronousFIFO.swift:77
  reg [7:0] memory [0:15];  // CatalogueEntry.swift:131
  wire [7:0] memory_data;  // AsynchronousFIFO.swift:90
  wire [4:0] toReader_result;  // AsynchronousFIFO.swift:63
  wire [4:0] toWriter_result;  // AsynchronousFIFO.swift:64

  // AsynchronousFIFO.swift:65
  wire isFull = (writeGray[4] != read_gray_seen[4]) & (writeGray[3] != read_gray_seen[3]) &
      (writeGray[2:0] == read_gray_seen[2:0]);
  wire isEmpty = readGray == toReader_result;  // AsynchronousFIFO.swift:66
  assign read_gray_seen = toWriter_result;  // AsynchronousFIFO.swift:77
  wire [4:0] write_next = writePointer + 5'd1;  // AsynchronousFIFO.swift:96
  wire [4:0] read_next = readPointer + 5'd1;  // AsynchronousFIFO.swift:96

  wire _writePointer_1 = push & ~isFull;  // AsynchronousFIFO.swift:83
  always @(posedge write_clock) begin
    if (write_reset) begin
      writePointer <= 5'd0;
    end else if (_writePointer_1) begin
      writePointer <= write_next;
    end
  end

  always @(posedge write_clock) begin
    if (write_reset) begin
      writeGray <= 5'd0;
    end else if (_writePointer_1) begin
      writeGray <= write_next ^ (write_next >> 1'b1);  // AsynchronousFIFO.swift:97
    end
  end

  wire _readPointer_1 = pop & ~isEmpty;  // AsynchronousFIFO.swift:87
  always @(posedge read_clock) begin
    if (read_reset) begin
      readPointer <= 5'd0;
    end else if (_readPointer_1) begin
      readPointer <= read_next;
    end
  end

  always @(posedge read_clock) begin
    if (read_reset) begin
      readGray <= 5'd0;
    end else if (_readPointer_1) begin
      readGray <= read_next ^ (read_next >> 1'b1);  // AsynchronousFIFO.swift:97
    end
  end

  wire [3:0] _memory_write_0_1 = writePointer[3:0];  // AsynchronousFIFO.swift:98
  always @(posedge write_clock) begin
    if (_writePointer_1) begin
      memory[_memory_write_0_1] <= data;  // AsynchronousFIFO.swift:87
    end
  end

  wire [3:0] _memory_data_1 = readPointer[3:0];  // AsynchronousFIFO.swift:98
  assign memory_data = memory[_memory_data_1];  // AsynchronousFIFO.swift:90

  Synchroniser_width5_stages2_intoread_clock toReader (  // AsynchronousFIFO.swift:63
    .read_clock(read_clock),
    .read_reset(read_reset),
    .source(writeGray),
    .result(toReader_result)
  );

  Synchroniser_width5_stages2_intowrite_clock toWriter (  // AsynchronousFIFO.swift:64
    .write_clock(write_clock),
    .write_reset(write_reset),
    .source(readGray),
    .result(toWriter_result)
  );

  assign full = isFull;  // AsynchronousFIFO.swift:52
  assign head = memory_data;  // AsynchronousFIFO.swift:54
  assign empty = isEmpty;  // AsynchronousFIFO.swift:55

endmodule

`default_nettype wire
