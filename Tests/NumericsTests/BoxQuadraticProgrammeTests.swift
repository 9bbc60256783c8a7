import Foundation
import MorphoNumerics
import Testing

/// Solves a small dense system by elimination with pivoting; nil when it is singular.
private func eliminated(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let count = rows.count
    for column in 0..<count {
        let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) }
        guard let pivot, abs(rows[pivot][column]) > 1e-14 else { return nil }
        rows.swapAt(column, pivot)
        for row in 0..<count where row != column {
            let factor = rows[row][column] / rows[column][column]
            for k in column...count { rows[row][k] -= factor * rows[column][k] }
        }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
}

private func objective(_ matrix: SymmetricMatrix, _ linear: [Double], _ w: [Double]) -> Double {
    var sum = 0.0
    for row in w.indices {
        sum -= 2 * linear[row] * w[row]
        for column in w.indices { sum += w[row] * matrix[row, column] * w[column] }
    }
    return sum
}

/// The best of all 3^n ways of holding each variable at a bound or leaving it free.
private func enumerated(
    _ matrix: SymmetricMatrix, _ linear: [Double], _ lower: Double, _ upper: Double
) -> Double {
    let size = linear.count
    let cases = (0..<size).reduce(1) { product, _ in product * 3 }
    var best = Double.infinity
    for number in 0..<cases {
        var rest = number
        var w = [Double](repeating: 0, count: size)
        var free: [Int] = []
        for index in 0..<size {
            switch rest % 3 {
            case 0: w[index] = lower
            case 1: w[index] = upper
            default: free.append(index)
            }
            rest /= 3
        }
        let held = w
        let right = free.map { row in
            linear[row] - (0..<size).reduce(0) { $0 + matrix[row, $1] * held[$1] }
        }
        let block = free.map { row in free.map { matrix[row, $0] } }
        guard let solution = eliminated(block, right) else { continue }
        guard solution.allSatisfy({ $0 >= lower - 1e-12 && $0 <= upper + 1e-12 }) else { continue }
        for (index, value) in zip(free, solution) { w[index] = value }
        best = min(best, objective(matrix, linear, w))
    }
    return best
}

@Suite struct BoxQuadraticProgrammeTests {
    private func random(_ size: Int, rank: Int) -> (SymmetricMatrix, [Double]) {
        let factor = (0..<size).map { _ in (0..<rank).map { _ in Double.random(in: -1...1) } }
        let matrix = SymmetricMatrix(size: size) { row, column in
            zip(factor[row], factor[column]).reduce(0) { $0 + $1.0 * $1.1 }
        }
        return (matrix, (0..<size).map { _ in Double.random(in: -2...2) })
    }

    @Test func smallProgrammesAgreeWithEnumeration() throws {
        for trial in 0..<150 {
            let size = 1 + trial % 6
            let (matrix, linear) = random(size, rank: size + 1)
            let solution = try BoxQuadraticProgramme(
                quadratic: matrix, linear: linear, lower: -0.5, upper: 1
            ).solve()
            let best = enumerated(matrix, linear, -0.5, 1)
            #expect(abs(solution.objective - best) < 1e-9)
            #expect(abs(objective(matrix, linear, solution.weights) - best) < 1e-9)
            #expect(solution.optimalityResidual <= 1e-9)
            #expect(solution.weights.allSatisfy { $0 >= -0.5 && $0 <= 1 })
        }
    }

    @Test func singularProgrammesAreSolved() throws {
        for trial in 0..<60 {
            let size = 2 + trial % 30
            let (matrix, linear) = random(size, rank: 1 + trial % 3)
            let solution = try BoxQuadraticProgramme(
                quadratic: matrix, linear: linear, lower: 0, upper: 1
            ).solve()
            #expect(solution.optimalityResidual <= 1e-9)
            #expect(solution.weights.allSatisfy { $0 >= 0 && $0 <= 1 })
        }
        let zero = try BoxQuadraticProgramme(
            quadratic: SymmetricMatrix(size: 3), linear: [1, -1, 0], lower: 0, upper: 1
        ).solve()
        #expect(zero.weights[0] == 1)
        #expect(zero.weights[1] == 0)
        #expect(zero.objective == -2)
    }

    @Test func hilbertMatricesAreSolved() throws {
        for size in [5, 10, 20, 40] {
            let matrix = SymmetricMatrix(size: size) { 1 / Double($0 + $1 + 1) }
            let linear = (0..<size).map { (index: Int) -> Double in
                let bump = index % 3 == 0 ? 0.05 : 0
                return 1 / Double(index + 2) - bump
            }
            let solution = try BoxQuadraticProgramme(
                quadratic: matrix, linear: linear, lower: 0, upper: 1
            ).solve()
            #expect(solution.optimalityResidual <= 1e-9)
        }
    }

