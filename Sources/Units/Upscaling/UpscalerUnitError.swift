/// Why a unit that enlarges images cannot be built as hardware.
public enum UpscalerUnitError: Error, Equatable, Sendable {
    case channels(Int)
    /// A stage enlarges too much.
    case factor(stage: Int, Int)
    /// Where only the last stage may enlarge another one does, or that one too much.
    case factorOfInterpolation(stage: Int, Int)
    case copies(Int, possible: [Int])
    case frame(axis: String, Int, allowed: ClosedRange<Int>)
    /// No bits to interpolate over.
    case withoutFraction
    case unequalKernels(stage: Int)
    case outstanding(Int)
    /// The tables are those of another description.
    case tablesOfOther
    /// A unit with fixed tables was given none.
    case tablesMissing
}

extension UpscalerUnitError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .channels(let count):
            "an upscaler cannot have \(count) channels; give 1 for grey or 3 for colours"
        case .factor(let stage, let factor):
            "stage \(stage) enlarges \(factor) times, which a unit cannot; give up to 7, or more stages"
        case .factorOfInterpolation(let stage, let factor):
            "stage \(stage) cannot enlarge \(factor) times in hardware: only the last one may, and "
                + "7 times at most"
        case .copies(let count, let possible):
            "\(count) copies of the tables cannot share the work evenly; give one of "
                + possible.map(String.init).joined(separator: ", ")
        case .frame(let axis, let count, let allowed):
            "frames of up to \(count) \(axis) are outside what the unit can be built for; give "
                + "\(allowed.lowerBound) to \(allowed.upperBound)"
        case .withoutFraction:
            "tables with an entry for every level are not interpolated; give a description with a "
                + "bit of fraction at least"
        case .unequalKernels(let stage):
            "the kernels of stage \(stage) have different numbers of neighbours and cannot work "
                + "side by side; give kernels of one number"
        case .outstanding(let count): "\(count) requests cannot wait at once; give 2 to 1024"
        case .tablesOfOther:
            "the tables were made for another description; give those of the unit's own"
        case .tablesMissing: "a unit with fixed tables needs them; give tables, or load them"
        }
    }
}
