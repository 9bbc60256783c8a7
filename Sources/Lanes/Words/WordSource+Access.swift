import MorphoCircuit

/// Functions that reach the state by the numbers of nodes and memories.
extension WordSource {
    mutating func writeAccess() {
        body += "word \(Self.sizeName)(void) { return sizeof(state); }\n"
        body += "void \(Self.setName)(state *s, word node, const word *limbs) {\nswitch (node) {\n"
        let settable =
            module.inputs.compactMap(\.node) + module.registers.map(\.node)
            + module.readPorts.map(\.node)
        for node in Set(settable).sorted() {
            body += "case \(node.index): s->n\(node.index) = \(joined(Int(module[node].width)));"
            body += " break;\n"
        }
        body += "}\n}\nvoid \(Self.getName)(const state *s, word node, word *limbs) {\n"
        body += "switch (node) {\n"
        let shown = module.ports.compactMap(\.node)
        for node in Set(shown).sorted() {
            body += "case \(node.index):\n"
            let value = name(node)
            for place in 0..<(Int(module[node].width) + 63) / 64 {
                let shift = place == 0 ? "" : " >> \(64 * place)"
                body += "limbs[\(place)] = (word)((\(value))\(shift));\n"
            }
            body += "break;\n"
        }
        body += "}\n}\nvoid \(Self.loadName)(state *s, word memory, word address, "
        body += "const word *limbs) {\nswitch (memory) {\n"
        for (index, memory) in module.memories.enumerated() {
            body += "case \(index): s->m\(index)[address] = \(joined(memory.shape.width)); break;\n"
        }
        body += "}\n}\n"
    }

    private mutating func joined(_ width: Int) -> String {
        let type = operations.type(width)
        return (0..<(width + 63) / 64).map {
            $0 == 0 ? "(\(type))limbs[0]" : "(\(type))limbs[\($0)] << \(64 * $0)"
        }.joined(separator: " | ")
    }
}
