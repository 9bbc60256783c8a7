import Foundation
import MorphoExternalTools
import MorphoHDL
import MorphoSynthesis
import MorphoUnits
import Testing

@testable import MorphoTechnology

/// A register of some bits, plus one.
private struct Stage: HardwareModule {
    let x: Input<Unsigned>
    let y: Output<Unsigned>
    private let held: Register<Unsigned>

    init(_ width: Int) {
        x = Input(unsigned(width))
        y = Output(unsigned(width))
        held = Register(unsigned(width), reset: 0)
    }

    func describe() {
        held.next(x &+ 1)
        y.drive(held)
    }
}

private struct Pair: HardwareModule {
    let x = Input(unsigned(6))
    let y = Output(unsigned(6))
    let z = Output(bit)
    private let near = Instance(Stage(6))
    private let far = Instance(Stage(6))
    private let flag = Register(bit, reset: 0)

    func describe() {
        near.x.drive(x)
        far.x.drive(near.y)
        flag.next(!flag)
        y.drive(far.y)
        z.drive(flag)
    }
}

private struct Inverter: HardwareModule {
    let a = Input(bit)
    let b = Input(bit)
    let y = Output(bit)

    func describe() { y.drive(!a) }
}

/// Where the area, the power and the time of a unit go.
@Suite struct BreakdownTests {
    private func hand(_ design: Design, window: Int? = nil) throws -> Price {
        try withLibrary(HandLibrary.text) { path in
            var request = try request(design)
            request.windowCycles = window
            return try EstimateEngine(liberty: path).price(request)
        }
    }

    // MARK: Groups

    /// A clock pin dissipates 0.06 and 0.02 pJ in each cycle of 10 ns.
    @Test func groupsByHand() throws {
        let power = try hand(Design(Pair())).power
        #expect(isClose(power.groups.clock.internalW, 13 * 0.08e-12 * 1e8))
        #expect(power.groups.clock.switchingW == 0 && power.groups.clock.leakageW == 0)
        #expect(isClose(power.groups.sequential.leakageW, 13 * 7e-6))
        #expect(power.groups.combinational.totalW > 0)
        #expect(power.groups.memory == .init())
        let groups = power.groups.rows.map(\.parts)
        #expect(isClose(groups.reduce(0) { $0 + $1.internalW }, power.internalW))
        #expect(isClose(groups.reduce(0) { $0 + $1.totalW }, power.totalW))
    }

    /// Behind an inverter the clock's cell and its net belong to the clock.
    @Test func invertersOfTheClock() throws {
        struct Falling: HardwareModule {
            static let domain = ClockDomain("clock", edge: .falling)
            let x = Input(bit, in: domain)
            let y = Output(bit, in: domain)
            let held = Register(bit, reset: 0, in: domain)
            func describe() {
                held.next(x)
                y.drive(held)
            }
        }
        try withLibrary(HandLibrary.text) { path in
            let power = try EstimateEngine(liberty: path).price(request(Design(Falling()))).power
            // Twice a cycle 0.004 pF at 2 V, and the mean of 0.03 and 0.01 pJ.
            #expect(isClose(power.groups.clock.switchingW, 0.5 * 0.004e-12 * 4 * 2e8))
            #expect(isClose(power.groups.clock.internalW, (2 * 0.02e-12 + 0.08e-12) * 1e8))
            #expect(isClose(power.groups.clock.leakageW, 3e-6))
        }
    }

    @Test(.enabled(if: toolsAreThere)) func groupsOfTheExternalEngine() throws {
        try withLibrary(HandLibrary.text) { path in
            let price = try ExternalPriceEngine(liberty: path).price(request(Design(Pair())))
            #expect(isClose(price.power.groups.clock.internalW, 13 * 8e-6))
            // Instances by the names that Yosys keeps, the path by OpenSTA.
            let modules = try #require(price.modules)
            #expect(modules.map(\.path) == ["", "near", "far"])
            #expect(modules[0].total.cells == price.area.cells)
            for module in modules[1...] { #expect(module.local.areaUm2 > 60) }
            let path = try #require(price.criticalPath)
            let bits = (0..<6).flatMap { ["x[\($0)]", "near.held[\($0)]"] }
            #expect(bits.contains(path.start) || path.start == "reset", "\(path.start)")
            let ends = ["near", "far"].flatMap { name in (0..<6).map { "\(name).held[\($0)]" } }
            #expect(ends.contains(path.end), "\(path.end)")
            #expect(isClose(path.delayNs, price.delayNs))
            #expect(isClose(try #require(path.setupNs), 0.2, 1e-3))
        }
    }

    @Test func namesOfCopies() {
        #expect(CellNetlist.plain("lanes_copies[3].lanes.count") == "lanes[3].count")
        #expect(
            CellNetlist.plain("a.b_copies[1].b.c_copies[2].c.d") == "a.b[1].c[2].d")
        #expect(CellNetlist.plain("my_copies[1].other") == "my_copies[1].other")
    }

    // MARK: Instances

