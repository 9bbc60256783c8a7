import MorphoArrayFiles

/// What is wrong with a safetensors file, at a byte of it.
public enum SafetensorsFault: Equatable, Sendable {
    /// The file is shorter than the length of its header, 8 bytes.
    case noHeader(bytes: Int)
    case headerLength(UInt64, available: Int)
    /// The header is not what this format makes of JSON; `expected` says what should be there.
    case syntax(expected: String)
    case repeatedName(String)
    case elementType(String, name: String)
    /// A tensor lacks this part.
    case missing(String, name: String)
    case unknownKey(String, name: String)
    case size(String, shape: [Int])
    /// The offsets do not span as many bytes as shape and type ask for.
    case length(String, offsets: [Int], expected: Int)
    case outside(String, end: Int, available: Int)
    case overlap(String, with: String)
    /// Bytes that belong to no tensor, before the one of this name or after the last.
    case gap(bytes: Int, before: String?)
    /// A truth value that is neither 0 nor 1.
    case truth(String, UInt8)
}

extension SafetensorsFault {
    var sentence: String {
        switch self {
        case .noHeader(let bytes):
            "\(bytes) bytes are no safetensors file, which begins with a length of 8 bytes; "
                + Self.again
        case .headerLength(let length, let available):
            "the header claims \(length) bytes; at most \(SafetensorsFile.longestHeader) are "
                + "allowed and \(available) are there; \(Self.again)"
        case .syntax(let expected): "the header has no \(expected) there; \(Self.again)"
        case .repeatedName(let name):
            "the name `\(shownName(name))` stands there twice; keep one of them"
        case .elementType(let name, let type):
            "the tensor `\(shownName(name))` has elements of type \(shownName(type)), which are "
                + "not read; convert it to one of "
                + SafetensorsType.allCases.map(\.rawValue).joined(separator: ", ")
        case .missing(let name, let key):
            "the tensor `\(shownName(name))` has no \(key); \(Self.again)"
        case .unknownKey(let name, let key):
            "the tensor `\(shownName(name))` has an unknown part `\(shownName(key))`; leave it out"
        case .size(let name, let shape):
            "the tensor `\(shownName(name))` claims sizes "
                + shape.map { "\($0)" }.joined(separator: " × ") + ", which no file can hold; "
                + Self.again
        case .length(let name, let offsets, let expected):
            "the tensor `\(shownName(name))` takes \(expected) bytes, but its offsets are "
                + "\(offsets); \(Self.again)"
        case .outside(let name, let end, let available):
            "the data of the tensor `\(shownName(name))` ends at offset \(end), but there are "
                + "\(available) bytes of data; \(Self.again)"
        case .overlap(let name, let other):
            "the data of the tensor `\(shownName(name))` overlaps with that of "
                + "`\(shownName(other))`; \(Self.again)"
        case .gap(let bytes, let name?):
            "\(bytes) bytes before the data of the tensor `\(shownName(name))` belong to none; "
                + Self.again
        case .gap(let bytes, nil):
            "\(bytes) bytes after the last tensor belong to none; \(Self.again)"
        case .truth(let name, let value):
            "the tensor `\(shownName(name))` has the truth value \(value); 0 and 1 are allowed"
        }
    }

    private static let again = "fetch or write it again"
}
