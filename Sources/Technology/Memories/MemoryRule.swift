/// Which memories of a unit are macros, and by which figures.
public struct MemoryRule: Hashable, Sendable {
    /// Bits from which a memory that is read at the clock is a macro; nil: none is.
    public var threshold: Int?
    /// Nil: that of the library's process.
    public var model: MemoryModel?

    /// About where a macro becomes smaller than flip-flops with their multiplexers.
    public static let usualThreshold = 1024

    public init(threshold: Int? = MemoryRule.usualThreshold, model: MemoryModel? = nil) {
        self.threshold = threshold
        self.model = model
    }

    /// What prices depend on.
    var identity: String {
        "memories: " + (threshold.map { "macros from \($0) bits" } ?? "no macros") + ", "
            + (model?.name ?? "model of the library")
    }
}
