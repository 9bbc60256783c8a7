/// Functions of up to ten inputs, factored: equal ones are met often.
struct FactoredFunctions {
    private struct Narrow: Hashable {
        var table: UInt64
        var inputs: Int
    }
    private struct Wide: Hashable {
        var words: SIMD16<UInt64>
        var inputs: Int
    }
    private var narrow: [Narrow: AndProgram?] = [:]
    private var wide: [Wide: AndProgram?] = [:]

    /// Products beyond which a function is not factored.
    private static let productLimit = 32

    /// Nil when the function has too many products.
    mutating func program(of table: UInt64, inputs: Int) -> AndProgram? {
        let key = Narrow(table: table, inputs: inputs)
        if let known = narrow[key] { return known }
        let made = Self.factored(WideTable(table), inputs)
        narrow[key] = .some(made)
        return made
    }

    mutating func program(of function: WideTable, inputs: Int) -> AndProgram? {
        let key = Wide(words: function.words, inputs: inputs)
        if let known = wide[key] { return known }
        let made = Self.factored(function, inputs)
        wide[key] = .some(made)
        return made
    }

    private static func factored(_ function: WideTable, _ inputs: Int) -> AndProgram? {
        Factoring.program(of: function, inputs: inputs, limit: productLimit)
    }
}
