import MorphoCircuit

/// A module inside another one. Its ports are reached by name: inputs are driven, outputs read.
///
///     let adder = Instance(Adder(width: 8))
///     adder.left.drive(x)
///     total.drive(adder.sum)
@dynamicMemberLookup
public struct Instance<Child: HardwareModule>: Nameable {
    let prototype: Child?
    let index: Int
    let stamp: UInt32
    private let outputs: [Int: Signal]
    private let targets: [Int: Int]

    /// - Parameter clocks: for a clock domain of the child, by name, the domain it runs in;
    ///   domains not listed run in the domain of the same name.
    public init(
        _ child: @autoclosure () -> Child, clocks: [String: ClockDomain] = [:],
        named name: String = "", file: StaticString = #fileID, line: UInt = #line
    ) {
        let location = SourceLocation(fileID: file, line: line)
        guard let scope = Scope.current,
            let (module, found) = scope.elaboration.elaborate(child, at: location)
        else {
            (prototype, index, stamp, outputs, targets) = (nil, 0, Signal.nowhere, [:], [:])
            return
        }
        let made = scope.instantiate(
            module, count: nil, clocks: clocks, name: name, at: location)
        prototype = found
        index = made.index
        stamp = scope.builder.stamp
        outputs = made.outputs
        targets = made.targets
    }

    /// An input of the child, to be driven.
    public subscript<Value>(dynamicMember path: KeyPath<Child, Input<Value>>)
        -> InstanceInput<Value>
    {
        input(prototype?[keyPath: path])
    }

    func input<Value>(_ port: Input<Value>?) -> InstanceInput<Value> {
        InstanceInput(
            optionalShape: port?.shape, targets: (port?.ports ?? []).compactMap { targets[$0] },
            stamp: stamp)
    }

    /// The value of an output of the child.
    public subscript<Value>(dynamicMember path: KeyPath<Child, Output<Value>>) -> Value {
        prototype.map { output($0[keyPath: path]) } ?? .placeholder
    }

    func output<Value>(_ port: Output<Value>) -> Value {
        port.shape.value(port.ports.compactMap { outputs[$0] }[...])
    }

    func assign(_ name: String, in scope: Scope) {
        guard stamp == scope.builder.stamp else { return }
        scope.builder.edit { module in
            if module.instances[index].name.isEmpty { module.instances[index].name = name }
        }
    }
}

/// An input of an instance.
public struct InstanceInput<Value: HardwareValue>: DrivableTargets {
    let optionalShape: Value.Shape?
    let targets: [Int]
    let stamp: UInt32
    public var shape: Value.Shape { optionalShape ?? Value.placeholder.shape }
    var isAbsent: Bool { optionalShape == nil }
}

extension Scope {
    /// Places an instance: its clocks are connected, its inputs wait to be driven.
    func instantiate(
        _ module: Int, count: Int?, clocks: [String: ClockDomain], name: String,
        at location: SourceLocation
    ) -> (index: Int, outputs: [Int: Signal], targets: [Int: Int]) {
        statement(location)
        let child = elaboration.modules[module]
        let domains = child.domains.map { builder.domain(clocks[$0.name] ?? $0) }
        for unknown in clocks.keys.sorted()
        where !child.domains.contains(where: { $0.name == unknown }) {
            builder.report(
                .domainUnknown(
                    module: child.name, domain: unknown, known: child.domains.map(\.name)),
                at: location)
        }
        let (index, nodes) = builder.instance(
            name, of: child, module: module, count: count, domains: domains, at: location)
        var targets: [Int: Int] = [:]
        for (port, entry) in child.ports.enumerated() where entry.direction == .input {
            targets[port] = target(.instanceInput(instance: index, port: port), entry.shape)
        }
        return (index, nodes.mapValues { signal($0) }, targets)
    }
}
