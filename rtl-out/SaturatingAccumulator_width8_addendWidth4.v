`default_nettype none

// Module SaturatingAccumulator_width8_addendWidth4, written by Morpho.
// Parameters: width: 8, addendWidth: 4
// Source: SaturatingAccumulator.swift:8
module SaturatingAccumulator_width8_addendWidth4 (
  input  wire clock,
  input  wire reset,
  input  wire enable,  // SaturatingAccumulator.swift:8
  input  wire [3:0] addend,  // SaturatingAccumulator.swift:18
  output wire [7:0] total  // SaturatingAccumulator.swift:19
);

  reg [7:0] sum;  // SaturatingAccumulator.swift:20

  wire [8:0] _sum_1 = {1'b0, sum} + {5'd0, addend};  // SaturatingAccumulator.swift:24
  always @(posedge clock) begin
    if (reset) begin
      sum <= 8'd0;
    end else if (enable) begin
      if (9'd255 < _sum_1) begin
        sum <= 8'd255;
      end else begin
        sum <= _sum_1[7:0];  // SaturatingAccumulator.swift:24
      end
    end
  end

  assign total = sum;  // SaturatingAccumulator.swift:19

endmodule

`default_nettype wire
