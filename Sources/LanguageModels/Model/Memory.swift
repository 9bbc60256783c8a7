/// Numbers that kernels work on by pointers. They live as long as their owner.
final class FloatMemory: @unchecked Sendable {
    // Unchecked: whoever writes is the only one to use that part at the time.

    let start: UnsafeMutablePointer<Float>
    let count: Int

    /// All 0.
    init(count: Int) throws(LanguageModelError) {
        // More is a mistake in sizes, and the system ends a program that cannot have it.
        guard count >= 0, count <= Self.most else { throw .memory(bytes: 4 * max(count, 0)) }
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: 4 * max(count, 16), alignment: 64)
        start = memory.bindMemory(to: Float.self, capacity: max(count, 16))
        start.initialize(repeating: 0, count: max(count, 16))
        self.count = count
    }

    convenience init(_ numbers: [Float]) throws(LanguageModelError) {
        try self.init(count: numbers.count)
        start.update(from: numbers, count: numbers.count)
    }

    deinit { UnsafeMutableRawPointer(start).deallocate() }

    private static let most = 1 << 33
}
