import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// Looks up the features of the reduced picture's 1024 colours and adds them up, all of a colour in
/// one cycle.
///
/// `isComplete` holds for one cycle, `latency(_:)` cycles after the last colour; sums stay until the
/// next picture's first colour has been added.
struct FeatureSums: HardwareModule {
    /// Cycles from a colour to the sum with it.
    static func latency(_ protection: TableProtection) -> Int { protection.tableLatency + 2 }

    let tables: RetouchTableSource
    let high = Input(unsigned(12))
    let low = Input(unsigned(12))
    let valid = Input(bit)
    let sums: Output<Vector<Signed>>
    let isComplete = Output(bit)
    let load: TableLoad?
    let errors: Output<Bits>?
    /// Colours that were added.
    let count = Register(unsigned(10), reset: 0)

    init(tables: RetouchTableSource) {
        self.tables = tables
        load = tables.load(RetouchTable.features)
        errors = tables.errorPort()
        sums = Output(vector(RetouchTables.features, of: signed(tables.format.sumBits)))
    }

    func describe() {
        let isRead = delayed(valid.value, by: tables.latency, named: "is_read")
        let isAdded = delayed(isRead, by: 1, named: "is_added")
        When(isAdded) { count.next(count &+ 1) }
        let isFirst = Wire(count == 0, named: "is_first")
        var reader = RetouchTableReader(tables, load: load)
        let totals = (0..<RetouchTables.features).map { feature -> Signed in
            let higher = reader.words(of: .high(feature), at: [high.value], while: valid.value)
            let lower = reader.words(of: .low(feature), at: [low.value], while: valid.value)
            let both = registered(
                higher[0] + lower[0], while: isRead, named: "both_\(feature)")
            let total = Register(
                signed(tables.format.sumBits), reset: .uninitialised, named: "total_\(feature)")
            let earlier = mux(isFirst, signed(tables.format.sumBits)(0), total)
            total.next(earlier &+ both)
            total.enable(isAdded)
            return total.value
        }
        reader.report(to: errors)
        if let totals = Vector(totals) { sums.drive(totals) }
        isComplete.drive(delayed(isAdded && count.allOnes, by: 1, named: "is_complete_1"))
    }
}
