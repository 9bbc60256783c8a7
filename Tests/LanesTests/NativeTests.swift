import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoHDL
import MorphoLanes
import MorphoSimulation
import MorphoVerification
import Synchronization
import Testing

import struct MorphoCircuit.Word

/// A generator and a chain with a table and shifts of its own.
private struct Cell: HardwareModule {
    let load = Input(bit)
    let start = Input(unsigned(16))
    let x = Input(unsigned(8))
    let stream = Output(bit)
    let weighed = Output(signed(12))
    let state = Register(unsigned(16), reset: 1)
    let chain = Register(unsigned(4), reset: 8)
    let product = Register(signed(12), reset: 0)

    func describe() {
        let feedback = state[15] ^ state[14] ^ state[12] ^ state[3]
        When(load) { state.next(start) }
            .otherwise { state.next(concatenate(state[0...14], feedback).asUnsigned) }
        When(state[0...7].asUnsigned < x) {
            When(chain != 15) { chain.next(chain &+ 1) }
        }.otherwise {
            When(chain != 0) { chain.next(chain &- 1) }
        }
        let table = Bits(constant: Word(limbs: [0xb7d4], width: 16))
        stream.drive(table[chain.value])
        let shifted = (state.value >> chain[0...1].asUnsigned).truncated(to: 8)
        product.next((shifted.asSigned * chain.asSigned).truncated(to: 12))
        weighed.drive(product)
    }
}

/// Copies of it, their sum through a tree, neighbours mixed, and a word of more than 64 bits.
private struct Bank: HardwareModule, NamedModule {
    let load = Input(bit)
    let seed = Input(unsigned(8))
    let count = Output(unsigned(8))
    let total = Output(signed(20))
    let parity = Output(bit)
    let history = Register(bits(150), reset: 0)
    let operand = Register(unsigned(8), reset: 0)
    let cells = Replicated(Cell(), count: 70)
    var moduleName: String { "bank" }

    func describe() {
        cells.load.broadcast(load)
        cells.start.constants((0..<70).map { ($0 * 40_503 + 1) & 0xffff })
        cells.x.broadcast(operand)
        When(load) { operand.next(seed) }
        let streams = cells.packed(\.stream)
        history.next(concatenate(history[0...79], streams))
        count.drive(history.onesCount)
        parity.drive(history[149] ^ history[75] ^ history[3])
        let weights = cells.packed(\.weighed)
        var level = (0..<70).map { index in
            weights[(12 * index)...(12 * index + 11)].asSigned.extended(to: 20)
        }
        while level.count > 1 {
            level = stride(from: 0, to: level.count, by: 2).map {
                $0 + 1 < level.count ? level[$0] &+ level[$0 + 1] : level[$0]
            }
        }
        total.drive(level[0])
    }
}

/// Registers that conditions leave as they are, where all lanes share the conditions and where
/// they do not, with state that depends on each other in a circle.
private struct Occasional: HardwareModule, NamedModule {
    let load = Input(bit)
    let mine = Input(bit)
    let seed = Input(unsigned(16))
    let total = Output(unsigned(24))
    let mixed = Output(unsigned(16))
    let wide = Output(unsigned(40))
    let phase = Register(unsigned(3), reset: 0)
    let sum = Register(unsigned(24), reset: 0)
    let left = Register(unsigned(16), reset: 0xbeef)
    let right = Register(unsigned(16), reset: 1)
    let product = Register(unsigned(40), reset: 0)
    let operand = Register(unsigned(16), reset: 0)
    var moduleName: String { "occasional" }

    func describe() {
        phase.next(phase &+ 1)
        let isDue = phase == 6
        When(load) {
            sum.next(0)
            operand.next(seed)
        }.elseWhen(isDue) {
            sum.next(sum &+ left)
        }.elseWhen(mine) {
            sum.next(sum &- operand)
        }
        When(isDue) {
            When(!load) { left.next(right) }
            right.next(left ^ operand)
        }.elseWhen(phase == 2) {
            right.next(right &+ operand)
        }
        When(isDue | load) { product.next((left * right).extended(to: 40) &+ product) }
        total.drive(sum)
        mixed.drive(left ^ right)
        wide.drive(product)
    }
}

