`default_nettype none

// The unit SynchronousMemory_words256_width16_ports2 with its values at power-up, for simulation
// only.
// Written by Morpho.
module SynchronousMemory_words256_width16_ports2_powerup (
  input  wire clock,
  input  wire reset,
  input  wire writeEnable,
  input  wire readEnable,
  input  wire [7:0] writeAddress,
  input  wire [15:0] writeData,
  input  wire [7:0] readAddress,
  output wire [15:0] readData
);

  SynchronousMemory_words256_width16_ports2 dut (
    .clock(clock),
    .reset(reset),
    .writeEnable(writeEnable),
    .readEnable(readEnable),
    .writeAddress(writeAddress),
    .writeData(writeData),
    .readAddress(readAddress),
    .readData(readData)
  );

  initial begin
    $readmemh("SynchronousMemory_words256_width16_ports2_powerup_0.hex", dut.memory);
    dut.memory_data = 16'h5fda;
  end

endmodule

`default_nettype wire
