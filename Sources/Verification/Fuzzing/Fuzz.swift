import Dispatch
import Foundation
import MorphoCircuit
import Synchronization

/// Random circuits through all tools: reference = gates = Icarus = Verilator, lint silent.
public enum Fuzz {
    public struct Options: Codable, Hashable, Sendable {
        public var count: Int
        /// The first circuit's seed; the next ones follow by one.
        public var seed: UInt64
        public var tools: [VerificationTool]
        /// Circuits compiled together: more is faster a circuit, and slower to the first verdict.
        public var batchSize: Int
        /// Batches at a time.
        public var workers: Int
        public var smallest: Int
        public var largest: Int
        public var widest: Int
        /// Stop after so many circuits that failed.
        public var mostFailures: Int

        public init(
            count: Int = 200, seed: UInt64 = 1,
            tools: [VerificationTool] = [
                .gates, .lanes, .native, .words, .icarus, .verilator, .lint,
            ],
            batchSize: Int = 40,
            workers: Int = 2, smallest: Int = 2, largest: Int = 70, widest: Int = 130,
            mostFailures: Int = 100
        ) {
            self.count = max(0, count)
            self.seed = seed
            self.tools = tools
            self.batchSize = max(1, batchSize)
            self.workers = max(1, workers)
            self.smallest = max(1, smallest)
            self.largest = max(self.smallest, largest)
            self.widest = max(1, widest)
            self.mostFailures = max(1, mostFailures)
        }

        /// The case at a place of the run.
        func fuzzCase(_ index: Int) -> FuzzCase {
            FuzzCase(
                seed: seed &+ UInt64(index), size: smallest...largest, widest: widest)
        }

        var batchCount: Int { (count + batchSize - 1) / batchSize }

        func batch(_ number: Int) -> Range<Int> {
            number * batchSize..<min(count, (number + 1) * batchSize)
        }
    }

    public struct Progress: Sendable {
        public var done: Int
        public var count: Int
        public var failures: Int
        /// Circuits a second, in this run.
        public var rate: Double
        public var secondsLeft: Double
    }

    /// Runs the batches that `resuming` has not.
    /// - Parameters:
    ///   - resuming: the report of an earlier run with the same options; others are not continued.
    ///   - progress: told after every batch, together with the report so far, from any thread.
    /// - Throws: `ToolError` when a tool is not installed; what stopped a batch otherwise.
    public static func run(
        _ options: Options, model: VerificationModel = .standard, resuming: FuzzReport? = nil,
        progress: @escaping @Sendable (Progress, FuzzReport) -> Void = { _, _ in }
    ) throws -> FuzzReport {
        let earlier = resuming.flatMap { $0.options == options ? $0 : nil }
        return try CaseComparison.with(tools: Set(options.tools), model: model) { comparison in
            let state = Mutex(State(report: earlier ?? FuzzReport(options: options)))
            DispatchQueue.concurrentPerform(iterations: options.workers) { _ in
                while let batch = state.withLock({ $0.next() }) {
                    do {
                        let finished = try run(batch, options, comparison)
                        state.withLock {
                            $0.add(finished)
                            progress($0.progress, $0.report)
                        }
                    } catch {
                        state.withLock { $0.error = $0.error ?? error }
                    }
                }
            }
            return try state.withLock { state in
                if let error = state.error { throw error }
                return state.report
            }
        }
    }

    private struct State {
        var report: FuzzReport
        var error: (any Error)?
        private var following = 0
        private let start = ContinuousClock.now
        private let earlier: FuzzReport

        init(report: FuzzReport) {
            self.report = report
            earlier = report
        }

        mutating func next() -> Int? {
            if error != nil || report.failures.count >= report.options.mostFailures { return nil }
            while report.finishedBatches.contains(following) { following += 1 }
            guard following < report.options.batchCount else { return nil }
            defer { following += 1 }
            return following
        }

        mutating func add(_ finished: FinishedBatch) {
            report.add(finished)
            report.seconds = earlier.seconds + (ContinuousClock.now - start) / .seconds(1)
        }

        var progress: Progress {
            let rate =
                Double(report.done - earlier.done) / max(0.001, report.seconds - earlier.seconds)
            return Progress(
                done: report.done, count: report.options.count, failures: report.failures.count,
                rate: rate,
                secondsLeft: Double(report.options.count - report.done) / max(0.001, rate))
        }
    }

    private static func run(
        _ batch: Int, _ options: Options, _ comparison: CaseComparison
    ) throws -> FinishedBatch {
        let range = options.batch(batch)
        var finished = FinishedBatch(number: batch, count: range.count)
        var cases: [FuzzCase] = []
        var places: [Int] = []
        for index in range {
            let entry = options.fuzzCase(index)
            // A design that the checks refuse says something of the checks or of the generator.
            // Warnings (something made and never read) say nothing against it.
            let errors = entry.design.check().filter { $0.severity == .error }
            if let first = errors.first {
                finished.failures.append(
                    FuzzFailure(
                        seed: options.seed &+ UInt64(index),
                        differences: [Difference(.lint, message: "check: \(first)")]))
                continue
            }
            places.append(index)
            cases.append(entry)
        }
        for (index, outcome) in zip(places, try comparison.compare(cases)) {
            for (tool, _) in outcome.skipped { finished.skipped[tool.rawValue, default: 0] += 1 }
            if outcome.differences.isEmpty { continue }
            finished.failures.append(
                FuzzFailure(
                    seed: options.seed &+ UInt64(index), differences: outcome.differences))
        }
        return finished
    }
}
