extension RetouchFormat.Number {
    /// Beyond the longest nothing is won.
    static let fractions = -30...30

    /// With the longest fraction that leaves room for all of the numbers.
    init(_ bits: Int, holding numbers: [Float]) {
        let largest = numbers.lazy.map { abs(Double($0)) }.max() ?? 0
        let room = Double(1 << (bits - 1)) - 1
        var fraction = Self.fractions.upperBound
        while (largest * Self.scale(fraction)).rounded() > room { fraction -= 1 }
        self.init(bits: bits, fraction: fraction)
    }

    /// With the longest fraction, shorter than that of the sum, that leaves room for a sum that is
    /// rounded to it.
    init(_ bits: Int, holding sum: Int, fraction: Int) {
        var shift = 1
        while FixedRetouchTables.rounded(sum, by: shift) > (1 << (bits - 1)) - 1 { shift += 1 }
        self.init(bits: bits, fraction: fraction - shift)
    }

    /// The nearest integers, the even one of two.
    /// - Throws: `RetouchFormatError.number`.
    func integers(_ numbers: [Float], _ table: String) throws(RetouchFormatError) -> [Int] {
        let scale = Self.scale(fraction)
        var integers: [Int] = []
        integers.reserveCapacity(numbers.count)
        for number in numbers {
            let integer = (Double(number) * scale).rounded(.toNearestOrEven)
            guard integer >= Double(-largest - 1), integer <= Double(largest) else {
                throw .number(table, number, self)
            }
            integers.append(Int(integer))
        }
        return integers
    }

    private static func scale(_ fraction: Int) -> Double {
        Double(sign: .plus, exponent: fraction, significand: 1)
    }
}
