import MorphoCircuit

/// A value a `Switch` compares its subject with.
public protocol SwitchValue: Hashable {
    /// What a message calls it.
    var switchText: String { get }
}

extension Int: SwitchValue {
    public var switchText: String { "\(self)" }
}

/// Statements chosen by the value of a word. Every value must be handled, by a `Case` or by a
/// `Default`; the cases are tried side by side, none twice.
///
///     Switch(select) {
///         Case(0) { y.drive(a) }
///         Case(1, 2) { y.drive(b) }
///         Default { y.drive(0) }
///     }
public struct Switch {
    @discardableResult
    public init<Subject: Readable>(
        _ subject: Subject, file: StaticString = #fileID, line: UInt = #line,
        @SwitchBuilder<Int> _ cases: () -> [SwitchCase<Int>]
    ) where Subject.Value: PlainWord {
        guard let scope = Scope.current else { return }
        let shape = subject.signal.shape.legal
        describeSwitch(
            scope, subject.signal, cases(), at: SourceLocation(fileID: file, line: line)
        ) { value in
            shape.contains(value) ? Word(signed: value, width: shape.width) : nil
        } constant: { word in
            scope.builder.constant(word, isSigned: shape.isSigned)
        } missing: { handled in
            missingNumbers(handled, shape)
        }
    }
}

/// The values of the shape that no case handles: the first few by name.
private func missingNumbers(_ handled: Set<Word>, _ shape: MorphoCircuit.Shape) -> [String] {
    // With so many values no list of cases handles them all.
    guard shape.width < 32 else { return ["most values of \(shape)"] }
    let count = (1 << shape.width) - handled.count
    var names: [String] = []
    for value in 0..<(1 << shape.width) where names.count < min(count, 4) {
        let word = Word(UInt(value), width: shape.width)
        if !handled.contains(word) { names.append(word.decimal(signed: shape.isSigned)) }
    }
    if count > names.count { names.append("and \(count - names.count) more values") }
    return names
}

/// One alternative of a `Switch`.
public struct SwitchCase<Value: SwitchValue> {
    let values: [Value]
    let isDefault: Bool
    let body: () -> Void
}

/// The statements for the given values.
public struct Case<Value: SwitchValue> {
    let values: [Value]
    let body: () -> Void

    public init(_ values: Value..., body: @escaping () -> Void) {
        self.values = values
        self.body = body
    }
}

/// The statements for all values without a `Case`.
public struct Default {
    let body: () -> Void

    public init(_ body: @escaping () -> Void) { self.body = body }
}

@resultBuilder
public enum SwitchBuilder<Value: SwitchValue> {
    public static func buildExpression(_ item: Case<Value>) -> [SwitchCase<Value>] {
        [SwitchCase(values: item.values, isDefault: false, body: item.body)]
    }
    public static func buildExpression(_ item: Default) -> [SwitchCase<Value>] {
        [SwitchCase(values: [], isDefault: true, body: item.body)]
    }
    public static func buildBlock(_ items: [SwitchCase<Value>]...) -> [SwitchCase<Value>] {
        items.flatMap { $0 }
    }
    public static func buildOptional(_ items: [SwitchCase<Value>]?) -> [SwitchCase<Value>] {
        items ?? []
    }
    public static func buildEither(first items: [SwitchCase<Value>]) -> [SwitchCase<Value>] {
        items
    }
    public static func buildEither(second items: [SwitchCase<Value>]) -> [SwitchCase<Value>] {
        items
    }
    public static func buildArray(_ items: [[SwitchCase<Value>]]) -> [SwitchCase<Value>] {
        items.flatMap { $0 }
    }
}

/// What all kinds of `Switch` share.
func describeSwitch<Value: SwitchValue>(
    _ scope: Scope, _ subject: Signal, _ cases: [SwitchCase<Value>], at location: SourceLocation,
    word: (Value) -> Word?, constant: (Word) -> NodeID, missing: (Set<Word>) -> [String]
) {
    scope.statement(location)
    let node = scope.node(subject, at: location)
    var handled: Set<Word> = []
    var branches: [(condition: NodeID, driven: [Int: Scope.Driven])] = []
    for item in cases where !item.isDefault {
        var tests: [NodeID] = []
        for value in item.values {
            guard let word = word(value) else {
                scope.builder.report(
                    .switchCaseType(value: value.switchText), operands: [node], at: location)
                tests.append(scope.builder.invalid())
                continue
            }
            if !handled.insert(word).inserted {
                scope.builder.report(.switchDuplicate(value: value.switchText), at: location)
            }
            tests.append(scope.builder.operation(.equal, [node, constant(word)]))
        }
        guard var condition = tests.first else {
            scope.builder.report(.switchCaseEmpty, at: location)
            continue
        }
        for test in tests.dropFirst() {
            condition = scope.builder.operation(.or, [condition, test])
        }
        branches.append((condition, scope.branch([(condition, true)], item.body)))
    }
    let fallback = cases.first(where: \.isDefault)
    if cases.lazy.filter(\.isDefault).dropFirst().first != nil {
        scope.builder.report(.switchDuplicate(value: "Default"), at: location)
    }
    let unhandled = missing(handled)
    var otherwise: [Int: Scope.Driven]?
    if let fallback {
        otherwise = scope.branch(branches.map { ($0.condition, false) }, fallback.body)
    } else if !unhandled.isEmpty {
        scope.builder.report(.switchIncomplete(missing: unhandled), at: location)
    } else if let last = branches.popLast() {
        // All values are handled, so the last case holds when no other does.
        otherwise = last.driven
    }
    scope.openChain(
        Scope.Chain(
            identifier: scope.nextChain(), branches: branches, otherwise: otherwise))
    scope.closeChain()
}
