import MorphoCircuit

/// What makes the random numbers behind a stream, as far as streams care.
public enum RandomSource: Hashable, Sendable {
    /// A linear feedback shift register that advances `steps` positions a cycle. `taps` is the
    /// feedback polynomial as a mask of bits. Successive words are independent enough for a chain
    /// of states only when `steps` is about the width (leap-forward).
    case shiftRegister(width: Int, taps: UInt, seed: UInt, steps: Int)
    /// A low-discrepancy sequence: even, but every number depends on the ones before.
    case lowDiscrepancy(name: String)
    /// A source outside the module; it may be anything, and is taken as independent.
    case external

    /// Why a chain of states must not be fed from the source; nil when it may.
    var autocorrelation: String? {
        switch self {
        case .shiftRegister(let width, _, _, let steps) where steps < min(width, 5):
            "a shift register that moves \(steps) of \(width) bits a cycle"
        case .lowDiscrepancy(let name):
            "a low-discrepancy sequence (\(name))"
        default: nil
        }
    }
}

/// A word of fresh random bits in every cycle, with the source it comes from.
public struct RandomWord {
    public let word: Unsigned
    /// Index into the module's random sources; nil outside a module.
    let source: Int?

    /// - Parameters:
    ///   - word: the signal that carries the numbers.
    ///   - name: what messages call the source.
    public init<Word: Readable>(
        _ word: Word, from source: RandomSource, named name: String,
        file: StaticString = #fileID, line: UInt = #line
    ) where Word.Value == Unsigned {
        self.word = word.value
        let location = SourceLocation(fileID: file, line: line)
        let signal = word.value.signal
        self.source = Scope.current.map { scope in
            scope.streams.register(
                source, name: name, word: signal.stamp == scope.builder.stamp ? signal.node : nil,
                scope.builder, location)
        }
    }
}
