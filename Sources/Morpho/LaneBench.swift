import MorphoCircuit
import MorphoHDL
import MorphoLanes
import MorphoSimulation

/// A module on the bench with many stimuli at once, one in each lane; its inputs are set and its
/// outputs read by the names of its properties.
///
///     let bench = try LaneBench(Accumulator(), lanes: 1000, uniform: ["enable"])
///     bench.addend = Array(0..<1000)
///     bench.enable = [1]
///     try bench.run(10)
///     bench.total[999]
///
/// A bench starts after reset. Values are integers, signed as their port is. A list that is
/// shorter than there are lanes says its last value for the rest of them. A value that an input
/// cannot take is an error that the next `step` or `run` throws.
@dynamicMemberLookup
public final class LaneBench<Unit: HardwareModule> {
    /// The elaborated design, without its sources.
    public let design: Design
    /// The engine underneath, for everything that has no short form here.
    public let engine: LanesEngine
    private let prototype: Unit
    private var pending: SimulationError?

    /// - Parameters:
    ///   - uniform: inputs that have one value in all lanes; what depends on them alone is computed
    ///     once.
    ///   - sources: inputs that take a new word in every cycle by themselves. Each lane starts
    ///     somewhere else, as `seed` decides.
    ///   - seed: decides the power-up values and the starts of the sources.
    ///   - native: compiles what runs; nil runs kernels.
    /// - Throws: `ElaborationError`, `LaneError` or `SimulationError`.
    public init(
        _ unit: @autoclosure () -> Unit, lanes: Int, uniform: Set<String> = [],
        sources: [String: StimulusSource] = [:], seed: UInt64 = 0,
        native: NativeCompiler? = nil, file: StaticString = #fileID, line: UInt = #line
    ) throws {
        (design, prototype) = try Design.elaborating(unit(), file: file, line: line)
        let driven = try design.driven(by: sources)
        engine = try LanesEngine(
            driven, lanes: lanes, uniform: uniform.union(sources.keys.map(Design.sourceLoad)),
            seed: seed, native: native)
        try engine.reset()
        if sources.isEmpty { return }
        var random = SplitMix64(seed: seed)
        for name in sources.keys.sorted() {
            let start = Design.sourceStart(of: name)
            let width = driven.top.ports.first { $0.name == start }?.shape.width ?? 64
            let mask = UInt64.max >> UInt64(64 - min(64, width))
            try engine.poke(start, lanes: (0..<lanes).map { _ in random.next() & mask })
            try engine.poke(Design.sourceLoad(of: name), Word(1, width: 1))
        }
        // Sources may have clocks of their own.
        var waiting = Set(engine.domains.indices)
        while !waiting.isEmpty { waiting.subtract(try engine.step().domains) }
        for name in sources.keys {
            try engine.poke(Design.sourceLoad(of: name), Word(0, width: 1))
        }
    }

    /// An input, by lane; reads back what was set last.
    public subscript<Value: WordValue>(dynamicMember path: KeyPath<Unit, Input<Value>>) -> [Int] {
        get { read(prototype[keyPath: path].ports.first) }
        set { set(prototype[keyPath: path].ports.first, newValue) }
    }

    /// An output, by lane.
    public subscript<Value: WordValue>(dynamicMember path: KeyPath<Unit, Output<Value>>) -> [Int] {
        read(prototype[keyPath: path].ports.first)
    }

    /// Goes to the next clock edge.
    /// - Throws: what is wrong with a value set since the last time.
    public func step() throws {
        if let pending { throw pending }
        try engine.step()
    }

    /// Takes `count` steps at full speed.
    /// - Throws: what is wrong with a value set since the last time.
    public func run(_ count: Int) throws {
        if let pending { throw pending }
        try engine.run(count)
    }

    private func read(_ index: Int?) -> [Int] {
        guard let index else { return [] }
        let port = design.top.ports[index]
        guard let words = try? engine.peek(lanes: port.name) else { return [] }
        let unused = 64 - min(64, port.shape.width)
        return words.map {
            let top = Int(bitPattern: UInt(truncatingIfNeeded: $0 << UInt64(unused)))
            return port.shape.isSigned
                ? top >> unused : Int(bitPattern: UInt(bitPattern: top) >> UInt(unused))
        }
    }

    private func set(_ index: Int?, _ values: [Int]) {
        guard let index, let last = values.last else { return }
        let port = design.top.ports[index]
        do throws(SimulationError) {
            if let wrong = values.first(where: { !port.shape.contains($0) }) {
                throw .valueOutOfRange(name: port.name, value: wrong, shape: port.shape)
            }
            let mask = UInt64.max >> UInt64(64 - min(64, port.shape.width))
            var words = values.prefix(engine.lanes).map { UInt64(bitPattern: Int64($0)) & mask }
            let rest = UInt64(bitPattern: Int64(last)) & mask
            words += [UInt64](repeating: rest, count: engine.lanes - words.count)
            try engine.poke(port.name, lanes: words)
        } catch {
            if pending == nil { pending = error }
        }
    }
}
