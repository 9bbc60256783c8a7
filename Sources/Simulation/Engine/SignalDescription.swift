import MorphoCircuit

/// A signal of a running simulation, by name.
public struct SignalDescription: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable {
        case input, reset, output, wire, register
    }

    /// Hierarchical: `lanes[3].sum`.
    public var name: String
    public var shape: Shape
    public var kind: Kind
    /// The names of its values, for the states of a state machine.
    public var enumeration: Enumeration?
    /// Index of the domain it belongs to, if one is declared; a reset names the first of the
    /// domains that share it.
    public var domain: Int?

    public init(
        name: String, shape: Shape, kind: Kind, enumeration: Enumeration? = nil, domain: Int? = nil
    ) {
        self.name = name
        self.shape = shape
        self.kind = kind
        self.enumeration = enumeration
        self.domain = domain
    }

    /// The value as a reader expects it: a state's name, or a number signed by the shape.
    public func text(of word: Word) -> String {
        enumeration?.name(of: word) ?? word.decimal(signed: shape.isSigned)
    }
}

/// The resets of a module: domains that name the same reset share one input.
package struct ResetInputs: Sendable {
    package struct Input: Sendable {
        package var name: String
        /// The domains that it resets.
        package var domains: [Int]
        /// The polarity of the first of them.
        package var isActiveLow: Bool
    }
    package let inputs: [Input]

    package init(_ domains: [ClockDomain]) {
        var inputs: [Input] = []
        var known: [String: Int] = [:]
        for (index, domain) in domains.enumerated() {
            guard let reset = domain.reset else { continue }
            if let input = known[reset.name] {
                inputs[input].domains.append(index)
            } else {
                known[reset.name] = inputs.count
                inputs.append(
                    Input(name: reset.name, domains: [index], isActiveLow: reset.isActiveLow))
            }
        }
        self.inputs = inputs
    }

    package var descriptions: [SignalDescription] {
        inputs.map {
            SignalDescription(
                name: $0.name, shape: .unsigned(1), kind: .reset, domain: $0.domains.first)
        }
    }
}

extension Module {
    /// Input ports, resets and output ports, in this order, as an engine presents them.
    public var simulationPorts: [SignalDescription] {
        func describe(_ port: Port, _ kind: SignalDescription.Kind) -> SignalDescription {
            SignalDescription(
                name: port.name, shape: port.shape, kind: kind,
                enumeration: port.enumeration.map { enumerations[$0] }, domain: port.domain)
        }
        return inputs.map { describe($0, .input) } + ResetInputs(domains).descriptions
            + outputs.map { describe($0, .output) }
    }
}
