/// A polynomial of numbers x_m = v_m / 256 in fixed point, as nested products around the centre of
/// the cube, u_m = x_m - 1/2:
///
///     node = constant + sum of c_m u_m + sum of u_m * node of the next depth
///
/// A node at depth k keeps F - k bits behind the point, and its multiplications take the top
/// F - 2k of the 8 bits of u_m: |u| <= 1/2 halves an error at every product, so deeper nodes may be
/// coarser. Products are cut, not rounded; the constants make up for it (see `tuned`).
public struct HornerForm: Hashable, Sendable {
    public struct Factor: Hashable, Sendable {
        public let input: Int
        /// In units of 2^-(fraction of the node + 1).
        public var coefficient: Int
    }

    public struct Product: Hashable, Sendable {
        public let input: Int
        /// The number of the node it is multiplied with.
        public let node: Int
    }

    public struct Node: Hashable, Sendable {
        public let depth: Int
        /// In units of 2^-fraction of the node.
        public var constant: Int
        public var linear: [Factor]
        public let products: [Product]
    }

    public let inputs: Int
    /// F: bits behind the point of the value.
    public let fractionBits: Int
    /// Nodes come before those that use them; the last one is the value.
    public internal(set) var nodes: [Node] = []

    /// - Parameter coefficients: by the exponents of u_0, u_1, ...
    public init(inputs: Int, fractionBits: Int, coefficients: [[Int]: Double]) {
        (self.inputs, self.fractionBits) = (inputs, fractionBits)
        _ = add(coefficients, depth: 0)
    }

    /// Bits behind the point of a node.
    public func fraction(depth: Int) -> Int { max(1, fractionBits - depth) }

    /// Bits of an operand u_m in the multiplications of a node.
    public func operandWidth(depth: Int) -> Int { min(8, max(2, fractionBits - 2 * depth)) }

    /// Adds the node of a part of the polynomial, after those it needs.
    ///
    /// Every monomial of degree two or more goes to a product with the input of its highest
    /// exponent, and among those with the input that most of such monomials have: a cubic of two
    /// inputs takes four products this way, where factoring out one input after the other takes
    /// five. A linear term joins its input's product, where it is an addend, if there is one.
    private mutating func add(_ part: [[Int]: Double], depth: Int) -> Int {
        let monomials = part.keys.sorted { $0.lexicographicallyPrecedes($1) }
        let high = monomials.filter { $0.reduce(0, +) > 1 }
        let uses = (0..<inputs).map { input in high.count { $0[input] > 0 } }
        var groups = [[[Int]: Double]](repeating: [:], count: inputs)
        for monomial in high {
            let exponents = Array(monomial.enumerated())
            let chosen = exponents.max { a, b in
                (a.element, uses[a.offset], -a.offset) < (b.element, uses[b.offset], -b.offset)
            }
            guard let chosen else { continue }
            var rest = monomial
            rest[chosen.offset] -= 1
            groups[chosen.offset][rest] = part[monomial]
        }
        let scale = Double(sign: .plus, exponent: fraction(depth: depth), significand: 1)
        var linear: [Factor] = []
        let origin = [Int](repeating: 0, count: inputs)
        for input in 0..<inputs {
            var unit = origin
            unit[input] = 1
            guard let value = part[unit] else { continue }
            if groups[input].isEmpty {
                linear.append(
                    Factor(input: input, coefficient: Int((value * 2 * scale).rounded())))
            } else {
                groups[input][origin] = value
            }
        }
        var products: [Product] = []
        for input in 0..<inputs where !groups[input].isEmpty {
            products.append(Product(input: input, node: add(groups[input], depth: depth + 1)))
        }
        nodes.append(
            Node(
                depth: depth, constant: Int(((part[origin] ?? 0) * scale).rounded()),
                linear: linear, products: products))
        return nodes.count - 1
    }
}

/// What a form is computed with: integers, ranges of integers, or circuits.
protocol HornerArithmetic {
    associatedtype Number
    /// The top `width` bits of v - 128, rounded down.
    func operand(_ input: Int, width: Int, depth: Int) -> Number
    func constant(_ value: Int) -> Number
    func product(_ number: Number, constant: Int) -> Number
    func product(_ left: Number, _ right: Number) -> Number
    func sum(_ terms: [Number]) -> Number
    /// The number over 2^bits, rounded down.
    func dropping(_ bits: Int, of number: Number) -> Number
    /// The finished value of a node.
    func finished(_ number: Number, node: Int, depth: Int) -> Number
}

extension HornerForm {
    /// The polynomial's value with F bits behind the point: the one description of what is
    /// computed, for every arithmetic.
    func value<Arithmetic: HornerArithmetic>(in arithmetic: Arithmetic) -> Arithmetic.Number {
        var values: [Arithmetic.Number] = []
        for (number, node) in nodes.enumerated() {
            let width = operandWidth(depth: node.depth)
            let fraction = fraction(depth: node.depth)
            func operand(_ input: Int) -> Arithmetic.Number {
                arithmetic.operand(input, width: width, depth: node.depth)
            }
            var terms = [arithmetic.constant(node.constant)]
            for factor in node.linear where factor.coefficient != 0 {
                terms.append(
                    arithmetic.dropping(
                        width + 1,
                        of: arithmetic.product(
                            operand(factor.input), constant: factor.coefficient)))
            }
            for product in node.products {
                let inner = self.fraction(depth: nodes[product.node].depth)
                terms.append(
                    arithmetic.dropping(
                        width + inner - fraction,
                        of: arithmetic.product(operand(product.input), values[product.node])))
            }
            values.append(
                arithmetic.finished(arithmetic.sum(terms), node: number, depth: node.depth))
        }
        return values[values.count - 1]
    }
}

/// The range of every number of a form, whatever the operands.
struct RangeArithmetic: HornerArithmetic {
    func operand(_ input: Int, width: Int, depth: Int) -> ClosedRange<Int> {
        -(1 << (width - 1))...(1 << (width - 1)) - 1
    }
    func constant(_ value: Int) -> ClosedRange<Int> { value...value }
    func product(_ number: ClosedRange<Int>, constant: Int) -> ClosedRange<Int> {
        product(number, constant...constant)
    }
    func product(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> ClosedRange<Int> {
        let (a, b) = (left.lowerBound * right.lowerBound, left.lowerBound * right.upperBound)
        let (c, d) = (left.upperBound * right.lowerBound, left.upperBound * right.upperBound)
        return min(a, b, c, d)...max(a, b, c, d)
    }
    func sum(_ terms: [ClosedRange<Int>]) -> ClosedRange<Int> {
        terms.reduce(0) { $0 + $1.lowerBound }...terms.reduce(0) { $0 + $1.upperBound }
    }
    func dropping(_ bits: Int, of number: ClosedRange<Int>) -> ClosedRange<Int> {
        number.lowerBound >> bits...number.upperBound >> bits
    }
    func finished(_ number: ClosedRange<Int>, node: Int, depth: Int) -> ClosedRange<Int> { number }
}
