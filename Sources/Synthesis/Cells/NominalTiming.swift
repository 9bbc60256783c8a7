import MorphoLiberty

/// Delays of cells before anything is known of their surroundings but the number of readers: at
/// the slew that an inverter makes which drives four of its kind, each reader a load as that
/// inverter is.
struct NominalTiming {
    let library: LibertyLibrary
    private(set) var slew = 0.0
    private var load = 0.0

    init(_ library: LibertyLibrary) {
        self.library = library
        let inverters = library.cells.filter { cell in
            !cell.isDontUse && !cell.isSequential && cell.pins.count == 2 && cell.area != nil
                && cell.pins.contains { $0.direction == .output && $0.function?.steps.last == .not }
        }
        guard let smallest = inverters.min(by: { ($0.area ?? 0) < ($1.area ?? 0) }),
            let input = smallest.pins.first(where: { $0.direction == .input }),
            let output = smallest.pins.first(where: { $0.direction == .output })
        else { return }
        load = input.capacitance
        // A few steps towards the slew at which output and input are alike.
        for _ in 0..<4 {
            let slews = output.arcs.flatMap { arc in
                [arc.riseTransition, arc.fallTransition].compactMap { $0 }.map {
                    library.value(of: $0, slew: slew, load: 4 * input.capacitance)
                }
            }
            if slews.isEmpty { return }
            slew = slews.reduce(0, +) / Double(slews.count)
        }
    }

    /// The mean of rising and falling, the longest of the conditions. Seconds.
    func delay(_ cell: LibertyCell, from input: Int, to output: Int, readers: Double) -> Double {
        var longest = 0.0
        for arc in cell.pins[output].arcs where arc.related == input {
            let tables = [arc.cellRise, arc.cellFall].compactMap { $0 }
            if tables.isEmpty { continue }
            let sum = tables.reduce(0) {
                $0 + library.value(of: $1, slew: slew, load: load * readers)
            }
            longest = max(longest, sum / Double(tables.count))
        }
        return longest
    }
}
