import MorphoCircuit
import Testing

@testable import MorphoSimulation

/// Toggles and times at one of every bit, counted from a dump alone.
struct CountedDump {
    var duration: Int
    /// By name with the bit, `Walker.unit.state[1]`.
    var counts: [String: (toggles: Int, ones: Int)] = [:]

    init(_ text: String) throws {
        let file = try VCDParser(text)
        duration = file.states.last?.time ?? 0
        for variable in file.variables where variable.type != "string" {
            for bit in 0..<variable.width {
                var levels: [Character] = []
                var ones = 0
                for (index, state) in file.states.enumerated() {
                    let digits = Array((state.values[variable.code] ?? "").reversed())
                    let level = bit < digits.count ? digits[bit] : "0"
                    if level == "1", index + 1 < file.states.count {
                        ones += file.states[index + 1].time - state.time
                    }
                    levels.append(level)
                }
                let toggles = zip(levels, levels.dropFirst()).count { $0 != $1 }
                let name = variable.width == 1 ? variable.name : "\(variable.name)[\(bit)]"
                counts[name] = (toggles, ones)
            }
        }
    }
}

@Suite("Activity")
struct ActivityTests {
    /// One random run of a circuit with two clocks, seen by a dump and by an activity probe.
    static func run(steps: Int) throws -> (dump: CountedDump, activity: Activity) {
        let engine = try VCDTests.sketch().engine()
        var writer = try VCDWriter(to: StringSink(), engine: engine)
        var probe = try ActivityProbe(of: engine)
        for index in 0..<steps {
            try VCDTests.drive(engine, index)
            try probe.record(try writer.step(engine), of: engine)
        }
        try writer.finish(engine)
        try probe.finish(engine)
        return (try CountedDump(writer.sink.text), probe.activity)
    }

    @Test("counted by hand")
    func byHand() throws {
        let engine = try accumulator().engine(seed: 3)
        var probe = try ActivityProbe(of: engine, signals: ["enable", "total"])
        // total: x, 0, 0, 3, 6, 6 between the edges; the power-up value x belongs to the first.
        for (reset, enable) in [(1, 0), (0, 0), (0, 1), (0, 1), (0, 0)] as [(UInt, UInt)] {
            try engine.set("reset", reset)
            try engine.set("enable", enable)
            try probe.step(engine)
        }
        try probe.finish(engine)
        let activity = probe.activity
        // Each interval takes 10 ns; the first edge stands at 10.
        #expect(activity.duration == 60)
        #expect(activity.steps == 5)
        #expect(activity["clock"]?.kind == nil)
        #expect(activity["clock"]?.toggles == [10])
        #expect(activity["clock"]?.timeAtOne == [25])
        #expect(activity["enable"]?.toggles == [2])
        #expect(activity["enable"]?.timeAtOne == [20])
        let first = PowerUp.word(seed: 3, name: "total", width: 8)
        let total = try #require(activity["total"])
        let toggles = (0..<8).map { bit in (first[bit] ? 1 : 0) + [2, 1, 1, 0, 0, 0, 0, 0][bit] }
        let ones = (0..<8).map { bit in (first[bit] ? 10 : 0) + [10, 30, 20, 0, 0, 0, 0, 0][bit] }
        #expect(total.toggles == toggles)
        #expect(total.timeAtOne == ones)
        #expect(activity["sum"] == nil)
    }

    @Test("as counted from the dump of the same run", arguments: [1, 2, 57])
    func againstTheDump(_ steps: Int) throws {
        let (dump, activity) = try Self.run(steps: steps)
        #expect(activity.duration == dump.duration)
        var bits = 0
        for signal in activity.signals {
            for bit in 0..<signal.width {
                let suffix = signal.width == 1 ? "" : "[\(bit)]"
                let counted = try #require(dump.counts["Walker.\(signal.name)\(suffix)"])
                #expect(signal.toggles[bit] == counted.toggles, "\(signal.name)\(suffix)")
                #expect(signal.timeAtOne[bit] == counted.ones, "\(signal.name)\(suffix)")
                bits += 1
            }
        }
        #expect(bits == dump.counts.count)
    }

