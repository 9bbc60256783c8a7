import Foundation

/// How the learning rate goes with the steps.
public struct Schedule: Hashable, Sendable {
    public enum Shape: Hashable, Sendable {
        case constant
        /// Times `factor` after every so many steps.
        case step(every: Int, factor: Double)
        /// Down to `end` times the rate at the last step, along half a wave (Loshchilov and Hutter,
        /// 2017).
        case cosine(end: Double)
    }

    public var rate: Double
    public var shape: Shape
    /// Steps in which the rate grows from zero in a straight line.
    public var warmUp: Int

    public init(_ rate: Double, _ shape: Shape = .constant, warmUp: Int = 0) {
        (self.rate, self.shape, self.warmUp) = (rate, shape, warmUp)
    }

    /// - Parameters:
    ///   - step: from 0.
    ///   - steps: of the whole training.
    public func rate(at step: Int, of steps: Int) -> Double {
        if step < warmUp { return rate * Double(step + 1) / Double(warmUp) }
        switch shape {
        case .constant: return rate
        case .step(let every, let factor):
            return rate * pow(factor, Double((step - warmUp) / max(every, 1)))
        case .cosine(let end):
            let length = max(steps - warmUp - 1, 1)
            let wave = (1 + cos(.pi * min(1, Double(step - warmUp) / Double(length)))) / 2
            return rate * (end + (1 - end) * wave)
        }
    }
}
