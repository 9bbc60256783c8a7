import MorphoHDL
import MorphoLookup

/// Adds to each pixel what a colour cube of 33 points along each axis says at its colour,
/// interpolated between the eight points around it: one pixel a cycle. The cube lies outside, in
/// eight banks that are read in one cycle (`CubeGeometry`).
///
/// Three channels are interpolated along blue, green and red in this order, each time rounded, as
/// `GoldenRetoucher` does it. Latency: `latency` cycles. All stages stand still while a result is
/// not taken.
struct CubeInterpolator: HardwareModule {
    /// Cycles from a pixel to its result, where nobody stands still.
    static let latency = Stage.corner + 3 * Interpolation.latency + 1

    /// After how many cycles things are there.
    enum Stage {
        static let address = 3
        static let word = 4
        static let corner = 5
    }

    let entry: RetouchFormat.Number
    /// Bits that go with the pixel.
    let markBits: Int

    /// Red in bits 7...0, green in 15...8, blue in 23...16.
    let pixel = Input(bits(24))
    let mark: Input<Bits>
    /// The pixel is to stay as it is.
    let isPlain = Input(bit)
    let pixelValid = Input(bit)
    let pixelReady = Output(bit)
    let result = Output(bits(24))
    let resultMark: Output<Bits>
    let resultValid = Output(bit)
    let resultReady = Input(bit)
    /// No pixel is on its way.
    let isEmpty = Output(bit)

    let readEnable = Output(bit)
    let addresses = Output(vector(CubeGeometry.banks, of: unsigned(CubeGeometry.addressBits)))
    /// One cycle after the addresses; they stay while `readEnable` does not hold.
    let words: Input<Vector<Bits>>

    let occupied = Register(bits(CubeInterpolator.latency), reset: 0)
    let advances = Wire(bit)

    init(entry: RetouchFormat.Number, markBits: Int) {
        (self.entry, self.markBits) = (entry, markBits)
        mark = Input(bits(markBits))
        resultMark = Output(bits(markBits))
        words = Input(vector(CubeGeometry.banks, of: bits(3 * entry.bits)))
    }

    func describe() {
        let last = occupied[Self.latency - 1]
        advances.drive(resultReady || !last)
        pixelReady.drive(advances)
        readEnable.drive(advances)
        occupied.next(concatenate(occupied[0..<Self.latency - 1], pixelValid))
        occupied.enable(advances)
        isEmpty.drive(!occupied.anyOnes)
        resultValid.drive(last)
        resultMark.drive(late(mark.value, from: 0, to: Self.latency, named: "mark"))

        let places = placesOfPixel()
        driveAddresses(places)
        let corners = words.value.elements.enumerated().map { bank, word in
            late(word, from: Stage.word, to: Stage.corner, named: "corner_\(bank)")
        }
        driveResult(interpolated(corners, places))
    }

    /// What is there after some stages, brought to a later one.
    func late<Value: PlainWord>(
        _ word: Value, from stage: Int, to later: Int, named name: String
    ) -> Value where Value.Shape == WordShape<Value> {
        delayed(word, by: later - stage, while: advances.value, named: name)
    }

    /// The pixel plus what the cube says, and half a level for rounding, within 8 bits.
    private func driveResult(_ units: [Signed]) {
        let stage = Self.latency - 1
        let original = late(pixel.value, from: 0, to: stage, named: "pixel")
        let plain = late(isPlain.value, from: 0, to: stage, named: "plain")
        let fraction = ColourCube.fractionBits
        let levels = units.enumerated().map { channel, units in
            let level = original[(8 * channel)..<(8 * channel + 8)]
            let exact = concatenate(level, bits(fraction)(1 << (fraction - 1))).asUnsigned
            let sum = exact.signedValue + mux(plain, signed(units.width)(0), units)
            let whole = Wire(
                sum[fraction..<sum.width].asSigned, named: "level_\(channel)")
            return mux(
                whole.mostSignificantBit, bits(8)(0),
                mux(whole > 255, bits(8)(255), whole[0..<8]))
        }
        result.drive(
            registered(
                concatenate(levels[2], levels[1], levels[0]), while: advances.value,
                named: "retouched"))
    }
}
