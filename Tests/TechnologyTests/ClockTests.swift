import MorphoCircuit
import MorphoHDL
import Testing

@testable import MorphoTechnology

private let fast = ClockDomain("fast", reset: nil)
private let slow = ClockDomain("slow", reset: nil)

/// One flip-flop at `fast`, six at `slow`, two inverters:
///
///     a -- p -- y                          fast
///          p ......... chain of two -- z   crosses
///     x -- s -- INV -- t -- INV -- v       slow
///     late ........... chain of two -- w   asynchronous
private struct Pair: HardwareModule {
    let a = Input(bit, in: fast)
    let x = Input(bit, in: slow)
    let late = Input.asynchronous(bit)
    let y = Output(bit, in: fast)
    let z = Output(bit, in: slow)
    let v = Output(bit, in: slow)
    let w = Output(bit, in: slow)
    private let p = Register(bit, reset: .uninitialised, in: fast)
    private let s = Register(bit, reset: .uninitialised, in: slow)
    private let t = Register(bit, reset: .uninitialised, in: slow)
    private let crossing = Instance(Synchroniser(into: slow))
    private let entry = Instance(Synchroniser(into: slow))

    func describe() {
        p.next(a)
        s.next(x)
        t.next(!s)
        crossing.source.drive(p.asBits)
        entry.source.drive(late.asBits)
        y.drive(p)
        z.drive(crossing.result[0])
        v.drive(!t)
        w.drive(entry.result[0])
    }
}

/// Logic on the way to another clock, longer than any path within one.
private struct LongCrossing: HardwareModule {
    let a = Input(bit, in: fast)
    let b = Input(bit, in: fast)
    let z = Output(bit, in: slow)
    private let p = Register(bit, reset: .uninitialised, in: fast)
    private let q = Register(bit, reset: .uninitialised, in: fast)
    private let crossing = Instance(Synchroniser(into: slow))

    func describe() {
        p.next(a)
        q.next(b)
        crossing.source.drive((p != q).asBits)
        z.drive(crossing.result[0])
    }
}

/// Units with several clocks.
@Suite struct ClockTests {
    /// The pair with inputs at 0, two steps of settling, then `edges`: which clocks each step has.
    private func request(
        _ edges: [[ClockDomain]], periodNs: Double = 10, a: (Int) -> Bool = { _ in false }
    ) throws -> PriceRequest {
        var request = try TechnologyTests.request(
            Design(Pair()), periodNs: periodNs, steps: 2 + edges.count)
        let domains = request.vectors.domains
        let place = request.vectors.inputs.firstIndex { $0.name == "a" }
        for step in request.vectors.steps.indices {
            let clocks = step < 2 ? [fast, slow] : edges[step - 2]
            request.vectors.steps[step].domains = domains.indices.filter {
                clocks.contains(domains[$0])
            }
            request.vectors.steps[step].time = 10 * step
            for input in request.vectors.inputs.indices {
                request.vectors.steps[step].inputs[input] = Word(
                    input == place && step >= 2 && a(step - 2) ? 1 : 0, width: 1)
            }
        }
        return request
    }

    private func design(_ request: PriceRequest) throws -> PricedDesign {
        try withLibrary(HandLibrary.text) { path in
            try EstimateEngine(
                liberty: path, ports: .fixed(transitionNs: 0.1, loadPf: 0.02)
            ).design(request)
        }
    }

    /// Six edges against two in the same steps.
    private let threeToOne = [[fast, slow], [fast], [fast], [fast, slow], [fast], [fast]]

