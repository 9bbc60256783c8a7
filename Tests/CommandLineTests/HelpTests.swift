import Testing

@Suite struct HelpTests {
    @Test(arguments: [
        [], ["units"], ["simulate"], ["estimate"], ["emit"], ["verify"], ["trace"], ["fuzz"],
        ["train"], ["perplexity"], ["generate"], ["doctor"], ["data"], ["data", "list"],
        ["data", "fetch"], ["data", "check"],
    ])
    func everyCommandShowsAnExample(_ command: [String]) throws {
        try Workplace.with { place in
            let outcome = try place.run(command + ["--help"])
            #expect(outcome.ending == .exited(0))
            #expect(outcome.output.contains("Example"))
            let example = (["  morpho"] + command).joined(separator: " ")
            #expect(outcome.output.contains("\n" + example))
            #expect(outcome.output.hasSuffix("\n"))
            #expect(outcome.messages == "")
        }
    }

    @Test func versionIsANumber() throws {
        try Workplace.with { place in
            let outcome = try place.run(["--version"])
            #expect(outcome.ending == .exited(0))
            #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
            #expect(outcome.messages == "")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionScriptsNameTheCommands(_ shell: String) throws {
        try Workplace.with { place in
            let outcome = try place.run(["--generate-completion-script", shell])
            #expect(outcome.ending == .exited(0))
            for command in [
                "units", "simulate", "estimate", "emit", "verify", "trace", "fuzz", "train", "data",
                "perplexity", "generate", "doctor",
            ] {
                #expect(outcome.output.contains(command))
            }
            #expect(outcome.messages == "")
        }
    }

    /// What a usage error begins with; the rest repeats the help.
    @Test(arguments: [
        (["bogus"], "Error: Unexpected argument 'bogus'\n"),
        (["emit"], "Error: Missing expected argument '<unit>'\n"),
        (["simulate", "lut"], "Error: Missing expected argument '--function <expression>'\n"),
        (["simulate", "--function", "x"], "Error: Missing expected argument '<units> ...'\n"),
        (
            ["simulate", "lut", "--function", "x", "--points", "99999999999999999999"],
            "Error: The value '99999999999999999999' is invalid for '--points <points>'\n"
        ),
        (
            ["units", "--format", "xml"],
            "Error: The value 'xml' is invalid for '--format <format>'. "
                + "Please provide one of 'text' and 'json'.\n"
        ),
        (
            ["emit", "lfsr", "--set", "width=1.5"],
            "Error: '--set width=1.5' is not of the form NAME=VALUE with an integer value.\n"
        ),
        (
            ["emit", "lfsr", "--set", "width=9223372036854775808"],
            "Error: '--set width=9223372036854775808' is not of the form NAME=VALUE with an "
                + "integer value.\n"
        ),
    ])
    func wrongUsageEndsWith64(_ arguments: [String], _ message: String) throws {
        try Workplace.with { place in
            let outcome = try place.run(arguments)
            #expect(outcome.ending == .exited(64))
            #expect(outcome.output == "")
            #expect(outcome.messages.hasPrefix(message))
        }
    }
}
