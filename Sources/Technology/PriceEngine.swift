import MorphoCircuit
import MorphoLiberty

/// What gives units their prices: Morpho's own estimator, or external tools.
public protocol PriceEngine: Sendable {
    /// Everything that prices depend on besides the request: library, programs, methods. Two
    /// engines that are equal here give equal prices.
    var identity: [String] { get }

    /// What the library holds and no price uses, each kind once.
    var unusedOfLibrary: [LibertyRemark] { get }

    /// - Throws: `PricingError`, or what the tools and files of the engine throw.
    func price(_ request: PriceRequest) throws -> Price

    /// The price with the netlist that it is of. Nothing is taken from a cache.
    /// - Throws: what `price` throws.
    func design(_ request: PriceRequest) throws -> PricedDesign
}

/// A unit to be priced.
public struct PriceRequest: Sendable {
    /// The unit as it was described; nil for one of which there is only Verilog, which an engine
    /// of external tools alone can price.
    public var design: Design?
    /// Verilog and memory files, by name.
    public var files: [String: String]
    /// The top module.
    public var top: String
    /// Of the clock with the most edges in `vectors`, where there are several.
    public var clockPeriodNs: Double
    /// A recorded run of the unit, from which the activity of its nets is measured. It also names
    /// the ports, resets and clocks. With one clock all times in it are ignored: one step is one
    /// period. With several, periods follow from their edges; see `ClockPrices`.
    public var vectors: TestVectors
    /// The first steps of `vectors`, in which nothing is counted (reset).
    public var settlingSteps: Int
    /// Clock cycles of the window in which the peak of power is looked for; nil: it is not.
    public var windowCycles: Int?
    /// What the inputs of `vectors` were assumed to be, to be told with the price; nil: nothing
    /// is to be told.
    public var assumedInputs: String?

    public init(
        design: Design?, files: [String: String], top: String, clockPeriodNs: Double,
        vectors: TestVectors,
        settlingSteps: Int, windowCycles: Int? = nil
    ) {
        self.design = design
        self.files = files
        self.top = top
        self.clockPeriodNs = clockPeriodNs
        self.vectors = vectors
        self.settlingSteps = settlingSteps
        self.windowCycles = windowCycles
    }
}

extension PriceRequest {
    /// - Parameter run: what was run and counted.
    func source(_ run: String) -> String { run + (assumedInputs.map { "; " + $0 } ?? "") }
}
