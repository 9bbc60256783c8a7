import MorphoTensors

/// The exponential moving average of parameters, which often does better than the last of them
/// (Polyak and Juditsky, 1992).
public struct MovingAverage<Number: TensorNumber> {
    /// How much of the average stays at each step.
    public let decay: Double
    public package(set) var values: [Tensor<Number>]

    public init(_ decay: Double, _ parameters: [NamedParameter<Number>]) {
        self.decay = decay
        values = parameters.map { $0.variable.value }
    }

    public mutating func update(_ parameters: [NamedParameter<Number>]) throws(TensorError) {
        for (index, parameter) in parameters.enumerated() {
            var value = try values[index].scaled(by: decay)
            try value.add(parameter.variable.value, times: 1 - decay)
            values[index] = value
        }
    }

    /// Runs `body` with the averages as parameters, and puts back what they were.
    public func applied<Result>(
        to parameters: [NamedParameter<Number>], _ body: () throws -> Result
    ) rethrows -> Result {
        let own = parameters.map { $0.variable.value }
        for (parameter, value) in zip(parameters, values) { parameter.variable.value = value }
        defer {
            for (parameter, value) in zip(parameters, own) { parameter.variable.value = value }
        }
        return try body()
    }
}
