import MorphoLookup
import MorphoStreaming

/// How a retoucher is built as hardware.
public struct RetouchConfiguration: Hashable, Sendable {
    public let source: RetouchTableSource
    public let mode: Retoucher.Mode
    public let planeMultipliers: Retoucher.PlaneMultipliers
    public let pointChannels: Retoucher.PointChannels
    public let limits: FrameLimits

    /// - Parameters:
    ///   - source: of the tables.
    ///   - columns: the largest number of columns of a frame; 64 is the smallest.
    ///   - rows: the largest number of rows; 64 is the smallest.
    public init(
        _ source: RetouchTableSource, mode: Retoucher.Mode = .video,
        planeMultipliers: Retoucher.PlaneMultipliers = .ten,
        pointChannels: Retoucher.PointChannels = .three, columns: Int = 4096, rows: Int = 4096
    ) {
        (self.source, self.mode) = (source, mode)
        (self.planeMultipliers, self.pointChannels) = (planeMultipliers, pointChannels)
        let side = Retoucher.smallestSide
        limits = FrameLimits(columns: side...max(side, columns), rows: side...max(side, rows))
    }

    /// - Parameter values: of `UnitParameter.retouching`, by name.
    package init(
        _ source: RetouchTableSource, parameters values: [String: Int], columns: Int, rows: Int
    ) throws(RetouchUnitError) {
        let (planes, points) = (values["multipliers"] ?? 10, values["channels"] ?? 3)
        guard let multipliers = Retoucher.PlaneMultipliers(rawValue: planes) else {
            throw .planeMultipliers(planes)
        }
        guard let channels = Retoucher.PointChannels(rawValue: points) else {
            throw .pointChannels(points)
        }
        self.init(
            source, mode: values["still"] == 0 ? .video : .still, planeMultipliers: multipliers,
            pointChannels: channels, columns: columns, rows: rows)
    }

    /// What a loader is told of all tables: of a colour the features of its higher bits, one memory
    /// behind the other, then those of its lower bits, weights, four in a word, mix factors, axis factors, and plane
    /// factors, for each multiplier its own.
    public var sections: [TableSection] {
        source.sections(multipliers: planeMultipliers.rawValue)
    }

    /// What a loader takes to have these tables: their words, and their check.
    /// - Throws: `RetouchUnitError.cubes`, `RetouchUnitError.format`.
    public func stream(_ tables: RetouchTables) throws(RetouchUnitError) -> [UInt32] {
        let fixed: FixedRetouchTables
        do {
            fixed = try FixedRetouchTables(tables, format: source.format)
        } catch { throw .format(error) }
        return try stream(fixed)
    }

    /// As of tables that are in the unit's format already.
    /// - Throws: `RetouchUnitError.cubes`, `RetouchUnitError.otherFormat`.
    public func stream(_ tables: FixedRetouchTables) throws(RetouchUnitError) -> [UInt32] {
        guard tables.cubes == source.cubes else {
            throw .cubes(tables.cubes, unit: source.cubes)
        }
        guard tables.format == source.format else {
            throw .otherFormat("\(tables.format)", unit: "\(source.format)")
        }
        return sections.stream(
            RetouchTable.all(multipliers: planeMultipliers.rawValue).map {
                TableContents($0.numbers(of: tables), bits: $0.bits(source.format))
            })
    }
}
