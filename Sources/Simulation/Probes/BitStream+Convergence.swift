import MorphoCircuit

extension BitStream {
    /// |estimate after n bits - target| for n = 1, 2, ..., the course of "progressive precision"
    /// (Alaghi and Hayes, "Survey of stochastic computing", ACM TECS 12(2s), 2013, section 2).
    public func progressiveErrors(
        target: Double, _ encoding: StreamEncoding = .unipolar
    ) -> [Double] {
        var ones = 0
        return bits.enumerated().map { index, bit in
            ones += bit ? 1 : 0
            return abs(encoding.value(ones: ones, of: index + 1) - target)
        }
    }

    /// The number of bits after which the estimate stays within a tolerance of the target to the
    /// end of the stream; nil when it is not within at the end.
    public func settlingLength(
        target: Double, tolerance: Double, _ encoding: StreamEncoding = .unipolar
    ) -> Int? {
        let errors = progressiveErrors(target: target, encoding)
        // Written so that an error that is no number is never within.
        let outside = errors.lastIndex { !($0 <= tolerance) }
        guard let outside else { return errors.isEmpty ? nil : 1 }
        return outside + 1 < errors.count ? outside + 2 : nil
    }

    /// The stability of the stream: the share of it over which the estimate has settled,
    /// 1 - s / n with s the bits up to the last estimate outside the tolerance and n the length
    /// (Wu, Li, Yin, Hsiao, Kim and San Miguel, "uGEMM", ISCA 2020; normalised in Wu, Yin and
    /// San Miguel, "Normalized stability", ASP-DAC 2021). 1 for an estimate that is never
    /// outside, 0 for one that is at the end.
    /// - Returns: nil for no bits.
    public func stability(
        target: Double, tolerance: Double, _ encoding: StreamEncoding = .unipolar
    ) -> Double? {
        if bits.isEmpty { return nil }
        guard let settled = settlingLength(target: target, tolerance: tolerance, encoding) else {
            return 0
        }
        return 1 - Double(settled - 1) / Double(bits.count)
    }
}
