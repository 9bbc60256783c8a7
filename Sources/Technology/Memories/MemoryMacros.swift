import MorphoCircuit
import MorphoLiberty
import MorphoSynthesis

/// The memories of a unit that become macros: first cut out of its module, then put into the
/// netlist of the rest as cells.
struct MemoryMacros {
    /// The unit without them.
    let module: Module
    private let cut: CutMemories
    private let model: MemoryModel?
    /// By cut memory.
    private var layouts: [MemoryLayout] = []
    /// Memories that have the bits for a macro and stay logic.
    private(set) var remaining: [MemoryPrice] = []

    /// - Parameters:
    ///   - flat: the unit without instances.
    ///   - logicLimit: bits up to which a memory can be logic.
    /// - Throws: `PricingError.memoryWithoutModel`, `.memoryTooLarge`.
    init(
        _ flat: Module, rule: MemoryRule, library: LibertyLibrary, logicLimit: Int, top: String
    ) throws(PricingError) {
        var cut = CutMemories(flat)
        let model =
            rule.model.map { $0.at(voltage: library.voltage) } ?? MemoryModel.of(library)
        for (index, memory) in flat.memories.enumerated() {
            let (bits, overflow) = memory.depth.multipliedReportingOverflow(
                by: memory.shape.width)
            let reason = Self.reason(memory, flat)
            let mustBeMacro = overflow || bits > logicLimit
            guard let threshold = rule.threshold, overflow || bits >= threshold else {
                if mustBeMacro {
                    throw .memoryTooLarge(
                        top: top, memory: memory.name, limit: logicLimit, reason: nil)
                }
                continue
            }
            if let reason {
                if mustBeMacro {
                    throw .memoryTooLarge(
                        top: top, memory: memory.name, limit: logicLimit, reason: reason)
                }
                remaining.append(
                    MemoryPrice(
                        name: memory.name, words: memory.depth, width: memory.shape.width,
                        kind: .logic, reason: reason))
                continue
            }
            guard let model else {
                throw .memoryWithoutModel(
                    top: top, memory: memory.name, library: library.name,
                    models: MemoryModel.all.map(\.name))
            }
            cut.cut(index)
            guard let last = cut.memories.last else { continue }
            layouts.append(MemoryLayout(last, model))
        }
        module = cut.module
        self.cut = cut
        self.model = model
    }

    /// Why a memory cannot be a macro; nil when it can.
    private static func reason(_ memory: Memory, _ module: Module) -> String? {
        let reads = memory.readPorts.map { module.readPorts[$0] }
        if reads.isEmpty { return "nothing reads it" }
        if reads.contains(where: { $0.domain == nil }) { return "read at once, not at the clock" }
        if memory.writePorts.count > 1 { return "written by several ports" }
        if !memory.isReadOnly, reads.contains(where: { $0.duringWrite == .new }) {
            return "a read sees what is written at the same edge"
        }
        return nil
    }

    /// Puts the macros into the netlist of `module`, in place of the ports they were cut out with.
    func place(in netlist: inout CellNetlist) {
        guard let model, !layouts.isEmpty else { return }
        var ports: [String: [Int32]] = [:]
        for port in netlist.inputs + netlist.outputs { ports[port.name] = port.nets }
        let cutPorts = Set(
            cut.memories.flatMap { memory in
                memory.reads.flatMap { [$0.address, $0.data] + [$0.enable].compactMap { $0 } }
                    + memory.writes.flatMap {
                        [$0.address, $0.data] + [$0.enable, $0.mask].compactMap { $0 }
                    }
            })
        netlist.inputs.removeAll { cutPorts.contains($0.name) }
        netlist.outputs.removeAll { cutPorts.contains($0.name) }
        for (memory, layout) in zip(cut.memories, layouts) {
            let writer = MacroWriter(
                memory: memory, layout: layout, figures: layout.figures(model),
                domains: module.domains, ports: ports)
            writer.write(to: &netlist)
        }
    }

    /// What the figures of the macros stand on; nil: there are none.
    var basis: String? {
        guard let model, !layouts.isEmpty else { return nil }
        var text = model.basis
        let isBeside = layouts.contains {
            model.isExtrapolated(words: $0.wordsOfBank, width: $0.widthOfBank)
        }
        if isBeside { text += "; sizes beside those of the published macros are extrapolated" }
        if cut.memories.contains(where: \.writes.isEmpty) {
            text += "; tables cost as much as memories that are written"
        }
        return text
    }

    /// What the macros cost, and the memories that stayed logic.
    func prices(_ activity: CellActivity) -> [MemoryPrice] {
        guard let model else { return remaining }
        return zip(cut.memories, zip(layouts, activity.accesses)).map { memory, found in
            let (layout, accesses) = found
            let figures = layout.figures(model)
            let cycles = Double(max(1, activity.cycles))
            let (reads, writes) = (
                accesses.prefix(memory.reads.count).reduce(0, +),
                accesses.dropFirst(memory.reads.count).reduce(0, +)
            )
            return MemoryPrice(
                name: memory.name, words: memory.words, width: memory.width, kind: .macro,
                macro: .init(
                    ports: layout.ports, copies: layout.copies, banks: layout.banks,
                    wordsOfBank: layout.wordsOfBank, widthOfBank: layout.widthOfBank,
                    areaUm2: figures.areaUm2 * Double(layout.macros),
                    leakageW: figures.leakage * Double(layout.macros),
                    accessNs: figures.accessTime * 1e9,
                    readEnergyJ: figures.accessEnergy * Double(layout.macrosOfRead),
                    writeEnergyJ: memory.writes.isEmpty
                        ? nil : figures.accessEnergy * Double(layout.macrosOfWrite),
                    readsPerCycle: Double(reads) / cycles,
                    writesPerCycle: memory.writes.isEmpty ? nil : Double(writes) / cycles))
        } + remaining
    }
}
