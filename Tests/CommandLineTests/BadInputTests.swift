import Testing

@Suite struct BadInputTests {
    /// The list of units grows, so it is not repeated here.
    @Test(arguments: [
        (["units", "lutt"], "; did you mean 'lut'?"),
        (["verify", "lutt"], "; did you mean 'lut'?"),
        (["emit", "zzzzzzzz"], ""),
    ])
    func unknownUnits(_ arguments: [String], _ suggestion: String) throws {
        try Workplace.with { place in
            let outcome = try place.run(arguments)
            #expect(outcome.ending == .exited(1))
            #expect(outcome.output == "")
            let start = "morpho: there is no unit '\(arguments[1])'; known are smurf, taylor, "
            #expect(outcome.messages.hasPrefix(start))
            let rest = outcome.messages.dropFirst(start.count).drop { $0 != ";" && $0 != "\n" }
            #expect(rest == suggestion + "\n")
            #expect(try place.names() == ["small.lib", "tmp", "tools"])
        }
    }

    @Test(arguments: [
        (
            ["simulate", "Smurv", "--function", "x"],
            "there is no unit 'Smurv'; known are smurf, taylor, bernstein, lut; did you mean "
                + "'smurf'?"
        ),
        (
            ["simulate", "accumulator", "--function", "x"],
            "unit 'accumulator' computes no function, so it cannot be compared; known are smurf, "
                + "taylor, bernstein, lut"
        ),
        (
            ["simulate", "lut", "smurf", "lut", "--function", "x"],
            "unit 'lut' is named twice and would only be compared with itself; leave one out"
        ),
        (
            ["simulate", "lut", "--function", "x", "--engine", "lut4"],
            "--engine lut4 counts cells of programmable logic, which only 'morpho estimate' does; "
                + "give --engine morpho or --engine yosys"
        ),
        (
            ["estimate", "lfsr", "--engine", "lut6", "--clock", "50"],
            "--clock has no meaning for --engine lut6; leave it out, or give --engine morpho or "
                + "yosys or ice40"
        ),
        (
            ["simulate", "lut", "--function", "x", "--technology", ""],
            "--technology names no file; give it a path such as cells.lib"
        ),
        (
            ["estimate", "fifo", "--clock", "-1"],
            "--clock -1.0 is not possible; it is 0.001 to 100000 MHz"
        ),
        (
            ["simulate", "lut", "--function", "x", "--clock", "nan"],
            "--clock nan is not possible; it is 0.001 to 100000 MHz"
        ),
        (["emit", "smurf"], "unit 'smurf' computes a function; give it with --function"),
        (
            ["emit", "accumulator", "--function", "x"],
            "unit 'accumulator' computes no function; leave --function out"
        ),
        (
            ["simulate", "smurf", "lut", "--function", "x", "--points", "0"],
            "a grid of 0 points an axis is not possible; --points is 1 to 256"
        ),
        (
            ["simulate", "lut", "--function", "x", "--seeds", "0"],
            "--seeds 0 is not possible; it is 1 to 1000"
        ),
        (
            ["simulate", "lut", "--function", "x", "--clock", "0"],
            "--clock 0.0 is not possible; it is 0.001 to 100000 MHz"
        ),
        (
            ["estimate", "Taylr", "--function", "x"],
            "there is no unit 'Taylr'; known are smurf, taylor, bernstein, lut, accumulator, "
                + "lfsr, fifo, ram, hklut, icelut; did you mean 'taylor'?"
        ),
        (
            ["simulate", "lut", "--function", "x", "--points", "257"],
            "a grid of 257 points an axis is not possible; --points is 1 to 256"
        ),
        (
            ["simulate", "lut", "--function", "x", "--points", "9223372036854775807"],
            "a grid of 9223372036854775807 points an axis is not possible; --points is 1 to 256"
        ),
        (
            ["emit", "accumulator", "--testbench", "tb", "--cycles", "0"],
            "--cycles 0 is not possible; it is 1 to 10000000"
        ),
        (
            ["emit", "accumulator", "--cycles", "-1"],
            "--cycles -1 is not possible; it is 1 to 10000000"
        ),
        (
            ["verify", "accumulator", "--cycles", "-1"],
            "--cycles -1 is not possible; it is 1 to 1000000"
        ),
        (
            ["verify", "accumulator", "--timeout", "86401"],
            "--timeout 86401 is not possible; it is 1 to 86400"
        ),
        (
            ["estimate", "accumulator", "--activity", "1.5"],
            "--activity 1.5 is not possible; it is 0 to 1 changes of an input bit in a clock cycle"
        ),
        (
            ["estimate", "accumulator", "--activity", "-0.1"],
            "--activity -0.1 is not possible; it is 0 to 1 changes of an input bit in a clock cycle"
        ),
        (
            ["estimate", "accumulator", "--activity", "nan"],
            "--activity nan is not possible; it is 0 to 1 changes of an input bit in a clock cycle"
        ),
        (["fuzz", "--count", "0"], "--count 0 is not possible; it is 1 to 10000000"),
        (["fuzz", "--batch", "1001"], "--batch 1001 is not possible; it is 1 to 1000"),
        (
            ["simulate", "lut", "--function", "x", "--points", "-1"],
            "a grid of -1 points an axis is not possible; --points is 1 to 256"
        ),
        (
            ["emit", "accumulator", "-o", ""],
            "--output names no folder; give it a path such as rtl"
        ),
        (
            ["verify", "accumulator", "-o", ""],
            "--output names no folder; give it a path such as rtl"
        ),
        (
            ["emit", "accumulator", "--testbench", ""],
            "--testbench names no folder; give it a path such as rtl"
        ),
    ])
    func namesAndValues(_ arguments: [String], _ message: String) throws {
        try Workplace.with { try expectRefusal(arguments, 1, message, in: $0) }
    }

