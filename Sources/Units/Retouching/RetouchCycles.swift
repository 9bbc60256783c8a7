import MorphoLookup
import MorphoStreaming

/// What `Retoucher` takes for a frame: cycles, multiplications and bytes, from its parameters
/// alone.
public struct RetouchCycles: Hashable, Sendable {
    public let columns: Int
    public let rows: Int
    public let mode: Retoucher.Mode
    /// Cubes that are mixed.
    public let cubes: Int
    public let planeMultipliers: Retoucher.PlaneMultipliers
    public let pointChannels: Retoucher.PointChannels
    public let protection: TableProtection

    public init(
        columns: Int, rows: Int, cubes: Int = 10, mode: Retoucher.Mode = .video,
        planeMultipliers: Retoucher.PlaneMultipliers = .ten,
        pointChannels: Retoucher.PointChannels = .three, protection: TableProtection = .none
    ) {
        (self.columns, self.rows, self.cubes, self.mode) = (columns, rows, cubes, mode)
        (self.planeMultipliers, self.pointChannels) = (planeMultipliers, pointChannels)
        self.protection = protection
    }

    /// For a frame of a retoucher.
    public init(_ retoucher: RetouchConfiguration, columns: Int, rows: Int) {
        self.init(
            columns: columns, rows: rows, cubes: retoucher.source.cubes, mode: retoucher.mode,
            planeMultipliers: retoucher.planeMultipliers,
            pointChannels: retoucher.pointChannels, protection: retoucher.source.protection)
    }

    // MARK: Cycles

    /// The number, from 0, of the last pixel that the prediction needs: the lower right one of the
    /// four around the middle of the last cell.
    public var lastCountedPixel: Int {
        func place(_ size: Int) -> Int { ((63 * size - 32) >> 6) + 1 }
        return place(rows) * columns + place(columns)
    }

    /// From the last pixel that counts to the last weight.
    public var prediction: Int { RetouchPredictor.latency(cubes: cubes, protection) }

    /// From the last weight to the last point of the cube, where mixing need not wait for pixels
    /// of the frame before to leave.
    public var fusion: Int {
        1
            + FusionEngine.latency(
                cubes: cubes, multipliers: planeMultipliers.rawValue,
                channels: pointChannels.rawValue, protection)
    }

    /// From a pixel to its result, where the next unit takes all.
    public static let pixelLatency = CubeInterpolator.latency + 1

    /// Pixels in a cycle, once a frame has begun.
    public static let pixelRate = 1

    /// From the last pixel of a measured frame to the first one of the next, at least: the cube is
    /// mixed in between, as far as it is not while the last rows pass.
    public var gap: Int {
        let rest = columns * rows - 1 - lastCountedPixel
        return max(1, prediction + fusion + Self.exchange - rest)
    }

    /// From the last point of the cube to the first pixel that it serves.
    private static let exchange = 2

    /// From the first pixel of a frame to the first one of the next new frame, where pixels come
    /// without gaps.
    public var frame: Int {
        let pixels = columns * rows
        return pixels - 1 + gap + (mode == .still ? pixels : 0)
    }

    // MARK: Work

    /// Multiplications of the mixed factors, of the planes and of the points of a cube.
    public var multiplications: (mixes: Int, planes: Int, points: Int) {
        (
            MixStage.mixes * cubes, MixStage.mixes * PlaneStage.places,
            3 * RetouchTables.axisRank * AxisStage.points
        )
    }

    /// Multiplications of a cube in all.
    public var fusionMultiplications: Int {
        let parts = multiplications
        return parts.mixes + parts.planes + parts.points
    }

    /// Multiplications that mixing the cubes themselves would take.
    public var plainMultiplications: Int { 3 * AxisStage.points * cubes }

    /// Multiplications of a pixel: seven interpolations for each channel.
    public static let pixelMultiplications = 7 * 3

    // MARK: Bytes

    /// Bytes read and written outside the chip for a frame, of three bytes a pixel: a still is read
    /// twice. All tables are on the chip.
    public var bytes: (read: Int, written: Int) {
        let size = 3 * columns * rows
        return (mode == .still ? 2 * size : size, size)
    }
}
