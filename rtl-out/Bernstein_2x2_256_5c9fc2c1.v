`default_nettype none

// Module Bernstein_2x2_256_5c9fc2c1, written by Morpho.
// f = euclid2 = sqrt((x*x+y*y)/2)
// result = f
// error over all 65,536 inputs, seed 0: mean 0.01710, rms 0.02171, p99 0.05401
// largest error 0.06642 at x_0 = 157/256, x_1 = 21/256
// Parameters: degrees: [2, 2], thresholds: [0, 80, 182, 80, 84, 191, 182, 191, 256], length: 256,
// seeds: [40165, 18887, 36010, 27264, 49670], leap: 8
// Source: Bernstein.swift:20
module Bernstein_2x2_256_5c9fc2c1 (
  input  wire clock,
  input  wire reset,
  input  wire start,  // Bernstein.swift:20
  output wire busy,  // Bernstein.swift:22
  output wire valid,  // Bernstein.swift:23
  output wire [7:0] result,  // Bernstein.swift:24
  input  wire [7:0] x_0,  // Bernstein.swift:40
  input  wire [7:0] x_1  // Bernstein.swift:40
);

  reg [7:0] operands_0;  // Bernstein.swift:41
  reg [7:0] operands_1;  // Bernstein.swift:41
  wire [8:0] coefficients_data;  // Bernstein.swift:65
  wire counter_accept;  // Bernstein.swift:43
  wire counter_busy;  // Bernstein.swift:43
  wire counter_valid;  // Bernstein.swift:43
  wire [7:0] counter_result;  // Bernstein.swift:43
  wire [79:0] generators_state;  // Codeword.swift:19

  // Codeword.swift:24
  wire [1:0] _codeword_1 = {generators_state[39:32] < operands_1, generators_state[55:48] <
      operands_1};
  // Codeword.swift:24
  wire [1:0] _codeword_2 = {generators_state[7:0] < operands_0, generators_state[23:16] <
      operands_0};
  // Codeword.swift:24
  wire [4:0] _codeword_3 = {1'b0, {2'd0, {1'b0, _codeword_1[0]} + {1'b0, _codeword_1[1]}} * 4'd3} +
      {3'd0, {1'b0, _codeword_2[0]} + {1'b0, _codeword_2[1]}};
  wire [3:0] codeword = _codeword_3[3:0];  // Bernstein.swift:64
  wire [8:0] threshold = coefficients_data;  // Bernstein.swift:65

  always @(posedge clock) begin
    if (counter_accept) begin
      operands_0 <= x_0;
    end
  end

  always @(posedge clock) begin
    if (counter_accept) begin
      operands_1 <= x_1;
    end
  end

  assign coefficients_data =  // Bernstein.swift:65
    (codeword == 4'd0) ? 9'd0 :
    (codeword == 4'd1) ? 9'd80 :
    (codeword == 4'd2) ? 9'd182 :
    (codeword == 4'd3) ? 9'd80 :
    (codeword == 4'd4) ? 9'd84 :
    (codeword == 4'd5) ? 9'd191 :
    (codeword == 4'd6) ? 9'd182 :
    (codeword == 4'd7) ? 9'd191 :
    (codeword == 4'd8) ? 9'd256 :
    9'd0;

  wire _counter_stream_1 = {1'b0, generators_state[71:64]} < threshold;  // Bernstein.swift:65
  StreamCounter_length256 counter (  // Bernstein.swift:43
    .clock(clock),
    .reset(reset),
    .start(start),
    .stream(_counter_stream_1),
    .accept(counter_accept),
    .busy(counter_busy),
    .valid(counter_valid),
    .result(counter_result)
  );

  // Codeword.swift:19
  localparam [79:0] GENERATORS_SEED = {16'hc206, 16'h6a80, 16'h8caa, 16'h49c7, 16'h9ce5};
  genvar generators_index;
  generate
    for (generators_index = 0; generators_index < 5; generators_index = generators_index +
        1) begin : generators_copies
      LinearFeedbackShiftRegister_width16_steps8 generators (  // Codeword.swift:19
        .clock(clock),
        .reset(reset),
        .restart(counter_accept),
        .advance(1'b1),
        .seed(GENERATORS_SEED[generators_index * 16 +: 16]),
        .state(generators_state[generators_index * 16 +: 16])
      );
    end
  endgenerate

  assign busy = counter_busy;  // Bernstein.swift:22
  assign valid = counter_valid;  // Bernstein.swift:23
  assign result = counter_result;  // Bernstein.swift:24

  wire _unused_generators_state = &{1'b0, generators_state[79:72], generators_state[63:56],
      generators_state[47:40], generators_state[31:24], generators_state[15:8]};
  wire _unused_codeword_3 = &{1'b0, _codeword_3[4]};

endmodule

`default_nettype wire
