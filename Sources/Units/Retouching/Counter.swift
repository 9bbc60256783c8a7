import MorphoHDL
import MorphoStreaming

/// Counts from 0 up to a number and starts again, while a condition holds.
struct Counter {
    /// A constant where there is nothing to count.
    let count: Unsigned
    /// At the last number.
    let isLast: Bit
    private let isSingle: Bool

    /// - Parameters:
    ///   - size: where it starts again, a multiple of `step`.
    ///   - step: what is added.
    ///   - condition: holds at the edges at which it counts.
    init(_ size: Int, by step: Int = 1, named name: String, while condition: Bit) {
        isSingle = size <= step
        guard !isSingle else {
            (count, isLast) = (unsigned(1)(0), bit(1))
            return
        }
        let register = Register(unsigned((size - 1).bitsOfCount), reset: 0, named: name)
        let last = Wire(register == size - step, named: "\(name)_is_last")
        When(condition) {
            When(last) { register.next(0) }.otherwise { register.next(register &+ step) }
        }
        (count, isLast) = (register.value, last.value)
    }

    func isAt(_ number: Int) -> Bit { isSingle ? bit(1) : count == number }
}
