import Foundation
import Testing

/// The keys of all objects in a report; the keys below `parameters` and `notes` are names of the
/// unit's own.
private func fields(_ value: Any) -> [String] {
    switch value {
    case let object as [String: Any]:
        object.flatMap { key, value in
            let isOwn = (key == "parameters" || key == "notes") && value is [String: Any]
            return [key] + (isOwn ? [] : fields(value))
        }
    case let list as [Any]: list.flatMap(fields)
    default: []
    }
}

@Suite struct ReportTests {
    private func report(_ outcome: Workplace.Outcome) throws -> Any {
        let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        for field in fields(report) {
            #expect(field.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil, "\(field)")
        }
        return report
    }

    @Test func unitsAreListed() throws {
        try Workplace.with { place in
            let outcome = try place.run(["units"])
            #expect(outcome.ending == .exited(0))
            #expect(outcome.messages == "")
            for unit in ["smurf", "taylor", "bernstein", "lut", "accumulator", "lfsr"] {
                #expect(outcome.output.contains("\(unit): "))
            }
            #expect(
                try place.run(["units", "smurf"]).output == """
                    smurf: stochastic multivariate universal-radix finite-state machine \
                    (needs --function)
                      states = 4  states of the chain of each input, 2 to 64
                      states-x = 0  states of the chain of input x, 0 for 'states', 0 to 64
                      states-y = 0  states of the chain of input y, 0 for 'states', 0 to 64
                      states-z = 0  states of the chain of input z, 0 for 'states', 0 to 64
                      length = 256  cycles of a computation, a power of two, 16 to 65536
                      leap = 8  positions a generator moves in a cycle, 1 to 64
                      seed = 0  decides the generators' seeds, 0 to 65535

                    """)
        }
    }

    @Test func unitsAsJSON() throws {
        try Workplace.with { place in
            let outcome = try place.run(["units", "lfsr", "--format", "json"])
            #expect(outcome.ending == .exited(0))
            #expect(outcome.messages == "")
            let units = try #require(try report(outcome) as? [[String: Any]])
            #expect(units.map { $0["name"] as? String } == ["lfsr"])
            let all = try report(try place.run(["units", "--format", "json"]))
            #expect((all as? [Any])?.count ?? 0 >= 4)
        }
    }

    @Test func toolsAsJSON() throws {
        try Workplace.with { place in
            let outcome = try place.run(["doctor", "--format", "json"])
            let tools = try #require(try report(outcome) as? [[String: Any]])
            let missing = tools.contains { $0["path"] == nil }
            #expect(outcome.ending == .exited(missing ? 2 : 0))
            #expect(outcome.messages == "")
        }
    }

    @Test func comparisonAsJSON() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let outcome = try place.run([
                "simulate", "smurf", "lut", "--function", "x", "--points", "2", "--format", "json",
                "--set", "smurf.length=64",
            ])
            #expect(outcome.ending == .exited(0))
            #expect(
                outcome.messages == """
                    smurf: building
                    lut: building
                    smurf: simulating 0 %
                    smurf: pricing
                    lut: simulating 0 %
                    lut: pricing

                    """)
            let comparison = try #require(try report(outcome) as? [String: Any])
            #expect(comparison["schema"] as? Int == 1)
            #expect(comparison["library"] as? String == "small.lib")
            let units = try #require(comparison["units"] as? [[String: Any]])
            #expect(units.map { $0["unit"] as? String } == ["smurf", "lut"])
            let parameters = units.first?["parameters"] as? [String: Int]
            #expect(
                parameters == [
                    "states": 4, "states-x": 0, "states-y": 0, "states-z": 0, "length": 64,
                    "leap": 8, "seed": 0,
                ])
            let price = try #require(units.last?["price"] as? [String: Any])
            let area = try #require(price["area"] as? [String: Any])
            #expect(area["cells"] as? Int == 3)
            #expect(area["total_um2"] as? Double == 6)
            #expect(price["delay_ns"] as? Double == 3)
            #expect((price["faults"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func emittedNamesAsJSON() throws {
        try Workplace.with { place in
            let outcome = try place.run([
                "emit", "accumulator", "-o", "rtl", "--testbench", "tb", "--cycles", "5",
                "--format", "json",
            ])
            #expect(outcome.ending == .exited(0))
            #expect(outcome.messages == "")
            let names = try #require(try report(outcome) as? [String])
            let written = try ["rtl", "tb"].flatMap { folder in
                try place.names(in: folder).map { "\(folder)/\($0)" }
            }
            #expect(names == written)
            #expect(names.count >= 3)
        }
    }
}
