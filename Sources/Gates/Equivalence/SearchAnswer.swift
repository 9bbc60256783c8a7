/// What Yosys printed while it searched over time (`sat -tempinduct`).
struct SearchAnswer {
    enum Outcome {
        case proved
        /// Inputs from power-up on that make outputs differ in the step begun last.
        case difference
        case stepsUsedUp
        case timeUsedUp
    }

    /// Nil when Yosys did not get so far as to say.
    let outcome: Outcome?
    /// The step begun last, from 1.
    let step: Int?
    private let lines: [Substring]

    init(_ answer: EquivalenceProof.Answer) {
        let output = answer.output
        lines = output.split(separator: "\n")
        let prefix = "** Trying induction with length "
        step = lines.last { $0.hasPrefix(prefix) }
            .flatMap { Int($0.dropFirst(prefix.count).prefix { $0.isNumber }) }
        outcome =
            if answer.status == 0, output.contains("Induction step proven: SUCCESS!") {
                .proved
            } else if output.contains(Self.found) {
                .difference
            } else if output.contains("Reached maximum number of time steps") {
                .stepsUsedUp
            } else if answer.status == nil || output.contains("Interrupted SAT solver: TIMEOUT!") {
                .timeUsedUp
            } else {
                nil
            }
    }

    private static let found = "model found for base case: FAIL!"

    /// The outputs that differ in the last step of the model that was found: rows
    /// `4 \gold_total[0] 1 1 1` and `4 \gate_total[0] 0 0 0`. Empty when there is none.
    var differingOutputs: [String] {
        guard let step, let start = lines.firstIndex(where: { $0.contains(Self.found) }) else {
            return []
        }
        var verilog: [Substring: Substring] = [:]
        var circuit: [Substring: Substring] = [:]
        for line in lines[start...] {
            let words = line.split(separator: " ")
            guard words.count >= 3, words.first == "\(step)", let value = words.last else {
                continue
            }
            if words[1].hasPrefix(#"\gold_"#) { verilog[words[1].dropFirst(6)] = value }
            if words[1].hasPrefix(#"\gate_"#) { circuit[words[1].dropFirst(6)] = value }
        }
        return verilog.filter { circuit[$0.key] != $0.value }.keys.map(String.init).sorted()
    }
}
