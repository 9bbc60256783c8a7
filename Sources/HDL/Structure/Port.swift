import MorphoCircuit

/// An input port, or one for each word of a vector or bundle.
///
///     let x = Input(unsigned(8))
@dynamicMemberLookup
public struct Input<Value: HardwareValue>: Readable, Nameable {
    public let value: Value
    let shape: Value.Shape
    /// The port of each word, as an index into the module's ports.
    package let ports: [Int]
    let stamp: UInt32

    /// - Parameter domain: the clock domain the input changes in; nil: the module's default one.
    public init<S: HardwareShape>(
        _ shape: S, in domain: ClockDomain? = nil, file: StaticString = #fileID,
        line: UInt = #line
    ) where S.Value == Value {
        self.init(
            shape.detached.shape, domain: .some(domain), location: .init(fileID: file, line: line))
    }

    /// An input that may change at any time; only a `Synchroniser` may read it.
    public static func asynchronous<S: HardwareShape>(
        _ shape: S, file: StaticString = #fileID, line: UInt = #line
    ) -> Input where S.Value == Value {
        Input(shape.detached.shape, domain: .none, location: .init(fileID: file, line: line))
    }

    private init(_ shape: Value.Shape, domain: ClockDomain??, location: SourceLocation) {
        self.shape = shape
        guard let scope = Scope.current else {
            value = shape.detached
            ports = []
            stamp = Signal.nowhere
            return
        }
        scope.statement(location)
        stamp = scope.builder.stamp
        let created = shape.fields.map { field -> Int in
            let shape = scope.checked(field.shape, "an input", at: location)
            let enumeration = field.enumeration.map { scope.builder.enumeration($0) }
            let port = scope.builder.port(
                field.suffix, .input, shape, domain: nil, enumeration: enumeration, at: location)
            switch domain {
            case .some(.some(let domain)): scope.portDomains[port] = domain
            case .some(.none): scope.portsInDefaultDomain.append(port)
            case .none: break
            }
            return port
        }
        ports = created
        let nodes = created.compactMap { scope.builder.module.ports[$0].node }
        value = shape.value(nodes.map { scope.signal($0) }[...])
    }

    /// Declares that the module does not read the input, or not the given bits of a word, so that
    /// it is not warned of; the Verilog says so too.
    public func unused(bits: Range<Int>? = nil, file: StaticString = #fileID, line: UInt = #line) {
        guard let scope = Scope.current else { return }
        let location = SourceLocation(fileID: file, line: line)
        scope.statement(location)
        guard scope.builder.stamp == stamp else {
            scope.builder.report(.outsideModule(what: "an input"), at: location)
            return
        }
        let width = ports.map { scope.builder.module.ports[$0].shape.width }.min() ?? 1
        if let bits, bits.isEmpty || bits.lowerBound < 0 || bits.upperBound > width {
            scope.builder.report(
                .invalidSize(
                    what: bits.isEmpty ? "the number of unused bits" : "the last unused bit",
                    value: bits.isEmpty ? 0 : bits.upperBound &- 1,
                    allowed: bits.isEmpty ? 1...width : 0...width - 1), at: location)
            return
        }
        scope.builder.edit { module in
            for port in ports {
                module.ports[port].unusedBits.append(bits ?? 0..<module.ports[port].shape.width)
            }
        }
    }

    func assign(_ name: String, in scope: Scope) {
        guard stamp == scope.builder.stamp else { return }
        scope.builder.edit { module in
            for (port, field) in zip(ports, shape.fields) {
                module.ports[port].name = name + field.suffix
            }
        }
    }
}

/// An output port, or one for each word of a vector or bundle. Drive it once on every path.
///
///     let total = Output(unsigned(8))
public struct Output<Value: HardwareValue>: Nameable, Drivable {
    public let shape: Value.Shape
    /// The port of each word, as an index into the module's ports.
    package let ports: [Int]
    let targets: [Int]
    let stamp: UInt32

    /// - Parameter domain: the clock domain the output belongs to; nil: the module's default one.
    public init<S: HardwareShape>(
        _ shape: S, in domain: ClockDomain? = nil, file: StaticString = #fileID,
        line: UInt = #line
    ) where S.Value == Value {
        self.shape = shape.detached.shape
        guard let scope = Scope.current else {
            ports = []
            targets = []
            stamp = Signal.nowhere
            return
        }
        let location = SourceLocation(fileID: file, line: line)
        scope.statement(location)
        stamp = scope.builder.stamp
        ports = shape.fields.map { field in
            let shape = scope.checked(field.shape, "an output", at: location)
            let enumeration = field.enumeration.map { scope.builder.enumeration($0) }
            let port = scope.builder.port(
                field.suffix, .output, shape, domain: nil, enumeration: enumeration, at: location)
            if let domain {
                scope.portDomains[port] = domain
            } else {
                scope.portsInDefaultDomain.append(port)
            }
            return port
        }
        targets = ports.map { scope.target(.output($0), scope.builder.module.ports[$0].shape) }
    }

    func assign(_ name: String, in scope: Scope) {
        guard stamp == scope.builder.stamp else { return }
        scope.builder.edit { module in
            for (port, field) in zip(ports, shape.fields) {
                module.ports[port].name = name + field.suffix
            }
        }
    }
}

/// Something that is driven with `drive`.
public protocol Drivable<Value> {
    associatedtype Value: HardwareValue
    var shape: Value.Shape { get }
}

protocol DrivableTargets: Drivable {
    var targets: [Int] { get }
    var stamp: UInt32 { get }
    /// It could not be made, which has been reported.
    var isAbsent: Bool { get }
}

extension DrivableTargets {
    var isAbsent: Bool { false }
}

extension Output: DrivableTargets {}

extension Drivable {
    /// Gives the value. Under a `When` or `Switch` it is given while the condition holds, and
    /// overrides a default given before; a second value on the same path is an error.
    public func drive<Source: Readable>(
        _ source: Source, file: StaticString = #fileID, line: UInt = #line
    ) where Source.Value == Value {
        let value = source.value
        Value.checkDriving(shape, with: value)
        drive(value.signals, .init(fileID: file, line: line))
    }

    private func drive(_ signals: [Signal], _ location: SourceLocation) {
        guard let scope = Scope.current, let this = self as? any DrivableTargets else { return }
        scope.statement(location)
        guard this.stamp == scope.builder.stamp else {
            // The input of an instance that could not be made: that has been reported.
            if this.isAbsent { return }
            scope.builder.report(.outsideModule(what: "an output or wire"), at: location)
            return
        }
        guard signals.count == this.targets.count else {
            if !signals.contains(where: \.isAbsent) {
                scope.builder.report(
                    .fieldCount(expected: this.targets.count, given: signals.count), at: location)
            }
            // Driven by something wrong is not undriven.
            for target in this.targets {
                scope.drive(target, .absent(.unsigned(1)), statement: "drive", at: location)
            }
            return
        }
        for (target, signal) in zip(this.targets, signals) {
            scope.drive(target, signal, statement: "drive", at: location)
        }
    }
}

extension Drivable where Value: WordValue {
    /// Gives a constant.
    public func drive(_ value: Int, file: StaticString = #fileID, line: UInt = #line) {
        guard let field = shape.fields.first else { return }
        drive(
            [field.shape.isLegal ? makeConstant(value, field.shape) : .absent(field.shape)],
            .init(fileID: file, line: line))
    }
}
