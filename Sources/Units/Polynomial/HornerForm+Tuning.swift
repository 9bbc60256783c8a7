/// Points of the cube with what the polynomial should give there.
struct TuningSample {
    /// For each input v - 128 at every point.
    let operands: [[Int]]
    /// f at every point, in 0 ... 1.
    let targets: [Double]

    /// A grid of cell centres: all 256 numbers of one input, 32 along each of two axes, 12 along
    /// each of three.
    init(inputs: Int, target: ([Double]) throws -> Double) rethrows {
        let points = inputs == 1 ? 256 : inputs == 2 ? 32 : 12
        let axis = (0..<points).map { (2 * $0 + 1) * 128 / points }
        let count = (0..<inputs).reduce(1) { product, _ in product * points }
        var operands = [[Int]](repeating: [], count: inputs)
        var targets: [Double] = []
        for number in 0..<count {
            var rest = number
            let point = (0..<inputs).map { _ -> Int in
                defer { rest /= points }
                return axis[rest % points]
            }
            for (input, value) in point.enumerated() { operands[input].append(value - 128) }
            targets.append(try target(point.map { Double($0) / 256 }))
        }
        (self.operands, self.targets) = (operands, targets)
    }
}

extension HornerForm {
    /// The form with every constant moved by ones as long as the mean squared error over the
    /// sample falls, the results being cut as the circuit cuts them. This takes back what cutting
    /// products costs in the mean.
    func tuned(_ sample: TuningSample) -> HornerForm {
        var best = self
        var error = best.squaredError(sample)
        for _ in 0..<6 {
            let before = error
            for node in nodes.indices {
                for slot in -1..<nodes[node].linear.count {
                    for step in [1, -1] {
                        while true {
                            var trial = best
                            trial.move(node: node, slot: slot, by: step)
                            let found = trial.squaredError(sample)
                            if found >= error { break }
                            (best, error) = (trial, found)
                        }
                    }
                }
            }
            if error >= before { break }
        }
        return best
    }

    /// - Parameter slot: of the node's linear terms; -1 is its constant.
    private mutating func move(node: Int, slot: Int, by step: Int) {
        if slot < 0 {
            nodes[node].constant += step
        } else {
            nodes[node].linear[slot].coefficient += step
        }
    }

    /// The sum of the squared errors of the saturated 8-bit results.
    private func squaredError(_ sample: TuningSample) -> Double {
        let arithmetic = SampleArithmetic(operands: sample.operands, count: sample.targets.count)
        let down = max(0, fractionBits - 8)
        let up = max(0, 8 - fractionBits)
        return zip(value(in: arithmetic), sample.targets).reduce(0) { sum, pair in
            let result = min(255, max(0, (pair.0 >> down) << up))
            let error = Double(result) / 256 - pair.1
            return sum + error * error
        }
    }
}

/// Integers at all points of a sample at once.
private struct SampleArithmetic: HornerArithmetic {
    let operands: [[Int]]
    let count: Int

    func operand(_ input: Int, width: Int, depth: Int) -> [Int] {
        let shift = 8 - width
        return operands[input].map { $0 >> shift }
    }
    func constant(_ value: Int) -> [Int] { [Int](repeating: value, count: count) }
    func product(_ number: [Int], constant: Int) -> [Int] { number.map { $0 * constant } }
    func product(_ left: [Int], _ right: [Int]) -> [Int] {
        var result = left
        for index in result.indices { result[index] *= right[index] }
        return result
    }
    func sum(_ terms: [[Int]]) -> [Int] {
        var result = constant(0)
        for term in terms {
            for index in result.indices { result[index] += term[index] }
        }
        return result
    }
    func dropping(_ bits: Int, of number: [Int]) -> [Int] { number.map { $0 >> bits } }
    func finished(_ number: [Int], node: Int, depth: Int) -> [Int] { number }
}
