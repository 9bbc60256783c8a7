import MorphoNumerics

/// A sum of terms with coefficients of at least 0 that comes closest to given values: with the
/// least sum of squares of relative errors.
struct RelativeFit: Hashable, Sendable {
    /// By term.
    private(set) var coefficients: [Double]
    /// The largest relative error at the given values.
    private(set) var largestError: Double

    /// - Parameters:
    ///   - terms: by value those of the sum.
    ///   - values: above 0, as many.
    /// Without values, or where no fit is found, all coefficients are 0 and the error is 1.
    init(terms: [[Double]], values: [Double]) {
        let count = terms.first?.count ?? 0
        // Each term over its value: what is to come to 1. No coefficient may take one value to
        // more than twice what it is, which bounds them without excluding a fit.
        let relative = zip(terms, values).map { terms, value in terms.map { $0 / value } }
        let largest = (0..<count).map { term in relative.map { $0[term] }.max() ?? 1 }
        let scaled = relative.map { row in
            zip(row, largest).map { $1 > 0 ? 2 * $0 / $1 : 0 }
        }
        let quadratic = SymmetricMatrix(size: count) { row, column in
            scaled.reduce(0) { $0 + $1[row] * $1[column] }
        }
        let linear = (0..<count).map { term in scaled.reduce(0) { $0 + $1[term] } }
        let programme = try? BoxQuadraticProgramme(
            quadratic: quadratic, linear: linear, lower: 0, upper: 1)
        let weights =
            (try? programme?.solve())?.weights ?? [Double](repeating: 0, count: count)
        coefficients = zip(weights, largest).map { $1 > 0 ? 2 * $0 / $1 : 0 }
        largestError = 1
        largestError =
            zip(terms, values).map { terms, value in
                abs(self.value(terms) / value - 1)
            }.max() ?? 1
    }

    func value(_ terms: [Double]) -> Double {
        zip(coefficients, terms).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
