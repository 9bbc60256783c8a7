import MorphoCircuit

/// What a module's description says about streams. It is collected while the description runs and
/// judged by `StreamAnalysis` when all drivers are known.
struct StreamRegistry {
    struct Source {
        let name: String
        let source: RandomSource
        /// The random word; nil when it belongs to another module, which is reported elsewhere.
        let word: NodeID?
    }

    /// How a node that carries a stream was made. Nodes not listed pass on what they read: names,
    /// registers, selections, ports.
    enum Making {
        case source(Int)
        case combination([NodeID])
    }

    struct Requirement {
        let kind: StreamRequirement
        let nodes: [NodeID]
        /// Nil until the statement that contains it is known: properties and operators carry no
        /// place.
        var location: SourceLocation?
    }

    struct InstancePort: Hashable {
        let instance: Int
        let port: Int
    }

    private(set) var sources: [Source] = []
    private(set) var makings: [NodeID: Making] = [:]
    private(set) var requirements: [Requirement] = []
    /// Nodes declared `stochastic(feedsChain: true)`: whoever drives them is checked there.
    private(set) var guarded: Set<NodeID> = []
    /// Where the inputs of instances are connected.
    var connectionPlaces: [InstancePort: SourceLocation] = [:]
    private var firstOfSource: [RandomSource: Int] = [:]
    /// Requirements before this one have their place.
    private var placed = 0

    mutating func note(_ making: Making, at node: NodeID) { makings[node] = making }

    mutating func require(_ kind: StreamRequirement, _ nodes: [NodeID]) {
        requirements.append(Requirement(kind: kind, nodes: nodes, location: nil))
    }

    mutating func guardDriver(of node: NodeID) { guarded.insert(node) }

    /// Says which statement contains the requirements recorded since the last one.
    mutating func statement(at location: SourceLocation) {
        for index in placed..<requirements.count { requirements[index].location = location }
        placed = requirements.count
    }

    /// Notes a source and checks it against the others.
    mutating func register(
        _ source: RandomSource, name: String, word: NodeID?, _ builder: ModuleBuilder,
        _ location: SourceLocation
    ) -> Int {
        if case .shiftRegister(let width, _, let seed, let steps) = source {
            check(width, seed, steps, name, builder, location)
            if let twin = firstOfSource[source] {
                builder.report(
                    .collidingSeeds(first: sources[twin].name, second: name, seed: "\(seed)"),
                    at: location)
            } else {
                firstOfSource[source] = sources.count
            }
        }
        sources.append(Source(name: name, source: source, word: word))
        return sources.count - 1
    }

    private func check(
        _ width: Int, _ seed: UInt, _ steps: Int, _ name: String, _ builder: ModuleBuilder,
        _ location: SourceLocation
    ) {
        let widths = 1...UInt.bitWidth
        guard widths.contains(width) else {
            builder.report(
                .invalidSize(
                    what: "the width of generator '\(name)'", value: width, allowed: widths),
                at: location)
            return
        }
        if steps < 1 {
            builder.report(
                .invalidSize(
                    what: "the steps a cycle of generator '\(name)'", value: steps,
                    allowed: 1...Int.max), at: location)
        }
        if seed == 0 {
            builder.report(.lockedGenerator(name: name), at: location)
        } else if width < UInt.bitWidth, seed >> UInt(width) != 0 {
            builder.report(
                .constantOutOfRange(value: "\(seed)", shape: .unsigned(width)), at: location)
        }
    }
}

/// What an operation needs of the streams it reads.
enum StreamRequirement: Hashable {
    /// The two streams must share no source.
    case independent(operation: String)
    /// Successive bits must not depend on each other.
    case freshBits(Diagnostic.Severity)
}
