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
            try OutputFile(place.path + "/a.lib", bytes: [0x7f, 0x45, 0x4c, 0x46, 0x00]).write()
            try refusal(
                "a.lib",
                "a.lib:1:1: the byte 0x7f where the name of a group or attribute, or a : or ( "
                    + "behind it, was expected; check the statement and the end of the one before.",
                in: place)
        }
    }

    /// None of these may reach Yosys: it never stops reading some of them.
    @Test(arguments: [
        ("", "1:1: no library group; give a Liberty library (library (name) { ... })."),
        (
            "library (x) { lu_table (t) { } }",
            "1:1: the library has no cells; give the file that holds the cells."
        ),
        (
            "library (x) {\n  cell (A) {\n",
            "2:12: the group that opens here is never closed; if the file is cut off, get it "
                + "again, else add the missing brace."
        ),
        (
            "library (x) {\n  cell (\"A) { }\n}\n",
            "2:9: the string that begins here is never closed; if the file is cut off, get it "
                + "again, else add the missing quote."
        ),
        (
            "library (x) { cell (A) { } }\n\n/* the end",
            "3:1: the comment that begins here is never closed; if the file is cut off, get it "
                + "again, else close it with */."
        ),
        (
            "library (x) { cell (A) { }\n} }",
            "2:3: this brace closes no group; remove it or restore the group's start."
        ),
    ])
    func malformedFiles(_ text: String, _ fault: String) throws {
        try Workplace.with { place in
            try OutputFile(place.path + "/a.lib", text: text).write()
            try refusal("a.lib", "a.lib:\(fault)", in: place)
        }
    }

    /// The own estimator needs inverters and ANDs.
    @Test func librariesWithoutTheNeedful() throws {
        try Workplace.with { place in
            let outcome = try place.run(["estimate", "accumulator", "--technology", "small.lib"])
            #expect(outcome.ending == .exited(2))
            #expect(
                outcome.messages
                    == "morpho: small has no AND or NAND cell of two inputs; give another library "
                    + "with --technology\n")
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
                "$MORPHO simulate lut smurf --function x --points 1 --engine yosys --technology \(path)"
            )
            #expect(outcome.ending == .exited(0))
            // Without any area there is no ratio either.
            #expect(outcome.output.contains(/\n *lut +0 +0\s/), "\(outcome.output)")
            #expect(outcome.output.contains(/\n *lut +\S+ +-\s/), "\(outcome.output)")
        }
    }
}
