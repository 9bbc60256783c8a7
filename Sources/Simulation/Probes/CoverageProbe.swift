import MorphoCircuit

/// Collects the coverage of a run of the reference engine, which alone knows the multiplexers.
///
/// A step costs a comparison for each named signal and a count for each multiplexer and state
/// machine. Multiplexers whose select is a constant have no choice and are left out.
public struct CoverageProbe: Probe {
    private let engine: ReferenceEngine
    private let signals: [SignalDescription]
    private let places: [Int]
    private let multiplexers: [(select: NodeID, alternatives: Int)]
    private let machines: [(signal: Int, domain: Int?)]
    private var values: [Word]?
    /// The domains that had an edge in the latest step.
    private var edges: [Int] = []
    private var coverage: Coverage
    /// By state machine and pair of values.
    private var transitions: [[Pair: Int]]

    private struct Pair: Hashable {
        var from: Word
        var to: Word
    }

    /// - Parameter engine: what is watched, also when steps are taken through a `Lockstep` on it.
    public init(of engine: ReferenceEngine) {
        self.engine = engine
        let signals = engine.signals
        self.signals = signals
        places = Array(signals.indices)
        let module = engine.module
        let found = Self.multiplexers(of: module)
        multiplexers = found.map { ($0.select, $0.alternatives) }
        machines = signals.indices.filter {
            signals[$0].kind == .register && signals[$0].enumeration != nil
        }.map { ($0, signals[$0].domain) }
        transitions = machines.map { _ in [:] }
        let names = SignalNames(module)
        coverage = Coverage(
            module: engine.name, runs: 1, steps: 0,
            toggles: signals.map {
                let zero = Word(width: $0.shape.width)
                return Coverage.Toggle(name: $0.name, rose: zero, fell: zero)
            },
            multiplexers: found.map {
                Coverage.Multiplexer(
                    select: names.describe($0.select),
                    location: module.location(of: $0.node)?.description,
                    steps: [Int](repeating: 0, count: $0.alternatives))
            },
            stateMachines: machines.map { machine in
                let states = signals[machine.signal].enumeration?.cases ?? []
                return Coverage.StateMachine(
                    name: signals[machine.signal].name, states: states.map(\.name),
                    edges: [Int](repeating: 0, count: states.count), transitions: [])
            })
    }

    private static func multiplexers(
        of module: Module
    ) -> [(node: NodeID, select: NodeID, alternatives: Int)] {
        module.nodes.indices.compactMap { index in
            let node = NodeID(index)
            let operands = module.operands(of: node)
            guard let select = operands.first, module.constant(select) == nil else { return nil }
            switch module[node].kind {
            case .operation(.multiplex): return (node, select, 2)
            case .operation(.choose):
                let width = Int(module[select].width)
                let reachable = width < 31 ? 1 << width : Int.max
                return (node, select, min(operands.count - 1, reachable))
            default: return nil
            }
        }
    }

    public mutating func record(
        _ step: ClockStep, of engine: any SimulationEngine
    ) throws(SimulationError) {
        let new = try self.engine.peek(places: places, .beforeEdge)
        change(to: new)
        for (index, multiplexer) in multiplexers.enumerated() {
            // An index beyond the elements selects none of them.
            if let choice = self.engine.peek(multiplexer.select, .beforeEdge).unsignedValue,
                choice < UInt(multiplexer.alternatives)
            {
                coverage.multiplexers[index].steps[Int(choice)] += 1
            }
        }
        for (index, machine) in machines.enumerated() where hasEdge(machine.domain, step.domains) {
            let state = signals[machine.signal].enumeration?.cases.firstIndex {
                $0.value == new[machine.signal]
            }
            if let state { coverage.stateMachines[index].edges[state] += 1 }
        }
        edges = step.domains
        coverage.steps += 1
    }

    public mutating func finish(_ engine: any SimulationEngine) throws(SimulationError) {
        change(to: try self.engine.peek(places: places, .afterEdge))
    }

    /// What was covered up to the end of the run; before `finish` up to the latest edge, whose own
    /// effect is not seen yet.
    public var report: Coverage {
        var report = coverage
        for (index, machine) in machines.enumerated() {
            let signal = signals[machine.signal]
            report.stateMachines[index].transitions = transitions[index].map { pair, count in
                Coverage.StateMachine.Transition(
                    from: signal.text(of: pair.from), to: signal.text(of: pair.to), count: count)
            }
            report.stateMachines[index].order()
        }
        return report
    }

    private func hasEdge(_ domain: Int?, _ domains: [Int]) -> Bool {
        domain.map(domains.contains) ?? true
    }

    /// The values that the latest edge led to.
    private mutating func change(to new: [Word]) {
        defer { values = new }
        guard let values else { return }
        for index in new.indices where values[index] != new[index] {
            let (old, new) = (values[index], new[index])
            let toggle = coverage.toggles[index]
            coverage.toggles[index].rose = toggle.rose.or(new.and(old.inverted))
            coverage.toggles[index].fell = toggle.fell.or(old.and(new.inverted))
        }
        for (index, machine) in machines.enumerated() {
            let pair = Pair(from: values[machine.signal], to: new[machine.signal])
            // An asynchronous reset needs no edge.
            if pair.from != pair.to || hasEdge(machine.domain, edges) {
                transitions[index][pair, default: 0] += 1
            }
        }
    }
}
