import MorphoCircuit

/// A statement inside a block. Chains of alternatives are flat lists, and what nests is nested to
/// a bounded depth (see `StatementLowering`), so recursion over statements is safe.
enum RTLStatement {
    /// `target <= value;` in clocked blocks, `target = value;` in initial blocks.
    case assign(RTLTarget, RTLExpression, comment: String?)
    /// `if ... else if ... else ...`
    case branches([RTLBranch], otherwise: [RTLStatement])
    /// `case (subject) ... default ... endcase`
    case cases(subject: RTLExpression, [RTLBranch], otherwise: [RTLStatement])
    case comment(String)
    /// `assert (condition);` and its relatives.
    case check(Property.Kind, RTLExpression, comment: String)
    case readMemory(file: String, memory: String)
    case guarded(macro: String, [RTLStatement], otherwise: [RTLStatement])
}

/// What is done when a condition holds, or when the subject of a `case` equals it.
struct RTLBranch {
    var condition: RTLExpression
    var body: [RTLStatement]
}

/// What an assignment writes: a whole register, a word of a memory, or some bits of either.
struct RTLTarget {
    var name: String
    var address: RTLExpression?
    var part: Range<Int>?

    init(_ name: String, address: RTLExpression? = nil, part: Range<Int>? = nil) {
        self.name = name
        self.address = address
        self.part = part
    }
}
