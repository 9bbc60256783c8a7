import MorphoWording

/// Where two circuits differ. `circuit` is the description's side, `verilog` the other.
public enum CircuitDifference: Hashable, Sendable {
    /// Bits of a port; nil: there is no such port in that direction.
    case port(name: String, circuit: Int?, verilog: Int?)
    case clock(register: String, circuit: String)
    case edge(register: String, clock: String)
    /// One side has an asynchronous reset, the other has none.
    case resetKind(register: String, isAsynchronousInCircuit: Bool)
    case resetValue(register: String, circuit: Bool)
    /// The condition under which the asynchronous reset acts.
    case resetCondition(register: String)
    case powerUp(register: String, circuit: Bool?, verilog: Bool?)
    case output(name: String)
    /// What the register takes at the edge of its clock.
    case next(register: String)

    /// The circuits cannot even be connected alike.
    var isOfPorts: Bool {
        if case .port = self { true } else { false }
    }
}

extension CircuitDifference: CustomStringConvertible {
    public var description: String {
        switch self {
        case .port(let name, let circuit?, let verilog?):
            "port '\(name)' has \(counted(circuit, "bit")) in the circuit and \(verilog) in the Verilog"
        case .port(let name, let circuit, _):
            "port '\(name)' is missing in the \(circuit == nil ? "circuit" : "Verilog")"
        case .clock(let register, let circuit):
            "'\(register)' is clocked by '\(circuit)' in the circuit, but not in the Verilog"
        case .edge(let register, let clock):
            "'\(register)' takes its data at opposite edges of '\(clock)'"
        case .resetKind(let register, let isAsynchronousInCircuit):
            "'\(register)' has an asynchronous reset in the "
                + "\(isAsynchronousInCircuit ? "circuit" : "Verilog") only"
        case .resetValue(let register, let circuit):
            "'\(register)' is reset to \(circuit ? 1 : 0) in the circuit and to "
                + "\(circuit ? 0 : 1) in the Verilog"
        case .resetCondition(let register):
            "the reset of '\(register)' acts under different conditions"
        case .powerUp(let register, let circuit, let verilog):
            "'\(register)' is \(Self.text(circuit)) at power-up in the circuit and "
                + "\(Self.text(verilog)) in the Verilog"
        case .output(let name):
            "output '\(name)' differs"
        case .next(let register):
            "the next value of '\(register)' differs"
        }
    }

    private static func text(_ value: Bool?) -> String {
        value.map { $0 ? "1" : "0" } ?? "unknown"
    }
}

extension CircuitDifference {
    /// The difference of a whole register or port, of which bits differ alike.
    fileprivate var ofWord: CircuitDifference {
        switch self {
        case .clock(let register, let circuit):
            .clock(register: register.withoutBit, circuit: circuit)
        case .edge(let register, let clock):
            .edge(register: register.withoutBit, clock: clock)
        case .resetKind(let register, let isAsynchronousInCircuit):
            .resetKind(
                register: register.withoutBit, isAsynchronousInCircuit: isAsynchronousInCircuit)
        case .resetCondition(let register): .resetCondition(register: register.withoutBit)
        case .output(let name): .output(name: name.withoutBit)
        case .next(let register): .next(register: register.withoutBit)
        // These say what one bit is.
        case .port, .resetValue, .powerUp: self
        }
    }
}

extension [CircuitDifference] {
    /// The first five, words instead of their bits, and how many more there are.
    public var sentence: String {
        let most = 5
        var texts: [String] = []
        for difference in self {
            let text = difference.ofWord.description
            if !texts.contains(text) { texts.append(text) }
        }
        let rest = texts.count > most ? ["\(texts.count - most) more"] : []
        return (texts.prefix(most) + rest).joined(separator: "; ")
    }
}

extension String {
    /// `sum[3]` is a bit of `sum`.
    fileprivate var withoutBit: String {
        guard hasSuffix("]"), let bracket = lastIndex(of: "[") else { return self }
        return String(self[..<bracket])
    }
}
