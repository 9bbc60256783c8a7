/// A kernel, its table, and how many quarter turns of it are added up.
struct TurningKernel {
    let kernel: UpscalerDescription.Kernel
    let table: [Int8]
    let factor: Int
    let turns: Int

    init(_ kernel: UpscalerDescription.Kernel, _ table: [Int8], factor: Int) {
        self.init(kernel: kernel, table: table, factor: factor, turns: 4)
    }

    private init(kernel: UpscalerDescription.Kernel, table: [Int8], factor: Int, turns: Int) {
        (self.kernel, self.table, self.factor, self.turns) = (kernel, table, factor, turns)
    }

    /// The most neighbours of a merged kernel, of four bits each: its table still fits the first
    /// cache.
    private static let mostNeighbours = 3

    /// One that reads the neighbours of a turn and of the opposite one at once, so that two turns
    /// of it do what four did: an entry is the sum of both. The same kernel when its address would
    /// be too long or when a sum does not fit a byte.
    var merged: TurningKernel {
        let (offsets, opposite) = (kernel.offsets, kernel.offsets.map { $0.turned(2) })
        var all = offsets
        for offset in opposite where !all.contains(offset) { all.append(offset) }
        guard turns == 4, all.count <= Self.mostNeighbours else { return self }
        // The places of a turn's neighbours among all of them.
        let places = [offsets, opposite].map { $0.map { all.firstIndex(of: $0) ?? 0 } }
        let pixels = factor * factor
        var sums: [Int8] = []
        sums.reserveCapacity(pixels << (4 * all.count))
        for address in 0..<1 << (4 * all.count) {
            let entries = places.map { places in
                places.reduce(0) { entry, place in
                    entry << 4 | (address >> (4 * (all.count - 1 - place))) & 15
                } * pixels
            }
            for pixel in 0..<pixels {
                let sum =
                    Int(table[entries[0] + pixel]) + Int(table[entries[1] + pixels - 1 - pixel])
                guard let byte = Int8(exactly: sum) else { return self }
                sums.append(byte)
            }
        }
        return TurningKernel(
            kernel: UpscalerDescription.Kernel(kernel.name, all), table: sums, factor: factor,
            turns: 2)
    }
}
