import MorphoHDL

/// Finds, along one axis of a frame, the two samples around the middle of each of 32 cells, while
/// samples pass: the first one and the one after it, with the share of that in 1/64.
///
/// The place of cell c of a frame of n samples is ((2c + 1) n - 32) / 64: it is accumulated, not
/// divided. From 64 samples on no sample belongs to two cells. All outputs belong to the sample
/// that passes in the same cycle.
struct CellPositions: HardwareModule {
    let sizeBits: Int
    /// Samples along the axis, at least 64.
    let size: Input<Unsigned>
    /// To the first sample of the first cell, at the next edge; stronger than `passes`.
    let restarts = Input(bit)
    /// A sample passes.
    let passes = Input(bit)
    let isFirst = Output(bit)
    let isSecond = Output(bit)
    let share = Output(unsigned(6))
    /// The cell, 0 to 31.
    let number = Output(unsigned(5))
    /// The number of the sample.
    let position: Register<Unsigned>
    /// The place of the cell in 1/64; beyond the last cell it goes on.
    let place: Register<Unsigned>
    let count = Register(unsigned(5), reset: .uninitialised)
    let wasFirst = Register(bit, reset: 0)

    init(sizeBits: Int) {
        self.sizeBits = sizeBits
        size = Input(unsigned(sizeBits))
        position = Register(unsigned(sizeBits), reset: .uninitialised)
        place = Register(unsigned(sizeBits + 7), reset: .uninitialised)
    }

    func describe() {
        let isMet = Wire(place[6..<place.width].asUnsigned == position, named: "is_met")
        When(restarts) {
            position.next(0)
            place.next((size - 32).asUnsigned.extended(to: place.width))
            count.next(0)
            wasFirst.next(0)
        }.elseWhen(passes) {
            position.next(position &+ 1)
            wasFirst.next(isMet)
            When(wasFirst) {
                place.next(place &+ concatenate(size, bits(1)(0)).asUnsigned)
                count.next(count &+ 1)
            }
        }
        isFirst.drive(isMet)
        isSecond.drive(wasFirst)
        share.drive(place[0...5].asUnsigned)
        number.drive(count)
    }
}
