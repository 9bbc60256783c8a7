import MorphoUnits

/// Measures how far a unit's results are from its function, bit by bit as the hardware computes
/// them, over a grid of inputs.
///
/// Each input is the first one after power-up and reset: see `LaneResults`. Operands are held until
/// the result is valid.
public struct ErrorMeasurement: Sendable {
    /// On each axis, 1 ... 256; 256 is every input.
    public let points: Int

    /// Inputs that are simulated at once, which bounds the memory.
    private static let mostLanes = 1 << 16

    /// - Parameter points: on each axis, 1 ... 256; 256 is every input.
    public init(points: Int) throws(ComparisonError) {
        guard (1...InputGrid.steps).contains(points) else {
            throw .gridSize(points, allowed: 1...InputGrid.steps)
        }
        self.points = points
    }

    /// All inputs where the budget allows, otherwise the finest grid that it does allow.
    /// - Parameter units: those that are measured alike; the slowest one decides.
    public init(
        of units: [ConfiguredUnit], target: FunctionTarget, seeds: Int = 1,
        budget: MeasurementBudget = .standard
    ) {
        let cycles = units.map { unit in
            unit.made.latency * (unit.seed == nil ? 1 : max(1, seeds))
        }
        points = budget.points(inputs: target.inputs, cycles: cycles.max() ?? 1)
    }

    /// The error over all seeds of the unit: its own parameter `seed` and those that follow.
    /// - Parameters:
    ///   - seed: of the power-up values.
    ///   - seeds: how many there are, for a unit that has any.
    ///   - progress: called with what is being done.
    /// - Throws: `ComparisonError`, and whatever making the unit for another seed throws.
    public func certificate(
        of unit: ConfiguredUnit, target: FunctionTarget, seed: UInt64 = 0, seeds: Int = 1,
        progress: (String) -> Void = { _ in }
    ) throws -> ErrorCertificate {
        let grid = InputGrid(points: points, inputs: target.inputs)
        let name = unit.unit.name
        let tried = unit.seed.map { first in (0..<max(1, seeds)).map { first + $0 } } ?? []
        var sample = ErrorSample(grid: grid, seeds: tried)
        for index in 0..<max(1, tried.count) {
            let label = tried.count > 1 ? " seed \(index + 1) of \(tried.count)," : ""
            let made =
                index == 0
                ? unit.made
                : try unit.unit.configured(
                    for: target,
                    parameters: unit.parameters.merging(["seed": tried[index]]) { $1 }
                ).made
            try measure(
                LaneResults(name: name, unit: made, seed: seed), target, grid, into: &sample
            ) { progress("\(name): simulating\(label) \(Int($0 * 100)) %") }
        }
        return ErrorCertificate(
            unit: name, parameters: unit.parameters, function: target.text, scale: target.map,
            pointsPerAxis: points, seed: seed, error: sample.measured())
    }

    /// - Parameter progress: called with the share done.
    private func measure(
        _ unit: LaneResults, _ target: FunctionTarget, _ grid: InputGrid,
        into sample: inout ErrorSample, progress: (Double) -> Void
    ) throws {
        progress(0)
        var x = [Double](repeating: 0, count: grid.inputs)
        for first in stride(from: 0, to: grid.count, by: Self.mostLanes) {
            let range = first..<min(first + Self.mostLanes, grid.count)
            let operands = (0..<grid.inputs).map { grid.operands(of: $0, in: range) }
            let results = try unit.results(operands) { share in
                progress((Double(first) + share * Double(range.count)) / Double(grid.count))
            }
            for lane in results.indices {
                for input in x.indices { x[input] = Double(operands[input][lane]) / 256 }
                let exact = try target(x)
                guard exact.isFinite else {
                    throw ComparisonError.noValue(text: target.text, at: x)
                }
                sample.add(result: Int(results[lane]), exact: exact)
            }
        }
        progress(1)
    }
}
