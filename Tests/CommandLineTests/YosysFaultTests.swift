import Foundation
import Testing

/// A yosys that is missing, fails or is killed.
@Suite struct YosysFaultTests {
    private let arguments = ["simulate", "lut", "--function", "x", "--points", "1"]
    private let progress = """
        lut: building
        lut: simulating 0 %
        lut: synthesising with yosys

        """

    /// The run must end with 2 and tell `pattern` after the progress lines.
    private func expectFault(
        _ script: String, _ pattern: some RegexComponent,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try Workplace.with { place in
            try place.fake("yosys", script)
            let outcome = try place.run(arguments)
            #expect(outcome.ending == .exited(2), sourceLocation: sourceLocation)
            #expect(outcome.output == "", sourceLocation: sourceLocation)
            #expect(outcome.messages.hasPrefix(progress), sourceLocation: sourceLocation)
            let message = String(outcome.messages.dropFirst(progress.count))
            #expect(
                message.wholeMatch(of: pattern) != nil, "\(message)",
                sourceLocation: sourceLocation)
        }
    }

    @Test func missing() throws {
        try Workplace.with { place in
            let outcome = try place.run(arguments, path: place.tools)
            #expect(outcome.ending == .exited(2))
            #expect(outcome.output == "")
            #expect(
                outcome.messages == """
                    morpho: yosys is not installed; it is needed to synthesise Verilog and count \
                    its cells; install it with: apt-get install yosys

                    """)
        }
    }

    @Test func failing() throws {
        try expectFault(
            "echo noise; echo 'ERROR: no luck' >&2; echo bye; exit 1",
            /morpho: yosys could not map 'LookUpTable_\w+' to the cells of \S+small.lib \(ERROR: no luck\); give another library with --technology, or check yosys with 'morpho doctor'\n/
        )
        try expectFault(
            "exit 3",
            /morpho: yosys could not map '\w+' to the cells of \S+small.lib \(it gave no reason\); .*\n/
        )
    }

    @Test func killed() throws {
        try expectFault(
            "kill -9 $$",
            /morpho: yosys was ended by signal 9 while it mapped '\w+'; it may have run out of memory\n/
        )
    }

    @Test func withoutUsableReport() throws {
        try expectFault(
            "exit 0",
            /morpho: yosys gave no report for '\w+'; check its version with 'morpho doctor'\n/)
        try expectFault(
            "echo 'Number of cells: 3' > report.txt",
            /morpho: yosys gave no chip area for '\w+'; check its version with 'morpho doctor'\n/)
        try expectFault(
            "printf 'Number of cells: 3\\nNOT 3\\nChip area for module: nan' > report.txt",
            /morpho: yosys gave no chip area for '\w+'; .*\n/)
        try expectFault(
            "head -c 9999 /dev/urandom > report.txt",
            /morpho: yosys gave no (report|number of cells) for '\w+'; .*\n/)
        try expectFault(
            "printf 'Number of cells: 3\\n$_DFF_P_ 3\\nChip area for module: 1' > report.txt",
            /morpho: \S+small.lib has no area for \$_DFF_P_ in '\w+'; give another library with --technology\n/
        )
    }

    /// On a terminal the line of progress is cleared before the error is written.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
    func errorsHaveALineOfTheirOwn() throws {
        try Workplace.with { place in
            try place.fake("yosys", "kill -9 $$")
            let line = "$MORPHO " + arguments.joined(separator: " ")
            let outcome = try place.shell("script -qec '\(line)' /dev/null")
            #expect(outcome.ending == .exited(2))
            #expect(outcome.output.contains("synthesising with yosys\r\u{1b}[Kmorpho: yosys was"))
        }
    }
}
