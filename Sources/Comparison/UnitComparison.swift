import Circuit
import Technology
import Units
import Verilog

/// One row of a comparison: a unit, how exact it is and what it costs.
public struct ComparisonRow: Codable, Hashable, Sendable {
    public var unit: String
    public var parameters: [String: Int]
    public var error: MeasuredError
    public var price: CellPrice
    public var latencyCycles: Int
    public var cyclesPerResult: Int
    public var notes: [String: String]
}

/// Several units for one function, measured alike.
public struct UnitComparison: Sendable {
    public let target: FunctionTarget
    public let measurement: ErrorMeasurement
    public let pricing: YosysPricing

    public init(target: FunctionTarget, measurement: ErrorMeasurement, pricing: YosysPricing) {
        self.target = target
        self.measurement = measurement
        self.pricing = pricing
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
        progress("\(unit.name): synthesising with yosys")
        let emitter = VerilogEmitter(made.design)
        var files: [String: String] = [:]
        for file in try emitter.files() { files[file.name] = file.text }
        let price = try pricing.price(files: files, top: emitter.topName)
        return ComparisonRow(
            unit: unit.name, parameters: values, error: error, price: price,
            latencyCycles: made.latency, cyclesPerResult: made.cyclesPerResult,
            notes: Dictionary(made.notes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
    }
}
