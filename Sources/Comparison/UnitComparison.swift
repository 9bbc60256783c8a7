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

    /// - Parameter progress: called with what is being done.
    public func row(
        _ unit: FunctionUnit, parameters: [String: Int], seed: UInt64 = 0,
        progress: (String) -> Void = { _ in }
    ) throws -> ComparisonRow {
        let values = try unit.resolved(parameters)
        progress("\(unit.name): building")
        let made = try unit.make({ [target] in try target($0) }, target.inputs, values)
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
