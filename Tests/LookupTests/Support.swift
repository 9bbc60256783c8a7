import Foundation
import MorphoImages

/// Data that is too large or not free enough to stand in the repository: in the directory
/// MORPHO_DATA or beside the package.
enum ReferenceData {
    static let directory =
        ProcessInfo.processInfo.environment["MORPHO_DATA"].map { URL(filePath: $0) }
        ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/data").standardizedFileURL

    /// The path of a file or directory; nil, loudly, when it is not there.
    static func path(_ name: String) -> String? {
        let path = directory.appending(path: name).path(percentEncoded: false)
        if FileManager.default.fileExists(atPath: path) { return path }
        print("*** SKIPPED: no \(path); set MORPHO_DATA ***")
        return nil
    }
}

/// Numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    }

    mutating func image(width: Int, height: Int, channels: Int) throws -> Image {
        try Image(width: width, height: height, channels: channels) { _, _, _ in
            UInt8(truncatingIfNeeded: next() >> 20)
        }
    }
}
