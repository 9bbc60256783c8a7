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
            .loadedTables, .tableProtection,
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
            let configuration =
                request.isLoaded
                ? try UpscalerConfiguration(
                    loading: description, channels: request.channels,
                    copies: request.value("copies"), largestColumns: request.columns,
                    largestRows: request.rows, protection: request.protection)
                : try UpscalerConfiguration(
                    tables: tables, channels: request.channels, copies: request.value("copies"),
                    largestColumns: request.columns, largestRows: request.rows,
                    protection: request.protection)
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
                ], stream: request.isLoaded ? UpscalerConfiguration.stream(tables) : nil)
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
