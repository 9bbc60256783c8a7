import MorphoCircuit

// Statements about the circuit itself. Each is checked at every active edge of its clock domain
// outside reset, under the conditions around it; a failing one stops nothing in hardware.

/// A statement that was made; only the statements themselves make one.
public struct StatedProperty: Sendable {
    fileprivate init<Condition: Readable>(
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
}

/// What `Assert`, `Assume` and `Cover` have in common.
public protocol PropertyStatement {
    static var kind: Property.Kind { get }
    init(_ stated: StatedProperty)
}

extension PropertyStatement {
    /// - Parameters:
    ///   - condition: one bit; under `When` it counts only while that holds.
    ///   - message: what the report of a simulation calls it.
    ///   - domain: whose active edges check it; nil: the module's own.
    @discardableResult
    public init<Condition: Readable>(
        _ condition: Condition, _ message: String, in domain: ClockDomain? = nil,
        file: StaticString = #fileID, line: UInt = #line
    ) where Condition.Value == Bit {
        self.init(
            StatedProperty(
                Self.kind, condition, message, domain, .init(fileID: file, line: line)))
    }
}

/// Must hold; a simulation reports the first edge at which it does not.
public struct Assert: PropertyStatement {
    public static let kind = Property.Kind.assert
    public init(_ stated: StatedProperty) {}
}

/// Is taken for granted about the inputs; a simulation reports a stimulus that breaks it.
public struct Assume: PropertyStatement {
    public static let kind = Property.Kind.assume
    public init(_ stated: StatedProperty) {}
}

/// Should happen at least once; a simulation counts how often it does.
public struct Cover: PropertyStatement {
    public static let kind = Property.Kind.cover
    public init(_ stated: StatedProperty) {}
}
