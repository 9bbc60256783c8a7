import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Power-up values")
struct PowerUpTests {
    @Test("the documented function, by hand")
    func function() {
        // FNV-1a over the seed's 8 bytes, the name, a zero byte and the index's 8 bytes.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        let bytes: [UInt8] =
            [7, 0, 0, 0, 0, 0, 0, 0] + Array("a.b".utf8) + [0, 3] + [0, 0, 0, 0, 0, 0, 0]
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var generator = SplitMix64(seed: hash)
        let (first, second) = (UInt(generator.next()), UInt(generator.next()))
        #expect(PowerUp.word(seed: 7, name: "a.b", index: 3, width: 64) == Word(first, width: 64))
        #expect(
            PowerUp.word(seed: 7, name: "a.b", index: 3, width: 100)
                == Word(limbs: [first, second], width: 100))
    }

    @Test("SplitMix64 gives the published numbers")
    func generator() {
        var generator = SplitMix64(seed: 1_234_567)
        let published: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        ]
        #expect(published.map { _ in generator.next() } == published)
    }

    @Test("equal seeds give equal runs, other seeds other ones")
    func determinism() throws {
        func run(_ seed: UInt64) throws -> TestVectors {
            try record(
                accumulator().engine(seed: seed), RandomStimulus(seed: seed, resetInterval: 9),
                steps: 40)
        }
        #expect(try run(3) == run(3))
        #expect(try run(3) != run(4))
    }

    @Test("registers with a reset value start random too; the list of values is complete")
    func state() throws {
        let sketch = Sketch("State")
        let clock = sketch.domain()
        let register = sketch.register("r", .unsigned(40), reset: 0, domain: clock) { $0 }
        let memory = sketch.builder.memory("m", depth: 3, .unsigned(40), contents: nil)
        let data = sketch.builder.readPort(
            memory: memory, address: sketch.number(1, 2), domain: clock)
        let word = sketch.builder.readPort(
            memory: memory, address: sketch.number(2, 2), domain: nil)
        for (name, node) in [("a", register), ("b", data), ("c", word)] {
            sketch.output(name, node)
        }
        let engine = try sketch.engine(seed: 99)
        #expect(try engine.peek("a") == PowerUp.word(seed: 99, name: "r", width: 40))
        #expect(try engine.peek("b") == PowerUp.word(seed: 99, name: "m.read0", width: 40))
        #expect(try engine.peek("c") == PowerUp.word(seed: 99, name: "m", index: 2, width: 40))
        #expect(
            engine.powerUp.map(\.element) == [
                .register(name: "r"), .memory(name: "m"), .readPort(memory: "m", port: 0),
            ])
        #expect(engine.powerUp[1].words.count == 3)
        #expect(try engine.peek("c") == engine.powerUp[1].words[2])
    }
}
