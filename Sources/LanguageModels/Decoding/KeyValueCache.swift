/// Keys and values of all tokens so far, in single precision: by layer, head and position, so that
/// what one head reads lies together.
final class KeyValueCache {
    let context: Int
    private let memory: FloatMemory
    private let sizes: DecoderConfiguration

    init(_ sizes: DecoderConfiguration, context: Int) throws(LanguageModelError) {
        self.sizes = sizes
        self.context = context
        let (perToken, tooWide) = (2 * sizes.layers).multipliedReportingOverflow(
            by: sizes.keyValueWidth)
        let (count, tooLong) = perToken.multipliedReportingOverflow(by: context)
        if tooWide || tooLong { throw .memory(bytes: .max) }
        memory = try FloatMemory(count: count)
    }

    /// Where the keys of a head begin: `headWidth` numbers for each position.
    func keys(layer: Int, head: Int) -> UnsafeMutablePointer<Float> {
        memory.start + (2 * layer * sizes.keyValueHeads + head) * context * sizes.headWidth
    }

    func values(layer: Int, head: Int) -> UnsafeMutablePointer<Float> {
        memory.start
            + ((2 * layer + 1) * sizes.keyValueHeads + head) * context * sizes.headWidth
    }

    /// Bytes that one token at this position reads.
    static func bytesRead(_ sizes: DecoderConfiguration, position: Int) -> Int {
        2 * 4 * sizes.layers * sizes.keyValueWidth * (position + 1)
    }
}
