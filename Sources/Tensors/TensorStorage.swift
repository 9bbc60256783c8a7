import CMorphoNumerics

/// Memory of numbers, aligned to 64 bytes.
///
/// Nobody writes to it but who has made it and not yet shown it to anybody, or holds it alone.
final class TensorStorage<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    let start: UnsafeMutablePointer<Element>
    let count: Int

    /// Contents are not set.
    /// - Throws: `TensorError.memory`.
    init(count: Int) throws(TensorError) {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        guard !overflow, let memory = morpho_take_memory(bytes) else {
            throw .memory(elements: count, bytes: MemoryLayout<Element>.stride)
        }
        start = memory.bindMemory(to: Element.self, capacity: max(count, 1))
        self.count = count
    }

    deinit { morpho_give_memory(start, count * MemoryLayout<Element>.stride) }
}

/// Numbers without a type that the compiler knows are copied and cleared as bytes: one by one it
/// would take a call for each.
func copy<Element: BitwiseCopyable>(
    _ from: UnsafePointer<Element>, _ count: Int, to: UnsafeMutablePointer<Element>
) {
    UnsafeMutableRawPointer(to).copyMemory(
        from: from, byteCount: count * MemoryLayout<Element>.stride)
}

/// Zeros, whose bytes are zero for every type of number.
func clear<Element: BitwiseCopyable>(_ start: UnsafeMutablePointer<Element>, _ count: Int) {
    UnsafeMutableRawPointer(start).initializeMemory(
        as: UInt8.self, repeating: 0, count: count * MemoryLayout<Element>.stride)
}
