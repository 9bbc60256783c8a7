import Morpho

@testable import MorphoLookup
@testable import MorphoUnits

/// Counts, beside a step of fusion, its words, those that are wrong, and the cycles from its start
/// to its last word: so long runs need no look from outside.
private func judge(
    valid: Bit, isRight: Bit, starts: Bit, isLast: Bit, words: Output<Unsigned>,
    errors: Output<Unsigned>, cycles: Output<Unsigned>
) -> Register<Unsigned> {
    let count = Register(unsigned(17), reset: 0, named: "count")
    let wrong = Register(unsigned(17), reset: 0, named: "wrong")
    let elapsed = Register(unsigned(18), reset: 0, named: "elapsed")
    let runs = Register(bit, reset: 0, named: "runs")
    When(valid) {
        count.next(count &+ 1)
        When(!isRight) { wrong.next(wrong &+ 1) }
    }
    When(starts) { runs.next(1) }.elseWhen(valid && isLast) { runs.next(0) }
    When(starts || runs && !(valid && isLast)) { elapsed.next(elapsed &+ 1) }
    words.drive(count)
    errors.drive(wrong)
    cycles.drive(elapsed)
    return count
}

/// The planes of given mixed factors.
struct PlaneBench: HardwareModule {
    let tables: FixedRetouchTables
    let multipliers: Int
    let mixes: [Int]
    /// By axis factor.
    let expected: [[Int]]
    let words = Output(unsigned(17))
    let errors = Output(unsigned(17))
    let cycles = Output(unsigned(18))
    let place = Register(unsigned(8), reset: 0)

    func describe() {
        let format = tables.format
        let stage = Instance(
            PlaneStage(tables: .init(tables), multipliers: multipliers), named: "stage")
        let isFed = Wire(place < mixes.count, named: "is_fed")
        When(isFed) { place.next(place &+ 1) }
        stage.mix.drive(
            ROM(signed(format.mix.bits), contents: .words(mixes), named: "mixes")[place])
        stage.mixValid.drive(isFed)
        let isRight = Wire(bit, named: "is_right")
        let count = judge(
            valid: stage.valid, isRight: isRight.value, starts: place == mixes.count - 1,
            isLast: stage.isLast, words: words, errors: errors, cycles: cycles)
        let width = format.plane.bits
        let parts = expected.enumerated().map { k, words in
            ROM(signed(width), contents: .words(words), named: "expected_\(k)")[count]
                == stage.planes[(k * width)..<((k + 1) * width)].asSigned
        }
        let position = concatenate(stage.place, stage.channel).asUnsigned
        let positions = ROM(
            unsigned(13), contents: .words((0..<3267).map { ($0 / 3) << 2 | $0 % 3 }),
            named: "positions")[count]
        isRight.drive(parts.reduce(position == positions) { $0 && $1 })
    }
}

/// The points of given planes.
struct AxisBench: HardwareModule {
    let tables: FixedRetouchTables
    let channels: Int
    /// By channel, axis factor and place.
    let planes: [[[Int]]]
    let entries: [Int]
    /// Bank and address.
    let places: [Int]
    let words = Output(unsigned(17))
    let errors = Output(unsigned(17))
    let cycles = Output(unsigned(18))
    let start = Register(unsigned(2), reset: 0)

    func describe() {
        let format = tables.format
        let stage = Instance(AxisStage(tables: .init(tables), channels: channels), named: "stage")
        When(start < 2) { start.next(start &+ 1) }
        stage.starts.drive(start == 1)
        let read = planes.enumerated().map { channel, planes in
            concatenate(
                planes.enumerated().reversed().map { k, words -> any HardwareReadable in
                    ROM(
                        signed(format.plane.bits), contents: .words(words),
                        named: "planes_\(channel)_\(k)"
                    ).readSynchronous(stage.places[channel], enable: stage.readEnable)
                })
        }
        if let read = Vector(read) { stage.planes.drive(read) }
        let isRight = Wire(bit, named: "is_right")
        let count = judge(
            valid: stage.valid, isRight: isRight.value, starts: start == 1,
            isLast: stage.isLast, words: words, errors: errors, cycles: cycles)
        let entry = ROM(
            bits(3 * format.entry.bits), contents: .words(entries), named: "entries")[count]
        let place = ROM(unsigned(16), contents: .words(places), named: "places")[count]
        let isEntryRight = entry.asUnsigned == stage.entries.asUnsigned
        isRight.drive(
            isEntryRight && place == concatenate(stage.bank, stage.address).asUnsigned)
    }
}

/// Every number of multipliers side by side, so that one engine runs them all.
struct FusionBenches: HardwareModule {
    let tables: FixedRetouchTables
    let mixes: [Int]
    let expectedPlanes: [[Int]]
    let planes: [[[Int]]]
    let entries: [Int]
    let places: [Int]
    static let planeSettings = Retoucher.PlaneMultipliers.allCases.map(\.rawValue)
    static let axisSettings = Retoucher.PointChannels.allCases.map(\.rawValue)
    static let count = planeSettings.count + axisSettings.count
    let words = Output(vector(FusionBenches.count, of: unsigned(17)))
    let errors = Output(vector(FusionBenches.count, of: unsigned(17)))
    let cycles = Output(vector(FusionBenches.count, of: unsigned(18)))

    func describe() {
        var counts: [(words: Unsigned, errors: Unsigned, cycles: Unsigned)] = []
        for multipliers in Self.planeSettings {
            let bench = Instance(
                PlaneBench(
                    tables: tables, multipliers: multipliers, mixes: mixes,
                    expected: expectedPlanes), named: "planes_\(multipliers)")
            counts.append((bench.words, bench.errors, bench.cycles))
        }
        for channels in Self.axisSettings {
            let bench = Instance(
                AxisBench(
                    tables: tables, channels: channels, planes: planes, entries: entries,
                    places: places), named: "points_\(channels)")
            counts.append((bench.words, bench.errors, bench.cycles))
        }
        if let all = Vector(counts.map(\.words)) { words.drive(all) }
        if let all = Vector(counts.map(\.errors)) { errors.drive(all) }
        if let all = Vector(counts.map(\.cycles)) { cycles.drive(all) }
    }
}
