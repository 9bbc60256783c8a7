import MorphoCircuit

/// The first thing that a tool said otherwise than the reference, or complained about.
public struct Difference: Codable, Hashable, Sendable, CustomStringConvertible {
    public var tool: VerificationTool
    /// The output that differed; nil when the tool did not get as far as comparing.
    public var port: String?
    /// The step of the run, from 0.
    public var step: Int?
    /// In binary as the tool wrote it, `x` where it said so.
    public var found: String?
    public var expected: String?
    /// What the tool said, when it refused or warned.
    public var message: String?

    init(
        _ tool: VerificationTool, port: String? = nil, step: Int? = nil, found: String? = nil,
        expected: String? = nil, message: String? = nil
    ) {
        self.tool = tool
        self.port = port
        self.step = step
        self.found = found
        self.expected = expected
        self.message = message
    }

    /// The output that differs first in the bits that a harness printed.
    /// - Parameter bits: highest first.
    init(_ tool: VerificationTool, recorded: RecordedCase, step: Int, bits: String) {
        let layout = recorded.layout
        let digits = Array(bits.reversed())
        self.init(tool, step: step, message: "the outputs differ in no port: \(bits)")
        guard recorded.vectors.steps.indices.contains(step) else { return }
        for (field, word) in zip(layout.outputs, recorded.vectors.steps[step].outputs) {
            let end = field.low + field.width
            guard end <= digits.count else { continue }
            let found = String(digits[field.low..<end].reversed())
            if found == word.binary { continue }
            self.init(
                tool, port: field.name, step: step, found: found, expected: word.binary)
            return
        }
    }

    public var description: String {
        if let port, let step, let found, let expected {
            return "\(tool.rawValue): output '\(port)' at step \(step) is \(found), "
                + "the reference says \(expected)"
        }
        return "\(tool.rawValue): \(message ?? "failed")"
    }
}