    @Test func pathsByHand() throws {
        let price = try design(request(threeToOne)).price
        let clocks = try #require(price.clocks)
        #expect(Set(clocks.each.map(\.name)) == ["fast", "slow"] && clocks.critical == "fast")
        let own = try #require(clocks.each.first { $0.name == "fast" })
        let other = try #require(clocks.each.first { $0.name == "slow" })
        #expect(own.edges == 6 && isClose(own.periodNs, 10) && isClose(own.clockMhz, 100))
        #expect(other.edges == 2 && isClose(other.periodNs, 30))
        #expect(isClose(other.clockMhz, 100 / 3.0))
        // Input to set-up: 0.2. Clock to output: 0.3.
        #expect(isClose(own.delayNs, 0.3) && isClose(own.slackNs, 9.7))
        #expect(own.criticalPath?.end == "y")
        // Clock to output, inverter, set-up: 0.3 + 0.3 + 0.2.
        #expect(isClose(other.delayNs, 0.8) && isClose(other.slackNs, 29.2))
        #expect(other.criticalPath?.start == "s" && other.criticalPath?.end == "t")
        #expect(isClose(other.maximumClockMhz ?? 0, 1250))
        // From p and from `late` to the first flip-flop of a chain.
        #expect(clocks.untimedPaths == 2)
        #expect(isClose(price.delayNs, 0.3) && isClose(price.slackNs, 9.7))
        #expect(price.criticalPath == own.criticalPath && price.isValid)
        #expect(
            price.power.activitySource
                == "6 recorded steps of the mapped netlist, 6 edges of fast, 2 edges of slow")
    }

    /// Input to set-up, 0.2, and flip-flop to flip-flop, 0.3 + 0.2; not the gates between them.
    @Test func pathsBetweenClocksAreNotTimed() throws {
        let price = try design(TechnologyTests.request(Design(LongCrossing()))).price
        let clocks = try #require(price.clocks)
        #expect(clocks.untimedPaths == 1 && price.area.cells > 4)
        let delays = Dictionary(uniqueKeysWithValues: clocks.each.map { ($0.name, $0.delayNs) })
        #expect(isClose(delays["fast"] ?? 0, 0.2) && isClose(delays["slow"] ?? 0, 0.5))
    }

    /// The clock with the least slack stands at the head; each that is missed is told.
    @Test func everyMissedClockIsTold() throws {
        let equal = [[fast], [slow], [fast], [slow]]
        let price = try design(request(equal, periodNs: 0.6)).price
        #expect(price.clocks?.critical == "slow" && isClose(price.delayNs, 0.8))
        #expect(isClose(price.slackNs, -0.2) && price.criticalPath?.end == "t")
        #expect(
            price.faults.map(\.description) == [
                "the longest path of clock slow takes 0.8 ns, longer than its period of 0.6 ns"
            ])
        let both = try design(request(equal, periodNs: 0.25)).price
        #expect(both.faults.count == 2)
    }

    /// 0.06 and 0.02 pJ in each clock pin for a cycle: three times in one flip-flop, once in six.
    /// Over three cycles of 10 ns 3 x 0.08 + 6 x 0.08 = 0.72 pJ: 24 uW.
    @Test func powerByHand() throws {
        let power = try design(request([[fast], [slow], [fast], [fast]])).price.power
        #expect(isClose(power.groups.clock.totalW, 24e-6))
        #expect(isClose(power.leakageW, (7 * 7 + 2 * 3) * 1e-6))
    }

    /// Steps without an edge of the fastest clock belong to its next cycle. Over one cycle at the
    /// most a fast edge and a slow one: 0.08 + 6 x 0.08 = 0.56 pJ in 10 ns: 56 uW.
    @Test func windowsAreOfTheFastestClock() throws {
        var request = try request([[fast], [slow], [fast], [fast]])
        request.windowCycles = 1
        let window = try #require(try design(request).price.window)
        #expect(window.runCycles == 3 && window.peakFirstCycle == 2)
        #expect(isClose(window.peakW, (56 + 55) * 1e-6))
        // 3 x 0.08 + 6 x 0.08 = 0.72 pJ in 30 ns.
        #expect(isClose(window.averageW, (24 + 55) * 1e-6))
        request.windowCycles = 4
        #expect(throws: PricingError.window(cycles: 4, recorded: 3)) {
            try design(request)
        }
    }

    /// Steps after 10, 10, 40 and 20 ticks. `a` holds from 0.4 of the 40 before the third step to
    /// 0.4 of the 20 before the fourth: 16 + 12 of 4 + 6 + 4 + 24 + 16 + 12 + 8 + 12.
    @Test func sharesOfTimeFollowTheTicks() throws {
        var request = try request([[fast], [slow], [fast], [slow]]) { $0 == 2 }
        for (step, time) in zip(2..., [20, 30, 70, 90]) {
            request.vectors.steps[step].time = time
        }
        let priced = try design(request).priced
        let net = try #require(priced.netlist.inputs.first { $0.name == "a" }?.nets.first)
        #expect(isClose(priced.activity.shareAtOne[Int(net)], 28.0 / 86))
        #expect(priced.activity.toggles[Int(net)] == 2 && priced.activity.cycles == 2)
        // Times that no sum could hold.
        for (step, time) in zip(2..., [0, .max / 3, .max / 2, .max]) {
            request.vectors.steps[step].time = time
        }
        let share = try design(request).priced.activity.shareAtOne[Int(net)]
        #expect(share > 0 && share < 1)
    }

    /// Kept prices belong to times where there are several clocks, and to what was assumed.
    @Test func requestsDiffer() throws {
        let first = try request(threeToOne)
        var later = first
        later.vectors.steps[4].time += 1
        #expect(first.identity != later.identity)
        var other = first
        other.vectors.steps[4].domains = [0, 1]
        #expect(first.identity != other.identity)
        var assumed = first
        assumed.assumedInputs = "some"
        #expect(first.identity != assumed.identity)
        var single = first
        single.vectors.domains = [fast]
        later.vectors.domains = [fast]
        #expect(single.identity == later.identity)
    }

    @Test func faultsOfClocks() throws {
        #expect(
            throws: PricingError.clockWithoutEdges(top: "Pair", clock: "slow")
        ) { try design(request([[fast], [fast]])) }
        #expect(
            "\(PricingError.clockWithoutEdges(top: "Pair", clock: "slow"))"
                == "the clock slow of 'Pair' has no edge in the recorded run, so its frequency is "
                + "not known; record more steps")
        #expect(
            "\(PricingError.severalClocks(top: "Pair", clocks: ["fast", "slow"]))"
                == "'Pair' has the clocks fast, slow, but the engine 'yosys' prices units with "
                + "one clock only; price it with --engine morpho")
    }

    @Test func constraintsByHand() throws {
        let files = try design(request(threeToOne)).sideFiles()
        let text = try #require(files["Pair.sdc"])
        for line in [
            "create_clock -name fast -period 10.0 [get_ports fast]",
            "create_clock -name slow -period 30.0 [get_ports slow]",
            "# 2 paths between clocks not timed.",
            "set_clock_groups -asynchronous -group [get_clocks fast] -group [get_clocks slow]",
            "set_input_delay 0 -clock fast [get_ports {a}]",
            "set_input_delay 0 -clock slow [get_ports {x}]",
            "set_input_transition 0.1 [get_ports {a x late}]",
            "set_output_delay 0 -clock fast [get_ports {y}]",
            "set_output_delay 0 -clock slow [get_ports {z v w}]",
        ] {
            #expect(text.contains("\n\(line)\n"), "\(line)\n\(text)")
        }
        let saif = try #require(files["activity.saif"])
        #expect(saif.contains("(DURATION 60000)"))
        #expect(saif.contains("(fast (T0 30000) (T1 30000) (TX 0) (TZ 0) (TC 12) (IG 0))"))
        #expect(saif.contains("(slow (T0 30000) (T1 30000) (TX 0) (TZ 0) (TC 4) (IG 0))"))
    }

    /// OpenSTA 2.0 takes activity for a period of the own clock, later ones for the fastest.
    @Test func activityIsForThePeriodThatTheProgramMeans() throws {
        var request = try request(threeToOne)
        let place = try #require(request.vectors.inputs.firstIndex { $0.name == "x" })
        request.vectors.steps[4].inputs[place] = Word(1, width: 1)
        let files = try design(request).sideFiles()
        let command = "set_power_activity -input_ports [get_ports {x}] -activity "
        let old = try #require(files["activity-2.0.tcl"])
        #expect(old.contains(command + "1.0 "), "\(old)")
        let new = try #require(files["activity-2.6.tcl"])
        #expect(new.contains(command + "0.3333"), "\(new)")
    }
}