/// Compiled lanes against the reference.
@Suite struct NativeTests {
    private func compare(
        _ engine: LanesEngine, _ reference: ReferenceEngine, _ comment: String
    ) throws {
        for port in reference.ports where port.kind == .output {
            let expected = try reference.peek(port.name)
            for lane in [0, engine.lanes - 1] {
                #expect(
                    try engine.peek(port.name, lane: lane) == expected,
                    "\(comment), '\(port.name)', lane \(lane)")
            }
        }
    }

    /// One stimulus runs with its repetition in lanes, many run in planes and arrays; both step
    /// and run. Kernels take the same.
    @Test(arguments: [1, 65, 600], [true, false])
    func copiesAndWideWords(lanes: Int, isNative: Bool) throws {
        let design = try Design(Bank())
        let engine = try LanesEngine(
            design, lanes: lanes, uniform: ["load"], seed: 7,
            native: isNative ? NativeCompiler(cache: nil) : nil)
        #expect(engine.isNative == isNative)
        let reference = try ReferenceEngine(design, seed: 7, reportsUninitialised: false)
        for each in [engine, reference] as [any SimulationEngine] {
            try each.reset()
            try each.poke("seed", Word(93, width: 8))
            try each.poke("load", Word(1, width: 1))
            try each.step()
            try each.poke("load", Word(0, width: 1))
        }
        for count in [1, 127, 128, 400] {
            try engine.run(count)
            try reference.step(count)
            try compare(engine, reference, "after \(count)")
            try engine.step()
            try reference.step()
            try compare(engine, reference, "a step after \(count)")
        }
    }

    /// Whether or not what all lanes share says that registers keep their values.
    @Test(arguments: [["load", "mine"], ["load"], []] as [Set<String>])
    func registersThatKeepTheirValues(uniform: Set<String>) throws {
        let design = try Design(Occasional())
        let engine = try LanesEngine(
            design, lanes: 600, uniform: uniform, seed: 7, native: NativeCompiler(cache: nil))
        #expect(engine.isNative)
        let reference = try ReferenceEngine(design, seed: 7, reportsUninitialised: false)
        let both = [engine, reference] as [any SimulationEngine]
        for each in both { try each.reset() }
        for (number, count) in [3, 1, 1, 5, 2, 40, 9, 300].enumerated() {
            for each in both {
                try each.poke("seed", Word(UInt(40_503 * number & 0xffff), width: 16))
                try each.poke("load", Word(UInt(number == 1 || number == 4 ? 1 : 0), width: 1))
                try each.poke("mine", Word(UInt(number & 1), width: 1))
            }
            try engine.run(count)
            try reference.step(count)
            try compare(engine, reference, "after run \(number)")
        }
    }

    /// A clock at a time beside the reference.
    @Test(arguments: [1, 65]) func inLockstep(lanes: Int) throws {
        let design = try Design(Bank())
        let engine = try LanesEngine(
            design, lanes: lanes, seed: 3, native: NativeCompiler(cache: nil))
        engine.keepSamples()
        let pair = try Lockstep(
            ReferenceEngine(design, seed: 3, reportsUninitialised: false), engine)
        try pair.reset()
        try pair.poke("seed", Word(200, width: 8))
        try pair.poke("load", Word(1, width: 1))
        try pair.step()
        try pair.poke("load", Word(0, width: 1))
        try pair.step(50)
        #expect(pair.divergence == nil && pair.stepCount >= 52)
    }

    @Test(arguments: [1, 65]) func randomCircuits(lanes: Int) throws {
        var limits = LaneLimits()
        limits.fewestAlike = 2
        for seed in UInt64(1)...10 {
            let design = RandomCircuit(seed: seed).design()
            guard
                let engine = try? LanesEngine(
                    design, lanes: lanes, seed: seed, limits: limits,
                    native: NativeCompiler(cache: nil)), !engine.domains.isEmpty
            else { continue }
            let reference = try ReferenceEngine(design, seed: seed, reportsUninitialised: false)
            try engine.reset()
            try reference.reset()
            try engine.run(150)
            try reference.step(150)
            try compare(engine, reference, "circuit \(seed)")
        }
    }

    @Test func withoutACompilerKernelsServeAndTheUserIsToldOnce() throws {
        let told = Mutex<[String]>([])
        let compiler = NativeCompiler(cache: nil, environment: ["PATH": "/nowhere"]) { sentence in
            told.withLock { $0.append(sentence) }
        }
        let design = try Design(Bank())
        for lanes in [1, 100, 100] {
            let engine = try LanesEngine(design, lanes: lanes, native: compiler)
            #expect(!engine.isNative)
            try engine.reset()
            try engine.run(200)
        }
        #expect(
            told.withLock { $0 } == [
                "simulating without compiled code: clang is not installed; it is needed to "
                    + "compile simulations to machine code; install it with: apt-get install clang"
            ])
    }

    /// A second engine finds what the first has compiled; what is damaged is made anew, and said.
    @Test func compiledCodeIsKept() throws {
        try withPrivateDirectory { directory in
            let told = Mutex<[String]>([])
            let compiler = NativeCompiler(cache: ContentCache(directory: directory.path)) { note in
                told.withLock { $0.append(note) }
            }
            let design = try Design(Bank())
            func files() throws -> [String] {
                try FileManager.default.contentsOfDirectory(atPath: directory.path)
            }
            #expect(try LanesEngine(design, lanes: 1, native: compiler).isNative)
            #expect(try files().count == 1)
            let path = directory.path(try #require(try files().first))
            #expect(try LanesEngine(design, lanes: 1, native: compiler).isNative)
            #expect(try files().count == 1)
            #expect(told.withLock { $0 }.isEmpty)
            try OutputFile(path, text: "nothing").write()
            #expect(try LanesEngine(design, lanes: 1, native: compiler).isNative)
            #expect(
                told.withLock { $0 } == ["\(path) in the cache is damaged; it is made anew"])
        }
    }
}
