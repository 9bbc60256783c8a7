import MorphoExternalTools

/// Named arrays in one file, as `numpy.savez` and `numpy.savez_compressed` write them (npz): a zip
/// archive of npy files.
public struct ArrayArchive: Sendable {
    /// The name that was given.
    public let file: String
    /// The names of the arrays, without ".npy", in the order of the archive.
    public let names: [String]
    /// The names of entries that are no arrays; these are left alone.
    public let others: [String]
    private let archive: ZipArchive

    /// Opens the file at `path`; arrays are unpacked when they are asked for.
    ///
    /// - Throws: `ArrayFileError.archive`.
    public init(contentsOf path: String) throws(ArrayFileError) {
        do { try self.init(ZipArchive(contentsOf: path)) } catch { throw .archive(error) }
    }

    /// The same for bytes in memory; `file` is their name for messages.
    ///
    /// - Throws: `ArrayFileError.archive`.
    public init(bytes: [UInt8], file: String) throws(ArrayFileError) {
        do { try self.init(ZipArchive(bytes: bytes, file: file)) } catch { throw .archive(error) }
    }

    /// The arrays in an archive that has been opened.
    public init(_ archive: ZipArchive) {
        self.archive = archive
        file = archive.file
        let all = archive.entries.map(\.name)
        names = all.filter { $0.hasSuffix(".npy") }.map { String($0.dropLast(4)) }
        others = all.filter { !$0.hasSuffix(".npy") }
    }

    /// The array of this name.
    ///
    /// - Throws: `ArrayFileError`, `.noArray` when there is none.
    public func array(named name: String) throws(ArrayFileError) -> NumericArray {
        guard let entry = archive.entries.first(where: { $0.name == name + ".npy" }) else {
            throw .noArray(file: file, name: name, names: names)
        }
        let bytes: [UInt8]
        do { bytes = try archive.bytes(of: entry) } catch { throw .archive(error) }
        return try NumericArray(npy: bytes, file: "\(file), \(shownName(entry.name))")
    }
}
