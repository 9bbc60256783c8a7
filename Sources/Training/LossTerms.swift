import MorphoLearning
import MorphoTensors

/// A loss as a sum of named terms, each with its weight.
public struct LossTerms<Number: TensorNumber> {
    public struct Term {
        public let name: String
        public let weight: Double
        public let loss: Variable<Number>
    }

    public let terms: [Term]

    public init(_ loss: Variable<Number>) {
        terms = [Term(name: "loss", weight: 1, loss: loss)]
    }

    /// - Throws: `TensorError.notScalar` when a term is not one number.
    public init(
        _ terms: [(name: String, weight: Double, loss: Variable<Number>)]
    ) throws(TensorError) {
        for term in terms { _ = try term.loss.number() }
        self.terms = terms.map { Term(name: $0.name, weight: $0.weight, loss: $0.loss) }
    }

    /// - Throws: `TensorError.shape` when there is no term.
    public func total() throws(TensorError) -> Variable<Number> {
        guard let first = terms.first else {
            throw .shape("a loss", [], wanted: "one term at least")
        }
        var sum = try first.loss.scaled(by: first.weight)
        for term in terms.dropFirst() { sum = try sum + term.loss.scaled(by: term.weight) }
        return sum
    }

    public func numbers() throws(TensorError) -> [(name: String, value: Double)] {
        var numbers: [(String, Double)] = []
        for term in terms { numbers.append((term.name, Double(try term.loss.number()))) }
        return numbers
    }
}
