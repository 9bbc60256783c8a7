import Foundation
import MorphoLiberty
import Testing

@Suite("Real libraries")
struct RealLibraryTests {
    /// The text without comments, so that searches count what is there.
    private func text(_ library: RealLibrary) throws -> String {
        let text = String(decoding: try #require(library.bytes), as: UTF8.self)
        return text.components(separatedBy: "/*").enumerated().map { index, part in
            index == 0 ? part : part.components(separatedBy: "*/").dropFirst().joined()
        }.joined()
    }

    /// What the groups of a pattern match, per match; nil for groups that take no part. (The
    /// regular expressions of the standard library take minutes here.)
    private func matches(_ pattern: String, _ text: String) throws -> [[String?]] {
        let expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
        let whole = text as NSString
        return expression.matches(in: text, range: NSRange(location: 0, length: whole.length)).map {
            match in
            (0..<match.numberOfRanges).map { group in
                let range = match.range(at: group)
                return range.location == NSNotFound ? nil : whole.substring(with: range)
            }
        }
    }

    private func numbers(_ pattern: String, _ text: String) throws -> [Double] {
        try matches(pattern, text).compactMap { $0[1].flatMap { Double($0) } }
    }

    @Test(
        "as many cells, and as much area, as a search in the text finds",
        arguments: RealLibrary.present)
    func cellsAndAreas(_ real: RealLibrary) throws {
        let library = try real.read()
        let text = try text(real)
        let names = try matches(#"^\s*cell ?\("?(\w+)"?\)"#, text).compactMap { $0[1] }
        #expect(library.cells.count == names.count)
        #expect(Set(library.cells.map(\.name)) == Set(names))
        // Areas outside cells are those of wire loads.
        let areas = try numbers(#"\barea\s*:\s*([0-9.]+)"#, inside(text))
        #expect(areas.count == library.cells.count)
        let sum = library.cells.reduce(0) { $0 + ($1.area ?? .nan) }
        #expect(isClose(sum, areas.reduce(0, +), 1e-9))
    }

    @Test(
        "as many arcs, tables and values as a search in the text finds",
        arguments: RealLibrary.present)
    func tables(_ real: RealLibrary) throws {
        let library = try real.read()
        let text = try text(real)
        var tables = 0
        var energies = 0
        for pin in library.cells.flatMap(\.pins) {
            for arc in pin.arcs {
                tables += [
                    arc.cellRise, arc.cellFall, arc.riseTransition, arc.fallTransition,
                    arc.riseConstraint, arc.fallConstraint,
                ].count { $0 != nil }
            }
            energies += pin.energies.count
        }
        let pattern = #"\b(cell_rise|cell_fall|(rise|fall)_(transition|constraint)) ?\("#
        #expect(try tables == matches(pattern, text).count)
        #expect(try energies == matches(#"\binternal_power ?\("#, text).count)
    }

    @Test("corner and capacitances", arguments: RealLibrary.present)
    func corner(_ real: RealLibrary) throws {
        let library = try real.read()
        let corners: [RealLibrary: (Double, Double, Double)] = [
            .nangate45: (1.1, 25, 1e-15), .sg13g2: (1.2, 25, 1e-12), .sky130: (1.8, 25, 1e-12),
            .osu018: (1.8, 25, 1e-12), .osu035: (3.3, 25, 1e-12),
        ]
        let (voltage, temperature, farad) = try #require(corners[real])
        #expect(library.voltage == voltage)
        #expect(library.temperature == temperature)
        // The sum over pins of the largest of the capacitances that the pin's text holds.
        var sum = 0.0
        // Pins of test cells have none.
        let parts = try inside(text(real)).replacingOccurrences(of: "pin (", with: "pin(")
            .components(separatedBy: "pin(")
        for block in parts.dropFirst() {
            sum +=
                try numbers(#"\b(?:rise_|fall_)?capacitance\s*:\s*([-0-9.e]+)"#, block).max() ?? 0
        }
        let found = library.cells.flatMap(\.pins).reduce(0) { $0 + $1.capacitance }
        #expect(isClose(found, sum * farad, 1e-9))
    }

    /// From the first cell on.
    private func inside(_ text: String) throws -> String {
        let start = try #require(text.range(of: #"\n\s*cell ?\("#, options: .regularExpression))
        return String(text[start.lowerBound...])
    }

    @Test(
        "values of OSU018's AND2X1, copied by hand",
        .enabled(if: RealLibrary.present.contains(.osu018)))
    func osu018() throws {
        let library = try RealLibrary.osu018.read()
        let cell = try #require(library["AND2X1"])
        #expect(cell.area == 32 && isClose(cell.leakage, 0.0746794e-9))
        #expect(cell.pins.map(\.name) == ["A", "B", "Y"])
        #expect(isClose(cell.pins[0].capacitance, 0.0129077e-12))
        let arc = try #require(cell.pins[2].arcs.first)
        #expect(arc.related == 0 && arc.sense == .positive && arc.kind == .combinational)
        let table = try #require(arc.cellRise)
        let list = library.axes[table.axes].list
        #expect(list.map(\.variable) == [.load, .slew])
        #expect(areClose(list[0].points, [5e-15, 1.25e-14, 2.5e-14, 7.5e-14, 1.5e-13]))
        #expect(areClose(list[1].points, [6e-11, 1.8e-10, 4.2e-10, 6e-10, 1.2e-9]))
        #expect(isClose(table.values[0], 0.06367e-9) && isClose(table.values[24], 0.325543e-9))
        #expect(isClose(library.value(of: table, slew: 1.8e-10, load: 2.5e-14), 0.106523e-9))
        let latch = try #require(library["LATCH"]?.storage)
        #expect(latch.isLatch && latch.clock?.text == "CLK" && latch.data?.text == "D")
        #expect(library.remarks.map(\.name) == [])
    }

    @Test(
        "values of sky130, SG13G2 and Nangate45, copied by hand",
        .enabled(if: RealLibrary.present.count == RealLibrary.allCases.count))
    func others() throws {
        let sky = try #require(try RealLibrary.sky130.read()["sky130_fd_sc_hd__a2111o_1"])
        #expect(sky.leakages[1].condition?.text == "!A1&!A2&!B1&!C1&!D1")
        #expect(isClose(sky.leakages[1].value, 0.0105548e-9))
        #expect(sky.grounds == ["VGND"])
        let ihp = try RealLibrary.sg13g2.read()
        let gate = try #require(ihp["sg13g2_a21o_1"])
        #expect(isClose(gate.leakage, 158.296e-12) && gate.leakages.count == 8)
        #expect(gate.pins[0].function?.names == ["A1", "A2", "B1"])
        #expect(isClose(gate.pins[0].maxCapacitance, 0.3e-12))
        #expect(ihp.cells.count(where: \.isScan) == 5)
        #expect(ihp.cells.count(where: \.isClockGate) == 2)
        let nangate = try RealLibrary.nangate45.read()
        let and = try #require(nangate["AND2_X1"])
        #expect(isClose(and.pins[0].capacitance, 0.918145e-15))
        #expect(isClose(and.leakages[3].value, 28.46624e-9))
        #expect(nangate.thresholds.slewLowerRise == 0.3)
    }

    /// Delays from input A that OpenSTA 2.0.17 reports (`report_checks -digits 6`, with
    /// `set_input_transition` and `set_load`), in ns and pF; the last ones far beyond the points.
    @Test(
        "delays as OpenSTA finds them",
        .enabled(if: RealLibrary.present.count == RealLibrary.allCases.count),
        arguments: [
            (RealLibrary.osu018, "AND2X1", 0.2, 0.03, 0.115943, 0.153750),
            (.osu018, "AND2X1", 0.01, 0.001, 0.053223, 0.056280),
            (.osu018, "AND2X1", 3.0, 0.9, 1.631493, 1.858179),
            (.sky130, "sky130_fd_sc_hd__and2_1", 0.2, 0.03, 0.336619, nil),
            (.sky130, "sky130_fd_sc_hd__and2_1", 0.01, 0.001, 0.083796, 0.106800),
            (.sky130, "sky130_fd_sc_hd__and2_1", 3.0, 0.9, 6.198781, nil),
        ] as [(RealLibrary, String, Double, Double, Double, Double?)])
    func delays(
        _ real: RealLibrary, _ name: String, _ slew: Double, _ load: Double, _ rise: Double,
        _ fall: Double?
    ) throws {
        let library = try real.read()
        let cell = try #require(library[name])
        let output = try #require(cell.pins.first { $0.direction == .output })
        let arc = try #require(output.arcs.first { cell.pins[$0.related].name == "A" })
        for (table, expected) in [(arc.cellRise, rise), (arc.cellFall, fall)] {
            guard let expected else { continue }
            let found = library.value(
                of: try #require(table), slew: slew * 1e-9, load: load * 1e-12)
            // OpenSTA reckons with 24-bit numbers.
            #expect(abs(found * 1e9 - expected) < 6e-7 + expected * 2e-6)
        }
    }

    @Test("are the same behind their encoded form", arguments: RealLibrary.present)
    func encoded(_ real: RealLibrary) throws {
        let library = try real.read()
        #expect(LibertyLibrary(encoded: library.encoded()) == library)
    }
}
