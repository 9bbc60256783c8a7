extension MappedNetlist {
    /// Structural Verilog with a port for every bit: inputs and inner nets are `n<net>`, outputs
    /// `o<number>`, cells `u<place>`. Written here because OpenSTA 2.0.17 stops reading at an
    /// assignment to a concatenation, which Yosys writes.
    func verilog(module: String) -> String {
        let inputNets = inputs.flatMap(\.bits).compactMap { bit -> Int? in
            if case .net(let net) = bit { net } else { nil }
        }
        let outputBits = outputs.flatMap(\.bits)
        var text = "module \(module) ("
        text +=
            (inputNets.map { "input n\($0)" } + outputBits.indices.map { "output o\($0)" })
            .joined(separator: ", ")
        text += ");\n"
        let isInput = Set(inputNets)
        for net in 0..<netCount where !isInput.contains(net) { text += "  wire n\(net);\n" }
        for (index, bit) in outputBits.enumerated() {
            text += "  assign o\(index) = \(Self.name(bit));\n"
        }
        for (index, cell) in cells.enumerated() {
            let pins = cell.connections.map { ".\($0.pin)(\(Self.name($0.source)))" }
            text += "  \(cell.type) u\(index) (\(pins.joined(separator: ", ")));\n"
        }
        return text + "endmodule\n"
    }

    private static func name(_ source: Source) -> String {
        switch source {
        case .net(let net): "n\(net)"
        case .constant(let value): value ? "1'b1" : "1'b0"
        }
    }
}
