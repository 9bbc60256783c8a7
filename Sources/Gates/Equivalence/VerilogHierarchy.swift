/// How signals inside instances are called in the flat circuit and in flattened Verilog: the one
/// place that knows both.
///
///     circuit    lanes[3].count                 copy 3 of the replicated instance `lanes`
///     Verilog    lanes_copies[3].lanes.count    instance `lanes` in generate block `lanes_copies`
///
/// A single instance is `adder.sum` in both. Indices that no dot follows select a bit or a word
/// and stay as they are: `count[2]`, `memory[5][0]`.
public enum VerilogHierarchy {
    /// The label of the generate block around a replicated instance.
    public static func generateBlock(instance: String) -> String { instance + "_copies" }

    /// The name that Yosys gives the signal when it flattens the emitted Verilog.
    public static func verilogName(flat name: String) -> String {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let signal = parts.last else { return name }
        let instances = parts.dropLast().map { part -> String in
            guard let open = part.firstIndex(of: "["), part.last == "]" else {
                return String(part)
            }
            let instance = String(part[..<open])
            return "\(generateBlock(instance: instance))\(part[open...]).\(instance)"
        }
        return (instances + [String(signal)]).joined(separator: ".")
    }

    /// The flat circuit's name of a signal in flattened Verilog. Names that do not follow the
    /// scheme come back unchanged.
    public static func flatName(verilog name: String) -> String {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        var flat: [String] = []
        var index = 0
        while index < parts.count {
            let part = parts[index]
            if index + 2 < parts.count, part.last == "]", let open = part.firstIndex(of: "["),
                part[..<open] == generateBlock(instance: String(parts[index + 1]))
            {
                flat.append("\(parts[index + 1])\(part[open...])")
                index += 2
            } else {
                flat.append(String(part))
                index += 1
            }
        }
        return flat.joined(separator: ".")
    }
}
