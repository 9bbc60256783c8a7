import MorphoWording

/// Turns a formula into instructions in postfix order (precedence climbing).
struct FormulaParser {
    /// How deep parentheses, minus signs and powers may nest. Bounded because the parser calls
    /// itself once for each level.
    static let depthLimit = 100
    /// How many characters a formula may have.
    static let lengthLimit = 100_000

    private var scanner: FormulaScanner
    private var token = Token(kind: .end, position: 0)
    private var program: [Instruction] = []
    private var depth = 0
    private let text: String

    /// How tightly operators bind; a minus sign before an operand lies between * and ^.
    private enum Binding: Int {
        case lowest, sum, product, sign, power
    }

    init(_ text: String) {
        self.text = text
        // A longer text is refused before it is looked at.
        scanner = FormulaScanner(String(text.prefix(Self.lengthLimit + 1)))
    }

    mutating func parse() throws(FormulaError) -> [Instruction] {
        guard scanner.characters.count <= Self.lengthLimit else {
            throw scanner.failure(.tooLong(limit: Self.lengthLimit), at: Self.lengthLimit)
        }
        try advance()
        guard token.kind != .end else { throw failure(.empty) }
        try operation(.lowest)
        switch token.kind {
        case .end: return program
        case .symbol(")"): throw failure(.unmatchedParenthesis)
        case .symbol(","): throw failure(.strayComma)
        default: throw failure(.missingOperator(found: token.shown))
        }
    }

    /// Parses an operand and the operators after it that bind tighter than `outer`.
    private mutating func operation(_ outer: Binding) throws(FormulaError) {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw failure(.tooDeep(limit: Self.depthLimit)) }
        try operand()
        while case .symbol(let symbol) = token.kind, let (operation, binding) = Self.infix(symbol),
            binding.rawValue > outer.rawValue
        {
            let position = token.position
            try advance()
            // Operators group from the left, except that ^ takes another ^ on its right.
            try self.operation(operation == .power ? .sign : binding)
            program.append(Instruction(operation: .binary(operation), position: position))
        }
    }

    private static func infix(_ symbol: Character) -> (BinaryOperation, Binding)? {
        switch symbol {
        case "+": (.add, .sum)
        case "-": (.subtract, .sum)
        case "*": (.multiply, .product)
        case "/": (.divide, .product)
        case "^": (.power, .power)
        default: nil
        }
    }

    private mutating func operand() throws(FormulaError) {
        let start = token
        switch start.kind {
        case .number(let value):
            emit(.constant(value), start)
            try advance()
        case .name(let name):
            try advance()
            try named(name, start)
        case .symbol("-"), .symbol("+"):
            try advance()
            try operation(.sign)
            if start.kind == .symbol("-") { emit(.unary(.negate), start) }
        case .symbol("("):
            try advance()
            try operation(.lowest)
            try close(start)
        case .symbol, .end:
            throw failure(.missingOperand(found: start.shown))
        }
    }

    private mutating func named(_ name: String, _ start: Token) throws(FormulaError) {
        let isCall = token.kind == .symbol("(")
        if let operation = NamedOperation(name) {
            guard isCall else { throw failure(.functionWithoutArguments(name), at: start) }
            return try call(operation, name, start)
        }
        if let index = Formula.variableNames.firstIndex(of: name) {
            emit(.variable(index), start)
        } else if let value = namedConstants[name] {
            emit(.constant(value), start)
        } else {
            let suggestion = closestName(to: name, among: Formula.knownNames)
            throw failure(.unknownName(name, suggestion: suggestion), at: start)
        }
        if isCall { throw failure(.notAFunction(name), at: start) }
    }

    private mutating func call(
        _ operation: NamedOperation, _ name: String, _ start: Token
    ) throws(FormulaError) {
        let parenthesis = token
        try advance()
        var count = 0
        if token.kind != .symbol(")") {
            try self.operation(.lowest)
            count = 1
            while token.kind == .symbol(",") {
                try advance()
                try self.operation(.lowest)
                count += 1
                if case .folded(let binary) = operation { emit(.binary(binary), start) }
            }
        }
        try close(parenthesis)
        switch operation {
        case .unary(let unary):
            guard count == 1 else { throw miscount(name, "1 argument", count, start) }
            emit(.unary(unary), start)
        case .binary(let binary):
            guard count == 2 else { throw miscount(name, "2 arguments", count, start) }
            emit(.binary(binary), start)
        case .folded:
            guard count >= 2 else { throw miscount(name, "2 or more arguments", count, start) }
        }
    }

    private mutating func close(_ opening: Token) throws(FormulaError) {
        switch token.kind {
        case .symbol(")"): try advance()
        case .end: throw failure(.unclosedParenthesis, at: opening)
        case .symbol(","): throw failure(.strayComma)
        default: throw failure(.missingOperator(found: token.shown))
        }
    }

    private mutating func advance() throws(FormulaError) { token = try scanner.next() }

    private mutating func emit(_ operation: Instruction.Operation, _ token: Token) {
        program.append(Instruction(operation: operation, position: token.position))
    }

    private func failure(_ fault: FormulaError.Fault, at place: Token? = nil) -> FormulaError {
        FormulaError(fault: fault, text: text, position: (place ?? token).position)
    }

    private func miscount(
        _ name: String, _ expected: String, _ given: Int, _ token: Token
    ) -> FormulaError {
        failure(.wrongArgumentCount(name, expected: expected, given: given), at: token)
    }
}
