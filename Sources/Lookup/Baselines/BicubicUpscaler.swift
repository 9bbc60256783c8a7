import MorphoImages

/// The exact model of bicubic interpolation (Keys, IEEE Transactions on Acoustics, Speech, and
/// Signal Processing 29(6), 1981, with a = -1/2) by whole numbers.
///
/// The middle of a sample is the middle of its block of new pixels. What stands beyond the edge of
/// the image is its outermost sample again. Products are added up exactly over rows and columns;
/// only the result is rounded, halves upward, and limited to 0...255.
public struct BicubicUpscaler: Hashable, Sendable {
    /// New pixels along each axis in place of one, 2...8.
    public let factor: Int
    /// Coefficients are in this power of two of 1, 4...14. With 7 bits those of factor 2 are
    /// exact, with 10 those of factor 4.
    public let fractionBits: Int

    /// - Throws: `BicubicError`.
    public init(factor: Int, fractionBits: Int = 8) throws(BicubicError) {
        guard (2...8).contains(factor) else { throw .factor(factor) }
        guard (4...14).contains(fractionBits) else { throw .fractionBits(fractionBits) }
        (self.factor, self.fractionBits) = (factor, fractionBits)
    }

    /// The taps of a new pixel along one axis.
    public struct Phase: Hashable, Sendable {
        /// The sample of the first of the four taps, counted from the one that is replaced.
        public let first: Int
        /// The sum is 2 to the power of `fractionBits`.
        public let coefficients: [Int]
    }

    /// One for each new pixel in place of a sample, from the left.
    public var phases: [Phase] { (0..<factor).map(phase) }

    private func phase(_ pixel: Int) -> Phase {
        // The new pixel is at (2 pixel + 1 - factor) / (2 factor), counted from the sample.
        let unit = 2 * factor
        let place = 2 * pixel + 1 - factor
        let first = place < 0 ? -2 : -1
        let share = place < 0 ? place + unit : place
        let cube = unit * unit * unit
        let (one, two, three) = (share * unit * unit, share * share * unit, share * share * share)
        // Twice the polynomials of Keys at the share, in parts of `cube`.
        let twice = [
            -three + 2 * two - one, 3 * three - 5 * two + 2 * cube,
            -3 * three + 4 * two + one, three - two,
        ]
        var coefficients = twice.map { number -> Int in
            let scaled = number << fractionBits
            return (2 * scaled + 2 * cube).flooredQuotient(4 * cube)
        }
        // What rounding has added or lost belongs to the largest one: flat images stay flat.
        let largest = share * 2 <= unit ? 1 : 2
        coefficients[largest] += 1 << fractionBits - coefficients.reduce(0, +)
        return Phase(first: first, coefficients: coefficients)
    }

    /// The enlarged image.
    ///
    /// - Throws: `BicubicError.tooLarge`.
    public func upscale(_ image: Image) throws(BicubicError) -> Image {
        guard let result = image.enlarged(factor, channel: enlarged) else {
            throw .tooLarge(width: image.width, height: image.height, factor: factor)
        }
        return result
    }

    func enlarged(_ plane: SamplePlane) -> SamplePlane {
        let phases = phases
        // The samples and coefficients of all new rows, or columns.
        func taps(_ count: Int) -> [[(place: Int, coefficient: Int)]] {
            (0..<count * factor).map { pixel in
                let phase = phases[pixel % factor]
                return (0..<4).map {
                    (
                        min(max(pixel / factor + phase.first + $0, 0), count - 1),
                        phase.coefficients[$0]
                    )
                }
            }
        }
        let columns = taps(plane.width)
        let half = 1 << (2 * fractionBits - 1)
        let samples = taps(plane.height).flatMap { rows -> [Int32] in
            let sums = (0..<plane.width).map { column in
                rows.reduce(0) { sum, tap in
                    sum + tap.coefficient * Int(plane.samples[tap.place * plane.width + column])
                }
            }
            return columns.map { taps in
                let sum = taps.reduce(half) { $0 + $1.coefficient * sums[$1.place] }
                return Int32(min(max(sum >> (2 * fractionBits), 0), 255))
            }
        }
        return SamplePlane(
            width: plane.width * factor, height: plane.height * factor, samples: samples)
    }
}

extension Int {
    /// Rounded downward; the divisor is positive.
    fileprivate func flooredQuotient(_ divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

/// Why there is no bicubic interpolation.
public enum BicubicError: Error, Equatable, Sendable {
    case factor(Int)
    case fractionBits(Int)
    /// The result would have more samples than an image may have.
    case tooLarge(width: Int, height: Int, factor: Int)
}

extension BicubicError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .factor(let factor):
            "bicubic interpolation cannot enlarge \(factor) times; give 2 to 8"
        case .fractionBits(let bits):
            "coefficients cannot have \(bits) bits behind the point; give 4 to 14"
        case .tooLarge(let width, let height, let factor):
            "an image of \(width) × \(height) pixels is too large to be enlarged \(factor) times; "
                + "cut it into parts"
        }
    }
}
