/// A look-up table of a Liberty library, in the library's units.
struct LibertyTable: Hashable, Sendable {
    /// What an axis counts.
    enum Variable: Hashable, Sendable {
        /// Capacitance at an output.
        case load
        /// Transition time at an input; for a constraint that of the constrained pin.
        case slew
        /// Transition time at the other pin of a constraint.
        case relatedSlew
        case other
    }

    struct Axis: Hashable, Sendable {
        var variable: Variable
        /// Ascending.
        var points: [Double]
    }

    var axes: [Axis]
    /// The last axis runs fastest. Empty when only the axes were asked for.
    var values: [Double]

    /// The largest number on an axis; nil when the table does not depend on it.
    func limit(_ variable: Variable) -> Double? {
        axes.first { $0.variable == variable }?.points.last
    }

    /// The value at a slew and a load, linear between the points and beyond them; 0 when the
    /// table has too few values for its axes.
    func value(slew: Double, load: Double) -> Double {
        // One corner of the surrounding cell at a time, each with its weight.
        var corners = [(index: 0, weight: 1.0)]
        for axis in axes {
            let number = axis.variable == .load ? load : slew
            let (low, fraction) = Self.place(number, in: axis.points)
            corners = corners.flatMap { corner -> [(index: Int, weight: Double)] in
                let base = corner.index * axis.points.count + low
                if axis.points.count < 2 { return [(base, corner.weight)] }
                return [
                    (base, corner.weight * (1 - fraction)), (base + 1, corner.weight * fraction),
                ]
            }
        }
        var sum = 0.0
        for corner in corners where corner.index < values.count {
            sum += values[corner.index] * corner.weight
        }
        return sum
    }

    /// The interval that holds `number`, or the outermost one, and how far into it.
    private static func place(_ number: Double, in points: [Double]) -> (Int, Double) {
        guard points.count > 1 else { return (0, 0) }
        let low = max(0, min(points.count - 2, (points.firstIndex { $0 > number } ?? .max) - 1))
        let width = points[low + 1] - points[low]
        return (low, width > 0 ? (number - points[low]) / width : 0)
    }
}
