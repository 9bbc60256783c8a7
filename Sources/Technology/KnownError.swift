/// How far the estimator's own figures were from those of Yosys, ABC and OpenSTA, and its power
/// from an independent sum over the same library, when `make accuracy` last compared them.
///
/// Shares of designs whose ratio, own over external, lies within 10 % (area), 20 % (delay) and
/// 25 % (power).
public struct KnownError: Codable, Hashable, Sendable {
    /// The name that the library gives itself.
    public var library: String
    public var designs: Int
    public var areaWithin10Percent: Double
    public var delayWithin20Percent: Double
    public var powerWithin25Percent: Double

    /// Of units that get thorough synthesis; a test compares them with
    /// `Benchmarks/results/accuracy.json`, to whole per cent.
    public static let measured = [
        KnownError("osu018_stdcells", 127, area: 0.91, delay: 0.93, power: 0.99),
        KnownError("NangateOpenCellLibrary", 127, area: 0.94, delay: 0.91, power: 1),
        KnownError("sky130_fd_sc_hd__tt_025C_1v80", 126, area: 0.94, delay: 0.90, power: 1),
        KnownError("sg13g2_stdcell_typ_1p20V_25C", 127, area: 0.97, delay: 0.94, power: 1),
    ]

    private init(_ library: String, _ designs: Int, area: Double, delay: Double, power: Double) {
        self.library = library
        self.designs = designs
        areaWithin10Percent = area
        delayWithin20Percent = delay
        powerWithin25Percent = power
    }

    /// Nil: never compared with this library.
    public static func with(library: String) -> KnownError? {
        measured.first { $0.library == library }
    }
}
