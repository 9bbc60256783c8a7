/// A Boolean expression of Liberty (`function`, `when`): names, 0, 1, `!` and `'`, `*` `&` or a
/// space, `+` `|`, `^`, brackets; a negation binds strongest, then `^`, then *and*, then *or*.
public struct LibertyExpression: Hashable, Sendable {
    public enum Step: Hashable, Sendable {
        /// The value of `names[n]`.
        case name(UInt8)
        case constant(Bool)
        case not, and, or, xor
    }

    /// As in the file.
    public var text: String
    /// The names in it, each once, in order of their first use.
    public var names: [String]
    /// In postfix order: operands before operators.
    public var steps: [Step]
}
