extension Module {
    /// The word that an `.undefined` read port gives when its address is written at the same edge,
    /// in simulation and in Verilog under `MORPHO_SIMULATION`: the same in all engines and runs,
    /// and unlike anything a design could come to rely on.
    ///
    /// It depends on the memory's own name, not on where the memory stands in a hierarchy, because
    /// all copies of a module share one text.
    /// - Parameters:
    ///   - memory: the memory's name, with or without the instances that lead to it.
    ///   - port: the position of the read port among those of its memory.
    public static func undefinedRead(memory: String, port: Int, width: Int) -> Word {
        let name = memory.split(separator: ".").last ?? ""
        var limbs: [UInt] = []
        for limb in 0..<Word.limbCount(width) {
            // FNV-1a, 64 bits.
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in "\(name)/\(port)/\(limb)".utf8 {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
            limbs.append(UInt(truncatingIfNeeded: hash))
        }
        return Word(limbs: limbs, width: width)
    }
}
