extension FrameCost {
    /// Pixels of a result, all of them in colour.
    public struct FrameSize: Equatable, Sendable {
        public let columns: Int
        public let rows: Int
        public init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }
        public static let highDefinition = FrameSize(columns: 1280, rows: 720)
        var pixels: Int { columns * rows }
        /// Of the image that is enlarged `factor` times, of all three channels.
        func samples(_ factor: Int) -> Int { 3 * pixels / (factor * factor) }
    }

    /// HKLUT.
    public init(
        _ method: String, _ description: UpscalerDescription,
        frame: FrameSize = .highDefinition
    ) {
        var samples = frame.samples(description.factor)
        var (tables, additions) = ([Tables](), 0)
        for stage in description.stages {
            let pixels = stage.factor * stage.factor
            let entries = description.lookups(stage)
            // A multiple is as many additions as its factor has ones beyond the first.
            let multiples = stage.branches.reduce(0) {
                $0 + description.multiplier($1).nonzeroBitCount - 1
            }
            for branch in stage.branches {
                for kernel in branch.kernels {
                    tables.append(
                        Tables(
                            count: 1, bytes: description.addresses(kernel, branch.part) * pixels,
                            reads: 4 * samples, entryBytes: pixels))
                }
            }
            additions += samples * pixels * (entries + multiples)
            samples *= pixels
        }
        let bits = description.stages.map { description.sumRange($0).signedBits }.max() ?? 12
        self.init(
            method: method, tables: tables,
            operations: [.init(kind: .addition(bits: bits), count: additions)])
    }

    /// SR-LUT, MuLUT.
    public init(
        _ method: String, _ description: InterpolatedDescription,
        frame: FrameSize = .highDefinition
    ) {
        let samples = frame.samples(description.factor)
        let bits = description.stages.map { description.sumRange($0).signedBits }.max() ?? 16
        var tables: [Tables] = []
        var count = samples
        for stage in description.stages {
            let pixels = stage.factor * stage.factor
            for kernel in stage.kernels {
                tables.append(
                    Tables(
                        count: 1, bytes: description.addresses(kernel) * pixels,
                        reads: 4 * (kernel.offsets.count + 1) * count, entryBytes: pixels))
            }
            count *= pixels
        }
        self.init(
            method: method, tables: tables,
            operations: [
                .init(
                    kind: .multiplication(bits: 8, by: description.fractionBits + 1),
                    count: samples * description.perSample(description.multiplications)),
                .init(
                    kind: .addition(bits: bits),
                    count: samples * description.perSample(description.additions)),
            ])
    }

    /// Bicubic interpolation, first along columns, whose sums serve all new pixels of a row.
    public init(
        _ method: String, _ upscaler: BicubicUpscaler, frame: FrameSize = .highDefinition
    ) {
        let (factor, bits) = (upscaler.factor, upscaler.fractionBits + 1)
        let samples = frame.samples(factor)
        let (vertical, horizontal) = (samples * factor, samples * factor * factor)
        self.init(
            method: method, tables: [],
            operations: [
                .init(kind: .multiplication(bits: 8, by: bits), count: 4 * vertical),
                .init(kind: .multiplication(bits: 8 + bits, by: bits), count: 4 * horizontal),
                .init(kind: .addition(bits: 8 + bits), count: 3 * vertical),
                // One more to round.
                .init(kind: .addition(bits: 8 + 2 * bits), count: 4 * horizontal),
            ])
    }

    /// A network of 8-bit weights, each read once a pixel.
    ///
    /// - Parameter positions: how often its layers are applied; nil: once for each pixel of the
    ///   image that makes `frame`.
    public init(
        _ method: String, _ network: IntegerNetwork, frame: FrameSize = .highDefinition,
        positions: Int? = nil
    ) {
        let count = positions ?? frame.pixels / (network.factor * network.factor)
        let products = count * network.productsPerPixel
        self.init(
            method: method,
            tables: network.layers.map {
                Tables(
                    count: 1, bytes: $0.weights.count + 4 * $0.biases.count,
                    reads: $0.products * count, entryBytes: 1)
            },
            operations: [
                .init(kind: .multiplication(bits: 8, by: 8), count: products),
                .init(kind: .addition(bits: 24), count: products),
            ])
    }

    /// A cube of colours as `ColourCube` has it, of entries of 16 bits: of the eight points around
    /// a colour, seven interpolations between two for each channel.
    public static func colourCube(
        _ method: String, frame: FrameSize = .highDefinition
    ) -> FrameCost {
        let points = RetouchTables.points
        let interpolations = 3 * 7 * frame.pixels
        return FrameCost(
            method: method,
            tables: [
                Tables(
                    count: 1, bytes: points * points * points * 3 * 2, reads: 8 * frame.pixels,
                    entryBytes: 6, banks: 8)
            ],
            operations: [
                .init(kind: .multiplication(bits: 17, by: 15), count: interpolations),
                // A difference, the sum with the first and the half that rounds.
                .init(kind: .addition(bits: 17), count: 3 * interpolations + 3 * frame.pixels),
            ])
    }

    /// ICELUT: two tables of features over the reduced picture, one of weights, a cube mixed from
    /// factors, and that cube for every pixel. Words of 16 bits but for the weights' 8.
    public static func retoucher(
        _ method: String, cubes: Int, frame: FrameSize = .highDefinition
    ) -> FrameCost {
        let cube = colourCube(method, frame: frame)
        let (features, groups) = (RetouchTables.features, RetouchTables.groups)
        let (axis, plane) = (RetouchTables.axisRank, RetouchTables.planeRank)
        let points = RetouchTables.points
        let lookups = 2 * RetouchPrediction.grid * RetouchPrediction.grid
        // Mixing the factors, their planes, and the planes along the axis.
        let mixing = axis * cubes * 3 * plane
        let planes = axis * 3 * plane * points * points
        let cubing = 3 * axis * points * points * points
        let products = mixing + planes + cubing
        return FrameCost(
            method: method,
            tables: cube.tables + [
                Tables(
                    count: 2, bytes: 2 * RetouchTables.colours * features, reads: lookups,
                    entryBytes: 2 * features),
                Tables(
                    count: groups, bytes: RetouchTables.pairs * cubes, reads: groups,
                    entryBytes: cubes),
                // Factors and what was mixed of them before, two numbers for each product.
                Tables(
                    count: 1, bytes: 2 * (points * axis + mixing + plane * points * points),
                    reads: 2 * products, entryBytes: 2),
            ],
            operations: cube.operations + [
                .init(kind: .multiplication(bits: 16, by: 16), count: products),
                .init(kind: .addition(bits: 32), count: products + lookups * features),
            ])
    }
}
