import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// Where the tables of a `SimplexUpscaler` are.
public enum SimplexStorage: String, Hashable, Sendable, CaseIterable {
    /// On chip, as part of the design.
    case fixed
    /// On chip, written through a port before the first frame.
    case loaded
    /// Outside, behind ports with addresses going out and entries coming in.
    case external
}

/// How SR-LUT or MuLUT is built as hardware. What it computes, bit for bit, is
/// `InterpolatedUpscaler` with the same description and tables.
public struct SimplexConfiguration: Hashable, Sendable {
    public let description: InterpolatedDescription
    /// 1 for grey pictures, 3 for colours, which take turns.
    public let channels: Int
    /// The sizes of images, before enlarging.
    public let limits: FrameLimits
    public let storage: SimplexStorage
    /// Requests of a stage that may wait for their response.
    public let outstanding: Int
    /// Of every memory of every table, by stage and kernel; empty where they are not fixed.
    let contents: [[[TableContents]]]

    /// - Parameters:
    ///   - tables: needed where they are fixed.
    ///   - outstanding: nil: enough for tables on chip, 64 for those outside.
    /// - Throws: `UpscalerUnitError`.
    public init(
        _ description: InterpolatedDescription = .single, tables: InterpolatedTables? = nil,
        channels: Int = 3, largestColumns: Int = 320, largestRows: Int = 180,
        storage: SimplexStorage = .fixed, outstanding: Int? = nil
    ) throws(UpscalerUnitError) {
        if let tables, tables.description != description { throw .tablesOfOther }
        guard storage != .fixed || tables != nil else { throw .tablesMissing }
        guard [1, 3].contains(channels) else { throw .channels(channels) }
        guard description.fractionBits > 0 else { throw .withoutFraction }
        let last = description.stages.count - 1
        for (index, stage) in description.stages.enumerated() {
            guard stage.factor == 1 || index == last, stage.factor <= 7 else {
                throw .factorOfInterpolation(stage: index, stage.factor)
            }
            guard Set(stage.kernels.map(\.offsets.count)).count == 1 else {
                throw .unequalKernels(stage: index)
            }
        }
        let largest = description.stages.map(\.reach).max() ?? 1
        let fewest = max(2, largest + 1)
        guard (fewest...4096).contains(largestColumns) else {
            throw .frame(axis: "columns", largestColumns, allowed: fewest...4096)
        }
        guard (fewest...4096).contains(largestRows) else {
            throw .frame(axis: "rows", largestRows, allowed: fewest...4096)
        }
        let waiting = outstanding ?? (storage == .external ? 64 : 4)
        guard (2...1024).contains(waiting) else { throw .outstanding(waiting) }
        (self.description, self.channels, self.storage) = (description, channels, storage)
        self.outstanding = waiting
        contents =
            storage != .fixed
            ? []
            : zip(description.stages, tables?.tables ?? []).map { stage, tables in
                tables.map { SimplexTable.contents($0, factor: stage.factor) }
            }
        limits = FrameLimits(columns: fewest...largestColumns, rows: fewest...largestRows)
    }

    public func geometry(_ stage: Int) -> SimplexGeometry {
        SimplexGeometry(description, stage: stage, channels: channels)
    }

    /// From pixel to pixel of the image, in the slowest stage, with tables that never wait.
    public var cyclesPerPixel: Int {
        description.stages.indices.map { geometry($0).cyclesPerPixel }.max() ?? 1
    }

    /// From frame to frame of one size, with tables that never wait and where nobody else does,
    /// once lines are long enough for the buffer behind the stages: exact for one stage, at most
    /// that for several.
    ///
    /// The first row of windows needs line buffers that are filled, in part while the last window
    /// of the frame before is worked on. Later stages get that row at the pace of earlier ones.
    public func cycles(columns: Int, rows: Int) -> Int {
        let (reach, corners) = (geometry(0).reach, geometry(0).neighbours + 1)
        let filling = reach * (columns + reach) + reach + 2 - corners
        let later = description.stages.indices.dropFirst().reduce(0) { sum, stage in
            let reach = geometry(stage).reach
            return sum + reach * (columns + reach) * cyclesPerPixel
        }
        return (columns * rows - 1) * cyclesPerPixel + max(cyclesPerPixel, filling) + later
    }

    public var raster: RasterGeometry {
        let last = geometry(description.stages.count - 1)
        return RasterGeometry(
            factor: last.factor, pixelBits: 8 * channels, limits: limits,
            cyclesPerBlock: last.cyclesPerPixel)
    }

    /// Bits of all tables, wherever they are.
    public var tableBits: Int { 8 * description.storageBytes }

    /// Bits of all line buffers and of the buffer that brings blocks into the order of lines.
    public var bufferBits: Int {
        description.stages.indices.reduce(raster.memoryBits) { sum, stage in
            sum + 2 * geometry(stage).reach * 8 * channels * limits.columns.upperBound
        }
    }

    /// For names of modules.
    var identifier: String {
        let kernels = description.stages.map { stage in
            stage.kernels.map(\.name).joined() + "x\(stage.factor)"
        }
        let tables = contents.isEmpty ? "" : "_" + "\(contents)".hashedText
        return "\(kernels.joined(separator: "_"))_\(description.fractionBits)f_\(channels)c_"
            + "\(limits.columns.upperBound)x\(limits.rows.upperBound)_\(storage.rawValue)\(tables)"
    }
}
