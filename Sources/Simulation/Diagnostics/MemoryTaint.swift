import MorphoCircuit

/// Which words of the memories still depend on power-up values. A word is followed in the parts
/// that the masks of the memory's write ports can write apart.
struct MemoryTaint: Sendable {
    private struct Entry: Sendable {
        /// The number of word 0.
        var base: Int
        /// Parts of a word.
        var parts: Int
        /// By word, by part; empty when the memory has contents and nothing tainted was written.
        var taints: [Int]
    }
    private var entries: [Entry] = []
    /// Tainted parts at the start.
    let remaining: Int

    init(_ module: Module, base: Int) {
        var base = base
        var remaining = 0
        for memory in module.memories {
            // Equal parts of different number meet at their least common multiple.
            var parts = 1
            for port in memory.writePorts {
                guard let mask = module.writePorts[port].mask else { continue }
                let count = module.shape(mask).width
                parts = parts / Self.greatestDivisor(parts, count) * count
            }
            let initial = memory.contents == nil
            var taints = [Int](repeating: TaintTracker.clean, count: memory.depth * parts)
            if initial {
                for address in 0..<memory.depth {
                    for part in 0..<parts { taints[address * parts + part] = base + address }
                }
                remaining += taints.count
            }
            entries.append(Entry(base: base, parts: parts, taints: taints))
            base += memory.depth
        }
        self.remaining = remaining
    }

    /// The taint of a word: that of its first tainted part.
    func word(_ memory: Int, _ address: Int) -> Int {
        let entry = entries[memory]
        for part in 0..<entry.parts {
            let taint = entry.taints[address * entry.parts + part]
            if taint != TaintTracker.clean { return taint }
        }
        return TaintTracker.clean
    }

    /// Notes a write; a missing mask writes the whole word.
    /// - Returns: by how much the number of tainted parts has grown.
    mutating func write(_ port: WritePort, _ address: Int, mask: Word?, taint: Int) -> Int {
        let parts = entries[port.memory].parts
        var growth = 0
        for part in 0..<parts {
            if let mask, !mask[part / (parts / mask.width)] { continue }
            let index = address * parts + part
            growth += taint == TaintTracker.clean ? 0 : 1
            growth -= entries[port.memory].taints[index] == TaintTracker.clean ? 0 : 1
            entries[port.memory].taints[index] = taint
        }
        return growth
    }

    /// The memory and address of a word's number.
    func place(of element: Int) -> (memory: Int, address: Int) {
        // Empty memories share their base with the next one, so the last one is meant.
        let memory = entries.lastIndex { $0.base <= element } ?? 0
        return (memory, element - entries[memory].base)
    }

    private static func greatestDivisor(_ left: Int, _ right: Int) -> Int {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }
}