    @Test func emptyAndFixedProgrammesHaveTheirOnlySolution() throws {
        let empty = try BoxQuadraticProgramme(
            quadratic: SymmetricMatrix(size: 0), linear: [], lower: 0, upper: 1
        ).solve()
        #expect(empty.weights == [])
        let fixed = try BoxQuadraticProgramme(
            quadratic: SymmetricMatrix(size: 1) { _, _ in 2 }, linear: [5], lower: 3, upper: 3
        ).solve()
        #expect(fixed.weights == [3])
        #expect(fixed.objective == -12)
    }

    @Test func certificateIsTheMissedGradient() throws {
        // 2(Hw - c) at w = 0 is -10, and w could rise; only an optimum has residual 0.
        let programme = try BoxQuadraticProgramme(
            quadratic: SymmetricMatrix(size: 1) { _, _ in 1 }, linear: [5], lower: 0, upper: 1)
        #expect(try programme.solve().weights == [1])
        #expect(try programme.solve().optimalityResidual == 0)
        #expect(programme.solution(at: [0]).optimalityResidual == 10)
        #expect(programme.solution(at: [0.5]).optimalityResidual == 9)
    }

    @Test func wrongProgrammesAreErrors() {
        let square = SymmetricMatrix(size: 2) { $0 == $1 ? -1 : 0 }
        let negative = #expect(throws: BoxQuadraticProgrammeError.self) {
            try BoxQuadraticProgramme(
                quadratic: square, linear: [0, 0], lower: 0, upper: 1
            ).solve()
        }
        #expect(negative?.description == "the quadratic part is not positive semidefinite")
        #expect(throws: BoxQuadraticProgrammeError.sizes(quadratic: 2, linear: 1)) {
            try BoxQuadraticProgramme(quadratic: square, linear: [0], lower: 0, upper: 1)
        }
        #expect(throws: BoxQuadraticProgrammeError.bounds(lower: 1, upper: 0)) {
            try BoxQuadraticProgramme(quadratic: square, linear: [0, 0], lower: 1, upper: 0)
        }
        #expect(throws: BoxQuadraticProgrammeError.notFinite) {
            try BoxQuadraticProgramme(quadratic: square, linear: [0, .nan], lower: 0, upper: 1)
        }
    }
}

@Suite struct GaussLegendreTests {
    @Test(arguments: [1, 2, 3, 5, 16, 33, 64])
    func polynomialsAreIntegratedExactly(count: Int) {
        let rule = GaussLegendre(count: count)
        #expect(rule.nodes == rule.nodes.sorted())
        #expect(rule.nodes.allSatisfy { $0 > 0 && $0 < 1 })
        for power in 0..<2 * count {
            let sum = zip(rule.nodes, rule.weights).reduce(0) {
                $0 + $1.1 * pow($1.0, Double(power))
            }
            #expect(abs(sum - 1 / Double(power + 1)) < 1e-14)
        }
        // One degree more is not exact, or the test above would prove nothing.
        if count <= 5 {
            let sum = zip(rule.nodes, rule.weights).reduce(0) {
                $0 + $1.1 * pow($1.0, Double(2 * count))
            }
            #expect(abs(sum - 1 / Double(2 * count + 1)) > 1e-7)
        }
    }

    @Test func threePointsAreThoseOfTheTextbook() {
        let rule = GaussLegendre(count: 3)
        let offset = (3.0 / 5).squareRoot() / 2
        for (node, expected) in zip(rule.nodes, [0.5 - offset, 0.5, 0.5 + offset]) {
            #expect(abs(node - expected) < 1e-15)
        }
        for (weight, expected) in zip(rule.weights, [5.0 / 18, 8.0 / 18, 5.0 / 18]) {
            #expect(abs(weight - expected) < 1e-15)
        }
    }
}

@Suite struct SymmetricMatrixTests {
    @Test func kroneckerProductIsThatOfItsDefinition() {
        let slow = SymmetricMatrix(size: 2) { Double($0 * 3 + $1 + 1) }
        let fast = SymmetricMatrix(size: 3) { Double($0 * $0 + 2 * $1 + 1) }
        let product = slow.kronecker(faster: fast)
        #expect(product.size == 6)
        for i in 0..<3 {
            for j in 0..<2 {
                for k in 0..<3 {
                    for l in 0..<2 {
                        #expect(product[i + 3 * j, k + 3 * l] == fast[i, k] * slow[j, l])
                    }
                }
            }
        }
        #expect(
            slow.times([1, 10]) == [slow[0, 0] + 10 * slow[0, 1], slow[1, 0] + 10 * slow[1, 1]])
        #expect(slow.trace == slow[0, 0] + slow[1, 1])
    }
}
