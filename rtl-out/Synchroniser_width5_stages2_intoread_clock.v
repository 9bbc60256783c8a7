`default_nettype none

// Module Synchroniser_width5_stages2_intoread_clock, written by Morpho.
// Parameters: width: 5, stages: 2, into: read_clock
// Source: Synchroniser.swift:25
module Synchroniser_width5_stages2_intoread_clock (
  input  wire read_clock,
  input  wire read_reset,
  input  wire [4:0] source,  // Synchroniser.swift:25
  output wire [4:0] result  // Synchroniser.swift:26
);

  reg [4:0] chain_0;  // AsynchronousFIFO.swift:63
  reg [4:0] chain_1;  // Synchroniser.swift:34

  always @(posedge read_clock) begin
    if (read_reset) begin
      chain_0 <= 5'd0;
    end else begin
      chain_0 <= source;
    end
  end

  always @(posedge read_clock) begin
    if (read_reset) begin
      chain_1 <= 5'd0;
    end else begin
      chain_1 <= chain_0;
    end
  end

  assign result = chain_1;  // Synchroniser.swift:26

endmodule

`default_nettype wire
