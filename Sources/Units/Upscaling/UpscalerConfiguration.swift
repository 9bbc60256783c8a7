import MorphoLookup
import MorphoStreaming

/// How an upscaler is built as hardware. What it computes, bit for bit, is `GoldenUpscaler` with
/// the same description and tables.
///
/// Each sample of the image with all that becomes of it is a position. Positions follow each other
/// every `cyclesPerPosition` cycles through all stages, and in that time each stage does the
/// samples it has at a position, channel by channel, with a few reads of each table a cycle.
public struct UpscalerConfiguration: Hashable, Sendable {
    public let description: UpscalerDescription
    /// 1 for grey pictures, 3 for colours, which take turns.
    public let channels: Int
    /// Physical copies, with two ports each, of every table of the stage with the most samples.
    public let copies: Int
    /// The sizes of images, before enlarging.
    public let limits: FrameLimits
    /// The words of all tables, stage by stage, in a unit that has them built in; nil: they are
    /// loaded.
    public let contents: [[TableContents]]?
    public let protection: TableProtection

    /// A unit with these tables built in.
    /// - Throws: `UpscalerUnitError`.
    public init(
        tables: UpscalerTables, channels: Int = 3, copies: Int = 1, largestColumns: Int = 320,
        largestRows: Int = 180, protection: TableProtection = .none
    ) throws(UpscalerUnitError) {
        try self.init(
            tables.description, contents: Self.contents(tables), channels, copies, largestColumns,
            largestRows, protection)
    }

    /// A unit whose tables are loaded while it works.
    /// - Throws: `UpscalerUnitError`.
    public init(
        loading description: UpscalerDescription, channels: Int = 3, copies: Int = 1,
        largestColumns: Int = 320, largestRows: Int = 180, protection: TableProtection = .none
    ) throws(UpscalerUnitError) {
        try self.init(
            description, contents: nil, channels, copies, largestColumns, largestRows, protection)
    }

    private init(
        _ description: UpscalerDescription, contents: [[TableContents]]?, _ channels: Int,
        _ copies: Int, _ largestColumns: Int, _ largestRows: Int, _ protection: TableProtection
    ) throws(UpscalerUnitError) {
        for (index, stage) in description.stages.enumerated() where stage.factor > 7 {
            throw .factor(stage: index, stage.factor)
        }
        guard [1, 3].contains(channels) else { throw .channels(channels) }
        let possible = Self.possibleCopies(description)
        guard possible.contains(copies) else { throw .copies(copies, possible: possible) }
        (self.description, self.channels, self.copies) = (description, channels, copies)
        (self.contents, self.protection) = (contents, protection)
        let fewest = Self.fewestSamples(description)
        let geometry = RasterGeometry(
            factor: description.factor, pixelBits: 8 * channels,
            limits: FrameLimits(columns: 1...1, rows: 1...1),
            cyclesPerBlock: Self.cyclesPerPosition(description, channels, copies))
        let columns = max(fewest, geometry.fewestColumns)
        guard (columns...4096).contains(largestColumns) else {
            throw .frame(axis: "columns", largestColumns, allowed: columns...4096)
        }
        guard (fewest...4096).contains(largestRows) else {
            throw .frame(axis: "rows", largestRows, allowed: fewest...4096)
        }
        limits = FrameLimits(
            columns: columns...largestColumns, rows: fewest...largestRows,
            columnStep: geometry.ways)
    }

    /// The words of all tables, stage by stage, each in its parts; a word has the numbers of new
    /// pixels, the first one lowest.
    private static func contents(_ tables: UpscalerTables) -> [[TableContents]] {
        zip(tables.description.stages, tables.tables).map { stage, branches in
            branches.joined().flatMap { table in
                let pixels = stage.factor * stage.factor
                let part = pixels / stage.parts
                return (0..<stage.parts).map { number in
                    TableContents(
                        words: stride(from: number * part, to: table.count, by: pixels).map {
                            TableContents.word(table[$0..<$0 + part])
                        })
                }
            }
        }
    }

    // MARK: Time

    /// From the start of a position to that of the next one, in all stages.
    public var cyclesPerPosition: Int {
        Self.cyclesPerPosition(description, channels, copies)
    }

    private static func cyclesPerPosition(
        _ description: UpscalerDescription, _ channels: Int, _ copies: Int
    ) -> Int {
        // Each sample reads each table in four rotations, two a cycle from each copy.
        channels * 2 * description.mostSamples / copies
    }

    /// The numbers of copies that share the reads of the busiest stage evenly.
    public static func possibleCopies(_ description: UpscalerDescription) -> [Int] {
        evenCopies(description.mostSamples)
    }

