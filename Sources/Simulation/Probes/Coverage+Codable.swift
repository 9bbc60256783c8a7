import MorphoCircuit

extension Coverage.Toggle: Codable {
    private enum CodingKeys: String, CodingKey { case name, width, rose, fell }

    /// The bits stand in base 16, for words may have thousands of them.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(name, forKey: .name)
        try values.encode(rose.width, forKey: .width)
        try values.encode(rose.hexadecimal, forKey: .rose)
        try values.encode(fell.hexadecimal, forKey: .fell)
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(String.self, forKey: .name)
        let width = try values.decode(Int.self, forKey: .width)
        func word(_ key: CodingKeys) throws -> Word {
            let text = try values.decode(String.self, forKey: key)
            guard (1...Shape.maximumWidth).contains(width),
                let word = Word(hexadecimal: text, width: width)
            else {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: values,
                    debugDescription: "'\(text)' is no number of \(width) bits in base 16")
            }
            return word
        }
        rose = try word(.rose)
        fell = try word(.fell)
    }
}
