import MorphoHDL

/// The digits as one number i_1 + N_1 (i_2 + N_2 (...)), wide enough for N_1 N_2 ... - 1.
func codeword(_ digits: [Unsigned], radices: [Int]) -> Unsigned {
    var (code, states) = (digits[digits.count - 1], radices[digits.count - 1])
    for (digit, radix) in Array(zip(digits, radices)).dropLast().reversed() {
        states *= radix
        code =
            radix.nonzeroBitCount == 1
            ? concatenate(code, digit).asUnsigned
            : (code * radix + digit).truncated(to: Word.bitCount(states - 1))
    }
    return code
}

/// One generator of 16 bits for each seed; of each the low eight bits, fresh in every cycle after
/// the one in which `restart` holds.
func randomWords(seeds: [Int], leap: Int, restart: Bit) -> [RandomWord] {
    let generators = Replicated(
        LinearFeedbackShiftRegister(width: 16, steps: leap), count: seeds.count,
        named: "generators")
    generators.seed.constants(seeds)
    generators.restart.broadcast(restart)
    generators.advance.broadcast(bit(1))
    return zip(generators.state.elements, seeds).map { word, seed in
        RandomWord(
            word[0..<8].asUnsigned,
            from: LinearFeedbackShiftRegister.source(width: 16, steps: leap, seed: seed),
            named: "generator with seed \(seed)")
    }
}
