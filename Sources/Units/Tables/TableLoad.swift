import MorphoHDL
import MorphoStreaming

/// What the tables inside a module are loaded through.
public struct TableLoad: Interface {
    public let writes = Input(bit)
    /// The number of the table among all of the unit.
    public let selection: Input<Unsigned>
    public let address: Input<Unsigned>
    public let word: Input<Bits>
    /// The bank that is read.
    public let bank = Input(bit)

    /// - Parameters:
    ///   - count: tables of the whole unit.
    ///   - own: those inside the module.
    init(count: Int, own: some Collection<TableSection>) {
        selection = Input(unsigned(max(1, count - 1).bitsOfCount))
        address = Input(unsigned((own.map { $0.words - 1 }.max() ?? 1).bitsOfCount))
        word = Input(bits(own.map(\.bits).max() ?? 8))
    }
}

/// A word on its way from the loader into the tables.
struct TableWrite {
    let writes: Bit
    let selection: Unsigned
    let address: Unsigned
    let word: Bits
    let bank: Bit

    init(_ load: TableLoad) {
        (writes, selection, address) = (load.writes.value, load.selection.value, load.address.value)
        (word, bank) = (load.word.value, load.bank.value)
    }

    init(_ loader: Instance<TableLoader>, bank: Bit) {
        (writes, selection, address) = (loader.writes, loader.selection, loader.address)
        (word, self.bank) = (loader.word, bank)
    }

    /// To the tables inside a module; their words and addresses may be narrower.
    func drive<Child>(_ load: InstanceGroup<Child, TableLoad>?) {
        guard let load else { return }
        load.writes.drive(writes)
        load.selection.drive(
            selection.extended(to: load.selection.shape.fields[0].shape.width))
        load.address.drive(address.truncated(to: load.address.shape.fields[0].shape.width))
        load.word.drive(word.truncated(to: load.word.shape.fields[0].shape.width))
        load.bank.drive(bank)
    }

    /// To the table of the number.
    func drive(_ table: Instance<ProtectedTable>, number: Int) {
        guard let load = table.load else { return }
        load.writes.drive(writes && selection == number)
        load.address.drive(address.truncated(to: load.address.shape.fields[0].shape.width))
        load.word.drive(word.truncated(to: load.word.shape.fields[0].shape.width))
        load.bank.drive(bank)
    }
}

/// What some tables, or modules with tables, report: each errors as in `ProtectedTable`.
func anyErrors(_ all: [Bits]) -> Bits {
    concatenate(anyOf(all.map { $0[1] }), anyOf(all.map { $0[0] }))
}
