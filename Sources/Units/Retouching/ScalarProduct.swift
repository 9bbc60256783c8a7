import MorphoHDL
import MorphoStreaming

/// Sums of products, several products a cycle and a sum over one or more cycles, rounded to the
/// nearest, halves up.
///
/// Sums are exact for operands of any value. A sum begins with `isFirst` and comes out `latency` cycles after `isLast`. Nothing is lost but
/// the bits below the result's last one.
struct ScalarProduct: HardwareModule {
    /// Operands, which come from memories, multiplication, addition, accumulation, rounding.
    static let latency = 5

    /// Products in a cycle.
    let terms: Int
    /// Cycles of the longest sum.
    let cycles: Int
    let leftBits: Int
    let rightBits: Int
    /// Bits of a sum below the result's last one, at least 1.
    let shift: Int
    let left: Input<Vector<Signed>>
    let right: Input<Vector<Signed>>
    let valid = Input(bit)
    let isFirst = Input(bit)
    let isLast = Input(bit)
    let result: Output<Signed>
    let resultValid = Output(bit)

    /// Bits of a sum.
    private var sumBits: Int { leftBits + rightBits + (terms * cycles - 1).bitsOfCount }

    init(terms: Int, cycles: Int, leftBits: Int, rightBits: Int, shift: Int) {
        (self.terms, self.cycles, self.shift) = (terms, cycles, shift)
        (self.leftBits, self.rightBits) = (leftBits, rightBits)
        left = Input(vector(terms, of: signed(leftBits)))
        right = Input(vector(terms, of: signed(rightBits)))
        let sumBits = leftBits + rightBits + (terms * cycles - 1).bitsOfCount
        result = Output(signed(max(1, sumBits + 1 - shift)))
    }

    func describe() {
        let isTaken = delayed(valid.value, by: 1, named: "is_taken")
        let products = (0..<terms).map { term in
            let first = registered(left[term], while: valid.value, named: "first_\(term)")
            let second = registered(right[term], while: valid.value, named: "second_\(term)")
            return registered(first * second, while: isTaken, named: "product_\(term)")
        }
        let isMultiplied = delayed(isTaken, by: 1, named: "is_multiplied")
        let sum = registered(
            balancedSum(products).extended(to: sumBits), while: isMultiplied, named: "sum")
        let isAdded = delayed(isMultiplied, by: 1, named: "is_added")
        let starts = delayed(valid && isFirst, by: 3, named: "starts")
        let total = Register(signed(sumBits), reset: .uninitialised, named: "total")
        total.next(mux(starts, sum, total &+ sum))
        total.enable(isAdded)
        let isComplete = delayed(valid && isLast, by: 4, named: "is_complete")
        var rounded = signed(1)(0)
        // Else no sum is as large as half of the result's last bit.
        if shift <= sumBits {
            let sum = (total + (1 << (shift - 1))).extended(to: sumBits + 1)
            rounded = sum[shift..<sumBits + 1].asSigned
        }
        result.drive(registered(rounded, while: isComplete, named: "rounded"))
        resultValid.drive(delayed(isComplete, by: 1, named: "is_rounded"))
    }
}
