/// Why one of the units that others are compared with cannot be built.
public enum BaselineUnitError: Error, Equatable, Sendable {
    case channels(Int)
    /// No bits to interpolate over.
    case withoutFraction
    /// A stage before the last one enlarges, or the last one too much.
    case factor(stage: Int, Int)
    case unequalKernels(stage: Int)
    case frame(axis: String, Int, allowed: ClosedRange<Int>)
    case outstanding(Int)
    /// The tables are those of another description.
    case tablesOfOther
    /// A unit with fixed tables was given none.
    case tablesMissing
}

extension BaselineUnitError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .channels(let count):
            "an upscaler cannot have \(count) channels; give 1 for grey or 3 for colours"
        case .withoutFraction:
            "tables with an entry for every level are not interpolated; give a description with a "
                + "bit of fraction at least"
        case .factor(let stage, let factor):
            "stage \(stage) cannot enlarge \(factor) times in hardware: only the last one may, and "
                + "7 times at most"
        case .unequalKernels(let stage):
            "the kernels of stage \(stage) have different numbers of neighbours and cannot work "
                + "side by side; give kernels of one number"
        case .frame(let axis, let count, let allowed):
            "frames of up to \(count) \(axis) are outside what the unit can be built for; give "
                + "\(allowed.lowerBound) to \(allowed.upperBound)"
        case .outstanding(let count): "\(count) requests cannot wait at once; give 2 to 1024"
        case .tablesOfOther:
            "the tables were made for another description; give those of the unit's own"
        case .tablesMissing: "a unit with fixed tables needs them; give tables, or load them"
        }
    }
}
