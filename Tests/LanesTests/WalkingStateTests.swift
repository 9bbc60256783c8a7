import MorphoCircuit
import MorphoHDL
import MorphoLanes
import MorphoSimulation
import Testing

import struct MorphoCircuit.Word

/// Shift registers of bits and of words: with a load that all lanes share, held now and then,
/// tapped in the middle, read by others in the cycle in which they walk, in a ring, and one whose
/// end feeds its own head.
private struct DelayLines: HardwareModule, NamedModule {
    let load = Input(bit)
    let hold = Input(bit)
    let noise = Input(bit)
    let sample = Input(unsigned(8))
    let parity = Output(bit)
    let walking = Output(bits(16))
    let held = Output(bits(9))
    let tap = Output(unsigned(8))
    let sum = Output(unsigned(12))
    let turned = Output(unsigned(8))
    let generator = Register(bits(16), reset: 0xace1)
    let copy = Register(bits(16), reset: 3)
    let pausing = Register(bits(9), reset: 0x155)
    let backwards = Register(bits(7), reset: 0x11)
    let follower = Register(bit, reset: 0)
    let line = (0..<11).map { _ in Register(unsigned(8), reset: 7) }
    let branch = Register(unsigned(8), reset: 0)
    let total = Register(unsigned(12), reset: 0)
    let loop = (0..<6).map { Register(unsigned(8), reset: $0) }
    let ring = (0..<5).map { Register(unsigned(8), reset: 3 * $0) }
    var moduleName: String { "delay_lines" }

    func describe() {
        let feedback = generator[15] ^ generator[14] ^ generator[12] ^ generator[3] ^ noise
        When(load) { generator.next(0x9235) }
            .otherwise { generator.next(concatenate(generator[0...14], feedback)) }
        copy.next(concatenate(copy[0...14], generator[15]))
        When(!hold) { pausing.next(concatenate(pausing[0...7], copy[4])) }
        backwards.next(concatenate(pausing[8], backwards[1...6]))
        follower.next(copy[15])
        line[0].next(sample &+ branch)
        for (before, stage) in zip(line, line.dropFirst()) { stage.next(before) }
        branch.next(line[4])
        total.next(total &+ line[10].value.extended(to: 12))
        loop[0].next(loop[5] &+ loop[2] &+ sample)
        for (before, stage) in zip(loop, loop.dropFirst()) { stage.next(before) }
        for index in 0..<5 { ring[index].next(ring[(index + 4) % 5]) }
        parity.drive(generator[0] ^ copy[9] ^ follower ^ backwards[0])
        walking.drive(generator)
        held.drive(pausing)
        tap.drive(line[7])
        sum.drive(total)
        turned.drive(loop[3] ^ ring[1])
    }
}

/// Compiled lanes let such state walk through memory in place of copying it.
@Suite struct WalkingStateTests {
    /// Runs of all lengths about the sixteen cycles after which a row goes home, a single step
    /// between them, and what all lanes share or not.
    @Test(arguments: [["load", "hold"], ["load"], []] as [Set<String>])
    func runsOfManyLengths(uniform: Set<String>) throws {
        let design = try Design(DelayLines())
        let engine = try LanesEngine(
            design, lanes: 600, uniform: uniform, seed: 7, native: NativeCompiler(cache: nil))
        #expect(engine.isNative)
        let reference = try ReferenceEngine(design, seed: 7, reportsUninitialised: false)
        let both = [engine, reference] as [any SimulationEngine]
        for each in both { try each.reset() }
        for (number, count) in [1, 2, 15, 16, 17, 31, 32, 33, 64, 300, 5].enumerated() {
            for each in both {
                try each.poke("sample", Word(UInt(89 * number & 0xff), width: 8))
                try each.poke("noise", Word(UInt(number & 1), width: 1))
                try each.poke("load", Word(UInt(number % 4 == 1 ? 1 : 0), width: 1))
                try each.poke("hold", Word(UInt(number % 3 == 2 ? 1 : 0), width: 1))
            }
            try engine.run(count)
            try reference.step(count)
            for port in reference.ports where port.kind == .output {
                let expected = try reference.peek(port.name)
                for lane in [0, 599] {
                    #expect(
                        try engine.peek(port.name, lane: lane) == expected,
                        "after run \(number) of \(count) cycles, '\(port.name)', lane \(lane)")
                }
            }
            for each in both { try each.step() }
        }
    }
}
