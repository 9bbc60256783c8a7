import Foundation
import MorphoLinearAlgebra

/// Products in single precision, timed.
enum Products {
    static let seconds = 0.25

    static func run() {
        let algebra = LinearAlgebra.standard
        while let line = readLine() {
            let words = line.split(separator: " ")
            let sizes = words.prefix(3).compactMap { Int($0) }
            guard sizes.count == 3, words.count == 5 else { continue }
            let product = MatrixProduct(
                rows: sizes[0], columns: sizes[2], inner: sizes[1],
                isLeftTransposed: words[3] == "t", isRightTransposed: words[4] == "t")
            let a = numbers(sizes[0] * sizes[1])
            let b = numbers(sizes[1] * sizes[2])
            let c = numbers(sizes[0] * sizes[2])
            let least = leastSeconds { algebra.multiply(product, a, b, into: c) }
            for memory in [a, b, c] { memory.deallocate() }
            print(least)
        }
    }

    /// Aligned as tensors are.
    private static func numbers(_ count: Int) -> UnsafeMutablePointer<Float> {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: 4 * count, alignment: 64)
            .bindMemory(to: Float.self, capacity: count)
        memory.initialize(repeating: 0.5, count: count)
        return memory
    }

    /// Runs in which the clock is read twice are long enough for it.
    private static func leastSeconds(_ body: () -> Void) -> Double {
        func time(_ count: Int) -> Double {
            let start = ContinuousClock.now
            for _ in 0..<count { body() }
            return (ContinuousClock.now - start) / .seconds(1)
        }
        var count = 1
        while time(count) < 2e-3 { count *= 2 }
        var (least, total) = (Double.infinity, 0.0)
        while total < seconds {
            let run = time(count)
            least = min(least, run / Double(count))
            total += run
        }
        return least
    }
}
