import MorphoCircuit
import MorphoWording

/// The oracle: evaluates the operation table node by node. Always right, never fast.
///
/// Besides the values it reports power-up values that become visible before anything was written
/// (`uninitialisedReads`), which the faster engines do not.
public final class ReferenceEngine: SimulationEngine {
    public enum FailurePolicy: Hashable, Sendable {
        /// Failures of properties are collected in `failures`.
        case collect
        /// The step that finishes a failing edge throws `.propertyFailed`.
        case stop
    }

    public let module: Module
    public let seed: UInt64
    public let ports: [SignalDescription]
    public var onFailure: FailurePolicy
    public private(set) var stepCount = 0
    public private(set) var time = 0

    private var machine: Machine
    private var schedule: Schedule
    private var monitor: PropertyMonitor
    /// Nil when not wanted.
    private var taint: TaintTracker?
    private let resets: ResetInputs
    /// By reset input, now and at the latest edge.
    private var resetLevels: [Bool]
    private var sampledLevels: [Bool]
    /// By domain whether its reset is active now.
    private var isReset: [Bool]
    private var isSettled = false

    /// Starts before the first edge, with inputs at zero and resets inactive.
    /// - Parameters:
    ///   - seed: decides all power-up values; see `PowerUp`.
    ///   - reportsUninitialised: look for power-up values that become visible. Never changes a
    ///     value.
    public convenience init(
        _ design: Design, seed: UInt64 = 0, operations: OperationTable = .standard,
        onFailure: FailurePolicy = .collect, reportsUninitialised: Bool = true
    ) throws(SimulationError) {
        guard !design.modules.isEmpty else { throw .malformed(what: "the top", name: "design") }
        try self.init(
            flat: design.flattened(), seed: seed, operations: operations, onFailure: onFailure,
            reportsUninitialised: reportsUninitialised)
    }

    /// - Parameter module: without instances.
    public init(
        flat module: Module, seed: UInt64 = 0, operations: OperationTable = .standard,
        onFailure: FailurePolicy = .collect, reportsUninitialised: Bool = true
    ) throws(SimulationError) {
        let order = try module.simulationOrder()
        self.module = module
        self.seed = seed
        self.onFailure = onFailure
        ports = module.simulationPorts
        machine = Machine(module, order: order, operations: operations, seed: seed)
        schedule = Schedule(module.domains)
        monitor = PropertyMonitor(module)
        taint = reportsUninitialised ? TaintTracker(module) : nil
        resets = ResetInputs(module.domains)
        resetLevels = resets.inputs.map(\.isActiveLow)
        sampledLevels = resetLevels
        isReset = []
        updateResets()
    }

    public var name: String { module.name }
    public var domains: [ClockDomain] { module.domains }
    public var powerUp: [TestVectors.PowerUp] { PowerUp.state(of: module, seed: seed) }
    /// Assertions and assumptions that failed so far.
    public var failures: [PropertyFailure] { monitor.failures }
    public var coverage: [CoverCount] { monitor.coverage }
    /// Power-up values that became visible so far, each source once.
    public var uninitialisedReads: [UninitialisedRead] { taint?.reads ?? [] }

    // MARK: Names

    private enum Place {
        case node(NodeID)
        case reset(Int)
        /// An output that nothing drives.
        case zero(width: Int)
    }

    public private(set) lazy var signals: [SignalDescription] = {
        func enumeration(_ index: Int?) -> Enumeration? { index.map { module.enumerations[$0] } }
        let wires = module.wires.lazy.filter { !$0.name.isEmpty }.map {
            SignalDescription(
                name: $0.name, shape: $0.shape, kind: .wire,
                enumeration: enumeration($0.enumeration))
        }
        let registers = module.registers.lazy.filter { !$0.name.isEmpty }.map {
            SignalDescription(
                name: $0.name, shape: $0.shape, kind: .register,
                enumeration: enumeration($0.enumeration), domain: $0.domain)
        }
        return ports + wires + registers
    }()

    /// As `signals`.
    private lazy var places: [Place] = {
        let wires = module.wires.lazy.filter { !$0.name.isEmpty }.map { Place.node($0.node) }
        let registers = module.registers.lazy.filter { !$0.name.isEmpty }.map {
            Place.node($0.node)
        }
        return ports.map { portPlaces[$0.name] ?? .zero(width: $0.shape.width) } + wires
            + registers
    }()

