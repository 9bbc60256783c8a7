import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// The arithmetic of `BicubicScaler`: of every column of five pixels one sum for each row of new
/// pixels, and of five neighbouring sums the new pixels of that row, one a cycle.
///
///     column ─▶ × 4 ─▶ + ─▶ five sums, for each row of the block ─▶ × 4 ─▶ + ─▶ round ─▶ block
///
/// A column takes as many cycles as a block has pixels, and as it has rows where no block is
/// complete yet. A block shows 7 cycles after its last pixel was begun.
struct BicubicDatapath: HardwareModule {
    let configuration: BicubicConfiguration

    /// From `PixelColumn`, with a reach of 2.
    let column: Input<Vector<Bits>>
    let columnValid = Input(bit)
    let columnReady = Output(bit)
    let columns: Input<Unsigned>
    let mayStart = Input(bit)
    let starts = Output(bit)
    let block: Output<Vector<Bits>>
    let blockValid = Output(bit)

    let axis: WindowAxis
    /// Of the new pixel that is begun.
    let row: Register<Unsigned>
    let pixel: Register<Unsigned>

    private var factor: Int { configuration.upscaler.factor }
    private var phases: [BicubicUpscaler.Phase] { configuration.upscaler.phases }

    init(configuration: BicubicConfiguration) {
        self.configuration = configuration
        let factor = configuration.upscaler.factor
        column = Input(vector(5, of: bits(8 * configuration.channels)))
        columns = Input(unsigned(configuration.limits.columnBits))
        block = Output(vector(factor, of: bits(8 * configuration.channels * factor)))
        axis = WindowAxis(reach: 2, placeBits: configuration.limits.columnBits)
        row = Register(unsigned((factor - 1).bitsOfCount), reset: 0)
        pixel = Register(unsigned((factor - 1).bitsOfCount), reset: 0)
    }

    /// What accompanies a new pixel through the pipeline.
    private struct Step {
        /// A sum is to be made of a column.
        var sums: Bit
        /// A new pixel is to be made.
        var makes: Bit
        var isStart: Bit
        var isFill: Bit
        var row: Unsigned
        var pixel: Unsigned

        func delayed(_ name: String) -> Step {
            func later(_ condition: Bit, _ part: String) -> Bit {
                let register = Register(bit, reset: 0, named: "\(name)_\(part)")
                register.next(condition)
                return register.value
            }
            return Step(
                sums: later(sums, "sums"), makes: later(makes, "makes"),
                isStart: later(isStart, "start"), isFill: later(isFill, "fill"),
                row: registered(row, named: "\(name)_row"),
                pixel: registered(pixel, named: "\(name)_pixel"))
        }
    }

    func describe() {
        let isFirst = pixel == 0 && row == 0
        let begins = Wire(
            columnValid && (!axis.isInside || !isFirst || mayStart), named: "begins")
        let rowEnds = Wire(!axis.isInside || pixel == factor - 1, named: "row_ends")
        let ends = Wire(begins && rowEnds && row == factor - 1, named: "ends")
        axis.describe(count: columns.value, moves: ends.value)
        columnReady.drive(ends)
        starts.drive(begins && axis.isInside && isFirst)
        When(begins) {
            When(rowEnds) {
                pixel.next(0)
                When(row == factor - 1) { row.next(0) }.otherwise { row.next(row &+ 1) }
            }.otherwise { pixel.next(pixel &+ 1) }
        }
        let step = Step(
            sums: begins && pixel == 0, makes: begins && axis.isInside,
            isStart: axis.place == 0 && axis.isReal, isFill: !axis.isReal, row: row.value,
            pixel: pixel.value)
        let summed = step.delayed("multiplied").delayed("summed")
        let shifted = summed.delayed("shifted")
        let channels = (0..<configuration.channels).map { channel -> Bits in
            let samples = (0..<5).map {
                column[$0][8 * channel..<8 * channel + 8].asUnsigned.signedValue
            }
            let sum = filtered(
                samples, range: 0...255, phase: row.value, named: "vertical_\(channel)")
            let sums = kept(sum, summed, channel)
            let new = filtered(
                sums, range: sumRange(0...255), phase: shifted.pixel,
                named: "horizontal_\(channel)")
            return rounded(new, named: "byte_\(channel)")
        }
        let new = concatenate(channels.reversed().map { $0 as any HardwareReadable })
        let made = shifted.delayed("products").delayed("new").delayed("rounded")
        collect(new, made.makes)
    }

