/// The units that a Liberty file writes times and capacitances in. A constraint file has no units
/// of its own: its numbers are in these.
struct LibraryUnits: Equatable {
    /// Seconds; 1 ns where the file says nothing, as Liberty has it.
    var time = 1e-9
    /// Farads; 1 pF where the file says nothing.
    var capacitance = 1e-12

    init(_ library: CellLibrary) {
        // The units stand before the cells.
        let head = library.text.prefix { $0 != "\u{0}" }.prefix(1 << 20)
        if let match = head.firstMatch(of: /time_unit\s*:\s*"?\s*([0-9.]*)\s*([munpf]?)s/) {
            time = (Double(match.1) ?? 1) * Self.scale(match.2)
        }
        let pattern = /capacitive_load_unit\s*\(\s*"?([0-9.]+)"?\s*,\s*"?\s*([munpf]?)f/
        if let match = head.firstMatch(of: pattern.ignoresCase()) {
            capacitance = (Double(match.1) ?? 1) * Self.scale(match.2)
        }
    }

    private static func scale(_ prefix: Substring) -> Double {
        switch prefix.lowercased() {
        case "m": 1e-3
        case "u": 1e-6
        case "n": 1e-9
        case "p": 1e-12
        case "f": 1e-15
        default: 1
        }
    }
}
