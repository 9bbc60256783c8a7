import MorphoExternalTools

/// Why there is no array in a file. `file` is the name that was given.
public enum ArrayFileError: Error, Equatable, Sendable {
    /// The file could not be read or written at all.
    case file(FileError)
    /// The first bytes are not those of an npy file.
    case notAnArrayFile(file: String)
    /// A version of the format that is not 1.0, 2.0 or 3.0.
    case version(file: String, major: Int, minor: Int)
    /// The file ends before the array does.
    case truncated(file: String, bytes: Int, needed: Int)
    /// More bytes than the array has.
    case trailingBytes(file: String, count: Int)
    /// The description of the array cannot be understood; `reason` says where.
    case header(file: String, reason: String)
    /// Python objects: reading them would run what the file says.
    case objects(file: String)
    /// Elements of a type that is not read.
    case elementType(file: String, name: String)
    /// A truth value, at this byte of the file, that is neither 0 nor 1.
    case truth(file: String, at: Int, value: UInt8)
    /// The archive that holds the arrays.
    case archive(ArchiveError)
    /// An archive has no array of this name; `names` are those that it has.
    case noArray(file: String, name: String, names: [String])
    /// More elements than `NumericArray.largestCount`.
    case tooLarge(file: String, shape: [Int])
    /// A shape that does not hold as many elements as there are.
    case shape([Int], elements: Int)
}

extension ArrayFileError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .notAnArrayFile(let file):
            "cannot read \(file): it is no npy file; write it with numpy.save"
        case .version(let file, let major, let minor):
            "cannot read \(file): version \(major).\(minor) of npy is unknown; write it with "
                + "numpy.save as 1.0, 2.0 or 3.0"
        case .truncated(let file, let bytes, let needed):
            "cannot read \(file): it ends after \(bytes) of \(needed) bytes; fetch or write it "
                + "again"
        case .trailingBytes(let file, let count):
            "cannot read \(file): \(count) bytes follow the array; write one array to a file"
        case .header(let file, let reason):
            "cannot read \(file): its header is damaged (\(reason)); fetch or write it again"
        case .objects(let file):
            "cannot read \(file): it holds pickled Python objects, which are not read as they may "
                + "run code; save each array of numbers in a file of its own"
        case .elementType(let file, let name):
            "cannot read \(file): elements of type \(name) are not read; convert them to one of "
                + NumericArray.ElementType.allCases.map(\.rawValue).joined(separator: ", ")
        case .truth(let file, let at, let value):
            "cannot read \(file): byte \(at) is \(value), but a truth value is 0 or 1; fetch or "
                + "write it again"
        case .archive(let error): error.description
        case .noArray(let file, let name, let names):
            "\(file) has no array '\(name)'; "
                + (names.isEmpty
                    ? "it has none at all" : "it has " + names.joined(separator: ", "))
        case .tooLarge(let file, let shape):
            "cannot read \(file): an array of shape \(shape) has more than "
                + "\(NumericArray.largestCount) elements; save a part of it"
        case .shape(let shape, let elements):
            "\(elements) elements do not fill an array of shape \(shape); give one that they fill"
        }
    }
}
