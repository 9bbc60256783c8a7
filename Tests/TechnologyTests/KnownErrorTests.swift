import Foundation
import MorphoTechnology
import Testing

/// The error that reports state is the one that was measured.
@Suite struct KnownErrorTests {
    private struct Summary: Decodable {
        struct Figure: Decodable {
            var within10: Double?
            var within20: Double?
            var within25: Double?

            private enum CodingKeys: String, CodingKey {
                case within10 = "within_10pct"
                case within20 = "within_20pct"
                case within25 = "within_25pct"
            }
        }
        var technology: String
        var designs: Int
        var area: Figure
        var delay: Figure
        var power: Figure
    }

    @Test func isTheMeasuredOne() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "Benchmarks/results/accuracy.json")
        let measured = try JSONDecoder().decode([Summary].self, from: Data(contentsOf: file))
        #expect(measured.map(\.technology) == KnownError.measured.map(\.library))
        for summary in measured {
            let known = try #require(KnownError.with(library: summary.technology))
            func percent(_ share: Double?) -> Int { Int(((share ?? -1) * 100).rounded()) }
            #expect(known.designs == summary.designs)
            #expect(percent(known.areaWithin10Percent) == percent(summary.area.within10))
            #expect(percent(known.delayWithin20Percent) == percent(summary.delay.within20))
            #expect(percent(known.powerWithin25Percent) == percent(summary.power.within25))
        }
    }

    @Test func otherLibrariesHaveNone() {
        #expect(KnownError.with(library: "NangateOpenCellLibrary_fast") == nil)
    }
}
