import Foundation
import MorphoExternalTools
import Testing

/// The programs that price are missing, fail, are killed, or leave nothing of use.
@Suite struct PricingFaultTests {
    private let arguments = ["simulate", "lut", "--function", "x", "--points", "1"]
    private let progress = "lut: building\nlut: simulating 0 %\nlut: pricing\n"

    /// The run must end with 2 and tell `pattern` after the progress lines.
    private func expectFault(
        _ tool: String, _ script: String, _ pattern: some RegexComponent,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try Workplace.with { place in
            try place.fakePricing()
            try place.fake(tool, script)
            let outcome = try place.run(arguments)
            #expect(outcome.ending == .exited(2), sourceLocation: sourceLocation)
            #expect(outcome.output == "", sourceLocation: sourceLocation)
            #expect(outcome.messages.hasPrefix(progress), sourceLocation: sourceLocation)
            let message = String(outcome.messages.dropFirst(progress.count))
            #expect(
                message.wholeMatch(of: pattern) != nil, "\(message)",
                sourceLocation: sourceLocation)
            // Nothing that failed is kept.
            #expect(try !place.names(in: "tools").contains("cache"))
        }
    }

    @Test(arguments: [
        ("yosys", "yosys", "synthesise Verilog and count its cells", "yosys"),
        ("sta", "sta", "give delays and slews of a netlist (OpenSTA)", "opensta"),
        ("iverilog", "iverilog", "compile Verilog for simulation", "iverilog"),
        ("vvp", "vvp", "run what iverilog compiled", "iverilog"),
    ])
    func missing(_ tool: String, _ name: String, _ use: String, _ package: String) throws {
        try Workplace.with { place in
            try place.fakePricing()
            try place.fake("berkeley-abc", "true")
            try FileManager.default.removeItem(atPath: place.tools + "/" + tool)
            // Told before any work is done.
            let outcome = try place.run(arguments, path: place.tools)
            #expect(outcome.ending == .exited(2))
            #expect(outcome.output == "")
            #expect(
                outcome.messages == """
                    morpho: \(name) is not installed; it is needed to \(use); install it with: \
                    apt-get install \(package)

                    """)
        }
    }

    @Test func failing() throws {
        try expectFault(
            "yosys", "echo noise; echo 'ERROR: no luck' >&2; echo bye; exit 1",
            /morpho: yosys could not map 'LookUpTable_\w+' to the cells of \S+small.lib \(ERROR: no luck\); give another library with --technology, or check yosys with 'morpho doctor'\n/
        )
        try expectFault(
            "yosys", "exit 3",
            /morpho: yosys could not map '\w+' to the cells of \S+small.lib \(it gave no reason\); .*\n/
        )
        // OpenSTA ends with 0 after an error.
        try expectFault(
            "sta", "echo 'Error: timing.tcl, 3 no'; printf 'slack 1\\nend\\n' > timing.txt",
            /morpho: sta could not time '\w+' \(Error: timing.tcl, 3 no\); give another library with --technology, or check sta with 'morpho doctor'\n/
        )
        try expectFault(
            "iverilog", "echo 'models.v:3: error: odd' >&2; exit 2",
            /morpho: iverilog could not compile the netlist of '\w+' \(models.v:3: error: odd\); .*\n/
        )
        try expectFault(
            "vvp", "exit 1",
            /morpho: vvp could not simulate the netlist of '\w+' \(it gave no reason\); .*\n/)
    }

    @Test(arguments: [
        ("yosys", "map"), ("sta", "time"), ("iverilog", "compile the netlist of"),
        ("vvp", "simulate the netlist of"),
    ])
    func killed(_ tool: String, _ work: String) throws {
        try Workplace.with { place in
            try place.fakePricing()
            try place.fake(tool, "kill -9 $$")
            let outcome = try place.run(arguments)
            #expect(outcome.ending == .exited(2))
            let message = try Regex(
                "morpho: \(tool) was ended by signal 9 while it had to \(work) '\\w+'; it may have "
                    + "run out of memory or disk space\\n")
            let told = String(outcome.messages.dropFirst(progress.count))
            #expect(told.wholeMatch(of: message) != nil, "\(told)")
        }
    }

    @Test(arguments: [
        ("yosys", "true", "netlist"),
        ("yosys", "echo '{\"modules\": {}}' > netlist.json", "netlist"),
        ("yosys", "head -c 9999 /dev/urandom > netlist.json", "netlist"),
        ("sta", "true", "timing report"),
        ("sta", "echo 'slack 7e-9' > timing.txt", "timing report"),
        ("sta", "printf 'slack soon\\nend\\n' > timing.txt", "timing report"),
        ("vvp", "true", "record of activity"),
        (
            "vvp", "printf '$var wire 1 ! n0 $end\\n#0\\n0!\\n#5\\n' > activity.vcd",
            "record of activity"
        ),
    ])
    func withoutUsableReport(_ tool: String, _ script: String, _ missing: String) throws {
        try Workplace.with { place in
            try place.fakePricing()
            try place.fake(tool, script)
            let outcome = try place.run(arguments)
            #expect(outcome.ending == .exited(2))
            let message = try Regex(
                "morpho: \(tool) gave no whole \(missing) for '\\w+'; check the free disk space, "
                    + "and its version with 'morpho doctor'\\n")
            let told = String(outcome.messages.dropFirst(progress.count))
            #expect(told.wholeMatch(of: message) != nil, "\(told)")
        }
    }

    @Test func unpricedCells() throws {
        try expectFault(
            "yosys",
            Workplace.synthesis(cells: #""a": {"type": "\$_DFF_P_", "connections": {"D": [2]}}"#),
            /morpho: \S+small.lib has no area for \$_DFF_P_ in '\w+'; give another library with --technology\n/
        )
    }

    /// An area below zero, as no area at all, prices nothing.
    @Test func areaBelowZero() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let text = Workplace.smallLibrary.replacing("area : 2", with: "area : -2")
            try OutputFile(place.library, text: text).write()
            let outcome = try place.run(arguments)
            #expect(outcome.ending == .exited(2))
            let told = String(outcome.messages.dropFirst(progress.count))
            let pattern =
                /morpho: \S+small.lib has no area for NOT in '\w+'; give another library with --technology\n/
            #expect(told.wholeMatch(of: pattern) != nil, "\(told)")
        }
    }

    /// Standing in for a full disk: no file may become large.
    @Test func fileSizeLimit() throws {
        try Workplace.with { place in
            try place.fakePricing()
            // A table whose Verilog is larger than the limit.
            let line = "simulate lut --engine yosys --function 'sin(x)*cos(y)' --points 1"
            let outcome = try place.shell("ulimit -f 1; exec $MORPHO \(line)")
            #expect(outcome.ending == .exited(2))
            #expect(outcome.output == "")
            let message = String(outcome.messages.dropFirst(progress.count))
            #expect(
                message.wholeMatch(
                    of: /morpho: cannot write \S+: File too large; raise .* \(ulimit -f\)\n/)
                    != nil,
                "\(message)")
        }
    }

    /// On a terminal the line of progress is cleared before the error is written.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
    func errorsHaveALineOfTheirOwn() throws {
        try Workplace.with { place in
            try place.fakePricing()
            try place.fake("yosys", "kill -9 $$")
            let line = "$MORPHO " + arguments.joined(separator: " ") + " --engine yosys"
            let outcome = try place.shell("script -qec '\(line)' /dev/null")
            #expect(outcome.ending == .exited(2))
            #expect(outcome.output.contains("pricing\r\u{1b}[Kmorpho: yosys was"))
        }
    }

    /// A second run asks no program; a damaged entry is told, and made anew.
    @Test func pricesAreKept() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let first = try place.run(arguments)
            #expect(first.ending == .exited(0), "\(first.messages)")
            let entries = try place.names(in: "tools/cache/morpho/prices")
            #expect(entries.count == 1)
            try place.fake("yosys", "exit 1")
            let second = try place.run(arguments)
            #expect(second.ending == .exited(0))
            #expect(second.output == first.output)
            #expect(second.messages == progress)

            let entry = place.tools + "/cache/morpho/prices/" + (entries.first ?? "")
            let kept = try InputFile.read(entry)
            try OutputFile(entry, text: kept.replacing("6", with: "7")).write()
            try place.fakePricing()
            let third = try place.run(arguments)
            #expect(third.output == first.output)
            #expect(
                third.messages
                    == progress + "morpho: \(entry) in the cache is damaged; it is made anew\n")
            #expect(try InputFile.read(entry) == kept)

            // Anything else that is asked for is worked out.
            try place.fake("yosys", "exit 1")
            #expect(try place.run(arguments + ["--seed", "1"]).ending == .exited(2))
        }
    }
}
