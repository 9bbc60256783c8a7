import Morpho
import MorphoLookup
import MorphoStreaming
import MorphoUnits
import ReferenceData
import Testing

/// Sends frames of 66 × 64 pixels without gaps into a retoucher, and measures its cycles.
private struct KnobBench: HardwareModule {
    static let (columns, rows) = (66, 64)

    let tables: FixedRetouchTables
    let mode: Retoucher.Mode
    let planeMultipliers: Retoucher.PlaneMultipliers
    let pointChannels: Retoucher.PointChannels
    let protection: TableProtection
    /// From the last pixel that counts to the weights, from there to the cube, and from the last
    /// pixel of the first frame to the first one of the second.
    let measures = Output(vector(3, of: unsigned(20)))
    let cycle = Register(unsigned(20), reset: 0)
    let pixel = Register(unsigned(13), reset: 0)
    let column = Register(unsigned(7), reset: 0)
    let isFirstFrame = Register(bit, reset: 1)
    let marks = Register(vector(5, of: unsigned(20)), resets: [0, 0, 0, 0, 0])

    func describe() {
        let unit = Instance(
            Retoucher(
                RetouchConfiguration(
                    RetouchTableSource(tables, protection: protection), mode: mode,
                    planeMultipliers: planeMultipliers, pointChannels: pointChannels,
                    columns: 100, rows: 100)), named: "unit")
        let count = Self.columns * Self.rows
        let cycles = RetouchCycles(columns: Self.columns, rows: Self.rows)
        cycle.next(cycle &+ 1)
        let isLineEnd = Wire(column == Self.columns - 1, named: "is_line_end")
        let isFrameEnd = Wire(pixel == count - 1, named: "is_frame_end")
        unit[dynamicMember: \.s.axis.tdata].drive(concatenate(pixel[0...11], pixel[0...11]))
        unit[dynamicMember: \.s.axis.tvalid].drive(1)
        unit[dynamicMember: \.s.axis.tuser].drive(pixel == 0)
        unit[dynamicMember: \.s.axis.tlast].drive(isLineEnd)
        unit[dynamicMember: \.m.axis.tready].drive(1)
        unit[dynamicMember: \.frame.columns].drive(unsigned(7)(Self.columns))
        unit[dynamicMember: \.frame.rows].drive(unsigned(7)(Self.rows))
        unit.clear.drive(0)
        let passes = unit[dynamicMember: \.s.axis.tready]
        When(passes) {
            When(isFrameEnd) {
                pixel.next(0)
                isFirstFrame.next(0)
            }.otherwise { pixel.next(pixel &+ 1) }
            When(isLineEnd) { column.next(0) }.otherwise { column.next(column &+ 1) }
        }
        let events = [
            passes && isFirstFrame && pixel == cycles.lastCountedPixel, unit.isPredicted,
            unit.isMixed, passes && isFirstFrame && isFrameEnd,
            passes && !isFirstFrame && pixel == 0,
        ]
        // Each counts the first time.
        let moments = events.enumerated().map { index, event in
            mux(event && marks[index] == 0, cycle.value, marks[index])
        }
        if let moments = Vector(moments) { marks.next(moments) }
        let spans = [(0, 1), (1, 2), (3, 4)].map { marks[$0.1] &- marks[$0.0] }
        if let spans = Vector(spans) { measures.drive(spans) }
    }
}

/// All settings side by side, so that one engine runs them all.
private struct KnobBenches: HardwareModule {
    let tables: FixedRetouchTables
    /// With protection every number of multipliers at least once.
    static let settings =
        Retoucher.Mode.allCases.flatMap { mode in
            Retoucher.PlaneMultipliers.allCases.flatMap { multipliers in
                Retoucher.PointChannels.allCases.map {
                    (mode, multipliers, $0, TableProtection.none)
                }
            }
        } + [
            (.video, .one, .one, .correction), (.still, .two, .three, .correction),
            (.video, .five, .three, .correction), (.still, .ten, .one, .correction),
            (.video, .ten, .three, .correction), (.video, .ten, .three, .parity),
        ]
    let measures = Output(vector(3 * KnobBenches.settings.count, of: unsigned(20)))

    func describe() {
        let all = Self.settings.enumerated().flatMap { index, setting -> [Unsigned] in
            let bench = Instance(
                KnobBench(
                    tables: tables, mode: setting.0, planeMultipliers: setting.1,
                    pointChannels: setting.2, protection: setting.3), named: "setting_\(index)")
            return bench.measures.elements
        }
        if let all = Vector(all) { measures.drive(all) }
    }
}

@Suite struct RetouchKnobTests {
    @Test("reported cycles are those of the whole unit, for every setting of its knobs")
    func cycles() throws {
        var dice = Dice(state: 91)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: 1))
        let engine = try WordEngine(Design(KnobBenches(tables: tables)))
        try engine.restart()
        try engine.run(285_000)
        for (index, setting) in KnobBenches.settings.enumerated() {
            let found = try (0..<3).map { try engine.value("measures_\(3 * index + $0)") }
            let cycles = RetouchCycles(
                columns: KnobBench.columns, rows: KnobBench.rows, cubes: 1, mode: setting.0,
                planeMultipliers: setting.1, pointChannels: setting.2, protection: setting.3)
            #expect(found == [cycles.prediction, cycles.fusion, cycles.gap], "\(setting)")
        }
    }
}
