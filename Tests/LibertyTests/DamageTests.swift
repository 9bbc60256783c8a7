import Testing

@testable import MorphoLiberty

/// Damaged input never stops the program and is never taken for whole. (A trap would end the test
/// run.)
@Suite("Damage")
struct DamageTests {
    /// A library that uses all that the reader knows.
    private static let rich = """
        library (rich) { /* a comment */
          time_unit : "1ns"; capacitive_load_unit (1, pf); leakage_power_unit : "1nW";
          voltage_unit : "1V"; nom_voltage : 1.8; default_operating_conditions : typ;
          operating_conditions (typ) { voltage : 1.8; temperature : 25; }
          type (four) { bit_width : 4; bit_from : 3; bit_to : 0; }
          lu_table_template (t) { variable_1 : input_net_transition;
            variable_2 : total_output_net_capacitance; index_1 ("1, 2"); index_2 ("2.5e-1, 1"); }
          power_lut_template (p) { variable_1 : input_transition_time; index_1 ("1, 2"); }
          cell (M) {
            area : 12.5; cell_leakage_power : 3; odd : "x";
            leakage_power () { when : "EN & !D[0]"; value : 1; related_pg_pin : VDD; }
            pg_pin (VSS) { pg_type : primary_ground; }
            bus (D) { bus_type : four; direction : input; pin (D[3:2]) { capacitance : 0.2; } }
            bus (Q) { bus_type : four; direction : output; function : "D EN'";
              timing () { related_pin : "D EN"; timing_type : combinational; when : "(A + B)";
                cell_rise (t) { index_2 ("1, 2"); values ("1, 2", \\
                  "3, 4"); } }
              internal_power () { related_bus_pins : "D"; power (p) { values ("1 2"); } } }
            pin (EN) { direction : input; }
            latch (IQ, IQN) { enable : "EN"; data_in : "D"; }
            test_cell () { pin (x) { } }
          }
          cell (N) { ff (IQ, IQN) { clocked_on : "C"; next_state : "D ^ E"; } pin (C, D, E) { } }
        }
        """

    @Test("a text cut off anywhere is an error")
    func truncatedText() throws {
        _ = try read(Self.rich)
        let bytes = Array(Self.rich.utf8)
        for length in bytes.indices {
            #expect(throws: LibertyError.self) {
                try LibertyLibrary(Array(bytes[..<length]), file: "cut.lib")
            }
        }
    }

    @Test(
        "OSU018 cut off at 400 places is an error",
        .enabled(if: RealLibrary.present.contains(.osu018)))
    func truncatedFile() throws {
        let bytes = try #require(RealLibrary.osu018.bytes)
        var dice = Dice(state: 7)
        // Behind the last brace there are only blanks.
        let end = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
        for _ in 0..<400 {
            let length = Int.random(in: 0...end, using: &dice)
            #expect(throws: LibertyError.self) {
                try LibertyLibrary(Array(bytes[..<length]), file: "cut.lib")
            }
        }
    }

    private func mutated(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        let signs = Array("{}()\"\\/*;:,\n'!+-.e09[]\0".utf8) + [0x80, 0xFF]
        for _ in 0...Int.random(in: 0..<4, using: &dice) {
            let place = Int.random(in: bytes.indices, using: &dice)
            let sign = signs.randomElement(using: &dice) ?? 0
            switch Int.random(in: 0..<5, using: &dice) {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
            case 1: bytes[place] = sign
            case 2: bytes.insert(sign, at: place)
            case 3: bytes.remove(at: place)
            default:
                let length = min(bytes.count - place, Int.random(in: 0..<60, using: &dice))
                let target = Int.random(in: bytes.indices, using: &dice)
                bytes.insert(contentsOf: bytes[place..<place + length], at: target)
            }
        }
        return bytes
    }

    @Test("changed bytes give an error or a library that can be used")
    func mutatedText() {
        var dice = Dice(state: 9)
        let bytes = Array(Self.rich.utf8)
        for _ in 0..<4000 { use(mutated(bytes, &dice)) }
    }

    @Test("changed bytes of OSU018", .enabled(if: RealLibrary.present.contains(.osu018)))
    func mutatedFile() throws {
        let bytes = try #require(RealLibrary.osu018.bytes)
        var dice = Dice(state: 11)
        for _ in 0..<40 { use(mutated(bytes, &dice)) }
    }

    private func use(_ bytes: [UInt8]) {
        guard let library = try? LibertyLibrary(bytes, file: "changed.lib") else { return }
        use(library)
        #expect(LibertyLibrary(encoded: library.encoded()) == library)
    }

    /// Everything that would trap on a library that is not sound.
    private func use(_ library: LibertyLibrary) {
        for cell in library.cells {
            for leakage in cell.leakages { _ = leakage.condition?.probability { _ in 0.5 } }
            for pin in cell.pins {
                _ = pin.function?.truthTable(["A", "B"])
                for arc in pin.arcs {
                    _ = cell.pins[arc.related]
                    use(arc.cellRise, of: library)
                }
                for energy in pin.energies {
                    for other in energy.related { _ = cell.pins[other] }
                    use(energy.rise, of: library)
                }
            }
        }
    }

    private func use(_ table: LibertyTable?, of library: LibertyLibrary) {
        guard let table else { return }
        _ = library.value(of: table, slew: 1e-9, load: 1e-12)
        #expect(library.axes[table.axes].size == table.values.count)
    }

    @Test("an encoded library with a changed or missing byte is refused")
    func encoded() throws {
        let library = try read(Self.rich)
        let bytes = library.encoded()
        #expect(LibertyLibrary(encoded: bytes) == library)
        #expect(LibertyLibrary(encoded: bytes + [0]) == nil)
        #expect(LibertyLibrary(encoded: []) == nil)
        var dice = Dice(state: 3)
        for place in bytes.indices {
            #expect(LibertyLibrary(encoded: Array(bytes[..<place])) == nil)
            var changed = bytes
            changed[place] ^= UInt8.random(in: 1...255, using: &dice)
            #expect(LibertyLibrary(encoded: changed) == nil, "byte \(place)")
        }
    }

    @Test("without its checksum, damage gives nothing or a library that can be used")
    func unchecked() throws {
        let library = try read(Self.rich)
        let payload = Array(library.encoded().dropFirst(LibertyCacheForm.headerLength))
        var dice = Dice(state: 4)
        for round in 0..<20_000 {
            var bytes = payload
            for _ in 0...round % 3 {
                let place = Int.random(in: bytes.indices, using: &dice)
                bytes[place] =
                    Bool.random(using: &dice)
                    ? UInt8(truncatingIfNeeded: dice.next())
                    : bytes[place] ^ (1 << UInt8.random(in: 0..<8, using: &dice))
            }
            if round % 7 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &dice)) }
            if let library = bytes.withUnsafeBytes({ LibertyDecoder.unchecked($0) }) {
                use(library)
            }
        }
    }
}
