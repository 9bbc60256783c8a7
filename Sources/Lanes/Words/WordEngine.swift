import Foundation
import MorphoCircuit
import MorphoSimulation
import MorphoWording

/// One stimulus in compiled code, for designs with memories: a memory is an array, whatever its
/// size, and a word of any width is an integer of exactly that width.
///
/// Equal to the other engines bit for bit. It needs clang, and does not fall back: `LanesEngine` and
/// `ReferenceEngine` are there for that.
public final class WordEngine: SimulationEngine {
    public let module: Module
    public let seed: UInt64
    public let ports: [SignalDescription]
    public private(set) var stepCount = 0
    public private(set) var time = 0

    private let library: WordLibrary
    private let state: UnsafeMutableRawPointer
    private var schedule: Schedule
    private let resets: ResetInputs
    private var resetLevels: [Bool]
    private var sampledLevels: [Bool]
    /// By domain whether its reset is active now, one bit each.
    private var activeResets: UInt64 = 0
    private var isSettled = false
    private let nodes: [String: (node: NodeID?, shape: Shape, isInput: Bool)]
    private let memories: [Memory]
    /// By name the numbers of those that something depends on.
    private var compiledMemories: [String: Int] = [:]
    private var samples: [String: Word] = [:]
    /// Keeps what ports are before each edge of `step`; `run` never does.
    public var keepsSamples = false

    /// - Throws: `WordError`.
    public init(
        _ design: Design, seed: UInt64 = 0, compiler: NativeCompiler = NativeCompiler()
    ) throws(WordError) {
        let flat = design.flattened()
        let optimised: Module
        let order: CombinationalOrder
        do throws(SimulationError) {
            _ = try flat.simulationOrder()
            optimised = flat.optimisedWithoutContents()
            order = try optimised.simulationOrder()
        } catch {
            throw .unsound(error)
        }
        guard flat.domains.count <= 64 else { throw .domains(flat.domains.count) }
        var source = WordSource(optimised, order: order)
        do {
            let text = source.text()
            library = try compiler.library(ofWords: text, widest: source.widest)
        } catch {
            throw .compiler("\(error)")
        }
        module = flat
        self.seed = seed
        ports = flat.simulationPorts
        schedule = Schedule(flat.domains)
        resets = ResetInputs(flat.domains)
        resetLevels = resets.inputs.map(\.isActiveLow)
        sampledLevels = resetLevels
        var nodes: [String: (node: NodeID?, shape: Shape, isInput: Bool)] = [:]
        for port in optimised.ports {
            nodes[port.name] = (port.node, port.shape, port.direction == .input)
        }
        self.nodes = nodes
        memories = flat.memories
        for (index, memory) in optimised.memories.enumerated() {
            compiledMemories[memory.name] = index
        }
        let size = library.size()
        state = .allocate(byteCount: Int(size), alignment: 64)
        state.initializeMemory(as: UInt8.self, repeating: 0, count: Int(size))
        powerUp(optimised)
    }

    deinit { state.deallocate() }

    private func powerUp(_ module: Module) {
        func limbs(_ word: Word) -> [UInt64] { word.allLimbs.map { UInt64($0) } }
        for register in module.registers {
            let word = PowerUp.word(
                seed: seed, name: register.name, width: register.shape.width)
            library.set(state, UInt64(register.node.index), limbs(word))
        }
        for (index, memory) in module.memories.enumerated() {
            for (address, word) in PowerUp.words(seed: seed, memory: memory).enumerated() {
                library.load(state, UInt64(index), UInt64(address), limbs(word))
            }
            for number in memory.readPorts {
                let port = module.readPorts[number]
                guard port.domain != nil else { continue }
                let word = PowerUp.word(seed: seed, memory: memory, readPort: port.position)
                library.set(state, UInt64(port.node.index), limbs(word))
            }
        }
    }

    public var name: String { module.name }
    public var domains: [ClockDomain] { module.domains }
    public var signals: [SignalDescription] { ports }
    public var powerUp: [TestVectors.PowerUp] { PowerUp.state(of: module, seed: seed) }

    // MARK: Driving and reading

    private func unknown(_ name: String) -> SimulationError {
        if domains.contains(where: { $0.name == name }) { return .clockIsNoSignal(name: name) }
        return .unknownSignal(
            name: name, suggestion: closestName(to: name, among: ports.map(\.name)))
    }

