`default_nettype none

// Module LinearFeedbackShiftRegister_width16_steps8, written by Morpho.
// Parameters: width: 16, steps: 8
// Source: LinearFeedbackShiftRegister.swift:15
module LinearFeedbackShiftRegister_width16_steps8 (
  input  wire clock,
  input  wire reset,
  input  wire restart,  // LinearFeedbackShiftRegister.swift:15
  input  wire advance,  // LinearFeedbackShiftRegister.swift:16
  input  wire [15:0] seed,  // LinearFeedbackShiftRegister.swift:28
  output wire [15:0] state  // LinearFeedbackShiftRegister.swift:29
);

  reg [15:0] word;  // LinearFeedbackShiftRegister.swift:30

  // LinearFeedbackShiftRegister.swift:30
  wire _word_1 = word[3] ^ word[8] ^ word[10] ^ word[11] ^ word[12] ^ word[14] ^ word[15];
  // LinearFeedbackShiftRegister.swift:30
  wire _word_2 = word[2] ^ word[7] ^ word[9] ^ word[10] ^ word[11] ^ word[13] ^ word[14];
  always @(posedge clock) begin
    if (restart) begin
      word <= seed;
    end else if (advance) begin
      // LinearFeedbackShiftRegister.swift:39
      word <= {word[7], word[6], word[5], word[4], word[3], word[2], word[1], word[0], word[3] ^
          word[12] ^ word[14] ^ word[15], word[2] ^ word[11] ^ word[13] ^ word[14], word[1] ^
          word[10] ^ word[12] ^ word[13], word[0] ^ word[9] ^ word[11] ^ word[12], _word_1, _word_2,
          word[1] ^ word[6] ^ word[8] ^ word[9] ^ word[10] ^ word[12] ^ word[13], word[0] ^
          word[5] ^ word[7] ^ word[8] ^ word[9] ^ word[11] ^ word[12]};
    end
  end

  assign state = word;  // LinearFeedbackShiftRegister.swift:29

  wire _unused_reset = &{1'b0, reset};

endmodule

`default_nettype wire
