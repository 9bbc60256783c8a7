import Foundation
import MorphoExternalTools
import MorphoHDL
import MorphoLiberty
import MorphoUnits
import Synchronization
import Testing

@testable import MorphoTechnology

/// Libraries of several files, and parsed ones in the cache.
@Suite struct LibraryFilesTests {
    /// The hand library without its flip-flop, and its flip-flop alone.
    private static let gates = HandLibrary.text.components(before: "  cell (DFF)") + "}\n"
    private static let flipFlops =
        HandLibrary.text.components(before: "  cell (INV)")
        .replacing("library (hand)", with: "library (state)")
        + "  cell (DFF)" + HandLibrary.text.components(after: "  cell (DFF)")

    @Test func severalFilesAreOneLibrary() throws {
        try withPrivateDirectory { directory in
            try OutputDirectory(directory.path).write([
                "gates.lib": Self.gates, "state.lib": Self.flipFlops,
            ])
            let paths = [directory.path("gates.lib"), directory.path("state.lib")]
            let library = try CellLibrary(paths, cache: nil)
            #expect(library.liberty.cells.map(\.name) == ["BUF", "DFF", "INV", "NAND2", "NOR2"])
            let price = try EstimateEngine(library).price(
                request(Design(SaturatingAccumulator(width: 12))))
            #expect(price.area.sequentialUm2 == 120)
            #expect(throws: PricingError.severalLibraries(paths.joined(separator: ", "))) {
                try ExternalPriceEngine(library)
            }
            // The same file twice: an error that names both.
            let twice = [paths[0], paths[0]]
            #expect {
                try CellLibrary(twice, cache: nil)
            } throws: { error in
                guard case .library(let error)? = error as? PricingError else { return false }
                return error.fact == .cellInBoth("BUF", firstFile: paths[0])
            }
        }
    }

    @Test func parsedLibrariesAreKept() throws {
        let padding = String(
            repeating: "/* \(String(repeating: "x", count: 1000)) */\n", count: 1100)
        let bytes = Array((HandLibrary.text + padding).utf8)
        try withPrivateDirectory { directory in
            let notes = Mutex<[String]>([])
            let cache = LibraryCache(ContentCache(directory: directory.path("kept"))) { note in
                notes.withLock { $0.append(note) }
            }
            let parsed = try LibertyLibrary(bytes, file: "other.lib")
            _ = try cache.library(bytes, file: "other.lib")
            let entry = directory.path("kept/" + LibertyLibrary.cacheName(of: bytes))
            let kept = try InputFile.bytes(entry)
            #expect(kept.count < bytes.count)
            #expect(try cache.library(bytes, file: "other.lib") == parsed)
            #expect(try cache.library(bytes, file: "third.lib").file == "third.lib")
            #expect(notes.withLock { $0 } == [])

            // A figure changed in the entry is noticed, told and mended.
            for place in [40, kept.count / 2, kept.count - 1] {
                var damaged = kept
                damaged[place] ^= 1
                try OutputFile(entry, bytes: damaged).write()
                #expect(try cache.library(bytes, file: "other.lib") == parsed)
                #expect(try InputFile.bytes(entry) == kept)
            }
            #expect(
                notes.withLock { $0 }
                    == Array(
                        repeating: "\(entry) in the cache is damaged; it is made anew", count: 3))

            // Another text, even of equal length, has another entry.
            let larger = Array(
                (HandLibrary.text.replacing("area : 10", with: "area : 11") + padding).utf8)
            #expect(try cache.library(larger, file: "a").cells != parsed.cells)
        }
    }
}

extension String {
    fileprivate func components(before mark: String) -> String {
        range(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
    }
    fileprivate func components(after mark: String) -> String {
        range(of: mark).map { String(self[$0.upperBound...]) } ?? self
    }
}