    public func poke(_ name: String, _ value: Word) throws(SimulationError) {
        if let index = resets.inputs.firstIndex(where: { $0.name == name }) {
            guard value.width == 1 else {
                throw .widthMismatch(name: name, shape: .unsigned(1), given: value.width)
            }
            return poke(reset: index, !value.isZero)
        }
        guard let port = nodes[name] else { throw unknown(name) }
        guard port.isInput else { throw .notAnInput(name: name) }
        guard port.shape.width == value.width else {
            throw .widthMismatch(name: name, shape: port.shape, given: value.width)
        }
        isSettled = false
        guard let node = port.node else { return }
        library.set(state, UInt64(node.index), value.allLimbs.map { UInt64($0) })
    }

    private func poke(reset index: Int, _ level: Bool) {
        resetLevels[index] = level
        isSettled = false
        var isPulse = false
        for domain in resets.inputs[index].domains {
            let isActive = level != (domains[domain].reset?.isActiveLow ?? false)
            let bit = UInt64(1) << UInt64(domain)
            activeResets = isActive ? activeResets | bit : activeResets & ~bit
            isPulse = isPulse || isActive && domains[domain].reset?.isAsynchronous == true
        }
        // A pulse acts even when nobody looks while it lasts.
        if isPulse { settle() }
    }

    public func peek(_ name: String, _ moment: Moment) throws(SimulationError) -> Word {
        let isNow = moment == .afterEdge || stepCount == 0
        if let index = resets.inputs.firstIndex(where: { $0.name == name }) {
            return Word((isNow ? resetLevels : sampledLevels)[index] ? 1 : 0, width: 1)
        }
        guard let port = nodes[name] else { throw unknown(name) }
        if !isNow {
            guard let word = samples[name] else { throw .notSampled(name: name) }
            return word
        }
        settle()
        return value(port)
    }

    private func value(_ port: (node: NodeID?, shape: Shape, isInput: Bool)) -> Word {
        guard let node = port.node else { return Word(width: port.shape.width) }
        var limbs = [UInt64](repeating: 0, count: (port.shape.width + 63) / 64)
        library.get(state, UInt64(node.index), &limbs)
        return Word(limbs: limbs.map { UInt($0) }, width: port.shape.width)
    }

    /// Changes a word of a memory, as radiation does; for tests of what protects it.
    /// - Parameter name: with the path of instances, `stages_0.tables_2.banks_0`.
    /// - Throws: `.unknownSignal`, `.widthMismatch`, `.valueOutOfRange` for the address.
    public func setMemory(
        _ name: String, at address: Int, _ word: Word
    ) throws(SimulationError) {
        guard let memory = memories.first(where: { $0.name == name }) else {
            throw .unknownSignal(
                name: name, suggestion: closestName(to: name, among: memories.map(\.name)))
        }
        guard memory.shape.width == word.width else {
            throw .widthMismatch(name: name, shape: memory.shape, given: word.width)
        }
        guard (0..<memory.depth).contains(address) else {
            throw .valueOutOfRange(
                name: name, value: address,
                shape: .unsigned(Word.bitCount(memory.depth - 1)))
        }
        // What nothing depends on is not compiled.
        guard let index = compiledMemories[name] else { return }
        library.load(
            state, UInt64(index), UInt64(address), word.allLimbs.map { UInt64($0) })
        isSettled = false
    }

    // MARK: Time

    public func settle() {
        if isSettled { return }
        library.settle(state, activeResets)
        isSettled = true
    }

    @discardableResult
    public func step() throws(SimulationError) -> ClockStep {
        if domains.isEmpty { throw .noClock(module: name) }
        guard let next = schedule.next() else { throw .timeExhausted }
        settle()
        samples = keepsSamples ? nodes.mapValues { value($0) } : [:]
        library.edge(
            state, next.domains.reduce(0) { $0 | UInt64(1) << UInt64($1) }, activeResets)
        let step = ClockStep(index: stepCount, time: next.time, domains: next.domains)
        finish(1, at: next.time)
        return step
    }

    private func finish(_ count: Int, at time: Int) {
        sampledLevels = resetLevels
        stepCount += count
        self.time = time
        isSettled = false
    }

    /// Takes `count` steps with the present inputs.
    public func run(_ count: Int) throws(SimulationError) {
        guard count > 0 else { return }
        if domains.count == 1, let latest = schedule.advance(by: count) {
            samples = [:]
            library.run(state, UInt64(count), activeResets)
            return finish(count, at: latest)
        }
        for _ in 0..<count { try step() }
    }
}

extension Module {
    /// Optimised as if nobody knew what memories hold: `setMemory` may change it.
    fileprivate func optimisedWithoutContents() -> Module {
        var module = self
        var contents: [String: [Word]] = [:]
        for index in memories.indices {
            contents[memories[index].name] = memories[index].contents
            module.memories[index].contents = nil
        }
        module = module.optimised(table: .standard)
        for index in module.memories.indices {
            module.memories[index].contents = contents[module.memories[index].name]
        }
        return module
    }
}
