/// Why a unit has no placement.
public enum PlacementError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The device has fewer pins than the unit has bits in its ports.
    case tooManyPins(top: String, needed: Int, available: Int, device: String)
    /// The device is too small; `reason` is the placer's own line.
    case doesNotFit(top: String, device: String, reason: String)
    case toolFailed(String, top: String, reason: String)
    case reportIncomplete(String, top: String)

    public var description: String {
        switch self {
        case .tooManyPins(let top, let needed, let available, let device):
            "'\(top)' has \(needed) bits in its ports and clocks, but \(device) has \(available) "
                + "pins; make the unit narrower with --set, or count its cells with --engine lut4"
        case .doesNotFit(let top, let device, let reason):
            "'\(top)' does not fit \(device) (\(reason)); make the unit smaller with --set, or "
                + "count its cells with --engine lut4"
        case .toolFailed(let program, let top, let reason):
            "\(program) could not map '\(top)' (\(reason)); check \(program) and its version, or "
                + "count the unit's cells with --engine lut4"
        case .reportIncomplete(let program, let top):
            "\(program) gave no whole report for '\(top)'; check the free disk space and the "
                + "program's version"
        }
    }
}
