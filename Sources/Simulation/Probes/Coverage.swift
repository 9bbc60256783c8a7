import MorphoCircuit

/// What a run, or several runs, made happen in a circuit: which bits changed, which way the
/// multiplexers went, which states and transitions the state machines saw.
///
/// What can never happen (a bit that is always zero, a state without a way to it) counts as not
/// covered: only a person, or a proof, can tell that it need not be.
public struct Coverage: Hashable, Sendable, Codable {
    /// The bits of a signal that rose from zero to one and that fell from one to zero.
    public struct Toggle: Hashable, Sendable {
        public var name: String
        public internal(set) var rose: Word
        /// Of the same width.
        public internal(set) var fell: Word

        /// Bits that changed in both directions.
        public var covered: Int { rose.and(fell).onesCount }
    }

    /// A multiplexer, by what selects.
    public struct Multiplexer: Hashable, Sendable, Codable {
        /// The signal or expression that selects.
        public var select: String
        /// `File.swift:12` of the statement; nil when unknown.
        public var location: String?
        /// By alternative in how many steps it was selected: for one bit those of 0 and of 1, for
        /// an index those of each element.
        public var steps: [Int]

        public var covered: Int { steps.count { $0 > 0 } }
    }

    /// A register whose values have names.
    public struct StateMachine: Hashable, Sendable, Codable {
        public struct Transition: Hashable, Sendable, Codable {
            public var from: String
            public var to: String
            /// Edges at which it was taken.
            public var count: Int
        }

        public var name: String
        /// All states, in the order of their declaration.
        public var states: [String]
        /// By state the edges of the register's clock before which it was in that state.
        public var edges: [Int]
        /// The transitions that were taken, staying in a state included, by state. A value
        /// without a name stands there as a number.
        public var transitions: [Transition]

        public var covered: Int { edges.count { $0 > 0 } }
    }

    /// How much of something was covered.
    public struct Share: Hashable, Sendable, Codable {
        public var covered: Int
        public var all: Int

        /// 1 where there is nothing to cover.
        public var fraction: Double { all == 0 ? 1 : Double(covered) / Double(all) }
    }

    /// The name of the module.
    public var module: String
    public var runs: Int
    /// Of all runs.
    public var steps: Int
    public var toggles: [Toggle]
    public var multiplexers: [Multiplexer]
    public var stateMachines: [StateMachine]

    /// Bits that changed in both directions.
    public var toggleShare: Share {
        share(toggles.map { ($0.covered, $0.rose.width) })
    }
    /// Alternatives of multiplexers that were selected.
    public var multiplexerShare: Share {
        share(multiplexers.map { ($0.covered, $0.steps.count) })
    }
    /// States that were seen.
    public var stateShare: Share {
        share(stateMachines.map { ($0.covered, $0.states.count) })
    }

    private func share(_ parts: [(covered: Int, all: Int)]) -> Share {
        Share(
            covered: parts.reduce(0) { $0 + $1.covered }, all: parts.reduce(0) { $0 + $1.all })
    }

    /// The coverage of the runs of both.
    /// - Throws: `.coverageDiffers` for runs of different circuits.
    public func merged(with other: Coverage) throws(SimulationError) -> Coverage {
        guard hasShape(of: other) else {
            throw .coverageDiffers(left: module, right: other.module)
        }
        var merged = self
        merged.runs += other.runs
        merged.steps += other.steps
        for (index, toggle) in other.toggles.enumerated() {
            merged.toggles[index].rose = toggles[index].rose.or(toggle.rose)
            merged.toggles[index].fell = toggles[index].fell.or(toggle.fell)
        }
        for (index, multiplexer) in other.multiplexers.enumerated() {
            merged.multiplexers[index].steps = sums(
                multiplexers[index].steps, multiplexer.steps)
        }
        for (index, machine) in other.stateMachines.enumerated() {
            merged.stateMachines[index].merge(machine)
        }
        return merged
    }

    private func hasShape(of other: Coverage) -> Bool {
        module == other.module
            && toggles.map { "\($0.name) \($0.rose.width)" }
                == other.toggles.map { "\($0.name) \($0.rose.width)" }
            && multiplexers.map { "\($0.select) \($0.steps.count)" }
                == other.multiplexers.map { "\($0.select) \($0.steps.count)" }
            && stateMachines.map { [$0.name] + $0.states }
                == other.stateMachines.map { [$0.name] + $0.states }
    }
}

private func sums(_ left: [Int], _ right: [Int]) -> [Int] { zip(left, right).map { $0 &+ $1 } }

extension Coverage.StateMachine {
    fileprivate mutating func merge(_ other: Self) {
        edges = sums(edges, other.edges)
        for transition in other.transitions {
            let known = transitions.firstIndex {
                $0.from == transition.from && $0.to == transition.to
            }
            if let known {
                transitions[known].count &+= transition.count
            } else {
                transitions.append(transition)
            }
        }
        order()
    }

    /// Puts the transitions in the order of the states, values without a name last.
    mutating func order() {
        func rank(_ state: String) -> Int { states.firstIndex(of: state) ?? states.count }
        transitions.sort {
            (rank($0.from), $0.from, rank($0.to), $0.to)
                < (rank($1.from), $1.from, rank($1.to), $1.to)
        }
    }
}
