import Foundation
import MorphoUnits

/// What `verify` is asked to check: a unit of the catalogue, or a circuit file.
enum VerifySubject: Equatable {
    case unit
    case circuit(path: String)

    /// - Throws: `InputError.notACircuitFile` for another file, a folder, or what can only be one.
    init(_ text: String) throws(InputError) {
        if text.hasSuffix(Self.suffix) {
            self = .circuit(path: text)
            return
        }
        let isUnit = Catalogue.entries.contains { $0.name == text }
        let looksLikePath = text.contains("/") || text.hasSuffix(".v") || text.hasSuffix(".sv")
        guard isUnit || !(looksLikePath || FileManager.default.fileExists(atPath: text)) else {
            throw .notACircuitFile(path: text, circuits: Self.circuits(near: text))
        }
        self = .unit
    }

    private static let suffix = ".morpho"

    /// The circuit file of that name, otherwise all of its folder, or of the folder that it is.
    private static func circuits(near path: String) -> [String] {
        let file = URL(fileURLWithPath: path)
        let named = file.deletingPathExtension().lastPathComponent + suffix
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        let isInside = exists && isFolder.boolValue
        let folder = isInside ? path : (path as NSString).deletingLastPathComponent
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: folder.isEmpty ? "." : folder)
        let circuits = (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
        let chosen = !isInside && circuits.contains(named) ? [named] : Array(circuits.prefix(3))
        return chosen.map { (folder as NSString).appendingPathComponent($0) }
    }
}
