`default_nettype none

// Module Taylor_2x3_8_35c88c7f, written by Morpho.
// f = euclid2 = sqrt((x*x+y*y)/2)
// result = f
// error over all 65,536 inputs: mean 0.00387, rms 0.00540, p99 0.01814
// largest error 0.02573 at x_0 = 0/256, x_1 = 241/256
// Parameters: form: HornerForm(inputs: 2, fractionBits: 8, nodes: [Node(depth: 2... (hash 88e2f026)
// Source: Taylor.swift:15
module Taylor_2x3_8_35c88c7f (
  input  wire clock,
  input  wire reset,
  input  wire start,  // Taylor.swift:15
  output wire busy,  // Taylor.swift:17
  output wire valid,  // Taylor.swift:18
  output wire [7:0] result,  // Taylor.swift:19
  input  wire [7:0] x_0,  // Taylor.swift:24
  input  wire [7:0] x_1  // Taylor.swift:24
);

  reg [7:0] value;  // Taylor.swift:20
  reg done;  // Taylor.swift:60

  wire [7:0] _node_0_1 = {~x_0[7], x_0[6:0]};  // Taylor.swift:24
  wire [6:0] _node_0_2 = {_node_0_1[7:4], 3'd0};  // Taylor.swift:24
  // Taylor.swift:24
  wire [8:0] _node_0_3 = {{2{_node_0_2[6]}}, _node_0_2} - {_node_0_1[7:4], 5'd0};
  wire [3:0] _node_0_4 = _node_0_3[8:5];  // Taylor.swift:24
  wire [7:0] _node_0_5 = {~x_1[7], x_1[6:0]};  // Taylor.swift:24
  wire [3:0] _node_0_6 = _node_0_5[7:4];  // Taylor.swift:24
  wire [5:0] _node_0_7 = {_node_0_5[7:4], 2'd0};  // Taylor.swift:24
  // Taylor.swift:24
  wire [8:0] _node_0_8 = ({{5{_node_0_6[3]}}, _node_0_6} + {_node_0_5[7:4], 5'd0}) -
      {{3{_node_0_7[5]}}, _node_0_7};
  wire [3:0] _node_0_9 = _node_0_8[8:5];  // Taylor.swift:24
  // Taylor.swift:174
  wire signed [5:0] node_0 = $signed(6'd17 + {{2{_node_0_4[3]}}, _node_0_4} + {{2{_node_0_9[3]}},
      _node_0_9});
  wire [6:0] _node_1_1 = {_node_0_5[7:2], 1'b0};  // Taylor.swift:174
  wire [9:0] _node_1_2 = {_node_0_5[7:2], 4'd0};  // Taylor.swift:174
  // Taylor.swift:174
  wire [12:0] _node_1_3 = ({{6{_node_1_1[6]}}, _node_1_1} + {{3{_node_1_2[9]}}, _node_1_2}) -
      {_node_0_5[7:2], 7'd0};
  wire [5:0] _node_1_4 = _node_1_3[12:7];  // Taylor.swift:174
  // Taylor.swift:174
  wire [11:0] _node_1_5 = 12'd2112 + {6'd0, (x_0[2] ? $unsigned(node_0) : 6'd0) ^ 6'd32} + {5'd0,
      {(x_0[3] ? $unsigned(node_0) : 6'd0) ^ 6'd32, 1'b0}} + {4'd0, {(x_0[4] ? $unsigned(node_0) :
      6'd0) ^ 6'd32, 2'd0}} + {3'd0, {(x_0[5] ? $unsigned(node_0) : 6'd0) ^ 6'd32, 3'd0}} + {2'd0,
      {(x_0[6] ? $unsigned(node_0) : 6'd0) ^ 6'd32, 4'd0}} + {1'b0, {(x_0[7] ? 6'd0 :
      $unsigned(node_0)) ^ 6'd31, 5'd0}};
  wire [5:0] _node_1_6 = _node_1_5[10:5];  // Taylor.swift:174
  // Taylor.swift:174
  wire signed [7:0] node_1 = $signed(8'd64 + {{2{_node_1_4[5]}}, _node_1_4} + {{2{_node_1_6[5]}},
      _node_1_6});
  wire [3:0] _node_2_1 = _node_0_1[7:4];  // Taylor.swift:174
  wire [6:0] _node_2_2 = {_node_0_1[7:4], 3'd0};  // Taylor.swift:174
  // Taylor.swift:174
  wire [8:0] _node_2_3 = ({{5{_node_2_1[3]}}, _node_2_1} + {_node_0_1[7:4], 5'd0}) -
      {{2{_node_2_2[6]}}, _node_2_2};
  wire [3:0] _node_2_4 = _node_2_3[8:5];  // Taylor.swift:174
  wire [3:0] _node_2_5 = _node_0_5[7:4];  // Taylor.swift:174
  wire [5:0] _node_2_6 = {_node_0_5[7:4], 2'd0};  // Taylor.swift:174
  // Taylor.swift:174
  wire [8:0] _node_2_7 = ({{5{_node_2_5[3]}}, _node_2_5} + {{3{_node_2_6[5]}}, _node_2_6}) -
      {_node_0_5[7:4], 5'd0};
  wire [3:0] _node_2_8 = _node_2_7[8:5];  // Taylor.swift:174
  // Taylor.swift:174
  wire signed [5:0] node_2 = $signed(6'd16 + {{2{_node_2_4[3]}}, _node_2_4} + {{2{_node_2_8[3]}},
      _node_2_8});
  // Taylor.swift:174
  wire [11:0] _node_3_1 = 12'd2112 + {6'd0, (x_1[2] ? $unsigned(node_2) : 6'd0) ^ 6'd32} + {5'd0,
      {(x_1[3] ? $unsigned(node_2) : 6'd0) ^ 6'd32, 1'b0}} + {4'd0, {(x_1[4] ? $unsigned(node_2) :
      6'd0) ^ 6'd32, 2'd0}} + {3'd0, {(x_1[5] ? $unsigned(node_2) : 6'd0) ^ 6'd32, 3'd0}} + {2'd0,
      {(x_1[6] ? $unsigned(node_2) : 6'd0) ^ 6'd32, 4'd0}} + {1'b0, {(x_1[7] ? 6'd0 :
      $unsigned(node_2)) ^ 6'd31, 5'd0}};
  wire [5:0] _node_3_2 = _node_3_1[10:5];  // Taylor.swift:174
  wire signed [7:0] node_3 = $signed(8'd64 + {{2{_node_3_2[5]}}, _node_3_2});  // Taylor.swift:174
  // Taylor.swift:174
  wire [15:0] _node_4_1 = 16'h8100 + {8'd0, (x_0[0] ? $unsigned(node_1) : 8'd0) ^ 8'd128} + {7'd0,
      {(x_0[1] ? $unsigned(node_1) : 8'd0) ^ 8'd128, 1'b0}} + {6'd0, {(x_0[2] ? $unsigned(node_1) :
      8'd0) ^ 8'd128, 2'd0}} + {5'd0, {(x_0[3] ? $unsigned(node_1) : 8'd0) ^ 8'd128, 3'd0}} + {4'd0,
      {(x_0[4] ? $unsigned(node_1) : 8'd0) ^ 8'd128, 4'd0}} + {3'd0, {(x_0[5] ? $unsigned(node_1) :
      8'd0) ^ 8'd128, 5'd0}};
  // Taylor.swift:174
  wire [15:0] _node_4_2 = _node_4_1 + {2'd0, {(x_0[6] ? $unsigned(node_1) : 8'd0) ^ 8'd128, 6'd0}} +
      {1'b0, {(x_0[7] ? 8'd0 : $unsigned(node_1)) ^ 8'd127, 7'd0}};
  wire [7:0] _node_4_3 = _node_4_2[14:7];  // Taylor.swift:174
  // Taylor.swift:174
  wire [15:0] _node_4_4 = 16'h8100 + {8'd0, (x_1[0] ? $unsigned(node_3) : 8'd0) ^ 8'd128} + {7'd0,
      {(x_1[1] ? $unsigned(node_3) : 8'd0) ^ 8'd128, 1'b0}} + {6'd0, {(x_1[2] ? $unsigned(node_3) :
      8'd0) ^ 8'd128, 2'd0}} + {5'd0, {(x_1[3] ? $unsigned(node_3) : 8'd0) ^ 8'd128, 3'd0}} + {4'd0,
      {(x_1[4] ? $unsigned(node_3) : 8'd0) ^ 8'd128, 4'd0}} + {3'd0, {(x_1[5] ? $unsigned(node_3) :
      8'd0) ^ 8'd128, 5'd0}};
  // Taylor.swift:174
  wire [15:0] _node_4_5 = _node_4_4 + {2'd0, {(x_1[6] ? $unsigned(node_3) : 8'd0) ^ 8'd128, 6'd0}} +
      {1'b0, {(x_1[7] ? 8'd0 : $unsigned(node_3)) ^ 8'd127, 7'd0}};
  wire [7:0] _node_4_6 = _node_4_5[14:7];  // Taylor.swift:174
  // Taylor.swift:174
  wire signed [9:0] node_4 = $signed(10'd129 + {{2{_node_4_3[7]}}, _node_4_3} + {{2{_node_4_6[7]}},
      _node_4_6});

  always @(posedge clock) begin
    if (node_4[9]) begin
      value <= 8'd0;
    end else if (9'd255 < node_4[8:0]) begin
      value <= 8'd255;
    end else begin
      value <= node_4[7:0];  // Taylor.swift:174
    end
  end

  always @(posedge clock) begin
    if (reset) begin
      done <= 1'b0;
    end else begin
      done <= start;
    end
  end

  assign busy = 1'b0;  // Taylor.swift:17
  assign valid = done;  // Taylor.swift:18
  assign result = value;  // Taylor.swift:19

  wire _unused_node_0_1 = &{1'b0, _node_0_1[3:0]};
  wire _unused_node_0_3 = &{1'b0, _node_0_3[4:0]};
  wire _unused_node_0_5 = &{1'b0, _node_0_5[1:0]};
  wire _unused_node_0_8 = &{1'b0, _node_0_8[4:0]};
  wire _unused_node_1_3 = &{1'b0, _node_1_3[6:0]};
  wire _unused_node_1_5 = &{1'b0, _node_1_5[11], _node_1_5[4:0]};
  wire _unused_node_2_3 = &{1'b0, _node_2_3[4:0]};
  wire _unused_node_2_7 = &{1'b0, _node_2_7[4:0]};
  wire _unused_node_3_1 = &{1'b0, _node_3_1[11], _node_3_1[4:0]};
  wire _unused_node_4_2 = &{1'b0, _node_4_2[15], _node_4_2[6:0]};
  wire _unused_node_4_5 = &{1'b0, _node_4_5[15], _node_4_5[6:0]};

endmodule

`default_nettype wire
