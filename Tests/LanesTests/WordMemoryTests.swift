import MorphoCircuit
import MorphoLanes
import MorphoSimulation
import Testing

/// Memories as arrays, with what random circuits have seldom: wide words, several writers with
/// masks that meet at one address, addresses beyond the depth and of more than 64 bits.
@Suite struct WordMemoryTests {
    private struct Bank {
        let builder = ModuleBuilder(name: "bank")

        func input(_ name: String, _ width: Int, domain: Int) throws -> NodeID {
            let port = builder.port(name, .input, .unsigned(width), domain: domain)
            return try #require(builder.module.ports[port].node)
        }

        func output(_ name: String, _ node: NodeID, domain: Int) {
            let port = builder.port(
                name, .output, builder.module.shape(node), domain: domain)
            builder.edit { $0.ports[port].node = node }
        }
    }

    /// - Parameter addressWidths: of the writers and of the reads.
    private func design(
        width: Int, depth: Int, parts: [Int?], addressWidths: (Int, Int), isTwice: Bool = false
    ) throws -> Design {
        let bank = Bank()
        let builder = bank.builder
        let domain = builder.domain(ClockDomain("clock", period: 2))
        let other = isTwice ? builder.domain(ClockDomain("second", period: 3)) : domain
        let memory = builder.memory(
            "words", depth: depth, .unsigned(width), contents: nil, isCrossing: isTwice)
        for (number, count) in parts.enumerated() {
            let side = number == 0 ? other : domain
            let mask = try count.map { try bank.input("mask\(number)", $0, domain: side) }
            builder.writePort(
                memory: memory,
                address: try bank.input("to\(number)", addressWidths.0, domain: side),
                data: try bank.input("data\(number)", width, domain: side),
                enable: try bank.input("write\(number)", 1, domain: side), mask: mask, domain: side)
        }
        let address = try bank.input("from", addressWidths.1, domain: domain)
        let enable = try bank.input("read", 1, domain: domain)
        for mode in ReadDuringWrite.allCases where !isTwice || mode != .new {
            for (name, condition) in [("always", nil), ("enabled", enable)] {
                let node = builder.readPort(
                    memory: memory, address: address, domain: domain, enable: condition,
                    duringWrite: mode)
                bank.output("\(mode)_\(name)", node, domain: domain)
            }
        }
        let now = builder.readPort(memory: memory, address: address, domain: nil)
        bank.output("now", now, domain: domain)
        return Design(modules: [builder.module])
    }

