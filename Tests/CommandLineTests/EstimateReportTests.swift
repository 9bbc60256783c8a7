import Foundation
import MorphoExternalTools
import Testing

/// What `estimate` tells beside the row of the price.
@Suite struct EstimateReportTests {
    private func object(_ outcome: Workplace.Outcome) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    private func realLibrary() throws -> [String] {
        ["--technology", try DataFile.liberty.locate()]
    }

    @Test func sectionsOfTheText() throws {
        try Workplace.with { place in
            let outcome = try place.run(
                [
                    "estimate", "smurf", "--function", "x", "--set", "length=16", "--window", "8",
                ] + realLibrary())
            #expect(outcome.ending == .exited(0), "\(outcome.messages)")
            let text = outcome.output
            for group in ["sequential", "combinational", "clock", "memory", "total"] {
                #expect(
                    text.contains(try Regex("\n\(group)( +\\d\\.\\d\\de[+-]\\d\\d){4} +[0-9.]+ %")))
            }
            #expect(text.contains(/\ncritical path: \S+ to \S+, [0-9.]+ ns\n/))
            #expect(text.contains(/\nmaximum clock: [0-9.]+ MHz\n/))
            #expect(text.contains("\nlatency: 17 cycles, 170.0 ns\n"))
            #expect(text.contains(/\nenergy per result: [0-9.]+ pJ, 17 cycles at the power above/))
            #expect(text.contains(/at most [0-9.]+ uW over 8 cycles, \d+ to \d+ of 1024\n/))
            #expect(text.contains(/\n\(top\) +SMURF_\w+ +\d+ +\d+/))
            #expect(text.contains(/\ngenerators\[0\] +LinearFeedbackShiftRegister/))
        }
    }

    @Test func macrosOfMemories() throws {
        try Workplace.with { place in
            let arguments = try ["estimate", "ram"] + realLibrary()
            let text = try place.run(arguments).output
            #expect(text.contains(/\nmemory +256 +16 +256x16 +2 +\d+\s/))
            #expect(text.contains(/\nmacros: fitted to 14 macros of IHP SG13G2, within \d+ % of/))
            #expect(
                text.contains(/\narea um2: sequential 0 \(0.0 %\), .*, memory \d+ \(100.0 %\)\n/))
            let report = try object(place.run(arguments + ["--format", "json"]))
            let memories = try #require(report["memories"] as? [[String: Any]])
            #expect(memories.map { $0["kind"] as? String } == ["macro"])
            let area = try #require(report["area"] as? [String: Any])
            #expect(area["memory_um2"] as? Double == area["total_um2"] as? Double)
            // Without macros it is as large as its flip-flops.
            let logic = try object(
                place.run(arguments + ["--memory-threshold", "none", "--format", "json"]))
            #expect((logic["memories"] as? [Any])?.isEmpty == true)
            #expect((logic["area"] as? [String: Any])?["memory_um2"] as? Double == 0)
            // What could be a macro and is none is told.
            let queue = try place.run(
                ["estimate", "fifo", "--set", "depth=128"] + realLibrary())
            #expect(
                queue.output.contains(
                    "\nmemory memory of 128 x 8 bits is no macro: read at once, not at the clock\n")
            )
        }
    }

    /// A unit of one module has no table of instances, unless it is asked for.
    @Test func instancesOfAFlatUnit() throws {
        try Workplace.with { place in
            let arguments = try ["estimate", "accumulator"] + realLibrary()
            let plain = try place.run(arguments)
            #expect(!plain.output.contains("(top)"))
            #expect(plain.output.contains("\nlatency and energy per result: not known, "))
            #expect(try place.run(arguments + ["--modules"]).output.contains("\n(top) "))
            let report = try object(place.run(arguments + ["--format", "json"]))
            #expect((report["by_module"] as? [Any])?.count == 1)
            #expect((report["critical_path"] as? [String: Any])?["steps"] is [Any])
        }
    }

    @Test func otherEnginesSayWhatTheyDoNotKnow() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let outcome = try place.run(["estimate", "accumulator"])
            #expect(outcome.output.contains("\nby module: not known from this engine\n"))
            #expect(outcome.output.contains("\ncritical path: not known from this engine\n"))
        }
    }

    /// The page on estimates shows what the command prints.
    @Test func exampleOfThePage() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try InputFile.read(
            root.appendingPathComponent("Documentation/estimates.md").path)
        let example = try #require(
            page.firstMatch(of: /<!-- estimate (\w+) --function (\S+) (.*) -->\n((.|\n)*?)<!-- end/)
        )
        try Workplace.with { place in
            let outcome = try place.run(
                ["estimate", String(example.1), "--function", String(example.2)]
                    + example.3.split(separator: " ").map(String.init) + realLibrary())
            let lines = outcome.output.split(separator: "\n").map { "    " + $0 }
            #expect(example.4.split(separator: "\n").map(String.init) == lines)
        }
    }

    /// Writing every 10 ticks and reading every 7: of 1024 steps 448 and 640 have an edge, so that
    /// 100 MHz of the reader are 70 MHz of the writer.
    @Test func severalClocks() throws {
        try Workplace.with { place in
            let arguments = try ["estimate", "fifo", "--set", "depth=4"] + realLibrary()
            let json = try place.run(arguments + ["--format", "json"])
            let report = try object(json)
            let clocks = try #require(report["clocks"] as? [String: Any])
            #expect(clocks["critical"] as? String == "read_clock")
            // Pointers of three bits both ways, eight bits of the head.
            #expect(clocks["untimed_paths"] as? Int == 14)
            let each = try #require(clocks["each"] as? [[String: Any]])
            #expect(each.map { $0["name"] as? String } == ["write_clock", "read_clock"])
            #expect(each.map { $0["edges"] as? Int } == [448, 640])
            #expect(abs((each[0]["clock_mhz"] as? Double ?? 0) - 70) < 1e-9)
            #expect(each[1]["slack_ns"] as? Double == report["slack_ns"] as? Double)
            try OutputFile(place.path + "/before.json", text: json.output).write()
            let text = try place.run(
                arguments + [
                    "--set", "width=12", "--window", "8", "--baseline", "before.json",
                ])
            #expect(text.ending == .exited(0), "\(text.messages)")
            for pattern in [
                #"\ncritical path: \S+ to \S+, clock read_clock, [0-9.]+ ns\n"#,
                #"\nwrite_clock +70.00 +14.286 +448( +[0-9.]+){3}\n"#,
                #"\nread_clock +100.0 +10.000 +640( +[0-9.]+){3}\n"#,
                #"\n18 paths between clocks are not timed; the least slack is that of read_clock\n"#,
                #" over 8 cycles of read_clock, \d+ to \d+ of 640\n"#,
                #"\nwrite_clock slack ns( +[0-9.]+){2} "#,
                #" at 100.0 MHz \(write_clock 70.00, read_clock 100.0\), no placement"#,
                #"\nactivity: 1024 recorded steps of the mapped netlist, 448 edges of write_clock, 640 "#,
            ] {
                #expect(text.output.contains(try Regex(pattern)), "\(pattern)\n\(text.output)")
            }
            let other = try place.run(arguments + ["--engine", "yosys", "--no-cache"])
            #expect(
                other.ending == .exited(2)
                    && other.messages.contains("price it with --engine morpho"), "\(other)")
        }
    }

    @Test func assumedActivity() throws {
        try Workplace.with { place in
            let arguments = try baseline(in: place)
            let outcome = try place.run(arguments + ["--activity", "0.1"])
            #expect(outcome.ending == .exited(0), "\(outcome.messages)")
            #expect(
                outcome.output.hasSuffix(
                    "\nactivity: 1024 recorded cycles of the mapped netlist; assumed: each input bit "
                        + "begins at random and changes with probability 0.1 in each cycle of its "
                        + "clock, 1 in half of the time on average\n"))
            #expect(outcome.output.contains("\nbaseline: before.json, made with random inputs\n"))
            let report = try object(
                place.run(arguments + ["--activity", "0.1", "--format", "json"]))
            #expect(report["activity"] as? Double == 0.1)
        }
    }

    // MARK: Baseline

    /// Makes a report of the accumulator, changed by `edit`.
    private func baseline(
        in place: Workplace, _ edit: (String) -> String = { $0 }
    ) throws -> [String] {
        let arguments = try ["estimate", "accumulator"] + realLibrary()
        let outcome = try place.run(arguments + ["--format", "json"])
        try OutputFile(place.path + "/before.json", text: edit(outcome.output)).write()
        return arguments + ["--baseline", "before.json"]
    }

    @Test func differencesFromABaseline() throws {
        try Workplace.with { place in
            let arguments = try baseline(in: place)
            let same = try place.run(arguments)
            #expect(same.ending == .exited(0), "\(same.messages)")
            #expect(same.output.contains("\nbaseline: before.json\n"))
            #expect(same.output.contains(/\narea um2 +[0-9.]+ +[0-9.]+ +0 +0\n/))
            let wide = try place.run(arguments + ["--set", "width=12"])
            #expect(wide.output.contains("\nbaseline: before.json, made with width=8\n"))
            #expect(wide.output.contains(/\narea um2( +[0-9.]+){2}( +\+[0-9.]+){2}\n/))
            let report = try object(
                place.run(arguments + ["--set", "width=12", "--format", "json"]))
            #expect((report["baseline"] as? [String: Any])?["file"] as? String == "before.json")
            let deltas = try #require(report["delta"] as? [[String: Any]])
            let area = try #require(deltas.first { $0["figure"] as? String == "area um2" })
            let numbers = try ["baseline", "value", "change", "percent"].map {
                try #require(area[$0] as? Double)
            }
            #expect(numbers[1] - numbers[0] == numbers[2] && numbers[2] > 0)
            #expect(abs(numbers[3] - 100 * numbers[2] / numbers[0]) < 1e-9)
        }
    }

    @Test(arguments: [
        (
            "\"schema\" : 2", "\"schema\" : 1",
            "before.json is a report of schema 1, but only schema 2 can be compared; write the "
                + "baseline anew with 'morpho estimate --format json'"
        ),
        (
            "\"unit\" : \"accumulator\"", "\"unit\" : \"lut\"",
            "before.json is for unit lut, this estimate for accumulator; give --baseline a report "
                + "with the same unit"
        ),
        (
            "\"clock_mhz\" : 100", "\"clock_mhz\" : 50",
            "before.json is for clock 50.0 MHz, this estimate for 100.0 MHz; give --baseline a "
                + "report with the same clock"
        ),
        (
            "typical", "slow",
            "before.json is for technology osu018_stdcells (slow, 1.8 V, 25.0 C), this estimate "
                + "for osu018_stdcells (typical, 1.8 V, 25.0 C); give --baseline a report with "
                + "the same technology"
        ),
        (
            "\"area\"", "\"other\"",
            "before.json has no figures, since its price was not valid; give --baseline a report "
                + "of a valid price"
        ),
        (
            "{", "[",
            "before.json is no report of an estimate; give --baseline a file that 'morpho estimate "
                + "--format json' wrote"
        ),
    ])
    func baselinesOfAnotherKind(_ old: String, _ new: String, _ message: String) throws {
        try Workplace.with { place in
            let arguments = try baseline(in: place) { $0.replacing(old, with: new) }
            let outcome = try place.run(arguments + ["--write", "out"])
            #expect(outcome.ending == .exited(1) && outcome.output == "")
            #expect(outcome.messages.hasSuffix("morpho: \(message)\n"), "\(outcome.messages)")
            #expect(try !place.names().contains("out"))
        }
    }

    // MARK: Files

    @Test func sideFilesAreWritten() throws {
        try Workplace.with { place in
            let arguments = try ["estimate", "accumulator", "--write", "out"] + realLibrary()
            let outcome = try place.run(arguments)
            #expect(outcome.ending == .exited(0), "\(outcome.messages)")
            let names = try place.names(in: "out")
            let constraints = try #require(names.first { $0.hasSuffix(".sdc") })
            #expect(
                Set(names) == [
                    constraints, "activity-2.0.tcl", "activity-2.6.tcl", "activity.saif",
                    "netlist.v", "report.json",
                ])
            #expect(
                outcome.output.hasSuffix(
                    "\nwritten: \(names.sorted().joined(separator: ", ")) in out\n"))
            let json = try place.run(arguments + ["--format", "json"])
            #expect(try InputFile.read(place.path + "/out/report.json") == json.output)
        }
    }

    @Test(arguments: [
        (["--window", "0"], 1, "--window 0 is not possible; it is 1 to 1024"),
        (["--window", "1025"], 1, "--window 1025 is not possible; it is 1 to 1024"),
        (["--write", ""], 1, "--write names no folder; give it a path such as rtl"),
        (["--baseline", ""], 1, "--baseline names no file; give it a path such as before.json"),
        (
            ["--memory-model", "foundry"], 1,
            "--memory-model foundry is not known; choose one of fakeram45, sg13g2, sky130, 180nm"
        ),
        (
            ["--engine", "yosys", "--memory-model", "sg13g2"], 1,
            "--memory-model has no meaning for --engine yosys; leave it out, or give --engine morpho"
        ),
    ])
    func badValues(_ arguments: [String], _ code: Int32, _ message: String) throws {
        try Workplace.with { place in
            try expectRefusal(["estimate", "accumulator"] + arguments, code, message, in: place)
        }
    }

    @Test func baselineThatIsMissing() throws {
        try Workplace.with { place in
            let outcome = try place.run(
                ["estimate", "accumulator", "--baseline", "none.json"] + realLibrary())
            #expect(outcome.ending == .exited(2))
            #expect(outcome.messages.contains("none.json"))
        }
    }
}
