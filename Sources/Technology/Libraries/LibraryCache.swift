import MorphoExternalTools
import MorphoLiberty

/// Parsed libraries, kept from run to run in their binary form.
///
/// An entry is named by the length and a fingerprint of the file's contents and by the revision of
/// the form, so neither another file nor another version of Morpho takes it up. A damaged entry is
/// told and the file is parsed anew.
public struct LibraryCache: Sendable {
    /// Files below are parsed each time: one of 51 MB took 0.4 s, so they take about 8 ms; bytes.
    public static let smallestFile = 1 << 20

    let cache: ContentCache
    private let note: @Sendable (String) -> Void

    /// - Parameter note: told in a sentence of damage, and of what could not be kept.
    public init(_ cache: ContentCache, note: @escaping @Sendable (String) -> Void) {
        self.cache = cache
        self.note = note
    }

    /// The library whose text is `bytes`.
    /// - Parameter file: its name in errors; not a part of the entry's name.
    func library(_ bytes: [UInt8], file: String) throws(LibertyError) -> LibertyLibrary {
        guard bytes.count >= Self.smallestFile else {
            return try LibertyLibrary(bytes, file: file)
        }
        let name = LibertyLibrary.cacheName(of: bytes)
        let path = "\(cache.directory)/\(name)"
        if let kept = try? InputFile.bytes(path, limit: 1 << 30) {
            if var library = LibertyLibrary(encoded: kept) {
                library.file = file
                return library
            }
            note("\(path) in the cache is damaged; it is made anew")
        }
        let library = try LibertyLibrary(bytes, file: file)
        do {
            try OutputDirectory(cache.directory).write([name: library.encoded()])
        } catch {
            note("the parsed library is not kept for the next run: \(error)")
        }
        return library
    }
}
