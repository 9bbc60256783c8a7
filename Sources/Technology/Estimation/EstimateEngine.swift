import MorphoCircuit
import MorphoGates
import MorphoLiberty
import MorphoSynthesis

/// Morpho's own price, in milliseconds and without external programs: the unit is lowered to
/// gates, optimised and covered with the cells of the library; its timing comes from the delay
/// tables, its activity from a run of the cells, its power from the energy tables.
public struct EstimateEngine: PriceEngine {
    public let ports: PortConditions
    public let memories: MemoryRule
    private let library: CellLibrary
    private let synthesis: CellSynthesis

    /// - Throws: `FileError` when the Liberty file cannot be read, `PricingError` when it is none
    ///   or lacks cells.
    public init(
        liberty: String, ports: PortConditions = .buffers, memories: MemoryRule = MemoryRule()
    ) throws {
        try self.init(CellLibrary(liberty), ports: ports, memories: memories)
    }

    public init(
        _ library: CellLibrary, ports: PortConditions = .buffers,
        memories: MemoryRule = MemoryRule()
    ) throws(PricingError) {
        self.library = library
        self.ports = ports
        self.memories = memories
        do {
            synthesis = try CellSynthesis(library.liberty)
        } catch {
            throw .synthesis(error)
        }
    }

    /// To be raised with every change that changes a price.
    private static let revision = "morpho 5"

    public var identity: [String] {
        [Self.revision, library.text, ports.text(library.liberty), memories.identity]
    }

    public var unusedOfLibrary: [LibertyRemark] { library.liberty.remarks }

    public func price(_ request: PriceRequest) throws -> Price { try design(request).price }

    public func design(_ request: PriceRequest) throws -> PricedDesign {
        let period = request.clockPeriodNs
        guard (0.001...1_000_000).contains(period) else { throw PricingError.clockPeriod(period) }
        guard let design = request.design else {
            throw PricingError.verilogOnly(top: request.top)
        }
        let (netlist, timing, flat, effort, macros) = try analysed(design, top: request.top)
        let activity = try CellActivity(
            netlist, request.vectors, settlingSteps: request.settlingSteps,
            stepLimit: CellActivity.stepLimit(cells: netlist.cellCount), top: request.top)
        var priced = PricedNetlist(
            netlist: netlist, ports: ports, periodNs: period, slews: timing.slews,
            activity: activity, delayNs: (timing.longest?.delay ?? 0) * 1e9,
            path: timing.longest.map { TracedPath($0, timing) }, flat: flat)
        let domains = request.vectors.domains
        if domains.count > 1 {
            let clocks = try ClockTimings(
                netlist, timing, flat.module, domains: domains, edges: activity.edges,
                periodNs: period, clockSlew: netlist.steepestClock,
                top: request.top)
            (priced.delayNs, priced.path) = (
                clocks.clocks[clocks.critical].delayNs, clocks.clocks[clocks.critical].path
            )
            priced.clocks = clocks
        }
        var price = Price(
            priced, method: "Liberty tables, measured activity, no glitches, no wires",
            activitySource: request.source(activity.source(domains)),
            engine: effort == .thorough ? "morpho" : "morpho with quick synthesis, for its size")
        if effort == .thorough { price.knownError = .with(library: price.technology.name) }
        price.memories = macros.prices(activity)
        price.memoryModel = macros.basis
        price.window = try request.windowCycles.map { try priced.window(cycles: $0, request) }
        return PricedDesign(price: price, priced: priced, request: request, library: library)
    }

    /// The unit as cells.
    public func netlist(of design: Design, top: String) throws(PricingError) -> CellNetlist {
        try analysed(design, top: top).netlist
    }

    /// Covers for several goals, of which the one with the least product of area and delay stays:
    /// none of them is the best for every unit.
    private func analysed(
        _ design: Design, top: String
    ) throws(PricingError) -> (
        netlist: CellNetlist, timing: CellTiming,
        flat: (module: Module, hierarchy: InstanceHierarchy), effort: SynthesisEffort,
        macros: MemoryMacros
    ) {
        let flat = design.flattenedWithHierarchy()
        let limits = GateNetlist.Limits()
        let macros = try MemoryMacros(
            flat.module, rule: memories, library: library.liberty,
            logicLimit: limits.memoryBits, top: top)
        let gates: GateNetlist
        do {
            gates = try GateNetlist(
                macros.module, limits: limits, arithmetic: .parallelPrefix)
        } catch {
            throw .gates(top: top, error)
        }
        let described = LogicNetwork(gates)
        let effort = SynthesisEffort(ands: described.graph.andCount)
        var netlists: [CellNetlist]
        do {
            netlists = try synthesis.netlists(
                described, effort: effort, portLoad: ports.outputLoad(library.liberty))
        } catch {
            throw .synthesis(error)
        }
        var best: (netlist: CellNetlist, timing: CellTiming, cost: Double)?
        let portLoad = ports.outputLoad(library.liberty)
        for place in netlists.indices {
            macros.place(in: &netlists[place])
            // The pins of macros are loads that were not there before.
            if macros.basis != nil {
                synthesis.bufferFanOut(of: &netlists[place], portLoad: portLoad)
            }
        }
        for netlist in netlists {
            let timing = try CellTiming(
                netlist, ports: ports, clockSlew: netlist.steepestClock)
            let cost = netlist.area * (timing.longest?.delay ?? 0)
            if cost < best?.cost ?? .infinity { best = (netlist, timing, cost) }
        }
        guard let best else { throw .combinationalLoop }
        return (best.netlist, best.timing, flat, effort, macros)
    }
}
