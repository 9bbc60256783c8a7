/// A function of the unit interval, square or cube into [0, 1], known by a name.
///
/// These are the targets on which chain-based function units are compared. Where a function
/// leaves [0, 1], it is scaled as its formula shows.
public struct NamedFunction: Equatable, Sendable {
    public let name: String
    /// The formula, already scaled into [0, 1].
    public let text: String
    /// How many variables it has: 1 for x, 2 for x and y, 3 for x, y and z.
    public let arity: Int
    /// What it is, and how it was scaled.
    public let summary: String

    /// The formula, ready to evaluate.
    public func formula() throws(FormulaError) -> Formula {
        try Formula(parsing: text)
    }

    /// The function of that name; nil when there is none.
    public static func named(_ name: String) -> NamedFunction? {
        all.first { $0.name == name }
    }

    public static let all: [NamedFunction] = [
        NamedFunction(
            name: "euclid2", text: "sqrt((x*x+y*y)/2)", arity: 2,
            summary: "Euclidean norm over sqrt(2)"),
        NamedFunction(
            name: "sin_cos", text: "sin(x)*cos(y)", arity: 2,
            summary: "sine times cosine, angles in radians"),
        NamedFunction(
            name: "hartley", text: "(sin(x+y)+cos(x+y))/sqrt(2)", arity: 2,
            summary: "Hartley kernel cas(x+y) over sqrt(2), positive for these angles"),
        NamedFunction(
            name: "softmax2", text: "exp(x)/(exp(x)+exp(y))", arity: 2,
            summary: "first output of the softmax of two inputs"),
        NamedFunction(
            name: "softmax3", text: "exp(x)/(exp(x)+exp(y)+exp(z))", arity: 3,
            summary: "first output of the softmax of three inputs"),
        NamedFunction(
            name: "product", text: "x*y", arity: 2, summary: "product"),
        NamedFunction(
            name: "tanh4v", text: "(tanh(4*(2*x-1))+1)/2", arity: 1,
            summary: "tanh(4v) for the bipolar value v = 2x-1, mapped back to [0, 1]"),
        NamedFunction(
            name: "tanh", text: "tanh(x)", arity: 1, summary: "hyperbolic tangent"),
        NamedFunction(
            name: "exp_minus", text: "exp(-x)", arity: 1, summary: "falling exponential"),
        NamedFunction(
            name: "sqrt", text: "sqrt(x)", arity: 1, summary: "square root"),
        NamedFunction(
            name: "swish", text: "((8*x-4)*sigmoid(8*x-4)+0.3)/4.3", arity: 1,
            summary: "swish of 8x-4, from [-4, 4], shifted by 0.3 and divided by 4.3"),
    ]
}
