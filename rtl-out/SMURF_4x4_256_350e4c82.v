`default_nettype none

// Module SMURF_4x4_256_350e4c82, written by Morpho.
// Parameters: radices: [4, 4], thresholds: [0, 155, 13, 177, 155, 101, 116, 214, 13, 116, 2, 153,
// 177, 214, 153, 252], length: 256, seeds: [10849, 29123, 51415], steps: 16
// Source: SMURF.swift:18
module SMURF_4x4_256_350e4c82 (
  input  wire clock,
  input  wire reset,
  input  wire start,  // SMURF.swift:18
  output wire busy,  // SMURF.swift:20
  output wire valid,  // SMURF.swift:21
  output wire [7:0] result,  // SMURF.swift:22
  input  wire [7:0] x_0,  // SMURF.swift:44
  input  wire [7:0] x_1  // SMURF.swift:44
);

  reg running;  // SMURF.swift:25
  reg done;  // SMURF.swift:26
  reg [7:0] operands_0;  // SMURF.swift:45
  reg [7:0] operands_1;  // SMURF.swift:45
  reg [1:0] chains_0;  // SMURF.swift:46
  reg [1:0] chains_1;  // SMURF.swift:46
  reg [7:0] cycle;  // SMURF.swift:47
  reg [8:0] ones;  // SMURF.swift:48
  wire [8:0] coefficients_data;  // SMURF.swift:80
  wire [47:0] generators_state;  // SMURF.swift:50

  wire accept = start & ~running;  // SMURF.swift:61
  wire [3:0] codeword = {chains_1, chains_0};  // SMURF.swift:79
  wire [8:0] threshold = coefficients_data;  // SMURF.swift:80

  always @(posedge clock) begin
    if (reset) begin
      running <= 1'b0;
    end else if (accept) begin
      running <= 1'b1;
    end else if (running) begin
      if (cycle == 8'd255) begin
        running <= 1'b0;
      end
    end
  end

  always @(posedge clock) begin
    if (reset) begin
      done <= 1'b0;
    end else begin
      done <= running & (cycle == 8'd255);  // SMURF.swift:97
    end
  end

  always @(posedge clock) begin
    if (accept) begin
      operands_0 <= x_0;
    end
  end

  always @(posedge clock) begin
    if (accept) begin
      operands_1 <= x_1;
    end
  end

  always @(posedge clock) begin
    if (reset) begin
      chains_0 <= 2'd2;
    end else if (accept) begin
      chains_0 <= 2'd2;
    end else if (running) begin
      if (generators_state[7:0] < operands_0) begin
        if (chains_0 != 2'd3) begin
          chains_0 <= chains_0 + 2'd1;  // SMURF.swift:95
        end
      end else if (chains_0 != 2'd0) begin
        chains_0 <= chains_0 - 2'd1;  // SMURF.swift:97
      end
    end
  end

  always @(posedge clock) begin
    if (reset) begin
      chains_1 <= 2'd2;
    end else if (accept) begin
      chains_1 <= 2'd2;
    end else if (running) begin
      if (generators_state[23:16] < operands_1) begin
        if (chains_1 != 2'd3) begin
          chains_1 <= chains_1 + 2'd1;  // SMURF.swift:95
        end
      end else if (chains_1 != 2'd0) begin
        chains_1 <= chains_1 - 2'd1;  // SMURF.swift:97
      end
    end
  end

  always @(posedge clock) begin
    if (reset) begin
      cycle <= 8'd0;
    end else if (accept) begin
      cycle <= 8'd0;
    end else if (running) begin
      cycle <= cycle + 8'd1;  // SMURF.swift:89
    end
  end

  always @(posedge clock) begin
    if (reset) begin
      ones <= 9'd0;
    end else if (accept) begin
      ones <= 9'd0;
    end else if (running) begin
      ones <= ones + {8'd0, {1'b0, generators_state[39:32]} < threshold};  // SMURF.swift:90
    end
  end

  assign coefficients_data =  // SMURF.swift:80
    (codeword == 4'd0) ? 9'd0 :
    (codeword == 4'd1) ? 9'd155 :
    (codeword == 4'd2) ? 9'd13 :
    (codeword == 4'd3) ? 9'd177 :
    (codeword == 4'd4) ? 9'd155 :
    (codeword == 4'd5) ? 9'd101 :
    (codeword == 4'd6) ? 9'd116 :
    (codeword == 4'd7) ? 9'd214 :
    (codeword == 4'd8) ? 9'd13 :
    (codeword == 4'd9) ? 9'd116 :
    (codeword == 4'd10) ? 9'd2 :
    (codeword == 4'd11) ? 9'd153 :
    (codeword == 4'd12) ? 9'd177 :
    (codeword == 4'd13) ? 9'd214 :
    (codeword == 4'd14) ? 9'd153 :
    9'd252;

  localparam [47:0] GENERATORS_SEED = {16'hc8d7, 16'h71c3, 16'h2a61};  // SMURF.swift:50
  genvar generators_index;
  generate
    for (generators_index = 0; generators_index < 3; generators_index = generators_index +
        1) begin : generators_copies
      LinearFeedbackShiftRegister_width16_steps16 generators (  // SMURF.swift:50
        .clock(clock),
        .reset(reset),
        .restart(accept),
        .advance(running),
        .seed(GENERATORS_SEED[generators_index * 16 +: 16]),
        .state(generators_state[generators_index * 16 +: 16])
      );
    end
  endgenerate

  assign busy = running;  // SMURF.swift:20
  assign valid = done;  // SMURF.swift:21
  assign result = (9'd255 < ones) ? 8'd255 : ones[7:0];  // SMURF.swift:22

  wire _unused_generators_state = &{1'b0, generators_state[47:40], generators_state[31:24],
      generators_state[15:8]};

endmodule

`default_nettype wire
