import CMorphoDecoder
import MorphoThreads

/// Work in phases that threads share: each takes parts of a phase until none is left, and goes on
/// when all are finished. Whatever the number of threads, a part is the same work in the same order,
/// so the results are the same. A thread that another program holds up leaves its parts to others.
final class SharedPhases {
    private let phases: UnsafeMutablePointer<morpho_phase>
    private let count: Int
    private let pool: WorkerPool

    init(count: Int, pool: WorkerPool) {
        self.count = count
        self.pool = pool
        phases = .allocate(capacity: count)
    }

    deinit { phases.deallocate() }

    /// Calls `work` for each thread of the pool, at the same time as far as there are processors.
    /// One that comes late, or not before the others are done, finds nothing left to take.
    func run(_ work: (_ worker: inout PhaseWorker) -> Void) {
        phases.initialize(repeating: morpho_phase(), count: count)
        pool.run(parts: pool.threads) { number in
            var worker = PhaseWorker(number: number, next: phases)
            work(&worker)
        }
    }
}

/// One of those that share the phases.
struct PhaseWorker {
    /// From 0.
    let number: Int
    fileprivate var next: UnsafeMutablePointer<morpho_phase>

    /// The next phase, of so many parts. `prepare` is called before the first part that this worker
    /// takes; until that part is finished nobody goes on.
    mutating func share(
        _ parts: Int, prepare: () -> Void = {}, _ body: (_ part: Int) -> Void
    ) {
        let count = Int32(truncatingIfNeeded: parts)
        var isPrepared = false
        while true {
            let part = morpho_take_part(next, count)
            if part < 0 { break }
            if !isPrepared {
                prepare()
                isPrepared = true
            }
            body(Int(part))
            morpho_finish_part(next)
        }
        morpho_await_parts(next, count)
        next += 1
    }
}
