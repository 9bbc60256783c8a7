import MorphoArrayFiles

/// Why a picture cannot be retouched.
public enum RetouchError: Error, Equatable, Sendable {
    /// The file of a table cannot be read.
    case file(ArrayFileError)
    case elementType(file: String, found: String, expected: String)
    case tableShape(file: String, found: [Int], expected: String)
    /// A table has an element that is no number, or one beyond `RetouchTables.largestElement`.
    case element(file: String)
    /// A table that does not have as many numbers as it needs.
    case tableSize(name: String, found: Int, expected: Int)
    /// A number of cubes outside 1 to 64.
    case cubes(Int)
    /// Pictures have three channels.
    case grey(width: Int, height: Int)
    case threads(Int)
    /// The system has too little memory for a picture of this size.
    case memory(width: Int, height: Int)
    /// An instruction set that is unknown, or that the processor lacks.
    case instructionSet(String, available: [String])
}

extension RetouchError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .elementType(let file, let found, let expected):
            "the table in \(file) has elements of type \(found); give one of \(expected)"
        case .tableShape(let file, let found, let expected):
            "the table in \(file) has shape \(found); give one of shape \(expected)"
        case .element(let file):
            "the table in \(file) has an element that is no number of at most "
                + "\(RetouchTables.largestElement) in magnitude; write it again"
        case .tableSize(let name, let found, let expected):
            "the table \(name) has \(found) numbers; give \(expected)"
        case .cubes(let count): "\(count) cubes cannot be mixed; give 1 to 64"
        case .grey(let width, let height):
            "an image of \(width) × \(height) pixels in grey has no colours to retouch; give one "
                + "in RGB"
        case .threads(let count): "work cannot be done by \(count) threads; give 1 to 1024"
        case .memory(let width, let height):
            "there is too little memory for an image of \(width) × \(height) pixels; cut it into "
                + "parts"
        case .instructionSet(let name, let available):
            "this processor has no instruction set '\(name)'; take "
                + available.joined(separator: " or ")
        }
    }
}
