/// Why a figure of two streams cannot be computed.
public enum BitStreamError: Error, Hashable, Sendable, CustomStringConvertible {
    case lengthsDiffer(left: Int, right: Int)

    public var description: String {
        switch self {
        case .lengthsDiffer(let left, let right):
            "streams of \(left) and \(right) bits cannot be compared; record both over the same "
                + "steps"
        }
    }
}

extension BitStream {
    /// The stochastic computing correlation (SCC) with another stream: 1 when the ones overlap as
    /// far as they can, -1 when as little as they can, 0 when an AND gate multiplies exactly.
    ///
    /// With a, b, c, d the numbers of steps with the bits (1, 1), (1, 0), (0, 1), (0, 0) and n
    /// their sum (Alaghi and Hayes, "Exploiting correlation in stochastic circuit design",
    /// ICCD 2013, equation for SCC):
    ///
    ///     a d > b c:  (a d - b c) / (n min(a + b, a + c) - (a + b)(a + c))
    ///     otherwise:  (a d - b c) / ((a + b)(a + c) - n max(a - d, 0))
    ///
    /// - Returns: nil when one stream is constant, for which the quotient is 0 / 0.
    /// - Throws: `BitStreamError.lengthsDiffer`.
    public func correlation(with other: BitStream) throws(BitStreamError) -> Double? {
        guard bits.count == other.bits.count else {
            throw .lengthsDiffer(left: bits.count, right: other.bits.count)
        }
        var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
        for (left, right) in zip(bits, other.bits) {
            switch (left, right) {
            case (true, true): a += 1
            case (true, false): b += 1
            case (false, true): c += 1
            case (false, false): d += 1
            }
        }
        let n = a + b + c + d
        let product = (a + b) * (a + c)
        let excess = a * d - b * c
        let limit = excess > 0 ? n * min(a + b, a + c) - product : product - n * max(a - d, 0)
        return limit == 0 ? nil : excess / limit
    }

    /// The autocorrelation r(k) of the stream with itself k steps later, the usual estimate from
    /// one series (Box and Jenkins, "Time Series Analysis", 1970, section 2.1): with m the mean
    /// and n the length,
    ///
    ///     r(k) = sum for i < n - k of (x(i) - m)(x(i + k) - m)  /  sum of (x(i) - m)^2
    ///
    /// - Parameter lag: k; a negative one gives the same as a positive one.
    /// - Returns: nil for a constant stream, and for a lag that is not less than the length.
    public func autocorrelation(lag: Int) -> Double? {
        let lag = lag.magnitude
        guard let mean = value(), lag < UInt(bits.count), (1..<bits.count).contains(ones) else {
            return nil
        }
        let deviations = bits.map { ($0 ? 1 : 0) - mean }
        let products = zip(deviations, deviations.dropFirst(Int(lag))).map { $0 * $1 }
        return products.reduce(0, +) / deviations.reduce(0) { $0 + $1 * $1 }
    }
}
