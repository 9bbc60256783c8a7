import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoLanes
import MorphoSimulation
import MorphoVerification
import Synchronization
import Testing

/// Compiled words against the reference.
@Suite struct WordEngineTests {
    /// Calls `body` for each seed, several at a time: compilers take most of the time.
    private func atOnce(
        _ seeds: ClosedRange<UInt64>, _ body: @Sendable (UInt64) throws -> Void
    ) {
        let faults = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: seeds.count) { index in
            let seed = seeds.lowerBound + UInt64(index)
            do {
                try body(seed)
            } catch {
                faults.withLock { $0.append("circuit \(seed): \(error)") }
            }
        }
        for fault in faults.withLock({ $0 }) { Issue.record("\(fault)") }
    }

    /// What `atOnce` calls throws this: an expectation would not know which test it belongs to.
    private struct Unequal: Error {
        var text: String
    }

    private static func engine(_ design: Design, seed: UInt64) throws -> WordEngine {
        try WordEngine(design, seed: seed, compiler: NativeCompiler(cache: nil))
    }

    /// Every operation, kind of memory, domain and reset of the random circuits, step by step and
    /// then by itself: with `run`, which compiled code does without returning.
    @Test func randomCircuits() {
        let wanted = Mutex(Set<String>())
        atOnce(1...48) { seed in
            let design = RandomCircuit(seed: seed).design()
            let reference = try ReferenceEngine(design, seed: seed, reportsUninitialised: false)
            let vectors = try record(
                reference, RandomStimulus(seed: seed, resetInterval: 6), steps: 24)
            let engine = try Self.engine(design, seed: seed)
            engine.keepsSamples = true
            try replay(vectors, on: engine)
            wanted.withLock { $0.formUnion(Self.features(design.flattened())) }
            if engine.domains.isEmpty { return }
            for count in [1, 2, 50] {
                try reference.step(count)
                try engine.run(count)
                guard engine.stepCount == reference.stepCount, engine.time == reference.time
                else { throw Unequal(text: "steps or time after \(count)") }
                for port in reference.ports {
                    if try engine.peek(port.name) != reference.peek(port.name) {
                        throw Unequal(text: "'\(port.name)' after \(count)")
                    }
                }
            }
        }
        // The circuits have what they are to be compared with.
        #expect(
            wanted.withLock { $0 } == [
                "no clock", "several clocks", "asynchronous reset", "synchronous reset",
                "several writers", "mask", "asynchronous read", "old", "new", "undefined",
                "wide words",
            ])
    }

    private static func features(_ module: Module) -> Set<String> {
        var found: Set<String> = []
        func add(_ name: String, _ isThere: Bool) { if isThere { found.insert(name) } }
        add("no clock", module.domains.isEmpty)
        add("several clocks", module.domains.count > 1)
        add("asynchronous reset", module.domains.contains { $0.reset?.isAsynchronous == true })
        add("synchronous reset", module.domains.contains { $0.reset?.isAsynchronous == false })
        add("several writers", module.memories.contains { $0.writePorts.count > 1 })
        add("mask", module.writePorts.contains { $0.mask != nil })
        add("asynchronous read", module.readPorts.contains { $0.domain == nil })
        for port in module.readPorts where port.domain != nil {
            add(port.duringWrite.rawValue, !module.memories[port.memory].isReadOnly)
        }
        add("wide words", module.nodes.contains { $0.width > 200 })
        return found
    }

    /// Both views of an edge, and resets that are pulsed between edges.
    @Test func inLockstep() {
        atOnce(100...107) { seed in
            let design = RandomCircuit(seed: seed, size: 2...20).design()
            let engine = try Self.engine(design, seed: seed)
            if engine.domains.isEmpty { return }
            engine.keepsSamples = true
            let pair = try Lockstep(
                ReferenceEngine(design, seed: seed, reportsUninitialised: false), engine)
            let stimulus = RandomStimulus(seed: seed)
            try pair.reset()
            for step in 0..<20 {
                for port in pair.ports where port.kind != .output {
                    let word = stimulus.value(of: port.name, width: port.shape.width, step: step)
                    try pair.poke(port.name, word)
                    // A pulse that is over before the edge.
                    if port.kind == .reset, step % 3 == 0 {
                        try pair.poke(port.name, word.inverted)
                        try pair.poke(port.name, word)
                    }
                }
                try pair.step()
                for port in pair.ports {
                    for moment in [Moment.beforeEdge, .afterEdge] {
                        if try engine.peek(port.name, moment)
                            != pair.left.peek(port.name, moment)
                        {
                            throw Unequal(text: "'\(port.name)' at step \(step), \(moment)")
                        }
                    }
                }
            }
        }
    }

    @Test func mistakesAreTold() throws {
        let builder = ModuleBuilder(name: "counter")
        let domain = builder.domain(
            ClockDomain("clock", reset: ClockDomain.Reset("reset")))
        let input = builder.port("step", .input, .unsigned(8), domain: domain)
        let output = builder.port("total", .output, .unsigned(8), domain: domain)
        let register = builder.register("sum", .unsigned(8), reset: Word(width: 8), domain: domain)
        let node = builder.module.registers[register].node
        let step = try #require(builder.module.ports[input].node)
        let next = builder.operation(.add, [node, step], width: 8)
        builder.edit {
            $0.registers[register].next = next
            $0.ports[output].node = node
        }
        let engine = try Self.engine(Design(modules: [builder.module]), seed: 1)
        let word = Word(3, width: 8)
        #expect(throws: SimulationError.notAnInput(name: "total")) {
            try engine.poke("total", word)
        }
        #expect(throws: SimulationError.clockIsNoSignal(name: "clock")) {
            try engine.poke("clock", Word(1, width: 1))
        }
        #expect(throws: SimulationError.clockIsNoSignal(name: "clock")) {
            try engine.peek("clock")
        }
        #expect(throws: SimulationError.unknownSignal(name: "totl", suggestion: "total")) {
            try engine.peek("totl")
        }
        #expect(
            throws: SimulationError.widthMismatch(name: "step", shape: .unsigned(8), given: 9)
        ) {
            try engine.poke("step", Word(width: 9))
        }
        #expect(
            throws: SimulationError.widthMismatch(name: "reset", shape: .unsigned(1), given: 2)
        ) {
            try engine.poke("reset", Word(width: 2))
        }
        try engine.reset()
        try engine.poke("step", word)
        try engine.step()
        #expect(throws: SimulationError.notSampled(name: "total")) {
            try engine.peek("total", .beforeEdge)
        }
        engine.keepsSamples = true
        try engine.step()
        #expect(try engine.peek("total", .beforeEdge) == Word(3, width: 8))
        #expect(try engine.peek("total") == Word(6, width: 8))
        try engine.run(0)
        try engine.run(-1)
        #expect(engine.stepCount == 3)
        try engine.run(10)
        #expect(try engine.peek("total") == Word(36, width: 8))
        // `run` keeps none, so those of the step before it are not shown for its own.
        #expect(throws: SimulationError.notSampled(name: "total")) {
            try engine.peek("total", .beforeEdge)
        }
    }

    @Test func withoutAClockThereAreNoSteps() throws {
        let builder = ModuleBuilder(name: "inverter")
        let input = builder.port("x", .input, .unsigned(9), domain: nil)
        let output = builder.port("y", .output, .unsigned(9), domain: nil)
        let unread = builder.port("unread", .input, .unsigned(70), domain: nil)
        let node = try #require(builder.module.ports[input].node)
        #expect(builder.module.ports[unread].node != nil)
        let inverted = builder.operation(.not, [node])
        builder.edit { $0.ports[output].node = inverted }
        let engine = try Self.engine(Design(modules: [builder.module]), seed: 1)
        try engine.poke("x", Word(5, width: 9))
        #expect(try engine.peek("y") == Word(506, width: 9))
        let wide = Word.ones(width: 70)
        try engine.poke("unread", wide)
        #expect(try engine.peek("unread") == wide)
        #expect(throws: SimulationError.noClock(module: "inverter")) { try engine.step() }
        #expect(throws: SimulationError.noClock(module: "inverter")) { try engine.run(3) }
        try engine.reset()
    }

    private func description(_ body: () throws(WordError) -> WordEngine) -> String {
        do throws(WordError) {
            _ = try body()
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test func withoutACompilerThereIsNoEngine() {
        let compiler = NativeCompiler(cache: nil, environment: ["PATH": "/nowhere"])
        let design = RandomCircuit(seed: 1).design()
        let text = description { () throws(WordError) in
            try WordEngine(design, compiler: compiler)
        }
        #expect(
            text == "the design cannot be compiled for simulation: clang is not installed; it is "
                + "needed to compile simulations to machine code; install it with: apt-get "
                + "install clang; use the lanes engine")
    }

    /// Before version 16, clang has integers of 128 bits at most.
    @Test func aCompilerThatIsTooOldIsNamed() throws {
        try withPrivateDirectory { directory in
            let path = directory.path("clang")
            let text =
                "#!/bin/sh\necho 'lanes.c:1:9: error: unsigned _BitInt of bit sizes greater than "
                + "128 not supported' >&2\nexit 1\n"
            try OutputFile(path, text: text).write()
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: path)
            let builder = ModuleBuilder(name: "wide")
            let input = builder.port("x", .input, .unsigned(150), domain: nil)
            let output = builder.port("y", .output, .unsigned(150), domain: nil)
            let node = try #require(builder.module.ports[input].node)
            let inverted = builder.operation(.not, [node])
            builder.edit { $0.ports[output].node = inverted }
            let compiler = NativeCompiler(cache: nil, environment: ["PATH": directory.path])
            let found = description { () throws(WordError) in
                try WordEngine(Design(modules: [builder.module]), compiler: compiler)
            }
            #expect(
                found == "the design cannot be compiled for simulation: \(path) has no integers "
                    + "of 150 bits; put a clang of version 16 or later first in PATH; use the "
                    + "lanes engine")
        }
    }
}
