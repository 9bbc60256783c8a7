/// Functions of up to ten inputs as truth tables of 1024 bits.
struct WideTable: Equatable {
    static let inputLimit = 10

    var words: SIMD16<UInt64>

    init(words: SIMD16<UInt64>) { self.words = words }

    /// A function of the first six inputs.
    init(_ table: UInt64) { words = SIMD16(repeating: table) }

    static let zero = WideTable(words: SIMD16(repeating: 0))
    static let one = WideTable(words: SIMD16(repeating: .max))

    /// The function that passes input i on.
    static func input(_ index: Int) -> WideTable {
        if index < 6 { return WideTable(words: SIMD16(repeating: TruthTable.input(index))) }
        var table = WideTable.zero
        for word in 0..<16 where word >> (index - 6) & 1 == 1 { table.words[word] = .max }
        return table
    }

    static let inputs = (0..<inputLimit).map { input($0) }

    static func & (a: WideTable, b: WideTable) -> WideTable {
        WideTable(words: a.words & b.words)
    }
    static func | (a: WideTable, b: WideTable) -> WideTable {
        WideTable(words: a.words | b.words)
    }
    static prefix func ~ (a: WideTable) -> WideTable { WideTable(words: ~a.words) }

    /// The function where an input is fixed; it no longer depends on it.
    @inline(__always)
    func cofactor(_ index: Int, _ value: Bool) -> WideTable {
        if index < 6 {
            let mask = SIMD16<UInt64>(repeating: TruthTable.input(index))
            let distance = SIMD16<UInt64>(repeating: UInt64(1 << index))
            let part = value ? words & mask : words & ~mask
            return WideTable(words: value ? part | part &>> distance : part | part &<< distance)
        }
        let stride = 1 << (index - 6)
        var result = self
        for word in 0..<16 {
            result.words[word] = words[value ? word | stride : word & ~stride]
        }
        return result
    }
}
