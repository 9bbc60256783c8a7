import Foundation
import MorphoExternalTools
import Testing

@Suite struct LibraryTests {
    private func refusal(_ path: String, _ message: String, in place: Workplace) throws {
        try place.fakePricing()
        try expectRefusal(
            ["simulate", "lut", "--function", "x", "--technology", path], 2, message, in: place)
    }

    @Test func pathsThatAreNoFile() throws {
        try Workplace.with { place in
            try refusal(
                "no.lib", "cannot read no.lib: No such file or directory; check the path",
                in: place)
            try refusal("tmp", "cannot read tmp: Is a directory; name a file inside it", in: place)
        }
    }

    @Test func binaryFile() throws {
        try Workplace.with { place in
            try OutputFile(place.path + "/a.lib", bytes: [0x6c, 0x69, 0xff, 0x00]).write()
            try refusal(
                "a.lib",
                "cannot read a.lib: byte 2 is not UTF-8 text; convert the file to UTF-8 or name a "
                    + "text file", in: place)
        }
    }

    /// None of these may reach Yosys: it never stops reading some of them.
    @Test(arguments: [
        ("", "it has no 'library (...)' group with a 'cell (...)' group in it"),
        ("\0\0\0", "it has no 'library (...)' group with a 'cell (...)' group in it"),
        (
            "library (x) { lu_table (t) { } }",
            "it has no 'library (...)' group with a 'cell (...)' group in it"
        ),
        ("library (x) {\n  cell (A) {\n", "the '{' in line 2 is never closed"),
        (
            "library (x) {\n  cell (\"A) { }\n}\n",
            "the string that begins in line 2 is never closed"
        ),
        (
            "library (x) { cell (A) { } }\n\n/* the end",
            "the comment that begins in line 3 is never closed"
        ),
        ("library (x) { cell (A) { }\n} }", "the '}' in line 2 closes nothing"),
    ])
    func malformedFiles(_ text: String, _ fault: String) throws {
        try Workplace.with { place in
            try OutputFile(place.path + "/a.lib", text: text).write()
            try refusal(
                "a.lib",
                "a.lib is no whole Liberty library: \(fault); give another file with --technology",
                in: place)
        }
    }

    @Test func overrideThatIsMissing() throws {
        try Workplace.with { place in
            let outcome = try place.shell(
                "MORPHO_LIBERTY=/no/such.lib exec $MORPHO simulate lut --function x")
            #expect(outcome.ending == .exited(2))
            #expect(
                outcome.messages == """
                    morpho: the OSU 0.18 um cell library: MORPHO_LIBERTY is set to /no/such.lib, \
                    which is not a readable file; correct it or unset it

                    """)
        }
    }

    /// Yosys is given a copy, so that a path needs no quoting and may be a pipe.
    @Test(arguments: ["'a \"b\".lib'", "<(cat small.lib)"])
    func pathsThatAScriptCouldNotName(_ path: String) throws {
        try Workplace.with { place in
            try place.fakePricing()
            try place.fake(
                "yosys",
                "cmp cells.lib \"$MORPHO_LIBERTY\" || exit 1\n"
                    + Workplace.synthesis(cells: ""))
            try OutputFile(place.path + "/a \"b\".lib", text: Workplace.smallLibrary).write()
            let outcome = try place.shell(
                "$MORPHO simulate lut smurf --function x --points 1 --technology \(path)")
            #expect(outcome.ending == .exited(0))
            // Without any area there is no ratio either.
            #expect(outcome.output.contains(/\n *lut +0 +0\s/), "\(outcome.output)")
            #expect(outcome.output.contains(/\n *lut +\S+ +-\s/), "\(outcome.output)")
        }
    }
}
