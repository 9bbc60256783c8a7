import MorphoCircuit

/// `count` copies of a module side by side: one node of the circuit, a `generate` loop in Verilog.
///
///     let lanes = Replicated(Lane(), count: 256)
///     lanes.seed.constants(seeds)          copy i gets seeds[i]
///     lanes.enable.broadcast(enable)       every copy gets the same
///     lanes.x.drive(vector)                copy i gets element i
///     let bits = lanes.y                   element i is copy i's output
@dynamicMemberLookup
public struct Replicated<Child: HardwareModule>: Nameable {
    public let count: Int
    private let prototype: Child?
    private let index: Int
    private let stamp: UInt32
    private let outputs: [Int: Signal]

    /// The largest number of copies accepted.
    public static var maximumCount: Int { 1 << 16 }

    public init(
        _ child: @autoclosure () -> Child, count: Int, clocks: [String: ClockDomain] = [:],
        named name: String = "", file: StaticString = #fileID, line: UInt = #line
    ) {
        let location = SourceLocation(fileID: file, line: line)
        guard let scope = Scope.current,
            let (module, found) = scope.elaboration.elaborate(child, at: location)
        else {
            (self.count, prototype, index, stamp, outputs) = (1, nil, 0, Signal.nowhere, [:])
            return
        }
        // The outputs of all copies stand side by side in one word.
        let widest = scope.elaboration.modules[module].outputs.map(\.shape.width).max() ?? 1
        let most = min(Self.maximumCount, MorphoCircuit.Shape.maximumWidth / max(1, widest))
        self.count = scope.checked(count, in: 1...most, "the number of copies", at: location)
        let made = scope.instantiate(
            module, count: self.count, clocks: clocks, name: name, at: location)
        prototype = found
        index = made.index
        stamp = scope.builder.stamp
        outputs = made.outputs
    }

    /// An input of every copy.
    public subscript<Value>(dynamicMember path: KeyPath<Child, Input<Value>>)
        -> ReplicatedInput<Value>
    {
        ReplicatedInput(
            shape: prototype?[keyPath: path].shape, ports: prototype?[keyPath: path].ports ?? [],
            instance: index, count: count, stamp: stamp)
    }

    /// The outputs of all copies.
    public subscript<Value: HardwareValue>(dynamicMember path: KeyPath<Child, Output<Value>>)
        -> Vector<Value>
    {
        guard let port = prototype?[keyPath: path] else {
            return .absent(VectorShape(element: Value.placeholder.shape, count: count))
        }
        return Vector(
            shape: VectorShape(element: port.shape, count: count),
            elements: (0..<count).map { copy in
                port.shape.value(
                    zip(port.ports, port.shape.fields).compactMap { index, field in
                        outputs[index].map { part(copy, of: $0, field.shape) }
                    }[...])
            })
    }

    /// The word of one copy out of the words of all, which stand side by side.
    private func part(_ copy: Int, of whole: Signal, _ shape: MorphoCircuit.Shape) -> Signal {
        let part = makeSignal(
            .slice, [whole], width: shape.width, parameter: copy * shape.width)
        return shape.isSigned ? makeSignal(.reinterpret, [part]) : part
    }

    /// The outputs of all copies side by side, copy 0 in the lowest bits.
    public func packed<Value: PlainWord>(_ path: KeyPath<Child, Output<Value>>) -> Bits {
        guard let port = prototype?[keyPath: path],
            let whole = port.ports.first.flatMap({ outputs[$0] })
        else { return .placeholder }
        return Bits(whole)
    }

    func assign(_ name: String, in scope: Scope) {
        guard stamp == scope.builder.stamp else { return }
        scope.builder.edit { module in
            if module.instances[index].name.isEmpty { module.instances[index].name = name }
        }
    }
}

/// An input of all copies of a replicated module.
public struct ReplicatedInput<Value: HardwareValue> {
    let shape: Value.Shape?
    let ports: [Int]
    let instance: Int
    let count: Int
    let stamp: UInt32

