import Foundation
import MorphoExternalTools
import Testing

/// Ctrl-C and its kin in the middle of `simulate`.
@Suite struct InterruptionTests {
    private func isGone(_ process: pid_t) -> Bool {
        // A child of an ended program is collected by another one, which may take a moment.
        for _ in 0..<100 {
            if kill(process, 0) != 0 { return true }
            usleep(20_000)
        }
        return false
    }

    @Test(
        arguments: [
            ("yosys", "INT", 130), ("yosys", "TERM", 143), ("yosys", "HUP", 129),
            ("sta", "INT", 130), ("iverilog", "INT", 130), ("vvp", "INT", 130),
        ] as [(String, String, Int32)])
    func whileAToolRuns(_ tool: String, _ signal: String, _ code: Int32) throws {
        try Workplace.with { place in
            try place.fakePricing()
            try place.fake(
                tool,
                "sleep 100 & echo $! > $NOTE; echo $$ >> $NOTE; echo half > report.txt\n"
                    + "kill -\(signal) $PPID; wait")
            let outcome = try place.run([
                "simulate", "lut", "--function", "x", "--points", "1",
            ])
            #expect(outcome.ending == .exited(code))
            #expect(outcome.output == "")
            #expect(outcome.messages.hasSuffix("lut: pricing\n"))
            let note = try InputFile.read(place.path + "/note")
            let processes = note.split(separator: "\n").compactMap { pid_t($0) }
            #expect(processes.count == 2)
            #expect(processes.allSatisfy(isGone))
            #expect(try place.names() == ["note", "small.lib", "tmp", "tools"])
        }
    }

    /// On a terminal the line of progress goes with the program.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
        arguments: [("INT", 130), ("TERM", 143)] as [(String, Int32)])
    func clearsTheTerminal(_ signal: String, _ code: Int32) throws {
        try Workplace.with { place in
            try place.fake("yosys", "kill -\(signal) $PPID; sleep 100")
            let line = "$MORPHO simulate lut --engine yosys --function x --points 1"
            let outcome = try place.shell("script -qec '\(line)' /dev/null")
            #expect(outcome.ending == .exited(code))
            #expect(outcome.output.hasSuffix("lut: pricing\r\u{1b}[K"))
        }
    }

    @Test(arguments: [("INT", 130), ("TERM", 143)] as [(String, Int32)])
    func whileTheUnitIsSimulated(_ signal: String, _ code: Int32) throws {
        try Workplace.with { place in
            try place.fakePricing()
            // Job control, since a shell without it starts jobs that ignore Ctrl-C.
            let outcome = try place.shell(
                """
                set -m; mkfifo messages
                $MORPHO simulate smurf --engine yosys --function x*y --points 256 --set length=1024 2> messages &
                while read -r line; do
                    echo "$line" >&2
                    case $line in *simulating*) kill -\(signal) $!;; esac
                done < messages
                rm messages; wait $!
                """)
            #expect(outcome.ending == .exited(code))
            #expect(outcome.output == "")
            // The shell's own note on the ended job may follow.
            #expect(outcome.messages.hasPrefix("smurf: building\nsmurf: simulating 0 %\n"))
            #expect(!outcome.messages.contains("morpho:"))
            #expect(try place.names() == ["small.lib", "tmp", "tools"])
        }
    }
}
