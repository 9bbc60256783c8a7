import CMorphoThreads
import Foundation

/// Threads that share the parts of a work and stay ready for the next one.
///
/// Results that depend on the order of sums are to be made per part and added up in the order of
/// parts afterwards; so they do not depend on the number of threads.
public final class WorkerPool: @unchecked Sendable {
    // Unchecked: the pool in C is made to be used by many threads.
    private let pool: OpaquePointer?
    /// Those that work, the caller's among them.
    public let threads: Int

    /// - Parameter threads: 1 or more; 1 has the caller do all.
    public init(threads: Int) {
        let pool = threads > 1 ? morpho_pool_create(Int32(clamping: threads)) : nil
        self.pool = pool
        self.threads = pool.map { Int(morpho_pool_threads($0)) } ?? 1
    }

    deinit { morpho_pool_destroy(pool) }

    /// One thread for each processor, or as many as the environment variable MORPHO_THREADS says.
    public static let shared = WorkerPool(threads: threadsWanted())

    static func threadsWanted(
        in environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Int {
        if let text = environment["MORPHO_THREADS"], let count = Int(text), count >= 1 {
            return min(count, 256)
        }
        return ProcessInfo.processInfo.activeProcessorCount
    }

    /// Calls `body` for each of the parts 0 to `parts` - 1, each once, and returns when all are
    /// done. A run within a part, or beside a run of another thread, is done by its caller alone.
    public func run(parts: Int, _ body: (_ part: Int) -> Void) {
        guard let pool, parts > 1 else {
            for part in 0..<max(parts, 0) { body(part) }
            return
        }
        withoutActuallyEscaping(body) { body in
            var work = Work(body: body)
            withUnsafeMutablePointer(to: &work) { work in
                morpho_pool_run(
                    pool, Int64(parts),
                    { work, part in
                        work?.assumingMemoryBound(to: Work.self).pointee.body(Int(part))
                    }, work)
            }
        }
    }

    /// `count` things in runs of about `grain`: the bodies get ranges that cover them.
    public func run(over count: Int, grain: Int, _ body: (_ range: Range<Int>) -> Void) {
        let grain = max(grain, 1)
        run(parts: (count + grain - 1) / grain) { part in
            body(part * grain..<min(count, (part + 1) * grain))
        }
    }

    private struct Work {
        let body: (Int) -> Void
    }
}
