import MorphoHDL

/// A maximal-length linear feedback shift register: 2^width - 1 states, never zero.
///
/// It moves `steps` positions at each edge while `advance` holds. With `steps` equal to the width
/// every word is made of bits that no earlier word had (leap-forward), which chains of states
/// need; with one step successive words are shifted copies of each other.
///
/// Latency: the state is a register; `restart` loads the seed at the next edge. Until the first
/// restart the state is undefined. A seed of zero would stop the generator for good and must not
/// be given.
public struct LinearFeedbackShiftRegister: HardwareModule {
    public let width: Int
    public let steps: Int
    public let restart = Input(bit)
    public let advance = Input(bit)
    /// The first state: 1 ..< 2^width.
    public let seed: Input<Unsigned>
    public let state: Output<Unsigned>
    let word: Register<Unsigned>

    /// - Parameters:
    ///   - width: 3 ... 32 bits.
    ///   - steps: positions moved a cycle, 1 ... 64.
    public init(width: Int = 16, steps: Int = 16) {
        self.width = min(max(width, 3), 32)
        self.steps = min(max(steps, 1), 64)
        seed = Input(unsigned(self.width))
        state = Output(unsigned(self.width))
        word = Register(unsigned(self.width), reset: .uninitialised)
    }

    public func describe() {
        let rows = Self.transition(width: width, steps: steps)
        let next: [any HardwareReadable] = rows.reversed().map { row in
            parity((0..<width).filter { row >> UInt($0) & 1 == 1 }.map { word[$0] })
        }
        When(restart) { word.next(seed) }
            .elseWhen(advance) { word.next(concatenate(next).asUnsigned) }
        state.drive(word)
    }

    private func parity(_ bits: [Bit]) -> Bit {
        bits.dropFirst().reduce(bits[0]) { $0 ^ $1 }
    }

    /// What a generator is, for the streams made from it.
    public static func source(width: Int, steps: Int, seed: Int) -> RandomSource {
        .shiftRegister(
            width: width, taps: taps[width] ?? 0, seed: UInt(bitPattern: seed), steps: steps)
    }

    /// For each bit of the state after `steps` moves, which bits of the state before it are added
    /// (modulo 2) to give it.
    ///
    /// One move shifts towards the top and enters the parity of the tapped bits at the bottom
    /// (Fibonacci form). Moves are linear, so several of them are one sum for each bit.
    public static func transition(width: Int, steps: Int) -> [UInt] {
        let taps = taps[width] ?? 0
        var rows = (0..<width).map { UInt(1) << UInt($0) }
        for _ in 0..<steps {
            let entering = (0..<width).filter { taps >> UInt($0) & 1 == 1 }
                .reduce(0) { $0 ^ rows[$1] }
            rows = [entering] + rows.dropLast()
        }
        return rows
    }

    /// The state after one edge, as the circuit computes it.
    public static func advanced(_ state: UInt, transition: [UInt]) -> UInt {
        transition.enumerated().reduce(0) { word, row in
            word | UInt((state & row.element).nonzeroBitCount & 1) << UInt(row.offset)
        }
    }

    /// Feedback taps of maximal length by width, bit i standing for position i + 1 (positions as
    /// in P. Alfke, Xilinx XAPP 052, 1996, table 3).
    public static let taps: [Int: UInt] = tapPositions.mapValues { positions in
        positions.reduce(0) { mask, position in mask | UInt(1) << UInt(position - 1) }
    }

    private static let tapPositions: [Int: [Int]] = [
        3: [3, 2], 4: [4, 3], 5: [5, 3], 6: [6, 5], 7: [7, 6], 8: [8, 6, 5, 4], 9: [9, 5],
        10: [10, 7], 11: [11, 9], 12: [12, 6, 4, 1], 13: [13, 4, 3, 1], 14: [14, 5, 3, 1],
        15: [15, 14], 16: [16, 15, 13, 4], 17: [17, 14], 18: [18, 11], 19: [19, 6, 2, 1],
        20: [20, 17], 21: [21, 19], 22: [22, 21], 23: [23, 18], 24: [24, 23, 22, 17],
        25: [25, 22], 26: [26, 6, 2, 1], 27: [27, 5, 2, 1], 28: [28, 25], 29: [29, 27],
        30: [30, 6, 4, 1], 31: [31, 28], 32: [32, 22, 2, 1],
    ]
}