    @Test func instancesAddUp() throws {
        let price = try hand(Design(Pair()))
        let modules = try #require(price.modules)
        #expect(modules.map(\.path) == ["", "near", "far"])
        #expect(modules.map(\.parent) == [nil, 0, 0])
        #expect(modules.map(\.module) == ["Pair", "Stage", "Stage"])
        #expect(modules[0].total.cells == price.area.cells)
        #expect(isClose(modules[0].total.areaUm2, price.area.totalUm2))
        #expect(isClose(modules[0].total.power.totalW, price.power.totalW))
        // The flag and the gate before it, and buffers and inverters of the reset; six flip-flops
        // in each stage.
        #expect((2...6).contains(modules[0].local.cells), "\(modules[0].local)")
        #expect((15..<30).contains(modules[0].local.areaUm2), "\(modules[0].local)")
        for module in modules[1...] {
            #expect(module.local == module.total)
            #expect(module.local.areaUm2 > 60 && module.local.cells > 6)
        }
    }

    /// Improving gates must not move them to another instance than one with such gates.
    @Test func logicStaysWhereItWasWritten() throws {
        struct Deep: HardwareModule {
            let x = Input(unsigned(8))
            let y = Output(unsigned(8))
            private let idle = Instance(Stage(8))
            private let busy = Instance(SaturatingAccumulator(width: 16))
            func describe() {
                idle.x.drive(x)
                busy.enable.drive(x[7])
                busy.addend.drive(x.truncated(to: 4))
                y.drive(idle.y ^ busy.total.truncated(to: 8))
            }
        }
        let modules = try #require(try hand(Design(Deep())).modules)
        let total = modules[0].total.cells
        // Only the eight XORs are the top module's, four cells each here, buffers, and the reset.
        #expect(modules[0].local.cells < total / 3, "\(modules[0].local.cells) of \(total)")
        #expect(modules[2].local.cells > modules[1].local.cells)
        #expect(modules.map(\.local.cells).reduce(0, +) == total)
    }

    // MARK: The longest path

    @Test func pathByName() throws {
        let price = try hand(Design(Pair()))
        let path = try #require(price.criticalPath)
        let names = (0..<6).flatMap { ["x[\($0)]", "near.held[\($0)]"] }
        #expect(names.contains(path.start), "\(path.start)")
        #expect((0..<6).map { "far.held[\($0)]" }.contains(path.end) || path.end.hasPrefix("near."))
        #expect(isClose(try #require(path.setupNs), 0.2))
        let last = try #require(path.steps.last)
        #expect(isClose(last.arrivalNs + 0.2, path.delayNs) && isClose(path.delayNs, price.delayNs))
        #expect(zip(path.steps, path.steps.dropFirst()).allSatisfy { $0.arrivalNs < $1.arrivalNs })
        for step in path.steps.dropFirst() {
            #expect(step.net.contains(/^n\d+ \((near|far)\.\w+\)$/), "\(step.net)")
            #expect(step.cell != nil)
        }
        #expect(isClose(try #require(price.maximumClockMhz), 1000 / price.delayNs))
    }

    // MARK: Power over time

    /// The inverter changes in ten steps, 16 to 25, of a run of 40: 2 uW and 4 uW a change and
    /// cycle, 3 uW of leakage.
    @Test func burstIsFound() throws {
        try withLibrary(HandLibrary.text) { path in
            let engine = try EstimateEngine(
                liberty: path, ports: .fixed(transitionNs: 0.1, loadPf: 0.02))
            var request = request(verilog: "", steps: 42) {
                ((17...26).contains($0) ? $0 % 2 == 1 : false, false)
            }
            request.design = try Design(Inverter())
            request.vectors.domains = []
            request.windowCycles = 10
            let price = try engine.price(request)
            let window = try #require(price.window)
            #expect(window.peakFirstCycle == 16 && window.runCycles == 40)
            #expect(isClose(window.peakW, 9e-6))
            #expect(isClose(window.averageW, price.power.totalW))
            #expect(isClose(window.averageW, 3e-6 + 6e-6 / 4))
            request.windowCycles = 41
            #expect(throws: PricingError.window(cycles: 41, recorded: 40)) {
                try engine.price(request)
            }
        }
    }

    /// Energies of all changes, the clock's too, are the power of the tables.
    @Test func averageIsThePower() throws {
        let price = try hand(Design(SaturatingAccumulator(width: 12)), window: 198)
        let window = try #require(price.window)
        #expect(isClose(window.averageW, price.power.totalW))
        #expect(isClose(window.peakW, window.averageW) && window.peakFirstCycle == 1)
    }

    // MARK: What is stored

    @Test func pricesSurviveStorage() throws {
        let price = try hand(Design(Pair()), window: 5)
        let copy = try JSONDecoder().decode(Price.self, from: JSONEncoder().encode(price))
        #expect(copy.modules?.count == 3 && copy.window?.cycles == 5)
        #expect(copy == price)
    }

    /// Prices of before, without groups, are not read as prices.
    @Test func cachesKeepWindowsApart() throws {
        var request = try request(Design(Pair()))
        let without = request.identity
        request.windowCycles = 5
        #expect(request.identity != without)
    }
}
