/// A neutral register-transfer expression: what the Verilog column of the operation table
/// produces and the printer prints. Width and signedness follow Verilog's own rules, so that the
/// table can put in the casts and extensions that a meaning needs and no others.
public struct RTLExpression: Hashable, Sendable {
    public indirect enum Form: Hashable, Sendable {
        case name(String)
        case literal(Word)
        /// Operators as Verilog spells them: `~ - & | ^`.
        case unary(String, RTLExpression)
        case binary(String, RTLExpression, RTLExpression)
        case conditional(RTLExpression, RTLExpression, RTLExpression)
        /// A chain of conditions tried in order: `c0 ? v0 : c1 ? v1 : last`.
        case selection([Alternative], RTLExpression)
        case concatenation([RTLExpression])
        case replication(Int, RTLExpression)
        /// `name[high:low]`, or `name[low]` when one bit wide.
        case part(String, low: Int)
        /// `name[base +: width]`
        case indexedPart(String, base: RTLExpression)
        /// `name[address]`: a word of a memory.
        case word(String, address: RTLExpression)
        /// `$signed(...)` or `$unsigned(...)`, by the signedness of this expression.
        case cast(RTLExpression)
    }
    public struct Alternative: Hashable, Sendable {
        public var condition: RTLExpression
        public var value: RTLExpression

        public init(condition: RTLExpression, value: RTLExpression) {
            self.condition = condition
            self.value = value
        }
    }

    public var form: Form
    public var width: Int
    /// Signed by Verilog's rules.
    public var isSigned: Bool

    public init(_ form: Form, width: Int, isSigned: Bool = false) {
        self.form = form
        self.width = width
        self.isSigned = isSigned
    }

    public static func name(_ name: String, width: Int, isSigned: Bool = false) -> RTLExpression {
        RTLExpression(.name(name), width: width, isSigned: isSigned)
    }

    public static func literal(_ word: Word) -> RTLExpression {
        RTLExpression(.literal(word), width: word.width)
    }

    public static func literal(_ value: Int, width: Int) -> RTLExpression {
        literal(Word(signed: value, width: width))
    }

    /// A bitwise or arithmetic operator on operands of equal width. If one is signed, so is the
    /// other and the result: Verilog would silently turn a mixture into unsigned words, and lint
    /// tools say so.
    public static func binary(
        _ symbol: String, _ left: RTLExpression, _ right: RTLExpression
    ) -> RTLExpression {
        let isSigned = left.isSigned || right.isSigned
        return RTLExpression(
            .binary(symbol, left.cast(signed: isSigned), right.cast(signed: isSigned)),
            width: left.width, isSigned: isSigned)
    }

    /// A comparison or logical operator: one bit.
    public static func test(
        _ symbol: String, _ left: RTLExpression, _ right: RTLExpression
    ) -> RTLExpression {
        let isSigned = left.isSigned || right.isSigned
        return RTLExpression(
            .binary(symbol, left.cast(signed: isSigned), right.cast(signed: isSigned)), width: 1)
    }

    public static func conditional(
        _ condition: RTLExpression, _ yes: RTLExpression, _ no: RTLExpression
    ) -> RTLExpression {
        let isSigned = yes.isSigned || no.isSigned
        return RTLExpression(
            .conditional(condition, yes.cast(signed: isSigned), no.cast(signed: isSigned)),
            width: yes.width, isSigned: isSigned)
    }

    public static func concatenation(_ parts: [RTLExpression]) -> RTLExpression {
        RTLExpression(.concatenation(parts), width: parts.reduce(0) { $0 + $1.width })
    }

    /// The same bits with the given signedness; `$signed` or `$unsigned` only when they differ.
    public func cast(signed: Bool) -> RTLExpression {
        if isSigned == signed { return self }
        if case .selection(let alternatives, let last) = form {
            // Into the chain, which stays one.
            return RTLExpression(
                .selection(
                    alternatives.map {
                        Alternative(condition: $0.condition, value: $0.value.cast(signed: signed))
                    }, last.cast(signed: signed)), width: width, isSigned: signed)
        }
        if case .conditional(let condition, let yes, let no) = form {
            return .conditional(condition, yes.cast(signed: signed), no.cast(signed: signed))
        }
        if case .literal = form { return RTLExpression(form, width: width, isSigned: signed) }
        return RTLExpression(.cast(self), width: width, isSigned: signed)
    }

    /// The name when the expression is nothing but a name.
    public var simpleName: String? {
        if case .name(let name) = form { return name }
        return nil
    }
}

/// What the Verilog column may ask of the emitter.
public protocol RTLContext: AnyObject {
    /// The expression under a name of its own: Verilog selects bits only of names. Gives back the
    /// expression itself when it is a name already.
    func named(_ expression: RTLExpression) -> (name: String, expression: RTLExpression)
}

extension RTLContext {
    /// Bits `low ..< low + width` of the expression.
    public func slice(_ source: RTLExpression, low: Int, width: Int) -> RTLExpression {
        if case .literal(let word) = source.form {
            return .literal(word.slice(low: low, width: width))
        }
        if low == 0, width == source.width { return source.cast(signed: false) }
        switch source.form {
        case .part(let name, let start):
            return RTLExpression(.part(name, low: start + low), width: width)
        case .cast(let inner):
            return slice(inner, low: low, width: width)
        default:
            break
        }
        let name = named(source).name
        return RTLExpression(.part(name, low: low), width: width)
    }

    /// The expression widened to `width`, by its sign bit when `signed`, else by zeros.
    public func extend(_ source: RTLExpression, to width: Int, signed: Bool) -> RTLExpression {
        let missing = width - source.width
        if missing <= 0 { return source }
        if case .literal(let word) = source.form {
            return .literal(word.extended(to: width, signed: signed))
        }
        guard signed else {
            return .concatenation([.literal(0, width: missing), source])
        }
        let (name, whole) = named(source)
        let sign =
            source.width == 1
            ? whole : RTLExpression(.part(name, low: source.width - 1), width: 1)
        let fill =
            missing == 1 ? sign : RTLExpression(.replication(missing, sign), width: missing)
        return .concatenation([fill, whole])
    }
}
