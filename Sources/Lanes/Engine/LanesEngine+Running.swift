import Foundation
import MorphoCircuit
import MorphoSimulation

extension LanesEngine {
    /// Takes `count` steps with the present inputs, each block of lanes for itself and blocks
    /// shared among the threads. Keeps no samples. The result does not depend on the threads.
    public func run(_ count: Int) throws(SimulationError) {
        guard count > 0 else { return }
        if domains.isEmpty { throw .noClock(module: name) }
        var codes: [LaneProgram.Code] = []
        var placeOfDomains: [[Int]: Int] = [:]
        var sequence: [Int] = []
        sequence.reserveCapacity(count)
        var latest = time
        for _ in 0..<count {
            guard let next = schedule.next() else { throw .timeExhausted }
            if placeOfDomains[next.domains] == nil {
                placeOfDomains[next.domains] = codes.count
                codes.append(edge(next.domains))
            }
            sequence.append(placeOfDomains[next.domains] ?? 0)
            latest = next.time
        }
        let work = Work(
            blocks: blocks, resets: asynchronousResets, edges: codes, sequence: sequence,
            isFree: !isReset.contains(true) && machine.program.running != nil)
        let workers = max(1, min(threads, blocks.count))
        DispatchQueue.concurrentPerform(iterations: workers) { work.run($0, of: workers) }
        samples = [:]
        finish(count, at: latest)
    }

    /// The steps of a run, for threads of which each takes blocks of its own.
    private struct Work: @unchecked Sendable {
        let blocks: [LaneBlock]
        let resets: LaneProgram.Code
        let edges: [LaneProgram.Code]
        let sequence: [Int]
        /// One clock and no reset: the program for runs serves.
        let isFree: Bool

        func run(_ worker: Int, of workers: Int) {
            let own = stride(from: worker, to: blocks.count, by: workers).map { blocks[$0] }
            if isFree { return LaneBlock.run(own, cycles: sequence.count) }
            for block in own {
                for step in sequence {
                    if !resets.isEmpty { block.move(resets) }
                    block.settle()
                    block.move(edges[step])
                }
            }
        }
    }
}
