import MorphoCircuit

/// The module under description: its builder, the conditions in force and what has been driven.
///
/// Handed down as a task-local value and confined to the elaborating task.
final class Scope: @unchecked Sendable {
    @TaskLocal static var current: Scope?

    let builder: ModuleBuilder
    let elaboration: Elaboration
    /// The domain of registers and ports that name none.
    let defaultDomain: ClockDomain
    let typeName: String
    /// Ports whose domain is the default one, if the module comes to have it.
    var portsInDefaultDomain: [Int] = []
    var portDomains: [Int: ClockDomain] = [:]
    var targets: [Target] = []
    var frames: [Frame] = [Frame(path: [])]
    var streams = StreamRegistry()
    /// Faults of memories, whose names are known only at the end.
    var memoryFaults: [(memory: Int, fact: (String) -> Diagnostic.Fact, SourceLocation)] = []
    private var chains = 0
    /// The default domain's index, once something is in it.
    private var defaultDomainIndex: Int?

    init(
        elaboration: Elaboration, typeName: String, defaultDomain: ClockDomain, stamp: UInt32
    ) {
        self.elaboration = elaboration
        self.typeName = typeName
        self.defaultDomain = defaultDomain
        builder = ModuleBuilder(name: typeName, stamp: stamp)
    }

    // MARK: Signals

    func signal(_ node: NodeID) -> Signal {
        Signal(node: node, shape: builder.module.shape(node), stamp: builder.stamp)
    }

    /// The signal's node, or an invalid one after reporting that it does not belong here.
    /// - Parameter location: the statement that uses it; nil: the one that follows.
    func node(_ signal: Signal, at location: SourceLocation? = nil) -> NodeID {
        if signal.stamp == builder.stamp { return signal.node }
        if signal.stamp == Signal.nowhere {
            builder.report(.outsideModule(what: "a signal"), at: location)
        } else {
            let origin = elaboration.origin(of: signal)
            builder.report(
                .foreignSignal(
                    name: origin?.name ?? "a signal", shape: signal.shape,
                    owner: origin?.module ?? "another elaboration"), at: location)
        }
        let shape = signal.shape.legal
        return builder.invalid(width: shape.width, isSigned: shape.isSigned)
    }

    /// The shape with a legal width; an illegal one is reported and replaced by one bit.
    func checked(_ shape: MorphoCircuit.Shape, _ what: String, at location: SourceLocation)
        -> MorphoCircuit.Shape
    {
        if shape.isLegal { return shape }
        builder.report(
            .invalidSize(
                what: "the width of \(what)", value: shape.width,
                allowed: 1...MorphoCircuit.Shape.maximumWidth), at: location)
        return shape.legal
    }

    /// The count when it lies in the range; otherwise reported and replaced by the lower bound.
    func checked(
        _ count: Int, in allowed: ClosedRange<Int>, _ what: String, at location: SourceLocation
    ) -> Int {
        if allowed.contains(count) { return count }
        builder.report(.invalidSize(what: what, value: count, allowed: allowed), at: location)
        return allowed.lowerBound
    }

    /// The index of the domain in this module; one that cannot tick is reported.
    func domain(_ domain: ClockDomain?) -> Int {
        if let domain { return add(domain) }
        // Most registers are in it, and to compare domains takes time.
        if let defaultDomainIndex { return defaultDomainIndex }
        let index = add(defaultDomain)
        // One in conflict with another is reported at every use.
        if builder.module.domains[index] == defaultDomain { defaultDomainIndex = index }
        return index
    }

    private func add(_ domain: ClockDomain) -> Int {
        let count = builder.module.domains.count
        let index = builder.domain(domain)
        guard builder.module.domains.count > count else { return index }
        if domain.period < 1 {
            builder.report(
                .invalidSize(
                    what: "the period of clock domain '\(domain.name)'", value: domain.period,
                    allowed: 1...Int.max))
        } else if !(0..<domain.period).contains(domain.phase) {
            builder.report(
                .invalidSize(
                    what: "the phase of clock domain '\(domain.name)'", value: domain.phase,
                    allowed: 0...domain.period - 1))
        }
        return index
    }

    // MARK: Driving

    /// Something that takes a value: an output, a wire, a register or an instance's input.
    struct Target {
        enum Kind {
            case output(Int)
            case wire(Int)
            case register(Int)
            case instanceInput(instance: Int, port: Int)
        }
        let kind: Kind
        let shape: MorphoCircuit.Shape
        /// What it holds when nothing drives it: a register its own value.
        let base: NodeID?
        /// As an index into the module's locations.
        var firstDriven: Int32?
    }

    struct Driven {
        var node: NodeID
        /// Driven under every condition; otherwise some branch leaves it open.
        var isComplete: Bool
        /// Where it was driven, as an index into the module's locations; nil for a value it has
        /// by itself.
        var location: Int32?
    }

