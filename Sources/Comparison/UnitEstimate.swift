import MorphoCircuit
import MorphoSimulation
import MorphoTechnology
import MorphoVerilog

/// The price of any unit, at work on random inputs.
public struct UnitEstimate: Sendable {
    public let pricing: any PriceEngine
    public let clockPeriodNs: Double
    /// Steps of random inputs that power is measured over, the settling ones not counted.
    public static let steps = 1024

    public init(pricing: any PriceEngine, clockPeriodNs: Double) {
        self.pricing = pricing
        self.clockPeriodNs = clockPeriodNs
    }

    /// - Parameters:
    ///   - seed: of the inputs.
    ///   - activity: see `request`.
    ///   - windowCycles: see `PriceRequest.windowCycles`.
    public func price(
        _ design: Design, seed: UInt64, activity: Double? = nil, windowCycles: Int? = nil
    ) throws -> Price {
        var request = try request(design, seed: seed, activity: activity)
        request.windowCycles = windowCycles
        return try pricing.price(request)
    }

    /// The price with the netlist that it is of; see `PriceEngine.design`.
    /// - Parameters:
    ///   - activity: see `request`.
    ///   - windowCycles: see `PriceRequest.windowCycles`.
    public func design(
        _ design: Design, seed: UInt64, activity: Double? = nil, windowCycles: Int? = nil
    ) throws -> PricedDesign {
        var request = try request(design, seed: seed, activity: activity)
        request.windowCycles = windowCycles
        return try pricing.design(request)
    }

    /// What `price` asks its engine.
    /// - Parameter activity: mean number of changes of each input bit in a cycle of its clock, 0 to
    ///   1, in place of random inputs; see `ToggleStimulus`.
    /// - Throws: `EstimateError`, or what the emission of the unit throws.
    public func request(
        _ design: Design, seed: UInt64, activity: Double? = nil
    ) throws -> PriceRequest {
        let settling = OperandStream.settlingSteps
        let steps = settling + Self.steps
        if let activity {
            guard (0...1).contains(activity) else { throw EstimateError.activity(activity) }
            var request = try request(
                design,
                vectors: ToggleStimulus(seed: seed, rate: activity).vectors(
                    of: design.top, steps: steps),
                settlingSteps: settling)
            request.assumedInputs =
                "assumed: each input bit begins at random and changes with probability \(activity) "
                + "in each cycle of its clock, 1 in half of the time on average"
            return request
        }
        let vectors = try TestVectors(
            driving: design.top, steps: steps,
            input: RandomStimulus(seed: seed).input(domains: design.top.domains))
        return try request(design, vectors: vectors, settlingSteps: settling)
    }

    /// - Parameters:
    ///   - vectors: a recorded run of the design.
    ///   - settlingSteps: those at its start in which nothing is counted.
    func price(_ design: Design, vectors: TestVectors, settlingSteps: Int) throws -> Price {
        try pricing.price(request(design, vectors: vectors, settlingSteps: settlingSteps))
    }

    private func request(
        _ design: Design, vectors: TestVectors, settlingSteps: Int
    ) throws -> PriceRequest {
        let emitter = VerilogEmitter(design)
        var files: [String: String] = [:]
        for file in try emitter.files() { files[file.name] = file.text }
        return PriceRequest(
            design: design, files: files, top: emitter.topName, clockPeriodNs: clockPeriodNs,
            vectors: vectors, settlingSteps: settlingSteps)
    }
}
