import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// Quantises the sums of features to steps of a half of their mean, halves to the even number, and
/// adds up the weights that pairs of features stand for: five look-ups for each cube, in a memory
/// of all weights that is read once a cycle.
///
/// The weights of the cubes come out in order. From `starts` to the last one it takes
/// `latency(cubes:_:)` cycles; sums must stay for the first ten.
struct WeightSums: HardwareModule {
    /// Cycles from the start to the last weight.
    static func latency(cubes: Int, _ protection: TableProtection) -> Int {
        RetouchTables.features + 1 + RetouchTables.groups * cubes + protection.tableLatency + 2
    }

    let tables: RetouchTableSource
    let sums: Input<Vector<Signed>>
    let starts = Input(bit)
    /// The weight of a cube in quarters.
    let weight = Output(signed(RetouchFormat.quarterBits))
    let valid = Output(bit)
    let isLast = Output(bit)
    /// The addresses of the present picture's pairs, first pair first, once weights are there.
    let pairs = Output(
        vector(RetouchTables.groups, of: unsigned(2 * RetouchFormat.stepBits)))

    let load: TableLoad?
    let errors: Output<Bits>?

    enum State: String, States { case idle, quantising, finishing, lookingUp }
    let state = Register(states(State.self), reset: .idle)
    /// Of the feature, then of the pair.
    let index = Register(unsigned(4), reset: 0)
    /// Five entries for each cube.
    let entry: Register<Unsigned>
    /// Steps plus 32, the latest one in the lowest bits.
    let steps = Register(
        bits(RetouchTables.features * RetouchFormat.stepBits), reset: .uninitialised)
    let total = Register(signed(RetouchFormat.quarterBits), reset: .uninitialised)

    init(tables: RetouchTableSource) {
        self.tables = tables
        load = tables.load([.weights])
        errors = tables.errorPort()
        sums = Input(vector(RetouchTables.features, of: signed(tables.format.sumBits)))
        entry = Register(
            unsigned((RetouchTables.groups * tables.cubes).bitsOfCount), reset: 0)
    }

    func describe() {
        let isQuantised = Wire(state == .quantising, named: "is_quantised")
        let isRead = Wire(state == .lookingUp, named: "is_read")
        control()
        quantise(while: isQuantised.value)
        lookUp(while: isRead.value)
    }

    private func control() {
        let isLastEntry = Wire(
            entry == RetouchTables.groups * tables.cubes - 1, named: "is_last_entry")
        Switch(state) {
            Case(.idle) { When(starts) { state.next(.quantising) } }
            Case(.quantising) {
                index.next(index &+ 1)
                When(index == RetouchTables.features - 1) { state.next(.finishing) }
            }
            Case(.finishing) {
                // The last step is on its way.
                index.next(0)
                entry.next(0)
                state.next(.lookingUp)
            }
            Case(.lookingUp) {
                entry.next(entry &+ 1)
                When(index == RetouchTables.groups - 1) { index.next(0) }
                    .otherwise { index.next(index &+ 1) }
                When(isLastEntry) { state.next(.idle) }
            }
        }
    }

    private func quantise(while isQuantised: Bit) {
        let chosen = registered(sums[index], while: isQuantised, named: "sum")
        let isChosen = delayed(isQuantised, by: 1, named: "is_chosen")
        let shift = tables.format.stepShift
        // Very small tables have sums without a step.
        let sum = chosen.extended(to: max(chosen.width, shift + 1))
        // Less than half of a step, and that little more if the step below is odd.
        let isOdd = sum[shift].asUnsigned.signedValue
        let whole = ((sum + ((1 << (shift - 1)) - 1)) + isOdd) >> shift
        let step = whole.truncated(to: whole.width - shift).saturated(to: RetouchFormat.stepBits)
        // Plus 32.
        let place = concatenate(!step.mostSignificantBit, step[0..<RetouchFormat.stepBits - 1])
        When(isChosen) {
            steps.next(
                concatenate(steps[0..<steps.width - RetouchFormat.stepBits], place))
        }
    }

    private func lookUp(while isRead: Bit) {
        let width = 2 * RetouchFormat.stepBits
        let all = (0..<RetouchTables.groups).map { pair -> Unsigned in
            let low = (RetouchTables.groups - 1 - pair) * width
            return steps[low..<low + width].asUnsigned
        }
        guard let all = Vector(all) else { return }
        pairs.drive(all)
        let address = concatenate(entry, all[index]).asUnsigned
        let latency = tables.latency
        let perWord = RetouchTable.weightsPerWord
        let placeBits = perWord.trailingZeroBitCount
        var reader = RetouchTableReader(tables, load: load)
        let word = reader.words(
            of: .weights, at: [address[placeBits..<address.width].asUnsigned], while: isRead)[
                0]
        reader.report(to: errors)
        let weights = (0..<perWord).map { word[8 * $0..<8 * $0 + 8].asSigned }
        guard let weights = Vector(weights) else { return }
        let place = address.truncated(to: placeBits)
        let stored = weights[delayed(place, by: latency, while: bit(1), named: "weight_place")]
        // What is stored is 32 too large and wraps around.
        let quarters = registered(stored &- 32, named: "quarters")
        let isAdded = delayed(isRead, by: latency + 1, named: "is_added")
        let isFirst = delayed(isRead && index == 0, by: latency + 1, named: "is_first")
        let isComplete = delayed(
            isRead && index == RetouchTables.groups - 1, by: latency + 2, named: "is_complete")
        let isEnd = delayed(
            isRead && entry == RetouchTables.groups * tables.cubes - 1, by: latency + 2,
            named: "is_end")
        let wide = quarters.extended(to: total.width)
        total.next(mux(isFirst, wide, total &+ wide))
        total.enable(isAdded)
        weight.drive(total)
        valid.drive(isComplete)
        isLast.drive(isEnd)
    }
}