    @Test("a clock toggles twice a cycle, also one with a period of one tick")
    func clocks() throws {
        let sketch = Sketch("Short")
        let clock = sketch.domain(ClockDomain(period: 1, reset: nil))
        sketch.output("out", sketch.register("r", .unsigned(1), reset: nil, domain: clock) { $0 })
        let engine = try sketch.engine()
        var probe = try ActivityProbe(of: engine)
        for _ in 0..<7 { try probe.step(engine) }
        // Until the end of the run is told, up to the latest edge, whose rise counts later.
        #expect(probe.activity["clock"]?.toggles == [12])
        #expect(probe.activity.duration == 14)
        try probe.finish(engine)
        #expect(probe.activity["clock"]?.toggles == [14])
        #expect(probe.activity.duration == 16)
    }

    @Test("a circuit without clocks is watched, too")
    func combinational() throws {
        let sketch = Sketch("Gate")
        let input = sketch.input("in", .unsigned(2))
        sketch.output("out", sketch.operation(.not, input))
        let engine = try sketch.engine()
        var run = DrivenRun(engine)
        var writer = try VCDWriter(to: StringSink(), engine: engine)
        var probe = try ActivityProbe(of: engine)
        for _ in 0..<5 {
            let step = try run.step { signal, step, _ in Word(UInt(step), width: 2) }.step
            try writer.record(step, of: engine)
            try probe.record(step, of: engine)
        }
        try writer.finish(engine)
        try probe.finish(engine)
        #expect(probe.activity["in"]?.toggles == [4, 2])
        let dump = try CountedDump(writer.sink.text)
        for name in ["in", "out"] {
            for bit in 0..<2 {
                let counted = try #require(dump.counts["Gate.\(name)[\(bit)]"])
                #expect(probe.activity[name]?.toggles[bit] == counted.toggles)
                #expect(probe.activity[name]?.timeAtOne[bit] == counted.ones)
            }
        }
    }

    @Test("a table for people")
    func text() throws {
        let engine = try accumulator(nil).engine()
        var probe = try ActivityProbe(of: engine, signals: ["enable"])
        for enable in [1, 0, 0, 1] as [UInt] {
            try engine.set("enable", enable)
            try probe.step(engine)
        }
        try probe.finish(engine)
        #expect(
            probe.activity.text == """
                activity of Accumulator: 4 steps, 50 ns
                signal   kind  bits  toggles  per bit, step  at one
                clock   clock     1        8         2.0000  40.0 %
                enable  input     1        2         0.5000  60.0 %

                """)
    }

    @Test("what has no name has no place")
    func unnamed() throws {
        let sketch = Sketch("Unnamed")
        let clock = sketch.domain(ClockDomain(reset: nil))
        let input = sketch.input("in", .unsigned(4))
        let inner = sketch.wire("", sketch.operation(.not, input))
        let same = sketch.wire("same", input)
        let hidden = sketch.register("", .unsigned(4), reset: nil, domain: clock) { _ in inner }
        let kept = sketch.register("kept", .unsigned(4), reset: nil, domain: clock) { _ in same }
        sketch.output("out", sketch.add(hidden, kept))
        let engine = try sketch.engine()
        try engine.set("in", 5)
        try engine.step()
        #expect(engine.signals.map(\.name) == ["in", "out", "same", "kept"])
        let words = try engine.peek(places: [0, 1, 2, 3], .afterEdge)
        #expect(words.map(\.unsignedValue) == [5, 15, 5, 5])
    }

    @Test("signals are read by place as by name, in every engine")
    func places() throws {
        let engine = try VCDTests.sketch().engine()
        let lockstep = try Lockstep(engine, try VCDTests.sketch().engine())
        let places = Array(engine.signals.indices)
        for index in 0..<9 {
            for moment in [Moment.beforeEdge, .afterEdge] {
                let named = try engine.signals.map { try engine.peek($0.name, moment) }
                #expect(try engine.peek(places: places, moment) == named)
                #expect(try lockstep.peek(places: places.reversed(), moment) == named.reversed())
            }
            let value = RandomStimulus(seed: 8).value(of: "wide", width: 90, step: index)
            try lockstep.poke("wide", value)
            try lockstep.poke("reset", Word(index < 2 ? 1 : 0, width: 1))
            try lockstep.step()
        }
        let count = places.count
        for place in [-1, count] {
            for any in [engine, lockstep] as [any SimulationEngine] {
                #expect(throws: SimulationError.noSuchPlace(place, count: count)) {
                    try any.peek(places: [0, place], .afterEdge)
                }
            }
        }
        #expect(
            SimulationError.noSuchPlace(9, count: 1).description
                == "there is no signal at place 9; the engine has 1 signal, counted from 0")
    }
}

