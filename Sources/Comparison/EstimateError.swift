/// Why an estimate cannot be made as it was asked for.
public enum EstimateError: Error, Equatable, Sendable, CustomStringConvertible {
    /// No mean number of changes of an input in a cycle.
    case activity(Double)

    public var description: String {
        switch self {
        case .activity(let rate):
            "an activity of \(rate) is not possible; an input bit changes 0 to 1 times in a clock "
                + "cycle"
        }
    }
}