    /// Gives every copy the same value.
    public func broadcast<Source: Readable>(
        _ source: Source, file: StaticString = #fileID, line: UInt = #line
    ) where Source.Value == Value {
        let value = source.value
        if let shape { Value.checkDriving(shape, with: value) }
        let signals = value.signals
        let location = SourceLocation(fileID: file, line: line)
        connect(location, given: signals.count) { scope, field, port in
            let signal = signals[field]
            check(signal, port, scope, location)
            return .broadcast(scope.node(signal, at: location))
        }
    }

    /// Gives copy i element i.
    public func drive(
        _ elements: Vector<Value>, file: StaticString = #fileID, line: UInt = #line
    ) {
        let location = SourceLocation(fileID: file, line: line)
        if let shape {
            for element in elements.elements { Value.checkDriving(shape, with: element) }
        }
        let given = elements.elements.first?.signals.count ?? 0
        connect(location, given: given) { scope, field, port in
            if elements.count != count {
                scope.builder.report(
                    .fieldCount(expected: count, given: elements.count), at: location)
            }
            let signals = elements.elements.map { $0.signals[field] }
            for signal in signals { check(signal, port, scope, location) }
            return .sliced(
                scope.builder.operation(
                    .concatenate, signals.reversed().map { scope.node($0, at: location) }))
        }
    }

    /// Gives copy i constant i.
    public func constants(
        _ values: [Int], file: StaticString = #fileID, line: UInt = #line
    ) where Value: WordValue {
        let location = SourceLocation(fileID: file, line: line)
        connect(location, given: 1) { scope, _, port in
            if values.count != count {
                scope.builder.report(
                    .fieldCount(expected: count, given: values.count), at: location)
            }
            for value in values where !port.shape.contains(value) {
                scope.builder.report(
                    .constantOutOfRange(value: "\(value)", shape: port.shape), at: location)
            }
            return .constants(values.map { Word(signed: $0, width: port.shape.width) })
        }
    }

    /// - Parameter given: how many words the value of one copy has.
    private func connect(
        _ location: SourceLocation, given: Int,
        _ make: (Scope, _ field: Int, MorphoCircuit.Port) -> MorphoCircuit.Instance.Connection
    ) {
        guard let scope = Scope.current, let shape else { return }
        scope.statement(location)
        guard scope.builder.stamp == stamp else {
            scope.builder.report(.outsideModule(what: "an input of copies"), at: location)
            return
        }
        guard given == shape.fields.count else {
            scope.builder.report(
                .fieldCount(expected: shape.fields.count, given: given), at: location)
            return
        }
        let child = scope.elaboration.modules[scope.builder.module.instances[instance].module]
        for (field, port) in ports.enumerated() {
            let connection = make(scope, field, child.ports[port])
            let entry = scope.builder.module.instances[instance]
            if scope.frames.count > 1 {
                scope.builder.report(
                    .conditionalConnection(name: "\(entry.name).\(child.ports[port].name)"),
                    at: location)
            }
            if entry.connections[port] != nil {
                scope.builder.report(
                    .multiplyDriven(
                        what: "instance input", name: "\(entry.name).\(child.ports[port].name)",
                        first: nil), at: location)
            }
            scope.builder.edit { $0.instances[instance].connections[port] = connection }
            scope.streams.connectionPlaces[.init(instance: instance, port: port)] = location
        }
    }

    private func check(
        _ signal: Signal, _ port: MorphoCircuit.Port, _ scope: Scope, _ location: SourceLocation
    ) {
        guard signal.shape != port.shape, !signal.isAbsent else { return }
        let name = scope.builder.module.instances[instance].name
        scope.builder.report(
            .shapeMismatch(
                statement: "drive", target: "\(name).\(port.name)", expected: port.shape),
            operands: [scope.node(signal, at: location)], at: location)
    }
}
