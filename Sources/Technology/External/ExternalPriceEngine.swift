import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoLiberty
import MorphoSynthesis

/// The external price: Yosys and ABC map a unit to the cells of a Liberty library, OpenSTA times
/// it, Icarus measures the activity of its nets, and the library's tables give the power.
public struct ExternalPriceEngine: PriceEngine {
    /// The Liberty file.
    public let liberty: String
    public let ports: PortConditions
    /// Time after which a tool is ended.
    public let timeLimit: Duration
    /// An existing folder that gets what the tools read and wrote of each price, for a look at
    /// it afterwards: the netlist, slews, activity and scripts of the last one.
    public var keepsFilesIn: String?
    /// Gives ABC the logic in another order, at random from this seed: how far its results lie
    /// apart tells how much they are worth.
    public var abcSeed: Int?
    private let library: CellLibrary
    /// `yosys 0.23, berkeley-abc 1.01, ...`
    private let versions: String

    /// - Throws: `FileError` when the Liberty file cannot be read, `PricingError` when it is none,
    ///   `ToolError` when a program is missing.
    public init(
        liberty: String, ports: PortConditions = .buffers, timeLimit: Duration = .seconds(1200)
    ) throws {
        try self.init(CellLibrary(liberty), ports: ports, timeLimit: timeLimit)
    }

    /// - Throws: `PricingError` when the library lacks a buffer or is of several files, of which
    ///   Yosys 0.23 maps to one only; `ToolError` when a program is missing.
    public init(
        _ library: CellLibrary, ports: PortConditions = .buffers,
        timeLimit: Duration = .seconds(1200)
    ) throws {
        self.liberty = library.path
        self.ports = ports
        self.timeLimit = timeLimit
        self.library = library
        if library.files.count > 1 { throw PricingError.severalLibraries(library.path) }
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
    private static let revision = "external 3"

    public var identity: [String] {
        [
            Self.revision, YosysSynthesis.script(sources: [], top: ""),
            YosysSynthesis.mapping(periodNs: 10, seed: abcSeed),
            library.text,
            ports.text(library.liberty), versions,
        ]
    }

    public var unusedOfLibrary: [LibertyRemark] { library.liberty.remarks }

    public func price(_ request: PriceRequest) throws -> Price { try design(request).price }

    public func design(_ request: PriceRequest) throws -> PricedDesign {
        let period = request.clockPeriodNs
        guard (0.001...1_000_000).contains(period) else { throw PricingError.clockPeriod(period) }
        let domains = request.vectors.domains
        if domains.count > 1 {
            throw PricingError.severalClocks(top: request.top, clocks: domains.map(\.name))
        }
        return try withPrivateDirectory(prefix: "morpho-price") { directory in
            var netlist = try YosysSynthesis(library: library, timeLimit: timeLimit, seed: abcSeed)
                .run(
                    files: request.files, top: request.top, periodNs: period, in: directory)
            // Names tell where cells come from; a tool that kept none leaves that open.
            let flat = netlist.words.isEmpty ? nil : request.design?.flattenedWithHierarchy()
            if let flat { netlist.findOrigins(in: flat.module) }
            let clock = domains.first.flatMap { domain in
                netlist.inputs.first { $0.name == domain.name }?.nets.first
            }
            FanOutBuffering(
                library.liberty, pinLimit: YosysSynthesis.largestFanOut,
                portLoad: ports.outputLoad(library.liberty)
            )?.buffer(&netlist)
            try OutputFile(
                directory.path("netlist.v"), text: netlist.verilog(module: "netlist")
            ).write()
            let design = try measure(netlist, request, clock: clock, flat: flat, in: directory)
            if let folder = keepsFilesIn {
                for name in ["cells.lib", "netlist.v", "timing.tcl", "timing.txt", "activity.vcd"] {
                    try OutputFile(
                        folder + "/" + name,
                        bytes: InputFile.bytes(directory.path(name), limit: 1 << 32)
                    ).write()
                }
            }
            return design
        }
    }

    private func measure(
        _ netlist: CellNetlist, _ request: PriceRequest, clock: Int32?,
        flat: (module: Module, hierarchy: InstanceHierarchy)?, in directory: PrivateDirectory
    ) throws -> PricedDesign {
        let isFalling = request.vectors.domains.first?.edge == .falling
        let clockSlew = netlist.steepestClock
        var timing = try TimingAnalysis(library: library, ports: ports, timeLimit: timeLimit).run(
            netlist, top: request.top, clock: clock, falling: isFalling,
            periodNs: request.clockPeriodNs, clockSlew: clockSlew, in: directory)
        // OpenSTA tells 0 for the pins of an ideal clock.
        if let clock {
            timing.slews[2 * Int(clock)] = clockSlew
            timing.slews[2 * Int(clock) + 1] = clockSlew
        }
        let (activity, unknownNets) = try ActivitySimulation(timeLimit: timeLimit).run(
            netlist, request, clock: clock, falling: isFalling, in: directory)
        let priced = PricedNetlist(
            netlist: netlist, ports: ports, periodNs: request.clockPeriodNs,
            slews: timing.slews, activity: activity,
            delayNs: timing.worstSlack.map { request.clockPeriodNs - $0 * 1e9 } ?? 0,
            path: timing.path, flat: flat)
        var price = Price(
            priced,
            method: "Liberty tables at OpenSTA's slews, measured activity, no glitches, no wires",
            activitySource: request.source(
                "\(activity.steps) recorded cycles of the mapped netlist in Icarus"),
            engine: versions)
        if request.design?.modules.contains(where: \.hasLargeMemory) == true {
            price.assumptions += "; memories are flip-flops, or logic when they are never written"
        }
        price.window = try request.windowCycles.map { try priced.window(cycles: $0, request) }
        if unknownNets > 0 { price.faults.append(.unknownActivity(nets: unknownNets)) }
        return PricedDesign(price: price, priced: priced, request: request, library: library)
    }
}

extension Module {
    /// One that the own estimator would make a macro of, if it can be.
    fileprivate var hasLargeMemory: Bool {
        memories.contains {
            $0.depth.multipliedFullWidth(by: $0.shape.width).high > 0
                || $0.depth * $0.shape.width >= MemoryRule.usualThreshold
        }
    }
}