    /// One, and those that are for one sample at a time or more.
    private static func evenCopies(_ samples: Int) -> [Int] {
        [1] + (1...samples).filter { samples % $0 == 0 }.map { 2 * $0 }
    }

    /// Along each axis: more than windows reach, so that no window sees three frames, and none two
    /// opposite edges of one.
    private static func fewestSamples(_ description: UpscalerDescription) -> Int {
        description.stages.indices.reduce(2) { max($0, 1 + description.halo($1)) }
    }

    // MARK: Parts

    /// Physical copies of each table of a stage: the fewest that do its samples in time.
    public func copies(stage: Int) -> Int {
        let samples = description.samples(stage)
        return Self.evenCopies(samples).first {
            channels * 2 * samples <= cyclesPerPosition * $0
        } ?? 2 * samples
    }

    /// Of the tables of a stage, each in its parts.
    public func shapes(stage index: Int) -> [TableShape] {
        let stage = description.stages[index]
        return stage.branches.flatMap { branch in
            branch.kernels.flatMap { kernel in
                let shape = TableShape(
                    words: 1 << (description.bits(branch.part) * kernel.offsets.count),
                    code: EntryCode(
                        protection, dataBits: 8 * stage.factor * stage.factor / stage.parts),
                    copies: copies(stage: index), ports: 2, isLoaded: contents == nil)
                return [TableShape](repeating: shape, count: stage.parts)
            }
        }
    }

    /// What a loader is told of all tables, stage by stage.
    public var sections: [TableSection] {
        description.stages.indices.flatMap { shapes(stage: $0).map(\.section) }
    }

    /// The number of a stage's first table among all.
    func firstTable(stage: Int) -> Int {
        (0..<stage).reduce(0) { $0 + shapes(stage: $1).count }
    }

    /// What a loader takes to have these tables: their words, and their check.
    public static func stream(_ tables: UpscalerTables) -> [UInt32] {
        let sections = zip(tables.description.stages, contents(tables)).flatMap { stage, tables in
            tables.map {
                TableSection(
                    words: $0.words.count, bits: 8 * stage.factor * stage.factor / stage.parts)
            }
        }
        return sections.stream(contents(tables).flatMap { $0 })
    }

    public var raster: RasterGeometry {
        RasterGeometry(
            factor: description.factor, pixelBits: 8 * channels, limits: limits,
            cyclesPerBlock: cyclesPerPosition)
    }

    /// For the names of modules: `2x2_rgb_copies1`.
    var identifier: String {
        description.stages.map { "\($0.factor)" }.joined(separator: "x")
            + (channels == 1 ? "_grey" : "_rgb") + "_copies\(copies)"
            + (contents == nil ? "_loaded" : "")
            + (protection == .none ? "" : "_\(protection.rawValue)")
    }

    func schedule(_ stage: Int) -> StageSchedule {
        StageSchedule(
            samples: description.samples(stage), channels: channels, copies: copies(stage: stage))
    }
}

extension UpscalerDescription.Stage {
    /// Memories side by side that a table consists of, so that their words fit 64 bits.
    var parts: Int { factor <= 2 ? 1 : factor }
}

extension UpscalerDescription {
    /// Samples along each axis that stages before this one have made of one of the image.
    func side(before stage: Int) -> Int { stages[..<stage].reduce(1) { $0 * $1.factor } }

    /// Samples that a stage has for one of the image.
    func samples(_ stage: Int) -> Int { side(before: stage) * side(before: stage) }

    /// Positions that the windows of a stage reach beyond the present one.
    func halo(_ stage: Int) -> Int {
        let reach = stages[stage].branches.map(\.reach).max() ?? 0
        let side = side(before: stage)
        return (reach + side - 1) / side
    }

    /// Those of the stage that has the most.
    var mostSamples: Int { stages.indices.map { samples($0) }.max() ?? 1 }
}

/// Who does what when in a stage: the samples of a position in groups of `lanes`, channel after
/// channel.
///
///     step      0      1      2      3     ...
///     channel   0      0      0      0
///     group     0      0      1      1          with one copy: two cycles a sample,
///     phase     0      1      0      1          two of the four rotations in each
struct StageSchedule: Hashable, Sendable {
    let samples: Int
    let channels: Int
    let copies: Int

    /// Samples at once.
    var lanes: Int { max(1, copies / 2) }
    var groups: Int { samples / lanes }
    /// Cycles for a sample.
    var phases: Int { copies == 1 ? 2 : 1 }
    /// Rotations of a sample in one cycle.
    var rotations: Int { 4 / phases }
    var steps: Int { phases * groups * channels }
}
