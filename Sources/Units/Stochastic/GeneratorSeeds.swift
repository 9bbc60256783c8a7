import MorphoCircuit

/// Which seeds the generators of a stochastic unit get.
///
/// A generator of 16 bits runs through 65,535 states, so every seed is a position in one sequence.
/// The positions are drawn by SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014) from the unit's
/// seed; a draw is repeated while its generator would give the words of an earlier one with a lag
/// of at most `length` cycles, or of a quarter of each generator's share of the sequence where
/// that is less. No state is zero, and no two are equal.
enum GeneratorSeeds {
    static let period = 65_535

    /// - Parameters:
    ///   - seed: of the unit; any number.
    ///   - length: cycles of a computation.
    ///   - leap: positions a generator moves in a cycle.
    static func states(count: Int, seed: Int, length: Int, leap: Int) -> [Int] {
        let gap = min(length, period / (4 * max(1, count)))
        let lags = Set((-gap...gap).map { (($0 * leap) % period + period) % period })
        var draw = SplitMix64(seed: UInt64(bitPattern: Int64(seed)))
        var positions: [Int] = []
        while positions.count < count {
            let position = Int(draw.next() % UInt64(period))
            let isFree = positions.allSatisfy { !lags.contains((position - $0 + period) % period) }
            if isFree { positions.append(position) }
        }
        return states(at: positions)
    }

    /// Successive states of the sequence, for the study of what that does: those of the first
    /// input, of the thresholds, and of the other inputs. A generator that moves one position a
    /// cycle then gives the words that another one gave a cycle before.
    /// - Returns: a state for each input and, last, one for the thresholds.
    static func neighbouringStates(inputs: Int, seed: Int) -> [Int] {
        var draw = SplitMix64(seed: UInt64(bitPattern: Int64(seed)))
        let first = Int(draw.next() % UInt64(period))
        let offsets = (0..<inputs).map { $0 == 0 ? 0 : $0 + 1 } + [1]
        return states(at: offsets.map { (first + $0) % period })
    }

    /// The states at positions of the sequence that begins with 1.
    static func states(at positions: [Int]) -> [Int] {
        let step = LinearFeedbackShiftRegister.transition(width: 16, steps: 1)
        var states: [Int: Int] = [:]
        let last = positions.max() ?? 0
        let wanted = Set(positions)
        var state: UInt = 1
        for position in 0...last {
            if wanted.contains(position) { states[position] = Int(state) }
            let entering = UInt((state & step[0]).nonzeroBitCount & 1)
            state = (state << 1 | entering) & 0xffff
        }
        return positions.map { states[$0] ?? 1 }
    }
}