@Suite("SAIF")
struct SAIFTests {
    @Test("the whole file")
    func golden() throws {
        let engine = try accumulator(nil).engine()
        var probe = try ActivityProbe(of: engine, signals: ["enable"])
        for enable in [1, 0, 0, 1] as [UInt] {
            try engine.set("enable", enable)
            try probe.step(engine)
        }
        try probe.finish(engine)
        let text = try probe.activity.writeSAIF(to: StringSink()).text
        #expect(
            text == """
                (SAIFILE
                  (SAIFVERSION "2.0")
                  (DIRECTION "backward")
                  (DESIGN "Accumulator")
                  (VENDOR "Morpho")
                  (PROGRAM_NAME "Morpho")
                  (DIVIDER / )
                  (TIMESCALE 1 ns)
                  (DURATION 50)
                  (INSTANCE Accumulator
                    (NET
                      (clock (T0 30) (T1 20) (TX 0) (TZ 0) (TC 8) (IG 0))
                      (enable (T0 20) (T1 30) (TX 0) (TZ 0) (TC 2) (IG 0))
                    )
                  )
                )

                """)
    }

    @Test("read back, it says what the dump of the same run says", arguments: [1, 40])
    func againstTheDump(_ steps: Int) throws {
        let (dump, activity) = try ActivityTests.run(steps: steps)
        let file = try SAIFParser(activity.writeSAIF(to: StringSink()).text)
        #expect(file.version == "2.0")
        #expect(file.direction == "backward")
        #expect(file.design == "Walker")
        #expect(file.timescale == "1ns")
        #expect(file.duration == dump.duration)
        // Silent nets are there too: the names are those of the dump, all of them.
        let paths = dump.counts.map { name, counts in
            (name.split(separator: ".").joined(separator: "/"), counts)
        }
        #expect(Set(file.nets.keys) == Set(paths.map(\.0)))
        for (path, counts) in paths {
            let expected = [
                "T0": dump.duration - counts.ones, "T1": counts.ones, "TX": 0, "TZ": 0,
                "TC": counts.toggles, "IG": 0,
            ]
            #expect(file.nets[path] == expected, "\(path)")
        }
        #expect(file.nets["Walker/unit/lanes[1]/value[7]"] != nil)
        if steps == 1 { #expect(file.nets.values.contains { $0["TC"] == 0 }) }
    }

    @Test("names are escaped, in scopes and in nets")
    func escaping() throws {
        let signals = ["a[2].b$c[1]", "été", "plain_1"].map {
            Activity.Signal(name: $0, kind: .wire, toggles: [0, 0], timeAtOne: [0, 5])
        }
        let activity = Activity(module: "Top-1", steps: 1, duration: 5, signals: signals)
        let text = try activity.writeSAIF(to: StringSink()).text
        #expect(text.contains(#"(INSTANCE Top\-1"#))
        #expect(text.contains(#"(INSTANCE a\[2\]"#))
        #expect(text.contains(#"(b\$c\[1\]\[0\] (T0 5) (T1 0) "#))
        #expect(text.contains(#"(plain_1\[1\] (T0 0) (T1 5) "#))
        #expect(text.contains(#"(\ét\é\[0\] "#))
    }
}
