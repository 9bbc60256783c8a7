import MorphoHDL
import MorphoImages
import MorphoLookup
import MorphoStreaming
import MorphoUnits

extension ImageUnit {
    static let icelut = ImageUnit(
        name: "icelut",
        summary: "retouches by a colour cube that tables mix for each image (ICELUT)",
        parameters: UnitParameter.retouching, takesTables: true,
        make: { request in
            let tables = try request.tables.map { try RetouchTables(directory: $0) } ?? .exposure()
            let fixed = try FixedRetouchTables(tables)
            let source =
                request.isLoaded
                ? try RetouchTableSource(
                    loading: fixed.format, cubes: fixed.cubes, protection: request.protection)
                : RetouchTableSource(fixed, protection: request.protection)
            let unit = try RetouchConfiguration(
                source, parameters: request.parameters, columns: request.columns,
                rows: request.rows)
            let mode = unit.mode
            let retoucher = FixedRetoucher(fixed)
            let cycles = RetouchCycles(unit, columns: request.columns, rows: request.rows)
            return ConfiguredImageUnit(
                factor: 1,
                // In video mode the first frame stays as it is.
                model: { mode == .still ? try retoucher.retouch($0) : $0 },
                design: { try Design(Retoucher(unit)) }, limits: unit.limits,
                sendsTwice: mode == .still,
                frameInterval: { RetouchCycles(unit, columns: $0, rows: $1).frame },
                tableBytes: tables.storageBytes,
                notes: notes(request, mode, cycles),
                stream: request.isLoaded ? try unit.stream(fixed) : nil)
        })

    private static func notes(
        _ request: ImageUnitRequest, _ mode: Retoucher.Mode, _ cycles: RetouchCycles
    ) -> [(name: String, value: String)] {
        [
            ("tables", request.tables == nil ? "our own (exposure)" : "as given"),
            (
                "mode",
                mode == .still
                    ? "still: each frame comes twice"
                    : "video: a frame has the cube of the one before, the first one stays"
            ), ("prediction", "\(cycles.prediction) cycles"),
            (
                "mixing",
                "\(cycles.fusion) cycles, \(cycles.fusionMultiplications) multiplications"
            ), ("pixels in a cycle", "\(RetouchCycles.pixelRate)"),
            (
                "bytes outside for a frame",
                "\(cycles.bytes.read) read, \(cycles.bytes.written) written"
            ),
        ]
    }
}
