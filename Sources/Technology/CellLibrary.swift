import MorphoExternalTools

/// A Liberty file, read once: what is checked is what the tools are given, even when the file is
/// a pipe or changes meanwhile.
struct CellLibrary: Sendable {
    let path: String
    let text: String
    let liberty: LibertyLibrary

    /// - Throws: `FileError`, or `PricingError.libraryMalformed`.
    init(_ path: String) throws {
        self.path = path
        text = try InputFile.read(path, limit: 1 << 28)
        if let fault = LibraryCheck.fault(in: text) {
            throw PricingError.libraryMalformed(path: path, fault)
        }
        liberty = LibertyLibrary(text)
    }
}