    /// `verify` takes neither the Verilog nor a folder, and names the circuit file that is meant.
    @Test func filesThatAreNoCircuit() throws {
        try Workplace.with { place in
            let start = "verify takes a unit's name or a .morpho circuit file, not "
            let other = "'morpho emit' and emit(...) write the circuit file beside the Verilog"
            try expectRefusal(["verify", "x.v"], 1, start + "'x.v'; " + other, in: place)
            try expectRefusal(["verify", "tmp"], 1, start + "'tmp'; " + other, in: place)
            _ = try place.run(["emit", "fifo", "-o", "rtl"])
            let names = try place.names(in: "rtl")
            let circuit = try #require(names.first { $0.hasSuffix(".morpho") })
            let advice = "; give it rtl/" + circuit
            for name in names + ["no.sv"] where name != circuit {
                try expectRefusal(
                    ["verify", "rtl/" + name], 1, start + "'rtl/\(name)'" + advice, in: place)
            }
            try expectRefusal(["verify", "rtl"], 1, start + "'rtl'" + advice, in: place)
        }
    }

    @Test(arguments: [
        ("width=2", "width = 2 of unit 'lfsr' must be 3 to 32"),
        ("width=33", "width = 33 of unit 'lfsr' must be 3 to 32"),
        ("width=-1", "width = -1 of unit 'lfsr' must be 3 to 32"),
        (
            "width=9223372036854775807",
            "width = 9223372036854775807 of unit 'lfsr' must be 3 to 32"
        ),
        (
            "width=-9223372036854775808",
            "width = -9223372036854775808 of unit 'lfsr' must be 3 to 32"
        ),
        (
            "widht=4",
            "unit 'lfsr' has no parameter 'widht'; it has width, steps; did you mean 'width'?"
        ),
        (
            "smurf.width=4",
            "--set smurf.width=4 is for unit 'smurf', which is not used here; "
                + "used are lfsr"
        ),
    ])
    func parameters(_ assignment: String, _ message: String) throws {
        try Workplace.with {
            try expectRefusal(["emit", "lfsr", "--set", assignment], 1, message, in: $0)
        }
    }

    @Test func parametersThatHaveNoOneMeaning() throws {
        try Workplace.with { place in
            let both = ["simulate", "smurf", "lut", "--function", "x", "--set", "length=16"]
            try expectRefusal(
                both, 1,
                "unit 'lut' has no parameter for --set length=16; write --set smurf.length=16",
                in: place)
            try expectRefusal(
                ["emit", "lfsr", "--set", "width=4", "--set", "width=5"], 1,
                "parameter 'width' is set twice; leave one --set out", in: place)
            try expectRefusal(
                ["simulate", "smurf", "--function", "x", "--set", "length=100"], 1,
                "length = 100 of unit 'smurf' must be a power of two", in: place)
            try expectRefusal(
                ["emit", "bernstein", "--function", "x", "--set", "degree-y=2"], 1,
                "degree-y of unit 'bernstein' is for an input that a function of 1 variable does "
                    + "not have; leave it out", in: place)
            try expectRefusal(
                ["emit", "smurf", "--function", "x*y", "--set", "states-y=1"], 1,
                "states-y = 1 of unit 'smurf' must be 2 to 64, or 0 for the value of 'states'",
                in: place)
        }
    }

