/// Where neighbours lie between the sampling points of a table: the corners of the simplex around
/// them, and the weights that interpolate between these.
///
/// The axis along which the neighbour has gone furthest to the next sampling point is taken first:
/// from the point below all of them, each corner is one step along one more axis (Kasson and
/// others, Journal of Electronic Imaging 4(3), 1995, for three axes). Axes that have gone equally
/// far may be taken in any order, as what lies between them has a weight of 0.
struct SimplexCorners: Equatable {
    /// Addresses, one more than there are neighbours.
    let addresses: [Int]
    /// One for each corner; the sum is the interval between sampling points.
    let weights: [Int]

    /// - Parameters:
    ///   - levels: the neighbours, 0 to 255, that of the highest digit of the address first.
    ///   - points: sampling points along an axis.
    init(_ levels: [Int], fractionBits: Int, points: Int) {
        let interval = 1 << fractionBits
        let fractions = levels.map { $0 & (interval - 1) }
        let order = levels.indices.sorted {
            (fractions[$1], $0) < (fractions[$0], $1)
        }
        var address = levels.reduce(0) { $0 * points + $1 >> fractionBits }
        var rest = interval
        var (addresses, weights) = ([address], [Int]())
        for axis in order {
            weights.append(rest - fractions[axis])
            rest = fractions[axis]
            address += Self.step(axis, of: levels.count, points: points)
            addresses.append(address)
        }
        weights.append(rest)
        (self.addresses, self.weights) = (addresses, weights)
    }

    /// How far the address goes with one step along an axis.
    static func step(_ axis: Int, of axes: Int, points: Int) -> Int {
        (axis + 1..<axes).reduce(1) { step, _ in step * points }
    }
}
