import MorphoHDL
import MorphoSimulation
import Testing

/// The examples of Documentation/language.md, so that they cannot rot.
@Suite struct DocumentationTests {
    struct Control: HardwareModule {
        enum State: String, States { case idle, running, finished }

        let load = Input(bit)
        let go = Input(bit)
        let start = Input(unsigned(8))
        let operation = Input(unsigned(2))
        let a = Input(unsigned(8))
        let b = Input(unsigned(8))
        let count = Register(unsigned(8), reset: 0)
        let state = Register(states(State.self, encoding: .oneHot), reset: .idle)
        let done = Output(bit)
        let result = Output(unsigned(9))
        let shown = Output(states(State.self, encoding: .oneHot))

        func describe() {
            done.drive(0)
            When(load) { count.next(start) }
                .elseWhen(count > 0) { count.next(count &- 1) }
                .otherwise { done.drive(1) }

            Switch(operation) {
                Case(0) { result.drive(a + b) }
                Case(1, 2) { result.drive(a.extended(to: 9)) }
                Default { result.drive(0) }
            }

            Switch(state) {
                Case(.idle) { When(go) { state.next(.running) } }
                Case(.running) { state.next(.finished) }
                Case(.finished) { state.next(.idle) }
            }
            shown.drive(state)
            Assert(count <= 9, "count stays below ten")
            Cover(count == 9, "the count reaches nine")
        }
    }

    @Test func conditionsSwitchesAndStates() throws {
        let engine = try simulate(Control())
        try engine.reset()
        let loading = ["load": 1, "start": 2, "go": 1, "a": 200, "b": 100]
        #expect(try engine.values(of: "count", [loading, ["load": 0], [:], [:]]) == "2 1 0 0")
        #expect(try engine.get("done") == "1")
        #expect(try engine.get("result") == "300")
        #expect(try engine.get("shown") == "running")
    }

    struct Mixed: HardwareModule {
        enum State: String, States { case idle, running }

        let offset: Int
        let z: Output<Bit>
        let a = Input(unsigned(8))
        let b = Input(signed(8))
        let go = Input(bit)
        let stop = Input(bit)
        let sum = Output(signed(10))
        let raw = Output(signed(9))
        let busy = Output(bit)
        let idle = Output(bit)
        let state = Register(states(State.self), reset: .idle)

        init(offset: Int) {
            self.offset = offset
            z = Output(bit)
        }

        func describe() {
            sum.drive(a.extended(to: 9).asSigned + b)
            raw.drive(a.asSigned + b)
            z.drive(a > 3)
            busy.drive(0)
            Switch(state) {
                Case(.idle) { When(go) { state.next(.running) } }
                Case(.running) {
                    busy.drive(1)
                    When(stop) { state.next(.idle) }
                }
            }
            idle.drive(state == .idle)
        }
    }

    @Test func signsAndMooreOutputs() throws {
        let engine = try simulate(Mixed(offset: 1))
        try engine.reset()
        let inputs = ["a": 200, "b": -1, "go": 1]
        #expect(try engine.values(of: "busy", [inputs, ["go": 0], ["stop": 1]]) == "1 1 0")
        #expect(try engine.get("idle") == "1")
        #expect(try engine.get("sum") == "199")
        #expect(try engine.get("raw") == "-57")
    }

    @Test func portsStandAsMadeAndModulesAreNamedByParameters() throws {
        #expect(
            try Design(Mixed(offset: -3)).top.ports.map(\.name)
                == ["a", "b", "go", "stop", "sum", "raw", "busy", "idle", "z"])
        #expect(try Design(Mixed(offset: -3)).top.name == "Mixed_offsetm3")
        #expect(try Design(Mixed(offset: 3)).top.name == "Mixed_offset3")
    }

    struct Tone: Bundle {
        @Field(unsigned(8)) var red
        @Field(unsigned(8)) var green
    }

    struct Storage: HardwareModule {
        let valid = Input(bit)
        let address = Input(unsigned(8))
        let x = Input(unsigned(4))
        let index = Input(unsigned(2))
        let pixel = Input(Tone())
        let taps = Register(vector(4, of: unsigned(8)), resets: [0, 0, 0, 0])
        let samples = Memory(unsigned(8), depth: 256)
        let squares = ROM(unsigned(8), contents: .words((0..<16).map { $0 * $0 }))
        let square = Output(unsigned(8))
        let tap = Output(unsigned(8))

        func describe() {
            samples.write(address, pixel.red, enable: valid.value)
            let delayed = samples.readSynchronous(address, duringWrite: .old)
            let next = [delayed, taps[0], taps[1], taps[2] ^ pixel.green]
            if let shifted = Vector(next) { taps.next(shifted) }
            square.drive(squares[x])
            tap.drive(taps[index])
        }
    }

    @Test func bundlesVectorsAndMemories() throws {
        let engine = try simulate(Storage())
        try engine.set("x", 13)
        #expect(try engine.get("square") == "169")
        try engine.reset()
        let write = ["valid": 1, "pixel_red": 77]
        #expect(try engine.values(of: "taps_0", [write, [:], [:]]).hasSuffix("77"))
    }

    struct Copies: HardwareModule {
        let enable = Input(bit)
        let inner = Instance(Accumulator(width: 12))
        let lanes = Replicated(Accumulator(), count: 3)
        let total = Output(unsigned(10))
        let single = Output(unsigned(12))

        func describe() {
            inner.enable.drive(enable)
            inner.addend.drive(15)
            single.drive(inner.total)
            lanes.addend.constants([1, 2, 3])
            lanes.enable.broadcast(enable)
            total.drive(lanes.total.sum())
        }
    }

    @Test func instancesAndCopies() throws {
        let engine = try simulate(Copies())
        try engine.reset()
        #expect(try engine.values(of: "total", [["enable": 1], [:]]) == "6 12")
        #expect(try engine.get("single") == "30")
    }
}
