import Foundation

/// The window that structural similarity averages with, and its places in planes of one size.
struct GaussianWindow {
    static let size = 11
    private static let deviation = 1.5

    let width: Int
    let height: Int
    /// Along one axis; the window is the product of both.
    private let weights: [Double]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        let weights = (0..<Self.size).map { place in
            let distance = Double(place - Self.size / 2)
            return exp(-distance * distance / (2 * Self.deviation * Self.deviation))
        }
        let sum = weights.reduce(0, +)
        self.weights = weights.map { $0 / sum }
    }

    /// The mean similarity of two planes.
    func similarity(_ first: [Double], _ second: [Double]) -> Double {
        let c1 = (0.01 * 255) * (0.01 * 255)
        let c2 = (0.03 * 255) * (0.03 * 255)
        let (meanOfFirst, meanOfSecond) = (averages(first), averages(second))
        let squaresOfFirst = averages(first.map { $0 * $0 })
        let squaresOfSecond = averages(second.map { $0 * $0 })
        let products = averages(zip(first, second).map { $0 * $1 })
        var sum = 0.0
        for place in meanOfFirst.indices {
            let (a, b) = (meanOfFirst[place], meanOfSecond[place])
            let varianceOfFirst = squaresOfFirst[place] - a * a
            let varianceOfSecond = squaresOfSecond[place] - b * b
            let covariance = products[place] - a * b
            sum +=
                (2 * a * b + c1) * (2 * covariance + c2)
                / ((a * a + b * b + c1) * (varianceOfFirst + varianceOfSecond + c2))
        }
        return sum / Double(meanOfFirst.count)
    }

    /// The weighted averages at every place where the window fits.
    private func averages(_ plane: [Double]) -> [Double] {
        let (rows, columns) = (height - Self.size + 1, width - Self.size + 1)
        var along = [Double](repeating: 0, count: height * columns)
        for row in 0..<height {
            for column in 0..<columns {
                var sum = 0.0
                for k in 0..<Self.size { sum += weights[k] * plane[row * width + column + k] }
                along[row * columns + column] = sum
            }
        }
        var result = [Double](repeating: 0, count: rows * columns)
        for row in 0..<rows {
            for column in 0..<columns {
                var sum = 0.0
                for k in 0..<Self.size { sum += weights[k] * along[(row + k) * columns + column] }
                result[row * columns + column] = sum
            }
        }
        return result
    }
}
