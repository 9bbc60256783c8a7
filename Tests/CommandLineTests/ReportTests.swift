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
                      neighbouring-seeds = 0  1 starts the generators at successive states, which \
                    correlates the streams, 0 to 1

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
            let units = try #require(comparison["units"] as? [[String: Any]])
            #expect(units.map { $0["unit"] as? String } == ["smurf", "lut"])
            let parameters = units.first?["parameters"] as? [String: Int]
            #expect(
                parameters == [
                    "states": 4, "states-x": 0, "states-y": 0, "states-z": 0, "length": 64,
                    "leap": 8, "seed": 0, "neighbouring-seeds": 0,
                ])
            let last = try #require(units.last)
            let area = try #require(last["area"] as? [String: Any])
            #expect(area["cells"] as? Int == 3)
            #expect(area["total_um2"] as? Double == 6)
            #expect(last["delay_ns"] as? Double == 3)
            #expect(last["slack_ns"] as? Double == 7)
            #expect((last["faults"] as? [Any])?.isEmpty == true)
            let expected: Set = [
                "unit", "parameters", "error", "area", "power", "delay_ns", "slack_ns",
                "latency_cycles", "cycles_per_result", "energy_per_result_j", "technology",
                "simulation_engine", "estimation_engine", "seed",
            ]
            #expect(expected.isSubset(of: last.keys))
        }
    }

    @Test func comparisonAsCSV() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let outcome = try place.run([
                "simulate", "lut", "--function", "x", "--points", "2", "--format", "csv",
            ])
            #expect(outcome.ending == .exited(0))
            let lines = outcome.output.split(separator: "\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            try #require(lines.count == 2)
            let row = Dictionary(zip(lines[0], lines[1]), uniquingKeysWith: { $1 })
            #expect(lines[0].count == lines[1].count)
            #expect(row["unit"] == "lut" && row["valid"] == "true")
            #expect(row["total_um2"] == "6.0" && row["cells"] == "3" && row["slack_ns"] == "7.0")
        }
    }

    @Test func aPriceThatIsNotValidHasNoFigures() throws {
        try Workplace.with { place in
            try place.fakePricing()
            try place.fake("sta", #"printf 'slack -2e-9\nend\n' > timing.txt"#)
            let arguments = [
                "simulate", "lut", "--function", "x", "--points", "2", "--clock", "1000",
            ]
            let text = try place.run(arguments)
            #expect(text.ending == .exited(0))
            #expect(text.output.contains(/\nlut( +invalid){9}\n/))
            #expect(
                text.output.contains(
                    "\nlut has no valid price: the longest path takes 3.0 ns, longer than the "
                        + "clock period of 1.0 ns\n"))
            let parsed = try report(try place.run(arguments + ["--format", "json"]))
            let units = (parsed as? [String: Any])?["units"] as? [[String: Any]]
            let row = try #require(units?.first)
            #expect(row["valid"] as? Bool == false)
            for key in ["area", "power", "delay_ns", "slack_ns", "energy_per_result_j"] {
                #expect(row[key] is NSNull, "\(key)")
            }
        }
    }

    @Test func estimateAsJSON() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let outcome = try place.run(["estimate", "accumulator", "--format", "json"])
            #expect(outcome.ending == .exited(0), "\(outcome.messages)")
            let price = try #require(try report(outcome) as? [String: Any])
            #expect(price["schema"] as? Int == 2 && price["unit"] as? String == "accumulator")
            #expect((price["area"] as? [String: Any])?["total_um2"] as? Double == 6)
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
