/// Rules by which Yosys turns arithmetic into gates before two circuits are compared.
///
/// Yosys's own multiplier is a tree of compressors, on which SAT sweeping finds no equal points
/// with a row of adders: products of more than about 8 bits would not close. These rules say in
/// Verilog, by `+` and `&` alone, what shift-and-add is; carries ripple. They are right by
/// themselves: a mistake in them or in the gates of the circuit makes the proof fail. Yosys takes
/// the rule whose name sorts first; its own begin with `_90_`.
enum YosysRules {
    static let text = """
        (* techmap_celltype = "$mul" *)
        module _80_multiply (A, B, Y);
            parameter A_SIGNED = 0;
            parameter B_SIGNED = 0;
            parameter A_WIDTH = 1;
            parameter B_WIDTH = 1;
            parameter Y_WIDTH = 1;
            input [A_WIDTH-1:0] A;
            input [B_WIDTH-1:0] B;
            output [Y_WIDTH-1:0] Y;
            wire [Y_WIDTH-1:0] a, b;
            wire [Y_WIDTH*(Y_WIDTH+1)-1:0] sums;
            \\$pos #(.A_SIGNED(A_SIGNED), .A_WIDTH(A_WIDTH), .Y_WIDTH(Y_WIDTH)) left (.A(A), .Y(a));
            \\$pos #(.A_SIGNED(B_SIGNED), .A_WIDTH(B_WIDTH), .Y_WIDTH(Y_WIDTH)) right (.A(B), .Y(b));
            wire [2*Y_WIDTH-1:0] shifted = {a, {Y_WIDTH{1'b0}}};
            assign sums[Y_WIDTH-1:0] = 0;
            genvar row;
            generate
                for (row = 0; row < Y_WIDTH; row = row + 1) begin : rows
                    assign sums[(row+1)*Y_WIDTH +: Y_WIDTH] =
                        sums[row*Y_WIDTH +: Y_WIDTH]
                        + (shifted[Y_WIDTH-row +: Y_WIDTH] & {Y_WIDTH{b[row]}});
                end
            endgenerate
            assign Y = sums[Y_WIDTH*Y_WIDTH +: Y_WIDTH];
        endmodule
        (* techmap_celltype = "$lcu" *)
        module _80_carry (P, G, CI, CO);
            parameter WIDTH = 1;
            input [WIDTH-1:0] P, G;
            input CI;
            output [WIDTH-1:0] CO;
            assign CO = G | (P & {CO, CI});
        endmodule
        """
}
