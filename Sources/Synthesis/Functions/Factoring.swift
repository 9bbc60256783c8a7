/// ANDs in the order in which they are built. Literals are 2 * place + (1 if inverted); place 0 is
/// constant false, 1 to `inputs` are the inputs, the ANDs follow.
struct AndProgram {
    let inputs: Int
    private(set) var ands: [(UInt16, UInt16)] = []
    var result: UInt16 = 0

    init(inputs: Int) { self.inputs = inputs }

    mutating func and(_ a: UInt16, _ b: UInt16) -> UInt16 {
        let pair = a < b ? (a, b) : (b, a)
        if pair.0 == 0 || pair.0 == pair.1 ^ 1 { return 0 }
        if pair.0 == 1 || pair.0 == pair.1 { return pair.1 }
        let place = ands.firstIndex { $0 == pair } ?? ands.count
        if place == ands.count { ands.append(pair) }
        return UInt16(2 * (place + 1 + inputs))
    }

    mutating func or(_ a: UInt16, _ b: UInt16) -> UInt16 { and(a ^ 1, b ^ 1) ^ 1 }
}

/// Algebraic factoring of sums of products: `ac + ad + bc + bd` becomes `(a + b)(c + d)`
/// (Brayton, 1987: quick factoring).
struct Factoring {
    private var program: AndProgram

    /// Nil when the function has too many products either way.
    static func program(
        of function: WideTable, inputs: Int, limit: Int
    ) -> AndProgram? {
        let plain = SumOfProducts(function, inputs: inputs, limit: limit)
        let inverse = SumOfProducts(
            ~function, inputs: inputs, limit: min(limit, plain?.cubes.count ?? limit))
        var best: AndProgram?
        for (sum, inverts) in [(plain, UInt16(0)), (inverse, 1)] {
            guard let sum else { continue }
            var work = Factoring(program: AndProgram(inputs: inputs))
            work.program.result = work.factor(sum.cubes) ^ inverts
            if work.program.ands.count < best?.ands.count ?? .max { best = work.program }
        }
        return best
    }

    private mutating func product(_ cube: Cube) -> UInt16 {
        var result: UInt16 = 1
        for index in 0..<program.inputs {
            let bit = UInt16(1) << UInt16(index)
            if cube.plain & bit != 0 { result = program.and(result, UInt16(2 * (index + 1))) }
            if cube.inverted & bit != 0 {
                result = program.and(result, UInt16(2 * (index + 1) + 1))
            }
        }
        return result
    }

    private mutating func factor(_ cubes: [Cube]) -> UInt16 {
        guard let first = cubes.first else { return 0 }
        if cubes.count == 1 { return product(first) }
        guard let literal = commonest(cubes) else {
            return cubes.reduce(0) { program.or($0, product($1)) }
        }
        var quotient = cubes.filter { $0.contains(literal) }.map { $0.without(literal) }
        // What all of the quotient's products share belongs to the divisor.
        let shared = quotient.reduce(quotient[0]) {
            Cube(plain: $0.plain & $1.plain, inverted: $0.inverted & $1.inverted)
        }
        quotient = quotient.map { $0.without(shared) }
        var divisor = [literal.times(shared)]
        var rest = cubes.filter { !$0.contains(divisor[0]) }
        if quotient.count > 1, !quotient.contains(where: \.isOne) {
            (divisor, rest) = divide(cubes, by: quotient)
        }
        let left = divisor.count == 1 ? product(divisor[0]) : factor(divisor)
        let result = program.and(left, factor(quotient))
        return rest.isEmpty ? result : program.or(result, factor(rest))
    }

    /// Products d with which every product of the divisor stands among the cubes, and the cubes
    /// that are none of these.
    private func divide(
        _ cubes: [Cube], by divisor: [Cube]
    ) -> (quotient: [Cube], rest: [Cube]) {
        var found: [Cube]?
        for product in divisor {
            let with = cubes.filter { $0.contains(product) }.map { $0.without(product) }
            found = found?.filter(with.contains) ?? with
        }
        let quotient = (found ?? []).filter { part in
            divisor.allSatisfy {
                part.plain & $0.plain == 0 && part.inverted & $0.inverted == 0
            }
        }
        let covered = Set(quotient.flatMap { part in divisor.map { part.times($0) } })
        return (quotient, cubes.filter { !covered.contains($0) })
    }

    /// The literal in most products; nil when none is in two.
    private func commonest(_ cubes: [Cube]) -> Cube? {
        var best: Cube?
        var most = 1
        for index in 0..<program.inputs {
            let bit = UInt16(1) << UInt16(index)
            let (plain, inverted) = (
                cubes.count { $0.plain & bit != 0 }, cubes.count { $0.inverted & bit != 0 }
            )
            if plain > most { (best, most) = (Cube(plain: bit), plain) }
            if inverted > most { (best, most) = (Cube(inverted: bit), inverted) }
        }
        return best
    }
}
