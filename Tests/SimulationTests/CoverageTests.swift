import Foundation
import MorphoCircuit
import Testing

@testable import MorphoSimulation

@Suite("Coverage")
struct CoverageTests {
    /// A machine that leaves idle when asked, and is stopped in the third state for good.
    static func machine() -> Sketch {
        let sketch = Sketch("Machine")
        let clock = sketch.domain(ClockDomain(reset: .init("reset")))
        let go = sketch.input("go", .unsigned(1), domain: clock)
        let index = sketch.input("index", .unsigned(2), domain: clock)
        let states = ["idle", "busy", "stuck"].enumerated().map {
            Enumeration.Case(name: $1, value: Word(UInt($0), width: 2))
        }
        let enumeration = sketch.builder.enumeration(Enumeration(name: "State", cases: states))
        let state = sketch.register(
            "state", .unsigned(2), reset: 0, domain: clock, enumeration: enumeration
        ) { state in
            // The elements by state: what follows each.
            let start = sketch.operation(
                .multiplex, go, sketch.number(1, 2), sketch.number(0, 2))
            return sketch.operation(
                .choose, state, start, sketch.number(0, 2), sketch.number(2, 2))
        }
        // An index of two bits among three elements; a constant select is no choice.
        let element = sketch.operation(
            .choose, index, sketch.number(1, 1), sketch.number(0, 1), sketch.number(1, 1))
        let fixed = sketch.operation(.multiplex, sketch.number(1, 1), element, go)
        sketch.output("element", fixed)
        sketch.output("state", state, domain: clock, enumeration: enumeration)
        return sketch
    }

    static func run(_ steps: [(reset: UInt, go: UInt, index: UInt)]) throws -> Coverage {
        let engine = try machine().engine()
        var probe = CoverageProbe(of: engine)
        for step in steps {
            try engine.set("reset", step.reset)
            try engine.set("go", step.go)
            try engine.set("index", step.index)
            try probe.step(engine)
        }
        try probe.finish(engine)
        return probe.report
    }

    // The register is idle from power-up on: its value with this seed is looked at below.
    static let first: [(reset: UInt, go: UInt, index: UInt)] = [
        (1, 0, 0), (0, 0, 0), (0, 1, 3), (0, 1, 3), (0, 0, 2),
    ]

    @Test("toggles need both directions")
    func toggles() throws {
        let report = try Self.run(Self.first)
        let go = try #require(report.toggles.first { $0.name == "go" })
        #expect((go.rose, go.fell) == (Word(1, width: 1), Word(1, width: 1)))
        let index = try #require(report.toggles.first { $0.name == "index" })
        #expect((index.rose, index.fell) == (Word(3, width: 2), Word(1, width: 2)))
        #expect(index.covered == 1)
        let reset = try #require(report.toggles.first { $0.name == "reset" })
        #expect((reset.rose.isZero, reset.fell) == (true, Word(1, width: 1)))
        let bits = report.toggles.reduce(0) { $0 + $1.rose.width }
        #expect(report.toggleShare.all == bits)
        #expect(report.toggleShare.covered == report.toggles.reduce(0) { $0 + $1.covered })
    }

    @Test("the value after the last edge counts as well")
    func lastEdge() throws {
        let report = try Self.run([(1, 0, 0), (0, 1, 0)])
        let state = try #require(report.toggles.first { $0.name == "state" })
        #expect(state.rose[0])
    }

    @Test("multiplexers by alternative; a constant select and an index beyond count for none")
    func multiplexers() throws {
        let report = try Self.run(Self.first)
        let found = Dictionary(
            report.multiplexers.map { ($0.select, $0.steps) }, uniquingKeysWith: { $0 + $1 })
        #expect(report.multiplexers.count == 3)
        #expect(found["go"] == [3, 2])
        #expect(found["index"] == [2, 0, 1])
        #expect(report.multiplexerShare == .init(covered: 6, all: 8))
        // In the first step the state is that of power-up.
        let start = try Self.machine().engine().get("state") ?? 0
        var states = [3, 1, 0]
        if start < 3 { states[Int(start)] += 1 }
        #expect(found["state"] == states)
    }

    @Test("states and transitions with their counts")
    func states() throws {
        let report = try Self.run(Self.first)
        let machine = try #require(report.stateMachines.first)
        #expect(report.stateMachines.count == 1)
        #expect(machine.name == "state")
        #expect(machine.states == ["idle", "busy", "stuck"])
        let engine = try Self.machine().engine()
        let start = try engine.peek("state")
        let name = engine.signals.first { $0.name == "state" }?.text(of: start) ?? ""
        func count(_ from: String, _ to: String) -> Int {
            machine.transitions.first { $0.from == from && $0.to == to }?.count ?? 0
        }
        let isIdle = name == "idle" ? 1 : 0
        #expect(count("idle", "idle") == 2 + isIdle)
        #expect(count("idle", "busy") == 1)
        #expect(count("busy", "idle") == 1)
        #expect(count(name, "idle") >= 1)
        #expect(machine.transitions.reduce(0) { $0 + $1.count } == 5)
        // Before the five edges: power-up, idle, idle, busy, idle.
        #expect(machine.edges[0] == 3 + isIdle)
        #expect(machine.edges[1] == 1 + (name == "busy" ? 1 : 0))
    }

