import Foundation
import MorphoArrayFiles
import MorphoDataSets
import MorphoExternalTools
import MorphoImages
import MorphoModelFiles

/// Looking into files of any format that is known.
///
/// The first bytes tell the format where it has a signature. Otherwise a file is what it can be
/// read as without an error, and the name's ending says which error is told when it cannot be read
/// at all.
public enum FileInspection {
    /// Reads all of the file at `path`.
    ///
    /// - Throws: `FileError`, `ModelFileError`, `ArrayFileError`, `ArchiveError`, `DataSetError`,
    ///   `ImageError` when it is broken, and `InspectionError.unknown`.
    public static func report(_ path: String) throws -> FileReport {
        let contents = try FileContents(mapping: path)
        // What may be large stays mapped.
        if isGGUF(contents.bytes(0..<4)) {
            return try gguf(GGUFFile(contentsOf: path), size: contents.count)
        }
        if isSafetensors(contents.bytes(0..<9), size: contents.count) {
            return try safetensors(SafetensorsFile(contentsOf: path), size: contents.count)
        }
        if isZip(contents.bytes(0..<4)) {
            return try zip(ZipArchive(contentsOf: path), size: contents.count)
        }
        if let report = try checkpoint(path, contents) { return report }
        let whole = try InputFile.bytes(path)
        if Gzip.isCompressed(whole) {
            let report = try report(try Gzip.decompressed(whole, file: path), path)
            return FileReport(
                file: path, format: report.format + ", compressed by gzip", size: contents.count,
                facts: report.facts, parts: report.parts)
        }
        return try report(whole, path)
    }

    private static func report(_ bytes: [UInt8], _ path: String) throws -> FileReport {
        if isGGUF(bytes) {
            return try gguf(GGUFFile(bytes: bytes, file: path), size: bytes.count)
        }
        if isSafetensors(bytes, size: bytes.count) {
            return try safetensors(
                SafetensorsFile(bytes: bytes, file: path), size: bytes.count)
        }
        if isZip(bytes) { return try zip(ZipArchive(bytes: bytes, file: path), size: bytes.count) }
        if bytes.starts(with: [0x93] + Array("NUMPY".utf8)) { return try npy(bytes, path) }
        if bytes.starts(with: [0x89, 0x50]) || bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            return try image(bytes, path)
        }
        if bytes.count >= 4, bytes[0] == 0, bytes[1] == 0, (8...14).contains(bytes[2]),
            (1...8).contains(bytes[3])
        {
            return try idx(bytes, path)
        }
        if TriangleMesh.isOFF(bytes) { return try mesh(bytes, path, isOFF: true) }
        if let report = try? vocabulary(bytes, path) { return report }
        if let report = try? cifar(bytes, path) { return report }
        if let read = reader(byName: path) { return try read(bytes, path) }
        if let report = try? mesh(bytes, path, isOFF: false), !report.parts[0].shape.contains(0) {
            return report
        }
        if let report = try? table(bytes, path) { return report }
        throw InspectionError.unknown(file: path)
    }

    /// The reader that the ending of a file's name asks for.
    private static func reader(byName path: String) -> (([UInt8], String) throws -> FileReport)? {
        var name = path.lowercased()
        if name.hasSuffix(".gz") { name.removeLast(3) }
        let readers: [(String, ([UInt8], String) throws -> FileReport)] = [
            (".npy", npy), (".png", image), (".jpg", image), (".jpeg", image), (".csv", table),
            (".obj", { try mesh($0, $1, isOFF: false) }),
            (".off", { try mesh($0, $1, isOFF: true) }), ("-ubyte", idx), (".idx", idx),
            (".gguf", { try gguf(GGUFFile(bytes: $0, file: $1), size: $0.count) }),
            (
                ".safetensors",
                { try safetensors(SafetensorsFile(bytes: $0, file: $1), size: $0.count) }
            ),
            (".npz", { try zip(ZipArchive(bytes: $0, file: $1), size: $0.count) }),
            (".zip", { try zip(ZipArchive(bytes: $0, file: $1), size: $0.count) }),
        ]
        return readers.first { name.hasSuffix($0.0) }?.1
    }

    private static func isGGUF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "GGUF".utf8) }

    /// An entry, or the end of an archive without entries.
    private static func isZip(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
    }

    /// A length that the file has room for, and the beginning of a JSON object.
    private static func isSafetensors(_ bytes: [UInt8], size: Int) -> Bool {
        guard bytes.count >= 9, bytes[8] == UInt8(ascii: "{") else { return false }
        return bytes[0..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            <= UInt64(size - 8)
    }
}

/// Why a file could not be looked into.
public enum InspectionError: Error, Equatable, Sendable, CustomStringConvertible {
    /// It has none of the formats that are known.
    case unknown(file: String)

    public var description: String {
        switch self {
        case .unknown(let file):
            "cannot tell what \(file) is; name a file of one of these: GGUF, safetensors, "
                + "checkpoint or vocabulary of llama2.c, npy, npz, IDX, CIFAR-10, CSV, OBJ, OFF, "
                + "PNG, JPEG, zip, or one of them compressed by gzip"
        }
    }
}
