import Foundation

extension RetouchTables {
    /// Tables of our own, free to use: exposure. The mean luma of a picture decides how far a curve
    /// is added that lifts, or lowers, the middle of each channel; black and white stay.
    public static func exposure() throws(RetouchError) -> RetouchTables {
        // Features: 0 is the mean luma, from -16 to 15.5; the others are 0.
        func luma(_ colour: Int) -> Float {
            let (red, green, blue) = (colour >> 8, colour >> 4 & 15, colour & 15)
            return 0.299 * Float(red) + 0.587 * Float(green) + 0.114 * Float(blue)
        }
        func table(_ feature: (Int) -> Float) -> [Float] {
            (0..<colours).flatMap { [feature($0)] + [Float](repeating: 0, count: features - 1) }
        }
        let span: Float = 31.5
        let high = table { luma($0) * 16 / 255 * span - 16 }
        let low = table { luma($0) / 255 * span }
        // The first feature alone gives the weight of the only cube, in quarters.
        var weights = [Int8](repeating: 32, count: groups * pairs)
        for address in 0..<pairs {
            let mean = Float((address >> 6) - 32) / 2
            let level = (mean + 16) / span
            let quarters = (0.5 - level) * 80
            weights[address] = Int8(min(max(quarters.rounded(), -40), 40)) &+ 32
        }
        // The curve along the axis of the channel itself, the same in the whole plane.
        var axis = [Float](repeating: 0, count: points * axisRank)
        for point in 0..<points {
            let level = Float(point) / Float(points - 1)
            axis[point * axisRank] = level * (1 - level)
        }
        var mixes = [Float](repeating: 0, count: axisRank * 3 * planeRank)
        for channel in 0..<3 { mixes[channel * planeRank] = 0.1 }
        var planes = [Float](repeating: 0, count: planeRank * points * points)
        for place in 0..<points * points { planes[place] = 1 }
        return try RetouchTables(
            high: high, low: low, weights: weights, axisFactors: axis, mixFactors: mixes,
            planeFactors: planes, cubes: 1)
    }
}
