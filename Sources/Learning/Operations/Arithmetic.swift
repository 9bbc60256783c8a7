import CMorphoNumerics
import MorphoTensors

// Functions of one and two numbers, element by element; shapes are broadcast.

extension Variable {
    /// A function whose gradient is `slope` of the operand and the result, times the gradient.
    private func applying(
        _ function: ElementFunction,
        _ slope:
            @escaping (_ x: Tensor<Number>, _ y: Tensor<Number>, _ gradient: Tensor<Number>)
            throws(TensorError) -> Tensor<Number>
    ) throws(TensorError) -> Variable {
        let (x, y) = (value, try value.applying(function))
        return Variable(y, of: [self]) { gradient, _, _ throws(TensorError) in
            [try slope(x, y, gradient)]
        }
    }

    private func applying(
        _ function: ElementFunction, ofResult: Bool = false, _ gradient: morpho_binary
    ) throws(TensorError) -> Variable {
        // Only one of the two is kept.
        let y = try value.applying(function)
        let known = ofResult ? y : value
        return Variable(y, of: [self]) { own, _, _ throws(TensorError) in
            [try known.combined(gradient, "a gradient", own)]
        }
    }

    public func negated() throws(TensorError) -> Variable {
        try scaled(by: -1)
    }
    public func magnitude() throws(TensorError) -> Variable {
        try applying(.magnitude) { x, _, g throws(TensorError) in
            try x.applying(.sign).combined(.product, g)
        }
    }
    public func square() throws(TensorError) -> Variable {
        try applying(.square) { x, _, g throws(TensorError) in
            try x.combined(.product, g).scaled(by: 2)
        }
    }
    public func squareRoot() throws(TensorError) -> Variable {
        try applying(.squareRoot) { _, y, g throws(TensorError) in
            try g.combined(.quotient, y).scaled(by: 0.5)
        }
    }
    public func exp() throws(TensorError) -> Variable {
        try applying(.exponential) { _, y, g throws(TensorError) in try y.combined(.product, g) }
    }
    public func log() throws(TensorError) -> Variable {
        try applying(.logarithm) { x, _, g throws(TensorError) in try g.combined(.quotient, x) }
    }
    public func sin() throws(TensorError) -> Variable {
        try applying(.sine) { x, _, g throws(TensorError) in
            try x.applying(.cosine).combined(.product, g)
        }
    }
    public func cos() throws(TensorError) -> Variable {
        try applying(.cosine) { x, _, g throws(TensorError) in
            try x.applying(.sine).combined(.product, g).scaled(by: -1)
        }
    }
    public func tanh() throws(TensorError) -> Variable {
        try applying(.tanh, ofResult: true, morpho_tangent_gradient)
    }
    public func sigmoid() throws(TensorError) -> Variable {
        try applying(.sigmoid, ofResult: true, morpho_sigmoid_gradient)
    }
    /// max(x, 0); the gradient at 0 is 0.
    public func relu() throws(TensorError) -> Variable {
        try applying(.relu, ofResult: true, morpho_relu_gradient)
    }
    /// x Φ(x), Φ the normal distribution (Hendrycks and Gimpel, 2016).
    public func gelu() throws(TensorError) -> Variable {
        try applying(.gelu, morpho_gelu_gradient)
    }
    /// x / (1 + exp -x).
    public func silu() throws(TensorError) -> Variable {
        try applying(.silu, morpho_silu_gradient)
    }
    /// x min(max(x + 3, 0), 6) / 6 (Howard and others, 2019).
    public func hardswish() throws(TensorError) -> Variable {
        try applying(.hardswish, morpho_hardswish_gradient)
    }

    /// factor · x + offset.
    public func scaled(
        by factor: Double, plus offset: Double = 0
    ) throws(TensorError) -> Variable {
        Variable(try value.scaled(by: factor, plus: offset), of: [self]) {
            g, _, _ throws(TensorError) in [try g.scaled(by: factor)]
        }
    }

    // MARK: Two operands

    private func combined(
        _ function: PairFunction, _ other: Variable,
        _ left: @escaping (_ gradient: Tensor<Number>) throws(TensorError) -> Tensor<Number>,
        _ right: @escaping (_ gradient: Tensor<Number>) throws(TensorError) -> Tensor<Number>
    ) throws(TensorError) -> Variable {
        let (p, q) = (shape, other.shape)
        return Variable(try value.combined(function, other.value), of: [self, other]) {
            g, wanted, _ throws(TensorError) in
            [
                wanted[0] ? try left(g).summed(to: p) : nil,
                wanted[1] ? try right(g).summed(to: q) : nil,
            ]
        }
    }

    public static func + (left: Variable, right: Variable) throws(TensorError) -> Variable {
        try left.combined(
            .sum, right, { g throws(TensorError) in g }, { g throws(TensorError) in g })
    }
    public static func - (left: Variable, right: Variable) throws(TensorError) -> Variable {
        try left.combined(
            .difference, right, { g throws(TensorError) in g },
            { g throws(TensorError) in try g.scaled(by: -1) })
    }
    public static func * (left: Variable, right: Variable) throws(TensorError) -> Variable {
        let (a, b) = (left.value, right.value)
        return try left.combined(
            .product, right, { g throws(TensorError) in try g.combined(.product, b) },
            { g throws(TensorError) in try g.combined(.product, a) })
    }
    public static func / (left: Variable, right: Variable) throws(TensorError) -> Variable {
        let (a, b) = (left.value, right.value)
        return try left.combined(
            .quotient, right, { g throws(TensorError) in try g.combined(.quotient, b) },
            { g throws(TensorError) in
                let squares = try b.applying(.square)
                return try g.combined(.product, a).combined(.quotient, squares).scaled(by: -1)
            })
    }
    /// The larger of both; where they are equal, the gradient is the left one's.
    public func maximum(_ other: Variable) throws(TensorError) -> Variable {
        try extreme(.maximum, other, isLeft: (other.value, value))
    }
    /// The smaller of both; where they are equal, the gradient is the left one's.
    public func minimum(_ other: Variable) throws(TensorError) -> Variable {
        try extreme(.minimum, other, isLeft: (value, other.value))
    }

    /// - Parameter isLeft: the left one is taken unless the first of these is larger.
    private func extreme(
        _ function: PairFunction, _ other: Variable, isLeft: (Tensor<Number>, Tensor<Number>)
    ) throws(TensorError) -> Variable {
        let isRight = try isLeft.0.combined(.isGreater, isLeft.1)
        return try combined(
            function, other,
            { g throws(TensorError) in
                try g.combined(.product, isRight.scaled(by: -1, plus: 1))
            },
            { g throws(TensorError) in try g.combined(.product, isRight) })
    }
    /// x ^ exponent, for x above 0.
    public func power(_ exponent: Double) throws(TensorError) -> Variable {
        let x = value
        let constant = try Tensor(Number(exponent))
        let less = try Tensor(Number(exponent - 1))
        return Variable(try x.combined(.power, constant), of: [self]) {
            g, _, _ throws(TensorError) in
            [try x.combined(.power, less).combined(.product, g).scaled(by: exponent)]
        }
    }

    public static func * (left: Double, right: Variable) throws(TensorError) -> Variable {
        try right.scaled(by: left)
    }
    public static func + (left: Variable, right: Double) throws(TensorError) -> Variable {
        try left.scaled(by: 1, plus: right)
    }
    public static func - (left: Variable, right: Double) throws(TensorError) -> Variable {
        try left.scaled(by: 1, plus: -right)
    }
    public static prefix func - (operand: Variable) throws(TensorError) -> Variable {
        try operand.negated()
    }
}
