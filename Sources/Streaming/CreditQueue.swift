import MorphoHDL

/// A queue at the end of a pipeline that cannot be stopped: whoever starts something asks before
/// whether there will be room for it.
///
///     mayStart ─▶ start ─▶ pipeline of fixed latency ─▶ push ─▶ [ depth words ] ─▶ head
///
/// `mayStart` holds while less than `depth` words are here or on their way. Each `starts` ends in
/// one `push`. The head shows in the cycle after its push at the earliest.
public struct CreditQueue: HardwareModule {
    public let width: Int
    public let depth: Int

    public let starts = Input(bit)
    public let mayStart = Output(bit)
    public let push = Input(bit)
    public let data: Input<Bits>
    public let head: Output<Bits>
    public let valid = Output(bit)
    public let ready = Input(bit)

    let memory: Memory<Bits>
    let writePlace: Register<Unsigned>
    let readPlace: Register<Unsigned>
    let stored: Register<Unsigned>
    let claimed: Register<Unsigned>

    /// - Parameter depth: words; the latency of the pipeline and 2 let it run at full speed.
    public init(width: Int, depth: Int) {
        (self.width, self.depth) = (width, max(2, depth))
        data = Input(bits(width))
        head = Output(bits(width))
        memory = Memory(bits(width), depth: max(2, depth))
        let places = (max(2, depth) - 1).bitsOfCount
        writePlace = Register(unsigned(places), reset: 0)
        readPlace = Register(unsigned(places), reset: 0)
        stored = Register(unsigned(max(2, depth).bitsOfCount), reset: 0)
        claimed = Register(unsigned(max(2, depth).bitsOfCount), reset: 0)
    }

    public func describe() {
        let pops = Wire(stored != 0 && ready, named: "pops")
        mayStart.drive(claimed < depth)
        head.drive(memory.read(readPlace))
        valid.drive(stored != 0)
        memory.write(writePlace, data, enable: push.value)
        When(push) { advance(writePlace) }
        When(pops) { advance(readPlace) }
        count(stored, up: push.value, down: pops.value)
        count(claimed, up: starts.value, down: pops.value)
    }

    private func advance(_ place: Register<Unsigned>) {
        if depth == 1 << place.width {
            place.next(place &+ 1)
        } else {
            When(place == depth - 1) { place.next(0) }.otherwise { place.next(place &+ 1) }
        }
    }

    private func count(_ number: Register<Unsigned>, up: Bit, down: Bit) {
        When(up && !down) { number.next(number &+ 1) }
            .elseWhen(down && !up) { number.next(number &- 1) }
    }
}