    /// The drives of one branch.
    struct Frame {
        /// Conditions under which the branch runs, outermost first.
        var path: [(condition: NodeID, holds: Bool)]
        var driven: [Int: Driven] = [:]
        /// A When chain that may still be continued with elseWhen or otherwise.
        var pending: Chain?
    }

    struct Chain {
        var identifier: Int
        var branches: [(condition: NodeID, driven: [Int: Driven])]
        var otherwise: [Int: Driven]?
    }

    func target(_ kind: Target.Kind, _ shape: MorphoCircuit.Shape, base: NodeID? = nil) -> Int {
        targets.append(Target(kind: kind, shape: shape, base: base))
        return targets.count - 1
    }

    /// Marks the start of a statement: closes an open When chain and places faults.
    func statement(_ location: SourceLocation) {
        closeChain()
        place(location)
    }

    /// Gives the faults and requirements of the expressions before their place.
    func place(_ location: SourceLocation) {
        builder.statement(at: location)
        streams.statement(at: location)
    }

    /// Drives a target in the current branch.
    /// - Parameter statement: what the source calls it: `drive` or `next`.
    func drive(_ index: Int, _ value: Signal, statement: String, at location: SourceLocation) {
        let node = node(value, at: location)
        let target = targets[index]
        guard builder.module[node].kind != .invalid else {
            note(index, node, at: location)
            return
        }
        if value.shape != target.shape {
            builder.report(
                .shapeMismatch(
                    statement: statement, target: targetName(index).name, expected: target.shape),
                operands: [node], at: location)
        }
        if let earlier = frames[frames.count - 1].driven[index] {
            let (what, name) = targetName(index)
            builder.report(
                .multiplyDriven(
                    what: what, name: name, first: earlier.location.flatMap(builder.module.place)),
                at: location)
        }
        note(index, node, at: location)
    }

    private func note(_ index: Int, _ node: NodeID, at location: SourceLocation) {
        let place = builder.intern(location)
        if targets[index].firstDriven == nil { targets[index].firstDriven = place }
        frames[frames.count - 1].driven[index] = Driven(
            node: node, isComplete: true, location: place)
    }

    /// Drives a new target outside all conditions.
    func driveAlways(_ index: Int, _ value: Signal) {
        frames[0].driven[index] = Driven(node: node(value), isComplete: true)
    }

    /// Makes room for a driver of every target: most are driven once, outside all conditions.
    func expectDrivers() { frames[0].driven.reserveCapacity(targets.count) }

    /// The value a target has at this point of the description.
    func present(_ index: Int) -> Driven? {
        for frame in frames.reversed() { if let driven = frame.driven[index] { return driven } }
        return targets[index].base.map { Driven(node: $0, isComplete: true) }
    }

    // MARK: Branches

    /// Runs a branch in a frame of its own and returns what it drove.
    func branch(
        _ path: [(condition: NodeID, holds: Bool)], _ body: () -> Void
    ) -> [Int: Driven] {
        frames.append(Frame(path: path))
        body()
        closeChain()
        return frames.removeLast().driven
    }

    /// A number for a When chain of this module.
    func nextChain() -> Int {
        chains += 1
        return chains
    }

    func openChain(_ chain: Chain) { frames[frames.count - 1].pending = chain }

    /// Turns the pending chain into multiplexers, one for each condition, the first outermost.
    func closeChain() {
        guard let chain = frames[frames.count - 1].pending else { return }
        frames[frames.count - 1].pending = nil
        var driven = Set(chain.branches.flatMap(\.driven.keys))
        driven.formUnion((chain.otherwise ?? [:]).keys)
        for index in driven.sorted() {
            let before = present(index)
            var value = chain.otherwise?[index] ?? before
            for branch in chain.branches.reversed() {
                value = merge(branch.condition, branch.driven[index] ?? before, value)
            }
            if let value { frames[frames.count - 1].driven[index] = value }
        }
    }

    private func merge(_ condition: NodeID, _ yes: Driven?, _ no: Driven?) -> Driven? {
        guard let yes, let no else {
            return (yes ?? no).map {
                Driven(node: $0.node, isComplete: false, location: $0.location)
            }
        }
        if yes.node == no.node { return yes }
        return Driven(
            node: builder.operation(.multiplex, [condition, yes.node, no.node]),
            isComplete: yes.isComplete && no.isComplete, location: yes.location ?? no.location)
    }

    /// The conjunction of all conditions in force, or nil when there is none.
    func pathCondition() -> NodeID? {
        var result: NodeID?
        for (condition, holds) in frames.flatMap(\.path) {
            let term = holds ? condition : builder.operation(.not, [condition])
            result = result.map { builder.operation(.and, [$0, term]) } ?? term
        }
        return result
    }

    /// `node` and all conditions in force.
    func underPath(_ node: NodeID?) -> NodeID? {
        guard let path = pathCondition() else { return node }
        return node.map { builder.operation(.and, [path, $0]) } ?? path
    }
}
