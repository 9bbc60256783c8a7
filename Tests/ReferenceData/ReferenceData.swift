import Foundation

/// Data that is too large or not free enough to stand in the repository: in the directory
/// MORPHO_DATA or beside the package.
public enum ReferenceData {
    private static let directory =
        ProcessInfo.processInfo.environment["MORPHO_DATA"].map { URL(filePath: $0) }
        ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/data").standardizedFileURL

    /// The path of a file or directory; nil, loudly, when it is not there.
    public static func path(_ name: String) -> String? {
        let path = directory.appending(path: name).path(percentEncoded: false)
        if FileManager.default.fileExists(atPath: path) { return path }
        print("*** SKIPPED: no \(path); set MORPHO_DATA ***")
        return nil
    }
}
