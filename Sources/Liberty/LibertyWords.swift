/// The names of groups and attributes that the reader uses, `ignored` for those that it knows and
/// passes over.
enum LibertyWord: String, CaseIterable {
    case unknown = ""
    case ignored = "(ignored)"
    case library, cell, pin, bus, bundle, ff, latch, statetable, timing, type
    case ffBank = "ff_bank"
    case latchBank = "latch_bank"
    case leakagePower = "leakage_power"
    case pgPin = "pg_pin"
    case testCell = "test_cell"
    case internalPower = "internal_power"
    case operatingConditions = "operating_conditions"
    case tableTemplate = "lu_table_template"
    case powerTemplate = "power_lut_template"
    case includeFile = "include_file"
    // Of the library.
    case timeUnit = "time_unit"
    case voltageUnit = "voltage_unit"
    case leakagePowerUnit = "leakage_power_unit"
    case capacitiveLoadUnit = "capacitive_load_unit"
    case nominalVoltage = "nom_voltage"
    case nominalTemperature = "nom_temperature"
    case defaultOperatingConditions = "default_operating_conditions"
    case defaultCellLeakagePower = "default_cell_leakage_power"
    case defaultMaxCapacitance = "default_max_capacitance"
    case defaultInputCapacitance = "default_input_pin_cap"
    case defaultOutputCapacitance = "default_output_pin_cap"
    case defaultInoutCapacitance = "default_inout_pin_cap"
    case slewDerate = "slew_derate_from_library"
    case slewLowerRise = "slew_lower_threshold_pct_rise"
    case slewLowerFall = "slew_lower_threshold_pct_fall"
    case slewUpperRise = "slew_upper_threshold_pct_rise"
    case slewUpperFall = "slew_upper_threshold_pct_fall"
    case inputRise = "input_threshold_pct_rise"
    case inputFall = "input_threshold_pct_fall"
    case outputRise = "output_threshold_pct_rise"
    case outputFall = "output_threshold_pct_fall"
    case voltage, temperature
    // Of templates, tables and types.
    case variable1 = "variable_1"
    case variable2 = "variable_2"
    case variable3 = "variable_3"
    case index1 = "index_1"
    case index2 = "index_2"
    case index3 = "index_3"
    case values
    case bitWidth = "bit_width"
    case bitFrom = "bit_from"
    case bitTo = "bit_to"
    // Of cells.
    case area, value, when
    case cellLeakagePower = "cell_leakage_power"
    case dontUse = "dont_use"
    case clockGate = "clock_gating_integrated_cell"
    case supplyKind = "pg_type"
    case relatedSupply = "related_pg_pin"
    case powerLevel = "power_level"
    case nextState = "next_state"
    case clockedOn = "clocked_on"
    case dataIn = "data_in"
    case enable, clear, preset
    // Of pins.
    case direction, clock, capacitance, function, members
    case riseCapacitance = "rise_capacitance"
    case fallCapacitance = "fall_capacitance"
    case maxCapacitance = "max_capacitance"
    case threeState = "three_state"
    case busType = "bus_type"
    // Of timing and power.
    case relatedPin = "related_pin"
    case relatedBusPins = "related_bus_pins"
    case timingSense = "timing_sense"
    case timingType = "timing_type"
    case cellRise = "cell_rise"
    case cellFall = "cell_fall"
    case riseTransition = "rise_transition"
    case fallTransition = "fall_transition"
    case riseConstraint = "rise_constraint"
    case fallConstraint = "fall_constraint"
    case risePower = "rise_power"
    case fallPower = "fall_power"
    case power
}

/// Finds words by their bytes, without making strings.
struct LibertyWords: Sendable {
    static let all = LibertyWords()

    private static let slotCount = 2048
    private var letters: [UInt8] = []
    private var entries: [(range: Range<Int>, word: LibertyWord)] = []
    /// Places in `entries` plus one; 0 is free.
    private var slots = [UInt16](repeating: 0, count: slotCount)

    private init() {
        for word in LibertyWord.allCases where word != .unknown && word != .ignored {
            add(word.rawValue, word)
        }
        for name in Self.ignored.split(whereSeparator: \.isWhitespace) { add(name, .ignored) }
    }

    func find(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> LibertyWord {
        var slot = Self.slot(bytes[range])
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.range.count == range.count {
                var (one, other) = (entry.range.lowerBound, range.lowerBound)
                while other < range.upperBound, letters[one] == bytes[other] {
                    one += 1
                    other += 1
                }
                if other == range.upperBound { return entry.word }
            }
            slot = (slot + 1) % Self.slotCount
        }
        return isOfIgnoredFamily(bytes, range) ? .ignored : .unknown
    }

    private mutating func add(_ name: some StringProtocol, _ word: LibertyWord) {
        let start = letters.count
        letters.append(contentsOf: name.utf8)
        var slot = Self.slot(letters[start...])
        while slots[slot] != 0 { slot = (slot + 1) % Self.slotCount }
        entries.append((start..<letters.count, word))
        slots[slot] = UInt16(entries.count)
    }

    private static func slot(_ letters: some Sequence<UInt8>) -> Int {
        var sum: UInt32 = 2_166_136_261
        for letter in letters { sum = (sum ^ UInt32(letter)) &* 16_777_619 }
        return Int((sum ^ (sum >> 16)) % UInt32(slotCount))
    }

    private func isOfIgnoredFamily(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        Self.ignoredFamilies.contains { family in
            family.utf8CodeUnitCount <= range.count
                && family.withUTF8Buffer { bytes[range].starts(with: $0) }
        }
    }
}
