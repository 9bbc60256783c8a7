import MorphoHDL

/// Stochastic multivariate universal-radix finite-state machine: a function of several numbers
/// from one saturating counter for each (arXiv 2405.02356).
///
///     x_m --[ > random ]--bit--> chain m: up on 1, down on 0, N_m states
///                                   |
///     codeword = i_1 + N_1 (i_2 + N_2 (...))     selects one of K = N_1 N_2 ... thresholds
///     threshold --[ > random ]--bit--> counted over `length` cycles
///
/// Numbers are v / 256. Operands are latched at `start`; `valid` holds for one cycle, `length` + 1
/// cycles later, and `result` stays until the next start. Generators restart with every
/// computation, so a result depends on the operands alone.
public struct SMURF: NamedModule {
    public let radices: [Int]
    public let thresholds: [Int]
    public let length: Int
    public let seeds: [Int]
    public let leap: Int
    public let start = Input(bit)
    public let x: Input<Vector<Unsigned>>
    public let busy = Output(bit)
    public let valid = Output(bit)
    public let result = Output(unsigned(8))
    let operands: Register<Vector<Unsigned>>
    let chains: [Register<Unsigned>]
    let coefficients: ROM<Unsigned>
    let counter: Instance<StreamCounter>

    /// - Parameters:
    ///   - radices: states of each chain, 2 ... 64.
    ///   - thresholds: P(1) of each codeword in units of 1/256, 0 ... 256.
    ///   - length: cycles of a computation, a power of two, 16 ... 65,536.
    ///   - seeds: of the generators: one for each input and one for the thresholds.
    ///   - leap: positions a generator moves in a cycle. With fewer than five the chains are
    ///     biased, which is a warning.
    public init(
        radices: [Int], thresholds: [Int], length: Int = 256, seeds: [Int], leap: Int = 8
    ) {
        (self.radices, self.thresholds, self.length) = (radices, thresholds, length)
        (self.seeds, self.leap) = (seeds, leap)
        x = Input(vector(radices.count, of: unsigned(8)))
        operands = Register(vector(radices.count, of: unsigned(8)), reset: .uninitialised)
        chains = radices.map { Register(unsigned(Word.bitCount($0 - 1)), reset: .uninitialised) }
        coefficients = ROM(unsigned(9), contents: .words(thresholds))
        counter = Instance(StreamCounter(length: length))
    }

    /// `SMURF_4x4_256_` and a hash of thresholds, seeds and leap.
    public var moduleName: String {
        let states = radices.map(String.init).joined(separator: "x")
        return "SMURF_\(states)_\(length)_\("\(thresholds)\(seeds)\(leap)".hashedText)"
    }

    public func describe() {
        counter.start.drive(start)
        let random = randomWords(seeds: seeds, leap: leap, restart: counter.accept)
        When(counter.accept) {
            operands.next(x)
            for (chain, radix) in zip(chains, radices) { chain.next(radix / 2) }
        }.otherwise {
            for (m, chain) in chains.enumerated() {
                let stream = Stochastic(operands[m] as Unsigned, below: random[m])
                When(stream.chainBit(autocorrelation: .warning)) {
                    When(chain != radices[m] - 1) { chain.next(chain &+ 1) }
                }.otherwise {
                    When(chain != 0) { chain.next(chain &- 1) }
                }
            }
        }
        let word = Wire(codeword(chains.map(\.value), radices: radices), named: "codeword")
        let threshold = Wire(coefficients[word], named: "threshold")
        counter.stream.drive(Stochastic(threshold, below: random[chains.count]))
        busy.drive(counter.busy)
        valid.drive(counter.valid)
        result.drive(counter.result)
    }
}
