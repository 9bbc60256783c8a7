import CMorphoLookup
import MorphoThreads

/// Work that threads share: each takes the next part until none is left.
enum SharedWork {
    /// Steps of a work, each of which is shared by parts.
    static let steps = 3

    /// Calls `work` so many times, at the same time as far as there are processors, with what they
    /// share the parts of `steps` steps by.
    ///
    /// - Returns: whether every call returned true.
    static func run(
        workers: Int, _ work: @Sendable (_ steps: UnsafeMutablePointer<morpho_shared_parts>) -> Bool
    ) -> Bool {
        withUnsafeTemporaryAllocation(of: morpho_shared_parts.self, capacity: steps) { steps in
            steps.initialize(repeating: morpho_shared_parts())
            guard let next = steps.baseAddress else { return false }
            if workers == 1 { return work(next) }
            let codes = [UInt8](unsafeUninitializedCapacity: workers) { codes, count in
                codes.initialize(repeating: 0)
                // The program ends before an array of no memory is handed out, so it has a start.
                if let written = codes.baseAddress {
                    // Threads that come when all is done find nothing left.
                    WorkerPool.shared.run(parts: workers) { written[$0] = work(next) ? 1 : 0 }
                }
                count = workers
            }
            return codes.allSatisfy { $0 == 1 }
        }
    }
}

/// Memory that is written while threads share the work on it, each a part of its own.
struct SharedMemory<Pointee>: @unchecked Sendable {
    let start: UnsafeMutablePointer<Pointee>
}

/// What is only read while threads share the work.
struct SharedPointer<Pointee>: @unchecked Sendable {
    let start: UnsafePointer<Pointee>
}
