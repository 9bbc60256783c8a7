import MorphoCircuit

/// The states of a state machine: an enumeration whose cases name them.
///
///     enum State: String, States { case idle, running, done }
public protocol States: CaseIterable, SwitchValue, RawRepresentable, Sendable
where RawValue == String {}

extension States {
    public var switchText: String { ".\(rawValue)" }

    static var names: [String] { allCases.map(\.rawValue) }
}

/// How states are written in bits.
public enum StateEncoding: String, Hashable, Sendable {
    /// 0, 1, 2, ... in order of declaration: the fewest registers.
    case binary
    /// One bit for each state: the least logic.
    case oneHot
    /// As binary, neighbours differing in one bit.
    case gray
}

/// The shape of a state: `states(State.self)`.
public struct StateShape<S: States>: HardwareShape {
    public let encoding: StateEncoding

    var width: Int {
        encoding == .oneHot ? S.allCases.count : Word.bitCount(max(0, S.allCases.count - 1))
    }

    func word(_ state: S) -> Word {
        let index = S.names.firstIndex(of: state.rawValue) ?? 0
        switch encoding {
        case .binary: return Word(UInt(index), width: width)
        case .gray: return Word(UInt(index ^ (index >> 1)), width: width)
        case .oneHot:
            var word = Word(width: width)
            word[index] = true
            return word
        }
    }

    var enumeration: Enumeration {
        Enumeration(
            name: "\(S.self)".asIdentifier,
            cases: S.allCases.map { .init(name: $0.rawValue, value: word($0)) })
    }

    public var fields: [ShapeField] {
        [ShapeField(suffix: "", shape: .unsigned(width), enumeration: enumeration)]
    }

    public func value(_ signals: ArraySlice<Signal>) -> StateValue<S> {
        StateValue(signal: signals.first ?? .detached(.unsigned(width)), shape: self)
    }
}

/// A state as a value.
public struct StateValue<S: States>: HardwareValue, Readable {
    let signal: Signal
    public let shape: StateShape<S>
    public var value: StateValue<S> { self }
    public var signals: [Signal] { [signal] }
    public static var placeholder: StateValue<S> { StateShape(encoding: .binary).value([]) }
}

/// The shape of a state register or port.
public func states<S: States>(
    _ type: S.Type, encoding: StateEncoding = .binary
) -> StateShape<S> { StateShape(encoding: encoding) }

extension Register {
    /// A state register that starts in the given state.
    public init<S: States>(
        _ shape: StateShape<S>, reset: S, in domain: ClockDomain? = nil, named name: String = "",
        file: StaticString = #fileID, line: UInt = #line
    ) where Value == StateValue<S> {
        self.init(
            shape, resets: [.word(shape.word(reset))], domain: domain, name: name,
            location: .init(fileID: file, line: line))
    }

    /// Goes to the given state at the next edge.
    public func next<S: States>(_ state: S, file: StaticString = #fileID, line: UInt = #line)
    where Value == StateValue<S> {
        next(value.constant(state), file: file, line: line)
    }
}

extension Drivable {
    /// Gives a state.
    public func drive<S: States>(_ state: S, file: StaticString = #fileID, line: UInt = #line)
    where Value == StateValue<S> {
        drive(
            shape.value([.detached(.unsigned(shape.width))]).constant(state), file: file,
            line: line)
    }
}

extension StateValue {
    fileprivate func constant(_ state: S) -> StateValue {
        guard let scope = Scope.current else { return self }
        let enumeration = scope.builder.enumeration(shape.enumeration)
        let node = scope.builder.enumerationConstant(shape.word(state), enumeration: enumeration)
        return StateValue(signal: scope.signal(node), shape: shape)
    }
}

/// The present state is the given one.
public func == <A: Readable, S: States>(left: A, right: S) -> Bit where A.Value == StateValue<S> {
    Bit(makeSignal(.equal, [left.value.signal, left.value.constant(right).signal]))
}

/// The present state is another than the given one.
public func != <A: Readable, S: States>(left: A, right: S) -> Bit where A.Value == StateValue<S> {
    Bit(makeSignal(.notEqual, [left.value.signal, left.value.constant(right).signal]))
}

extension Switch {
    /// Statements chosen by a state. Every state must be handled, by a `Case` or by a `Default`.
    @discardableResult
    public init<Subject: Readable, S: States>(
        _ subject: Subject, file: StaticString = #fileID, line: UInt = #line,
        @SwitchBuilder<S> _ cases: () -> [SwitchCase<S>]
    ) where Subject.Value == StateValue<S> {
        guard let scope = Scope.current else { return }
        let shape = subject.value.shape
        let enumeration = scope.builder.enumeration(shape.enumeration)
        describeSwitch(
            scope, subject.value.signal, cases(), at: SourceLocation(fileID: file, line: line)
        ) { state in
            shape.word(state)
        } constant: { word in
            scope.builder.enumerationConstant(word, enumeration: enumeration)
        } missing: { handled in
            S.allCases.filter { !handled.contains(shape.word($0)) }.map(\.switchText)
        }
    }
}
