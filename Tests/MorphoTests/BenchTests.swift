import Morpho
import Testing

private struct Counter: HardwareModule {
    enum Phase: String, States { case idle, counting }

    let start = Input(bit)
    let stride = Input(signed(4))
    let phase = Output(states(Phase.self))
    let value = Output(signed(6))
    let state = Register(states(Phase.self), reset: Phase.idle)
    let count = Register(signed(6), reset: 0)

    func describe() {
        Switch(state) {
            Case(Phase.idle) { When(start) { state.next(Phase.counting) } }
            Case(Phase.counting) { count.next(count &+ stride.extended(to: 6)) }
        }
        phase.drive(state)
        value.drive(count)
    }
}

@Suite struct BenchTests {
    @Test func portsAreSetAndReadByName() throws {
        let bench = try Bench(Counter())
        #expect(bench.phase == .idle)
        bench.start = 1
        bench.stride = -3
        try bench.step(3)
        #expect(bench.phase == .counting)
        #expect(bench.value == -6)
    }

    @Test func waveformShowsStatesByName() throws {
        let bench = try Bench(Counter())
        try bench.step()
        bench.start = 1
        bench.stride = 2
        try bench.step(3)
        #expect(
            bench.waveform(["start", "phase", "value"], style: .ascii) == """
                clock  _________/---\\____/---\\____/---\\____
                start  _________/--------------------------
                phase   idle             |counting
                value   0                         |2
                """)
    }

    @Test func valueThatDoesNotFitIsAnErrorOfTheNextStep() throws {
        let bench = try Bench(Counter())
        bench.stride = 8
        do {
            try bench.step()
            Issue.record("the step should have failed")
        } catch {
            #expect("\(error)" == "'stride' is signed(4) and cannot take the value 8")
        }
    }

    @Test func inputsThatWereNeverSetAreZeroAndResetComesFirst() throws {
        let bench = try Bench(Counter(), seed: 7)
        try bench.step(3)
        #expect(bench.start == 0)
        #expect(bench.stride == 0)
        #expect(bench.phase == .idle)
        // Without reset the seed decides.
        let values = try (0..<8).map { try Bench(Counter(), seed: $0, reset: false).value }
        #expect(Set(values).count > 1)
        #expect(try Bench(Counter(), seed: 3, reset: false).value == values[3])
    }
}
