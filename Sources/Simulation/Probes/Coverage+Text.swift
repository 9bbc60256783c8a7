import Foundation
import MorphoCircuit
import MorphoWording

extension Coverage {
    /// The shares as a table, then what was not covered and the transitions that were.
    /// - Parameter gaps: of each kind at most so many gaps are named, the others counted.
    public func text(gaps: Int = 20) -> String {
        let rows: [(String, Share)] = [
            ("bits that rose and fell", toggleShare),
            ("alternatives of multiplexers", multiplexerShare), ("states", stateShare),
        ]
        let table = Table(
            header: ["coverage of \(module)", "covered", "of", "share"],
            rows: rows.map { name, share in
                [
                    name, "\(share.covered)", "\(share.all)",
                    share.all == 0 ? "-" : percentage(share.fraction),
                ]
            })
        return "\(counted(runs, "run")), \(counted(steps, "step"))\n" + table.text
            + Self.list("bits not covered", toggleGaps, gaps)
            + Self.list("alternatives never selected", multiplexerGaps, gaps)
            + Self.list("states never seen", stateGaps, gaps) + transitionText
    }

    /// `sum[3] never fell`, one for each direction that a bit did not take.
    private var toggleGaps: [String] {
        toggles.flatMap { toggle in
            (0..<toggle.rose.width).compactMap { bit -> String? in
                let name = toggle.rose.width == 1 ? toggle.name : "\(toggle.name)[\(bit)]"
                switch (toggle.rose[bit], toggle.fell[bit]) {
                case (true, true): return nil
                case (true, false): return "\(name) never fell"
                case (false, true): return "\(name) never rose"
                case (false, false): return "\(name) never changed"
                }
            }
        }
    }

    private var multiplexerGaps: [String] {
        multiplexers.flatMap { multiplexer in
            multiplexer.steps.indices.filter { multiplexer.steps[$0] == 0 }.map { choice in
                (multiplexer.location.map { $0 + ": " } ?? "") + "\(multiplexer.select) = \(choice)"
            }
        }
    }

    private var stateGaps: [String] {
        stateMachines.flatMap { machine in
            zip(machine.states, machine.edges).filter { $0.1 == 0 }
                .map { "\(machine.name) = \($0.0)" }
        }
    }

    private var transitionText: String {
        stateMachines.filter { !$0.transitions.isEmpty }.map { machine in
            let table = Table(
                header: ["transitions of \(machine.name)", "edges"],
                rows: machine.transitions.map { ["  \($0.from) -> \($0.to)", "\($0.count)"] })
            return "\n" + table.text
        }.joined()
    }

    private static func list(_ title: String, _ gaps: [String], _ limit: Int) -> String {
        if gaps.isEmpty { return "" }
        let left = gaps.count - max(0, limit)
        return "\n\(title):\n" + gaps.prefix(max(0, limit)).map { "  \($0)\n" }.joined()
            + (left > 0 ? "  and \(left) more\n" : "")
    }
}
