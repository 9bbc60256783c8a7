import MorphoCircuit

/// A named intermediate value: driven once on every path, read anywhere, also before it is driven.
///
///     let next = Wire(unsigned(8))          a property; driven in describe()
///     let next = Wire(a + b, named: "next") a name for an expression inside describe()
@dynamicMemberLookup
public struct Wire<Value: HardwareValue>: Readable, Nameable, DrivableTargets {
    public let value: Value
    public let shape: Value.Shape
    let wires: [Int]
    let targets: [Int]
    let stamp: UInt32

    public init<S: HardwareShape>(
        _ shape: S, named name: String = "", file: StaticString = #fileID,
        line: UInt = #line
    ) where S.Value == Value {
        self.init(shape.detached.shape, as: nil, named: name, file: file, line: line)
    }

    /// - Parameter source: what the wire stands for: it means the same.
    init(
        _ shape: Value.Shape, as source: Value?, named name: String, file: StaticString,
        line: UInt
    ) {
        self.shape = shape
        guard let scope = Scope.current else {
            value = shape.detached
            (wires, targets, stamp) = ([], [], Signal.nowhere)
            return
        }
        let location = SourceLocation(fileID: file, line: line)
        scope.statement(location)
        stamp = scope.builder.stamp
        wires = shape.fields.map { field in
            let shape = scope.checked(field.shape, "a wire", at: location)
            let wire = scope.builder.wire(
                name.isEmpty ? "" : name + field.suffix, shape, at: location)
            if let enumeration = field.enumeration.map({ scope.builder.enumeration($0) }) {
                scope.builder.edit { $0.wires[wire].enumeration = enumeration }
            }
            return wire
        }
        targets = wires.map { scope.target(.wire($0), scope.builder.module.wires[$0].shape) }
        let signals = wires.map { scope.signal(scope.builder.module.wires[$0].node) }
        value = source?.replaced(by: signals[...]) ?? shape.value(signals[...])
    }

    /// A name for an expression; it has this value under every condition, also when the statement
    /// stands inside a `When`.
    public init<Source: Readable>(
        _ source: Source, named name: String = "", file: StaticString = #fileID,
        line: UInt = #line
    ) where Source.Value == Value {
        self.init(naming: source.value, named: name, file: file, line: line)
    }

    init(naming source: Value, named name: String, file: StaticString, line: UInt) {
        self.init(source.shape, as: source, named: name, file: file, line: line)
        for (target, signal) in zip(targets, source.signals) {
            Scope.current?.driveAlways(target, signal)
        }
    }

    func assign(_ name: String, in scope: Scope) {
        guard stamp == scope.builder.stamp else { return }
        scope.builder.edit { module in
            for (wire, field) in zip(wires, shape.fields) where module.wires[wire].name.isEmpty {
                module.wires[wire].name = name + field.suffix
            }
        }
    }
}
