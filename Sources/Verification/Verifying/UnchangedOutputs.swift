import MorphoCircuit

extension RecordedCase {
    /// Outputs that have one value from the end of the first reset on and are not constant by
    /// design.
    var unchangedOutputs: [String] {
        let constants = Set(
            design.top.ports.filter { port in
                port.direction == .output && port.node.flatMap(design.top.constant) != nil
            }.map(\.name))
        var waiting = Set(vectors.domains.indices)
        // The outputs of a step are those before its edge, so the reset shows from the next one on.
        let start = vectors.steps.firstIndex { step in
            if waiting.isEmpty { return true }
            waiting.subtract(step.domains)
            return false
        }
        let steps = vectors.steps[(start ?? vectors.steps.endIndex)...]
        return vectors.outputs.indices.filter { output in
            !constants.contains(vectors.outputs[output].name)
                && steps.allSatisfy { $0.outputs[output] == steps.first?.outputs[output] }
        }.map { vectors.outputs[$0].name }
    }
}
