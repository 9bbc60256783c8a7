/// Why a unit for images lacks something.
public enum ImageTablesError: Error, Equatable, Sendable {
    case needed(unit: String, parameter: String)
}

extension ImageTablesError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .needed(let unit, let parameter):
            "unit '\(unit)' with \(parameter) has no tables of our own; give a directory with --luts"
        }
    }
}
