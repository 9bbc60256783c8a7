import Dispatch

/// Work that threads share: each takes the next part until none is left.
enum SharedWork {
    /// Numbers that the threads of a work have in common.
    static let counters = 3

    /// Calls `work` so many times, at the same time as far as there are processors, with the place
    /// of `counters` numbers that are 0 at first and count what was taken or done.
    ///
    /// - Returns: whether every call returned true.
    static func run(
        workers: Int, _ work: @Sendable (_ counters: UnsafeMutablePointer<Int32>) -> Bool
    ) -> Bool {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: counters) { counters in
            counters.initialize(repeating: 0)
            guard let next = counters.baseAddress else { return false }
            if workers == 1 { return work(next) }
            let shared = SharedMemory(start: next)
            let codes = [UInt8](unsafeUninitializedCapacity: workers) { codes, count in
                codes.initialize(repeating: 0)
                // The program ends before an array of no memory is handed out, so it has a start.
                if let start = codes.baseAddress {
                    let written = SharedMemory(start: start)
                    DispatchQueue.concurrentPerform(iterations: workers) { worker in
                        written.start[worker] = work(shared.start) ? 1 : 0
                    }
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
