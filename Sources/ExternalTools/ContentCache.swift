import Foundation

/// Results of long work, kept from run to run under a hash of everything they depend on.
///
/// An entry is a file `<directory>/<key>` with a line that names the hash of the rest, so that a
/// damaged one is noticed; it appears whole or not at all. A cache never makes work fail: what
/// cannot be read is made again, and what cannot be written is told as a note.
public struct ContentCache: Sendable {
    public let directory: String

    public init(directory: String) { self.directory = directory }

    /// The user's cache for one kind of results: below XDG_CACHE_HOME or ~/.cache; nil when the
    /// environment names neither.
    public init?(
        of kind: String, in environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
            self.init(directory: "\(cache)/morpho/\(kind)")
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            self.init(directory: "\(home)/.cache/morpho/\(kind)")
        } else {
            return nil
        }
    }

    /// The key of what depends on `parts`, in this order (SHA-256, 64 hexadecimal digits).
    public static func key(_ parts: [String]) -> String {
        var hash = SHA256()
        for part in parts {
            // With its length, or ["ab", "c"] would be the same as ["a", "bc"].
            hash.update("\(part.utf8.count) ".utf8)
            hash.update(part.utf8)
        }
        return hash.digest()
    }

    /// The value kept under `key`; if there is none, or it is damaged, `make` makes it and it is
    /// kept.
    /// - Parameter note: told in a sentence of damage, and of values that could not be kept.
    public func value<Value: Codable>(
        _ key: String, note: (String) -> Void, make: () throws -> Value
    ) throws -> Value {
        let path = "\(directory)/\(key)"
        if let bytes = try? InputFile.bytes(path) {
            if let value: Value = Self.decoded(bytes) { return value }
            note("\(path) in the cache is damaged; it is made anew")
        }
        let value = try make()
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let contents = try encoder.encode(value)
            let text = Self.header(of: contents) + contents
            try OutputDirectory(directory).write([key: Array(text)])
        } catch {
            note("the result is not kept for the next run: \(error)")
        }
        return value
    }

    private static func header(of contents: Data) -> Data {
        var hash = SHA256()
        hash.update(contents)
        return Data("morpho cache \(hash.digest())\n".utf8)
    }

    private static func decoded<Value: Codable>(_ bytes: [UInt8]) -> Value? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let contents = Data(bytes[(end + 1)...])
        guard header(of: contents) == Data(bytes[...end]) else { return nil }
        return try? JSONDecoder().decode(Value.self, from: contents)
    }
}
