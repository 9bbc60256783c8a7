`default_nettype none

// Module StreamCounter_length256, written by Morpho.
// Parameters: length: 256
// Source: StreamCounter.swift:11
module StreamCounter_length256 (
  input  wire clock,
  input  wire reset,
  input  wire start,  // StreamCounter.swift:11
  input  wire stream,  // StreamCounter.swift:12
  output wire accept,  // StreamCounter.swift:13
  output wire busy,  // StreamCounter.swift:14
  output wire valid,  // StreamCounter.swift:15
  output wire [7:0] result  // StreamCounter.swift:17
);

  reg running;  // StreamCounter.swift:18
  reg done;  // StreamCounter.swift:19
  reg [7:0] cycle;  // StreamCounter.swift:26
  reg [8:0] ones;  // StreamCounter.swift:27

  wire taken = start & ~running;  // StreamCounter.swift:31
  wire last = running & (cycle == 8'd255);  // StreamCounter.swift:32

  always @(posedge clock) begin
    if (reset) begin
      running <= 1'b0;
    end else if (taken) begin
      running <= 1'b1;
    end else if (last) begin
      running <= 1'b0;
    end
  end

  always @(posedge clock) begin
    if (reset) begin
      done <= 1'b0;
    end else begin
      done <= last;
    end
  end

  always @(posedge clock) begin
    if (taken) begin
      cycle <= 8'd0;
    end else begin
      cycle <= cycle + 8'd1;  // StreamCounter.swift:37
    end
  end

  always @(posedge clock) begin
    if (reset) begin
      ones <= 9'd0;
    end else if (taken) begin
      ones <= 9'd0;
    end else if (running) begin
      ones <= ones + {8'd0, stream};  // StreamCounter.swift:39
    end
  end

  assign accept = taken;  // StreamCounter.swift:13
  assign busy = running;  // StreamCounter.swift:14
  assign valid = done;  // StreamCounter.swift:15
  assign result = (9'd255 < ones) ? 8'd255 : ones[7:0];  // StreamCounter.swift:17

endmodule

`default_nettype wire
