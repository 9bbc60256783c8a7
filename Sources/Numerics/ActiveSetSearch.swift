/// An active-set search for the optimum of a box-constrained quadratic programme.
///
/// Every variable is either free or held at a bound. As in the method of Stark and Parker
/// (1995), the free ones are moved to their optimum until one meets a bound and is held there;
/// at the optimum of the free ones, a held one that would improve is let go.
///
/// Gram matrices of fitting problems are close to singular. Each step therefore solves with a
/// small shift on the diagonal, but for the gradient of the programme as it is: the shift
/// shortens steps along directions in which the objective is flat to rounding, and biases
/// nothing.
struct ActiveSetSearch {
    private(set) var weights: [Double]
    private let programme: BoxQuadraticProgramme
    private var isFree: [Bool]
    private var shift: Double
    /// A half gradient up to this size is rounding.
    private let tolerance: Double

    init(_ programme: BoxQuadraticProgramme) throws(BoxQuadraticProgrammeError) {
        self.programme = programme
        let matrix = programme.quadratic
        guard matrix.trace >= 0 else { throw .notConvex }
        let largest = max(matrix.largestMagnitude, programme.linear.map(\.magnitude).max() ?? 0)
        let span = max(1, programme.lower.magnitude, programme.upper.magnitude)
        tolerance = 1e-12 * largest * span
        shift = max(1e-13 * matrix.trace, .leastNormalMagnitude)
        let middle = programme.lower + (programme.upper - programme.lower) / 2
        weights = [Double](repeating: middle, count: matrix.size)
        isFree = [Bool](repeating: programme.lower < programme.upper, count: matrix.size)
        if programme.lower == programme.upper {
            weights = [Double](repeating: programme.lower, count: matrix.size)
        }
    }

    /// Finds a good start by changing all wrongly placed variables at once (block principal
    /// pivoting). Usually this is the optimum already, but nothing guarantees it.
    mutating func guess() throws(BoxQuadraticProgrammeError) {
        var fewest = Int.max
        var roundsWithoutGain = 0
        while roundsWithoutGain < 5 {
            for (index, step) in try freeStep() { weights[index] += step }
            let gradient = programme.halfGradient(weights)
            var changes = 0
            for index in weights.indices {
                if isFree[index] {
                    let bounded = clamp(weights[index])
                    guard bounded != weights[index] else { continue }
                    weights[index] = bounded
                    isFree[index] = false
                    changes += 1
                } else if programme.violation(weights[index], gradient[index]) > tolerance {
                    isFree[index] = true
                    changes += 1
                }
            }
            if changes == 0 { return }
            roundsWithoutGain = changes < fewest ? 0 : roundsWithoutGain + 1
            fewest = min(fewest, changes)
        }
    }

    /// Goes on from the present point, never up, until the optimality conditions hold.
    mutating func finish() throws(BoxQuadraticProgrammeError) {
        let limit = 100 + 20 * weights.count
        for _ in 0..<limit {
            let gradient = programme.halfGradient(weights)
            let worstFree =
                weights.indices.filter { isFree[$0] }
                .map { gradient[$0].magnitude }.max() ?? 0
            if worstFree > tolerance {
                advance(try freeStep(gradient))
                continue
            }
            let released = weights.indices.filter { !isFree[$0] }
                .map { (index: $0, size: programme.violation(weights[$0], gradient[$0])) }
                .max { $0.size < $1.size }
            guard let released, released.size > tolerance else { return }
            isFree[released.index] = true
        }
        let residual = programme.solution(at: weights).optimalityResidual
        guard residual <= 2 * tolerance else {
            throw .notConverged(steps: limit, residual: residual)
        }
    }

    /// The step of each free variable to the optimum of all free ones.
    private mutating func freeStep(
        _ gradient: [Double]? = nil
    ) throws(BoxQuadraticProgrammeError) -> [(index: Int, step: Double)] {
        let free = weights.indices.filter { isFree[$0] }
        let gradient = gradient ?? programme.halfGradient(weights)
        let right = free.map { -gradient[$0] }
        let largestShift = max(1e-6 * programme.quadratic.trace, .leastNormalMagnitude)
        while shift <= largestShift {
            if let factor = Cholesky(programme.quadratic, indices: free, shift: shift) {
                return zip(free, factor.solve(right)).map { (index: $0, step: $1) }
            }
            shift *= 10
        }
        throw .notConvex
    }

    /// Takes as much of the step as the bounds allow, and holds what meets a bound.
    private mutating func advance(_ steps: [(index: Int, step: Double)]) {
        var fraction = 1.0
        for (index, step) in steps where step != 0 {
            let room = (step > 0 ? programme.upper : programme.lower) - weights[index]
            fraction = min(fraction, max(0, room / step))
        }
        for (index, step) in steps where step != 0 {
            let bound = step > 0 ? programme.upper : programme.lower
            if (bound - weights[index]) / step <= fraction, fraction < 1 {
                weights[index] = bound
                isFree[index] = false
            } else {
                weights[index] = clamp(weights[index] + fraction * step)
            }
        }
    }

    private func clamp(_ weight: Double) -> Double {
        min(max(weight, programme.lower), programme.upper)
    }
}
