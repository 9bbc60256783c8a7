import Dispatch

/// Work that threads share: each takes the next part until none is left.
enum SharedWork {
    /// Calls `work` so many times, at the same time as far as there are processors, with the place
    /// of a number that is 0 at first and counts the parts that were taken.
    ///
    /// - Returns: whether every call returned true.
    static func run(
        workers: Int, _ work: @Sendable (_ next: UnsafeMutablePointer<Int32>) -> Bool
    ) -> Bool {
        var next: Int32 = 0
        return withUnsafeMutablePointer(to: &next) { next in
            if workers == 1 { return work(next) }
            let shared = SharedCounter(place: next)
            let codes = [UInt8](unsafeUninitializedCapacity: workers) { codes, count in
                codes.initialize(repeating: 0)
                // The program ends before an array of no memory is handed out, so it has a start.
                if let start = codes.baseAddress {
                    let written = SharedBytes(start: start)
                    DispatchQueue.concurrentPerform(iterations: workers) { worker in
                        written.start[worker] = work(shared.place) ? 1 : 0
                    }
                }
                count = workers
            }
            return codes.allSatisfy { $0 == 1 }
        }
    }
}

/// What threads count with, in C, by operations that none can interrupt.
private struct SharedCounter: @unchecked Sendable {
    let place: UnsafeMutablePointer<Int32>
}

/// Memory that is written while threads share the work on it, each a part of its own.
struct SharedBytes: @unchecked Sendable {
    let start: UnsafeMutablePointer<UInt8>
}

/// What is only read while threads share the work.
struct SharedPointer<Pointee>: @unchecked Sendable {
    let start: UnsafePointer<Pointee>
}
