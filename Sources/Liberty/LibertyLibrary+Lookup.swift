extension LibertyLibrary {
    /// The value of a table at a slew and a load: linear between the points, and beyond them by
    /// the outermost interval. Axes of constraints for the other pin's slew are taken at `slew`
    /// too; axes of other variables at their first point. Seconds or joules; 0 for a table that is
    /// not of this library.
    ///
    /// - Parameters:
    ///   - slew: In seconds.
    ///   - load: In farads.
    public func value(of table: LibertyTable, slew: Double, load: Double) -> Double {
        value(of: table, slew: slew, relatedSlew: slew, load: load)
    }

    /// The same, with a slew of its own for the other pin of a constraint.
    public func value(
        of table: LibertyTable, slew: Double, relatedSlew: Double, load: Double
    ) -> Double {
        guard axes.indices.contains(table.axes) else { return 0 }
        let list = axes[table.axes].list
        // From the last axis to the first: the first of all places that count, and per axis how
        // far away the next one is and how much of the way to it the number lies.
        var base = 0
        var stride = 1
        var step = (0, 0, 0)
        var share = (0.0, 0.0, 0.0)
        var found = 0
        var index = list.count
        while index > 0 {
            index -= 1
            let points = list[index].points
            defer { stride *= points.count }
            let number: Double
            switch list[index].variable {
            case .load: number = load
            case .slew: number = slew
            case .relatedSlew: number = relatedSlew
            case .other: continue
            }
            if points.count < 2 { continue }
            let low = Self.interval(of: number, in: points)
            base += low * stride
            let width = points[low + 1] - points[low]
            let part = width > 0 ? (number - points[low]) / width : 0
            switch found {
            case 0: (step.0, share.0) = (stride, part)
            case 1: (step.1, share.1) = (stride, part)
            case 2: (step.2, share.2) = (stride, part)
            default: return 0
            }
            found += 1
        }
        guard stride == table.values.count else { return 0 }
        let values = table.values
        switch found {
        case 0: return values[base]
        case 1: return Self.line(values, base, step.0, share.0)
        case 2: return Self.plane(values, base, step.0, step.1, share.0, share.1)
        default:
            let near = Self.plane(values, base, step.0, step.1, share.0, share.1)
            let far = Self.plane(values, base + step.2, step.0, step.1, share.0, share.1)
            return near + (far - near) * share.2
        }
    }

    /// The smallest and the largest point of a variable; nil when the table does not depend on it.
    public func limits(
        of table: LibertyTable, _ variable: LibertyTable.Variable
    ) -> ClosedRange<Double>? {
        guard axes.indices.contains(table.axes),
            let axis = axes[table.axes].list.first(where: { $0.variable == variable }),
            let first = axis.points.first, let last = axis.points.last, first <= last
        else { return nil }
        return first...last
    }

    /// The place of the point below `number`; the outermost intervals reach on.
    @inline(__always)
    private static func interval(of number: Double, in points: [Double]) -> Int {
        var low = 0
        while low < points.count - 2, points[low + 1] <= number { low += 1 }
        return low
    }

    @inline(__always)
    private static func line(
        _ values: [Double], _ base: Int, _ step: Int, _ share: Double
    ) -> Double {
        values[base] + (values[base + step] - values[base]) * share
    }

    @inline(__always)
    private static func plane(
        _ values: [Double], _ base: Int, _ step: Int, _ other: Int, _ share: Double,
        _ otherShare: Double
    ) -> Double {
        let near = line(values, base, step, share)
        let far = line(values, base + other, step, share)
        return near + (far - near) * otherShare
    }
}
