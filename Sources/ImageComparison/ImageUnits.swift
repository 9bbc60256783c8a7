import MorphoCircuit
import MorphoHDL
import MorphoImages
import MorphoLookup
import MorphoStreaming
import MorphoUnits

extension ImageUnit {
    /// Every unit for images.
    public static let all: [ImageUnit] = [hklut, srlut, mulut, bicubic, icelut, lut3d]

    /// - Throws: `ImageComparisonError.unknownUnit`.
    public static func named(_ name: String) throws(ImageComparisonError) -> ImageUnit {
        guard let unit = all.first(where: { $0.name == name }) else {
            throw .unknownUnit(name, known: all.map(\.name))
        }
        return unit
    }

    private static let hklut = ImageUnit(
        name: "hklut", summary: "enlarges 4 times by look-up tables of a few neighbours (HKLUT)",
        parameters: [
            .tableCopies,
            UnitParameter(
                name: "stages", summary: "2: S, by 2 and 2; 3: L, by 2, 1 and 2, with --luts",
                range: 2...3, standard: 2),
            .tableProtection,
        ], takesTables: true,
        make: { request in
            let description: UpscalerDescription = request.value("stages") == 3 ? .large : .small
            let tables: UpscalerTables
            if let directory = request.tables {
                tables = try UpscalerTables(description, directory: directory)
            } else if description == .small {
                tables = try .fitted()
            } else {
                throw ImageTablesError.needed(unit: "hklut", parameter: "stages=3")
            }
            let configuration = try UpscalerConfiguration(
                tables: tables, channels: request.channels, copies: request.value("copies"),
                largestColumns: request.columns, largestRows: request.rows,
                protection: TableProtection.allCases[request.value("protection")])
            let fast = try FastUpscaler(tables)
            return ConfiguredImageUnit(
                factor: description.factor, model: { try GoldenUpscaler(tables).upscale($0) },
                software: { try fast.upscale($0) },
                design: { try Design(Upscaler(configuration)) }, limits: configuration.limits,
                sendsTwice: false,
                frameInterval: { configuration.cycles(columns: $0, rows: $1).frameInterval },
                tableBytes: description.storageBytes,
                notes: [
                    ("tables", request.tables == nil ? "our own" : "as given"),
                    ("look-ups for a sample", "\(description.lookupsPerSample)"),
                ])
        })

    private static let bicubic = ImageUnit(
        name: "bicubic", summary: "enlarges 4 times by bicubic interpolation", parameters: [],
        takesTables: false,
        make: { request in
            let upscaler = try BicubicUpscaler(factor: 4)
            let configuration = try BicubicConfiguration(
                upscaler, channels: request.channels, largestColumns: request.columns,
                largestRows: request.rows)
            return ConfiguredImageUnit(
                factor: 4, model: { try upscaler.upscale($0) },
                design: { try Design(BicubicScaler(configuration)) },
                limits: configuration.limits, sendsTwice: false,
                frameInterval: { configuration.cycles(columns: $0, rows: $1) }, tableBytes: 0,
                notes: [("multipliers", "\(configuration.multipliers)")])
        })

    private static let srlut = interpolated(
        "srlut", "enlarges 4 times by an interpolated table of four neighbours (SR-LUT)", .single
    ) { try .fittedSingle() }

    private static let mulut = interpolated(
        "mulut", "enlarges 4 times by six interpolated tables in two stages (MuLUT)", .cascaded
    ) { try .fittedCascaded() }

    private static func interpolated(
        _ name: String, _ summary: String, _ description: InterpolatedDescription,
        _ own: @escaping @Sendable () throws -> InterpolatedTables
    ) -> ImageUnit {
        ImageUnit(
            name: name, summary: summary, parameters: [], takesTables: false,
            make: { request in
                let tables = try own()
                let configuration = try SimplexConfiguration(
                    description, tables: tables, channels: request.channels,
                    largestColumns: request.columns, largestRows: request.rows)
                let upscaler = InterpolatedUpscaler(tables)
                return ConfiguredImageUnit(
                    factor: description.factor, model: { try upscaler.upscale($0) },
                    design: { try Design(SimplexUpscaler(configuration)) },
                    limits: configuration.limits, sendsTwice: false,
                    frameInterval: { configuration.cycles(columns: $0, rows: $1) },
                    tableBytes: description.storageBytes,
                    notes: [("tables", "our own")])
            })
    }

