import Circuit

/// How a stream of bits means a number: by the share p of ones.
public enum StreamEncoding: String, Hashable, Sendable {
    /// p, in 0 ... 1.
    case unipolar
    /// 2p - 1, in -1 ... 1.
    case bipolar
}

/// The shape of a stream.
public struct StochasticShape: HardwareShape {
    public let encoding: StreamEncoding
    /// The reader is a chain of states: successive bits must be independent.
    public let feedsChain: Bool

    public var fields: [ShapeField] { [ShapeField(suffix: "", shape: .unsigned(1))] }

    public func value(_ signals: ArraySlice<Signal>) -> Stochastic {
        let identity = Scope.current.map { $0.streams.registerExternal() }
        return Stochastic(
            signals.first ?? .detached(.unsigned(1)), encoding: encoding,
            sources: identity.map { [$0] } ?? [], feedsChain: feedsChain)
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

/// A number as a stream of random bits, which knows the sources it was made from. Operations that
/// are right only for independent streams check that their operands share no source.
public struct Stochastic: HardwareValue, Readable {
    let signal: Signal
    public let encoding: StreamEncoding
    let sources: Set<Int>
    let feedsChain: Bool

    init(_ signal: Signal, encoding: StreamEncoding, sources: Set<Int>, feedsChain: Bool = false) {
        self.signal = signal
        self.encoding = encoding
        self.sources = sources
        self.feedsChain = feedsChain
    }

    /// The stream whose bit is 1 while the random word is below `value`: p = value / 2^width for
    /// words of equal width, and exactly 1 for the value 2^width of a word one bit wider.
    public init<Value: Readable>(
        _ value: Value, below random: RandomWord, encoding: StreamEncoding = .unipolar
    ) where Value.Value == Unsigned {
        self.init(
            makeSignal(.less, [random.word.signal, value.signal]), encoding: encoding,
            sources: [random.identity])
    }

    public var value: Stochastic { self }
    public var signals: [Signal] { [signal] }
    public var shape: StochasticShape {
        StochasticShape(encoding: encoding, feedsChain: feedsChain)
    }
    public static var placeholder: Stochastic {
        Stochastic(.absent(.unsigned(1)), encoding: .unipolar, sources: [])
    }
    /// A name or a register does not change where a stream comes from.
    public func replaced(by signals: ArraySlice<Signal>) -> Stochastic {
        Stochastic(
            signals.first ?? signal, encoding: encoding, sources: sources, feedsChain: feedsChain)
    }

    /// Reports a stream whose successive bits depend on each other where a chain is driven.
    public static func checkDriving(_ shape: StochasticShape, with value: Stochastic) {
        if shape.encoding != value.encoding {
            Scope.current?.builder.report(
                .encodingMismatch(
                    operation: "the connection", left: shape.encoding.rawValue,
                    right: value.encoding.rawValue))
        }
        if shape.feedsChain { value.reportAutocorrelation() }
    }

    func reportAutocorrelation(_ severity: Diagnostic.Severity = .error) {
        guard let scope = Scope.current else { return }
        for identity in sources.sorted() where scope.streams.entries.indices.contains(identity) {
            let entry = scope.streams.entries[identity]
            if let reason = entry.source.autocorrelation {
                scope.builder.report(
                    .autocorrelatedChain(source: entry.name, reason: reason), severity: severity)
            }
        }
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
        value.reportAutocorrelation(autocorrelation)
        return asBit
    }

    /// 1 - p (unipolar) or the negated number (bipolar).
    public var complement: Stochastic {
        Stochastic(
            makeSignal(.not, [value.signal]), encoding: value.encoding, sources: value.sources)
    }

    /// The product of independent streams: an AND gate (unipolar) or an XNOR gate (bipolar).
    public func multiplied<Other: Readable>(by other: Other) -> Stochastic
    where Other.Value == Stochastic {
        combine("multiplication", value, other.value)
        let gate =
            value.encoding == .unipolar
            ? makeSignal(.and, [value.signal, other.value.signal])
            : makeSignal(.not, [makeSignal(.xor, [value.signal, other.value.signal])])
        return Stochastic(
            gate, encoding: value.encoding, sources: value.sources.union(other.value.sources))
    }

    /// (1 - s) a + s b for an independent stream s: a multiplexer.
    public func blended<Other: Readable, Selector: Readable>(
        with other: Other, by selector: Selector
    ) -> Stochastic where Other.Value == Stochastic, Selector.Value == Stochastic {
        if value.encoding != other.value.encoding { mismatch("blending", value, other.value) }
        reportShared("blending", value, selector.value)
        reportShared("blending", other.value, selector.value)
        return Stochastic(
            makeSignal(.multiplex, [selector.value.signal, other.value.signal, value.signal]),
            encoding: value.encoding,
            sources: value.sources.union(other.value.sources).union(selector.value.sources))
    }
}

/// How many of the streams are 1 in this cycle. Their share of ones is that of the numbers only for
/// independent streams, so any two that share a source are reported.
public func countOnes(_ streams: [Stochastic]) -> Unsigned {
    for (index, stream) in streams.enumerated() {
        for earlier in streams.prefix(index) { combine("counting ones", earlier, stream) }
    }
    return concatenate(streams.map(\.asBit)).onesCount
}

private func combine(_ operation: String, _ left: Stochastic, _ right: Stochastic) {
    if left.encoding != right.encoding { mismatch(operation, left, right) }
    reportShared(operation, left, right)
}

private func mismatch(_ operation: String, _ left: Stochastic, _ right: Stochastic) {
    Scope.current?.builder.report(
        .encodingMismatch(
            operation: operation, left: left.encoding.rawValue, right: right.encoding.rawValue))
}

private func reportShared(_ operation: String, _ left: Stochastic, _ right: Stochastic) {
    guard let scope = Scope.current, let shared = left.sources.intersection(right.sources).min(),
        scope.streams.entries.indices.contains(shared)
    else { return }
    scope.builder.report(
        .correlatedStreams(operation: operation, source: scope.streams.entries[shared].name),
        operands: [scope.node(left.signal), scope.node(right.signal)])
}
