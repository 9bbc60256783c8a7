import Foundation
import MorphoExternalTools
import Testing

/// `morpho trace`: files, reports, bad input and the ends that a run may come to.
@Suite struct TraceTests {
    /// The dump in an FST, by GTKWave's converter; nil, with a known issue, when that is missing.
    private func dump(_ name: String, in place: Workplace) throws -> String? {
        guard (try? Tool.vcd2fst.locate()) != nil else {
            withKnownIssue("FST is NOT tested; install it with apt-get install gtkwave") {
                Issue.record("missing vcd2fst")
            }
            return nil
        }
        let outcome = try place.shell("fst2vcd -f \(name)")
        #expect(outcome.ending == .exited(0), "\(outcome.messages)")
        return outcome.output
    }

    private func lastTime(_ dump: String) -> Int? {
        dump.split(separator: "\n").last { $0.hasPrefix("#") }.flatMap { Int($0.dropFirst()) }
    }

    @Test func portsAreDrawnWhenNothingIsAskedFor() throws {
        try Workplace.with { place in
            let outcome = try place.run([
                "trace", "accumulator", "--cycles", "6", "--set", "width=4",
            ])
            #expect(outcome.ending == .exited(0))
            #expect(
                outcome.output == """
                    step     0   1   2   3   4   5
                    clock   ____┌─┐_┌─┐_┌─┐_┌─┐_┌─┐_
                    enable  ────────────┐_______┌───
                    addend   4          │1  │9  │2
                    reset   ────────┐_______________
                    total    2  │0      │4

                    """)
            #expect(outcome.messages == "accumulator: step 0 of 6\n")
            let drawn = try place.run([
                "trace", "accumulator", "--cycles", "6", "--signals", "clock, total,total",
                "--from", "3", "--to", "9", "--ascii", "--radix", "binary", "--set", "width=4",
            ])
            #expect(
                drawn.output == """
                    step    3    4    5
                    clock  _____/-\\__/-\\__
                    total   0100

                    """)
        }
    }

    @Test func everyFileTellsOfTheSameRun() throws {
        try Workplace.with { place in
            let run = [
                "trace", "smurf", "--function", "x*y", "--set", "states=3", "--cycles", "300",
                "--vcd", "a.vcd", "--saif", "a.saif",
            ]
            let hasFST = (try? Tool.vcd2fst.locate()) != nil
            let outcome = try place.run(run + (hasFST ? ["--fst=-a.fst"] : []))
            #expect(outcome.ending == .exited(0), "\(outcome.messages)")
            #expect(outcome.output == "")
            let text = try InputFile.read(place.path + "/a.vcd")
            #expect(lastTime(text) == 3010)
            let saif = try InputFile.read(place.path + "/a.saif")
            #expect(saif.contains("  (DURATION 3010)\n"))
            #expect(saif.contains("(clock (T0 1510) (T1 1500) (TX 0) (TZ 0) (TC 600) (IG 0))"))
            #expect(saif.contains(#"(INSTANCE generators\[2\]"#))
            if let back = try dump("./-a.fst", in: place) {
                // The converter gives codes and an order of its own.
                func changes(_ text: String) -> Int {
                    text.split(separator: "\n").count { "01b".contains($0.prefix(1)) }
                }
                #expect(changes(back) == changes(text))
                #expect(lastTime(back) == 3010)
            }
            // The same seed gives the same files, another one others.
            _ = try place.run(run.map { $0.hasPrefix("a.") ? "b" + $0.dropFirst() : $0 })
            #expect(try InputFile.read(place.path + "/b.vcd") == text)
            #expect(try InputFile.read(place.path + "/b.saif") == saif)
            _ = try place.run(run + ["--seed", "2"])
            #expect(try InputFile.read(place.path + "/a.vcd") != text)
            #expect(try InputFile.read(place.path + "/a.saif") != saif)
        }
    }

    @Test func reportsAsTextAndAsJSON() throws {
        try Workplace.with { place in
            let run = [
                "trace", "fifo", "--cycles", "40", "--activity", "--coverage", "--signals",
                "data",
            ]
            let outcome = try place.run(run)
            #expect(outcome.ending == .exited(0))
            let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
            try #require(lines.count > 7, "\(outcome.messages)")
            #expect(
                lines[0].wholeMatch(of: /activity of AsynchronousFIFO\w*: 40 steps, \d+ ns/) != nil)
            // Both clocks and the chosen signal, then the coverage.
            #expect(lines[2].hasPrefix("write_clock "))
            #expect(lines[3].hasPrefix("read_clock "))
            #expect(lines[4].hasPrefix("data "))
            #expect(lines[5...6] == ["", "1 run, 40 steps"])
            let json = try place.run(run + ["--waves", "--format", "json"])
            let parsed = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
            let report = try #require(parsed as? [String: Any])
            #expect(report["schema"] as? Int == 1)
            #expect(report["files"] as? [String] == [])
            #expect((report["waves"] as? [String])?.first?.hasPrefix("step ") == true)
            let activity = try #require(report["activity"] as? [String: Any])
            #expect(activity["steps"] as? Int == 40)
            let signals = try #require(activity["signals"] as? [[String: Any]])
            #expect(
                signals.map { $0["name"] as? String } == [
                    "write_clock", "read_clock", "data",
                ])
            let coverage = try #require(report["coverage"] as? [String: Any])
            #expect((coverage["toggles"] as? [Any])?.isEmpty == false)
        }
    }

    @Test(
        arguments: [
            (["--signals", "totl"], 1, "there is no signal 'totl'; did you mean 'total'?"),
            (["--signals", "total,zzzzzz"], 1, "there is no signal 'zzzzzz'"),
            (
                ["--signals", " ,"], 1,
                "--signals names no signal; give it a list such as start,result"
            ),
            (["--cycles", "0"], 1, "--cycles 0 is not possible; it is 1 to 1000000"),
            (["--width", "1"], 1, "--width 1 is not possible; it is 40 to 10000"),
            (
                ["--from", "256"], 1,
                "there is no step to draw from 256 up to 256 in a run of 256; --from is less than --to "
                    + "and less than --cycles"
            ),
            (
                ["--from", "9223372036854775807"], 1,
                "there is no step to draw from 9223372036854775807 up to 256 in a run of 256; --from is "
                    + "less than --to and less than --cycles"
            ),
            (
                ["--from", "-1"], 1,
                "there is no step to draw from -1 up to 256 in a run of 256; --from is less than --to "
                    + "and less than --cycles"
            ),
            (["--vcd", ""], 1, "--vcd names no file; give it a path such as run.vcd"),
            (["--saif", ""], 1, "--saif names no file; give it a path such as run.saif"),
            (
                ["--saif", "a", "--vcd", "a"], 2,
                "cannot write a: it is named twice; give each output its own path"
            ),
            (
                ["--vcd", "new.vcd", "--saif", "no/a.saif"], 2,
                "cannot write no/a.saif: No such file or directory; create the directory it is in, or "
                    + "choose another path"
            ),
            (
                ["--saif", "new.saif", "--vcd", "tmp"], 2,
                "cannot write tmp: Is a directory; it is a directory, so name a file"
            ),
            (
                ["--function", "x"], 1,
                "unit 'accumulator' computes no function; leave --function out"
            ),
        ] as [([String], Int32, String)])
    func badInput(_ options: [String], _ code: Int32, _ message: String) throws {
        try Workplace.with {
            try expectRefusal(["trace", "accumulator"] + options, code, message, in: $0)
        }
    }

    /// Of the files that could be opened before the one that could not, none is made or changed.
    @Test func aRefusedRunChangesNothing() throws {
        try Workplace.with { place in
            try OutputFile(place.path + "/old.vcd", text: "old").write()
            let files = ["--vcd", "old.vcd", "--saif", "new.saif"]
            try expectRefusal(
                ["trace", "accumulator", "--signals", "totl"] + files, 1,
                "there is no signal 'totl'; did you mean 'total'?", in: place)
            #expect(try InputFile.read(place.path + "/old.vcd") == "old")
            let outcome = try place.run(
                ["trace", "accumulator", "--fst", "new.fst"] + files, path: place.tools)
            #expect(outcome.ending == .exited(2))
            #expect(
                outcome.messages
                    == "morpho: vcd2fst is not installed; it is needed to write waveforms in the "
                    + "format FST; install it with: apt-get install gtkwave\n")
            #expect(try InputFile.read(place.path + "/old.vcd") == "old")
            #expect(try place.names() == ["old.vcd", "small.lib", "tmp", "tools"])
        }
    }

    @Test func aConverterThatGivesUpIsTold() throws {
        try Workplace.with { place in
            try place.fake("vcd2fst", "echo no room >&2; exit 4")
            let outcome = try place.run(["trace", "accumulator", "--fst", "a.fst"])
            #expect(outcome.ending == .exited(2))
            // It may give up before or after the first step.
            #expect(
                outcome.messages.hasSuffix(
                    """
                    morpho: \(place.tools)/vcd2fst - a.fst ended with status 4; it printed:
                        no room

                    """))
        }
    }

    /// A file on a full disk, told as such.
    @Test func fullDisk() throws {
        try Workplace.with { place in
            let outcome = try place.run(["trace", "accumulator", "--vcd", "/dev/full"])
            #expect(outcome.ending == .exited(2))
            #expect(
                outcome.messages
                    == "morpho: cannot write /dev/full: No space left on device; free some space "
                    + "or choose another disk\n")
        }
    }

    /// Whatever ends the run, the files can be read and hold what was run up to then.
    @Test(arguments: [("KILL", 137), ("TERM", 143), ("INT", 130)] as [(String, Int32)])
    func filesOfAnInterruptedRunAreValid(_ signal: String, _ code: Int32) throws {
        try Workplace.with { place in
            let hasFST = (try? Tool.vcd2fst.locate()) != nil
            let outcome = try place.shell(
                """
                set -m; mkfifo messages
                $MORPHO trace smurf --function x*y --cycles 1000000 --vcd a.vcd --saif a.saif \
                    \(hasFST ? "--fst a.fst" : "") 2> messages &
                while read -r line; do
                    while [ $(stat -c %s a.vcd 2>/dev/null || echo 0) -lt 300000 ]
                    do sleep 0.05; done
                    kill -\(signal) $!
                done < messages
                rm messages; wait $!; code=$?
                # After SIGKILL the converter is nobody's child and may take a moment longer.
                for i in $(seq 100); do [ -e a.fst.hier ] || break; sleep 0.05; done
                exit $code
                """)
            #expect(outcome.ending == .exited(code))
            #expect(outcome.output == "")
            let text = try InputFile.read(place.path + "/a.vcd")
            #expect(text.hasSuffix("\n"))
            let reached = try #require(lastTime(text))
            #expect(reached > 1000)
            if let back = try dump("a.fst", in: place) {
                // Blocks reach the file first.
                let converted = try #require(lastTime(back))
                #expect(converted > 1000 && converted <= reached)
                #expect(back.contains("$var wire 8 "))
            }
            // The dump is what a reader makes an FST of.
            if hasFST {
                let reader = try place.shell("vcd2fst a.vcd c.fst && rm c.fst")
                #expect(reader.ending == .exited(0))
            }
            let expected = (hasFST ? ["a.fst"] : []) + ["a.vcd", "small.lib", "tmp", "tools"]
            #expect(try place.names() == expected)
        }
    }
}