    private lazy var portPlaces: [String: Place] = {
        var places: [String: Place] = [:]
        for port in module.ports {
            places[port.name] = port.node.map(Place.node) ?? .zero(width: port.shape.width)
        }
        for (index, reset) in resets.inputs.enumerated() { places[reset.name] = .reset(index) }
        return places
    }()

    /// Inner names are looked up only when one is asked for: there may be millions.
    private lazy var innerPlaces: [String: Place] = {
        var places: [String: Place] = [:]
        places.reserveCapacity(module.wires.count + module.registers.count)
        for wire in module.wires { places[wire.name] = .node(wire.node) }
        for register in module.registers { places[register.name] = .node(register.node) }
        places[""] = nil
        return places
    }()

    private func unknown(_ name: String, among names: [SignalDescription]) -> SimulationError {
        if domains.contains(where: { $0.name == name }) { return .clockIsNoSignal(name: name) }
        return .unknownSignal(
            name: name, suggestion: closestName(to: name, among: names.lazy.map(\.name)))
    }

    // MARK: Driving and reading

    public func poke(_ name: String, _ value: Word) throws(SimulationError) {
        switch portPlaces[name] {
        case .reset(let index)?:
            guard value.width == 1 else {
                throw .widthMismatch(name: name, shape: .unsigned(1), given: value.width)
            }
            resetLevels[index] = !value.isZero
            updateResets()
            // A pulse acts even when nobody looks while it lasts.
            if resets.inputs[index].domains.contains(where: {
                isReset[$0] && domains[$0].reset?.isAsynchronous == true
            }) {
                settle()
            }
        case .node(let node)?:
            guard module[node].kind == .input else { throw .notAnInput(name: name) }
            guard value.width == Int(module[node].width) else {
                throw .widthMismatch(name: name, shape: module.shape(node), given: value.width)
            }
            machine[node] = value
            isSettled = false
        case .zero?:
            throw .notAnInput(name: name)
        case nil:
            if innerPlaces[name] != nil { throw .notAnInput(name: name) }
            throw unknown(name, among: ports.filter { $0.kind != .output })
        }
    }

    public func peek(_ name: String, _ moment: Moment) throws(SimulationError) -> Word {
        guard let place = portPlaces[name] ?? innerPlaces[name] else {
            throw unknown(name, among: signals)
        }
        return value(at: place, moment)
    }

    public func peek(places wanted: [Int], _ moment: Moment) throws(SimulationError) -> [Word] {
        let places = places
        var words: [Word] = []
        words.reserveCapacity(wanted.count)
        for place in wanted {
            guard places.indices.contains(place) else {
                throw .noSuchPlace(place, count: places.count)
            }
            words.append(value(at: places[place], moment))
        }
        return words
    }

    /// The value of a node of `module`, which need not have a name.
    func peek(_ node: NodeID, _ moment: Moment) -> Word { value(at: .node(node), moment) }

    private func value(at place: Place, _ moment: Moment) -> Word {
        let isNow = moment == .afterEdge || stepCount == 0
        switch place {
        case .reset(let index):
            return Word((isNow ? resetLevels : sampledLevels)[index] ? 1 : 0, width: 1)
        case .zero(let width):
            return Word(width: width)
        case .node(let node):
            guard isNow else { return machine.before[Int(node.index)] }
            settle()
            return machine[node]
        }
    }

    private func updateResets() {
        isReset = [Bool](repeating: false, count: domains.count)
        for (level, input) in zip(resetLevels, resets.inputs) {
            for domain in input.domains {
                isReset[domain] = level != (domains[domain].reset?.isActiveLow ?? false)
            }
        }
        isSettled = false
    }

    // MARK: Time

    public func settle() {
        if isSettled { return }
        machine.settle(isReset: isReset)
        taint?.settle(machine, isReset: isReset)
        isSettled = true
    }

    @discardableResult
    public func step() throws(SimulationError) -> ClockStep {
        if domains.isEmpty { throw .noClock(module: name) }
        guard let next = schedule.next() else { throw .timeExhausted }
        let step = ClockStep(index: stepCount, time: next.time, domains: next.domains)
        settle()
        let earlier = monitor.failures.count
        monitor.check(machine, step, isReset: isReset)
        taint?.check(step, isReset: isReset)
        machine.edge(domains: step.domains, isReset: isReset)
        taint?.edge(machine, step, isReset: isReset)
        sampledLevels = resetLevels
        stepCount += 1
        time = step.time
        isSettled = false
        if onFailure == .stop, earlier < monitor.failures.count {
            throw .propertyFailed(monitor.failures[earlier])
        }
        return step
    }
}
