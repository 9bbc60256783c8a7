import Morpho
import MorphoCircuit
import MorphoLookup
import MorphoUnits
import MorphoVerification
import ReferenceData
import Testing

/// The Verilog of the units for retouching: no tool remarks on it, and Icarus runs it as the
/// reference does. Frames through it are in `RetoucherTests`.
@Suite struct RetouchVerilogTests {
    private static func verify(_ design: Design) throws {
        #expect(design.warnings.isEmpty, "\(design.warnings)")
        let report = try Verifier(design, cycles: 60, tools: [.icarus, .lint]).run()
        #expect(report.passed, "\(report.text)")
    }

    @Test("the whole unit", arguments: Retoucher.Mode.allCases)
    func retoucher(mode: Retoucher.Mode) throws {
        var dice = Dice(state: 61)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: mode == .video ? 2 : 1))
        try Self.verify(
            Design(
                mode == .video
                    ? Retoucher(tables: tables)
                    : Retoucher(
                        tables: tables, mode: .still, planeMultipliers: .five,
                        pointChannels: .one, columns: 720, rows: 480)))
    }

    @Test("with tables that are loaded and corrected")
    func loaded() throws {
        let source = try RetouchTableSource(
            loading: .common(), cubes: 1, protection: .correction)
        try Self.verify(
            Design(
                Retoucher(
                    RetouchConfiguration(
                        source, planeMultipliers: .two, pointChannels: .one, columns: 64,
                        rows: 64))))
    }

    @Test("a fixed cube")
    func cube() throws {
        var dice = Dice(state: 62)
        let cube = RetouchColourCubeTests.cube(&dice, limit: 100)
        try Self.verify(
            Design(
                ColourCubePath(
                    FixedColourCube(cube, entry: .init(bits: 10, fraction: 2)))))
    }
}
