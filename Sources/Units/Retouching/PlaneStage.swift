import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// The second step of fusion: the planes that the points along an axis are sums of, five for each
/// channel, as sums of ten products; `multipliers` of them a cycle.
///
/// All planes of a channel come out side by side, by place and channel, the last one fastest.
struct PlaneStage: HardwareModule {
    /// Points of a plane.
    static let places = RetouchTables.points * RetouchTables.points

    /// Cycles from the start to the last word.
    static func latency(multipliers: Int, _ protection: TableProtection) -> Int {
        MixStage.mixes * places / multipliers + protection.tableLatency + ScalarProduct.latency + 1
    }

    let tables: RetouchTableSource
    /// 1, 2, 5 or 10.
    let multipliers: Int
    /// In the order of `MixStage`; the last one starts the stage.
    let mix: Input<Signed>
    let mixValid = Input(bit)
    /// Axis factor 0 in the lowest bits.
    let planes: Output<Bits>
    let channel = Output(unsigned(2))
    let place = Output(unsigned(PlaneStage.places.bitsOfCount))
    let valid = Output(bit)
    let isLast = Output(bit)
    let load: TableLoad?
    let errors: Output<Bits>?

    /// Cycles of a sum, and words of mixed factors.
    private var steps: Int { RetouchTables.planeRank / multipliers }
    private var words: Int { MixStage.mixes / multipliers }

    static func factors(multipliers: Int) -> [RetouchTable] {
        (0..<multipliers).map { .planeFactors($0, of: multipliers) }
    }

    init(tables: RetouchTableSource, multipliers: Int) {
        (self.tables, self.multipliers) = (tables, multipliers)
        load = tables.load(Self.factors(multipliers: multipliers))
        errors = tables.errorPort()
        mix = Input(signed(tables.format.mix.bits))
        planes = Output(bits(RetouchTables.axisRank * tables.format.plane.bits))
    }

    func describe() {
        let format = tables.format
        let product = Instance(
            ScalarProduct(
                terms: multipliers, cycles: steps, leftBits: format.mix.bits,
                rightBits: format.planeFactor.bits, shift: format.planeShift),
            named: "scalar_product")
        let lane = Counter(multipliers, named: "write_lane", while: mixValid.value)
        let address = Counter(words, named: "write_word", while: mixValid && lane.isLast)
        let reading = Reading(
            words: words, steps: steps, starts: mixValid && lane.isLast && address.isLast)
        // Mixed factors take one cycle, so they are asked for when only that is left.
        let rest = tables.latency - 1
        let word = delayed(reading.word, by: rest, while: bit(1), named: "mix_word")
        let isRead = delayed(reading.isRunning, by: rest, named: "mix_is_read")
        let mixes = (0..<multipliers).map { index in
            let memory = Memory(signed(format.mix.bits), depth: words, named: "mixes_\(index)")
            memory.write(address.count, mix, enable: mixValid && lane.isAt(index))
            return memory.readSynchronous(word, enable: isRead, duringWrite: .undefined)
        }
        var reader = RetouchTableReader(tables, load: load)
        let factors = Self.factors(multipliers: multipliers).map {
            reader.words(of: $0, at: [reading.factor], while: reading.isRunning)[0]
        }
        reader.report(to: errors)
        if let left = Vector(mixes), let right = Vector(factors) {
            product.left.drive(left)
            product.right.drive(right)
        }
        product.valid.drive(delayed(reading.isRunning, by: tables.latency, named: "is_read"))
        product.isFirst.drive(
            delayed(reading.isFirstStep, by: tables.latency, named: "is_first"))
        product.isLast.drive(
            delayed(reading.isLastStep, by: tables.latency, named: "is_last"))
        collect(
            tables.limited(product.result, to: format.plane.bits), valid: product.resultValid)
    }

    /// Five results in a row make a word.
    private func collect(_ result: Signed, valid isValid: Bit) {
        let width = tables.format.plane.bits
        let collected = Register(
            bits(RetouchTables.axisRank * width), reset: .uninitialised, named: "collected")
        collected.next(concatenate(result, collected[width..<collected.width]))
        collected.enable(isValid)
        let axis = Counter(RetouchTables.axisRank, named: "axis", while: isValid)
        let isWhole = delayed(isValid && axis.isLast, by: 1, named: "is_whole")
        let part = Counter(3, named: "part", while: isWhole)
        let place = Counter(Self.places, named: "spot", while: isWhole && part.isLast)
        planes.drive(collected)
        channel.drive(part.count)
        self.place.drive(place.count.extended(to: Self.places.bitsOfCount))
        valid.drive(isWhole)
        isLast.drive(isWhole && part.isLast && place.isLast)
    }
}

/// The addresses of the plane stage's operands: for each place all mixed factors.
private struct Reading {
    let isRunning: Bit
    let word: Unsigned
    let factor: Unsigned
    let isFirstStep: Bit
    let isLastStep: Bit

    init(words: Int, steps: Int, starts: Bit) {
        let running = Register(bit, reset: 0, named: "is_running")
        let word = Counter(words, named: "word", while: running.value)
        let step = Counter(steps, named: "step", while: running.value)
        let size = PlaneStage.places * steps
        // The first factor of the place.
        let base = Counter(
            size, by: steps, named: "base", while: running && word.isLast)
        When(running && word.isLast && base.isLast) { running.next(0) }
            .elseWhen(starts) { running.next(1) }
        isRunning = running.value
        self.word = word.count
        factor = steps == 1 ? base.count : (base.count &+ step.count.extended(to: base.count.width))
        isFirstStep = step.isAt(0)
        isLastStep = step.isLast
    }
}
