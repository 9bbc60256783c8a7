import Morpho
import MorphoImages
import MorphoLookup
import MorphoVideoSimulation
import ReferenceData
import Testing

@testable import MorphoUnits

@Suite("tables of a retoucher are loaded") struct RetouchLoadTests {
    @Test("while video comes: broken loads change nothing, a right one counts from a frame on")
    func video() throws {
        var dice = Dice(state: 101)
        let sets = try (0..<2).map { _ in try dice.retouchTables(cubes: 1) }
        let format = try RetouchFormat(
            common: sets.map { try FixedRetouchTables($0).format })
        let configuration = try RetouchConfiguration(
            RetouchTableSource(loading: format, cubes: 1), columns: 100, rows: 100)
        let (first, second) = (
            try configuration.stream(sets[0]), try configuration.stream(sets[1])
        )
        var wrong = second
        wrong[90_000] ^= 1 << 3
        let broken = [Array(second.prefix(50_000)), wrong, second + [0]]
        let bench = try RetouchLoadBench(configuration, streams: [first] + broken + [second])

        // A frame waits for the first tables.
        let images = try (0..<5).map { _ in try dice.image(width: 65, height: 64, channels: 3) }
        try bench.engine.poke("s_axis_tvalid", 1)
        try bench.engine.poke("s_axis_tuser", 1)
        try bench.engine.poke("frame_columns", 65)
        try bench.engine.poke("frame_rows", 64)
        try bench.engine.step(5)
        #expect(try !bench.engine.holds("s_axis_tready") && !bench.holds(.ready))
        try bench.engine.poke("s_axis_tvalid", 0)
        try bench.load(1)
        #expect(try bench.holds(.ready) && !bench.holds(.pending) && !bench.holds(.failed))

        for number in broken.indices {
            try bench.load(2 + number)
            #expect(try bench.holds(.failed) && !bench.holds(.pending), "\(number)")
            try bench.engine.poke("clear", 1)
            try bench.engine.step()
            try bench.engine.poke("clear", 0)
            #expect(try !bench.holds(.failed))
        }
        // The right stream ends while pixels of the second frame come.
        try bench.load(5, but: 61_500)
        let found = try bench.send(images, pressure: .init(source: 220, sink: 200))
        #expect(try bench.holds(.ready) && !bench.holds(.pending) && !bench.holds(.failed))
        let models = try sets.map { FixedRetoucher(try FixedRetouchTables($0, format: format)) }
        try #require(found.count == 5)
        #expect(found[0] == images[0])
        for (number, model) in [(1, 0), (2, 0), (3, 1), (4, 1)] {
            let cube = try models[model].cube(of: images[number - 1])
            #expect(
                try found[number] == FixedRetoucher.retouch(images[number], with: cube),
                "\(number)")
        }
    }

    @Test("tables that a unit is not built for are refused")
    func refusals() throws {
        var dice = Dice(state: 103)
        let tables = try dice.retouchTables(cubes: 2)
        let fixed = try FixedRetouchTables(tables)
        let source = try RetouchTableSource(loading: fixed.format, cubes: 1)
        #expect(throws: RetouchUnitError.cubes(2, unit: 1)) {
            try RetouchConfiguration(source).stream(fixed)
        }
        let narrow = try RetouchFormat.common()
        let other = try RetouchConfiguration(RetouchTableSource(loading: narrow, cubes: 2))
        #expect(
            throws: RetouchUnitError.otherFormat("\(fixed.format)", unit: "\(narrow)")
        ) { try other.stream(fixed) }
        let sections = try RetouchConfiguration(
            RetouchTableSource(loading: narrow, cubes: 10)
        ).sections
        #expect(sections.reduce(1) { $0 + $1.words * $1.beats } == 145_676)
        #expect(throws: RetouchError.cubes(65)) {
            try RetouchTableSource(loading: fixed.format, cubes: 65)
        }
    }
}
