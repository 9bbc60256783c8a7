/// What a method computes and reads for one frame, counted from its description, and the energy of
/// that under stated assumptions. Beside it stands what is measured of a circuit.
///
/// Counted are reads of tables or weights, and arithmetic. Not counted is what all methods have
/// alike: pixels that come and go, line buffers, control.
public struct FrameCost: Equatable, Sendable {
    /// As many operations of one kind.
    public struct Operations: Equatable, Sendable {
        public enum Kind: Equatable, Sendable {
            /// Of words of so many bits.
            case addition(bits: Int)
            case multiplication(bits: Int, by: Int)
        }
        public let kind: Kind
        public let count: Int
    }

    public let method: String
    /// Of all tables, or weights.
    public let tableBytes: Int
    /// Entries of tables that are read.
    public let reads: Int
    /// Bytes of these entries.
    public let bytesRead: Int
    public let operations: [Operations]

    public init(
        method: String, tableBytes: Int, reads: Int, bytesRead: Int, operations: [Operations]
    ) {
        (self.method, self.tableBytes) = (method, tableBytes)
        (self.reads, self.bytesRead, self.operations) = (reads, bytesRead, operations)
    }

    public var additions: Int {
        operations.reduce(0) { sum, operations in
            if case .addition = operations.kind { return sum + operations.count }
            return sum
        }
    }

    public var multiplications: Int {
        operations.reduce(0) { $0 + $1.count } - additions
    }

    /// Where tables are.
    public enum Memory: String, Equatable, Sendable, CaseIterable {
        case onChip, offChip
    }

    /// Energies of single operations in picojoules.
    public struct Assumptions: Equatable, Sendable {
        /// Of an addition, for each bit of its words.
        public let additionPerBit: Double
        /// Of a multiplication, for each pair of bits of its words.
        public let multiplicationPerBitPair: Double
        /// Of reading 32 bits.
        public let onChipWord: Double
        public let offChipWord: Double

        public init(
            additionPerBit: Double, multiplicationPerBitPair: Double, onChipWord: Double,
            offChipWord: Double
        ) {
            self.additionPerBit = additionPerBit
            self.multiplicationPerBitPair = multiplicationPerBitPair
            self.onChipWord = onChipWord
            self.offChipWord = offChipWord
        }

        /// M. Horowitz, "Computing's energy problem", ISSCC 2014, for 45 nm: an addition of 32 bits
        /// 0.1 pJ, a multiplication of 32 bits 3.1 pJ, a word of 32 bits out of a memory of 8 KB
        /// 5 pJ, out of DRAM 640 pJ. Between widths, additions grow with the bits and
        /// multiplications with their square, as his figures for 8 bits do: 0.03 and 0.2 pJ. That
        /// a larger memory on chip takes more for a word is left out, in favour of large tables.
        public static let horowitz = Assumptions(
            additionPerBit: 0.1 / 32, multiplicationPerBitPair: 3.1 / 1024, onChipWord: 5,
            offChipWord: 640)
    }

    /// In microjoules.
    public struct Energy: Equatable, Sendable {
        public let arithmetic: Double
        public let tables: Double
        public var total: Double { arithmetic + tables }
    }

    public func energy(
        tables memory: Memory = .onChip, _ assumptions: Assumptions = .horowitz
    ) -> Energy {
        let arithmetic = operations.reduce(0.0) { sum, operations in
            let each =
                switch operations.kind {
                case .addition(let bits): assumptions.additionPerBit * Double(bits)
                case .multiplication(let first, let second):
                    assumptions.multiplicationPerBitPair * Double(first * second)
                }
            return sum + each * Double(operations.count)
        }
        let word = memory == .onChip ? assumptions.onChipWord : assumptions.offChipWord
        return Energy(arithmetic: arithmetic / 1e6, tables: word * Double(bytesRead) / 4 / 1e6)
    }
}

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
        var (reads, bytes, additions) = (0, 0, 0)
        for stage in description.stages {
            let pixels = stage.factor * stage.factor
            let entries = description.lookups(stage)
            // A multiple is as many additions as its factor has ones beyond the first.
            let multiples = stage.branches.reduce(0) {
                $0 + description.multiplier($1).nonzeroBitCount - 1
            }
            reads += samples * entries
            bytes += samples * entries * pixels
            additions += samples * pixels * (entries + multiples)
            samples *= pixels
        }
        let bits = description.stages.map { description.sumRange($0).signedBits }.max() ?? 12
        self.init(
            method: method, tableBytes: description.storageBytes, reads: reads, bytesRead: bytes,
            operations: [.init(kind: .addition(bits: bits), count: additions)])
    }

    /// SR-LUT, MuLUT.
    public init(
        _ method: String, _ description: InterpolatedDescription,
        frame: FrameSize = .highDefinition
    ) {
        let samples = frame.samples(description.factor)
        let bits = description.stages.map { description.sumRange($0).signedBits }.max() ?? 16
        self.init(
            method: method, tableBytes: description.storageBytes,
            reads: samples * description.perSample(description.reads),
            bytesRead: samples
                * description.perSample { description.reads($0) * $0.factor * $0.factor },
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
            method: method, tableBytes: 0, reads: 0, bytesRead: 0,
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
            method: method, tableBytes: network.storageBytes, reads: products,
            bytesRead: products,
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
            method: method, tableBytes: points * points * points * 3 * 2, reads: 8 * frame.pixels,
            bytesRead: 8 * 3 * 2 * frame.pixels,
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
        let stored =
            2
            * (2 * RetouchTables.colours * features + points * axis + mixing
                + plane * points * points) + groups * RetouchTables.pairs * cubes
        return FrameCost(
            method: method, tableBytes: cube.tableBytes + stored,
            reads: cube.reads + lookups + groups + 2 * products,
            bytesRead: cube.bytesRead + 2 * lookups * features + groups * cubes + 4 * products,
            operations: cube.operations + [
                .init(kind: .multiplication(bits: 16, by: 16), count: products),
                .init(kind: .addition(bits: 32), count: products + lookups * features),
            ])
    }
}
