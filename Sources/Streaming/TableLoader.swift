import MorphoHDL

/// The port through which tables are loaded: an AXI4-Stream of 32-bit words, property `t` of a unit.
public struct TableInput: Interface {
    public struct Stream: Interface {
        public let tdata = Input(bits(32))
        public let tvalid = Input(bit)
        public let tready = Output(bit)
        public let tlast = Input(bit)
    }
    public let axis = Stream()

    public init() {}
}

/// A table as the loader sees it.
public struct TableSection: Hashable, Sendable {
    public let words: Int
    /// Of a word; what its last beat has beyond them counts for the check alone.
    public let bits: Int

    public init(words: Int, bits: Int) { (self.words, self.bits) = (words, bits) }

    /// Words of the stream that one of the table takes, the lowest bits first.
    public var beats: Int { (bits + 31) / 32 }
}

/// Takes tables from a stream, one behind the other and each from address 0, and after the last
/// word their CRC-32, which carries `tlast`. See `CyclicRedundancyCheck`.
///
/// What was written is only to be used when the check was right: then `isComplete` holds until
/// `takes`, and no further word is taken. A stream with a wrong check or length sets `hasFailed`,
/// which stays until a further load is complete or `clear`.
public struct TableLoader: HardwareModule {
    public let sections: [TableSection]

    public let data = Input(bits(32))
    public let valid = Input(bit)
    public let last = Input(bit)
    public let ready = Output(bit)
    public let takes = Input(bit)
    public let clear = Input(bit)
    public let isComplete = Output(bit)
    public let hasFailed = Output(bit)
    /// A word for the table of the number `selection`.
    public let writes = Output(bit)
    public let selection: Output<Unsigned>
    public let address: Output<Unsigned>
    public let word: Output<Bits>

    enum State: String, States { case loading, checking, complete, failing }
    let state = Register(states(State.self), reset: .loading)
    let failure = Register(bit, reset: 0)
    let remainder = Register(bits(32), reset: Int(CyclicRedundancyCheck.start))
    let section: Register<Unsigned>
    let place: Register<Unsigned>
    let beat: Register<Unsigned>?
    /// The beats of a word before the last one.
    let held: [Register<Bits>]

    public init(sections: [TableSection]) {
        self.sections = sections
        let words = sections.map(\.words).max() ?? 1
        let beats = sections.map(\.beats).max() ?? 1
        let places = (max(2, words) - 1).bitsOfCount
        let numbers = max(1, sections.count - 1).bitsOfCount
        selection = Output(unsigned(numbers))
        address = Output(unsigned(places))
        word = Output(bits(sections.map(\.bits).max() ?? 8))
        section = Register(unsigned(numbers), reset: 0)
        place = Register(unsigned(places), reset: 0)
        beat = beats > 1 ? Register(unsigned((beats - 1).bitsOfCount), reset: 0) : nil
        held = (0..<beats - 1).map { _ in Register(bits(32), reset: .uninitialised) }
    }

    public func describe() {
        let comes = Wire(valid && state != .complete, named: "comes")
        ready.drive(state != .complete)
        isComplete.drive(state == .complete)
        hasFailed.drive(failure)
        selection.drive(section)
        address.drive(place)
        let word = concatenate([data as any HardwareReadable] + held.reversed().map { $0 })
        self.word.drive(word.truncated(to: self.word.shape.fields[0].shape.width))

        let isWordEnd = Wire(endsWord, named: "is_word_end")
        let ends = sections.map { section in section.words - 1 }
        let isTableEnd = Wire(place == chosen(ends, place.width), named: "is_table_end")
        let isLastTable = Wire(section == sections.count - 1, named: "is_last_table")
        writes.drive(comes && state == .loading && isWordEnd)
        When(clear) { failure.next(0) }
        When(comes && state == .loading) {
            remainder.next(CyclicRedundancyCheck.next(remainder.value, data.value))
            if let beat {
                for (number, register) in held.enumerated() {
                    When(beat == number) { register.next(data) }
                }
                When(isWordEnd) { beat.next(0) }.otherwise { beat.next(beat &+ 1) }
            }
            When(isWordEnd) {
                When(isTableEnd) {
                    place.next(0)
                    When(isLastTable) { section.next(0) }.otherwise { section.next(section &+ 1) }
                }.otherwise { place.next(place &+ 1) }
            }
            // A stream that ends before its check is too short.
            When(last) { restart(.loading) }
                .elseWhen(isWordEnd && isTableEnd && isLastTable) { state.next(.checking) }
        }
        When(comes && state == .checking) {
            When(last && data == ~remainder.value) { restart(.complete) }
                .elseWhen(last) { restart(.loading) }
                .otherwise { state.next(.failing) }
        }
        // Too long: nothing counts until it ends.
        When(comes && state == .failing && last) { restart(.loading) }
        When(takes) { state.next(.loading) }
    }

    /// Begins anew, after tables that are complete or were dropped.
    private func restart(_ next: State) {
        state.next(next)
        remainder.next(Int(CyclicRedundancyCheck.start))
        section.next(0)
        place.next(0)
        beat?.next(0)
        failure.next(next == .complete ? 0 : 1)
    }

    private var endsWord: Bit {
        guard let beat else { return constant(1, bits: 1)[0] }
        return beat == chosen(sections.map { $0.beats - 1 }, beat.width)
    }

    /// A number of the present table.
    private func chosen(_ numbers: [Int], _ width: Int) -> Unsigned {
        if Set(numbers).count == 1 { return constant(numbers[0], bits: width) }
        return Vector(numbers.map { constant($0, bits: width) })?[section] ?? .placeholder
    }
}
