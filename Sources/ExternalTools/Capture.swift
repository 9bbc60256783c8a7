import Foundation

/// One output of a running program: the first bytes kept, the rest counted.
struct Capture {
    /// -1 once the program has closed it.
    private(set) var descriptor: Int32
    private let limit: Int
    private var bytes: [UInt8] = []
    private var dropped = 0
    private var block = [UInt8](repeating: 0, count: 1 << 16)

    init(_ descriptor: Int32, limit: Int) {
        self.descriptor = descriptor
        self.limit = max(0, limit)
    }

    var result: SubprocessResult.Output { .init(bytes: bytes, dropped: dropped) }

    /// Reads once what is there; false when nothing is.
    @discardableResult
    mutating func read() -> Bool {
        guard descriptor >= 0 else { return false }
        let size = block.count
        let (count, code) = retrying {
            block.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, size) }
        }
        if code == EAGAIN { return false }
        guard count > 0 else {
            close(descriptor)
            descriptor = -1
            return false
        }
        let kept = min(count, limit - bytes.count)
        bytes += block[..<kept]
        dropped += count - kept
        return true
    }

    /// Reads what the program left in the pipe.
    ///
    /// At most 1 MiB, as much as a pipe holds: a process that left the group and goes on
    /// writing must not keep us here.
    mutating func drainAndClose() {
        for _ in 0..<16 where !read() { break }
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }
}
