import MorphoSynthesis

extension CellNetlist {
    /// Structural Verilog with a port for every bit: inputs and inner nets are `n<net>`, outputs
    /// `o<number>`, cells `u<place>`. Written here because OpenSTA 2.0.17 stops reading at an
    /// assignment to a concatenation, which Yosys writes.
    func verilog(module: String) -> String {
        let inputNets = inputs.flatMap(\.nets)
        let outputNets = outputs.flatMap(\.nets)
        var text = "module \(module) ("
        text +=
            (inputNets.map { "input n\($0)" } + outputNets.indices.map { "output o\($0)" })
            .joined(separator: ", ")
        text += ");\n"
        let isInput = Set(inputNets)
        for net in 2..<max(2, Int32(netCount)) where !isInput.contains(net) {
            text += "  wire n\(net);\n"
        }
        for (index, net) in outputNets.enumerated() {
            text += "  assign o\(index) = \(Self.name(net));\n"
        }
        for cell in 0..<cellCount {
            let kind = self.kind(cell)
            let pins = zip(kind.pins, pins(cell)).filter { nets[$0.1] >= 0 }.map { pin, place in
                ".\(pin.name)(\(Self.name(nets[place])))"
            }
            text += "  \(kind.name) u\(cell) (\(pins.joined(separator: ", ")));\n"
        }
        return text + "endmodule\n"
    }

    private static func name(_ net: Int32) -> String {
        net == zero ? "1'b0" : net == one ? "1'b1" : "n\(net)"
    }
}
