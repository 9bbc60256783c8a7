import MorphoHDL

/// Bernstein polynomial of random bits, the architecture ReSC (W. Qian, X. Li, M. Riedel,
/// K. Bazargan, D. Lilja, IEEE Transactions on Computers, 2011), with a tensor product for several
/// inputs: no memory but the generators, and n independent streams of an input for degree n.
///
///     x_m --[ > random ]-- n_m times --> number of ones i_m, 0 ... n_m
///     codeword = i_1 + (n_1 + 1) (i_2 + (n_2 + 1) (...))   selects one of K thresholds
///     threshold --[ > random ]--bit--> counted over `length` cycles
///
/// Numbers are v / 256. Operands are latched at `start`; `valid` holds for one cycle, `length` + 1
/// cycles later, and `result` stays until the next start. Generators restart with every
/// computation, so a result depends on the operands alone.
public struct Bernstein: NamedModule {
    public let degrees: [Int]
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
    let coefficients: ROM<Unsigned>
    let counter: Instance<StreamCounter>

    /// - Parameters:
    ///   - degrees: of the polynomial in each input, 1 ... 63.
    ///   - thresholds: the coefficients in units of 1/256, 0 ... 256; K = product of n_m + 1.
    ///   - length: cycles of a computation, a power of two, 16 ... 65,536.
    ///   - seeds: of the generators: n_m for each input and one for the thresholds.
    ///   - leap: positions a generator moves in a cycle.
    public init(
        degrees: [Int], thresholds: [Int], length: Int = 256, seeds: [Int], leap: Int = 8
    ) {
        (self.degrees, self.thresholds, self.length) = (degrees, thresholds, length)
        (self.seeds, self.leap) = (seeds, leap)
        x = Input(vector(degrees.count, of: unsigned(8)))
        operands = Register(vector(degrees.count, of: unsigned(8)), reset: .uninitialised)
        coefficients = ROM(unsigned(9), contents: .words(thresholds))
        counter = Instance(StreamCounter(length: length))
    }

    /// `Bernstein_3x3_256_` and a hash of thresholds, seeds and leap.
    public var moduleName: String {
        let degrees = degrees.map(String.init).joined(separator: "x")
        return "Bernstein_\(degrees)_\(length)_\("\(thresholds)\(seeds)\(leap)".hashedText)"
    }

    public func describe() {
        counter.start.drive(start)
        When(counter.accept) { operands.next(x) }
        let random = randomWords(seeds: seeds, leap: leap, restart: counter.accept)
        var used = 0
        let digits = degrees.enumerated().map { m, degree in
            defer { used += degree }
            return countOnes(
                (used..<used + degree).map {
                    Stochastic(operands[m] as Unsigned, below: random[$0])
                })
        }
        let word = Wire(codeword(digits, radices: degrees.map { $0 + 1 }), named: "codeword")
        let threshold = Wire(coefficients[word], named: "threshold")
        counter.stream.drive(Stochastic(threshold, below: random[used]))
        busy.drive(counter.busy)
        valid.drive(counter.valid)
        result.drive(counter.result)
    }
}
