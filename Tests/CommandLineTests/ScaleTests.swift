import Foundation
import MorphoExternalTools
import Testing

/// `--scale`: functions with any values, and the map that is said wherever results are.
@Suite struct ScaleTests {
    private let map = "result = (f + 1) / 3, which maps -1.0 ... 2.0 to 0 ... 1"

    @Test func mapIsInEveryReport() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let line = ["simulate", "lut", "--function", "3*x-1", "--scale", "--points", "256"]
            let text = try place.run(line)
            #expect(text.ending == .exited(0), "\(text.messages)")
            let start = "f = 3*x-1\n\(map)\nerror: |result - what it should be| over all 256 inputs"
            #expect(text.output.hasPrefix(start), "\(text.output)")

            let json = try place.run(line + ["--format", "json"])
            let parsed = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
            let report = try #require(parsed as? [String: Any])
            let scale = try #require(report["scale"] as? [String: Any])
            #expect(scale["minimum"] as? Double == -1 && scale["maximum"] as? Double == 2)
            #expect(scale["result"] as? String == "(f + 1) / 3")
            // The scaled function is x, which the table gives exactly.
            let units = try #require(report["units"] as? [[String: Any]])
            let error = try #require(units.first?["error"] as? [String: Any])
            #expect(try #require(error["max_absolute"] as? Double) < 1e-12)

            let csv = try place.run(line + ["--format", "csv"]).output.split(separator: "\n")
                .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
            try #require(csv.count == 2 && csv[0].count == csv[1].count)
            let row = Dictionary(zip(csv[0], csv[1]), uniquingKeysWith: { $1 })
            #expect(row["scale_minimum"] == "-1.0" && row["scale_maximum"] == "2.0")
        }
    }

    @Test func mapIsInTheVerilog() throws {
        try Workplace.with { place in
            let line = ["emit", "lut", "--function", "3*x-1", "-o", "rtl", "--scale"]
            let outcome = try place.run(line)
            #expect(outcome.ending == .exited(0))
            #expect(outcome.messages == "lut: \(map)\n")
            let name = try #require(try place.names(in: "rtl").first { $0.hasSuffix(".v") })
            let text = try InputFile.read(place.path + "/rtl/" + name)
            #expect(text.contains("\n// f = 3*x-1\n// \(map)\n"), "\(text.prefix(300))")
        }
    }

    /// Without the option nothing is mapped; all numbers of a map are exact.
    @Test(arguments: [
        ("x*y", false, "f"), ("x*y", true, "f"), ("x/2+0.25", true, "(f - 0.25) / 0.5"),
        ("x/2+0.25", false, "f"), ("4*x", true, "f / 4"), ("x-0.5", true, "f + 0.5"),
    ])
    func maps(_ function: String, _ isScaled: Bool, _ result: String) throws {
        try Workplace.with { place in
            try place.fakePricing()
            let outcome = try place.run(
                ["simulate", "taylor", "--function", function, "--points", "1", "--format", "json"]
                    + (isScaled ? ["--scale"] : []))
            let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            let scale = (parsed as? [String: Any])?["scale"] as? [String: Any]
            #expect(scale?["result"] as? String == result)
        }
    }

    @Test(arguments: [
        (
            ["lut", "--function", "x-x+5"],
            "the function 'x-x+5' has the value 5.0 everywhere, which --scale cannot spread over "
                + "[0, 1]; give another function"
        ),
        (
            ["lut", "--function", "1.5e308*(2*x-1)"],
            "the values of the function '1.5e308*(2*x-1)' reach from -1.5e+308 to 1.5e+308, too "
                + "far for --scale; give another function"
        ),
        (
            ["lut", "--function", "1/x"],
            "the formula is undefined at x = 0.0: division by zero\n    1/x\n     ^"
        ),
        (["accumulator"], "--scale maps the values of a function; give one with --function"),
    ])
    func functionsThatCannotBeScaled(_ arguments: [String], _ message: String) throws {
        try Workplace.with {
            try expectRefusal(["emit"] + arguments + ["--scale"], 1, message, in: $0)
        }
    }
}
