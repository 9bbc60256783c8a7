import MorphoCircuit

extension Word {
    /// The word as a sized Verilog literal: `1'b0`, `8'd42`, `32'hdeadbeef`; signed ones as
    /// `8'sd42`, `-8'sd3`.
    func verilogLiteral(signed: Bool = false) -> String {
        if signed, width == 1 { return isZero ? "1'sb0" : "1'sb1" }
        if signed, let value = signedValue, value > Int.min {
            if value >= 0 { return "\(width)'sd\(value)" }
            // The most negative number has no positive counterpart of its width.
            if !negated.isNegative { return "-\(width)'sd\(-value)" }
        }
        if signed { return "\(width)'sh\(hexadecimal)" }
        if width == 1 { return isZero ? "1'b0" : "1'b1" }
        if let value = unsignedValue, value < 10_000 { return "\(width)'d\(value)" }
        return "\(width)'h\(hexadecimal)"
    }
}
