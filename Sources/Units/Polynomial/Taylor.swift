import MorphoHDL

/// A polynomial of a total degree with constant coefficients: the usual rival of a stochastic unit,
/// known by the name of Taylor's series. The coefficients are those of least squares over the
/// whole cube rather than those of a series at one point, which would be worse everywhere else.
///
/// Numbers are v / 256; the result saturates at 0 and 255. One result a cycle: `busy` never holds,
/// and `valid` and `result` follow `start` by one cycle for each stage. Operands and sums have no
/// reset, the chain from `start` to `valid` has one: what power-up left in the stages is gone
/// before the first `valid`. There are as many stages as a clock of 100 MHz in a 0.18 um process
/// needs (OSU018 cells, OpenSTA, no wires): one for up to three levels of multiplications, one
/// more for every further two.
public struct Taylor: NamedModule {
    public let form: HornerForm
    public let start = Input(bit)
    public let x: Input<Vector<Unsigned>>
    public let busy = Output(bit)
    public let valid = Output(bit)
    public let result = Output(unsigned(8))
    let value = Register(unsigned(8), reset: .uninitialised)

    public init(form: HornerForm) {
        self.form = form
        x = Input(vector(form.inputs, of: unsigned(8)))
    }

    /// `Taylor_2x3_8_`: inputs, degree, fraction bits, and a hash of the coefficients.
    public var moduleName: String {
        let terms = form.nodes.map { node in
            "\(node.constant) \(node.linear.map { "\($0.input) \($0.coefficient)" })"
                + "\(node.products.map { "\($0.input) \($0.node)" })"
        }
        return "Taylor_\(form.inputs)x\(form.levels)_\(form.fractionBits)_\("\(terms)".hashedText)"
    }

    public func describe() {
        var operands = [x.map { concatenate(!$0[7], $0[0..<7]).asSigned }]
        var starts = [start.value]
        for stage in 1..<max(1, form.stages) {
            operands.append(
                operands[stage - 1].enumerated().map { input, operand in
                    let delayed = Register(
                        signed(8), reset: .uninitialised, named: "operand_\(input)_\(stage)")
                    delayed.next(operand)
                    return delayed.value
                })
            let delayed = Register(bit, reset: 0, named: "start_\(stage)")
            delayed.next(starts[stage - 1])
            starts.append(delayed.value)
        }
        let sum = form.value(in: CircuitArithmetic(form: form, operands: operands)).value
        let shift = form.fractionBits - 8
        let scaled =
            shift < 0
            ? concatenate(sum, bits(-shift)(0)).asSigned
            : sum[min(shift, sum.width - 1)..<sum.width].asSigned
        // Below zero the sign decides; what is left is a number without one.
        let positive = scaled[0..<max(1, scaled.width - 1)].asUnsigned
        value.next(mux(scaled.mostSignificantBit, unsigned(8)(0), positive.saturated(to: 8)))
        let done = Register(bit, reset: 0, named: "done")
        done.next(starts[form.stages - 1])
        busy.drive(0)
        valid.drive(done)
        result.drive(value)
    }
}

extension HornerForm {
    /// The levels of multiplications; the degree, when no term is missing.
    public var levels: Int { (nodes.map(\.depth).max() ?? 0) + 1 }

    /// Stages of the pipeline; words of ten or more bits behind the point take one level less in
    /// the first stage.
    public var stages: Int { max(1, (levels + (fractionBits > 9 ? 1 : 0)) / 2) }

    /// The stage in which a node is computed; 0 is the first one.
    func stage(depth: Int) -> Int { stages - 1 - min(depth / 2, stages - 1) }
}

/// Signed words with the ranges that they need.
private struct CircuitArithmetic: HornerArithmetic {
    struct Number {
        let value: Signed
        let range: ClosedRange<Int>
    }

    let form: HornerForm
    /// For each stage the operands v - 128, 8 bits.
    let operands: [[Signed]]
    private let ranges = RangeArithmetic()

    init(form: HornerForm, operands: [[Signed]]) {
        (self.form, self.operands) = (form, operands)
    }

