`default_nettype none

// Module SynchronousMemory_words256_width16_ports2, written by Morpho.
// Parameters: words: 256, width: 16, ports: 2
// Source: SynchronousMemory.swift:10
module SynchronousMemory_words256_width16_ports2 (
  input  wire clock,
  input  wire reset,
  input  wire writeEnable,  // SynchronousMemory.swift:10
  input  wire readEnable,  // SynchronousMemory.swift:13
  input  wire [7:0] writeAddress,  // SynchronousMemory.swift:26
  input  wire [15:0] writeData,  // SynchronousMemory.swift:27
  input  wire [7:0] readAddress,  // SynchronousMemory.swift:28
  output wire [15:0] readData  // SynchronousMemory.swift:29
);

  reg [15:0] memory [0:255];  // SynchronousMemory.swift:30
  reg [15:0] memory_data;  // SynchronousMemory.swift:37

  always @(posedge clock) begin
    if (writeEnable) begin
      memory[writeAddress] <= writeData;  // SynchronousMemory.swift:34
    end
  end

  always @(posedge clock) begin
    if (readEnable) begin
      memory_data <= memory[readAddress];  // SynchronousMemory.swift:37
    end
  end

  assign readData = memory_data;  // SynchronousMemory.swift:29

  wire _unused_reset = &{1'b0, reset};

endmodule

`default_nettype wire
