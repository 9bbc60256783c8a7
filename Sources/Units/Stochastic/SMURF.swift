import HDL

/// Stochastic multivariate universal-radix finite-state machine: a function of several numbers
/// from one saturating counter for each (arXiv 2405.02356).
///
///     x_m --[ < random ]--bit--> chain m: up on 1, down on 0, N_m states
///                                   |
///     codeword = i_1 + N_1 (i_2 + N_2 (...))     selects one of K = N_1 N_2 ... thresholds
///     threshold --[ < random ]--bit--> counted over `length` cycles
///
/// Numbers are v / 256. Operands are latched at `start`; `valid` holds for one cycle, `length` + 1
/// cycles later, and `result` stays until the next start. Generators restart with every
/// computation, so a result depends on the operands alone.
public struct SMURF: HardwareModule {
    public let radices: [Int]
    public let thresholds: [Int]
    public let length: Int
    public let start = Input(bit)
    public let x: Input<Vector<Unsigned>>
    public let busy = Output(bit)
    public let valid = Output(bit)
    public let result = Output(unsigned(8))
    let operands: Register<Vector<Unsigned>>
    let chains: [Register<Unsigned>]
    let running = Register(bit, reset: 0)
    let done = Register(bit, reset: 0)
    let cycle: Register<Unsigned>
    let ones: Register<Unsigned>
    let coefficients: ROM<Unsigned>
    let generators: Replicated<LinearFeedbackShiftRegister>
    let seeds: [Int]
    let steps: Int

    /// - Parameters:
    ///   - radices: states of each chain, 2 ... 64.
    ///   - thresholds: P(1) of each codeword in units of 1/256, 0 ... 256.
    ///   - length: cycles of a computation, a power of two, 16 ... 65,536.
    ///   - seeds: of the generators: one for each input and one for the thresholds.
    public init(
        radices: [Int], thresholds: [Int], length: Int = 256, seeds: [Int], steps: Int = 16
    ) {
        (self.seeds, self.steps) = (seeds, steps)
        (self.radices, self.thresholds, self.length) = (radices, thresholds, length)
        x = Input(vector(radices.count, of: unsigned(8)))
        operands = Register(vector(radices.count, of: unsigned(8)), reset: .uninitialised)
        chains = radices.map { Register(unsigned(Word.bitCount($0 - 1)), reset: $0 / 2) }
        cycle = Register(unsigned(Word.bitCount(length - 1)), reset: 0)
        ones = Register(unsigned(Word.bitCount(length)), reset: 0)
        coefficients = ROM(unsigned(9), contents: .words(thresholds))
        generators = Replicated(
            LinearFeedbackShiftRegister(width: 16, steps: steps), count: seeds.count)
    }

    public func describe() {
        let accept = Wire(start && !running, named: "accept")
        generators.seed.constants(seeds)
        generators.restart.broadcast(accept)
        generators.advance.broadcast(running)
        let random = zip(generators.state.elements, seeds).map { word, seed in
            RandomWord(
                word[0..<8].asUnsigned,
                from: LinearFeedbackShiftRegister.source(width: 16, steps: steps, seed: seed),
                named: "generator with seed \(seed)")
        }
        var (codeword, states) = (chains[chains.count - 1].value, radices[chains.count - 1])
        for (chain, radix) in Array(zip(chains, radices)).dropLast().reversed() {
            states *= radix
            codeword = (codeword * radix + chain).truncated(to: Word.bitCount(states - 1))
        }
        let threshold = Wire(coefficients[codeword], named: "threshold")
        let output = Stochastic(threshold, below: random[chains.count])

        When(accept) {
            operands.next(x)
            running.next(1)
            cycle.next(0)
            ones.next(0)
            for (chain, radix) in zip(chains, radices) { chain.next(radix / 2) }
        }.elseWhen(running) {
            cycle.next(cycle &+ 1)
            ones.next(ones &+ output.bit.asUnsigned)
            When(cycle == length - 1) { running.next(0) }
            for (m, chain) in chains.enumerated() {
                When(Stochastic(operands[m] as Unsigned, below: random[m]).chainBit) {
                    When(chain != radices[m] - 1) { chain.next(chain &+ 1) }
                }.otherwise {
                    When(chain != 0) { chain.next(chain &- 1) }
                }
            }
        }
        done.next(running && cycle == length - 1)
        busy.drive(running)
        valid.drive(done)
        let shift = length.trailingZeroBitCount - 8
        let scaled =
            shift >= 0 ? (ones >> shift).asUnsigned : concatenate(ones, bits(-shift)(0)).asUnsigned
        result.drive(scaled.saturated(to: 8))
    }
}