    func operand(_ input: Int, width: Int, depth: Int) -> Number {
        let word = operands[form.stage(depth: depth)][input]
        return Number(
            value: word[8 - width..<8].asSigned,
            range: ranges.operand(input, width: width, depth: depth))
    }

    func constant(_ value: Int) -> Number {
        Number(value: signed(width(value...value))(value), range: value...value)
    }

    /// Shifts and additions: the constant in canonical signed digits, of which no two neighbours
    /// are both used (G. Reitwiesner, 1960).
    func product(_ number: Number, constant: Int) -> Number {
        let range = ranges.product(number.range, constant: constant)
        let width = width(range)
        var positive: [Signed] = []
        var negative: [Signed] = []
        var (rest, shift) = (constant, 0)
        while rest != 0 {
            if rest & 1 == 1 {
                let digit = 2 - (rest & 3)
                let term =
                    shift == 0
                    ? number.value : concatenate(number.value, bits(shift)(0)).asSigned
                if digit > 0 { positive.append(term) } else { negative.append(term) }
                rest -= digit
            }
            (rest, shift) = (rest >> 1, shift + 1)
        }
        let start = positive.first.map { fitted($0, width) } ?? signed(width)(0)
        let sum = positive.dropFirst().reduce(start) { $0 &+ fitted($1, width) }
        return Number(
            value: negative.reduce(sum) { $0 &- fitted($1, width) }, range: range)
    }

    /// An array of single-bit products with inverted signs and a constant in place of sign
    /// extensions (C. Baugh, B. Wooley, IEEE Transactions on Computers, 1973), about two thirds of
    /// what synthesis makes of a product of extended words.
    func product(_ left: Number, _ right: Number) -> Number {
        let (a, b) = (left.value, right.value)
        let width = a.width + b.width
        let nothing = bits(b.width)(0)
        let sign = 1 << (b.width - 1)
        let correction = (1 << (a.width - 1)) + sign + (1 << (width - 1))
        let sum = (0..<a.width).reduce(unsigned(width)(correction)) { sum, row in
            // Signs of both numbers cancel in the last row's top bit.
            let inverted = row == a.width - 1 ? sign - 1 : sign
            let word = mux(a[row], b.asBits, nothing) ^ inverted
            let shifted = row == 0 ? word : concatenate(word, bits(row)(0))
            return sum &+ shifted.asUnsigned
        }
        let range = ranges.product(left.range, right.range)
        return Number(value: fitted(sum.asSigned, self.width(range)), range: range)
    }

    func sum(_ terms: [Number]) -> Number {
        let range = ranges.sum(terms.map(\.range))
        let words = terms.map { fitted($0.value, width(range)) }
        return Number(value: words.dropFirst().reduce(words[0]) { $0 &+ $1 }, range: range)
    }

    func dropping(_ bits: Int, of number: Number) -> Number {
        let low = min(bits, number.value.width - 1)
        return Number(
            value: number.value[low..<number.value.width].asSigned,
            range: ranges.dropping(bits, of: number.range))
    }

    /// A wire, or a register where the next stage begins.
    func finished(_ number: Number, node: Int, depth: Int) -> Number {
        let value = fitted(number.value, width(number.range))
        if depth > 0, form.stage(depth: depth - 1) != form.stage(depth: depth) {
            let kept = Register(
                signed(value.width), reset: .uninitialised, named: "node_\(node)")
            kept.next(value)
            return Number(value: kept.value, range: number.range)
        }
        return Number(value: Wire(value, named: "node_\(node)").value, range: number.range)
    }

    /// Bits of two's complement for every number of the range.
    private func width(_ range: ClosedRange<Int>) -> Int {
        1 + Int.bitWidth
            - min(
                max(range.lowerBound, ~range.lowerBound).leadingZeroBitCount,
                max(range.upperBound, ~range.upperBound).leadingZeroBitCount)
    }

    /// The same number in the width of its range.
    private func fitted(_ word: Signed, _ width: Int) -> Signed {
        word.width > width ? word.truncated(to: width) : word.extended(to: width)
    }
}
