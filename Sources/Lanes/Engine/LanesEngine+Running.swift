import Foundation
import MorphoCircuit
import MorphoSimulation

extension LanesEngine {
    /// Takes `count` steps with the present inputs, each block of lanes for itself and blocks
    /// shared among the threads. Keeps no samples. The result does not depend on the threads.
    public func run(_ count: Int) throws(SimulationError) {
        guard count > 0 else { return }
        if domains.isEmpty { throw .noClock(module: name) }
        if !isReset.contains(true), machine.program.running != nil,
            let latest = schedule.advance(by: count)
        {
            runFree(count)
            return finish(count, at: latest)
        }
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
        let (resets, steps) = (asynchronousResets, sequence)
        share { [codes] blocks in
            for block in blocks {
                for step in steps {
                    if !resets.isEmpty { block.move(resets) }
                    block.settle()
                    block.move(codes[step])
                }
            }
        }
        finish(count, at: latest)
    }

    /// One clock and no reset: the program for runs serves.
    private func runFree(_ count: Int) {
        if let folded, count >= FoldedEngine.fewestCycles {
            folded.run(blocks[0], cycles: count)
        } else {
            share { LaneBlock.run($0, cycles: count) }
        }
    }

    /// Shares the blocks among the threads.
    private func share(_ body: @Sendable ([LaneBlock]) -> Void) {
        samples = [:]
        let workers = max(1, min(threads, blocks.count))
        let parts = (0..<workers).map { worker in
            Part(
                blocks: stride(from: worker, to: blocks.count, by: workers).map { blocks[$0] })
        }
        if workers == 1 { return body(blocks) }
        DispatchQueue.concurrentPerform(iterations: workers) { body(parts[$0].blocks) }
    }

    /// What one thread has to itself.
    private struct Part: @unchecked Sendable {
        let blocks: [LaneBlock]
    }
}
