import Foundation
import MorphoLanguageModels
import MorphoLinearAlgebra
import MorphoThreads

/// What the machine can do at the most, for one number of threads.
struct Ceilings {
    let threads: Int
    let clock: Clock
    private let pool: WorkerPool
    private let memory: DecoderSpeed.Memory
    private let size = 1024
    private let left, right: [Float]
    private let product: DecoderSpeed.Product

    init(threads: Int, tokenBytes: Int) throws {
        self.threads = threads
        clock = threads == 1 ? .thread : .wall
        pool = WorkerPool(threads: threads)
        memory = try .init(bytes: tokenBytes, threads: threads)
        product = try .init(threads: threads)
        left = (0..<size * size).map { Float($0 % 97) / 97 - 0.5 }
        right = (0..<size * size).map { Float($0 % 89) / 89 - 0.5 }
    }

    /// Bytes a second of as much memory as a token reads, the same each time: as much of it may
    /// stay in the last cache as may of the weights.
    func bandwidth() -> Double {
        Double(memory.bytes) / clock.seconds { _ = memory.read() }
    }

    /// Operations a second of a product in single precision, the faster of two: of square matrices
    /// by the library for linear algebra, and by the decoder's own kernel.
    func operations() -> Double {
        let own = DecoderSpeed.Product.operations / clock.seconds { product.run() }
        return max(own, library())
    }

    private func library() -> Double {
        var result = [Float](repeating: 0, count: size * size)
        let sizes = MatrixProduct(rows: size, columns: size, inner: size)
        let seconds = clock.seconds {
            left.withUnsafeBufferPointer { left in
                right.withUnsafeBufferPointer { right in
                    result.withUnsafeMutableBufferPointer { result in
                        guard let a = left.baseAddress, let b = right.baseAddress,
                            let c = result.baseAddress
                        else { return }
                        LinearAlgebra.standard.multiply(sizes, a, b, into: c, pool: pool)
                    }
                }
            }
        }
        return 2 * Double(size) * Double(size) * Double(size) / seconds
    }
}

/// How time is measured.
enum Clock {
    /// What this thread has used: others on the machine do not matter.
    case thread
    /// Several threads are there to save time on the wall.
    case wall

    func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = now
        try body()
        return now - start
    }

    private var now: Double {
        var time = timespec()
        clock_gettime(self == .thread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