    private static let icelut = ImageUnit(
        name: "icelut",
        summary: "retouches by a colour cube that tables mix for each image (ICELUT)",
        parameters: [
            UnitParameter(
                name: "still",
                summary: "1: each frame comes twice; 0: the cube of the frame before",
                range: 0...1, standard: 1),
            UnitParameter(
                name: "multipliers", summary: "for the planes of the cube: 1, 2, 5 or 10",
                range: 1...10, standard: 10),
            UnitParameter(
                name: "channels", summary: "of a point of the cube in a cycle: 1 or 3",
                range: 1...3, standard: 3),
        ], takesTables: true,
        make: { request in
            let tables = try request.tables.map { try RetouchTables(directory: $0) } ?? .exposure()
            let fixed = try FixedRetouchTables(tables)
            guard
                let planes = Retoucher.PlaneMultipliers(rawValue: request.value("multipliers")),
                let points = Retoucher.PointChannels(rawValue: request.value("channels"))
            else {
                throw ImageTablesError.multipliers(
                    request.value("multipliers"), request.value("channels"))
            }
            let mode: Retoucher.Mode = request.value("still") == 1 ? .still : .video
            let (columns, rows) = (request.columns, request.rows)
            let retoucher = FixedRetoucher(fixed)
            let cycles = RetouchCycles(
                columns: columns, rows: rows, cubes: tables.cubes, mode: mode,
                planeMultipliers: planes, pointChannels: points)
            let side = Retoucher.smallestSide
            return ConfiguredImageUnit(
                factor: 1,
                // In video mode the first frame stays as it is.
                model: { mode == .still ? try retoucher.retouch($0) : $0 },
                design: {
                    try Design(
                        Retoucher(
                            tables: fixed, mode: mode, planeMultipliers: planes,
                            pointChannels: points, columns: columns, rows: rows))
                },
                limits: FrameLimits(
                    columns: side...max(side, columns), rows: side...max(side, rows)),
                sendsTwice: mode == .still,
                frameInterval: {
                    RetouchCycles(
                        columns: $0, rows: $1, cubes: tables.cubes, mode: mode,
                        planeMultipliers: planes, pointChannels: points
                    ).frame
                }, tableBytes: tables.storageBytes,
                notes: [
                    ("tables", request.tables == nil ? "our own (exposure)" : "as given"),
                    (
                        "mode",
                        mode == .still
                            ? "still: each frame comes twice"
                            : "video: a frame has the cube of the one before, the first one stays"
                    ),
                    ("prediction", "\(cycles.prediction) cycles"),
                    (
                        "mixing",
                        "\(cycles.fusion) cycles, \(cycles.fusionMultiplications) multiplications"
                    ), ("pixels in a cycle", "\(RetouchCycles.pixelRate)"),
                    (
                        "bytes outside for a frame",
                        "\(cycles.bytes.read) read, \(cycles.bytes.written) written"
                    ),
                ])
        })
}

extension ImageUnit {
    /// A table for good is what a retoucher without a prediction is.
    fileprivate static let lut3d = ImageUnit(
        name: "lut3d", summary: "retouches by one colour cube for all images", parameters: [],
        takesTables: false,
        make: { request in
            // A curve that lifts the middle of each channel by 16 levels.
            let curve = ColourCube { blue, green, red, channel in
                let level = Double([red, green, blue][channel]) / 32
                return 64 * level * (1 - level)
            }
            let cube = FixedColourCube(
                curve, entry: .init(bits: 15, fraction: ColourCube.fractionBits))
            let limits = FrameLimits(columns: 1...request.columns, rows: 1...request.rows)
            return ConfiguredImageUnit(
                factor: 1, model: { try FixedRetoucher.retouch($0, with: cube.cube) },
                design: { try Design(ColourTable(cube, limits: limits)) }, limits: limits,
                sendsTwice: false, frameInterval: { $0 * $1 },
                tableBytes: 3 * 33 * 33 * 33 * cube.entry.bits / 8,
                notes: [("table", "a curve of our own")])
        })
}

/// Why a unit for images lacks something.
public enum ImageTablesError: Error, Equatable, Sendable {
    case needed(unit: String, parameter: String)
    case multipliers(Int, Int)
}

extension ImageTablesError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .needed(let unit, let parameter):
            "unit '\(unit)' with \(parameter) has no tables of our own; give a directory with --luts"
        case .multipliers(let planes, let points):
            "icelut cannot be built with multipliers=\(planes) and channels=\(points); give 1, 2, 5 "
                + "or 10, and 1 or 3"
        }
    }
}
