import MorphoHDL
import MorphoStreaming

/// How loading goes: ports `tables_pending` and so on of a property `tables`.
public struct TableStatus: Interface {
    /// Tables have come whole and are taken over before the next frame begins.
    public let pending = Output(bit)
    /// The last load was too short, too long or had a wrong check, and was dropped.
    public let failed = Output(bit)
    /// There are tables to work with. Until then no frame begins.
    public let ready = Output(bit)
    /// The bank that is read.
    let bank = Register(bit, reset: 0)
    let isReady = Register(bit, reset: 0)

    init() {}
}

/// Cycles in which words of tables were corrected, and in which some were wrong; the counters
/// stop at their end, and `clear` sets them back.
public struct TableErrors: Interface {
    public let corrected = Output(unsigned(16))
    public let uncorrected = Output(unsigned(16))
    let correctedCount = Register(unsigned(16), reset: 0)
    let uncorrectedCount = Register(unsigned(16), reset: 0)

    init() {}
}

extension Upscaler {
    func describeLoading() {
        guard let loader, let tables, let t else {
            receiver.mustDrain.drive(0)
            receiver.isHeld.drive(0)
            return
        }
        loader.data.drive(t.axis.tdata)
        loader.valid.drive(t.axis.tvalid)
        loader.last.drive(t.axis.tlast)
        t.axis.tready.drive(loader.ready)
        loader.clear.drive(clear)
        // The first tables need not wait for a frame.
        let takes = Wire(
            loader.isComplete && (receiver.changes || !tables.isReady), named: "takes_tables")
        loader.takes.drive(takes)
        When(takes) {
            tables.bank.next(!tables.bank)
            tables.isReady.next(1)
        }
        receiver.mustDrain.drive(loader.isComplete)
        receiver.isHeld.drive(!tables.isReady)
        tables.pending.drive(loader.isComplete)
        tables.failed.drive(loader.hasFailed)
        tables.ready.drive(tables.isReady)

        var first = 0
        for (index, stage) in stages.enumerated() {
            guard let load = stage.load else { continue }
            let count = configuration.shapes(stage: index).count
            let number = loader.selection
            let own =
                number >= first
                && (first + count < configuration.sections.count
                    ? number < first + count : number >= first)
            load.writes.drive(loader.writes && own)
            let place = first == 0 ? number : number &- constant(first, bits: number.width)
            load.selection.drive(place.truncated(to: max(1, count - 1).bitsOfCount))
            let shapes = configuration.shapes(stage: index)
            load.address.drive(
                loader.address.truncated(to: shapes.map(\.addressBits).max() ?? 1))
            load.word.drive(
                loader.word.truncated(to: shapes.map(\.code.dataBits).max() ?? 8))
            load.bank.drive(tables.bank)
            first += count
        }
    }

    func describeErrors() {
        guard let errors else { return }
        let all = stages.compactMap { $0.errors }
        func count(_ bit: Int, _ register: Register<Unsigned>, _ output: Output<Unsigned>) {
            let happens = anyOf(all.map { $0[bit] })
            When(clear) { register.next(0) }
                .elseWhen(happens) { register.next((register + 1).saturated(to: 16)) }
            output.drive(register)
        }
        count(0, errors.correctedCount, errors.corrected)
        count(1, errors.uncorrectedCount, errors.uncorrected)
    }
}
