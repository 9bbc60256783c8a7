import MorphoLookup

/// Why a retoucher cannot be built as hardware.
public enum RetouchUnitError: Error, Equatable, Sendable {
    case planeMultipliers(Int)
    case pointChannels(Int)
    /// Tables mix another number of cubes than the unit.
    case cubes(Int, unit: Int)
    case otherFormat(String, unit: String)
    case format(RetouchFormatError)
}

extension RetouchUnitError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .planeMultipliers(let count):
            "a retoucher cannot have \(count) multipliers for planes; give 1, 2, 5 or 10"
        case .pointChannels(let count):
            "a retoucher cannot do \(count) channels of a point at once; give 1 or 3"
        case .cubes(let count, let unit):
            "tables of \(count) cube\(count == 1 ? "" : "s") do not suit a unit that mixes \(unit); "
                + "give others, or build the unit for \(count)"
        case .otherFormat(let format, let unit):
            "tables in the format \(format) do not suit a unit of the format \(unit); make them in "
                + "the unit's"
        case .format(let error): error.description
        }
    }
}
