/// The affine map that takes the values of a function from `minimum` ... `maximum` to [0, 1].
public struct RangeMap: Hashable, Sendable, Codable {
    public let minimum: Double
    public let maximum: Double

    /// Changes nothing.
    public static let identity = RangeMap(minimum: 0, maximum: 1)

    /// - Parameter maximum: greater than `minimum`, by a number that is finite.
    init(minimum: Double, maximum: Double) {
        (self.minimum, self.maximum) = (minimum, maximum)
    }

    public func callAsFunction(_ value: Double) -> Double {
        (value - minimum) / (maximum - minimum)
    }

    /// As a formula in f: `f` or `(f + 1) / 2`, with all digits of the numbers.
    public var text: String {
        let offset = Self.text(minimum.magnitude)
        let numerator = minimum == 0 ? "f" : "f \(minimum < 0 ? "+" : "-") \(offset)"
        let width = maximum - minimum
        if width == 1 { return numerator }
        return (minimum == 0 ? "f" : "(\(numerator))") + " / \(Self.text(width))"
    }

    private static func text(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private enum CodingKeys: String, CodingKey { case minimum, maximum, result }

    public init(from decoder: any Decoder) throws {
        let map = try decoder.container(keyedBy: CodingKeys.self)
        minimum = try map.decode(Double.self, forKey: .minimum)
        maximum = try map.decode(Double.self, forKey: .maximum)
    }

    public func encode(to encoder: any Encoder) throws {
        var map = encoder.container(keyedBy: CodingKeys.self)
        try map.encode(minimum, forKey: .minimum)
        try map.encode(maximum, forKey: .maximum)
        try map.encode(text, forKey: .result)
    }
}
