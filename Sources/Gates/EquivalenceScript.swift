import Circuit

/// Yosys scripts that prove Verilog equal to a gate netlist. Only text is made here; running it is
/// the caller's job: the attempts in order, each with `yosys -s FILE` (not `-q`, which hides what
/// `verdict` reads), until one gives a verdict other than `.undecided`.
///
/// | circuit | attempts |
/// | --- | --- |
/// | without state | `.satisfiability`: every input, decides always |
/// | with state | `.induction`: registers paired by name, proves from any equal state |
/// | | `.temporalInduction`: outputs only, from the power-up state; proves, or finds a sequence |
///
/// `x` in the Verilog is taken for a free bit on every use: Verilog whose outputs or registers can
/// show an `x` is refuted, not excused.
///
/// One hole: Yosys gives division by zero a value (the one that circuits have too), where Verilog
/// says `x`; a missing guard around `/` or `%` goes unnoticed here and shows in simulation.
///
/// Clocks are exact by default: every flip-flop is rewritten to watch its own clock and reset pin
/// (`clk2fflogic`), all of which are free inputs. So a proof holds for any number of domains at
/// any phases, and a wrong edge or a synchronous reset in place of an asynchronous one is noticed.
public struct EquivalenceScript: Sendable {
    public enum Method: String, CaseIterable, Hashable, Sendable {
        case satisfiability
        case induction
        case temporalInduction = "temporal-induction"
    }

    public enum Clocks: Hashable, Sendable {
        /// Every edge counts.
        case exact
        /// One step is one edge of the only clock: faster, blind to edges and to the kind of
        /// reset. Only for circuits of one domain.
        case singleStep
    }

    /// One script to run.
    public struct Attempt: Sendable {
        public var method: Method
        public var text: String
    }

    public var verilog: [String]
    public var top: String
    /// The netlist as `BLIFWriter.forProof` prints it.
    public var blif: String
    public var netlist: GateNetlist
    public var clocks: Clocks
    /// The most steps of inductions; with exact clocks a cycle takes two.
    public var steps: Int
    /// Seconds after which a search gives up.
    public var timeout: Int

    /// - Parameters:
    ///   - verilog: paths of the Verilog files.
    ///   - top: the name of the Verilog top module.
    ///   - blif: the path of the BLIF file.
    ///   - netlist: what the BLIF file was printed from.
    public init(
        verilog: [String], top: String, blif: String, netlist: GateNetlist,
        clocks: Clocks = .exact, steps: Int = 24, timeout: Int = 120
    ) {
        self.verilog = verilog
        self.top = top
        self.blif = blif
        self.netlist = netlist
        self.clocks = clocks
        self.steps = max(1, steps)
        self.timeout = max(1, timeout)
    }

    public var attempts: [Attempt] {
        let methods: [Method] =
            netlist.flipFlops.isEmpty ? [.satisfiability] : [.induction, .temporalInduction]
        return methods.map { method in
            Attempt(method: method, text: (preparation + steps(of: method)).joined())
        }
    }

    /// What a script prints when its method has closed.
    public static func marker(_ method: Method) -> String {
        "MORPHO equivalence proved by \(method.rawValue)"
    }

    // MARK: Text

    private var preparation: [String] {
        let clocked =
            netlist.flipFlops.isEmpty
            ? [] : (clocks == .exact ? ["clk2fflogic\n"] : ["async2sync\n", "dffunmap\n"])
        return [
            "read_verilog \(verilog.map(Self.quoted).joined(separator: " "))\n",
            "hierarchy -check -top \(top)\n",
            // No ROM cells out of `case`: the provers know none.
            "proc -norom\n", "flatten\n",
            // Word by word into flip-flops `memory[word]`. The full `memory` pass would merge
            // registers into read ports and lose their names.
            "memory_collect\n", "memory_map\n",
            "opt_clean\n", "setundef -undriven -anyseq\n",
            "splitnets -ports\n",
        ] + clocked + [
            "rename \(top) gold\n", "design -stash gold\n",
            "read_blif \(Self.quoted(blif))\n", "hierarchy -top \(netlist.name)\n",
        ] + clocked + [
            "rename \(netlist.name) gate\n", "design -stash gate\n",
            "design -copy-from gold gold\n", "design -copy-from gate gate\n",
        ]
    }

    private func steps(of method: Method) -> [String] {
        let search = "sat -verify -timeout \(timeout) -prove trigger 0 "
        let miter = ["miter -equiv -flatten -make_outputs gold gate miter\n"]
        let closed = "log -stdout \(Self.marker(method))\n"
        switch method {
        case .satisfiability:
            return miter + [search + "-show-inputs -show-outputs miter\n", closed]
        case .induction:
            // Induction says nothing about the first state, so all bits of one name are compared
            // there when something is known of them.
            let powerUp = netlist.flipFlops.contains { $0.powerUp != nil }
            let base =
                ["design -save pair\n", "expose -shared gold gate\n"] + miter + [
                    search + "-set-init-zero -tempinduct -tempinduct-baseonly -maxsteps 2 miter\n",
                    "design -load pair\n",
                ]
            return (powerUp ? base : [])
                + ["equiv_make gold gate equiv\n", "hierarchy -top equiv\n"]
                + ["equiv_simple\n", "equiv_induct\n", "equiv_status -assert\n", closed]
        case .temporalInduction:
            return miter + [
                search + "-set-init-zero -tempinduct -maxsteps \(steps) "
                    + "-show-inputs -show-outputs miter\n", closed,
            ]
        }
    }

    /// Yosys reads `"..."` as one word; there is no escape inside, so other quotes stay as they
    /// are and the tool reports the path.
    private static func quoted(_ path: String) -> String { "\"\(path)\"" }
}

/// What one attempt has shown.
public enum EquivalenceVerdict: Hashable, Sendable {
    case proved(EquivalenceScript.Method)
    /// A counterexample was found; the output shows it.
    case refuted(EquivalenceScript.Method)
    /// Neither; no difference within so many steps when that was searched.
    case undecided(stepsWithoutDifference: Int?)
    /// The tool did not do its work: its first error.
    case failed(String)

    /// - Parameters:
    ///   - attempt: what was run.
    ///   - status: the exit status of Yosys.
    ///   - output: everything it printed.
    public init(_ attempt: EquivalenceScript.Attempt, status: Int32, output: String) {
        let method = attempt.method
        if status == 0, output.contains(EquivalenceScript.marker(method)) {
            self = .proved(method)
        } else if method == .temporalInduction,
            output.contains("model found for base case: FAIL!")
        {
            self = .refuted(method)
        } else if output.contains("SAT proof finished - model found: FAIL!") {
            self = .refuted(method)
        } else if output.contains("Reached maximum number of time steps") {
            self = .undecided(stepsWithoutDifference: Self.lastStep(output))
        } else if output.contains("in 'equiv_status -assert'")
            || output.contains("model found for base case: FAIL!")
            || output.contains("Interrupted SAT solver: TIMEOUT!")
        {
            self = .undecided(stepsWithoutDifference: nil)
        } else {
            let error = output.split(separator: "\n").first { $0.hasPrefix("ERROR") }
            self = .failed(error.map(String.init) ?? "exit status \(status)")
        }
    }

    /// The last step whose base case was searched without finding a difference.
    private static func lastStep(_ output: String) -> Int? {
        let prefix = "** Trying induction with length "
        return output.split(separator: "\n").last { $0.hasPrefix(prefix) }
            .flatMap { Int($0.dropFirst(prefix.count).prefix { $0.isNumber }) }
    }
}
