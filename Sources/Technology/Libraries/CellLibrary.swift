import MorphoExternalTools
import MorphoLiberty

/// One or several Liberty files, read once: what is checked is what the tools are given, even when
/// a file is a pipe or changes meanwhile.
public struct CellLibrary: Sendable {
    /// Of all files, with commas between them.
    public let path: String
    /// The contents of each file, in the order in which they were named.
    let files: [[UInt8]]
    /// The cells of all files together.
    public let liberty: LibertyLibrary

    /// - Throws: `FileError`, or `PricingError.library`.
    public init(_ path: String) throws {
        try self.init([path], cache: nil)
    }

    /// - Parameter cache: holds what was parsed before; nil: every file is parsed.
    /// - Throws: `FileError`, or `PricingError.library`: a file is none, or two do not fit together.
    public init(_ paths: [String], cache: LibraryCache?) throws {
        path = paths.joined(separator: ", ")
        files = try paths.map { try InputFile.bytes($0, limit: 1 << 28) }
        do {
            var libraries: [LibertyLibrary] = []
            for (path, bytes) in zip(paths, files) {
                libraries.append(
                    try cache?.library(bytes, file: path) ?? LibertyLibrary(bytes, file: path))
            }
            liberty =
                try libraries.count == 1 ? libraries[0] : LibertyLibrary.merged(libraries)
        } catch let error as LibertyError {
            throw PricingError.library(error)
        }
    }

    /// All files as one text: what a price depends on.
    var text: String {
        files.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }
}
