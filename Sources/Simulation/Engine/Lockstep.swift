import MorphoCircuit

/// Two engines driven as one. The first step whose outputs differ throws `.enginesDiffer` with
/// port, step and both values, and so does reading an output. Other signals are the left engine's:
/// an engine need not keep them.
public final class Lockstep: SimulationEngine {
    public let left: any SimulationEngine
    public let right: any SimulationEngine
    /// The first difference.
    public private(set) var divergence: Divergence?
    private let outputs: [String]
    private let outputNames: Set<String>
    private var latest = ClockStep(index: 0, time: 0, domains: [])

    /// Both engines must be fresh and have equal ports and domains.
    public init(
        _ left: any SimulationEngine, _ right: any SimulationEngine
    ) throws(SimulationError) {
        guard left.ports == right.ports, left.domains == right.domains,
            left.stepCount == right.stepCount
        else {
            throw .interfacesDiffer(
                left: Self.describe(left), right: Self.describe(right))
        }
        self.left = left
        self.right = right
        outputs = left.ports.filter { $0.kind == .output }.map(\.name)
        outputNames = Set(outputs)
    }

    private static func describe(_ engine: any SimulationEngine) -> String {
        let ports = engine.ports.map { "\($0.name): \($0.shape)" }
        return (engine.domains.map(\.name) + ports).joined(separator: ", ")
            + " at step \(engine.stepCount)"
    }

    public var name: String { left.name }
    public var domains: [ClockDomain] { left.domains }
    public var ports: [SignalDescription] { left.ports }
    public var signals: [SignalDescription] { left.signals }
    public var powerUp: [TestVectors.PowerUp] { left.powerUp }
    public var stepCount: Int { left.stepCount }
    public var time: Int { left.time }

    public func poke(_ name: String, _ value: Word) throws(SimulationError) {
        try left.poke(name, value)
        try right.poke(name, value)
    }

    public func peek(_ name: String, _ moment: Moment) throws(SimulationError) -> Word {
        if outputNames.contains(name) { try compare(name, moment) }
        return try left.peek(name, moment)
    }

    public func settle() {
        left.settle()
        right.settle()
    }

    @discardableResult
    public func step() throws(SimulationError) -> ClockStep {
        // Both take the step, even when it fails a property, so that they stay together.
        let (step, failure) = try left.stepToTheEnd()
        let (_, otherFailure) = try right.stepToTheEnd()
        latest = step
        for moment in [Moment.beforeEdge, .afterEdge] {
            for output in outputs { try compare(output, moment) }
        }
        if let failure = failure ?? otherFailure { throw failure }
        return step
    }

    private func compare(_ output: String, _ moment: Moment) throws(SimulationError) {
        let (one, other) = (try left.peek(output, moment), try right.peek(output, moment))
        guard one != other else { return }
        let difference = Divergence(
            signal: output, moment: moment, step: latest, left: one, right: other)
        if divergence == nil { divergence = difference }
        throw .enginesDiffer(difference)
    }
}
