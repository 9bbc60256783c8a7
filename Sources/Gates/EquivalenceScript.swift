import Circuit

/// Yosys scripts that prove Verilog equal to a gate netlist. Only text is made here; running it is
/// the caller's job: the attempts in order, each with `yosys -s FILE` (not `-q`, which hides what
/// `verdict` reads), until one gives a verdict other than `.undecided`.
///
/// | circuit | attempts |
/// | --- | --- |
/// | without state | `.satisfiability`: every input, decides always |
/// | with state | `.induction`: registers paired by name, proves from any equal state |
/// | | `.temporalInduction`: outputs only; proves, or finds inputs that make a difference |
///
/// Temporal induction starts from the values at power-up, zero where none is given, so its proof
/// says less: a register that is never reset could show another start. What it refutes is wrong.
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
        /// The bits that must have been compared for the method's success to be a proof: the
        /// state that outputs depend on. Induction over outputs alone would only say that
        /// circuits which agree for some cycles go on to agree.
        public var pairs: [String]
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
    ///   - clocks: with several domains always taken for exact.
    public init(
        verilog: [String], top: String, blif: String, netlist: GateNetlist,
        clocks: Clocks = .exact, steps: Int = 24, timeout: Int = 120
    ) throws(GateError) {
        for path in verilog + [blif] where path.contains(where: { $0 == "\"" || $0.isNewline }) {
            throw .unusableInScript(path)
        }
        let isName = { (character: Character) in
            character.isASCII && (character.isLetter || character.isNumber || character == "_")
        }
        for name in [top, netlist.name] where name.isEmpty || !name.allSatisfy(isName) {
            throw .unusableInScript(name)
        }
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
            Attempt(
                method: method, text: (preparation + steps(of: method)).joined(),
                pairs: method == .induction
                    ? netlist.observableFlipFlops.map {
                        VerilogHierarchy.verilogName(flat: netlist.flipFlops[$0].name)
                    } : [])
        }
    }

    /// What a script prints when its method has closed.
    public static func marker(_ method: Method) -> String {
        "MORPHO equivalence proved by \(method.rawValue)"
    }

    private var isExact: Bool {
        clocks == .exact || Set(netlist.flipFlops.map(\.domain)).count > 1
    }

    // MARK: Text

    private var preparation: [String] {
        let clocked =
            netlist.flipFlops.isEmpty
            ? [] : (isExact ? ["clk2fflogic\n"] : ["async2sync\n", "dffunmap\n"])
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

    /// Yosys reads `"..."` as one word; there is no escape inside.
    private static func quoted(_ path: String) -> String { "\"\(path)\"" }
}
