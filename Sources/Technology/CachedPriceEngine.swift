import MorphoCircuit
import MorphoExternalTools
import MorphoLiberty

/// Prices that another engine gave before are taken from a cache.
public struct CachedPriceEngine: PriceEngine {
    public let engine: any PriceEngine
    public let cache: ContentCache
    private let note: @Sendable (String) -> Void

    /// - Parameter note: told in a sentence of damaged entries, and of prices that could not be
    ///   kept.
    public init(
        _ engine: any PriceEngine, cache: ContentCache, note: @escaping @Sendable (String) -> Void
    ) {
        self.engine = engine
        self.cache = cache
        self.note = note
    }

    public var identity: [String] { engine.identity }
    public var unusedOfLibrary: [LibertyRemark] { engine.unusedOfLibrary }

    public func price(_ request: PriceRequest) throws -> Price {
        try cache.value(ContentCache.key(identity + request.identity), note: note) {
            try engine.price(request)
        }
    }

    public func design(_ request: PriceRequest) throws -> PricedDesign {
        try engine.design(request)
    }
}

extension PriceRequest {
    /// Everything of the request that a price depends on.
    var identity: [String] {
        var parts = [
            top, "\(clockPeriodNs)", "\(settlingSteps)", "\(windowCycles.map(String.init) ?? "-")",
        ]
        for (name, text) in files.sorted(by: { $0.key < $1.key }) { parts += [name, text] }
        parts += vectors.domains.map { "\($0)\($0.edge)" }
        parts += vectors.inputs.map { "\($0.name) \($0.shape.width)" }
        // Outputs follow from the files.
        parts.append(
            vectors.steps.map { step in
                step.inputs.map { word in
                    (0..<word.width).map { word[$0] ? "1" : "0" }.joined()
                }.joined(separator: " ")
            }.joined(separator: "\n"))
        if let assumedInputs { parts.append("assumed " + assumedInputs) }
        // With one clock recorded times are ignored: every step is a cycle.
        if vectors.domains.count > 1 {
            parts.append(vectors.steps.map { "\($0.time) \($0.domains)" }.joined(separator: "\n"))
        }
        return parts
    }
}
