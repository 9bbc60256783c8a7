/// Why an upscaler cannot be built as hardware.
public enum UpscalerUnitError: Error, Equatable, Sendable {
    case channels(Int)
    case factor(stage: Int, Int)
    case copies(Int, possible: [Int])
    case frame(axis: String, Int, allowed: ClosedRange<Int>)
}

extension UpscalerUnitError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .channels(let count):
            "an upscaler cannot have \(count) channels; give 1 for grey or 3 for colours"
        case .factor(let stage, let factor):
            "stage \(stage) enlarges \(factor) times, which a unit cannot; give up to 7, or more stages"
        case .copies(let count, let possible):
            "\(count) copies of the tables cannot share the work evenly; give one of "
                + possible.map(String.init).joined(separator: ", ")
        case .frame(let axis, let count, let allowed):
            "frames of up to \(count) \(axis) are outside what the unit can be built for; give "
                + "\(allowed.lowerBound) to \(allowed.upperBound)"
        }
    }
}
