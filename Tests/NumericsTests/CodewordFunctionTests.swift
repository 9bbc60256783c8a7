import MorphoNumerics
import Testing

/// The long-run state probabilities by following the chain, one bit after the other.
private func simulated(states: Int, x: Double, steps: Int) -> [Double] {
    var now = [Double](repeating: 1 / Double(states), count: states)
    for _ in 0..<steps {
        var next = [Double](repeating: 0, count: states)
        for (state, probability) in now.enumerated() {
            next[min(state + 1, states - 1)] += probability * x
            next[max(state - 1, 0)] += probability * (1 - x)
        }
        now = next
    }
    return now
}

@Suite struct CodewordFunctionTests {
    private let grid = (0...40).map { Double($0) / 40 }

    @Test(arguments: [2, 3, 4, 5, 8, 13])
    func probabilitiesAreThoseOfTheMarkovChain(states: Int) throws {
        for x in grid {
            let exact = try DigitDistribution.chain.probabilities(radix: states, at: x)
            let followed = simulated(states: states, x: x, steps: 4000)
            for (one, other) in zip(exact, followed) { #expect(abs(one - other) < 1e-12) }
        }
    }

    @Test(arguments: [2, 3, 4, 7, 8, 64])
    func probabilitiesAreMirroredAndSumToOne(states: Int) throws {
        for x in grid {
            let here = try DigitDistribution.chain.probabilities(radix: states, at: x)
            let mirrored = try DigitDistribution.chain.probabilities(radix: states, at: 1 - x)
            #expect(abs(here.reduce(0, +) - 1) < 1e-14)
            for (one, other) in zip(here, mirrored.reversed()) {
                #expect(abs(one - other) < 1e-13)
            }
        }
        let atZero = try DigitDistribution.chain.probabilities(radix: states, at: 0)
        let atOne = try DigitDistribution.chain.probabilities(radix: states, at: 1)
        #expect(atZero == [1] + [Double](repeating: 0, count: states - 1))
        #expect(atOne == atZero.reversed())
    }

    @Test(arguments: [2, 4, 6, 8, 20])
    func oddStatesOfAnEvenChainGiveTheInput(states: Int) throws {
        let weights = (0..<states).map { Double($0 % 2) }
        let function = try CodewordFunction(radices: [states], weights: weights)
        for x in grid { #expect(abs(try function.evaluate([x]) - x) < 1e-14) }
    }

    @Test func twoStatesInterpolateBetweenTheCorners() throws {
        let weights = [0.1, 0.9, 0.3, 0.4]
        let function = try CodewordFunction(radices: [2, 2], weights: weights)
        for x in grid {
            for y in grid {
                let lower = weights[0] * (1 - x) + weights[1] * x
                let upper = weights[2] * (1 - x) + weights[3] * x
                #expect(abs(try function.evaluate([x, y]) - lower * (1 - y) - upper * y) < 1e-14)
            }
        }
    }

    @Test func mixedRadixIndexRunsFastestOverTheFirstInput() throws {
        for number in 0..<24 {
            var weights = [Double](repeating: 0, count: 24)
            weights[number] = 1
            let function = try CodewordFunction(radices: [2, 3, 4], weights: weights)
            let x = [0.3, 0.6, 0.8]
            let digits = [number % 2, number / 2 % 3, number / 6]
            var product = 1.0
            for axis in 0..<3 {
                let states = function.radices[axis]
                product *= try DigitDistribution.chain.probabilities(
                    radix: states, at: x[axis])[digits[axis]]
            }
            #expect(abs(try function.evaluate(x) - product) < 1e-15)
        }
    }

    @Test func errorsAreWorded() {
        func message(_ radices: [Int], _ weights: [Double], _ x: [Double]) -> String? {
            let error = #expect(throws: CodewordError.self) {
                try CodewordFunction(radices: radices, weights: weights).evaluate(x)
            }
            return error?.description
        }
        #expect(
            message([], [], []) == "a function of no input cannot be fitted; give it one or more")
        #expect(message([1], [1], [0]) == "an input of 1 state is not possible; use 2 or more")
        #expect(
            message([1 << 40, 1 << 40], [], []) == "1099511627776 x 1099511627776 "
                + "states are more than 4096 together; use fewer for an input")
        #expect(message([2], [1], []) == "2 states need as many weights, but 1 were given")
        #expect(message([2], [0, 1], []) == "1 inputs are needed, but 0 were given")
        #expect(message([2], [0, 1], [1.5]) == "the input 1.5 is outside 0...1")
        #expect(message([2], [0, 1], [.nan]) == "the input nan is outside 0...1")
    }
}

@Suite struct CodewordFitTests {
    @Test(arguments: [[2, 2], [4, 4], [2, 6], [6, 4]])
    func productsAreExactForEvenChains(radices: [Int]) throws {
        let fit = try CodewordFit(radices: radices) { $0[0] * $0[1] }
        let error = try fit.function.error { $0[0] * $0[1] }
        #expect(error.largest < 1e-6)
        #expect(fit.optimalityResidual <= 1e-9)
        #expect(fit.meanSquaredError < 1e-13)
    }

    /// Targets the fit can reach, with unequal chains, so that no order is mistaken.
    @Test func knownWeightsAreFound() throws {
        let weights = (0..<24).map { Double($0 * 7 % 24) / 23 }
        let known = try CodewordFunction(radices: [2, 3, 4], weights: weights)
        let fit = try CodewordFit(radices: [2, 3, 4], target: known.evaluate)
        for (found, weight) in zip(fit.function.weights, weights) {
            #expect(abs(found - weight) < 1e-6)
        }
    }

    @Test func squaredErrorIsThatOfTheFunction() throws {
        let target = { (x: [Double]) in x[0] > 0.3 ? 0.9 : 0.1 * x[0] }
        let fit = try CodewordFit(radices: [4], target: target)
        let rule = GaussLegendre(count: 16)
        var sum = 0.0
        for (node, weight) in zip(rule.nodes, rule.weights) {
            let error = try fit.function.evaluate([node]) - target([node])
            sum += weight * error * error
        }
        #expect(abs(sum - fit.meanSquaredError) < 1e-12)
    }

    @Test func impossibleFitsAreErrors() {
        let undefined = #expect(throws: CodewordError.self) {
            try CodewordFit(radices: [2]) { 1 / ($0[0] - $0[0]) }
        }
        #expect(undefined?.description.hasPrefix("the target has no finite value at (0.00") == true)
        let many = #expect(throws: CodewordError.self) {
            try CodewordFit(radices: [2, 2, 2, 2, 2]) { $0[0] }
        }
        #expect(
            many?.description
                == "a function of 5 inputs cannot be fitted; at most 4 are possible")
        #expect(throws: CodewordError.tooManyWeights([64, 64], limit: 1024)) {
            try CodewordFit(radices: [64, 64]) { $0[0] }
        }
    }
}
