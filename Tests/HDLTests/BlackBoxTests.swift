import MorphoCircuit
import MorphoHDL
import MorphoSimulation
import Testing

@Suite struct BlackBoxTests {
    private struct Oscillator: BlackBox, NamedModule {
        let trim = Input(unsigned(4))
        let lock = Output(bit, in: ClockDomain("fast"))
        let level = Output(unsigned(2))
        var moduleName: String { "OSC_40M" }
    }

    private struct Holder: HardwareModule {
        static let domain = ClockDomain("fast")
        let trim = Input(unsigned(4))
        let y = Output(bit)
        let level = Output(unsigned(2))
        let oscillator = Instance(Oscillator())
        let seen = Register(bit, reset: 0)
        func describe() {
            oscillator.trim.drive(trim)
            seen.next(oscillator.lock)
            y.drive(seen)
            level.drive(oscillator.level)
        }
    }

    @Test func aBlackBoxIsPlacedWithoutADescription() throws {
        let design = try Design(Holder())
        #expect(design.warnings == [])
        #expect(design.modules.map(\.name) == ["OSC_40M", "Holder"])
        #expect(design.modules.map(\.isBlackBox) == [true, false])
        #expect(design.blackBox?.instance == "oscillator")
    }

    @Test func theReferenceEngineRefusesIt() throws {
        struct Outer: HardwareModule {
            static let domain = ClockDomain("fast")
            let trim = Input(unsigned(4))
            let y = Output(bit)
            fileprivate let holder = Instance(Holder())
            func describe() {
                holder.trim.drive(trim)
                y.drive(holder.y)
            }
        }
        let design = try Design(Outer())
        #expect {
            _ = try ReferenceEngine(design)
        } throws: {
            "\($0)" == "instance 'oscillator' in module 'Holder' is the black box 'OSC_40M', which "
                + "has no description to simulate; put a HardwareModule with the same ports and "
                + "behaviour in its place"
        }
        let alone = try Design(Oscillator())
        #expect(alone.blackBox?.description == "the top module 'OSC_40M' is a black box")
        #expect(throws: SimulationError.self) { try ReferenceEngine(alone) }
    }

    @Test func aBlackBoxHasPortsOnly() {
        struct Full: BlackBox {
            let x = Input(bit)
            let y = Output(bit)
            let state = Register(bit, reset: 0)
        }
        struct Driving: BlackBox {
            let x = Input(bit)
            let y = Output(bit)
            func describe() { y.drive(x) }
        }
        #expect(
            messages(Full()) == [
                "BlackBoxTests.swift:\(#line - 9): error: black-box: the black box 'Full' "
                    + "declares or drives more than ports; remove that, or make it a "
                    + "HardwareModule (module Full)"
            ])
        #expect(diagnostics(Driving()).map(\.id) == ["black-box"])
    }

    @Test func itsPortsBelongToClockDomains() {
        struct Crossing: HardwareModule {
            static let domain = ClockDomain("slow", reset: .init("slow_reset"))
            let trim = Input(unsigned(4))
            let y = Output(bit)
            let seen = Register(bit, reset: 0)
            fileprivate let oscillator = Instance(Oscillator())
            func describe() {
                oscillator.trim.drive(trim)
                seen.next(oscillator.lock)
                y.drive(seen)
            }
        }
        #expect(
            diagnostics(Crossing()).map(\.message) == [
                "'seen' in clock domain 'slow' depends on 'oscillator.lock' of domain 'fast'; "
                    + "cross with a Synchroniser or an AsynchronousFIFO"
            ])
        struct Sink: BlackBox {
            let x = Input(bit, in: ClockDomain("fast"))
        }
        struct Sending: HardwareModule {
            static let domain = ClockDomain("slow", reset: .init("slow_reset"))
            let go = Input(bit)
            let seen = Register(bit, reset: 0)
            let sinks = Replicated(Sink(), count: 2)
            func describe() {
                seen.next(go)
                sinks.x.broadcast(seen)
            }
        }
        #expect(
            diagnostics(Sending()).map(\.message) == [
                "'sinks[0].x' in clock domain 'fast' depends on 'seen' of domain 'slow'; cross "
                    + "with a Synchroniser or an AsynchronousFIFO"
            ])
    }

    @Test func itsStreamsAreSourcesOfTheirOwn() {
        struct Noise: BlackBox {
            let stream = Output(stochastic())
        }
        struct Top: HardwareModule {
            let isSame: Bool
            let y = Output(stochastic())
            let one = Instance(Noise())
            let two = Instance(Noise())
            func describe() {
                y.drive(one.stream.multiplied(by: isSame ? one.stream : two.stream))
            }
        }
        #expect(messages(Top(isSame: false)) == [])
        #expect(
            diagnostics(Top(isSame: true)).map(\.message) == [
                "multiplication needs independent streams, but 'one.stream' (unsigned(1)) and "
                    + "'one.stream' (unsigned(1)) both come from the random source 'one.stream'; "
                    + "give one of them a source of its own"
            ])
    }
}
