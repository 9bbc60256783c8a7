import Foundation
import MorphoLiberty
import Testing

/// The library that `text` is.
func read(_ text: String, file: String = "some.lib") throws -> LibertyLibrary {
    try LibertyLibrary(Array(text.utf8), file: file)
}

/// A library with these cells and attributes, in ns, pF, nW and V.
func library(_ cells: String, attributes: String = "") throws -> LibertyLibrary {
    try read(
        """
        library (some) {
          time_unit : "1ns"; voltage_unit : "1V"; leakage_power_unit : "1nW";
          capacitive_load_unit (1, pf); nom_voltage : 1.8;
          lu_table_template (delay) {
            variable_1 : input_net_transition; variable_2 : total_output_net_capacitance;
            index_1 ("1, 2"); index_2 ("1, 2, 3");
          }
          power_lut_template (energy) { variable_1 : input_transition_time; index_1 ("1, 2"); }
          \(attributes)
        \(cells)
        }
        """)
}

/// A cell with the pins A and Y, and what stands in `timing` and `power`.
func cell(_ timing: String, power: String = "") -> String {
    """
    cell (X) {
      pin (A) { direction : input; capacitance : 0.5; }
      pin (Y) {
        direction : output;
        timing () { related_pin : "A"; \(timing) }
        \(power)
      }
    }
    """
}

/// The error that reading `text` gives, in words.
func message(_ text: String) -> String {
    do {
        _ = try read(text)
        return "no error"
    } catch {
        return "\(error)"
    }
}

func isClose(_ a: Double?, _ b: Double, _ tolerance: Double = 1e-12) -> Bool {
    guard let a else { return false }
    return abs(a - b) <= tolerance * max(abs(a), abs(b))
}

func areClose(_ a: [Double]?, _ b: [Double]) -> Bool {
    guard let a else { return false }
    return a.count == b.count && zip(a, b).allSatisfy { isClose($0, $1) }
}

/// Numbers for tests that damage files: the same in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    }
}

/// Libraries of real processes, where the machine has them.
enum RealLibrary: String, CaseIterable {
    case nangate45 = "nangate45_typ.lib"
    case sg13g2 = "sg13g2_stdcell_typ_1p20V_25C.lib"
    case sky130 = "sky130hd_tt.lib"
    case osu018 = "osu018_stdcells.lib"
    case osu035 = "osu035_stdcells.lib"

    var path: String {
        switch self {
        case .osu018: "/usr/share/qflow/tech/osu018/\(rawValue)"
        case .osu035: "/usr/share/qflow/tech/osu035/\(rawValue)"
        default:
            URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("../shared/data/liberty/\(rawValue)").path
        }
    }

    var bytes: [UInt8]? { FileManager.default.contents(atPath: path).map { [UInt8]($0) } }

    /// A test that silently does nothing would look like one that passed.
    static let present: [RealLibrary] = allCases.filter { library in
        let isThere = FileManager.default.isReadableFile(atPath: library.path)
        if !isThere { print("NOT TESTED: \(library.rawValue), which is not at \(library.path)") }
        return isThere
    }

    func read() throws -> LibertyLibrary {
        try LibertyLibrary(try #require(bytes), file: rawValue)
    }
}
