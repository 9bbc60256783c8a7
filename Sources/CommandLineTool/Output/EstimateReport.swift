import Foundation
import MorphoTechnology

/// What `estimate` tells of one unit, as JSON and as a baseline for later runs. A price that is not
/// valid has no figures here, only reasons.
struct EstimateReport: Codable {
    /// To be raised when a field changes its meaning or goes.
    static let schema = 2

    /// A result of a unit that computes a function, at the price's clock.
    struct Result: Codable {
        /// From `start` to `valid`.
        var latencyCycles: Int
        var latencyNs: Double
        var cyclesPerResult: Int
        /// Power x cycles of a result x period.
        var energyPerResultJ: Double
    }

    struct Baseline: Codable {
        var file: String
        var function: String?
        var parameters: [String: Int]
        var seed: UInt64
        var activity: Double?
        var estimationEngine: String
    }

    var schema = EstimateReport.schema
    var unit: String
    var function: String?
    /// All of them with their values.
    var parameters: [String: Int]
    var seed: UInt64
    /// Assumed changes of each input bit in a clock cycle; nil: the inputs were random.
    var activity: Double?
    var valid: Bool
    var faults: [String]
    var area: Price.Area?
    var power: Price.Power?
    var memories: [MemoryPrice]?
    var memoryModel: String?
    var window: PowerWindow?
    var delayNs: Double?
    var slackNs: Double?
    var maximumClockMhz: Double?
    var criticalPath: CriticalPath?
    /// Nil: the unit has not several clocks.
    var clocks: ClockPrices?
    /// Nil: not known from this engine.
    var byModule: [ModulePrice]?
    /// Nil for a unit that computes no function.
    var result: Result?
    var maxFanOut: Int?
    var assumptions: String?
    var technology: Price.Technology
    var estimationEngine: String
    /// What the library holds and the price leaves out.
    var unusedOfLibrary: [UnusedOfLibrary]?
    var baseline: Baseline?
    var delta: [BaselineDelta]?

    init(
        unit: String, function: String?, parameters: [String: Int], seed: UInt64, price: Price,
        cycles: (latency: Int, perResult: Int)?
    ) {
        self.unit = unit
        self.function = function
        self.parameters = parameters
        self.seed = seed
        valid = price.isValid
        faults = price.faults.map(\.description)
        technology = price.technology
        estimationEngine = price.estimationEngine
        maxFanOut = price.maxFanOut
        assumptions = price.assumptions
        guard price.isValid else { return }
        area = price.area
        power = price.power
        memories = price.memories
        memoryModel = price.memoryModel
        window = price.window
        delayNs = price.delayNs
        slackNs = price.slackNs
        maximumClockMhz = price.maximumClockMhz
        criticalPath = price.criticalPath
        clocks = price.clocks
        byModule = price.modules
        let periodNs = 1000 / price.technology.clockMhz
        result = cycles.map { cycles in
            Result(
                latencyCycles: cycles.latency, latencyNs: Double(cycles.latency) * periodNs,
                cyclesPerResult: cycles.perResult,
                energyPerResultJ: price.power.totalW * Double(cycles.perResult) * periodNs * 1e-9)
        }
    }
}
