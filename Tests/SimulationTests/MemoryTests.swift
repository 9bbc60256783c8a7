import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Memories")
struct MemoryTests {
    /// One synchronous read port in the mode, one asynchronous one, and writers with masks of two
    /// bits for words of eight.
    func memory(_ mode: ReadDuringWrite, writers: Int = 1, depth: Int = 5) throws -> ReferenceEngine
    {
        let sketch = Sketch("Store")
        let clock = sketch.domain(ClockDomain(reset: nil))
        let memory = sketch.builder.memory(
            "words", depth: depth, .unsigned(8),
            contents: (0..<depth).map { Word(UInt(0x11 * ($0 + 1)), width: 8) })
        let address = sketch.input("readAddress", .unsigned(3))
        let enable = sketch.input("read", .unsigned(1))
        sketch.output(
            "synchronous",
            sketch.builder.readPort(
                memory: memory, address: address, domain: clock, enable: enable, duringWrite: mode))
        sketch.output(
            "asynchronous", sketch.builder.readPort(memory: memory, address: address, domain: nil))
        for writer in 0..<writers {
            sketch.builder.writePort(
                memory: memory, address: sketch.input("address\(writer)", .unsigned(3)),
                data: sketch.input("data\(writer)", .unsigned(8)),
                enable: sketch.input("write\(writer)", .unsigned(1)),
                mask: sketch.input("mask\(writer)", .unsigned(2)), domain: clock)
        }
        let engine = try sketch.engine()
        for writer in 0..<writers { try engine.set("mask\(writer)", 3) }
        try engine.set("read", 1)
        return engine
    }

    @Test("the asynchronous read follows address and contents; the synchronous one the edge")
    func reads() throws {
        let engine = try memory(.old)
        let run = try trace(
            engine, signals: ["readAddress", "asynchronous", "synchronous"],
            [
                ["readAddress": 0], ["readAddress": 1], ["readAddress": 2, "read": 0], ["read": 1],
                [:],
            ])
        #expect(
            run.text(from: 1) == """
                clock         ┌─┐_┌─┐_┌─┐_┌─┐_
                readAddress    1  │2
                asynchronous   34 │51
                synchronous    17 │34     │51
                """)
    }

    @Test(
        "read during write",
        arguments: [
            (ReadDuringWrite.old, 3, 0x22), (.old, 1, 0x22), (.new, 3, 0xab), (.new, 1, 0x2b),
            (.new, 2, 0xa2), (.new, 0, 0x22),
        ] as [(ReadDuringWrite, UInt, UInt)])
    func readDuringWrite(mode: ReadDuringWrite, mask: UInt, expected: UInt) throws {
        let engine = try memory(mode)
        for (name, value) in [
            ("readAddress", 1), ("address0", 1), ("data0", 0xab), ("write0", 1), ("mask0", mask),
        ] as [(String, UInt)] {
            try engine.set(name, value)
        }
        try engine.step()
        #expect(try engine.get("synchronous") == expected)
        let low: UInt = mask & 1 == 1 ? 0xb : 0x2
        let high: UInt = mask & 2 == 2 ? 0xa0 : 0x20
        #expect(try engine.get("asynchronous") == high | low)
    }

    @Test("an undefined collision gives the port's word; no collision gives the old one")
    func undefined() throws {
        let engine = try memory(.undefined)
        let garbage = engine.module.readPorts[0].undefinedWord
        try engine.set("readAddress", 1)
        try engine.set("address0", 1)
        try engine.set("data0", 9)
        try engine.set("write0", 1)
        // Even a write that changes nothing collides.
        try engine.set("mask0", 0)
        try engine.step()
        #expect(try engine.peek("synchronous") == garbage)
        try engine.set("address0", 2)
        try engine.step()
        #expect(try engine.get("synchronous") == 0x22)
        try engine.set("address0", 1)
        try engine.set("write0", 0)
        try engine.step()
        #expect(try engine.get("synchronous") == 0x22)
        // Out of range there is nothing to collide over.
        try engine.set("write0", 1)
        try engine.set("address0", 6)
        try engine.set("readAddress", 6)
        try engine.step()
        #expect(try engine.get("synchronous") == 0)
    }

    @Test("each read port has an undefined word of its own, the same whenever it is built")
    func undefinedWords() {
        func words(_ module: String) -> [Word] {
            let sketch = Sketch(module)
            for name in ["first", "second"] {
                let memory = sketch.builder.memory(name, depth: 2, .unsigned(70), contents: nil)
                for _ in 0..<2 {
                    _ = sketch.builder.readPort(
                        memory: memory, address: sketch.number(0, 1), domain: nil)
                }
            }
            return sketch.module.readPorts.map(\.undefinedWord)
        }
        #expect(words("One") == words("One"))
        #expect(Set(words("One") + words("Two")).count == 8)
        #expect(words("One").allSatisfy { $0.width == 70 })
    }

    @Test("of two writers to one address the later one wins, part by part")
    func priority() throws {
        let engine = try memory(.new, writers: 2)
        for (name, value) in [
            ("readAddress", 3), ("address0", 3), ("address1", 3), ("data0", 0xab),
            ("data1", 0xcd), ("write0", 1), ("write1", 1), ("mask1", 1),
        ] as [(String, UInt)] {
            try engine.set(name, value)
        }
        try engine.step()
        #expect(try engine.get("synchronous") == 0xad)
        #expect(try engine.get("asynchronous") == 0xad)
        try engine.set("mask1", 3)
        try engine.step()
        #expect(try engine.get("asynchronous") == 0xcd)
    }

    @Test("out of range: reads give zero, writes nothing")
    func outOfRange() throws {
        let engine = try memory(.old)
        try engine.set("readAddress", 5)
        try engine.set("address0", 7)
        try engine.set("data0", 0xff)
        try engine.set("write0", 1)
        #expect(try engine.get("asynchronous") == 0)
        try engine.step()
        #expect(try engine.get("synchronous") == 0)
        try engine.set("readAddress", 7)
        #expect(try engine.get("asynchronous") == 0)
        for address in 0..<5 as Range<UInt> {
            try engine.set("readAddress", address)
            #expect(try engine.get("asynchronous") == 0x11 * (address + 1))
        }
    }

    @Test("a read sees a write of another domain at the same time only afterwards")
    func acrossDomains() throws {
        let sketch = Sketch("Crossing")
        let one = sketch.domain(ClockDomain("one", reset: nil))
        let two = sketch.domain(ClockDomain("two", reset: nil))
        let memory = sketch.builder.memory(
            "words", depth: 2, .unsigned(8), contents: [Word(4, width: 8), Word(width: 8)],
            isCrossing: true)
        let address = sketch.number(0, 1)
        sketch.output(
            "out",
            sketch.builder.readPort(
                memory: memory, address: address, domain: two, duringWrite: .undefined))
        sketch.builder.writePort(
            memory: memory, address: address, data: sketch.number(9, 8), enable: nil, mask: nil,
            domain: one)
        let engine = try sketch.engine()
        try engine.step()
        #expect(try engine.get("out") == 4)
        try engine.step()
        #expect(try engine.get("out") == 9)
    }
}
