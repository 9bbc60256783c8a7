import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoSimulation
import Synchronization

/// Compares cases with tools. Holds what is worth making once: Verilator's runtime.
public struct CaseComparison: Sendable {
    public var tools: Set<VerificationTool>
    public var model: VerificationModel
    fileprivate let runtime: VerilatorRuntime?

    /// What came of one case.
    public struct Outcome: Sendable {
        public var differences: [Difference] = []
        /// By tool why it said nothing.
        public var skipped: [VerificationTool: String] = [:]
    }

    /// Makes a comparison and passes it to `body`; its working files are removed afterwards.
    /// - Throws: `ToolError` when one of the tools is not installed, and what `body` throws.
    public static func with<Result>(
        tools: Set<VerificationTool>, model: VerificationModel = .standard,
        _ body: (CaseComparison) throws -> Result
    ) throws -> Result {
        for tool in tools { for program in tool.programs { _ = try program.locate() } }
        return try withPrivateDirectory(prefix: "morpho-compare") { directory in
            let runtime =
                tools.contains(.verilator) ? try VerilatorRuntime(into: directory) : nil
            return try body(CaseComparison(tools: tools, model: model, runtime: runtime))
        }
    }

    /// The same with another model.
    public func with(model: VerificationModel) -> CaseComparison {
        CaseComparison(tools: tools, model: model, runtime: runtime)
    }

    /// The same with fewer tools.
    public func only(_ tool: VerificationTool) -> CaseComparison {
        CaseComparison(tools: tools.intersection([tool]), model: model, runtime: runtime)
    }

    /// One outcome for each case.
    /// - Throws: when a tool cannot be started or runs out of time.
    public func compare(_ cases: [FuzzCase]) throws -> [Outcome] {
        var outcomes = [Outcome](repeating: Outcome(), count: cases.count)
        var recorded: [(number: Int, recorded: RecordedCase)] = []
        for (number, entry) in cases.enumerated() {
            do {
                let run = try RecordedCase(
                    entry.design, prefix: HarnessText.prefix(number), stimulus: entry.stimulus,
                    steps: entry.steps, operations: model.evaluation)
                recorded.append((number, run))
                if tools.contains(.gates) {
                    let gates = GateComparison(evaluation: model.evaluation, gates: model.gates)
                    outcomes[number].take(gates.run(run, stimulus: entry.stimulus), from: .gates)
                }
                if tools.contains(.lanes) {
                    let lanes = LanesComparison(.lanes, model: model)
                    outcomes[number].take(lanes.run(run, stimulus: entry.stimulus), from: .lanes)
                }
            } catch {
                outcomes[number].differences.append(
                    Difference(.gates, message: "the reference refuses: \(error)"))
            }
        }
        compareCompiled(recorded, cases, &outcomes)
        if tools.isSubset(of: [.gates, .lanes, .native, .words]) { return outcomes }
        let found = try BatchRun(
            cases: recorded, tools: tools, model: model, runtime: runtime
        ).run()
        for (number, differences) in found {
            let isWide = cases[number].design.dividesWideWords
            outcomes[number].differences += differences.filter {
                ($0.tool != .lint || !cases[number].isDegenerate) && ($0.tool != .icarus || !isWide)
            }
        }
        if tools.contains(.icarus) {
            for number in cases.indices where cases[number].design.dividesWideWords {
                outcomes[number].skipped[.icarus] = "divides words of more than 64 bits"
            }
        }
        for number in cases.indices where cases[number].isDegenerate && tools.contains(.lint) {
            outcomes[number].skipped[.lint] = "constant conditions"
        }
        return outcomes
    }
}

extension CaseComparison {
    /// Compilers take most of the time here, so several cases are done at once; and every other
    /// case runs with one lane, those between with many.
    private func compareCompiled(
        _ recorded: [(number: Int, recorded: RecordedCase)], _ cases: [FuzzCase],
        _ outcomes: inout [Outcome]
    ) {
        let found = Mutex<[Int: [VerificationTool: EngineOutcome]]>([:])
        let counts = LanesComparison.laneCounts
        let compiled = [VerificationTool.native, .words].filter(tools.contains)
        DispatchQueue.concurrentPerform(iterations: recorded.count * compiled.count) { index in
            let (number, run) = recorded[index / compiled.count]
            let tool = compiled[index % compiled.count]
            let stimulus = cases[number].stimulus
            let outcome =
                tool == .words
                ? WordComparison(model: model).run(run, stimulus: stimulus)
                : LanesComparison(
                    .native, model: model, counts: [counts[number % counts.count]]
                ).run(run, stimulus: stimulus)
            found.withLock { $0[number, default: [:]][tool] = outcome }
        }
        for (number, taken) in found.withLock({ $0 }) {
            for tool in compiled {
                if let outcome = taken[tool] { outcomes[number].take(outcome, from: tool) }
            }
        }
    }
}

extension CaseComparison.Outcome {
    fileprivate mutating func take(_ outcome: EngineOutcome, from tool: VerificationTool) {
        switch outcome {
        case .equal: break
        case .different(let difference): differences.append(difference)
        case .skipped(let reason): skipped[tool] = reason
        }
    }
}

extension VerificationTool {
    /// What has to be installed for it.
    public var programs: [Tool] {
        switch self {
        case .gates, .lanes: []
        case .native, .words: [.clang]
        case .icarus: [.icarus, .icarusRuntime]
        case .verilator: [.verilator, .cxxCompiler]
        case .lint: [.verilator, .icarus, .yosys]
        case .proof: [.yosys]
        }
    }
}

extension Design {
    /// Some division works on more than 64 bits, which Icarus 11 gets wrong now and then
    /// (Tests/Seeds/KnownToolFaults). Signed operands are one bit wider in the text.
    fileprivate var dividesWideWords: Bool {
        modules.contains { module in
            module.nodes.indices.contains { index in
                let kind = module.nodes[index].kind
                guard kind == .operation(.divide) || kind == .operation(.remainder) else {
                    return false
                }
                return module.operands(of: NodeID(index)).contains { module.shape($0).width >= 64 }
            }
        }
    }
}
