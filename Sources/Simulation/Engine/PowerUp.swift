import MorphoCircuit

/// The values that registers and memories without contents have before anything is written: a
/// pure function of seed and hierarchical name, so that engines and testbenches agree.
///
/// Word `index` of `name` is `SeededHash` over (seed, name, index). Registers, also those with a
/// reset value, take index 0. A synchronous read port takes index 0 of `memory.read<n>`, where n
/// counts the memory's read ports from 0.
public enum PowerUp {
    public static func word(seed: UInt64, name: String, index: Int = 0, width: Int) -> Word {
        word(after: prefix(seed: seed, name: name), index: index, width: width)
    }

    /// All words of a memory, from address 0; its contents where it has them.
    public static func words(seed: UInt64, memory: Memory) -> [Word] {
        let width = memory.shape.width
        if let contents = memory.contents {
            let missing = max(0, memory.depth - contents.count)
            return contents.prefix(memory.depth)
                + [Word](repeating: Word(width: width), count: missing)
        }
        let prefix = prefix(seed: seed, name: memory.name)
        return (0..<max(0, memory.depth)).map { word(after: prefix, index: $0, width: width) }
    }

    /// The word of the read port with that `ReadPort.position`.
    public static func word(seed: UInt64, memory: Memory, readPort position: Int) -> Word {
        word(seed: seed, name: "\(memory.name).read\(position)", width: memory.shape.width)
    }

    /// The whole state of a flat module: registers, memories, synchronous read ports.
    public static func state(of module: Module, seed: UInt64) -> [TestVectors.PowerUp] {
        var state = module.registers.map { register in
            TestVectors.PowerUp(
                element: .register(name: register.name),
                words: [word(seed: seed, name: register.name, width: register.shape.width)])
        }
        for memory in module.memories {
            state.append(
                TestVectors.PowerUp(
                    element: .memory(name: memory.name), words: words(seed: seed, memory: memory)))
            for (position, port) in memory.readPorts.enumerated()
            where module.readPorts[port].domain != nil {
                state.append(
                    TestVectors.PowerUp(
                        element: .readPort(memory: memory.name, port: position),
                        words: [
                            word(
                                seed: seed, memory: memory,
                                readPort: module.readPorts[port].position)
                        ]))
            }
        }
        return state
    }

    private static func prefix(seed: UInt64, name: String) -> SeededHash {
        var hash = SeededHash()
        hash.combine(seed)
        hash.combine(name)
        return hash
    }

    private static func word(after prefix: SeededHash, index: Int, width: Int) -> Word {
        var hash = prefix
        hash.combine(UInt64(bitPattern: Int64(index)))
        return hash.word(width: width)
    }
}
