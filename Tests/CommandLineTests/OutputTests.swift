import Foundation
import MorphoExternalTools
import Testing

/// Places that cannot be written to.
@Suite struct OutputTests {
    @Test func foldersThatCannotBe() throws {
        try Workplace.with { place in
            try expectRefusal(
                ["emit", "accumulator", "-o", "small.lib"], 2,
                "cannot create small.lib: Not a directory; a part of the path is not a directory, "
                    + "so choose another path", in: place)
            try expectRefusal(
                ["emit", "accumulator", "-o", "small.lib/rtl"], 2,
                "cannot create small.lib/rtl: Not a directory; a part of the path is not a "
                    + "directory, so choose another path", in: place)
            let kept = try InputFile.read(place.library)
            #expect(kept == Workplace.smallLibrary)
        }
    }

    /// For root, permissions are no obstacle; another user is needed for this.
    @Test(.enabled(if: getuid() != 0))
    func foldersWithoutPermission() throws {
        try Workplace.with { place in
            let outcome = try place.shell(
                "mkdir shut; chmod 555 shut; $MORPHO emit accumulator -o shut; echo $?")
            #expect(outcome.output == "2\n")
            #expect(outcome.messages.contains(": Permission denied; choose a path that you may"))
            #expect(try place.names(in: "shut") == [])
        }
    }

    @Test func fileSizeLimit() throws {
        try Workplace.with { place in
            let before = try place.names()
            let outcome = try place.shell(
                "ulimit -f 1; exec $MORPHO emit accumulator --set width=4096 -o rtl "
                    + "--testbench tb --cycles 100")
            #expect(outcome.ending == .exited(2))
            #expect(outcome.output == "")
            #expect(
                outcome.messages.wholeMatch(
                    of: /morpho: cannot write \S+: File too large; raise .* \(ulimit -f\)\n/) != nil
            )
            // The design is small enough; of the testbench there must be nothing.
            #expect(try place.names().filter { !before.contains($0) && $0 != "rtl" } == [])
            let half = try place.shell("find . -name '*.partial'")
            #expect(half.output == "")
        }
    }

    @Test(arguments: ["units", "units --format json", "--help", "--version", "doctor"])
    func lostDataIsAnError(_ arguments: String) throws {
        try Workplace.with { place in
            let full = try place.shell("exec $MORPHO \(arguments) > /dev/full")
            #expect(full.ending == .exited(2))
            #expect(
                full.messages == """
                    morpho: cannot write standard output: No space left on device; free some \
                    space or choose another disk

                    """)
            let closed = try place.shell("exec $MORPHO \(arguments) >&-")
            #expect(closed.ending == .exited(2))
            #expect(
                closed.messages.hasPrefix(
                    "morpho: cannot write standard output: Bad file descriptor; "))
        }
    }

    /// The work is done, but nobody gets its result.
    @Test(arguments: ["text", "json", "csv"])
    func lostComparisonIsAnError(_ format: String) throws {
        try Workplace.with { place in
            try place.fakePricing()
            let outcome = try place.shell(
                "exec $MORPHO simulate lut --engine yosys --function x --points 1 --format \(format) > /dev/full"
            )
            #expect(outcome.ending == .exited(2))
            #expect(
                outcome.messages == """
                    lut: building
                    lut: simulating 0 %
                    lut: pricing
                    morpho: cannot write standard output: No space left on device; free some \
                    space or choose another disk

                    """)
        }
    }

    /// A cache that cannot be written to costs time, no results.
    @Test func cacheThatCannotBeWritten() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let outcome = try place.shell(
                "XDG_CACHE_HOME=$PWD/small.lib exec $MORPHO simulate lut --engine yosys --function x --points 1"
            )
            #expect(outcome.ending == .exited(0))
            #expect(outcome.output.contains("\nlut "))
            let note = "morpho: the result is not kept for the next run: cannot create "
            let last = try #require(outcome.messages.split(separator: "\n").last)
            #expect(last.hasPrefix(note) && last.contains("Not a directory"), "\(last)")
            #expect(try InputFile.read(place.library) == Workplace.smallLibrary)
        }
    }

    /// The reader may be gone before or after the write; the writer never ends by a signal.
    @Test func closedPipe() throws {
        try Workplace.with { place in
            let outcome = try place.shell(
                "(sleep 0.2; $MORPHO units; echo $? > status) | head -c 0; cat status")
            #expect(outcome.output == "2\n")
            #expect(
                outcome.messages == """
                    morpho: cannot write standard output: Broken pipe; the program reading it has \
                    ended

                    """)
        }
    }

    /// Files opened later must not get the numbers of the closed streams.
    @Test func closedStreams() throws {
        try Workplace.with { place in
            let outcome = try place.shell(
                "$MORPHO emit accumulator -o a; "
                    + "$MORPHO emit accumulator -o b <&- >&- 2>&-; echo $?; diff -r a b")
            #expect(outcome.ending == .exited(0))
            #expect(outcome.output.hasSuffix("\n2\n"))
            #expect(outcome.messages == "")
        }
    }
}
