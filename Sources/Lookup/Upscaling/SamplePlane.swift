/// Numbers on the pixels of one channel, row by row.
struct SamplePlane: Equatable, Sendable {
    let width: Int
    let height: Int
    var samples: [Int32]

    init(width: Int, height: Int, samples: [Int32]) {
        self.width = width
        self.height = height
        self.samples = samples
    }

    /// Zeros.
    init(width: Int, height: Int) {
        self.init(
            width: width, height: height, samples: [Int32](repeating: 0, count: width * height))
    }

    func mapped(_ change: (Int32) -> Int32) -> SamplePlane {
        SamplePlane(width: width, height: height, samples: samples.map(change))
    }

    /// Rounded downward; samples are not negative.
    func divided(by denominator: Int32) -> SamplePlane { mapped { $0 / denominator } }

    mutating func add(_ other: SamplePlane) {
        for place in samples.indices { samples[place] += other.samples[place] }
    }

    /// Every sample in a block of `factor` × `factor`.
    func repeated(_ factor: Int) -> SamplePlane {
        var result: [Int32] = []
        result.reserveCapacity(samples.count * factor * factor)
        for row in 0..<height * factor {
            let start = row / factor * width
            for column in 0..<width * factor { result.append(samples[start + column / factor]) }
        }
        return SamplePlane(width: width * factor, height: height * factor, samples: result)
    }

    /// Turned by quarters, counterclockwise.
    func turned(_ quarters: Int) -> SamplePlane {
        var plane = self
        for _ in 0..<(quarters & 3) {
            let (columns, rows) = (plane.width, plane.height)
            let samples = (0..<columns).flatMap { column in
                (0..<rows).map { plane.samples[$0 * columns + columns - 1 - column] }
            }
            plane = SamplePlane(width: rows, height: columns, samples: samples)
        }
        return plane
    }
}
