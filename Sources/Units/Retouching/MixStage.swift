import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// The first step of fusion: mixes the factors of the cubes by their weights, one multiplication a
/// cycle.
///
/// 150 mixed factors come out by channel, axis factor and plane factor, the last one fastest.
struct MixStage: HardwareModule {
    static let mixes = 3 * RetouchTables.axisRank * RetouchTables.planeRank

    /// Cycles from the start to the last mixed factor.
    static func latency(cubes: Int) -> Int { mixes * cubes + 1 + ScalarProduct.latency }

    let tables: FixedRetouchTables
    /// Weights in quarters come in order of the cubes, before the start.
    let weight = Input(signed(RetouchFormat.quarterBits))
    let weightValid = Input(bit)
    let starts = Input(bit)
    let mix: Output<Signed>
    let valid = Output(bit)

    let isRunning = Register(bit, reset: 0)
    let weights: Memory<Signed>

    init(tables: FixedRetouchTables) {
        self.tables = tables
        mix = Output(signed(tables.format.mix.bits))
        weights = Memory(signed(RetouchFormat.quarterBits), depth: tables.cubes)
    }

    func describe() {
        let written = Counter(tables.cubes, named: "written", while: weightValid.value)
        weights.write(written.count, weight, enable: weightValid.value)
        let cube = Counter(tables.cubes, named: "cube", while: isRunning.value)
        let factor = Counter(Self.mixes * tables.cubes, named: "factor", while: isRunning.value)
        When(isRunning && factor.isLast) { isRunning.next(0) }
            .elseWhen(starts) { isRunning.next(1) }

        let format = tables.format
        let product = Instance(
            ScalarProduct(
                terms: 1, cycles: tables.cubes, leftBits: format.mixFactor.bits,
                rightBits: RetouchFormat.quarterBits, shift: format.mixShift),
            named: "scalar_product")
        let factors = ROM(
            signed(format.mixFactor.bits), contents: .words(contents), named: "mix_factors"
        ).readSynchronous(factor.count, enable: isRunning.value)
        let weight = weights.readSynchronous(
            cube.count, enable: isRunning.value, duringWrite: .undefined)
        if let left = Vector([factors]), let right = Vector([weight]) {
            product.left.drive(left)
            product.right.drive(right)
        }
        product.valid.drive(delayed(isRunning.value, by: 1, named: "is_read"))
        product.isFirst.drive(delayed(cube.isAt(0), by: 1, named: "is_first"))
        product.isLast.drive(delayed(cube.isLast, by: 1, named: "is_last"))
        // The tables' format leaves room for any weights.
        mix.drive(product.result.fitted(to: format.mix.bits))
        valid.drive(product.resultValid)
    }

    /// By channel, axis factor, plane factor and cube, the last one fastest.
    private var contents: [Int] {
        let (rank, cubes) = (RetouchTables.planeRank, tables.cubes)
        return (0..<Self.mixes * cubes).map { index in
            let (cube, j) = (index % cubes, index / cubes % rank)
            let (k, channel) = (
                index / cubes / rank % RetouchTables.axisRank,
                index / cubes / rank / RetouchTables.axisRank
            )
            return tables.mixFactors[((k * cubes + cube) * 3 + channel) * rank + j]
        }
    }
}

extension Signed {
    /// The number in another width that it is known to fit.
    func fitted(to width: Int) -> Signed {
        width < self.width ? truncated(to: width) : extended(to: width)
    }
}
