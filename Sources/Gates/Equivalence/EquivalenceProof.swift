/// A proof that Verilog equals a gate netlist, as steps that somebody else runs:
///
///     var proof = try EquivalenceProof(verilog: [path], top: "mac", netlist: netlist)
///     while let step = proof.step { proof.finish(with: run(step)) }
///     print(proof.verdict)
///
/// 1. Yosys writes the Verilog as single-bit cells.
/// 2. Both circuits are cut at the registers of one name; clocks, edges, resets and values at
///    power-up are compared here, and whatever is not equal by structure goes to ABC's `cec`.
/// 3. Only when that does not close: Yosys searches over time for inputs that make the outputs
///    differ, or for a proof without names (temporal induction).
///
/// `x` in the Verilog, an undriven net, a latch or a loop is taken for a bit of any value: Verilog
/// whose outputs or registers can show an `x` is not proved.
///
/// One hole: Yosys gives division by zero a value (the one that circuits have too), where Verilog
/// says `x`; a missing guard around `/` or `%` goes unnoticed here and shows in simulation.
public struct EquivalenceProof: Sendable {
    /// One call of a tool in a folder of its own.
    public struct Step: Sendable {
        public enum Tool: String, Hashable, Sendable {
            case yosys
            /// `berkeley-abc`, or `yosys-abc`, which comes with Yosys.
            case abc
        }

        public var tool: Tool
        /// Names in the folder, and the texts to write there before.
        public var files: [(name: String, text: String)]
        public var arguments: [String]
        /// A file whose text the answer must bring.
        public var result: String?
        /// After which the tool is to be stopped; its own limits are tighter where it has some.
        public var seconds: Int
    }

    /// How a call ended.
    public struct Answer: Sendable {
        /// The exit status; nil when the tool was stopped or could not be started.
        public var status: Int32?
        /// All that it printed.
        public var output: String
        /// The text of `Step.result`.
        public var result: String?

        public init(status: Int32?, output: String, result: String? = nil) {
            self.status = status
            self.output = output
            self.result = result
        }
    }

    private enum Stage: Sendable {
        case reading
        case comparing(CutComparison)
        case searching
        case done
    }

    public let netlist: GateNetlist
    /// Valid once `step` is nil.
    public private(set) var verdict = EquivalenceVerdict.undecided(stepsWithoutDifference: nil)
    /// Registers of the circuit for which the Verilog has no flip-flop of that name.
    public private(set) var unpaired: [String] = []
    private let script: EquivalenceScript
    private let limits: Limits
    private var stage = Stage.reading
    private var method = EquivalenceVerdict.Method.combinational
    private var differences: [CircuitDifference] = []

    public struct Limits: Hashable, Sendable {
        /// Seconds for each step.
        public var seconds: Int
        /// The most steps of the search over time; a clock cycle takes two. 0: no search.
        public var steps: Int

        public init(seconds: Int = 120, steps: Int = 24) {
            self.seconds = min(max(1, seconds), 1 << 24)
            self.steps = min(max(0, steps), 1 << 16)
        }
    }

    /// - Parameters:
    ///   - verilog: paths of the Verilog files; absolute, or from the folder of the steps.
    ///   - top: the name of the Verilog top module.
    public init(
        verilog: [String], top: String, netlist: GateNetlist, limits: Limits = Limits()
    ) throws(GateError) {
        script = try EquivalenceScript(verilog: verilog, top: top, netlist: netlist.name)
        self.netlist = netlist
        self.limits = limits
    }

    // MARK: Steps

