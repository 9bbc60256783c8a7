import MorphoLiberty

extension MemoryModel {
    /// The models that can be chosen by name.
    public static let all: [MemoryModel] = [
        MemoryModel(name: "fakeram45", .fakeram45), MemoryModel(name: "sg13g2", .sg13g2),
        MemoryModel(name: "sky130", .sg13g2, voltage: 1.8),
        MemoryModel(name: "180nm", .sg13g2, featureNm: 180, voltage: 1.8),
    ]

    /// By the beginning of a library's name the model of its process.
    private static let libraries = [
        ("NangateOpenCellLibrary", "fakeram45"), ("sg13g2_", "sg13g2"), ("sky130_", "sky130"),
        ("osu018_", "180nm"),
    ]

    /// That of the library's process, at the voltage of the library; nil: none is known.
    static func of(_ library: LibertyLibrary) -> MemoryModel? {
        guard let name = libraries.first(where: { library.name.hasPrefix($0.0) })?.1,
            let model = all.first(where: { $0.name == name })
        else { return nil }
        return model.at(voltage: library.voltage)
    }

    /// The same macros at another voltage.
    func at(voltage: Double) -> MemoryModel {
        MemoryModel(
            name: name, process, featureNm: process.featureNm * scale, voltage: voltage)
    }
}
