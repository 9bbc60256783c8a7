import MorphoExternalTools

/// Files compressed by gzip.
public enum Gzip {
    /// The most that comes out of a file unless the caller says otherwise, in bytes (1 GiB).
    public static let defaultLimit = 1 << 30

    /// Whether the bytes begin like a gzip file.
    public static func isCompressed(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: [0x1F, 0x8B])
    }

    /// What is compressed in `bytes`, the contents of a gzip file called `file`; several parts, as
    /// `cat` joins them, follow each other. Checksums are compared.
    ///
    /// - Throws: `ArchiveError.gzip`, `.memory`.
    public static func decompressed(
        _ bytes: [UInt8], file: String, limit: Int = defaultLimit
    ) throws(ArchiveError) -> [UInt8] {
        guard isCompressed(bytes) else { throw .gzip(file: file, at: 0, .signature) }
        var output: [UInt8] = []
        var start = 0
        repeat {
            guard isCompressed(bytes[start...]) else {
                throw .gzip(file: file, at: start, .trailingBytes(bytes.count - start))
            }
            let part = try decompressedPart(
                bytes[start...], file: file, limit: limit, room: limit - output.count)
            output = output.isEmpty ? part.bytes : output + part.bytes
            start += part.consumed
        } while start < bytes.count
        return output
    }

    /// - Parameter room: what is left of the limit.
    private static func decompressedPart(
        _ bytes: ArraySlice<UInt8>, file: String, limit: Int, room: Int
    ) throws(ArchiveError) -> Inflation {
        do throws(Inflation.Failure) {
            return try bytes.withUnsafeBufferPointer { bytes throws(Inflation.Failure) in
                try Inflation(
                    UnsafeRawBufferPointer(bytes), .gzip, expected: 4 * bytes.count, limit: room,
                    isStated: false)
            }
        } catch {
            throw error.error(file: file) { fault, at in
                if case .tooLarge = fault {
                    return .gzip(
                        file: file, at: bytes.startIndex + at,
                        .tooLarge(limit: limit, stated: false))
                }
                return .gzip(file: file, at: bytes.startIndex + at, fault)
            }
        }
    }

    /// The contents of the file at `path`: unpacked when they begin like a gzip file, whatever its
    /// name, and as they are otherwise.
    ///
    /// - Throws: `ArchiveError.file`, `.gzip`, `.memory`.
    public static func contents(
        _ path: String, limit: Int = defaultLimit
    ) throws(ArchiveError) -> [UInt8] {
        let bytes: [UInt8]
        do { bytes = try InputFile.bytes(path, limit: limit) } catch { throw .file(error) }
        return isCompressed(bytes)
            ? try decompressed(bytes, file: path, limit: limit) : bytes
    }
}
