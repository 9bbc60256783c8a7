import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// Where a retoucher has its tables from, and how they are kept.
public struct RetouchTableSource: Hashable, Sendable, CustomStringConvertible {
    public let format: RetouchFormat
    /// Cubes that are mixed.
    public let cubes: Int
    /// Nil where they are loaded.
    public let builtIn: FixedRetouchTables?
    public let protection: TableProtection

    /// Tables for good.
    public init(_ tables: FixedRetouchTables, protection: TableProtection = .none) {
        (format, cubes, builtIn) = (tables.format, tables.cubes, tables)
        self.protection = protection
    }

    /// Tables that come while the unit is at work.
    public init(
        loading format: RetouchFormat, cubes: Int, protection: TableProtection = .none
    ) throws(RetouchError) {
        guard (1...64).contains(cubes) else { throw .cubes(cubes) }
        (self.format, self.cubes, builtIn) = (format, cubes, nil)
        self.protection = protection
    }

    public var isLoaded: Bool { builtIn == nil }

    /// What stands for it among the parameters of hardware.
    public var description: String {
        (builtIn?.description ?? "loaded \(cubes) \(format)")
            + (protection == .none ? "" : " \(protection.rawValue)")
    }

    /// Mixed factors and points of planes may be larger than their words.
    var mayExceed: Bool { builtIn.map { !$0.isBounded } ?? true }

    /// Cycles from the addresses of a table to its words.
    var latency: Int { protection.tableLatency }

    /// What a loader is told of all tables.
    func sections(multipliers: Int) -> [TableSection] {
        RetouchTable.all(multipliers: multipliers).map { shape($0).section }
    }

    func shape(_ table: RetouchTable, copies: Int = 1) -> TableShape {
        TableShape(
            words: table.words(cubes: cubes),
            code: EntryCode(protection, dataBits: table.bits(format)), copies: copies, ports: 1,
            isLoaded: isLoaded)
    }

    /// A number that is too large for its word, which happens where the tables may give one.
    func limited(_ number: Signed, to width: Int) -> Signed {
        mayExceed ? number.saturated(to: width) : number.fitted(to: width)
    }

    // MARK: Ports of modules with tables

    /// What the tables inside a module are loaded through; nil where they are built in.
    func load(_ tables: [RetouchTable]) -> TableLoad? {
        isLoaded
            ? TableLoad(count: RetouchTable.most, own: tables.map { shape($0).section }) : nil
    }

    /// See `ProtectedTable.errors`.
    func errorPort() -> Output<Bits>? { protection == .none ? nil : Output(bits(2)) }
}

/// The tables of a module while it is described.
struct RetouchTableReader {
    let source: RetouchTableSource
    let write: TableWrite?
    private var reports: [Bits] = []

    init(_ source: RetouchTableSource, load: TableLoad?) {
        self.source = source
        write = load.map { TableWrite($0) }
    }

    /// The words of a table at each of the addresses, `RetouchTableSource.latency` later.
    mutating func words(
        of table: RetouchTable, at addresses: [Unsigned], while enable: Bit
    ) -> [Signed] {
        let shape = source.shape(table, copies: addresses.count)
        let instance = Instance(
            ProtectedTable(
                shape: shape,
                contents: source.builtIn.map {
                    TableContents(table.numbers(of: $0), bits: shape.code.dataBits)
                }), named: table.name)
        instance.enable.drive(enable)
        if let addresses = Vector(addresses) { instance.addresses.drive(addresses) }
        write?.drive(instance, number: table.number)
        if let errors = instance.errors { reports.append(errors) }
        return instance.words.elements.map(\.asSigned)
    }

    /// Drives what the module reports.
    func report(to port: Output<Bits>?) { port?.drive(anyErrors(reports)) }
}
