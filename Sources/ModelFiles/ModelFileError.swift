import MorphoExternalTools

/// Why a file of a model, or a part of it, cannot be read. `file` is the name that was given, `at`
/// the byte, counted from 0, where the part begins that is wrong.
public enum ModelFileError: Error, Equatable, Sendable {
    /// The file could not be read or written at all.
    case file(FileError)
    case gguf(file: String, at: Int, GGUFFault)
    case llamaC(file: String, at: Int, LlamaCFault)
    case safetensors(file: String, at: Int, SafetensorsFault)
    /// A tensor to be written has a name that the format keeps for itself.
    case reservedName(file: String, name: String)
    /// There is no tensor of this name; `similar` are some that there are.
    case noTensor(file: String, name: String, similar: [String])
    /// Elements of a type that is not turned into numbers.
    case notRead(file: String, name: String, type: String, read: [String])
    /// Rows, or blocks, that a tensor does not have.
    case range(file: String, name: String, Range<Int>, available: Int)
}

extension ModelFileError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .gguf(let file, let at, let fault): Self.sentence(file, at, fault.sentence)
        case .llamaC(let file, let at, let fault): Self.sentence(file, at, fault.sentence)
        case .safetensors(let file, let at, let fault): Self.sentence(file, at, fault.sentence)
        case .reservedName(let file, let name):
            "cannot write \(file): no tensor may be called \(name); give it another name"
        case .noTensor(let file, let name, let similar):
            "\(file) has no tensor `\(name)`; "
                + (similar.isEmpty
                    ? "it has none at all"
                    : "it has `" + similar.joined(separator: "`, `") + "` among others")
        case .notRead(let file, let name, let type, let read):
            "the tensor `\(name)` of \(file) has elements of type \(type), which are not turned "
                + "into numbers; convert it to one of " + read.joined(separator: ", ")
        case .range(let file, let name, let range, let available):
            "rows \(range.lowerBound) up to \(range.upperBound) of the tensor `\(name)` of \(file) "
                + "do not exist; it has \(available)"
        }
    }

    private static func sentence(_ file: String, _ at: Int, _ fault: String) -> String {
        "cannot read \(file), byte \(at): \(fault)"
    }
}
