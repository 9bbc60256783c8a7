import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// One stage of an upscaler. A position comes in as a block of samples; what the stage makes of the
/// present position, which is some way behind, goes out as a block.
///
///     cycle   0        the window moves on, one position further in
///             1 ...    samples by turns: window and edges of the image
///             2        addresses
///             3        words of the tables
///             4        sums over kernels and rotations
///             5        sums of both phases, when a sample takes two
///             6        branches, weighted
///             7        added to the sample, limited
///             8        quotient, or the rounded level in the last stage
///             9        rest; the block is complete one cycle after its last sample
public struct UpscalerStage: HardwareModule, NamedModule {
    public let configuration: UpscalerConfiguration
    public let index: Int

    public let comes = Input(bit)
    /// What comes is the first sample of a frame.
    public let isFirst = Input(bit)
    public let block: Input<Vector<Bits>>
    /// The size of frames from `changes` on.
    public let columns: Input<Unsigned>
    public let rows: Input<Unsigned>
    public let changes = Input(bit)

    public let goes = Output(bit)
    public let resultIsFirst = Output(bit)
    /// The position lies in a frame.
    public let resultIsReal = Output(bit)
    public let result: Output<Vector<Bits>>
    /// Nil where tables are built in.
    public let load: TableLoad?
    /// See `ProtectedTable.errors`.
    public let errors: Output<Bits>?

    let window: BlockWindow
    let frame: FramePlace
    let activeColumns: Register<Unsigned>
    let activeRows: Register<Unsigned>
    let steps: StageSteps
    let tables: [Instance<ProtectedTable>]
    let levels: [Register<Bits>]
    let finished = Register(bit, reset: 0)
    let finishedFirst = Register(bit, reset: 0)
    let finishedReal = Register(bit, reset: 0)

    var layout: WindowLayout {
        WindowLayout(configuration.description, stage: index, channels: configuration.channels)
    }
    var stage: UpscalerDescription.Stage { configuration.description.stages[index] }
    var schedule: StageSchedule { configuration.schedule(index) }
    var isLast: Bool { index == configuration.description.stages.count - 1 }
    var factor: Int { stage.factor }
    /// Of a sample that goes out.
    var resultBits: Int { isLast ? 8 : 8 + configuration.description.restBits }

    public var moduleName: String { "UpscalerStage\(index)_\(configuration.identifier)" }

    public init(_ configuration: UpscalerConfiguration, index: Int) {
        (self.configuration, self.index) = (configuration, index)
        let (description, limits) = (configuration.description, configuration.limits)
        let stage = description.stages[index]
        let layout = WindowLayout(description, stage: index, channels: configuration.channels)
        let isLast = index == description.stages.count - 1
        let resultBits = isLast ? 8 : 8 + description.restBits
        block = Input(vector(layout.samples, of: bits(layout.sampleBits)))
        columns = Input(unsigned(limits.columnBits))
        rows = Input(unsigned(limits.rowBits))
        let results = layout.samples * stage.factor * stage.factor
        result = Output(vector(results, of: bits(resultBits)))
        window = BlockWindow(layout, limits: limits)
        frame = FramePlace(limits: limits, halo: layout.halo)
        activeColumns = Register(unsigned(limits.columnBits), reset: 0)
        activeRows = Register(unsigned(limits.rowBits), reset: 0)
        let schedule = configuration.schedule(index)
        steps = StageSteps(schedule)
        tables = configuration.shapes(stage: index).enumerated().map { number, shape in
            Instance(
                ProtectedTable(shape: shape, contents: configuration.contents?[index][number]))
        }
        load =
            configuration.contents == nil
            ? TableLoad(
                count: configuration.sections.count,
                own: configuration.shapes(stage: index).map(\.section)) : nil
        errors = configuration.protection == .none ? nil : Output(bits(2))
        levels = (0..<results).map { _ in Register(bits(resultBits), reset: .uninitialised) }
    }

    public func describe() {
        When(changes) {
            activeColumns.next(columns)
            activeRows.next(rows)
        }
        window.describe(
            moves: comes.value, block: block.value, columns: activeColumns.value,
            changes: changes.value)
        frame.describe(
            halo: layout.halo, moves: comes.value, isFirst: isFirst.value, columns: columns.value,
            changes: changes.value, activeColumns: activeColumns.value,
            activeRows: activeRows.value)
        steps.describe(schedule, begins: comes.value)

        describeDatapath()
        describeLoading()
        goes.drive(finished)
        resultIsFirst.drive(finishedFirst)
        resultIsReal.drive(finishedReal)
        if let block = Vector(levels.map(\.value)) { result.drive(block) }
    }
}

extension UpscalerStage {
    private func describeLoading() {
        if let load {
            let write = TableWrite(load)
            let first = configuration.firstTable(stage: index)
            for (number, table) in tables.enumerated() {
                write.drive(table, number: first + number)
            }
        }
        errors?.drive(anyErrors(tables.compactMap { $0.errors }))
    }
}
