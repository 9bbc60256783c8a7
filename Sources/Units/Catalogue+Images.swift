import MorphoHDL
import MorphoLookup
import MorphoStreaming

extension Catalogue {
    /// With tables of our own; `morpho simulate hklut --luts` takes others.
    static let upscaler = CatalogueEntry(
        name: "hklut", summary: "HKLUT: enlarges video 4 times by look-up tables",
        parameters: [
            .tableCopies,
            UnitParameter(
                name: "channels", summary: "1 for grey, 3 for colours", range: 1...3, standard: 3),
            UnitParameter(
                name: "columns", summary: "the most columns of a frame, before enlarging",
                range: 3...4096, standard: 320),
            UnitParameter(
                name: "rows", summary: "the most rows of a frame, before enlarging",
                range: 3...4096, standard: 180),
            .loadedTables, .tableProtection,
        ],
        make: { values in
            let protection = TableProtection.allCases[values["protection"] ?? 0]
            let (channels, copies) = (values["channels"] ?? 3, values["copies"] ?? 1)
            let (columns, rows) = (values["columns"] ?? 320, values["rows"] ?? 180)
            let configuration =
                values["loaded"] == 1
                ? try UpscalerConfiguration(
                    loading: .small, channels: channels, copies: copies, largestColumns: columns,
                    largestRows: rows, protection: protection)
                : try UpscalerConfiguration(
                    tables: .fitted(), channels: channels, copies: copies,
                    largestColumns: columns, largestRows: rows, protection: protection)
            return try Design(Upscaler(configuration))
        })
}

extension Catalogue {
    /// Units for images.
    static let images = [upscaler, retoucher]
}

extension UnitParameter {
    package static let tableCopies = UnitParameter(
        name: "copies", summary: "physical copies of the tables of the busiest stage",
        range: 1...8, standard: 1, isPowerOfTwo: true)
    package static let loadedTables = UnitParameter(
        name: "loaded", summary: "1: tables come through a port of their own", range: 0...1,
        standard: 0)
    package static let tableProtection = UnitParameter(
        name: "protection", summary: "of tables: 0 none, 1 parity, 2 correction", range: 0...2,
        standard: 0)
}
