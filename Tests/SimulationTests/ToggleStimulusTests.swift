import MorphoCircuit
import MorphoHDL
import MorphoSimulation
import Testing

private let fast = ClockDomain("fast", period: 2, reset: .init("fast_reset"))
private let slow = ClockDomain(
    "slow", period: 7, phase: 3, reset: .init("slow_reset", activeLow: true))

private struct Wide: HardwareModule {
    let x = Input(bits(70), in: fast)
    let s = Input(bits(16), in: slow)
    let late = Input.asynchronous(bits(8))
    let y = Output(bits(70), in: fast)
    let z = Output(bits(16), in: slow)
    let w = Output(bits(8), in: slow)
    private let held = Register(bits(70), reset: 0, in: fast)
    private let kept = Register(bits(16), reset: 0, in: slow)
    private let entry = Instance(Synchroniser(width: 8, into: slow))

    func describe() {
        held.next(x)
        kept.next(s)
        entry.source.drive(late)
        y.drive(held)
        z.drive(kept)
        w.drive(entry.result)
    }
}

@Suite struct ToggleStimulusTests {
    private func vectors(_ rate: Double, steps: Int, seed: UInt64 = 1) throws -> TestVectors {
        try ToggleStimulus(seed: seed, rate: rate).vectors(of: Design(Wide()).top, steps: steps)
    }

    private func words(_ name: String, _ vectors: TestVectors) throws -> [Word] {
        let place = try #require(vectors.inputs.firstIndex { $0.name == name })
        return vectors.steps.map { $0.inputs[place] }
    }

    /// With one change in every cycle, a word is inverted at each edge of its own clock; an
    /// asynchronous one at those of the faster clock.
    @Test func everyCycle() throws {
        let vectors = try vectors(1, steps: 40)
        for (name, clock) in [("x", "fast"), ("s", "slow"), ("late", "fast")] {
            let words = try words(name, vectors)
            let domain = try #require(vectors.domains.firstIndex { $0.name == clock })
            for step in 1..<40 {
                let isDue = vectors.steps[step].domains.contains(domain)
                #expect(words[step] == (isDue ? words[step - 1].inverted : words[step - 1]))
            }
        }
        #expect(Set(vectors.steps.map(\.domains)).count == 3)
    }

    @Test func never() throws {
        let vectors = try vectors(0, steps: 40)
        for name in ["x", "s", "late"] { #expect(Set(try words(name, vectors)).count == 1) }
    }

    /// Mean, time at one, and independence of neighbours, each with six standard deviations.
    @Test func rates() throws {
        let words = try words("x", vectors(0.25, steps: 4000))
        let cycles = try vectors(0.25, steps: 4000).steps.count { $0.domains.contains(0) }
        var (changes, pairs, ones) = (0, 0, 0)
        for (before, word) in zip(words, words.dropFirst()) {
            let changed = before.xor(word)
            for bit in 0..<70 {
                changes += changed[bit] ? 1 : 0
                pairs += bit < 69 && changed[bit] && changed[bit + 1] ? 1 : 0
                ones += word[bit] ? 1 : 0
            }
        }
        let count = Double(70 * cycles)
        #expect(abs(Double(changes) / count - 0.25) < 0.006)
        #expect(abs(Double(pairs) / (count * 69 / 70) - 0.0625) < 0.006)
        #expect(abs(Double(ones) / Double(70 * (words.count - 1)) - 0.5) < 0.012)
    }

    /// Active until the first edge of the own clock.
    @Test func resets() throws {
        let vectors = try vectors(0.5, steps: 20)
        for (name, clock, active) in [("fast_reset", "fast", UInt(1)), ("slow_reset", "slow", 0)] {
            let domain = try #require(vectors.domains.firstIndex { $0.name == clock })
            let first = try #require(
                vectors.steps.firstIndex { $0.domains.contains(domain) })
            let expected = (0..<20).map { Word($0 <= first ? active : 1 - active, width: 1) }
            #expect(try words(name, vectors) == expected)
        }
    }

    @Test func seedsDiffer() throws {
        let one = try vectors(0.5, steps: 20)
        #expect(try one == vectors(0.5, steps: 20))
        // Not only in what they begin with.
        func changes(_ vectors: TestVectors) throws -> [Word] {
            let words = try words("x", vectors)
            return zip(words, words.dropFirst()).map { $0.xor($1) }
        }
        #expect(try changes(one) != changes(vectors(0.5, steps: 20, seed: 2)))
    }
}
