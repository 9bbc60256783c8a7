import MorphoCircuit

/// Where each field stands in a line of the vector file. Every step is one word:
///
///     [ edges | inputs ... | expected ... ]      first port on top of its group
///
/// one bit of `edges` for each domain, index 0 lowest.
struct VectorLayout {
    struct Field {
        var name: String
        var shape: Shape
        /// The position of its lowest bit in the word.
        var low: Int
    }

    var inputs: [Field] = []
    var outputs: [Field] = []
    var edges = 0
    var width: Int

    private let domainCount: Int

    init(_ vectors: TestVectors, of module: Module) throws(VerilogError) {
        var low = 0
        let known = Set(
            module.ports.map(\.name) + module.domains.compactMap { $0.reset?.name })
        for signal in vectors.outputs.reversed() {
            guard known.contains(signal.name) else {
                throw .unknownPort(name: signal.name, module: module.name)
            }
            outputs.append(Field(name: signal.name, shape: signal.shape, low: low))
            low += signal.shape.width
        }
        for signal in vectors.inputs.reversed() {
            guard known.contains(signal.name) else {
                throw .unknownPort(name: signal.name, module: module.name)
            }
            inputs.append(Field(name: signal.name, shape: signal.shape, low: low))
            low += signal.shape.width
        }
        outputs.reverse()
        inputs.reverse()
        edges = low
        domainCount = module.domains.count
        width = max(1, edges + domainCount)
    }

    /// The text of the vector file, one step a line.
    func text(_ vectors: TestVectors, module: String) throws(VerilogError) -> String {
        var text = ""
        for (number, step) in vectors.steps.enumerated() {
            try check("inputs", step: number, expected: inputs.count, given: step.inputs.count)
            try check("outputs", step: number, expected: outputs.count, given: step.outputs.count)
            var word = Word(width: width)
            for domain in step.domains {
                guard domain >= 0, domain < domainCount else {
                    throw .unknownDomain(index: domain, module: module)
                }
                word[edges + domain] = true
            }
            for (field, value) in zip(inputs, step.inputs) { try put(value, field, &word) }
            for (field, value) in zip(outputs, step.outputs) { try put(value, field, &word) }
            text += word.hexadecimal + "\n"
        }
        return text
    }

    private func check(
        _ what: String, step: Int, expected: Int, given: Int
    ) throws(VerilogError) {
        if expected != given {
            throw .wrongCount(what: what, step: step, expected: expected, given: given)
        }
    }

    private func put(_ value: Word, _ field: Field, _ word: inout Word) throws(VerilogError) {
        guard value.width == field.shape.width else {
            throw .wrongWidth(name: field.name, expected: field.shape.width, given: value.width)
        }
        for bit in 0..<value.width where value[bit] { word[field.low + bit] = true }
    }
}
