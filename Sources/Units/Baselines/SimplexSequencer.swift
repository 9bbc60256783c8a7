import MorphoHDL
import MorphoStreaming

/// The corners of the simplex around a few neighbours and their weights, one corner a cycle: a
/// network sorts the fractions, the address goes from corner to corner by adding the step of one
/// axis, the weight is the difference of two fractions that follow each other.
///
///     levels ─▶ register ─▶ sort, base address ─▶ register ─▶ add, subtract ─▶ register ─▶ corner
///
/// Who leads it through these three steps is around it, so that several of them share that.
struct SimplexSequencer: HardwareModule {
    let neighbours: Int
    let fractionBits: Int

    /// That of the highest digit of the address first.
    let levels: Input<Vector<Unsigned>>
    /// The levels are taken in; at the next such edge they are sorted.
    let takesLevels = Input(bit)
    let takesOrder = Input(bit)
    /// The corner becomes the one below all neighbours, or the next one.
    let startsCorner = Input(bit)
    let stepsCorner = Input(bit)
    let address: Output<Unsigned>
    /// 0 to the interval between sampling points.
    let weight: Output<Unsigned>

    let level: Register<Vector<Unsigned>>
    let base: Register<Unsigned>
    /// Sorted, the largest first; those of corners that are done are shifted out.
    let fractions: Register<Vector<Unsigned>>
    /// The axes in that order.
    let axes: Register<Vector<Unsigned>>
    let corner: Register<Unsigned>
    let share: Register<Unsigned>

    private var points: Int { (1 << (8 - fractionBits)) + 1 }
    private var axisBits: Int { (neighbours - 1).bitsOfCount }

    static func addressBits(neighbours: Int, fractionBits: Int) -> Int {
        let points = (1 << (8 - fractionBits)) + 1
        return ((0..<neighbours).reduce(1) { size, _ in size * points } - 1).bitsOfCount
    }

    init(neighbours: Int, fractionBits: Int) {
        (self.neighbours, self.fractionBits) = (neighbours, fractionBits)
        let addressBits = Self.addressBits(neighbours: neighbours, fractionBits: fractionBits)
        let axisBits = (neighbours - 1).bitsOfCount
        levels = Input(vector(neighbours, of: unsigned(8)))
        address = Output(unsigned(addressBits))
        weight = Output(unsigned(fractionBits + 1))
        level = Register(vector(neighbours, of: unsigned(8)), reset: .uninitialised)
        base = Register(unsigned(addressBits), reset: .uninitialised)
        fractions = Register(vector(neighbours, of: unsigned(fractionBits)), reset: .uninitialised)
        axes = Register(vector(neighbours, of: unsigned(axisBits)), reset: .uninitialised)
        corner = Register(unsigned(addressBits), reset: .uninitialised)
        share = Register(unsigned(fractionBits + 1), reset: .uninitialised)
    }

    func describe() {
        When(takesLevels) { level.next(levels) }
        let addressBits = Self.addressBits(neighbours: neighbours, fractionBits: fractionBits)
        let moves = Wire(startsCorner || stepsCorner, named: "moves")

        let sorted = sortedFractions()
        let nothing = constant(0, bits: fractionBits)
        let rest = (0..<neighbours).map { $0 + 1 < neighbours ? fractions[$0 + 1] : nothing }
        let laterAxes = (0..<neighbours).map { axes[min($0 + 1, neighbours - 1)] }
        When(takesOrder) {
            base.next(baseAddress(addressBits))
            if let values = Vector(sorted.map(\.fraction)) { fractions.next(values) }
            if let values = Vector(sorted.map(\.axis)) { axes.next(values) }
        }.elseWhen(stepsCorner) {
            if let values = Vector(rest) { fractions.next(values) }
            if let values = Vector(laterAxes) { axes.next(values) }
        }

        let steps = (0..<neighbours).map { axis in
            constant(
                (axis + 1..<neighbours).reduce(1) { step, _ in step * points }, bits: addressBits)
        }
        let step = Vector(steps).map { $0[axes[0]] } ?? constant(0, bits: addressBits)
        // Of the first corner the minuend is the whole interval.
        let minuend = mux(
            startsCorner, constant(1 << fractionBits, bits: fractionBits + 1),
            fractions[0].extended(to: fractionBits + 1))
        let subtrahend = mux(startsCorner, fractions[0], rest[0])
        When(moves) {
            corner.next(mux(startsCorner, base.value, corner &+ step))
            share.next(minuend &- subtrahend.extended(to: fractionBits + 1))
        }
        address.drive(corner)
        weight.drive(share)
    }

    /// The number whose digits are the sampling points below the neighbours.
    private func baseAddress(_ width: Int) -> Unsigned {
        let digits = (0..<neighbours).map {
            level[$0][fractionBits..<8].asUnsigned.extended(to: width)
        }
        return digits.dropFirst().reduce(digits[0]) { number, digit in
            // Times one more than a power of two.
            (number << (8 - fractionBits)) &+ number &+ digit
        }
    }

    private struct Ranked {
        var fraction: Unsigned
        var axis: Unsigned
    }

    /// By a network of comparators.
    private func sortedFractions() -> [Ranked] {
        var ranked = (0..<neighbours).map {
            Ranked(
                fraction: level[$0][0..<fractionBits].asUnsigned,
                axis: constant($0, bits: axisBits))
        }
        let networks = [1: [], 2: [(0, 1)], 3: [(0, 1), (1, 2), (0, 1)]]
        let comparators = networks[neighbours] ?? [(0, 1), (2, 3), (0, 2), (1, 3), (1, 2)]
        for (a, b) in comparators {
            let swaps = ranked[a].fraction < ranked[b].fraction
            let (upper, lower) = (ranked[a], ranked[b])
            ranked[a] = Ranked(
                fraction: mux(swaps, lower.fraction, upper.fraction),
                axis: mux(swaps, lower.axis, upper.axis))
            ranked[b] = Ranked(
                fraction: mux(swaps, upper.fraction, lower.fraction),
                axis: mux(swaps, upper.axis, lower.axis))
        }
        return ranked
    }
}