    @Test(arguments: [
        ("smurf", "states=1", "states = 1 of unit 'smurf' must be 2 to 64"),
        ("smurf", "states-z=65", "states-z = 65 of unit 'smurf' must be 0 to 64"),
        ("smurf", "length=0", "length = 0 of unit 'smurf' must be 16 to 65536"),
        ("bernstein", "length=0", "length = 0 of unit 'bernstein' must be 16 to 65536"),
        ("bernstein", "degree=0", "degree = 0 of unit 'bernstein' must be 1 to 63"),
        ("taylor", "degree=0", "degree = 0 of unit 'taylor' must be 1 to 6"),
        ("smurf", "neighbouring-seeds=2", "neighbouring-seeds = 2 of unit 'smurf' must be 0 to 1"),
        (
            "smurf", "state=3",
            "unit 'smurf' has no parameter 'state'; it has states, states-x, states-y, states-z, "
                + "length, leap, seed, neighbouring-seeds; did you mean 'states'?"
        ),
        ("lut", "depth=3", "unit 'lut' has no parameter 'depth'; it has none"),
    ])
    func parametersOfComparedUnits(
        _ unit: String, _ assignment: String, _ message: String
    ) throws {
        try Workplace.with {
            try expectRefusal(
                ["simulate", unit, "--function", "x*y*z", "--set", assignment], 1, message, in: $0)
        }
    }

    /// The caret stands below the character at fault.
    @Test(arguments: [
        ("", "the formula is empty; write something like x*y\n    \n    ^"),
        (
            "x +* y",
            "expected a number, a name or \"(\" but found \"*\"\n    x +* y\n       ^"
        ),
        ("sqrt(x", "this \"(\" is never closed\n    sqrt(x\n        ^"),
        ("sine(x)", "unknown name \"sine\"; did you mean \"sin\"?\n    sine(x)\n    ^"),
        (
            "0.1/x", "the formula is undefined at x = 0.0: division by zero\n    0.1/x\n       ^"
        ),
        (
            "2*x",
            "the formula has the value 1.0078125 at x = 0.50390625, outside 0.0...1.0; scale it "
                + "into that range, or let --scale do so\n    2*x"
        ),
        (
            "x-1",
            "the formula has the value -1.0 at x = 0.0, outside 0.0...1.0; scale it into that "
                + "range, or let --scale do so\n    x-1"
        ),
        ("0.5", "the function '0.5' has no variable; use x, y or z"),
    ])
    func functions(_ text: String, _ message: String) throws {
        try Workplace.with { place in
            try expectRefusal(["emit", "smurf", "--function", text], 1, message, in: place)
            try expectRefusal(["simulate", "lut", "--function", text], 1, message, in: place)
        }
    }

    /// Every number v / 256 is looked at, also between the points of a coarse grid.
    @Test func functionsWithANarrowPeak() throws {
        try Workplace.with { place in
            let outcome = try place.run([
                "emit", "lut", "--function", "1.5*exp(-(1000*(x-101/256))^2)",
            ])
            #expect(outcome.ending == .exited(1))
            #expect(outcome.messages.contains("at x = 0.39453125, outside 0.0...1.0"))
        }
    }

    /// The unit that cannot be made is told before the other one is simulated.
    @Test func variablesTooMany() throws {
        try Workplace.with { place in
            try place.fakePricing()
            let outcome = try place.run([
                "simulate", "smurf", "lut", "--function", "x*y*z", "--set", "smurf.states=2",
            ])
            #expect(outcome.ending == .exited(1))
            #expect(outcome.output == "")
            #expect(
                outcome.messages == """
                    smurf: building
                    lut: building
                    morpho: unit 'lut' takes functions of 1 to 2 variables, but the function has 3

                    """)
        }
    }
}
