import Foundation
import MorphoCircuit
import MorphoSimulation
import Testing

/// Fails from the given block on.
struct BreakingSink: TextSink {
    struct DiskFull: Error {}
    var blocks: [String] = []
    var limit: Int
    var flushes = 0
    mutating func write(_ text: String) throws {
        if blocks.count == limit { throw DiskFull() }
        blocks.append(text)
    }
    mutating func flush() { flushes += 1 }
}

@Suite("Value change dumps")
struct VCDTests {
    /// Two clocks, one of them falling, states and wide words.
    static func sketch() -> Sketch {
        let sketch = WaveformTests.machine()
        let slow = sketch.domain(
            ClockDomain("slow", edge: .falling, period: 15, phase: 5, reset: nil))
        let input = sketch.input("wide", .unsigned(90))
        _ = sketch.wire("other.inner.top", sketch.builder.operation(.slice, [input], width: 1))
        sketch.output(
            "copy",
            sketch.register("copyRegister", .unsigned(90), reset: nil, domain: slow) { _ in
                input
            })
        return sketch
    }

    static func drive(_ engine: ReferenceEngine, _ index: Int) throws {
        let stimulus = RandomStimulus(seed: 8)
        try engine.poke("wide", stimulus.value(of: "wide", width: 90, step: index))
        try engine.poke("reset", Word(index < 2 ? 1 : 0, width: 1))
    }

    private func dump(steps: Int, blockSize: Int = 1 << 16) throws -> (String, Trace) {
        let engine = try Self.sketch().engine()
        let twin = try Self.sketch().engine()
        var writer = try VCDWriter(to: StringSink(), engine: engine, blockSize: blockSize)
        var trace = try Trace(of: twin)
        for index in 0..<steps {
            try Self.drive(engine, index)
            try Self.drive(twin, index)
            try writer.step(engine)
            try trace.step(twin)
        }
        try writer.finish(engine)
        return (writer.sink.text, trace)
    }

    @Test("read back, it says what the trace says")
    func roundTrip() throws {
        let (text, trace) = try dump(steps: 30)
        let file = try VCDParser(text)
        #expect(file.timescale == "1ns")
        // All edges stand one shortest period, 10, later.
        var start = 0
        for (step, words) in zip(trace.steps, trace.values) {
            for time in [start, step.time + 9] {
                for (signal, word) in zip(trace.signals, words) {
                    let expected = word.width == 1 ? String(word.binary) : word.binary
                    #expect(file.value("Walker.\(signal.name)", at: time) == expected)
                }
            }
            start = step.time + 10
        }
        for (signal, word) in zip(trace.signals, trace.finalValues) {
            #expect(file.value("Walker.\(signal.name)", at: start) == word.binary)
        }
        #expect(try trace.writeVCD(to: StringSink()).text == text)
    }

    @Test("clocks toggle at their own edges")
    func clocks() throws {
        let (text, _) = try dump(steps: 12)
        let file = try VCDParser(text)
        for time in 0..<60 {
            #expect(
                file.value("Walker.clock", at: time) == (time >= 10 && time % 10 < 5 ? "1" : "0"))
            // Falls at 15, 30, 45 and rises seven later.
            let sinceFall = time % 15
            #expect(
                file.value("Walker.slow", at: time) == (time >= 15 && sinceFall < 7 ? "0" : "1"))
        }
    }

    @Test("scopes follow the hierarchy; states have a companion in words")
    func names() throws {
        let (text, _) = try dump(steps: 6)
        #expect(
            text.hasPrefix(
                """
                $version Morpho $end
                $timescale 1ns $end
                $scope module Walker $end
                $var wire 1 ! clock $end
                $var wire 1 " slow $end
                $var wire 90 # wide [89:0] $end
                $var wire 1 $ reset $end
                $var wire 2 % state [1:0] $end
                $var string 1 & state_state $end
                $var wire 8 ' value [7:0] $end
                $var wire 90 ( copy [89:0] $end
                $var reg 90 - copyRegister [89:0] $end
                $scope module other $end
                $scope module inner $end
                $var wire 1 ) top $end
                $upscope $end
                $upscope $end
                $scope module unit $end
                $var reg 2 * state [1:0] $end
                $var string 1 + state_state $end
                $scope module lanes[1] $end
                $var reg 8 , value [7:0] $end
                $upscope $end
                $upscope $end
                $upscope $end
                $enddefinitions $end
                #0
                $dumpvars

                """))
        let file = try VCDParser(text)
        let states = Set(file.states.compactMap { file.value("Walker.state_state", at: $0.time) })
        #expect(states.isSuperset(of: ["idle", "busy", "finished"]))
    }

    @Test("a clock with a period of one tick toggles too")
    func shortPeriod() throws {
        let sketch = Sketch("Short")
        let clock = sketch.domain(ClockDomain(period: 1, reset: nil))
        sketch.output("out", sketch.register("r", .unsigned(1), reset: nil, domain: clock) { $0 })
        let text = try trace(sketch.engine(), [[:], [:], [:]]).writeVCD(to: StringSink()).text
        let file = try VCDParser(text)
        #expect((0..<8).map { file.value("Short.clock", at: $0) ?? "?" }.joined() == "00101010")
    }

    @Test("a dump that ends after any block is valid; write errors are thrown")
    func aborted() throws {
        let engine = try Self.sketch().engine()
        var writer = try VCDWriter(
            to: BreakingSink(limit: 9), engine: engine, blockSize: 300)
        #expect(throws: BreakingSink.DiskFull.self) {
            for index in 0..<1000 {
                try Self.drive(engine, index)
                try writer.step(engine)
            }
        }
        #expect(writer.sink.flushes == 9)
        let whole = try VCDParser(dump(steps: 60).0)
        var known = -1
        for count in 1...9 {
            let file = try VCDParser(writer.sink.blocks.prefix(count).joined())
            #expect(file.variables == whole.variables)
            #expect(file.states.count > known)
            known = file.states.count
            for (found, expected) in zip(file.states, whole.states) {
                #expect(found == expected)
            }
        }
    }

    @Test("to a file, through a handle")
    func file() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("dump-\(UUID().uuidString).vcd")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data().write(to: url)
        let handle = try FileHandle(forWritingTo: url)
        let (text, trace) = try dump(steps: 5)
        _ = try trace.writeVCD(to: FileHandleSink(handle))
        try handle.close()
        #expect(try String(contentsOf: url, encoding: .utf8) == text)
        #expect(throws: (any Error).self) { try FileHandleSink(handle).write("more") }
    }
}
