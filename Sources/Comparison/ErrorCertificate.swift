import Foundation
import MorphoWording

/// What a unit's results are worth, with all that is needed to find the same figures again: the
/// unit, its function, and which inputs were tried, each of them from reset.
public struct ErrorCertificate: Codable, Hashable, Sendable {
    public var unit: String
    /// All parameters of the unit with their values.
    public var parameters: [String: Int]
    /// The function as it was given: an expression or a name.
    public var function: String
    /// How the function's values become results.
    public var scale: RangeMap
    /// On each axis; with 256 every input was tried.
    public var pointsPerAxis: Int
    /// Of the power-up values.
    public var seed: UInt64
    public var error: MeasuredError

    private var grid: InputGrid {
        InputGrid(points: pointsPerAxis, inputs: error.worstInput.count)
    }

    /// Which inputs were tried: `all 65,536 inputs`, or how many of them on which grid.
    public var inputs: String {
        grid.isExhaustive
            ? "all \(grouped(grid.total)) inputs"
            : "\(grouped(grid.count)) of \(grouped(grid.total)) inputs (a grid of "
                + "\(counted(pointsPerAxis, "point")) an axis)"
    }

    /// `x_0 = 12/256, x_1 = 250/256`.
    public var worstInput: String {
        error.worstInput.enumerated().map { "x_\($0) = \($1)/\(InputGrid.steps)" }
            .joined(separator: ", ")
    }

    /// The seeds of the unit's random sources: `seed 0`, `seeds 0 to 7`, or nothing.
    public var seeds: String {
        guard let first = error.seeds.first, let last = error.seeds.last else { return "" }
        return first == last ? "seed \(first)" : "seeds \(first) to \(last)"
    }

    /// The certificate in two lines, for the Verilog.
    public var lines: [String] {
        func fixed(_ value: Double) -> String { String(format: "%.5f", value) }
        return [
            "error over " + inputs + (seeds.isEmpty ? "" : ", \(seeds)")
                + ": mean \(fixed(error.meanAbsolute)), rms \(fixed(error.rmsAbsolute)), "
                + "p99 \(fixed(error.p99Absolute))",
            "largest error \(fixed(error.maxAbsolute)) at \(worstInput)",
        ]
    }
}
