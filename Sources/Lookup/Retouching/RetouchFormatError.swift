/// Why there is no fixed-point format, or why tables have none of it.
public enum RetouchFormatError: Error, Equatable, Sendable {
    /// A width outside what can be computed with.
    case width(_ name: String, _ found: Int, _ allowed: ClosedRange<Int>)
    /// The words named are too narrow for numbers as large as those of the tables: not even the
    /// last bit that counts would be left.
    case tooNarrow(_ name: String, bits: Int)
    /// A mixed factor or a point of a plane has bits that no sum has.
    case tooWide
    case fraction(_ name: String, _ found: Int, _ allowed: ClosedRange<Int>)
    /// A number of a table that a unit's format does not hold.
    case number(_ name: String, Float, RetouchFormat.Number)
    case noFormats
    case differentWidths
}

extension RetouchFormatError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .width(let name, let found, let allowed):
            "\(name) cannot have \(found) bits; give \(allowed.lowerBound) to \(allowed.upperBound)"
        case .tooNarrow(let name, let bits):
            "\(bits) bits are too few for \(name) with these tables; give it more"
        case .tooWide:
            "a mixed factor or a point of a plane has more bits behind its binary point than the sum "
                + "that it comes from; give it fewer"
        case .fraction(let name, let found, let allowed):
            "\(name) cannot have \(found) bits behind its binary point; give "
                + "\(allowed.lowerBound) to \(allowed.upperBound)"
        case .number(let name, let value, let number):
            "the table of \(name) has the number \(value), which \(number.bits) bits with a fraction "
                + "of \(number.fraction) do not hold; build the unit with another format"
        case .noFormats: "there is no format for no tables; give at least one set"
        case .differentWidths:
            "formats of different widths have none in common; make them of the same widths"
        }
    }
}
