import Foundation
import MorphoCircuit
import MorphoExternalTools

/// The external price: Yosys and ABC map a unit to the cells of a Liberty library, OpenSTA times
/// it, Icarus measures the activity of its nets, and the library's tables give the power.
public struct ExternalPriceEngine: PriceEngine {
    /// The Liberty file.
    public let liberty: String
    public let ports: PortConditions
    /// Time after which a tool is ended.
    public let timeLimit: Duration
    private let library: CellLibrary
    /// `yosys 0.23, berkeley-abc 1.01, ...`
    private let versions: String

    /// - Throws: `FileError` when the Liberty file cannot be read, `PricingError` when it is none,
    ///   `ToolError` when a program is missing.
    public init(
        liberty: String, ports: PortConditions = .buffers, timeLimit: Duration = .seconds(1200)
    ) throws {
        self.liberty = liberty
        self.ports = ports
        self.timeLimit = timeLimit
        library = try CellLibrary(liberty)
        if library.liberty.buffer == nil { throw PricingError.noBuffer(library: liberty) }
        for tool in Self.tools { _ = try tool.locate() }
        let environment = ProcessInfo.processInfo.environment
        versions = Self.tools.map { tool in
            "\(tool.name) \(ToolStatus(of: tool, in: environment).version ?? "of unknown version")"
        }.joined(separator: ", ")
    }

    /// The programs that have to be there.
    public static let tools = [Tool.yosys, .abc, .sta, .icarus, .icarusRuntime]

    /// To be raised with every change of this target that changes a price.
    private static let revision = "external 1"

    public var identity: [String] {
        [
            Self.revision, Synthesis.script(sources: [], top: ""), Synthesis.mapping, library.text,
            ports.text(library.liberty), versions,
        ]
    }

    public func price(_ request: PriceRequest) throws -> Price {
        let period = request.clockPeriodNs
        guard (0.001...1_000_000).contains(period) else { throw PricingError.clockPeriod(period) }
        let domains = request.vectors.domains
        if domains.count > 1 {
            throw PricingError.severalClocks(top: request.top, clocks: domains.map(\.name))
        }
        return try withPrivateDirectory(prefix: "morpho-price") { directory in
            var netlist = try Synthesis(library: library, timeLimit: timeLimit).run(
                files: request.files, top: request.top, in: directory)
            let clock = domains.first.flatMap { netlist.nets(ofInput: $0.name).first }
            FanOutBuffering(
                library: library.liberty, pinLimit: Synthesis.largestFanOut,
                portLoad: ports.outputLoad(library.liberty), clock: clock
            ).buffer(&netlist)
            try OutputFile(
                directory.path("netlist.v"), text: netlist.verilog(module: "netlist")
            ).write()
            return try measure(netlist, request, clock: clock, in: directory)
        }
    }

    private func measure(
        _ netlist: MappedNetlist, _ request: PriceRequest, clock: Int?,
        in directory: PrivateDirectory
    ) throws -> Price {
        let isFalling = request.vectors.domains.first?.edge == .falling
        let clockSlew = steepestClock(netlist, clock) * library.liberty.units.time
        let timing = try TimingAnalysis(library: library, ports: ports, timeLimit: timeLimit).run(
            netlist, top: request.top, clock: clock, falling: isFalling,
            periodNs: request.clockPeriodNs, clockSlew: clockSlew, in: directory)
        let activity = try ActivitySimulation(timeLimit: timeLimit).run(
            netlist, request, clock: clock, falling: isFalling, in: directory)
        let loads = netlist.loads(
            library.liberty, portLoad: ports.outputLoad(library.liberty))
        let power = PowerModel(
            library: library.liberty, netlist: netlist, timing: timing, activity: activity,
            loads: loads, clock: clock, clockSlew: clockSlew, periodNs: request.clockPeriodNs
        ).power()
        let delay = timing.worstSlack.map { request.clockPeriodNs - $0 * 1e9 } ?? 0
        var faults = TableRange(
            library: library.liberty, netlist: netlist, timing: timing, loads: loads, clock: clock
        ).faults()
        if delay > request.clockPeriodNs {
            faults.insert(.tooSlow(delayNs: delay, periodNs: request.clockPeriodNs), at: 0)
        }
        if activity.unknown > 0 { faults.append(.unknownActivity(nets: activity.unknown)) }
        return Price(
            area: area(netlist),
            power: Price.Power(
                leakageW: power.leakage, internalW: power.internal, switchingW: power.switching,
                method: "Liberty tables at OpenSTA's slews, measured activity, no glitches, no "
                    + "wires",
                activitySource: "\(activity.steps) recorded cycles of the mapped netlist in Icarus"),
            delayNs: delay, slackNs: request.clockPeriodNs - delay,
            technology: Price.Technology(
                name: library.liberty.name, corner: library.liberty.corner,
                clockMhz: 1000 / request.clockPeriodNs),
            estimationEngine: versions,
            maxFanOut: netlist.largestFanOut(library.liberty, except: clock),
            assumptions: "ideal clock; " + ports.text(library.liberty), faults: faults)
    }

    private func area(_ netlist: MappedNetlist) -> Price.Area {
        var area = Price.Area(totalUm2: 0, sequentialUm2: 0, cells: netlist.cells.count)
        for cell in netlist.cells {
            guard let kind = library.liberty.cells[cell.type] else { continue }
            area.totalUm2 += kind.area ?? 0
            if kind.isSequential { area.sequentialUm2 += kind.area ?? 0 }
        }
        return area
    }

    /// The steepest clock edge that the tables of all cells on the clock know, in the library's
    /// unit.
    private func steepestClock(_ netlist: MappedNetlist, _ clock: Int?) -> Double {
        var steepest = 0.0
        for cell in netlist.cells {
            for connection in cell.connections
            where clock.map({ connection.source == .net($0) }) == true {
                let pin = library.liberty.cells[cell.type]?.pins[connection.pin]
                steepest = max(steepest, pin?.steepestSlew ?? 0)
            }
        }
        return steepest
    }
}

extension LibertyLibrary {
    /// `typical, 1.8 V, 25 C`
    var corner: String {
        [
            operatingConditions, "\(voltage * units.voltage) V", temperature.map { "\($0) C" },
        ].compactMap { $0 }.joined(separator: ", ")
    }
}
