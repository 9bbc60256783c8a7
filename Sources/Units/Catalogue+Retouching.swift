import MorphoHDL
import MorphoLookup
import MorphoStreaming

extension Catalogue {
    /// With tables of our own; `morpho simulate icelut --luts` takes others.
    static let retoucher = CatalogueEntry(
        name: "icelut", summary: "ICELUT: retouches video by a colour cube mixed for each frame",
        parameters: UnitParameter.retouching + [
            UnitParameter(
                name: "cubes", summary: "that are mixed, of tables that are loaded",
                range: 1...64, standard: 1),
            UnitParameter(
                name: "columns", summary: "the most columns of a frame",
                range: Retoucher.smallestSide...4096, standard: 1280),
            UnitParameter(
                name: "rows", summary: "the most rows of a frame",
                range: Retoucher.smallestSide...4096, standard: 720),
        ],
        make: { values in
            let protection = TableProtection.allCases[values["protection"] ?? 0]
            let cubes = values["cubes"] ?? 1
            let source: RetouchTableSource
            if values["loaded"] == 1 {
                source = try RetouchTableSource(
                    loading: .common(), cubes: cubes, protection: protection)
            } else {
                let tables = try FixedRetouchTables(.exposure())
                guard cubes == tables.cubes else {
                    throw RetouchUnitError.cubes(tables.cubes, unit: cubes)
                }
                source = RetouchTableSource(tables, protection: protection)
            }
            let configuration = try RetouchConfiguration(
                source, parameters: values, columns: values["columns"] ?? 1280,
                rows: values["rows"] ?? 720)
            return try Design(Retoucher(configuration))
        })
}

extension UnitParameter {
    /// Those of a retoucher, wherever its tables come from.
    package static let retouching = [
        UnitParameter(
            name: "still", summary: "1: each frame comes twice; 0: the cube of the frame before",
            range: 0...1, standard: 1),
        UnitParameter(
            name: "multipliers", summary: "for the planes of the cube: 1, 2, 5 or 10",
            range: 1...10, standard: 10),
        UnitParameter(
            name: "channels", summary: "of a point of the cube in a cycle: 1 or 3", range: 1...3,
            standard: 3),
        .loadedTables, .tableProtection,
    ]
}
