import MorphoHDL

/// A function of numbers in [0, 1].
public protocol NumberFunction: Sendable {
    var inputs: Int { get }
    func callAsFunction(_ x: [Double]) throws -> Double
}

/// A unit by name, whether it computes a given function or stands for itself.
public struct CatalogueEntry: Sendable {
    public let name: String
    public let summary: String
    public let parameters: [UnitParameter]
    public let needsFunction: Bool
    private let make: @Sendable ((any NumberFunction)?, [String: Int]) throws -> CatalogueUnit

    init(_ unit: FunctionUnit) {
        (name, summary, parameters, needsFunction) =
            (unit.name, unit.summary, unit.parameters, true)
        make = { function, values in
            guard let function else { throw UnitError.functionMissing(unit: unit.name) }
            let configured = try unit.configured(for: function, parameters: values)
            let made = configured.made
            return CatalogueUnit(
                design: made.design, cyclesPerResult: made.cyclesPerResult, notes: made.notes,
                warnings: made.warnings, configured: configured)
        }
    }

    init(
        name: String, summary: String, parameters: [UnitParameter],
        make: @escaping @Sendable ([String: Int]) throws -> Design
    ) {
        (self.name, self.summary, self.parameters, needsFunction) =
            (name, summary, parameters, false)
        self.make = { function, values in
            if function != nil { throw UnitError.functionSuperfluous(unit: name) }
            let design = try make(values)
            return CatalogueUnit(
                design: design, cyclesPerResult: 1, notes: [],
                warnings: design.warnings.map(\.description), configured: nil)
        }
    }

    /// The elaborated unit, with what there is to say of it.
    /// - Parameter given: parameters by name; the others have their standard values.
    /// - Throws: `UnitError` or `ElaborationError`.
    public func unit(
        function: (any NumberFunction)? = nil, parameters given: [String: Int] = [:]
    ) throws -> CatalogueUnit {
        try make(function, try parameters.resolved(given, unit: name))
    }

    /// The elaborated unit.
    /// - Parameter given: parameters by name; the others have their standard values.
    /// - Throws: `UnitError` or `ElaborationError`.
    public func design(
        function: (any NumberFunction)? = nil, parameters given: [String: Int] = [:]
    ) throws -> Design {
        try unit(function: function, parameters: given).design
    }
}

/// A unit made from the catalogue, ready for emission.
public struct CatalogueUnit: Sendable {
    public let design: Design
    /// See `MadeUnit.cyclesPerResult`; 1 for a unit that computes no function.
    public let cyclesPerResult: Int
    /// See `MadeUnit.notes`.
    public let notes: [(name: String, value: String)]
    /// See `MadeUnit.warnings`.
    public let warnings: [String]
    /// The unit as one that can be measured; nil for a unit that computes no function.
    public let configured: ConfiguredUnit?
}

extension Catalogue {
    /// Every unit.
    public static let entries: [CatalogueEntry] =
        functionUnits.map(CatalogueEntry.init) + [accumulator, generator, queue, memory] + images

    /// - Throws: `UnitError.unknownUnit`.
    public static func entry(named name: String) throws(UnitError) -> CatalogueEntry {
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw .unknownUnit(name: name, known: entries.map(\.name))
        }
        return entry
    }

    private static let accumulator = CatalogueEntry(
        name: "accumulator", summary: "running total that stays at the largest number",
        parameters: [
            UnitParameter(
                name: "width", summary: "bits of the total", range: 1...4096, standard: 8),
            UnitParameter(
                name: "addend-width", summary: "bits of the addend", range: 1...4096, standard: 4),
        ],
        make: { values in
            try Design(
                SaturatingAccumulator(
                    width: values["width"] ?? 8, addendWidth: values["addend-width"] ?? 4))
        })

    private static let generator = CatalogueEntry(
        name: "lfsr", summary: "leap-forward linear feedback shift register",
        parameters: [
            UnitParameter(
                name: "width", summary: "bits of the state", range: 3...32, standard: 16),
            UnitParameter(
                name: "steps", summary: "positions moved in a cycle", range: 1...64, standard: 16),
        ],
        make: { values in
            try Design(
                LinearFeedbackShiftRegister(
                    width: values["width"] ?? 16, steps: values["steps"] ?? 16))
        })
}

extension Catalogue {
    private static let queue = CatalogueEntry(
        name: "fifo", summary: "queue between two clock domains, pointers in Gray code",
        parameters: [
            UnitParameter(
                name: "width", summary: "bits of a word", range: 1...4096, standard: 8),
            UnitParameter(
                name: "depth", summary: "words", range: 4...65536, standard: 16,
                isPowerOfTwo: true),
        ],
        make: { values in
            try Design(
                AsynchronousFIFO(
                    width: values["width"] ?? 8, depth: values["depth"] ?? 16,
                    from: ClockDomain("write_clock", period: 10, reset: .init("write_reset")),
                    into: ClockDomain("read_clock", period: 7, reset: .init("read_reset"))))
        })
}

extension Catalogue {
    private static let memory = CatalogueEntry(
        name: "ram", summary: "memory that is written and read at the clock",
        parameters: [
            UnitParameter(name: "words", summary: "words", range: 2...1_048_576, standard: 256),
            UnitParameter(
                name: "width", summary: "bits of a word", range: 1...4096, standard: 16),
            UnitParameter(
                name: "ports", summary: "1 for one address of both, or 2", range: 1...2,
                standard: 2),
        ],
        make: { values in
            try Design(
                SynchronousMemory(
                    words: values["words"] ?? 256, width: values["width"] ?? 16,
                    ports: values["ports"] ?? 2))
        })
}

extension [UnitParameter] {
    /// All parameters with their values: the given ones, checked, and the standard ones.
    package func resolved(
        _ given: [String: Int], unit: String
    ) throws(UnitError) -> [String: Int] {
        var values: [String: Int] = [:]
        for parameter in self { values[parameter.name] = parameter.standard }
        for (name, value) in given.sorted(by: { $0.key < $1.key }) {
            guard let parameter = first(where: { $0.name == name }) else {
                throw .unknownParameter(unit: unit, name: name, known: map(\.name))
            }
            if !parameter.range.contains(value) {
                throw .parameterOutOfRange(
                    unit: unit, name: name, value: value, range: parameter.range)
            }
            if parameter.isPowerOfTwo, value.nonzeroBitCount != 1 {
                throw .notPowerOfTwo(unit: unit, name: name, value: value)
            }
            values[name] = value
        }
        return values
    }
}
