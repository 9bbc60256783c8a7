import CMorphoLanes
import Foundation
import MorphoCircuit
import MorphoSimulation
import MorphoWording

/// Runs one circuit with many stimuli at once: bit for bit what the reference engine does in each
/// lane.
///
///     let engine = try LanesEngine(design, lanes: 65_536, uniform: ["start"])
///     try engine.poke("x", lanes: operands)
///     try engine.run(256)
///     try engine.peek("result", lane: 7)
///
/// A lane costs a bit of every gate or an element of every array, so 512 lanes take hardly longer
/// than one. Resets and the inputs named as uniform have one value in all lanes, and what depends
/// on them alone is computed once. Power-up values are the same in all lanes.
///
/// Assertions, assumptions and covers are left to the reference engine, and so are wires and
/// registers by name: `peek` knows ports.
public final class LanesEngine: SimulationEngine {
    public let module: Module
    public let seed: UInt64
    /// How many stimuli there are.
    public let lanes: Int
    /// At most so many threads share the lanes in `run`.
    public var threads: Int
    /// The instruction set of the kernels: `avx512`, `avx2` or `baseline`.
    public let instructionSet: String
    public let ports: [SignalDescription]
    public private(set) var stepCount = 0
    public private(set) var time = 0

    let machine: LaneMachine
    let blocks: [LaneBlock]
    /// For one stimulus in compiled code.
    let folded: FoldedEngine?
    private var edges: [EdgeKey: LaneProgram.Code] = [:]
    let inputs: [String: LanePort]
    let outputs: [String: LanePort]
    private let resets: ResetInputs
    /// By reset input, now and at the latest edge.
    private var resetLevels: [Bool]
    private var sampledLevels: [Bool]
    /// By domain whether its reset is active now.
    private(set) var isReset: [Bool]
    var schedule: Schedule
    var isSettled = false
    private var keepsSamples: Bool
    /// By port the words of all lanes at the latest edge, where they are kept.
    var samples: [String: [Word]] = [:]

    private struct EdgeKey: Hashable {
        var domains: [Int]
        var isReset: [Bool]
    }

    public static let mostLanes = 1 << 24
    /// With more lanes, values before an edge are kept only on demand.
    private static let sampledLanes = 64

