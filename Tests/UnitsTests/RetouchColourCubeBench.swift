import Morpho
import MorphoLookup
import MorphoUnits

/// Sends pixels through a fixed cube, first with gaps on both sides and then without, and counts
/// the results, those that are wrong, and the cycles of the second time.
private struct ColourCubeBench: HardwareModule {
    let cube: FixedColourCube
    let pixels: [Int]
    let expected: [Int]
    let words = Output(unsigned(16))
    let errors = Output(unsigned(16))
    let cycles = Output(unsigned(16))
    let sent = Register(unsigned(16), reset: 0)
    let count = Register(unsigned(16), reset: 0)
    let wrong = Register(unsigned(16), reset: 0)
    let elapsed = Register(unsigned(16), reset: 0)
    let isSecond = Register(bit, reset: 0)
    /// The taps of x^16 + x^14 + x^13 + x^11 + 1.
    let chance = Register(bits(16), reset: 0xace1)

    func describe() {
        let path = Instance(ColourCubePath(cube), named: "path")
        chance.next(concatenate(chance[0...14], chance[15] ^ chance[13] ^ chance[12] ^ chance[10]))
        let isOffered = Wire(
            sent < pixels.count && (isSecond || chance[2] | chance[7]), named: "is_offered")
        let isTaken = Wire(isSecond || (chance[4] & chance[9]), named: "is_taken")
        let pixel = ROM(bits(24), contents: .words(pixels), named: "pixels")[sent]
        // What is shown without being valid must not matter.
        path.pixel.drive(mux(isOffered, pixel, concatenate(chance, chance[0...7])))
        path.mark.drive(pixel[0...1])
        path.pixelValid.drive(isOffered)
        path.resultReady.drive(isTaken)
        let arrives = Wire(path.resultValid && isTaken, named: "arrives")
        let isEnd = Wire(arrives && count == pixels.count - 1, named: "is_end")
        When(isEnd && !isSecond) {
            isSecond.next(1)
            sent.next(0)
            count.next(0)
        }.otherwise {
            When(isOffered && path.pixelReady) { sent.next(sent &+ 1) }
            When(arrives) { count.next(count &+ 1) }
        }
        When(isSecond && count < pixels.count) { elapsed.next(elapsed &+ 1) }
        let right = ROM(bits(24), contents: .words(expected), named: "expected")[count]
        let mark = ROM(
            bits(2), contents: .words(pixels.map { $0 & 3 }), named: "marks")[count]
        let isRight = right.asUnsigned == path.result.asUnsigned
        let isMarked = mark.asUnsigned == path.resultMark.asUnsigned
        // Where nothing is on its way nothing comes out.
        let isGhost = path.isEmpty && path.resultValid
        When(isGhost || arrives && !(isRight && isMarked)) { wrong.next(wrong &+ 1) }
        words.drive(mux(isSecond, (count &+ pixels.count), count.value))
        errors.drive(wrong)
        cycles.drive(elapsed)
    }
}

/// Several cubes side by side, so that one engine runs them all.
struct ColourCubeBenches: HardwareModule {
    let cubes: [FixedColourCube]
    let pixels: [Int]
    let expected: [[Int]]
    let words: Output<Vector<Unsigned>>
    let errors: Output<Vector<Unsigned>>
    let cycles: Output<Vector<Unsigned>>

    init(cubes: [FixedColourCube], pixels: [Int], expected: [[Int]]) {
        (self.cubes, self.pixels, self.expected) = (cubes, pixels, expected)
        words = Output(vector(cubes.count, of: unsigned(16)))
        errors = Output(vector(cubes.count, of: unsigned(16)))
        cycles = Output(vector(cubes.count, of: unsigned(16)))
    }

    func describe() {
        let benches = zip(cubes, expected).enumerated().map { index, pair in
            Instance(
                ColourCubeBench(cube: pair.0, pixels: pixels, expected: pair.1),
                named: "bench_\(index)")
        }
        if let all = Vector(benches.map { $0.words }) { words.drive(all) }
        if let all = Vector(benches.map { $0.errors }) { errors.drive(all) }
        if let all = Vector(benches.map { $0.cycles }) { cycles.drive(all) }
    }
}
