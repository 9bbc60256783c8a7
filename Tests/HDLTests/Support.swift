import MorphoCircuit
import MorphoHDL
import MorphoSimulation

/// Inputs of several types for trying expressions on.
struct Probe: HardwareModule {
    let a = Input(unsigned(4))
    let b = Input(unsigned(6))
    let s = Input(signed(4))
    let t = Input(signed(6))
    let w = Input(bits(8))
    let c = Input(bit)
    let body: Body

    /// A description that is a parameter; hashable by identity.
    final class Body: Hashable {
        let run: (Probe) -> Void
        init(_ run: @escaping (Probe) -> Void) { self.run = run }
        static func == (left: Body, right: Body) -> Bool { left === right }
        func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
    }

    func describe() { body.run(self) }
}

extension Probe: NamedModule {
    var moduleName: String { "Probe" }
}

/// The shape and value of an expression: `unsigned(7) 21`.
func value(
    _ inputs: [String: Int] = [:], file: StaticString = #fileID, line: UInt = #line,
    _ expression: @escaping (Probe) -> any Readable
) throws -> String {
    let body = Probe.Body { name(expression($0), file, line) }
    let engine = try ReferenceEngine(try Design(Probe(body: body), file: file, line: line))
    for (name, value) in inputs { try engine.set(name, value) }
    let result = engine.signals.first { $0.name == "result" }
    guard let result else { return "no result" }
    return "\(result.shape) \(try engine.get("result"))"
}

/// The errors of an expression, without their place and module.
func faults(
    file: StaticString = #fileID, line: UInt = #line,
    _ expression: @escaping (Probe) -> any Readable
) -> [String] {
    describing(file: file, line: line) { name(expression($0), file, line) }
}

/// The errors of statements, without their place and module.
func describing(
    file: StaticString = #fileID, line: UInt = #line, _ body: @escaping (Probe) -> Void
) -> [String] {
    diagnostics(Probe(body: .init(body))).map { "\($0.id): \($0.message)" }
}

private func name<Source: Readable>(_ source: Source, _ file: StaticString, _ line: UInt) {
    _ = Wire(source, named: "result", file: file, line: line)
}

/// The errors of a module as facts.
func diagnostics<M: HardwareModule>(
    _ module: @autoclosure () -> M, file: StaticString = #fileID, line: UInt = #line
) -> [Diagnostic] {
    do {
        _ = try Design(module(), file: file, line: line)
        return []
    } catch {
        return error.diagnostics
    }
}

/// The errors of a module as whole messages.
func messages<M: HardwareModule>(
    _ module: @autoclosure () -> M, file: StaticString = #fileID, line: UInt = #line
) -> [String] {
    diagnostics(module(), file: file, line: line).map(\.description)
}

/// The warnings of a module as whole messages.
func warnings<M: HardwareModule>(
    _ module: @autoclosure () -> M, file: StaticString = #fileID, line: UInt = #line
) throws -> [String] {
    try Design(module(), file: file, line: line).warnings.map(\.description)
}

/// A module in simulation.
func simulate<M: HardwareModule>(
    _ module: @autoclosure () -> M, file: StaticString = #fileID, line: UInt = #line
) throws -> ReferenceEngine {
    try ReferenceEngine(try Design(module(), file: file, line: line))
}

extension ReferenceEngine {
    /// Drives an input with a number.
    func set(_ name: String, _ value: Int) throws {
        let width = ports.first { $0.name == name }?.shape.width ?? 1
        try poke(name, Word(signed: value, width: width))
    }

    /// The value of a signal as its shape reads it: a number or the name of a state.
    func get(_ name: String) throws -> String {
        let word = try peek(name)
        return signals.first { $0.name == name }?.text(of: word) ?? "\(word)"
    }

    /// The values of a signal after each of the steps, each with inputs that change before it.
    func values(of name: String, _ steps: [[String: Int]]) throws -> String {
        var values: [String] = []
        for inputs in steps {
            for (input, value) in inputs { try set(input, value) }
            try step()
            values.append(try get(name))
        }
        return values.joined(separator: " ")
    }
}
