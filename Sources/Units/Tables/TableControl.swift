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

    /// From the unit's port to its tables: what has come whole and right is read from the cycle
    /// after one in which `mayTake` holds, or from the next one when there were no tables yet.
    func describe(
        _ port: TableInput, through loader: Instance<TableLoader>, clear: Bit, mayTake: Bit
    ) -> TableWrite {
        loader.data.drive(port.axis.tdata)
        loader.valid.drive(port.axis.tvalid)
        loader.last.drive(port.axis.tlast)
        port.axis.tready.drive(loader.ready)
        loader.clear.drive(clear)
        // The first tables need not wait for a frame.
        let takes = Wire(loader.isComplete && (mayTake || !isReady), named: "takes_tables")
        loader.takes.drive(takes)
        When(takes) {
            bank.next(!bank)
            isReady.next(1)
        }
        pending.drive(loader.isComplete)
        failed.drive(loader.hasFailed)
        ready.drive(isReady)
        return TableWrite(loader, bank: bank.value)
    }
}

/// Cycles in which words of tables were corrected, and in which some were wrong; the counters
/// stop at their end, and `clear` sets them back.
public struct TableErrors: Interface {
    public let corrected = Output(unsigned(16))
    public let uncorrected = Output(unsigned(16))
    let correctedCount = Register(unsigned(16), reset: 0)
    let uncorrectedCount = Register(unsigned(16), reset: 0)

    init() {}

    /// - Parameter reports: `ProtectedTable.errors` of all tables.
    func describe(_ reports: [Bits], clear: Bit) {
        count(reports.map { $0[0] }, correctedCount, corrected, clear)
        count(reports.map { $0[1] }, uncorrectedCount, uncorrected, clear)
    }

    private func count(
        _ events: [Bit], _ register: Register<Unsigned>, _ output: Output<Unsigned>, _ clear: Bit
    ) {
        When(clear) { register.next(0) }
            .elseWhen(anyOf(events)) { register.next((register + 1).saturated(to: 16)) }
        output.drive(register)
    }
}
