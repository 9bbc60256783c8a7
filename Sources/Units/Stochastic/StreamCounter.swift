import MorphoHDL

/// The frame of a stochastic unit: takes a start, counts the ones of a stream over `length` cycles
/// and gives their share as a number v / 256.
///
/// `accept` holds in the cycle of a start that is taken; the first bit is counted one cycle later,
/// `busy` holds meanwhile, and `valid` for one cycle `length` + 1 cycles after the start. The
/// counter has room for `length` ones, which give 255: the result saturates.
public struct StreamCounter: HardwareModule {
    public let length: Int
    public let start = Input(bit)
    public let stream = Input(stochastic())
    public let accept = Output(bit)
    public let busy = Output(bit)
    public let valid = Output(bit)
    /// Right while `valid` holds and until the next start.
    public let result = Output(unsigned(8))
    let running = Register(bit, reset: 0)
    let done = Register(bit, reset: 0)
    let cycle: Register<Unsigned>
    let ones: Register<Unsigned>

    /// - Parameter length: a power of two, 16 ... 65,536.
    public init(length: Int) {
        self.length = length
        cycle = Register(unsigned(Word.bitCount(length - 1)), reset: .uninitialised)
        ones = Register(unsigned(Word.bitCount(length)), reset: 0)
    }

    public func describe() {
        let taken = Wire(start && !running, named: "taken")
        let last = Wire(running && cycle == length - 1, named: "last")
        When(taken) {
            running.next(1)
            cycle.next(0)
            ones.next(0)
        }.otherwise {
            cycle.next(cycle &+ 1)
            When(running) { ones.next(ones &+ stream.asBit.asUnsigned) }
            When(last) { running.next(0) }
        }
        done.next(last)
        accept.drive(taken)
        busy.drive(running)
        valid.drive(done)
        let shift = length.trailingZeroBitCount - 8
        let scaled =
            shift > 0
            ? ones >> shift : shift < 0 ? concatenate(ones, bits(-shift)(0)).asUnsigned : ones.value
        result.drive(scaled.saturated(to: 8))
    }
}
