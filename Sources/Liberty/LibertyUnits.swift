/// The units of a file in SI: seconds, farads, watts, volts.
struct LibertyUnits {
    var time = 1e-9
    var capacitance = 1e-12
    var leakage = 1e-9
    var voltage = 1.0
    /// What slews are multiplied with beyond their unit.
    var slewDerate = 1.0

    /// Internal energies have no unit of their own: capacitance times voltage squared.
    var energy: Double { capacitance * voltage * voltage }
    var slew: Double { time * slewDerate }

    /// "10ps" in seconds: a number, which may be left out, a prefix and the unit, upper or lower
    /// case, with or without spaces.
    static func quantity(_ text: String, unit: String) -> Double? {
        let plain = text.lowercased().filter { !$0.isWhitespace }
        guard plain.hasSuffix(unit) else { return nil }
        let rest = plain.dropLast(unit.count)
        let scale = rest.last.flatMap { prefixes[$0] }
        let count = scale == nil ? rest : rest.dropLast()
        guard count.allSatisfy({ $0.isNumber || "+-.e".contains($0) }),
            let number = count.isEmpty ? 1 : Double(count), number > 0, number.isFinite
        else { return nil }
        return number * (scale ?? 1)
    }

    private static let prefixes: [Character: Double] = [
        "k": 1e3, "m": 1e-3, "u": 1e-6, "n": 1e-9, "p": 1e-12, "f": 1e-15, "a": 1e-18,
    ]
}
