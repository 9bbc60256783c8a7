import MorphoExternalTools

/// Why what is packed in a file cannot be read. `file` is the name that was given, `at` the byte of
/// the file, counted from 0, where the part begins that is wrong.
public enum ArchiveError: Error, Equatable, Sendable {
    /// The file could not be read at all.
    case file(FileError)
    case gzip(file: String, at: Int, CompressionFault)
    case zip(file: String, at: Int, ZipFault)
    /// An entry of a zip archive.
    case entry(file: String, name: String, at: Int, CompressionFault)
    /// There is no entry of this name; `similar` are some that there are.
    case noEntry(file: String, name: String, similar: [String])
    /// The system has too little memory to unpack.
    case memory(file: String)
}

/// What is wrong with compressed bytes.
public enum CompressionFault: Equatable, Sendable {
    case signature
    case truncated
    /// The bytes are not what the method of compression makes; the library's words.
    case damaged(String)
    /// More comes out than is allowed: `stated` tells whether the file itself set the limit.
    case tooLarge(limit: Int, stated: Bool)
    /// Less comes out than the file states.
    case tooSmall(found: Int, expected: Int)
    case checksum
    /// After the end of what is compressed.
    case trailingBytes(Int)
}

/// What is wrong with a zip archive.
public enum ZipFault: Equatable, Sendable {
    case noEnd
    case severalDisks
    /// The forms for archives beyond 4 GiB or 65,534 entries.
    case zip64
    case truncated
    /// A part that does not begin with its signature.
    case signature
    case name(entry: Int)
    case repeatedName(String)
    case encrypted(String)
    case method(String, Int)
    /// An entry outside the part of the file that holds entries, or over another one.
    case place(String)
    /// The entry's own header names another entry.
    case otherName(String)
    /// A stated size beyond what the compressed bytes can give, or beyond what is taken.
    case size(String, Int)
    case entryCount(found: Int, expected: Int)
}

extension ArchiveError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .gzip(let file, let at, let fault):
            "cannot unpack \(file), byte \(at): \(fault.sentence)"
        case .zip(let file, let at, let fault):
            "cannot unpack \(file), byte \(at): \(fault.sentence)"
        case .entry(let file, let name, let at, let fault):
            "cannot unpack `\(shownName(name))` of \(file), byte \(at): \(fault.sentence)"
        case .noEntry(let file, let name, let similar):
            "\(file) has no entry `\(shownName(name))`; "
                + (similar.isEmpty
                    ? "it has none at all"
                    : "it has `" + similar.map(shownName).joined(separator: "`, `")
                        + "` among others")
        case .memory(let file): "there is too little memory to unpack \(file); free some"
        }
    }
}

private let again = "fetch or write it again"

extension CompressionFault {
    fileprivate var sentence: String {
        switch self {
        case .signature: "it is not compressed by gzip; name a file that is"
        case .truncated: "it ends early; \(again)"
        case .damaged(let reason): "it is damaged (\(reason)); \(again)"
        case .tooLarge(let limit, stated: true):
            "more than the \(limit) bytes come out that it states; \(again)"
        case .tooLarge(let limit, stated: false):
            "more than \(limit) bytes come out; unpack it yourself if you trust it"
        case .tooSmall(let found, let expected):
            "\(found) of the \(expected) bytes come out that it states; \(again)"
        case .checksum: "what comes out does not fit its checksum; \(again)"
        case .trailingBytes(let count): "\(count) bytes follow what is compressed; \(again)"
        }
    }
}

extension ZipFault {
    fileprivate var sentence: String {
        switch self {
        case .noEnd: "it has not the end of a zip archive; \(again)"
        case .severalDisks: "it is one part of several; join them"
        case .zip64:
            "it is in the form for more than 4 GiB or 65534 entries, which is not read; pack fewer "
                + "files"
        case .truncated: "it ends early; \(again)"
        case .signature: "there is no entry where one should be; \(again)"
        case .name(let entry): "the name of entry \(entry) is empty or not UTF-8; pack it anew"
        case .repeatedName(let name):
            "the entry `\(shownName(name))` stands there twice; pack it anew"
        case .encrypted(let name):
            "the entry `\(shownName(name))` is encrypted; pack it without a password"
        case .method(let name, let method):
            "the entry `\(shownName(name))` is compressed by method \(method); pack it with "
                + "deflate or without compression"
        case .place(let name):
            "the entry `\(shownName(name))` lies outside the archive or over another one; \(again)"
        case .otherName(let name):
            "the entry `\(shownName(name))` has another name in its own header; \(again)"
        case .size(let name, let size):
            "the entry `\(shownName(name))` claims \(size) bytes, more than can come out or than "
                + "is taken; \(again)"
        case .entryCount(let found, let expected):
            "\(found) entries are listed of \(expected); \(again)"
        }
    }
}
