/// What is in a file.
public struct FileReport: Equatable, Sendable, Encodable {
    /// An array, a tensor, a column, or the like.
    public struct Part: Equatable, Sendable, Encodable {
        public let name: String
        /// Such as "float32" or "Q4_1".
        public let type: String
        /// The outermost axis first.
        public let shape: [Int]
        /// Nil for elements that are not turned into numbers.
        public let numbers: NumberSummary?
    }

    /// The name that was given.
    public let file: String
    /// Such as "GGUF version 3".
    public let format: String
    /// In bytes, as it stands on the disk.
    public let size: Int
    /// What else is known, by its name.
    public let facts: [String: String]
    public let parts: [Part]
}

extension FileReport {
    /// The report as lines of text.
    public var text: String {
        var text = "\(file): \(format), \(size) bytes\n"
        for (name, fact) in facts.sorted(by: { $0.key < $1.key }) { text += "  \(name): \(fact)\n" }
        for part in parts {
            let shape = part.shape.map { "\($0)" }.joined(separator: " × ")
            text += "  \(part.name): \(part.type)\(shape.isEmpty ? "" : " " + shape)"
            text += part.numbers.map { "; " + $0.text } ?? "; not turned into numbers"
            text += "\n"
        }
        return text
    }
}

extension NumberSummary {
    /// `1 to 9`, and what is not finite.
    var text: String {
        if count == 0 { return "no numbers" }
        var text = "no finite numbers"
        if let minimum, let maximum { text = "\(Self.short(minimum)) to \(Self.short(maximum))" }
        if notANumber > 0 { text += ", \(notANumber) NaN" }
        if infinite > 0 { text += ", \(infinite) infinite" }
        return text
    }

    private static func short(_ number: Double) -> String {
        Int(exactly: number).map { "\($0)" } ?? "\(Float(number))"
    }
}
