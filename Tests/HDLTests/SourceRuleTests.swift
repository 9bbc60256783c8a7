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

    /// Nobody can depend on a version of a product that has a target with flags of its own. Tests
    /// are in no product.
    @Test func onlyTestsHaveFlagsOfTheirOwn() throws {
        let package = try String(
            contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        let start = try #require(package.range(of: "func tests("))
        let end = try #require(package[start.upperBound...].range(of: "\n}\n"))
        let places = package.ranges(of: "unsafeFlags")
        #expect(places.count == 1)
        #expect(places.allSatisfy { (start.upperBound..<end.lowerBound).contains($0.lowerBound) })
    }

    /// Every module that a target imports stands among its dependencies. One that does not is found
    /// only when another target happens to have been built before: a build from nothing may fail.
    @Test func everyImportIsADeclaredDependency() throws {
        let package = try String(
            contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        let declarations = package.matches(of: /(part|tests)\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?/)
        #expect(declarations.count > 30)
        for declaration in declarations {
            let name = String(declaration.2)
            let folder = declaration.1 == "part" ? "Sources/\(name)" : "Tests/\(name)Tests"
            let declared = Set((declaration.3 ?? "").matches(of: /"(\w+)"/).map { String($0.1) })
            let imported = try Self.sources(folder).flatMap { file in
                file.text.matches(of: /(?m)^(?:@testable )?import (C?Morpho\w*)/)
                    .map { String($0.1) }
            }
            #expect(Set(imported).subtracting(declared).sorted() == [], "\(folder)")
        }
    }
}
