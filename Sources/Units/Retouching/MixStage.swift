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
    static func latency(cubes: Int, _ protection: TableProtection) -> Int {
        mixes * cubes + protection.tableLatency + ScalarProduct.latency
    }

    let tables: RetouchTableSource
    /// Weights in quarters come in order of the cubes, before the start.
    let weight = Input(signed(RetouchFormat.quarterBits))
    let weightValid = Input(bit)
    let starts = Input(bit)
    let mix: Output<Signed>
    let valid = Output(bit)
    let load: TableLoad?
    let errors: Output<Bits>?

    let isRunning = Register(bit, reset: 0)
    let weights: Memory<Signed>

    init(tables: RetouchTableSource) {
        self.tables = tables
        load = tables.load([.mixFactors])
        errors = tables.errorPort()
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
        var reader = RetouchTableReader(tables, load: load)
        let factors = reader.words(of: .mixFactors, at: [factor.count], while: isRunning.value)
        reader.report(to: errors)
        // Weights take one cycle, so they are asked for when only that is left.
        let rest = tables.latency - 1
        let weight = weights.readSynchronous(
            delayed(cube.count, by: rest, while: bit(1), named: "weight_place"),
            enable: delayed(isRunning.value, by: rest, named: "weight_is_read"),
            duringWrite: .undefined)
        if let left = Vector(factors), let right = Vector([weight]) {
            product.left.drive(left)
            product.right.drive(right)
        }
        product.valid.drive(delayed(isRunning.value, by: tables.latency, named: "is_read"))
        product.isFirst.drive(delayed(cube.isAt(0), by: tables.latency, named: "is_first"))
        product.isLast.drive(delayed(cube.isLast, by: tables.latency, named: "is_last"))
        mix.drive(tables.limited(product.result, to: format.mix.bits))
        valid.drive(product.resultValid)
    }
}

extension Signed {
    /// The number in another width that it is known to fit.
    func fitted(to width: Int) -> Signed {
        width < self.width ? truncated(to: width) : extended(to: width)
    }
}