    /// - Parameters:
    ///   - lanes: how many stimuli, 1 ... `mostLanes`.
    ///   - uniform: input ports that have one value in all lanes; `poke` sets them all at once.
    ///   - seed: decides all power-up values; see `PowerUp`.
    ///   - instructionSet: no faster one than that; nil: the best that the processor has.
    ///   - native: compiles the program; nil: kernels go through its instructions. Where the
    ///     compiler fails it says so, and kernels serve.
    /// - Throws: `LaneError` for what cannot be run in lanes.
    public init(
        _ design: Design, lanes: Int, uniform: Set<String> = [], seed: UInt64 = 0,
        operations: OperationTable = .standard, limits: LaneLimits = LaneLimits(),
        instructionSet: String? = nil, native: NativeCompiler? = nil
    ) throws(LaneError) {
        let flat = design.flattened()
        guard (1...Self.mostLanes).contains(lanes) else {
            throw .laneCount(lanes, most: Self.mostLanes)
        }
        let (optimised, order) = try Self.optimised(flat, operations)
        let program = try LaneCompiler.program(
            optimised, order: order,
            uniformInputs: lanes == 1 ? Set(flat.inputs.map(\.name)) : uniform,
            operations: operations, limits: limits, isForKernels: native == nil || lanes == 1)
        let kernels = morpho_lane_kernels_for_processor(instructionSet)
        let set = String(cString: kernels.name)
        var folded: FoldedEngine?
        if lanes == 1, let native {
            folded = FoldedEngine.make(
                optimised, order: order, operations: operations, limits: limits, compiler: native,
                instructionSet: set)
        }
        // Where one stimulus runs folded, kernels serve for its single steps.
        machine = LaneMachine(
            program, lanes: lanes, kernels: kernels, folded == nil ? native.map { ($0, set) } : nil)
        self.folded = folded
        let machine = machine
        blocks = (0..<(lanes + machine.lanes - 1) / machine.lanes).map { _ in LaneBlock(machine) }
        module = flat
        self.seed = seed
        self.lanes = lanes
        threads = ProcessInfo.processInfo.activeProcessorCount
        self.instructionSet = String(cString: kernels.name)
        ports = flat.simulationPorts
        func byName(_ ports: [LanePort]) -> [String: LanePort] {
            Dictionary(ports.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        }
        inputs = byName(program.inputs)
        outputs = byName(program.outputs)
        resets = ResetInputs(flat.domains)
        resetLevels = resets.inputs.map(\.isActiveLow)
        sampledLevels = resetLevels
        isReset = [Bool](repeating: false, count: flat.domains.count)
        schedule = Schedule(flat.domains)
        keepsSamples = lanes <= Self.sampledLanes
        let constants = encoded(program.constantSteps)
        for block in blocks {
            block.move(constants)
            block.powerUp(optimised, seed: seed)
        }
    }

    private static func optimised(
        _ flat: Module, _ operations: OperationTable
    ) throws(LaneError) -> (Module, CombinationalOrder) {
        do throws(SimulationError) {
            _ = try flat.simulationOrder()
            let module = flat.optimised(table: operations)
            return (module, try module.simulationOrder())
        } catch {
            throw .unsound(error)
        }
    }

    public var name: String { module.name }
    public var domains: [ClockDomain] { module.domains }
    public var signals: [SignalDescription] { ports }
    public var powerUp: [TestVectors.PowerUp] { PowerUp.state(of: module, seed: seed) }
    /// Instructions that one step of a block takes, without those of the edge.
    public var operationCount: Int { machine.program.settling.steps.count }
    /// Whether compiled code runs the lanes.
    public var isNative: Bool {
        if case .native = machine.execution { true } else { folded != nil }
    }

    private func encoded(_ steps: [LaneStep]) -> LaneProgram.Code {
        machine.program.encoded(
            steps, vectors: machine.vectors, lists: machine.settlingLists)
    }

    // MARK: Driving and reading

    private func unknown(_ name: String) -> SimulationError {
        if domains.contains(where: { $0.name == name }) { return .clockIsNoSignal(name: name) }
        return .unknownSignal(
            name: name, suggestion: closestName(to: name, among: ports.map(\.name)))
    }

    /// Drives an input in all lanes, or a reset.
    public func poke(_ name: String, _ value: Word) throws(SimulationError) {
        if let index = resets.inputs.firstIndex(where: { $0.name == name }) {
            guard value.width == 1 else {
                throw .widthMismatch(name: name, shape: .unsigned(1), given: value.width)
            }
            return poke(reset: index, !value.isZero)
        }
        let port = try input(name, width: value.width)
        for block in blocks { block.set(port.place, to: value, isSigned: port.shape.isSigned) }
        isSettled = false
    }

    private func poke(reset index: Int, _ level: Bool) {
        resetLevels[index] = level
        isSettled = false
        var isPulse = false
        for domain in resets.inputs[index].domains {
            let reset = domains[domain].reset
            isReset[domain] = level != (reset?.isActiveLow ?? false)
            isPulse = isPulse || isReset[domain] && reset?.isAsynchronous == true
        }
        // A pulse acts even when nobody looks while it lasts.
        if isPulse { settle() }
    }

    /// Drives an input: lane i with word i. Lanes without a word keep theirs; an input that is
    /// uniform takes the last word.
    public func poke(_ name: String, lanes words: [Word]) throws(SimulationError) {
        for (lane, word) in words.prefix(lanes).enumerated() {
            let port = try input(name, width: word.width)
            blocks[lane / machine.lanes].set(
                port.place, lane: lane % machine.lanes, to: word, isSigned: port.shape.isSigned)
        }
        isSettled = false
    }

    func input(_ name: String, width: Int) throws(SimulationError) -> LanePort {
        guard let port = inputs[name] else {
            if outputs[name] != nil { throw .notAnInput(name: name) }
            throw unknown(name)
        }
        guard port.shape.width == width else {
            throw .widthMismatch(name: name, shape: port.shape, given: width)
        }
        return port
    }

    /// The value in lane 0.
    public func peek(_ name: String, _ moment: Moment) throws(SimulationError) -> Word {
        try peek(name, lane: 0, moment)
    }

    /// The value of a port in a lane; zero beyond the last lane.
    ///
    /// Values before the edge are kept by `step`, with up to 64 lanes or after `keepSamples()`;
    /// where they are not, this throws `.notSampled`.
    public func peek(
        _ name: String, lane: Int, _ moment: Moment = .afterEdge
    ) throws(SimulationError) -> Word {
        let isNow = moment == .afterEdge || stepCount == 0
        if let index = resets.inputs.firstIndex(where: { $0.name == name }) {
            return Word((isNow ? resetLevels : sampledLevels)[index] ? 1 : 0, width: 1)
        }
        guard let port = outputs[name] ?? inputs[name] else { throw unknown(name) }
        guard (0..<lanes).contains(lane) else { return Word(width: port.shape.width) }
        if !isNow {
            guard let words = samples[name] else { throw .notSampled(name: name) }
            return words[lane]
        }
        settle()
        return word(port, lane)
    }

    private func word(_ port: LanePort, _ lane: Int) -> Word {
        blocks[lane / machine.lanes].word(
            port.place, lane: lane % machine.lanes, width: port.shape.width)
    }

    // MARK: Time

    public func settle() {
        if isSettled { return }
        let resets = asynchronousResets
        for block in blocks {
            block.move(resets)
            block.settle()
        }
        isSettled = true
    }

    /// What asynchronous resets do before anything else.
    var asynchronousResets: LaneProgram.Code {
        let steps = domains.indices.filter {
            isReset[$0] && domains[$0].reset?.isAsynchronous == true
        }.flatMap { machine.program.moves[$0].resets }
        return encoded(steps)
    }

    @discardableResult
    public func step() throws(SimulationError) -> ClockStep {
        if domains.isEmpty { throw .noClock(module: name) }
        guard let next = schedule.next() else { throw .timeExhausted }
        settle()
        samples = [:]
        if keepsSamples {
            for port in machine.program.inputs + machine.program.outputs {
                samples[port.name] = (0..<lanes).map { word(port, $0) }
            }
        }
        let edge = edge(next.domains)
        for block in blocks { block.move(edge) }
        let step = ClockStep(index: stepCount, time: next.time, domains: next.domains)
        finish(1, at: next.time)
        return step
    }

    func finish(_ count: Int, at time: Int) {
        sampledLevels = resetLevels
        stepCount += count
        self.time = time
        isSettled = false
    }

    /// Keeps what ports are before each edge of `step`, whatever the number of lanes.
    public func keepSamples() { keepsSamples = true }

    func edge(_ domains: [Int]) -> LaneProgram.Code {
        let key = EdgeKey(domains: domains, isReset: isReset)
        if let known = edges[key] { return known }
        let edge = machine.program.edge(
            domains, isReset: isReset, vectors: machine.vectors, lists: machine.settlingLists)
        edges[key] = edge
        return edge
    }
}
