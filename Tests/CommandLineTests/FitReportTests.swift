import Foundation
import Testing

/// What was fitted, and what makes results worse than they could be, is said where a user sees it.
@Suite struct FitReportTests {
    @Test(arguments: ["smurf", "bernstein"])
    func residualOfTheFit(unit: String) throws {
        try Workplace.with { place in
            try place.fakePricing()
            let pattern = try Regex(
                "(?m)^\(unit): .*KKT residual of the fit: ([0-9]\\.[0-9]e-[0-9]+)$",
                as: (Substring, Substring).self)
            let simulated = try place.run([
                "simulate", unit, "--function", "sqrt(x)", "--points", "1",
            ])
            let emitted = try place.run(["emit", unit, "--function", "sqrt(x)", "-o", "rtl"])
            for text in [simulated.output, emitted.messages] {
                let residual = try #require(text.firstMatch(of: pattern), "\(text)").1
                #expect(try #require(Double(residual)) < 1e-9)
            }
        }
    }

    /// All that is needed to make the compared units again.
    @Test func configurations() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let outcome = try place.run([
                "simulate", "smurf", "taylor", "lut", "--function", "x", "--points", "1", "--set",
                "smurf.seed=7", "--seeds", "3", "--set", "smurf.length=16", "--set",
                "smurf.states-x=2",
            ])
            let lines = outcome.output.split(separator: "\n").filter { $0.contains("=") }
            try #require(lines.count == 3, "\(outcome.output)")
            let smurf = "smurf: leap=8 length=16 states=4 states-x=2; seeds 7 to 9; KKT residual"
            #expect(lines[1].hasPrefix(smurf), "\(lines[1])")
            #expect(lines[2] == "taylor: degree=3 fraction-bits=8")
            #expect(
                outcome.output.contains(
                    "over 1 of 256 inputs (a grid of 1 point an axis) v/256 at cell"))
        }
    }

    @Test func correlatedStreams() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let line = [
                "simulate", "smurf", "lut", "--function", "x*y", "--points", "1", "--set",
                "smurf.neighbouring-seeds=1",
            ]
            let warning =
                "warning: correlated-streams: the generators start at successive states, so that "
                + "each gives nearly the words of another one, an error that longer streams do "
                + "not lower; leave neighbouring-seeds out"
            let text = try place.run(line)
            #expect(text.output.contains("\nsmurf: \(warning)\n"))
            #expect(text.messages.hasPrefix("smurf: building\n\(warning)\nlut: building\n"))
            let parsed = try JSONSerialization.jsonObject(
                with: Data(try place.run(line + ["--format", "json"]).output.utf8))
            let units = try #require((parsed as? [String: Any])?["units"] as? [[String: Any]])
            #expect(units.map { $0["warnings"] as? [String] } == [[warning], []])
            let csv = try place.run(line + ["--format", "csv"]).output.split(separator: "\n")
            #expect(csv.map { $0.split(separator: ",").last } == ["warnings", "1", "0"])
        }
    }
}
