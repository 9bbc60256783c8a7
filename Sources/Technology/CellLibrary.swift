import MorphoExternalTools
import MorphoLiberty

/// A Liberty file, read once: what is checked is what the tools are given, even when the file is
/// a pipe or changes meanwhile.
public struct CellLibrary: Sendable {
    public let path: String
    let bytes: [UInt8]
    public let liberty: LibertyLibrary

    /// - Throws: `FileError`, or `PricingError.library`.
    public init(_ path: String) throws {
        self.path = path
        bytes = try InputFile.bytes(path, limit: 1 << 28)
        do {
            liberty = try LibertyLibrary(bytes, file: path)
        } catch {
            throw PricingError.library(error)
        }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
