import MorphoThreads

/// Images in runs that threads take, and memory for each of them. How images are divided depends on
/// their number alone, so that sums over shards do not depend on threads.
struct ImageShards<Element: TensorNumber> {
    private let images: Int
    let count: Int
    private let size: Int
    private let storage: TensorStorage<Element>

    /// - Parameters:
    ///   - scratch: numbers that a shard needs.
    ///   - most: of shards.
    init(images: Int, scratch: Int, most: Int = 16) throws(TensorError) {
        self.images = images
        count = min(images, max(1, most))
        size = (scratch + 15) / 16 * 16
        storage = try TensorStorage(count: count * size)
    }

    /// The memory of a shard.
    func scratch(_ shard: Int) -> UnsafeMutablePointer<Element> { storage.start + shard * size }

    /// Calls `body` for each image with its shard and the memory of the shard.
    func run(
        _ body: (
            _ image: Int, _ shard: Int, _ scratch: UnsafeMutablePointer<Element>
        ) -> Void
    ) {
        withExtendedLifetime(storage) {
            WorkerPool.shared.run(parts: count) { shard in
                for image in images * shard / count..<images * (shard + 1) / count {
                    body(image, shard, scratch(shard))
                }
            }
        }
    }
}
