import MorphoHDL
import MorphoSimulation
import Testing

private let fast = ClockDomain("fast", period: 7, reset: .init("fast_reset"))
private let slow = ClockDomain("slow", period: 11, phase: 3, reset: .init("slow_reset"))

@Suite struct ClockDomainTests {
    struct Typed: HardwareModule {
        static let domain = ClockDomain("pixel_clock", edge: .falling, reset: nil)
        let d = Input(bit)
        let q = Register(bit, reset: .uninitialised)
        let y = Output(bit)
        func describe() {
            q.next(d)
            y.drive(q)
        }
    }

    @Test func aTypeHasADomainOfItsOwn() throws {
        let top = try Design(Typed()).top
        #expect(top.domains == [Typed.domain])
        #expect(top.ports.map(\.domain) == [0, 0])
    }

    @Test func aCombinationalModuleHasNoClock() throws {
        struct Gate: HardwareModule {
            let a = Input(bit)
            let y = Output(bit)
            func describe() { y.drive(!a) }
        }
        #expect(try Design(Gate()).top.domains.isEmpty)
    }

    @Test func crossingsAreReported() {
        struct Crossing: HardwareModule {
            let late = Input.asynchronous(bit)
            let d = Input(bit, in: fast)
            let q = Register(bit, reset: 0, in: slow)
            let p = Register(bit, reset: 0, in: slow)
            let y = Output(bit, in: slow)
            func describe() {
                q.next(d)
                p.next(late)
                y.drive(q && p)
            }
        }
        #expect(
            messages(Crossing()) == [
                "ClockDomainTests.swift:\(#line - 9): error: domain-crossing: 'q' in clock domain "
                    + "'slow' depends on 'd' of domain 'fast'; cross with a Synchroniser or an "
                    + "AsynchronousFIFO (module Crossing)",
                "ClockDomainTests.swift:\(#line - 8): error: asynchronous-input: 'p' in clock "
                    + "domain 'slow' depends on the asynchronous input 'late'; take it in through "
                    + "a Synchroniser, or give the input a domain (module Crossing)",
            ])
    }

    @Test func aSynchroniserBringsASignalIn() throws {
        struct Entry: HardwareModule {
            let button = Input.asynchronous(bit)
            let entry = Instance(Synchroniser(stages: 3, into: slow))
            let y = Output(bit, in: slow)
            func describe() {
                entry.source.drive(button.asBits)
                y.drive(entry.result[0])
            }
        }
        let engine = try simulate(Entry())
        try engine.reset()
        #expect(try engine.values(of: "y", [["button": 1], [:], [:]]) == "0 0 1")
    }

    @Test func anInstanceRunsInTheDomainItIsGiven() throws {
        struct Outer: HardwareModule {
            let d = Input(bit, in: fast)
            let y = Output(bit, in: fast)
            let inner = Instance(Typed(), clocks: ["pixel_clock": fast])
            func describe() {
                inner.d.drive(d)
                y.drive(inner.y)
            }
        }
        #expect(try Design(Outer()).top.domains == [fast])
    }

    @Test func faultsOfDomains() {
        struct Wrong: HardwareModule {
            let d = Input(bit)
            let a = Register(bit, reset: 0, in: ClockDomain("a_clock", period: 0))
            let b = Register(bit, reset: 0, in: ClockDomain("b_clock", phase: -1))
            let c = Register(bit, reset: 0, in: ClockDomain("c_clock", period: .min))
            let e = Register(bit, reset: 0, in: ClockDomain("a_clock", period: 5))
            let inner = Instance(Typed(), clocks: ["clock": fast])
            func describe() { inner.d.drive(d) }
        }
        #expect(
            diagnostics(Wrong()).map { "\($0.id): \($0.message)" } == [
                "invalid-size: the period of clock domain 'a_clock' is 0, but must be 1 or more",
                "invalid-size: the phase of clock domain 'b_clock' is -1, but must be 0 to 9",
                "invalid-size: the period of clock domain 'c_clock' is -9223372036854775808, but "
                    + "must be 1 or more",
                "domain-conflict: two different clock domains are called 'a_clock'; rename one",
                "domain-unconnected: instance of 'Typed' has no clock domain 'clock' to connect; "
                    + "it has pixel_clock",
            ])
    }

    struct Bridge: HardwareModule {
        let push = Input(bit, in: fast)
        let data = Input(bits(8), in: fast)
        let full = Output(bit, in: fast)
        let pop = Input(bit, in: slow)
        let head = Output(bits(8), in: slow)
        let empty = Output(bit, in: slow)
        let queue = Instance(AsynchronousFIFO(width: 8, depth: 4, from: fast, into: slow))

        func describe() {
            queue.push.drive(push)
            queue.data.drive(data)
            full.drive(queue.full)
            queue.pop.drive(pop)
            head.drive(queue.head)
            empty.drive(queue.empty)
        }
    }

    /// A hundred words with pauses on both sides; the clocks have no common period below 77 ticks.
    @Test(arguments: 1...4)
    func aQueueLosesAndReordersNothing(seed: UInt64) throws {
        var state = seed &* 0x9e37_79b9_7f4a_7c15
        func random(_ bound: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % bound)
        }
        let engine = try simulate(Bridge())
        try engine.reset()
        let writer = try #require(engine.domains.firstIndex(of: fast))
        let reader = try #require(engine.domains.firstIndex(of: slow))
        let words = (0..<100).map { _ in random(256) }
        var (sent, received): (Int, [Int]) = (0, [])
        var (wasFull, wasEmpty) = (false, false)
        for _ in 0..<4000 where received.count < words.count {
            let wantsPush = sent < words.count && random(4) > 0
            let wantsPop = random(seed % 2 == 0 ? 2 : 6) > 0
            try engine.set("push", wantsPush ? 1 : 0)
            try engine.set("data", sent < words.count ? words[sent] : 0)
            try engine.set("pop", wantsPop ? 1 : 0)
            let isFull = try engine.get("full") == "1"
            let isEmpty = try engine.get("empty") == "1"
            let head = try engine.get("head")
            let step = try engine.step()
            wasFull = wasFull || isFull
            wasEmpty = wasEmpty || isEmpty
            if step.domains.contains(writer), wantsPush, !isFull { sent += 1 }
            if step.domains.contains(reader), wantsPop, !isEmpty {
                received.append(Int(head) ?? -1)
            }
        }
        #expect(received == words)
        #expect(wasFull && wasEmpty, "both ends were met")
    }

    @Test func faultsOfCrossings() {
        func faults(_ stages: Int, _ depth: Int) -> [String] {
            struct Ends: HardwareModule {
                let stages: Int
                let depth: Int
                func describe() {
                    _ = Instance(Synchroniser(stages: stages, into: slow), named: "entry")
                    _ = Instance(
                        AsynchronousFIFO(width: 1, depth: depth, from: fast, into: slow),
                        named: "queue")
                }
            }
            return diagnostics(Ends(stages: stages, depth: depth)).filter {
                $0.id == "invalid-size"
            }
            .map(\.message)
        }
        #expect(faults(2, 4) == [])
        #expect(
            faults(1, 6) == [
                "the number of stages of a synchroniser is 1, but must be 2 to 8",
                "the depth of an AsynchronousFIFO is 6, but must be a power of two, 4 to 65536",
            ])
        for size in [Int.min, -1, 0, 1, 131_072, .max] { #expect(faults(size, size).count == 2) }
    }
}
