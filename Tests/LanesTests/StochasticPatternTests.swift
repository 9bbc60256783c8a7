import MorphoCircuit
import MorphoHDL
import MorphoLanes
import MorphoSimulation
import Testing

import struct MorphoCircuit.Word

/// A counter that stops at zero and at a last state, which may leave states beyond it.
private struct Chain: HardwareModule, NamedModule {
    let width: Int
    let last: Int
    let load = Input(bit)
    let up = Input(bit)
    let given: Input<Unsigned>
    let state: Output<Unsigned>
    let free: Output<Unsigned>
    let count: MorphoHDL.Register<Unsigned>
    /// Without a load, and with a direction that depends on another register.
    let walker: MorphoHDL.Register<Unsigned>
    let phase = Register(bit, reset: 0)
    var moduleName: String { "chain" }

    init(width: Int, last: Int) {
        self.width = width
        self.last = last
        given = Input(unsigned(width))
        state = Output(unsigned(width))
        free = Output(unsigned(width))
        count = Register(unsigned(width), reset: 0)
        walker = Register(unsigned(width), reset: 0)
    }

    func describe() {
        When(load) { count.next(given) }
            .elseWhen(up) {
                When(count != last) { count.next(count &+ 1) }
            }.otherwise {
                When(count != 0) { count.next(count &- 1) }
            }
        phase.next(!phase)
        When(up ^ (phase & load)) {
            When(walker != last) { walker.next(walker &+ 1) }
        }.otherwise {
            When(walker != 0) { walker.next(walker &- 1) }
        }
        state.drive(count)
        free.drive(walker)
    }
}

/// One operand against many numbers that all lanes share: an operand that a condition lets change,
/// one that always does, and an input.
private struct Comparators: HardwareModule, NamedModule {
    let load = Input(bit)
    let seed = Input(unsigned(6))
    let direct = Input(unsigned(6))
    let below = Output(bits(40))
    let atMost = Output(bits(40))
    let above = Output(bits(40))
    let operand = Register(unsigned(6), reset: 5)
    let free = Register(unsigned(6), reset: 9)
    let number = Register(unsigned(6), reset: 1)
    let sums = (0..<3).map { _ in Register(bits(40), reset: 0) }
    var moduleName: String { "comparators" }

    func describe() {
        number.next(number &+ 11)
        When(load) { operand.next(seed) }
        free.next(free &+ seed)
        let numbers = (0..<40).map { number &+ $0 }
        sums[0].next(sums[0] ^ concatenate(numbers.map { operand < $0 }))
        sums[1].next(sums[1] ^ concatenate(numbers.map { free <= $0 }))
        sums[2].next(sums[2] ^ concatenate(numbers.map { $0 < direct }))
        below.drive(sums[0])
        atMost.drive(sums[1])
        above.drive(sums[2])
    }
}

/// What stochastic computing is made of has shorter ways than its operations: saturating counters
/// and banks of comparators.
@Suite struct StochasticPatternTests {
    /// Every state and direction, a lane each.
    @Test(arguments: [(2, 3), (3, 7), (3, 5), (4, 15), (4, 8)])
    func countersStopAtBothEnds(width: Int, last: Int) throws {
        let states = 1 << width
        let design = try Design(Chain(width: width, last: last))
        for compiler in [nil, NativeCompiler(cache: nil)] {
            let engine = try LanesEngine(design, lanes: 2 * states, native: compiler)
            try engine.reset()
            try engine.poke("given", lanes: (0..<2 * states).map { UInt64($0 % states) })
            try engine.poke("up", lanes: (0..<2 * states).map { UInt64($0 / states) })
            try engine.poke("load", Word(1, width: 1))
            try engine.step()
            try engine.poke("load", Word(0, width: 1))
            try engine.run(1)
            let expected = (0..<2 * states).map { lane -> UInt64 in
                let state = lane % states
                if lane >= states { return UInt64(state == last ? last : (state + 1) % states) }
                return UInt64(state == 0 ? 0 : state - 1)
            }
            #expect(try engine.peek(lanes: "state") == expected)
        }
    }

    /// In place, for runs of many cycles.
    @Test(arguments: [(2, 3), (3, 7), (3, 5), (4, 15), (8, 255), (9, 511)])
    func countersWalkFreely(width: Int, last: Int) throws {
        let design = try Design(Chain(width: width, last: last))
        let engine = try LanesEngine(design, lanes: 600, uniform: ["load"])
        let references = try (0..<2).map { _ in
            try ReferenceEngine(design, reportsUninitialised: false)
        }
        try engine.reset()
        for (lane, reference) in references.enumerated() {
            try reference.reset()
            try reference.poke("given", Word(UInt(lane), width: width))
        }
        for (number, count) in [1, 2, 5, 1, 9, 300, 17, 40, 300].enumerated() {
            let isUp = number % 3 != 1
            try engine.poke("up", lanes: (0..<600).map { UInt64($0 & 1) ^ (isUp ? 1 : 0) })
            try engine.poke("load", Word(UInt(number & 1), width: 1))
            try engine.run(count)
            for (lane, reference) in references.enumerated() {
                try reference.poke("up", Word(UInt(lane) ^ (isUp ? 1 : 0), width: 1))
                try reference.poke("load", Word(UInt(number & 1), width: 1))
                try reference.step(count)
                let expected = try reference.peek("free")
                #expect(try engine.peek("free", lane: lane) == expected, "run \(number)")
                #expect(try engine.peek("free", lane: 598 + lane) == expected, "run \(number)")
            }
        }
    }

    @Test(arguments: [true, false]) func manyComparisonsOfOneOperand(isNative: Bool) throws {
        let design = try Design(Comparators())
        let engine = try LanesEngine(
            design, lanes: 70, uniform: ["load"],
            native: isNative ? NativeCompiler(cache: nil) : nil)
        let references = try (0..<2).map { _ in
            try ReferenceEngine(design, reportsUninitialised: false)
        }
        try engine.reset()
        for reference in references { try reference.reset() }
        for (number, count) in [1, 3, 40, 1, 7, 300].enumerated() {
            // The even lanes do as the first reference, the odd ones as the second.
            for (port, factor) in [("seed", 13), ("direct", 29)] {
                let words = (0..<2).map { UInt64((number * factor + 17 * $0) & 63) }
                try engine.poke(port, lanes: (0..<70).map { words[$0 & 1] })
                for (reference, word) in zip(references, words) {
                    try reference.poke(port, Word(UInt(word), width: 6))
                }
            }
            let load = Word(UInt(number & 1), width: 1)
            try engine.poke("load", load)
            try engine.run(count)
            for reference in references {
                try reference.poke("load", load)
                try reference.step(count)
            }
            for port in ["below", "atMost", "above"] {
                let name = "\(port) after run \(number)"
                let words = try engine.peek(lanes: port)
                for (lane, reference) in [(0, references[0]), (69, references[1])] {
                    let expected = try reference.peek(port).unsignedValue.map { UInt64($0) }
                    #expect(words[lane] == expected, "\(name), lane \(lane)")
                }
            }
        }
    }
}
