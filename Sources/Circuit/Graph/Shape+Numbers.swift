/// Numbers and shapes.
extension Shape {
    /// The number can be written in the shape.
    public func contains(_ value: Int) -> Bool {
        if isSigned {
            return width >= 64 || (value >= -(1 << (width - 1)) && value < 1 << (width - 1))
        }
        return value >= 0 && (width >= 63 || value < 1 << width)
    }

    /// The smallest shape that holds the number.
    public static func smallest(for value: Int, isSigned: Bool) -> Shape {
        isSigned
            ? .signed(Int.bitWidth - (value < 0 ? ~value : value).leadingZeroBitCount + 1)
            : .unsigned(Word.bitCount(value))
    }
}
