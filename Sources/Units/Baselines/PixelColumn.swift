import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// Columns of 2 × `reach` + 1 pixels around the pixels of a frame, one below the other, with what
/// stands in for pixels beyond its upper and lower edge. Line buffers are all that is kept: one
/// memory of as many words as a line has pixels, each of 2 × `reach` pixels.
///
/// Every frame is gone over once, `reach` steps beyond its right and lower edge; a step takes one
/// cycle where nobody waits. Steps beyond the right edge give columns too, whose pixels are
/// without meaning. Columns come in order, for rows of the frame only.
public struct PixelColumn: HardwareModule {
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

    /// The topmost pixel first.
    public let column: Output<Vector<Bits>>
    public let columnValid = Output(bit)
    public let columnReady = Input(bit)

    let lines: Memory<Bits>
    let kept: [Register<Bits>]
    let isHeld = Register(bit, reset: 0)
    let horizontal: WindowAxis
    let vertical: WindowAxis

    public init(
        reach: Int, pixelBits: Int, padding: UpscalerDescription.Padding, limits: FrameLimits
    ) {
        (self.reach, self.pixelBits) = (reach, pixelBits)
        (self.padding, self.limits) = (padding, limits)
        pixel = Input(bits(pixelBits))
        columns = Input(unsigned(limits.columnBits))
        rows = Input(unsigned(limits.rowBits))
        column = Output(vector(2 * reach + 1, of: bits(pixelBits)))
        lines = Memory(bits(2 * reach * pixelBits), depth: limits.columns.upperBound)
        kept = (0...2 * reach).map { _ in Register(bits(pixelBits), reset: .uninitialised) }
        horizontal = WindowAxis(reach: reach, placeBits: limits.columnBits)
        vertical = WindowAxis(reach: reach, placeBits: limits.rowBits)
    }

    public func describe() {
        let isFree = Wire(!isHeld || columnReady, named: "is_free")
        let needsPixel = Wire(horizontal.isReal && vertical.isReal, named: "needs_pixel")
        let moves = Wire(isFree && (!needsPixel || pixelValid), named: "moves")
        pixelReady.drive(isFree && needsPixel)
        horizontal.describe(count: columns.value, moves: moves.value)
        vertical.describe(count: rows.value, moves: moves && horizontal.isLast)
        When(isFree) { isHeld.next(moves && vertical.isInside) }

        // Read one step ahead, so that the word is there with the next pixel.
        let isEdge = horizontal.place == (columns &- 1)
        let following = Wire(
            mux(isEdge, constant(0, bits: limits.columnBits), horizontal.place &+ 1),
            named: "following")
        let word = lines.readSynchronous(following, enable: moves.value)
        let above = (0..<2 * reach).map { word[$0 * pixelBits..<($0 + 1) * pixelBits] }
        let words = vertical.shifted(above, incoming: pixel.value, padding: padding)
        lines.write(
            horizontal.place,
            concatenate(words.dropFirst().reversed().map { $0 as any HardwareReadable }),
            enable: moves && horizontal.isReal)
        for (register, word) in zip(kept, words) {
            When(moves) { register.next(word) }
        }
        if let words = Vector(kept.map(\.value)) { column.drive(words) }
        columnValid.drive(isHeld)
    }
}
