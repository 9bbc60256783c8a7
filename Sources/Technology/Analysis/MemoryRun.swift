import MorphoSynthesis

/// A memory of macro cells in a run of the cells.
struct MemoryRun {
    private let memory: CellMemory
    /// By port the number of its clock; -1: none reaches it.
    private let readClocks: [Int]
    private let writeClocks: [Int]
    /// The words, each in as many limbs as it needs.
    private var words: ContiguousArray<UInt>
    private let limbs: Int
    /// Words that ports take at an edge, by port; kept for its storage.
    private var taken: [(port: Int, word: ContiguousArray<UInt>)] = []
    /// Accesses counted so far: by read port, then by write port.
    private(set) var accesses: [Int]

    /// - Parameter clocks: by net the number of a clock.
    init(_ memory: CellMemory, clocks: [Int32: Int]) {
        self.memory = memory
        readClocks = memory.reads.map { clocks[$0.clock] ?? -1 }
        writeClocks = memory.writes.map { clocks[$0.clock] ?? -1 }
        limbs = max(1, (memory.width + UInt.bitWidth - 1) / UInt.bitWidth)
        words = ContiguousArray(repeating: 0, count: memory.words * limbs)
        for (word, bits) in memory.contents.prefix(memory.words).enumerated() {
            for (limb, value) in bits.prefix(limbs).enumerated() {
                words[word * limbs + limb] = value
            }
        }
        accesses = [Int](repeating: 0, count: memory.reads.count + memory.writes.count)
    }

    /// What an edge of clocks does to the words and ports. The ports show it with `show`.
    /// - Returns: the joules of the accesses.
    mutating func step(
        _ domains: [Int], _ values: UnsafeMutableBufferPointer<UInt8>, counts: Bool
    ) -> Double {
        var energy = 0.0
        taken.removeAll(keepingCapacity: true)
        for (port, read) in memory.reads.enumerated()
        where domains.contains(readClocks[port]) && values[Int(read.enable)] == 1 {
            let isWrite = read.sharedWrite.map { values[Int(memory.writes[$0].enable)] == 1 }
            if isWrite != true {
                energy += read.energy
                if counts { accesses[port] += 1 }
            }
            var word = ContiguousArray<UInt>(repeating: 0, count: limbs)
            if let first = place(read.address, values) {
                for limb in 0..<limbs { word[limb] = words[first + limb] }
            }
            taken.append((port, word))
        }
        for (port, write) in memory.writes.enumerated()
        where domains.contains(writeClocks[port]) && values[Int(write.enable)] == 1 {
            energy += write.energy
            if counts { accesses[memory.reads.count + port] += 1 }
            guard let first = place(write.address, values) else { continue }
            let part = write.mask.isEmpty ? memory.width : memory.width / write.mask.count
            for (bit, net) in write.data.enumerated() {
                if !write.mask.isEmpty, values[Int(write.mask[bit / part])] == 0 { continue }
                let (limb, shift) = (first + bit / UInt.bitWidth, UInt(bit % UInt.bitWidth))
                words[limb] = words[limb] & ~(1 << shift) | UInt(values[Int(net)]) << shift
            }
        }
        return energy
    }

    /// Puts what the last edge read on the data nets.
    /// - Returns: whether a port took a word.
    func show(in values: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        for (port, word) in taken {
            for (bit, net) in memory.reads[port].data.enumerated() where net >= 2 {
                let limb = word[bit / UInt.bitWidth]
                values[Int(net)] = UInt8(limb >> UInt(bit % UInt.bitWidth) & 1)
            }
        }
        return !taken.isEmpty
    }

    /// Where a word begins; nil: beyond the words.
    private func place(
        _ address: [Int32], _ values: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        var word = 0
        for (bit, net) in address.enumerated() where values[Int(net)] == 1 {
            if bit >= 48 { return nil }
            word |= 1 << bit
        }
        return word < memory.words ? word * limbs : nil
    }
}
