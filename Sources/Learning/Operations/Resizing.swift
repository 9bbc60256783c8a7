import MorphoTensors

/// What lies beyond the edges of an image.
public enum Edge: String, Hashable, Sendable, CaseIterable {
    case zero
    /// The pixel at the edge.
    case replicate
    /// The image as in a mirror whose plane is the middle of the pixel at the edge.
    case reflect
    /// The other end.
    case wrap

    /// The places of an axis that stand for those in `range`; -1 for zero.
    ///
    /// - Throws: `TensorError.place` where an axis of no pixels would be looked at.
    func places(_ range: Range<Int>, size: Int) throws(TensorError) -> [Int32] {
        guard size > 0 || self == .zero || range.isEmpty else {
            throw .place("padding", range.lowerBound, size: size)
        }
        return range.map { place in
            switch self {
            case _ where (0..<size).contains(place): Int32(place)
            case .zero: -1
            case .replicate: Int32(place < 0 ? 0 : size - 1)
            case .reflect: Int32(Self.mirrored(place, size))
            case .wrap: Int32((place % size + size) % size)
            }
        }
    }

    private static func mirrored(_ place: Int, _ size: Int) -> Int {
        let period = max(1, 2 * (size - 1))
        let rest = (place % period + period) % period
        return min(rest, period - rest) % size
    }
}

/// How pixels of another size are made. Pixels are squares whose middles lie at halves, so that
/// image edges stay where they are.
public enum Resizing: String, Hashable, Sendable, CaseIterable {
    case nearest, bilinear
    /// Keys's cubic with a = -1/2 (Keys, 1981).
    case bicubic
    /// The mean of what a pixel covers.
    case area

    /// The pixels that each new one is the sum of, weights adding up to 1; beyond the edge lies the
    /// pixel at the edge.
    ///
    /// - Throws: `TensorError.parameter` when a size is none.
    public func blend(from given: Int, to made: Int) throws(TensorError) -> AxisBlend {
        for size in [given, made] where size < 1 {
            throw .parameter("resizing", "a size", Double(size), allowed: "1 or more")
        }
        let scale = Double(given) / Double(made)
        func clamped(_ place: Int) -> Int { min(max(place, 0), given - 1) }
        let terms = (0..<made).map { number -> [(place: Int, weight: Double)] in
            let middle = (Double(number) + 0.5) * scale - 0.5
            let below = Int(middle.rounded(.down))
            switch self {
            case .nearest: return [(clamped(Int((middle + 0.5).rounded(.down))), 1)]
            case .bilinear:
                let share = middle - Double(below)
                return [(clamped(below), 1 - share), (clamped(below + 1), share)]
            case .bicubic:
                return (below - 1...below + 2).map {
                    (clamped($0), Self.cubic(middle - Double($0)))
                }
            case .area:
                let (start, end) = (Double(number) * scale, Double(number + 1) * scale)
                return (Int(start)..<max(Int(end.rounded(.up)), Int(start) + 1)).map {
                    let covered = min(end, Double($0 + 1)) - max(start, Double($0))
                    return (clamped($0), covered / scale)
                }
            }
        }
        return try AxisBlend(given: given, terms: terms)
    }

    private static func cubic(_ distance: Double) -> Double {
        let (x, a) = (abs(distance), -0.5)
        if x <= 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
        return x < 2 ? ((a * x - 5 * a) * x + 8 * a) * x - 4 * a : 0
    }
}
