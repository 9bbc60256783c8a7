import MorphoCircuit

/// The shape of a stream.
public struct StochasticShape: HardwareShape {
    public let encoding: StreamEncoding
    /// The reader is a chain of states: successive bits must be independent.
    public let feedsChain: Bool

    public var fields: [ShapeField] { [ShapeField(suffix: "", shape: .unsigned(1))] }

    public func value(_ signals: ArraySlice<Signal>) -> Stochastic {
        let signal = signals.first ?? .detached(.unsigned(1))
        if feedsChain, let scope = Scope.current, signal.stamp == scope.builder.stamp {
            scope.streams.guardDriver(of: signal.node)
        }
        return Stochastic(signal, encoding: encoding, feedsChain: feedsChain)
    }
}

/// A stream of bits: `Input(stochastic())`.
/// - Parameter feedsChain: the stream goes into a chain of states, so a driver whose successive
///   bits depend on each other is an error.
public func stochastic(
    _ encoding: StreamEncoding = .unipolar, feedsChain: Bool = false
) -> StochasticShape {
    StochasticShape(encoding: encoding, feedsChain: feedsChain)
}

/// A number as a stream of random bits. Which sources it was made from is followed through names,
/// registers, ports and instances; operations that are right only for independent streams need
/// operands that share no source, anywhere in the design.
public struct Stochastic: HardwareValue, Readable {
    let signal: Signal
    public let encoding: StreamEncoding
    let feedsChain: Bool

    init(_ signal: Signal, encoding: StreamEncoding, feedsChain: Bool = false) {
        self.signal = signal
        self.encoding = encoding
        self.feedsChain = feedsChain
    }

    /// The stream whose bit is 1 while the random word is below `value`: p = value / 2^width for
    /// words of equal width, and exactly 1 for the value 2^width of a word one bit wider.
    public init<Value: Readable>(
        _ value: Value, below random: RandomWord, encoding: StreamEncoding = .unipolar
    ) where Value.Value == Unsigned {
        self.init(makeSignal(.less, [random.word.signal, value.signal]), encoding: encoding)
        if let source = random.source { note(.source(source)) }
    }

    /// A stream made of others by a gate.
    init(_ gate: Signal, of streams: [Stochastic]) {
        self.init(gate, encoding: streams.first?.encoding ?? .unipolar)
        note(.combination(streams.compactMap(\.node)))
    }

    /// The node in the module under description.
    private var node: NodeID? {
        Scope.current?.builder.stamp == signal.stamp ? signal.node : nil
    }

    private func note(_ making: StreamRegistry.Making) {
        if let node { Scope.current?.streams.note(making, at: node) }
    }

    public var value: Stochastic { self }
    public var signals: [Signal] { [signal] }
    public var shape: StochasticShape {
        StochasticShape(encoding: encoding, feedsChain: feedsChain)
    }
    public static var placeholder: Stochastic {
        Stochastic(.absent(.unsigned(1)), encoding: .unipolar)
    }

    /// Reports a stream whose successive bits depend on each other where a chain is driven.
    public static func checkDriving(_ shape: StochasticShape, with value: Stochastic) {
        if shape.encoding != value.encoding {
            Scope.current?.builder.report(
                .encodingMismatch(
                    operation: "the connection", left: shape.encoding.rawValue,
                    right: value.encoding.rawValue))
        }
        if shape.feedsChain { value.requireFreshBits() }
    }

    func requireFreshBits(_ severity: Diagnostic.Severity = .error) {
        if let node { Scope.current?.streams.require(.freshBits(severity), [node]) }
    }

    /// Records that the operation is right only when this stream shares no source with the other.
    func require(independenceOf other: Stochastic, for operation: String) {
        guard let node, let otherNode = other.node else { return }
        Scope.current?.streams.require(.independent(operation: operation), [node, otherNode])
    }

    func requireEncoding(of other: Stochastic, for operation: String) {
        guard encoding != other.encoding else { return }
        Scope.current?.builder.report(
            .encodingMismatch(
                operation: operation, left: encoding.rawValue, right: other.encoding.rawValue))
    }
}

extension Readable where Value == Stochastic {
    /// The bit of this cycle, without the stream's meaning.
    public var asBit: Bit { Bit(value.signal) }

    /// The bit of this cycle as the input of a chain of states; reports a source whose successive
    /// bits depend on each other, for they bias the chain (see Documentation/streams.md).
    public var chainBit: Bit { chainBit(autocorrelation: .error) }

    /// The bit of this cycle as the input of a chain of states, from a source that may be meant to
    /// bias the chain.
    /// - Parameter autocorrelation: how a source whose successive bits depend on each other is
    ///   reported.
    public func chainBit(autocorrelation: Diagnostic.Severity) -> Bit {
        value.requireFreshBits(autocorrelation)
        return asBit
    }

    /// 1 - p (unipolar) or the negated number (bipolar).
    public var complement: Stochastic {
        Stochastic(makeSignal(.not, [value.signal]), of: [value])
    }

    /// The product of independent streams: an AND gate (unipolar) or an XNOR gate (bipolar).
    public func multiplied<Other: Readable>(by other: Other) -> Stochastic
    where Other.Value == Stochastic {
        let (left, right) = (value, other.value)
        left.requireEncoding(of: right, for: "multiplication")
        left.require(independenceOf: right, for: "multiplication")
        let gate =
            left.encoding == .unipolar
            ? makeSignal(.and, [left.signal, right.signal])
            : makeSignal(.not, [makeSignal(.xor, [left.signal, right.signal])])
        return Stochastic(gate, of: [left, right])
    }

    /// (1 - s) a + s b for an independent stream s: a multiplexer.
    public func blended<Other: Readable, Selector: Readable>(
        with other: Other, by selector: Selector
    ) -> Stochastic where Other.Value == Stochastic, Selector.Value == Stochastic {
        let (left, right, chooser) = (value, other.value, selector.value)
        left.requireEncoding(of: right, for: "blending")
        left.require(independenceOf: chooser, for: "blending")
        right.require(independenceOf: chooser, for: "blending")
        return Stochastic(
            makeSignal(.multiplex, [chooser.signal, right.signal, left.signal]),
            of: [left, right, chooser])
    }
}

/// How many of the streams are 1 in this cycle. Their share of ones is that of the numbers only for
/// independent streams, so any two that share a source are reported.
public func countOnes(_ streams: [Stochastic]) -> Unsigned {
    for (index, stream) in streams.enumerated() {
        for earlier in streams.prefix(index) {
            earlier.requireEncoding(of: stream, for: "counting ones")
            earlier.require(independenceOf: stream, for: "counting ones")
        }
    }
    return concatenate(streams.map(\.asBit)).onesCount
}
