import MorphoThreads
import Testing

@Suite struct WorkerPoolTests {
    @Test(arguments: [1, 2, 3, 8])
    func everyPartIsDoneOnce(threads: Int) {
        let pool = WorkerPool(threads: threads)
        for parts in [0, 1, 2, 7, 64, 1000] {
            for _ in 0..<20 {
                var counts = [Int](repeating: 0, count: parts)
                counts.withUnsafeMutableBufferPointer { counts in
                    nonisolated(unsafe) let own = counts
                    pool.run(parts: parts) { own[$0] += 1 }
                }
                #expect(counts.allSatisfy { $0 == 1 })
            }
        }
    }

    /// A part that itself shares work, and several callers at once.
    @Test func runsWithinRunsAndBesideThemAreDone() async {
        let pool = WorkerPool(threads: 2)
        let sums = await withTaskGroup(of: Int.self) { group in
            for caller in 0..<4 {
                group.addTask {
                    var sums = [Int](repeating: 0, count: 30)
                    sums.withUnsafeMutableBufferPointer { sums in
                        nonisolated(unsafe) let own = sums
                        pool.run(parts: 30) { outer in
                            var parts = [Int](repeating: 0, count: 10)
                            parts.withUnsafeMutableBufferPointer { parts in
                                nonisolated(unsafe) let own = parts
                                pool.run(parts: 10) { own[$0] = outer * $0 }
                            }
                            own[outer] = parts.reduce(0, +) + caller
                        }
                    }
                    return sums.reduce(0, +)
                }
            }
            return await group.reduce(into: [Int]()) { $0.append($1) }.sorted()
        }
        #expect(sums == (0..<4).map { 45 * 435 + 30 * $0 })
    }

    @Test func rangesCoverAll() {
        let pool = WorkerPool(threads: 2)
        var counts = [Int](repeating: 0, count: 1001)
        counts.withUnsafeMutableBufferPointer { counts in
            nonisolated(unsafe) let own = counts
            pool.run(over: own.count, grain: 64) { for place in $0 { own[place] += 1 } }
        }
        #expect(counts.allSatisfy { $0 == 1 })
    }
}