    @Test("staying counts at the register's own edges, an asynchronous reset at any")
    func domains() throws {
        let sketch = Sketch("Slow")
        _ = sketch.domain(ClockDomain("fast", period: 10, reset: nil))
        let slow = sketch.domain(
            ClockDomain("slow", period: 40, reset: .init("reset", asynchronous: true)))
        let enumeration = sketch.builder.enumeration(
            Enumeration(
                name: "Level",
                cases: ["low", "high"].enumerated().map {
                    Enumeration.Case(name: $1, value: Word(UInt($0), width: 1))
                }))
        let level = sketch.register(
            "level", .unsigned(1), reset: 0, domain: slow, enumeration: enumeration
        ) { _ in sketch.number(1, 1) }
        sketch.output("out", level)
        let engine = try sketch.engine()
        try engine.set("reset", 1)
        var probe = CoverageProbe(of: engine)
        // Slow edges in steps 0, 4 and 8; the second reset acts between them.
        for step in 0..<10 {
            try engine.set("reset", step == 0 || step == 6 ? 1 : 0)
            try probe.step(engine)
        }
        try probe.finish(engine)
        let machine = try #require(probe.report.stateMachines.first)
        #expect(
            machine.transitions == [
                .init(from: "low", to: "low", count: 1), .init(from: "low", to: "high", count: 2),
                .init(from: "high", to: "low", count: 1),
            ])
        #expect(machine.edges == [3, 0])
    }

    @Test("two runs merged are one run of both; other circuits are refused")
    func merging() throws {
        let one = try Self.run(Self.first)
        let other = try Self.run([(1, 1, 1), (0, 1, 1), (0, 0, 0)])
        let both = try one.merged(with: other)
        #expect(both.runs == 2)
        #expect(both.steps == 8)
        for (index, toggle) in both.toggles.enumerated() {
            #expect(toggle.rose == one.toggles[index].rose.or(other.toggles[index].rose))
            #expect(toggle.fell == one.toggles[index].fell.or(other.toggles[index].fell))
        }
        let index = both.multiplexers.first { $0.select == "index" }
        #expect(index?.steps == [3, 2, 1])
        #expect(try other.merged(with: one) == both)
        func total(_ report: Coverage) -> Int {
            report.stateMachines[0].transitions.reduce(0) { $0 + $1.count }
        }
        #expect(total(both) == total(one) + total(other))
        let stranger = try accumulator().engine()
        #expect(throws: SimulationError.coverageDiffers(left: "Machine", right: "Accumulator")) {
            try one.merged(with: CoverageProbe(of: stranger).report)
        }
    }

    @Test("as JSON and back")
    func json() throws {
        let report = try Self.run(Self.first)
        let data = try JSONEncoder().encode(report)
        #expect(try JSONDecoder().decode(Coverage.self, from: data) == report)
        for wrong in [#""width":2,"rose":"7""#, #""width":0,"rose":"0""#] {
            let text = #"{"name":"a","fell":"0",\#(wrong)}"#
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(Coverage.Toggle.self, from: Data(text.utf8))
            }
        }
    }

    @Test("a report for people")
    func text() {
        let report = Coverage(
            module: "Small", runs: 1, steps: 9,
            toggles: [
                .init(name: "a", rose: Word(3, width: 2), fell: Word(1, width: 2)),
                .init(name: "b", rose: Word(0, width: 1), fell: Word(0, width: 1)),
            ],
            multiplexers: [.init(select: "go", location: "Small.swift:7", steps: [9, 0])],
            stateMachines: [
                .init(
                    name: "state", states: ["idle", "busy"], edges: [9, 0],
                    transitions: [.init(from: "idle", to: "idle", count: 8)])
            ])
        #expect(
            report.text() == """
                1 run, 9 steps
                coverage of Small             covered  of   share
                bits that rose and fell             1   3  33.3 %
                alternatives of multiplexers        1   2  50.0 %
                states                              1   2  50.0 %

                bits not covered:
                  a[1] never fell
                  b never changed

                alternatives never selected:
                  Small.swift:7: go = 1

                states never seen:
                  state = busy

                transitions of state  edges
                  idle -> idle            8

                """)
        #expect(report.text(gaps: 1).contains("  a[1] never fell\n  and 1 more\n"))
        #expect(report.text(gaps: -1).contains("bits not covered:\n  and 2 more\n"))
    }
}
