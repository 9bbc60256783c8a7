import MorphoHDL
import MorphoLookup

/// Looks up the features of the reduced picture's 1024 colours and adds them up, all of a colour in
/// one cycle.
///
/// `isComplete` holds for one cycle, `latency` cycles after the last colour; sums stay until the
/// next picture's first colour has been added.
struct FeatureSums: HardwareModule {
    /// Cycles from a colour to the sum with it.
    static let latency = 3

    let tables: FixedRetouchTables
    let high = Input(unsigned(12))
    let low = Input(unsigned(12))
    let valid = Input(bit)
    let sums: Output<Vector<Signed>>
    let isComplete = Output(bit)
    /// Colours that were added.
    let count = Register(unsigned(10), reset: 0)

    init(tables: FixedRetouchTables) {
        self.tables = tables
        sums = Output(vector(RetouchTables.features, of: signed(tables.format.sumBits)))
    }

    func describe() {
        let isRead = delayed(valid.value, by: 1, named: "is_read")
        let isAdded = delayed(isRead, by: 1, named: "is_added")
        When(isAdded) { count.next(count &+ 1) }
        let isFirst = Wire(count == 0, named: "is_first")
        let totals = (0..<RetouchTables.features).map { feature -> Signed in
            func entry(_ table: [Int], _ address: Input<Unsigned>, _ name: String) -> Signed {
                let own = stride(from: feature, to: table.count, by: RetouchTables.features)
                return ROM(
                    signed(tables.format.feature.bits), contents: .words(own.map { table[$0] }),
                    named: "\(name)_\(feature)"
                ).readSynchronous(address, enable: valid.value)
            }
            let both = registered(
                entry(tables.high, high, "high") + entry(tables.low, low, "low"), while: isRead,
                named: "both_\(feature)")
            let total = Register(
                signed(tables.format.sumBits), reset: .uninitialised, named: "total_\(feature)")
            let earlier = mux(isFirst, signed(tables.format.sumBits)(0), total)
            total.next(earlier &+ both)
            total.enable(isAdded)
            return total.value
        }
        if let totals = Vector(totals) { sums.drive(totals) }
        isComplete.drive(delayed(isAdded && count.allOnes, by: 1, named: "is_complete_1"))
    }
}
