import Circuit

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
    let identity: Int

    /// - Parameters:
    ///   - word: the signal that carries the numbers.
    ///   - name: what messages call the source.
    public init<Word: Readable>(
        _ word: Word, from source: RandomSource, named name: String,
        file: StaticString = #fileID, line: UInt = #line
    ) where Word.Value == Unsigned {
        self.word = word.value
        let location = SourceLocation(fileID: file, line: line)
        identity =
            Scope.current.map { $0.streams.register(source, name: name, $0.builder, location) }
            ?? -1
    }
}

/// The random sources of a module.
struct StreamRegistry {
    struct Entry {
        let name: String
        let source: RandomSource
    }
    private(set) var entries: [Entry] = []
    private var firstOfSource: [RandomSource: Int] = [:]

    /// Notes a source and checks it against the others.
    mutating func register(
        _ source: RandomSource, name: String, _ builder: ModuleBuilder, _ location: SourceLocation
    ) -> Int {
        if case .shiftRegister(let width, _, let seed, let steps) = source {
            check(width, seed, steps, name, builder, location)
            if let twin = firstOfSource[source] {
                builder.report(
                    .collidingSeeds(first: entries[twin].name, second: name, seed: "\(seed)"),
                    at: location)
            } else {
                firstOfSource[source] = entries.count
            }
        }
        entries.append(Entry(name: name, source: source))
        return entries.count - 1
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

    /// A stream whose source is unknown here: what a port brings.
    mutating func registerExternal() -> Int {
        entries.append(Entry(name: "", source: .external))
        return entries.count - 1
    }
}
