import MorphoHDL
import MorphoLookup

/// Where the points of a colour cube lie: in eight banks by the parities of their three numbers, so
/// that the eight points around any colour lie in different ones.
///
/// The bank's number is blue, green and red parity, blue on top. Its address has the halves of the
/// numbers as digits to the base of 17, blue on top.
enum CubeGeometry {
    static let banks = 8
    /// Points with an even number along an axis; those with an odd number are one fewer.
    static let half = (RetouchTables.points + 1) / 2
    static let words = half * half * half
    static let addressBits = 13
    /// Bits of half a point number.
    static let halfBits = 5

    /// The upper two digits of an address; 9 bits.
    static func row(blue: Unsigned, green: Unsigned) -> Unsigned {
        timesBase(blue, plus: green, bits: 9)
    }

    static func address(row: Unsigned, red: Unsigned) -> Unsigned {
        timesBase(row, plus: red, bits: addressBits)
    }

    private static func timesBase(
        _ word: Unsigned, plus digit: Unsigned, bits width: Int
    ) -> Unsigned {
        let sixteen = concatenate(word, bits(4)(0)).asUnsigned
        return (sixteen + word + digit).truncated(to: width)
    }

    /// The words of a bank from address 0: red entry in the lowest bits, then green and blue.
    static func words(of cube: FixedColourCube, bank: Int) -> [Int] {
        let (points, width) = (RetouchTables.points, cube.entry.bits)
        let mask = (1 << width) - 1
        return (0..<words).map { address in
            let blue = address / (half * half) * 2 + (bank >> 2 & 1)
            let green = address / half % half * 2 + (bank >> 1 & 1)
            let red = address % half * 2 + (bank & 1)
            // Beyond the last point there is none.
            guard max(blue, green, red) < points else { return 0 }
            let first = ((blue * points + green) * points + red) * 3
            return (0..<3).reduce(0) {
                $0 | (cube.entries[first + $1] & mask) << ($1 * width)
            }
        }
    }
}
