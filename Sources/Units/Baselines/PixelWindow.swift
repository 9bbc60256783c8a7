import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// Squares of 2 × `reach` + 1 pixels along each axis around every pixel of a frame in turn, with
/// what stands in for pixels beyond its edges. It is `PixelColumn` and a register for each pixel of
/// the square. Where nobody waits a square takes one cycle, and `reach` more a line.
public struct PixelWindow: HardwareModule {
    public let reach: Int
    public let pixelBits: Int
    public let padding: UpscalerDescription.Padding
    public let limits: FrameLimits

    public let pixel: Input<Bits>
    public let pixelValid = Input(bit)
    public let pixelReady = Output(bit)
    /// The size of the present frame. With mirrored edges there are more than `reach` of both.
    public let columns: Input<Unsigned>
    public let rows: Input<Unsigned>

    /// Row by row from the top, the leftmost pixel of a row first.
    public let window: Output<Vector<Bits>>
    public let windowValid = Output(bit)
    public let windowReady = Input(bit)

    let source: Instance<PixelColumn>
    /// Column by column from the left, each as one word, the topmost pixel lowest.
    let kept: [Register<Bits>]
    let isHeld = Register(bit, reset: 0)
    let axis: WindowAxis

    public init(
        reach: Int, pixelBits: Int, padding: UpscalerDescription.Padding, limits: FrameLimits
    ) {
        (self.reach, self.pixelBits) = (reach, pixelBits)
        (self.padding, self.limits) = (padding, limits)
        pixel = Input(bits(pixelBits))
        columns = Input(unsigned(limits.columnBits))
        rows = Input(unsigned(limits.rowBits))
        let span = 2 * reach + 1
        window = Output(vector(span * span, of: bits(pixelBits)))
        source = Instance(
            PixelColumn(reach: reach, pixelBits: pixelBits, padding: padding, limits: limits))
        kept = (0..<span).map { _ in Register(bits(span * pixelBits), reset: .uninitialised) }
        axis = WindowAxis(reach: reach, placeBits: limits.columnBits)
    }

    public func describe() {
        source.pixel.drive(pixel)
        source.pixelValid.drive(pixelValid)
        pixelReady.drive(source.pixelReady)
        source.columns.drive(columns)
        source.rows.drive(rows)

        let isFree = Wire(!isHeld || windowReady, named: "is_free")
        let moves = Wire(isFree && source.columnValid, named: "moves")
        source.columnReady.drive(isFree)
        axis.describe(count: columns.value, moves: moves.value)
        When(isFree) { isHeld.next(moves && axis.isInside) }
        let column = concatenate(
            (0...2 * reach).reversed().map { source.column[$0] as any HardwareReadable })
        let words = axis.shifted(
            kept.dropFirst().map(\.value), incoming: column, padding: padding)
        for (register, word) in zip(kept, words) {
            When(moves) { register.next(word) }
        }
        let pixels = (0...2 * reach).flatMap { row in
            kept.map { $0[row * pixelBits..<(row + 1) * pixelBits] }
        }
        if let pixels = Vector(pixels) { window.drive(pixels) }
        windowValid.drive(isHeld)
    }
}
