`default_nettype none

// Module SMURF_4x4_256_d0e9a8b8, written by Morpho.
// f = euclid2 = sqrt((x*x+y*y)/2)
// result = f
// error over all 65,536 inputs, seed 0: mean 0.02043, rms 0.02591, p99 0.06609
// largest error 0.07967 at x_0 = 222/256, x_1 = 48/256
// Parameters: radices: [4, 4], thresholds: [0, 155, 13, 177, 155, 101, 116, 214, 13, 116, 2, 153,
// 177, 214, 153, 252], length: 256, seeds: [40165, 18887, 36010], leap: 8
// Source: SMURF.swift:20
module SMURF_4x4_256_d0e9a8b8 (
  input  wire clock,
  input  wire reset,
  input  wire start,  // SMURF.swift:20
  output wire busy,  // SMURF.swift:22
  output wire valid,  // SMURF.swift:23
  output wire [7:0] result,  // SMURF.swift:24
  input  wire [7:0] x_0,  // SMURF.swift:42
  input  wire [7:0] x_1  // SMURF.swift:42
);

  reg [7:0] operands_0;  // SMURF.swift:43
  reg [7:0] operands_1;  // SMURF.swift:43
  reg [1:0] chains_0;  // SMURF.swift:44
  reg [1:0] chains_1;  // SMURF.swift:44
  wire [8:0] coefficients_data;  // SMURF.swift:72
  wire counter_accept;  // SMURF.swift:46
  wire counter_busy;  // SMURF.swift:46
  wire counter_valid;  // SMURF.swift:46
  wire [7:0] counter_result;  // SMURF.swift:46
  wire [47:0] generators_state;  // Codeword.swift:19

  wire [3:0] codeword = {chains_1, chains_0};  // SMURF.swift:71
  wire [8:0] threshold = coefficients_data;  // SMURF.swift:72

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

  always @(posedge clock) begin
    if (counter_accept) begin
      chains_0 <= 2'd2;
    end else if (generators_state[7:0] < operands_0) begin
      if (chains_0 != 2'd3) begin
        chains_0 <= chains_0 + 2'd1;  // SMURF.swift:65
      end
    end else if (chains_0 != 2'd0) begin
      chains_0 <= chains_0 - 2'd1;  // SMURF.swift:67
    end
  end

  always @(posedge clock) begin
    if (counter_accept) begin
      chains_1 <= 2'd2;
    end else if (generators_state[23:16] < operands_1) begin
      if (chains_1 != 2'd3) begin
        chains_1 <= chains_1 + 2'd1;  // SMURF.swift:65
      end
    end else if (chains_1 != 2'd0) begin
      chains_1 <= chains_1 - 2'd1;  // SMURF.swift:67
    end
  end

  assign coefficients_data =  // SMURF.swift:72
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

  wire _counter_stream_1 = {1'b0, generators_state[39:32]} < threshold;  // SMURF.swift:72
  StreamCounter_length256 counter (  // SMURF.swift:46
    .clock(clock),
    .reset(reset),
    .start(start),
    .stream(_counter_stream_1),
    .accept(counter_accept),
    .busy(counter_busy),
    .valid(counter_valid),
    .result(counter_result)
  );

  localparam [47:0] GENERATORS_SEED = {16'h8caa, 16'h49c7, 16'h9ce5};  // Codeword.swift:19
  genvar generators_index;
  generate
    for (generators_index = 0; generators_index < 3; generators_index = generators_index +
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

  assign busy = counter_busy;  // SMURF.swift:22
  assign valid = counter_valid;  // SMURF.swift:23
  assign result = counter_result;  // SMURF.swift:24

  wire _unused_generators_state = &{1'b0, generators_state[47:40], generators_state[31:24],
      generators_state[15:8]};

endmodule

`default_nettype wire
