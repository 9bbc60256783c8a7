extension LibertyScanner {
    /// The number that `range` holds, spaces around it allowed.
    func number(_ range: Range<Int>) throws(LibertyFault) -> Double {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
        while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
        var place = start
        if let number = decimal(&place, end), place == end { return number }
        throw LibertyFault(.badNumber(text(start..<end)), at: start)
    }

    /// The numbers of a list such as `"1, 2", \ "3, 4"`, each times `factor`.
    func numbers(
        _ range: Range<Int>, times factor: Double, expected: Int
    ) throws(LibertyFault) -> [Double] {
        var found: [Double] = []
        // What a file announces is no reason to take memory; what it has room for is.
        found.reserveCapacity(min(expected, range.count))
        var place = range.lowerBound
        let end = range.upperBound
        while place < end {
            if Self.isBetweenNumbers(bytes[place]) {
                place += 1
                continue
            }
            let start = place
            if bytes[place] == UInt8(ascii: "/"), let behind = endOfComment(at: place, end) {
                place = behind
                continue
            }
            if let number = decimal(&place, end),
                place == end || Self.isBetweenNumbers(bytes[place])
            {
                let product = number * factor
                if product.isFinite {
                    found.append(product)
                    continue
                }
            }
            place = start
            while place < end, !Self.isBetweenNumbers(bytes[place]) { place += 1 }
            throw LibertyFault(.badNumber(text(start..<place)), at: start)
        }
        return found
    }

    private static func isBetweenNumbers(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\"")
            || (9...13).contains(byte) || byte == UInt8(ascii: "\\")
    }

    /// A decimal number that begins at `place`, which is moved behind it; nil when there is none,
    /// or none that is finite. Exactly rounded: with a mantissa below 2^53 and a power of ten up
    /// to 10^22 both are exact and one operation rounds once; the rest goes to the standard
    /// library.
    private func decimal(_ place: inout Int, _ end: Int) -> Double? {
        let start = place
        var index = place
        var isNegative = false
        if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isNegative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        var mantissa: UInt64 = 0
        let firstDigit = index
        while index < end, bytes[index] &- 48 < 10 {
            mantissa = mantissa &* 10 &+ UInt64(bytes[index] &- 48)
            index += 1
        }
        var digits = index - firstDigit
        var exponent = 0
        if index < end, bytes[index] == UInt8(ascii: ".") {
            index += 1
            let firstFraction = index
            while index < end, bytes[index] &- 48 < 10 {
                mantissa = mantissa &* 10 &+ UInt64(bytes[index] &- 48)
                index += 1
            }
            exponent = firstFraction - index
            digits -= exponent
        }
        if digits == 0 { return nil }
        if index < end, bytes[index] | 32 == UInt8(ascii: "e") {
            guard let power = power(&index, end) else { return nil }
            exponent += power
        }
        place = index
        // 19 digits fit into 64 bits, whatever they are.
        if digits <= 19, mantissa < 1 << 53, exponent >= -22, exponent <= 22 {
            let whole = Double(mantissa)
            let size =
                exponent < 0
                ? whole / Self.powersOfTen[-exponent] : whole * Self.powersOfTen[exponent]
            return isNegative ? -size : size
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    /// An `e` with its power of ten; nil without digits. Powers beyond all numbers are cut.
    private func power(_ index: inout Int, _ end: Int) -> Int? {
        index += 1
        var isNegative = false
        if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isNegative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        let first = index
        var power = 0
        while index < end, bytes[index] &- 48 < 10 {
            power = min(100_000, power * 10 + Int(bytes[index] &- 48))
            index += 1
        }
        if index == first { return nil }
        return isNegative ? -power : power
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]
}
