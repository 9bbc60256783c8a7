import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// What ICELUT finds out about a frame while its pixels pass: the weights of the cubes.
///
/// `weight` gives them in order, the last one `latency(cubes:_:)` cycles after the last pixel that
/// counts, which is the second one of the last cell in both directions.
struct RetouchPredictor: HardwareModule {
    /// Cycles from the last pixel that counts to the last weight.
    static func latency(cubes: Int, _ protection: TableProtection) -> Int {
        CellSampler.latency + FeatureSums.latency(protection)
            + WeightSums.latency(cubes: cubes, protection)
    }

    let tables: RetouchTableSource
    let columnBits: Int
    let rowBits: Int
    /// Of the frame, at least 64 each; steady from one cycle before its first pixel.
    let columns: Input<Unsigned>
    let rows: Input<Unsigned>
    let pixel = Input(bits(24))
    let passes = Input(bit)
    let isLineEnd = Input(bit)
    let isFrameEnd = Input(bit)
    let weight = Output(signed(RetouchFormat.quarterBits))
    let valid = Output(bit)
    let isLast = Output(bit)
    let pairs = Output(
        vector(RetouchTables.groups, of: unsigned(2 * RetouchFormat.stepBits)))
    let load: TableLoad?
    let errors: Output<Bits>?

    init(tables: RetouchTableSource, columnBits: Int, rowBits: Int) {
        self.tables = tables
        (self.columnBits, self.rowBits) = (columnBits, rowBits)
        load = tables.load(RetouchTable.features + [.weights])
        errors = tables.errorPort()
        columns = Input(unsigned(columnBits))
        rows = Input(unsigned(rowBits))
    }

    func describe() {
        let sampler = Instance(
            CellSampler(columnBits: columnBits, rowBits: rowBits), named: "sampler")
        let features = Instance(FeatureSums(tables: tables), named: "features")
        let weights = Instance(WeightSums(tables: tables), named: "weighing")
        if let write = load.map({ TableWrite($0) }) {
            write.drive(features.load)
            write.drive(weights.load)
        }
        errors?.drive(anyErrors([features.errors, weights.errors].compactMap { $0 }))
        sampler.columns.drive(columns)
        sampler.rows.drive(rows)
        sampler.pixel.drive(pixel)
        sampler.passes.drive(passes)
        sampler.isLineEnd.drive(isLineEnd)
        sampler.isFrameEnd.drive(isFrameEnd)
        features.high.drive(sampler.high)
        features.low.drive(sampler.low)
        features.valid.drive(sampler.valid)
        weights.sums.drive(features.sums)
        weights.starts.drive(features.isComplete)
        weight.drive(weights.weight)
        valid.drive(weights.valid)
        isLast.drive(weights.isLast)
        pairs.drive(weights.pairs)
    }
}
