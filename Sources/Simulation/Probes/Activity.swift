import Foundation
import MorphoCircuit
import MorphoWording

/// How often every bit of a run changed, and how long it was one.
///
/// Times are those of a value change dump of the same run (see `VCDWriter`), in nanoseconds, so
/// that for each bit the time at zero and the time at one add up to `duration`.
public struct Activity: Hashable, Sendable, Codable {
    /// The counts of one signal, by bit, least significant first.
    public struct Signal: Hashable, Sendable, Codable {
        public var name: String
        /// Nil for a clock.
        public var kind: SignalDescription.Kind?
        /// Changes from zero to one and from one to zero.
        public var toggles: [Int]
        /// In nanoseconds.
        public var timeAtOne: [Int]

        public var width: Int { toggles.count }
    }

    /// The name of the module.
    public var module: String
    public var steps: Int
    /// In nanoseconds.
    public var duration: Int
    /// Clocks first, then in the order of the engine's `signals`.
    public var signals: [Signal]

    /// The counts of a signal; nil for one that was not watched.
    public subscript(name: String) -> Signal? { signals.first { $0.name == name } }

    /// A table with a line for each signal: its toggles, those of a bit in a step, and the share
    /// of the time at which its bits were one.
    public var text: String {
        var table = Table(header: ["signal", "kind", "bits", "toggles", "per bit, step", "at one"])
        for signal in signals {
            let bits = Double(signal.width)
            let toggles = signal.toggles.reduce(0, +)
            let ones = signal.timeAtOne.reduce(0.0) { $0 + Double($1) }
            table.rows.append([
                signal.name, signal.kind?.rawValue ?? "clock", "\(signal.width)", "\(toggles)",
                String(format: "%.4f", Double(toggles) / (bits * Double(max(1, steps)))),
                percentage(ones / (bits * Double(max(1, duration)))),
            ])
        }
        return "activity of \(module): \(counted(steps, "step")), \(duration) ns\n" + table.text
    }
}

/// A share between 0 and 1 as reports show it: `62.5 %`.
func percentage(_ share: Double) -> String { String(format: "%.1f %%", 100 * share) }
