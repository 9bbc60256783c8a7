import MorphoCircuit

/// What a register without a reset value starts with: in hardware anything, in simulation a seeded
/// random value.
public enum PowerUp: Sendable { case uninitialised }

/// What a register's word is at reset: a number still to be checked, or a word of the right width.
enum ResetValue {
    case number(Int)
    case word(Word)

    func word(width: Int) -> Word {
        switch self {
        case .number(let number): Word(signed: number, width: width)
        case .word(let word): word
        }
    }
}

/// A register: takes its next value at each active edge of its clock domain, or keeps what it has
/// when nothing says otherwise.
///
///     let count = Register(unsigned(8), reset: 0)
@dynamicMemberLookup
public struct Register<Value: HardwareValue>: Readable, Nameable {
    public let value: Value
    let shape: Value.Shape
    let registers: [Int]
    let targets: [Int]
    let stamp: UInt32

    /// - Parameter resets: nil: never reset.
    init(
        _ shape: Value.Shape, resets: [ResetValue]?, domain: ClockDomain?, name: String,
        isCrossing: Bool = false, location: SourceLocation
    ) {
        self.shape = shape
        guard let scope = Scope.current else {
            value = shape.detached
            (registers, targets, stamp) = ([], [], Signal.nowhere)
            return
        }
        scope.statement(location)
        stamp = scope.builder.stamp
        if let resets, resets.count != shape.fields.count {
            scope.builder.report(
                .fieldCount(expected: shape.fields.count, given: resets.count), at: location)
        }
        let domainIndex = scope.domain(domain)
        registers = shape.fields.enumerated().map { index, field in
            let shape = scope.checked(field.shape, "a register", at: location)
            let reset = resets.map { $0.indices.contains(index) ? $0[index] : .number(0) }
            if case .number(let number)? = reset, field.shape.isLegal, !shape.contains(number) {
                scope.builder.report(
                    .constantOutOfRange(value: "\(number)", shape: shape), at: location)
            }
            return scope.builder.register(
                name.isEmpty ? "" : name + field.suffix, shape,
                reset: reset.map { $0.word(width: shape.width) }, domain: domainIndex,
                enumeration: field.enumeration.map { scope.builder.enumeration($0) },
                isCrossing: isCrossing, at: location)
        }
        let tables = scope.builder.module.registers
        targets = registers.map {
            scope.target(.register($0), tables[$0].shape, base: tables[$0].node)
        }
        value = shape.value(registers.map { scope.signal(tables[$0].node) }[...])
    }

    /// A register that is never reset.
    public init<S: HardwareShape>(
        _ shape: S, reset: PowerUp, in domain: ClockDomain? = nil,
        named name: String = "",
        file: StaticString = #fileID, line: UInt = #line
    ) where S.Value == Value {
        self.init(
            shape.detached.shape, resets: nil, domain: domain, name: name,
            location: .init(fileID: file, line: line))
    }

    /// A register of several words (a vector, a bundle), with the reset value of each.
    public init<S: HardwareShape>(
        _ shape: S, resets: [Int], in domain: ClockDomain? = nil,
        named name: String = "", file: StaticString = #fileID, line: UInt = #line
    ) where S.Value == Value {
        self.init(
            shape.detached.shape, resets: resets.map(ResetValue.number), domain: domain,
            name: name, location: .init(fileID: file, line: line))
    }

    /// The first stage of a synchroniser: it may read another clock domain.
    static func crossing(
        _ shape: Value.Shape, resets: [Int]?, in domain: ClockDomain?, named name: String,
        location: SourceLocation
    ) -> Register {
        Register(
            shape, resets: resets?.map(ResetValue.number), domain: domain, name: name,
            isCrossing: true, location: location)
    }

    /// Gives the value after the next active edge. Without one the register keeps its value.
    public func next<Source: Readable>(
        _ source: Source, file: StaticString = #fileID, line: UInt = #line
    ) where Source.Value == Value {
        let value = source.value
        Value.checkDriving(shape, with: value)
        next(value.signals, .init(fileID: file, line: line))
    }

    private func next(_ signals: [Signal], _ location: SourceLocation) {
        guard let scope = Scope.current else { return }
        scope.statement(location)
        guard stamp == scope.builder.stamp else {
            scope.builder.report(.outsideModule(what: "a register"), at: location)
            return
        }
        guard signals.count == targets.count else {
            if signals.contains(where: \.isAbsent) { return }
            scope.builder.report(
                .fieldCount(expected: targets.count, given: signals.count), at: location)
            return
        }
        for (target, signal) in zip(targets, signals) {
            scope.drive(target, signal, statement: "next", at: location)
        }
    }

    /// Clocks the register only while the condition holds; printed as the register's enable.
    public func enable<Condition: Readable>(
        _ condition: Condition, file: StaticString = #fileID, line: UInt = #line
    ) where Condition.Value == Bit {
        guard let scope = Scope.current else { return }
        let location = SourceLocation(fileID: file, line: line)
        scope.statement(location)
        guard stamp == scope.builder.stamp else {
            scope.builder.report(.outsideModule(what: "a register"), at: location)
            return
        }
        let node = scope.node(condition.signal, at: location)
        if scope.frames.count > 1, let first = registers.first {
            scope.builder.report(
                .conditionalConnection(
                    name: "enable of \(scope.builder.module.registers[first].name)"), at: location)
        }
        for register in registers {
            let entry = scope.builder.module.registers[register]
            if entry.enable != nil {
                scope.builder.report(
                    .multiplyDriven(what: "enable of register", name: entry.name, first: nil),
                    at: location)
            }
            scope.builder.edit { $0.registers[register].enable = node }
        }
    }

    func assign(_ name: String, in scope: Scope) {
        guard stamp == scope.builder.stamp else { return }
        scope.builder.edit { module in
            for (register, field) in zip(registers, shape.fields)
            where module.registers[register].name.isEmpty {
                module.registers[register].name = name + field.suffix
            }
        }
    }
}

extension Register where Value: WordValue {
    /// - Parameters:
    ///   - reset: the value taken at reset.
    ///   - domain: the clock domain; nil: the module's default one.
    ///   - name: needed only for a register that is no stored property.
    public init<S: HardwareShape>(
        _ shape: S, reset: Int, in domain: ClockDomain? = nil, named name: String = "",
        file: StaticString = #fileID, line: UInt = #line
    ) where S.Value == Value {
        self.init(
            shape.detached.shape, resets: [.number(reset)], domain: domain, name: name,
            location: .init(fileID: file, line: line))
    }

    /// Gives a constant as the value after the next active edge.
    public func next(_ value: Int, file: StaticString = #fileID, line: UInt = #line) {
        guard let field = shape.fields.first else { return }
        next(
            [field.shape.isLegal ? makeConstant(value, field.shape) : .absent(field.shape)],
            .init(fileID: file, line: line))
    }
}