    /// Small addresses, so that ports meet; now and then one beyond the depth, or with a bit far
    /// up set and a small address below it.
    private func address(_ width: Int, _ depth: Int, _ generator: inout SplitMix64) -> Word {
        var limbs = [UInt.random(in: 0..<4, using: &generator), 0]
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: limbs[0] = UInt.random(in: 0..<UInt(2 * depth), using: &generator)
        case 1: limbs[1] = 1
        default: break
        }
        return Word(limbs: limbs, width: width)
    }

    private func compare(_ design: Design, depth: Int, seed: UInt64) throws {
        let engine = try WordEngine(design, seed: seed, compiler: NativeCompiler(cache: nil))
        let reference = try ReferenceEngine(design, seed: seed, reportsUninitialised: false)
        engine.keepsSamples = true
        let pair = try Lockstep(reference, engine)
        var generator = SplitMix64(seed: seed)
        for _ in 0..<300 {
            for port in pair.ports where port.kind == .input {
                let width = port.shape.width
                let word =
                    port.name == "from" || port.name.hasPrefix("to")
                    ? address(width, depth, &generator)
                    : Word(
                        limbs: (0..<4).map { _ in .random(in: 0...UInt.max, using: &generator) },
                        width: width)
                try pair.poke(port.name, word)
            }
            try pair.step()
        }
        #expect(pair.divergence == nil && pair.stepCount == 300)
    }

    @Test func wideWordsWithMasks() throws {
        let design = try design(
            width: 200, depth: 11, parts: [4, 8, nil, 1, 200], addressWidths: (4, 4))
        try compare(design, depth: 11, seed: 1)
    }

    @Test func addressesOfAllBits() throws {
        let design = try design(width: 3, depth: 4, parts: [3, nil], addressWidths: (2, 2))
        try compare(design, depth: 4, seed: 2)
    }

    /// Addresses that are equal in their lowest 64 bits are not equal.
    @Test(arguments: [(70, 70), (70, 3), (3, 70)]) func wideAddresses(
        write: Int, read: Int
    ) throws {
        let design = try design(
            width: 65, depth: 6, parts: [5, nil], addressWidths: (write, read))
        try compare(design, depth: 6, seed: 3)
    }

    @Test func oneWord() throws {
        let design = try design(width: 8, depth: 1, parts: [2, nil], addressWidths: (1, 1))
        try compare(design, depth: 1, seed: 4)
    }

    @Test func sharedByTwoClocks() throws {
        let design = try design(
            width: 40, depth: 5, parts: [5, 8, nil], addressWidths: (3, 3), isTwice: true)
        try compare(design, depth: 5, seed: 5)
    }

    /// A changed word is read as changed, at once and at the clock; mistakes are told.
    @Test func wordsAreChanged() throws {
        let design = try design(width: 100, depth: 5, parts: [nil], addressWidths: (3, 3))
        let engine = try WordEngine(design, compiler: NativeCompiler(cache: nil))
        let word = Word(limbs: [0x1234_5678_9abc_def0, 0xf_0f0f_0f0f], width: 100)
        try engine.poke("from", Word(3, width: 3))
        #expect(try engine.peek("now") != word)
        try engine.setMemory("words", at: 3, word)
        #expect(try engine.peek("now") == word)
        try engine.step()
        #expect(try engine.peek("old_always") == word)
        try engine.poke("from", Word(2, width: 3))
        #expect(try engine.peek("now") != word)
        #expect(throws: SimulationError.unknownSignal(name: "word", suggestion: "words")) {
            try engine.setMemory("word", at: 0, word)
        }
        #expect(
            throws: SimulationError.widthMismatch(
                name: "words", shape: .unsigned(100), given: 99)
        ) {
            try engine.setMemory("words", at: 0, Word(width: 99))
        }
        for address in [-1, 5, Int.max] {
            #expect(
                throws: SimulationError.valueOutOfRange(
                    name: "words", value: address, shape: .unsigned(3))
            ) {
                try engine.setMemory("words", at: address, word)
            }
        }
        let single = try self.design(width: 8, depth: 1, parts: [nil], addressWidths: (1, 1))
        let small = try WordEngine(single, compiler: NativeCompiler(cache: nil))
        #expect(
            throws: SimulationError.valueOutOfRange(
                name: "words", value: 1, shape: .unsigned(1))
        ) {
            try small.setMemory("words", at: 1, Word(width: 8))
        }
    }

    /// A table that is only read, where the address is a constant or nothing reads it.
    @Test func wordsOfTablesAreChanged() throws {
        let bank = Bank()
        let domain = bank.builder.domain(ClockDomain("clock"))
        let contents = [Word](repeating: Word(9, width: 8), count: 4)
        for (number, name) in ["one", "two", "unread"].enumerated() {
            let memory = bank.builder.memory(
                name, depth: 4, .unsigned(8), contents: contents)
            if number == 2 { continue }
            let address = bank.builder.constant(Word(2, width: 2))
            let node = bank.builder.readPort(
                memory: memory, address: address, domain: number == 0 ? nil : domain)
            bank.output(name, node, domain: domain)
        }
        let engine = try WordEngine(
            Design(modules: [bank.builder.module]), compiler: NativeCompiler(cache: nil))
        try engine.step()
        for name in ["one", "two", "unread"] {
            if name != "unread" { #expect(try engine.peek(name) == Word(9, width: 8)) }
            try engine.setMemory(name, at: 2, Word(77, width: 8))
        }
        try engine.step()
        #expect(try engine.peek("one") == Word(77, width: 8))
        #expect(try engine.peek("two") == Word(77, width: 8))
    }
}
