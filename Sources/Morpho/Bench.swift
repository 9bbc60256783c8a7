import MorphoCircuit
import MorphoHDL
import MorphoSimulation

/// A module on the bench: its inputs are set and its outputs read by the names of its properties,
/// and what happens is drawn as text.
///
///     let bench = try Bench(Accumulator())
///     bench.enable = 1
///     bench.addend = 3
///     try bench.step(2)
///     #expect(bench.total == 6)
///     print(bench.waveform())
///
/// A bench starts after reset. Values are integers, signed as their port is; an input that a value
/// does not fit is an error that the next `step` throws.
@dynamicMemberLookup
public final class Bench<Unit: HardwareModule> {
    /// The elaborated design.
    public let design: Design
    /// The engine underneath, for everything that has no short form here.
    public let engine: ReferenceEngine
    private let prototype: Unit
    private var trace: Trace
    private var pending: SimulationError?

    /// - Parameters:
    ///   - seed: decides the power-up values of registers and memories without one.
    ///   - reset: apply the reset before the first recorded step.
    /// - Throws: `ElaborationError` or `SimulationError`.
    public init(
        _ unit: @autoclosure () -> Unit, seed: UInt64 = 0, reset: Bool = true,
        file: StaticString = #fileID, line: UInt = #line
    ) throws {
        (design, prototype) = try Design.elaborating(unit(), file: file, line: line)
        engine = try ReferenceEngine(design, seed: seed, onFailure: .stop)
        if reset { try engine.reset() }
        trace = try Trace(of: engine)
    }

    /// An input; reads back what was set last.
    public subscript<Value: WordValue>(dynamicMember path: KeyPath<Unit, Input<Value>>) -> Int {
        get { read(prototype[keyPath: path].ports.first) }
        set { set(prototype[keyPath: path].ports.first, newValue) }
    }

    /// An output.
    public subscript<Value: WordValue>(dynamicMember path: KeyPath<Unit, Output<Value>>) -> Int {
        read(prototype[keyPath: path].ports.first)
    }

    /// An output that is a state, by the state's name.
    public subscript<S: States>(
        dynamicMember path: KeyPath<Unit, Output<StateValue<S>>>
    ) -> S? {
        guard let index = prototype[keyPath: path].ports.first,
            let word = try? engine.peek(design.top.ports[index].name),
            let port = engine.ports.first(where: { $0.name == design.top.ports[index].name })
        else { return nil }
        return port.enumeration?.name(of: word).flatMap(S.init(rawValue:))
    }

    /// The words of an input of several, in order.
    public subscript<Element>(dynamicMember path: KeyPath<Unit, Input<Vector<Element>>>) -> [Int] {
        get { prototype[keyPath: path].ports.map { read($0) } }
        set {
            for (port, value) in zip(prototype[keyPath: path].ports, newValue) { set(port, value) }
        }
    }

    /// Goes to the next clock edge, `count` times.
    /// - Throws: what is wrong with a value set since the last step, or the failure of an `Assert`.
    public func step(_ count: Int = 1) throws {
        if let pending { throw pending }
        for _ in 0..<max(0, count) { try trace.step(engine) }
    }

    /// What happened since the bench was made; the ports, or the signals named.
    /// - Parameter from: the first step drawn.
    public func waveform(
        _ signals: [String]? = nil, style: WaveformStyle = .lines, from: Int = 0
    ) -> String {
        trace.text(signals: signals ?? engine.ports.map(\.name), from: from, style: style)
    }

    private func read(_ index: Int?) -> Int {
        guard let index, let word = try? engine.peek(design.top.ports[index].name) else { return 0 }
        if design.top.ports[index].shape.isSigned { return word.signedValue ?? 0 }
        return word.unsignedValue.map { Int(truncatingIfNeeded: $0) } ?? 0
    }

    private func set(_ index: Int?, _ value: Int) {
        guard let index else { return }
        let port = design.top.ports[index]
        do throws(SimulationError) {
            guard port.shape.contains(value) else {
                throw .valueOutOfRange(name: port.name, value: value, shape: port.shape)
            }
            try engine.poke(port.name, Word(signed: value, width: port.shape.width))
        } catch {
            if pending == nil { pending = error }
        }
    }
}
