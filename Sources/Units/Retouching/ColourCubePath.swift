import MorphoHDL
import MorphoLookup

/// A colour cube for good, in eight read-only memories: the plain look-up table of colours. To each
/// pixel it adds what the cube says at its colour, interpolated between the eight points around it.
///
/// One pixel a cycle; latency `latency` cycles. All stages stand still while a result is not taken.
public struct ColourCubePath: HardwareModule {
    /// Cycles from a pixel to its result, where nobody stands still.
    public static let latency = CubeInterpolator.latency

    public let cube: FixedColourCube

    /// Red in bits 7...0, green in 15...8, blue in 23...16.
    public let pixel = Input(bits(24))
    /// Two bits that go with the pixel: whether it begins a frame or ends a line, say.
    public let mark = Input(bits(2))
    public let pixelValid = Input(bit)
    public let pixelReady = Output(bit)
    public let result = Output(bits(24))
    public let resultMark = Output(bits(2))
    public let resultValid = Output(bit)
    public let resultReady = Input(bit)
    /// No pixel is on its way.
    public let isEmpty = Output(bit)

    public init(_ cube: FixedColourCube) { self.cube = cube }

    public func describe() {
        let path = Instance(
            CubeInterpolator(entry: cube.entry, markBits: 2), named: "interpolator")
        let banks = (0..<CubeGeometry.banks).map { bank in
            ROM(
                bits(3 * cube.entry.bits),
                contents: .words(CubeGeometry.words(of: cube, bank: bank)), named: "bank_\(bank)"
            ).readSynchronous(path.addresses[bank], enable: path.readEnable)
        }
        if let words = Vector(banks) { path.words.drive(words) }
        path.pixel.drive(pixel)
        path.mark.drive(mark)
        path.isPlain.drive(0)
        path.pixelValid.drive(pixelValid)
        path.resultReady.drive(resultReady)
        pixelReady.drive(path.pixelReady)
        result.drive(path.result)
        resultMark.drive(path.resultMark)
        resultValid.drive(path.resultValid)
        isEmpty.drive(path.isEmpty)
    }
}
