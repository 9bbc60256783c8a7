import Morpho
import MorphoCircuit
import MorphoImages
import MorphoLookup
import MorphoUnits
import MorphoVideoSimulation
import ReferenceData
import Testing

/// The whole unit in the engine of compiled words, beside `RetoucherTests`, which runs its Verilog.
@Suite struct RetouchVideoRunTests {
    @Test("frames as in the model, with gaps, in both modes", arguments: Retoucher.Mode.allCases)
    func frames(mode: Retoucher.Mode) throws {
        var dice = Dice(state: 81)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: 2))
        let model = FixedRetoucher(tables)
        let images = try (0..<2).map { _ in try dice.image(width: 66, height: 65, channels: 3) }
        let design = try Design(
            Retoucher(tables: tables, mode: mode, columns: 128, rows: 128))
        let engine = try WordEngine(design)
        try engine.restart()
        var run = VideoRun(engine, channels: 3, pressure: .init(source: 200, sink: 180))
        let isStill = mode == .still
        let result = try run.send(
            isStill ? [images[0], images[0]] : images,
            sizes: images.dropFirst(isStill ? 1 : 0).map { ($0.width, $0.height) },
            limit: 200_000)
        if isStill {
            #expect(result.frames == [try model.retouch(images[0])])
        } else {
            let cube = model.cube(quarters: try model.predict(images[0]).quarters)
            #expect(result.frames[0] == images[0])
            #expect(try result.frames[1] == FixedRetoucher.retouch(images[1], with: cube))
        }
    }
}
