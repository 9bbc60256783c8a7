import MorphoCircuit

/// What the tests build circuits with.
extension ModuleBuilder {
    func input(_ name: String, _ shape: Shape, domain: Int? = nil) -> NodeID {
        let index = port(name, .input, shape, domain: domain)
        return module.ports[index].node ?? invalid()
    }

    func output(_ name: String, _ node: NodeID, domain: Int? = nil) {
        let index = port(name, .output, module.shape(node), domain: domain)
        edit { $0.ports[index].node = node }
    }

    /// - Returns: the register's index and its present value.
    func state(
        _ name: String, _ shape: Shape, reset: UInt?, domain: Int
    ) -> (index: Int, value: NodeID) {
        let index = register(
            name, shape, reset: reset.map { Word($0, width: shape.width) }, domain: domain)
        return (index, module.registers[index].node)
    }

    func next(_ register: Int, _ node: NodeID, enable: NodeID? = nil) {
        edit {
            $0.registers[register].next = node
            $0.registers[register].enable = enable
        }
    }

    func number(_ value: UInt, _ width: Int) -> NodeID { constant(Word(value, width: width)) }
}

/// Steele, Lea and Flood's generator: small and the same everywhere.
struct SplitMix {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func word(width: Int) -> Word {
        Word(limbs: (0..<(width + 63) / 64).map { _ in UInt(next()) }, width: width)
    }

    /// A random word, often one at the edge of its range or a small one.
    mutating func edgeWord(width: Int) -> Word {
        switch next() % 8 {
        case 0: return Word(width: width)
        case 1: return .ones(width: width)
        case 2:
            var lowest = Word(width: width)
            lowest[width - 1] = true
            return lowest
        case 3: return Word(UInt(next() % 16), width: width)
        case 4: return Word(signed: -Int(next() % 16), width: width)
        default: return word(width: width)
        }
    }
}
