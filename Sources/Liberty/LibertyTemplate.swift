/// A `lu_table_template` or `power_lut_template`.
struct LibertyTemplate {
    /// Of `variable_n`, and what its points are multiplied with.
    struct Variable {
        var kind: LibertyTable.Variable
        var isCapacitance = false
        var isTime = false

        init(_ name: String) {
            switch name {
            case "total_output_net_capacitance": kind = .load
            case "input_net_transition", "input_transition_time", "constrained_pin_transition":
                kind = .slew
            case "related_pin_transition": kind = .relatedSlew
            default: kind = .other
            }
            isCapacitance = name.hasSuffix("capacitance")
            isTime = name.hasSuffix("transition") || name.hasSuffix("time")
        }

        func factor(_ units: LibertyUnits) -> Double {
            isCapacitance ? units.capacitance : isTime ? units.slew : 1
        }
    }

    /// Gaps are nil: `variable_2` without `variable_1`.
    var variables: [Variable?] = [nil, nil, nil]
    /// The bytes of the points.
    var points: [Range<Int>?] = [nil, nil, nil]
}

/// A `type` group: the numbers of the bits of a bus.
struct BusType {
    static let widest = 4096

    var width: Int?
    var from: Int?
    var to: Int?

    /// In the order of the file; nil when there are none or too many.
    var bits: [Int]? {
        let first = from ?? (to == nil ? (width ?? 1) - 1 : 0)
        let last = to ?? (from == nil ? 0 : first - (width ?? 1) + 1)
        return Self.bits(from: first, to: last)
    }

    static func bits(from first: Int, to last: Int) -> [Int]? {
        let numbers = 0...1_000_000
        guard numbers.contains(first), numbers.contains(last), abs(first - last) < widest
        else { return nil }
        return Array(stride(from: first, through: last, by: first <= last ? 1 : -1))
    }
}
