import Foundation
import Testing

/// Rules of the language that no run can show: they are kept by what the sources do not contain.
@Suite struct SourceRuleTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Swift files under a folder, with comments taken out.
    private static func sources(_ folder: String) throws -> [(name: String, text: String)] {
        let files = FileManager.default.enumerator(
            at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? [])
            .filter { $0.pathExtension == "swift" }
            .map { url in
                let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
                let code = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
                return (url.lastPathComponent, code.joined(separator: "\n"))
            }
    }

    /// What would put a path of the machine into output, share state without a lock that the
    /// compiler knows of, or stop the program on a user's mistake.
    @Test(arguments: ["#filePath", "nonisolated(unsafe)", "fatalError(", "try!", "unowned(unsafe)"])
    func theSourcesDoWithout(_ word: String) throws {
        let files = try Self.sources("Sources")
        #expect(files.count > 200)
        #expect(files.filter { $0.text.contains(word) }.map(\.name) == [])
    }

    /// Building the compiler's syntax library takes minutes, so no macro is used.
    @Test func noMacroIsBuilt() throws {
        let package = try String(
            contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        #expect(package.contains(".v6"))
        for word in ["swift-syntax", ".macro(", ".v5"] { #expect(!package.contains(word)) }
    }
}
