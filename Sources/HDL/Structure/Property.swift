import Circuit

// Statements about the circuit itself. Each is checked at every active edge of its clock domain
// outside reset, under the conditions around it; a failing one stops nothing in hardware.

private func state<Condition: Readable>(
    _ kind: Property.Kind, _ condition: Condition, _ message: String, _ domain: ClockDomain?,
    _ location: SourceLocation
) where Condition.Value == Bit {
    guard let scope = Scope.current else { return }
    scope.statement(location)
    var node = scope.node(condition.signal, at: location)
    if let path = scope.pathCondition() {
        node =
            kind == .cover
            ? scope.builder.operation(.and, [path, node])
            : scope.builder.operation(.or, [scope.builder.operation(.not, [path]), node])
    }
    scope.builder.property(
        kind, node, message: message, domain: scope.domain(domain), at: location)
}

/// Must hold; a simulation reports the first edge at which it does not.
public struct Assert {
    @discardableResult
    public init<Condition: Readable>(
        _ condition: Condition, _ message: String, in domain: ClockDomain? = nil,
        file: StaticString = #fileID, line: UInt = #line
    ) where Condition.Value == Bit {
        state(.assert, condition, message, domain, .init(fileID: file, line: line))
    }
}

/// Is taken for granted about the inputs; a simulation reports a stimulus that breaks it.
public struct Assume {
    @discardableResult
    public init<Condition: Readable>(
        _ condition: Condition, _ message: String, in domain: ClockDomain? = nil,
        file: StaticString = #fileID, line: UInt = #line
    ) where Condition.Value == Bit {
        state(.assume, condition, message, domain, .init(fileID: file, line: line))
    }
}

/// Should happen at least once; a simulation counts how often it does.
public struct Cover {
    @discardableResult
    public init<Condition: Readable>(
        _ condition: Condition, _ message: String, in domain: ClockDomain? = nil,
        file: StaticString = #fileID, line: UInt = #line
    ) where Condition.Value == Bit {
        state(.cover, condition, message, domain, .init(fileID: file, line: line))
    }
}
