import MorphoTechnology
import MorphoWording

extension EstimateText {
    /// The macros of a unit, and the memories that would be macros if they could.
    var memories: String? {
        guard let memories = price.memories, !memories.isEmpty else { return nil }
        var table = Table(header: [
            "memory", "words", "bits", "macros", "ports", "area um2", "leakage uW", "access ns",
            "read pJ", "a cycle", "write pJ", "a cycle",
        ])
        table.rows = memories.compactMap { memory in
            guard let macro = memory.macro else { return nil }
            let writes = macro.writeEnergyJ.map { Figure.short($0 * 1e12) } ?? "-"
            return [
                memory.name, "\(memory.words)", "\(memory.width)", size(macro), "\(macro.ports)",
                Figure.fixed(macro.areaUm2, 0), Figure.short(macro.leakageW * 1e6),
                Figure.fixed(macro.accessNs, 3), Figure.short(macro.readEnergyJ * 1e12),
                Figure.fixed(macro.readsPerCycle, 3), writes,
                macro.writesPerCycle.map { Figure.fixed($0, 3) } ?? "-",
            ]
        }
        let logic = memories.compactMap { memory in
            memory.reason.map {
                "memory \(memory.name) of \(memory.words) x \(memory.width) bits is no macro: \($0)\n"
            }
        }
        return (table.rows.isEmpty ? "" : table.text + basis) + logic.joined()
    }

    private func size(_ macro: MemoryPrice.Macro) -> String {
        let count = macro.copies * macro.banks
        return (count == 1 ? "" : "\(count) x ") + "\(macro.wordsOfBank)x\(macro.widthOfBank)"
    }

    private var basis: String {
        price.memoryModel.map { "macros: \($0)\n" } ?? ""
    }
}
