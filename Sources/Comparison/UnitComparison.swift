import Circuit
import Technology
import Units
import Verilog

/// One row of a comparison: a unit, how exact it is and what it costs.
public struct ComparisonRow: Codable, Hashable, Sendable {
    public var unit: String
    public var parameters: [String: Int]
    public var error: MeasuredError
    public var price: Price
    public var latencyCycles: Int
    public var cyclesPerResult: Int
    public var notes: [String: String]
}

/// Several units for one function, measured alike.
public struct UnitComparison: Sendable {
    public let target: FunctionTarget
    public let measurement: ErrorMeasurement
    public let pricing: any PriceEngine
    public let clockPeriodNs: Double

    /// - Parameter clockPeriodNs: the period that units are priced at; 10 ns are 100 MHz.
    public init(
        target: FunctionTarget, measurement: ErrorMeasurement, pricing: any PriceEngine,
        clockPeriodNs: Double = 10
    ) {
        self.target = target
        self.measurement = measurement
        self.pricing = pricing
        self.clockPeriodNs = clockPeriodNs
    }

    /// One row for each unit, in order. All units are made before the first is measured, so that
    /// one which cannot be made is told before minutes of work.
    /// - Parameters:
    ///   - warn: called with each warning of a unit's description.
    ///   - progress: called with what is being done.
    public func rows(
        _ units: [(unit: FunctionUnit, parameters: [String: Int])], seed: UInt64 = 0,
        warn: (Diagnostic) throws -> Void = { _ in }, progress: (String) -> Void = { _ in }
    ) throws -> [ComparisonRow] {
        let made = try units.map { unit, parameters in
            progress("\(unit.name): building")
            let made = try make(unit, parameters)
            for warning in made.made.design.warnings { try warn(warning) }
            return made
        }
        return try made.map { try row($0, seed: seed, progress: progress) }
    }

    /// - Parameter progress: called with what is being done.
    public func row(
        _ unit: FunctionUnit, parameters: [String: Int], seed: UInt64 = 0,
        progress: (String) -> Void = { _ in }
    ) throws -> ComparisonRow {
        progress("\(unit.name): building")
        return try row(try make(unit, parameters), seed: seed, progress: progress)
    }

    private typealias Candidate = (unit: FunctionUnit, values: [String: Int], made: MadeUnit)

    private func make(_ unit: FunctionUnit, _ parameters: [String: Int]) throws -> Candidate {
        let values = try unit.resolved(parameters)
        return (unit, values, try unit.make({ [target] in try target($0) }, target.inputs, values))
    }

    private func row(
        _ candidate: Candidate, seed: UInt64, progress: (String) -> Void
    ) throws -> ComparisonRow {
        let (unit, values, made) = candidate
        let error = try measurement.run(made, name: unit.name, target: target, seed: seed) {
            progress("\(unit.name): simulating \(Int($0 * 100)) %")
        }
        progress("\(unit.name): pricing")
        let emitter = VerilogEmitter(made.design)
        var files: [String: String] = [:]
        for file in try emitter.files() { files[file.name] = file.text }
        let vectors = try OperandStream(seed: seed).record(made)
        let price = try pricing.price(
            PriceRequest(
                files: files, top: emitter.topName, clockPeriodNs: clockPeriodNs,
                vectors: vectors, settlingSteps: OperandStream.settlingSteps))
        return ComparisonRow(
            unit: unit.name, parameters: values, error: error, price: price,
            latencyCycles: made.latency, cyclesPerResult: made.cyclesPerResult,
            notes: Dictionary(made.notes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
    }
}
