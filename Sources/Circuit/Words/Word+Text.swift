/// Reading and writing words as text.
extension Word {
    /// The digits in base 16, without prefix, one digit for every four bits begun.
    public var hexadecimal: String { digits(bitsPerDigit: 4) }

    /// The digits in base 2, without prefix, one for every bit.
    public var binary: String { digits(bitsPerDigit: 1) }

    /// The value in base 10, as unsigned or two's complement; in base 16 with the prefix `0x` when
    /// it does not fit a machine word.
    public func decimal(signed: Bool) -> String {
        if signed { return signedValue.map(String.init) ?? "0x" + hexadecimal }
        return unsignedValue.map { String($0) } ?? "0x" + hexadecimal
    }

    /// The word of `width` bits written in base 16 in `text` (underscores allowed), or nil when a
    /// character is no digit or the value needs more bits.
    public init?(hexadecimal text: some StringProtocol, width: Int) {
        var word = Word(width: width)
        var position = 0
        var digits = 0
        for character in text.reversed() where character != "_" {
            guard let digit = character.hexDigitValue else { return nil }
            digits += 1
            for bit in 0..<4 where (digit >> bit) & 1 == 1 {
                guard position + bit < width else { return nil }
                word[position + bit] = true
            }
            position += 4
        }
        guard digits > 0 else { return nil }
        self = word
    }

    private func digits(bitsPerDigit: Int) -> String {
        let alphabet: [Character] = [
            "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f",
        ]
        let count = (width + bitsPerDigit - 1) / bitsPerDigit
        var text = ""
        text.reserveCapacity(count)
        for position in stride(from: (count - 1) * bitsPerDigit, through: 0, by: -bitsPerDigit) {
            let digit = (limb(position >> 6) >> UInt(position & 63)) & Word.mask(bitsPerDigit)
            text.append(alphabet[Int(digit)])
        }
        return text
    }
}

extension Word: CustomStringConvertible {
    /// Verilog's way: `8'h2a`.
    public var description: String { "\(width)'h\(hexadecimal)" }
}