    /// What a weighted sum of four words can be, in any phase.
    private func sumRange(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
        let sums = phases.map { phase in
            phase.coefficients.reduce((0, 0)) { sum, coefficient in
                let ends = [coefficient * range.lowerBound, coefficient * range.upperBound]
                return (sum.0 + min(ends[0], ends[1]), sum.1 + max(ends[0], ends[1]))
            }
        }
        let (low, high) = (sums.map(\.0).min() ?? 0, sums.map(\.1).max() ?? 0)
        return low...max(low, high)
    }

    /// Four of five words times the coefficients of a phase, added up. Latency: two cycles.
    private func filtered(
        _ words: [Signed], range: ClosedRange<Int>, phase: Unsigned, named name: String
    ) -> Signed {
        let phases = phases
        let coefficients = phases.flatMap(\.coefficients)
        let width = ((coefficients.min() ?? 0)...(coefficients.max() ?? 0)).signedBits
        let sumBits = sumRange(range).signedBits
        let isEarly = Vector(phases.map { constant($0.first == -2 ? 1 : 0, bits: 1) })
            .map { $0[phase][0] }
        let products = (0..<4).map { tap -> Signed in
            let choice = Vector(phases.map { signed(width)($0.coefficients[tap]) })
            let word = isEarly.map { mux($0, words[tap], words[tap + 1]) } ?? words[tap]
            let product = choice.map { word * $0[phase] } ?? word
            let register = Register(
                signed(product.width), reset: .uninitialised, named: "\(name)_product_\(tap)")
            register.next(product)
            return register.value
        }
        let sum = balancedSum(products)
        let register = Register(signed(sumBits), reset: .uninitialised, named: "\(name)_sum")
        register.next(
            sum.width > sumBits ? sum.truncated(to: sumBits) : sum.extended(to: sumBits))
        return register.value
    }

    /// The sums of five neighbouring columns for the present row of new pixels, the leftmost first.
    private func kept(_ sum: Signed, _ step: Step, _ channel: Int) -> [Signed] {
        let rows = (0..<factor).map { row in
            (0..<5).map { place in
                Register(
                    signed(sum.width), reset: .uninitialised,
                    named: "sums_\(channel)_\(row)_\(place)")
            }
        }
        for (row, sums) in rows.enumerated() {
            When(step.sums && step.row == row) {
                for place in 0..<4 {
                    sums[place].next(mux(step.isStart, sum, sums[place + 1].value))
                }
                // Beyond the edge the last column comes again.
                sums[4].next(mux(step.isFill, sums[4].value, sum))
            }
        }
        let present = registered(step.row, named: "row_of_\(channel)")
        return (0..<5).map { place in
            Vector(rows.map { $0[place].value }).map { $0[present] } ?? sum
        }
    }

    /// The nearest grey level, halves upward, limited. Latency: one cycle.
    private func rounded(_ sum: Signed, named name: String) -> Bits {
        let fraction = 2 * configuration.upscaler.fractionBits
        let level = ((sum + signed(fraction + 1)(1 << (fraction - 1))) >> fraction)
        let width = level.width - fraction
        let short = level.truncated(to: width)
        let positive = short[0..<width - 1].asUnsigned
        let register = Register(unsigned(8), reset: .uninitialised, named: name)
        register.next(
            mux(short.mostSignificantBit, constant(0, bits: 8), positive.saturated(to: 8)))
        return register.asBits
    }

    private func collect(_ pixel: Bits, _ comes: Bit) {
        let count = factor * factor
        let collected = (0..<count).map {
            Register(bits(pixel.width), reset: .uninitialised, named: "new_pixel_\($0)")
        }
        for (place, register) in collected.enumerated() {
            When(comes) {
                register.next(place + 1 < count ? collected[place + 1].value : pixel)
            }
        }
        let filled = Register(unsigned((count - 1).bitsOfCount), reset: 0, named: "filled")
        let isLast = Wire(filled == count - 1, named: "is_last")
        When(comes) {
            When(isLast) { filled.next(0) }.otherwise { filled.next(filled &+ 1) }
        }
        let isWhole = Register(bit, reset: 0, named: "is_whole")
        isWhole.next(comes && isLast)
        blockValid.drive(isWhole)
        let words = (0..<factor).map { row in
            concatenate(
                (0..<factor).reversed().map {
                    collected[row * factor + $0] as any HardwareReadable
                })
        }
        if let words = Vector(words) { block.drive(words) }
    }
}