    /// What to run next; nil when the verdict stands.
    public var step: Step? {
        switch stage {
        case .reading:
            Step(
                tool: .yosys, files: [("read.ys", script.reading(into: "verilog.json"))],
                arguments: ["-q", "-s", "read.ys"], result: "verilog.json",
                seconds: limits.seconds)
        case .comparing(let comparison):
            Step(
                tool: .abc,
                files: [
                    ("difference.blif", comparison.differenceText),
                    ("zero.blif", comparison.zeroText),
                ],
                // Only time limits the search, not the number of conflicts.
                arguments: [
                    "-c", "cec -n -T \(limits.seconds) -C 1000000000 difference.blif zero.blif",
                ],
                seconds: limits.seconds + 10)
        case .searching:
            Step(
                tool: .yosys,
                files: [
                    ("circuit.blif", BLIFWriter.forProof.text(netlist)),
                    (
                        "search.ys",
                        script.temporalInduction(
                            blif: "circuit.blif", name: netlist.name, steps: limits.steps,
                            seconds: limits.seconds)
                    ),
                ],
                arguments: ["-s", "search.ys"], seconds: limits.seconds + 10)
        case .done:
            nil
        }
    }

    /// Takes the answer to `step`.
    public mutating func finish(with answer: Answer) {
        switch stage {
        case .reading: finishReading(answer)
        case .comparing(let comparison): finishComparing(comparison, answer)
        case .searching: finishSearching(answer)
        case .done: break
        }
    }

    private mutating func end(_ verdict: EquivalenceVerdict) {
        self.verdict = verdict
        stage = .done
    }

    private mutating func finishReading(_ answer: Answer) {
        guard answer.status == 0, let text = answer.result else {
            return end(.failed(Self.error(answer)))
        }
        guard let network = VerilogNetwork(json: text, top: script.top) else {
            return end(.failed("the netlist that Yosys wrote is not understood"))
        }
        let cut = RegisterCut(netlist, network)
        if cut.isTooLarge {
            let limit = GateGraph.maximumLimit
            return end(.failed(GateError.tooManyGates(limit: limit).description))
        }
        unpaired = cut.unpaired
        if !cut.isExact { method = .registers(flipFlops: cut.pairs) }
        differences = cut.differences
        let ports = differences.filter(\.isOfPorts)
        if !ports.isEmpty { return end(.refuted(ports, steps: nil)) }
        if !differences.isEmpty { return search() }
        if cut.open.isEmpty { return end(.proved(method)) }
        stage = .comparing(CutComparison(cut))
    }

    private mutating func finishComparing(_ comparison: CutComparison, _ answer: Answer) {
        switch comparison.answer(answer.output) {
        case .equal:
            end(.proved(method))
        case .different(let found):
            differences = found
            if method == .combinational { return end(.refuted(found, steps: nil)) }
            search()
        case .undecided:
            search()
        }
    }

    private mutating func search() {
        stage = .searching
        if limits.steps == 0 { end(open(stepsWithoutDifference: nil)) }
    }

    private func open(stepsWithoutDifference steps: Int?) -> EquivalenceVerdict {
        differences.isEmpty
            ? .undecided(stepsWithoutDifference: steps)
            : .differs(differences, stepsWithoutDifference: steps)
    }

    private mutating func finishSearching(_ answer: Answer) {
        let search = SearchAnswer(answer)
        switch search.outcome {
        case .proved:
            end(.proved(.temporalInduction(steps: search.step ?? 0)))
        case .difference:
            let outputs = search.differingOutputs.map { CircuitDifference.output(name: $0) }
            end(.refuted(outputs + differences, steps: search.step))
        case .stepsUsedUp:
            end(open(stepsWithoutDifference: search.step))
        case .timeUsedUp:
            // The step in which time ran out was not finished.
            end(open(stepsWithoutDifference: search.step.flatMap { $0 > 1 ? $0 - 1 : nil }))
        case .none:
            end(.failed(Self.error(answer)))
        }
    }

    private static func error(_ answer: Answer) -> String {
        let error = answer.output.split(separator: "\n").first { $0.contains("ERROR") }
        return error.map(String.init) ?? answer.status.map { "exit status \($0)" }
            ?? "the tool was stopped"
    }
}
