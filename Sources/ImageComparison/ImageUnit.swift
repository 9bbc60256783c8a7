import MorphoCircuit
import MorphoImages
import MorphoLookup
import MorphoStreaming
import MorphoUnits

/// A unit that works on images, by name: what it computes, and how it is built as hardware.
public struct ImageUnit: Sendable {
    public let name: String
    public let summary: String
    public let parameters: [UnitParameter]
    /// Whether it can read tables from a directory.
    public let takesTables: Bool
    let make: @Sendable (ImageUnitRequest) throws -> ConfiguredImageUnit

    /// - Throws: `UnitError` for parameters, and what keeps tables from being read or the unit from
    ///   being built.
    public func configured(
        parameters given: [String: Int] = [:], tables: String?, channels: Int, columns: Int,
        rows: Int
    ) throws -> ConfiguredImageUnit {
        if tables != nil, !takesTables { throw ImageComparisonError.noTables(unit: name) }
        return try make(
            ImageUnitRequest(
                parameters: try parameters.resolved(given, unit: name), tables: tables,
                channels: channels, columns: columns, rows: rows))
    }
}

/// What a unit is to be built for.
struct ImageUnitRequest: Sendable {
    let parameters: [String: Int]
    /// A directory; nil: tables of our own.
    let tables: String?
    let channels: Int
    /// The largest frame.
    let columns: Int
    let rows: Int

    func value(_ name: String) -> Int { parameters[name] ?? 0 }

    /// Tables come through a port of the unit.
    var isLoaded: Bool { value("loaded") == 1 }
    var protection: TableProtection { TableProtection.allCases[value("protection")] }
}

/// A unit with its tables.
public struct ConfiguredImageUnit: Sendable {
    /// Pixels along each axis of the result for one of the image.
    public let factor: Int
    /// What the hardware gives, bit for bit: the exact model.
    public let model: @Sendable (Image) throws -> Image
    /// The same bytes, faster; nil where there is no such form.
    public var software: (@Sendable (Image) throws -> Image)?
    public let design: @Sendable () throws -> Design
    public let limits: FrameLimits
    /// Each frame is sent twice, and comes out once.
    public let sendsTwice: Bool
    /// From a frame to the next one when they follow each other, by its columns and rows; nil: it
    /// depends on the surroundings.
    public let frameInterval: @Sendable (_ columns: Int, _ rows: Int) -> Int?
    /// Bytes of tables, each counted once.
    public let tableBytes: Int
    /// What there is to say of it, and its value.
    public let notes: [(name: String, value: String)]
    /// What the unit is loaded with before the first frame; nil where tables are built in.
    public var stream: [UInt32]?
}

/// Why images cannot be compared.
public enum ImageComparisonError: Error, Equatable, Sendable {
    case unknownUnit(String, known: [String])
    case noTables(unit: String)
    /// The image, or the part of it that is simulated, does not fit the unit.
    case frame(unit: String, columns: Int, rows: Int, limits: FrameLimits)
    /// What came out of the unit is not what the exact model says.
    case different(unit: String, pixels: Int)
}

extension ImageComparisonError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknownUnit(let name, let known):
            "there is no unit '\(name)' for images; take one of " + known.joined(separator: ", ")
        case .noTables(let unit):
            "unit '\(unit)' reads no tables; leave --luts out"
        case .frame(let unit, let columns, let rows, let limits):
            "unit '\(unit)' takes frames of \(limits.columns.lowerBound) to "
                + "\(limits.columns.upperBound) columns"
                + (limits.columnStep > 1 ? " (a multiple of \(limits.columnStep))" : "")
                + " and \(limits.rows.lowerBound) to \(limits.rows.upperBound) rows, not "
                + "\(columns) × \(rows); give another --part, or 'none'"
        case .different(let unit, let pixels):
            "the Verilog of unit '\(unit)' and its exact model differ in \(pixels) samples; this is "
                + "an error of Morpho"
        }
    }
}
