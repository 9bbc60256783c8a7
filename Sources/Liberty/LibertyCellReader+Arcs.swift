extension LibertyCellReader {
    mutating func readTiming(
        _ group: LibertyScanner.Statement, into pin: inout PinDraft
    ) throws(LibertyFault) {
        var arc = LibertyArc()
        var related = PinDraft.Related()
        let (delay, slew) = (header.units.time, header.units.slew)
        while let statement = try scanner.next(inGroupAt: group.opening) {
            switch (statement.form == .group, statement.word) {
            case (true, .cellRise): arc.cellRise = try table(statement, times: delay)
            case (true, .cellFall): arc.cellFall = try table(statement, times: delay)
            case (true, .riseTransition): arc.riseTransition = try table(statement, times: slew)
            case (true, .fallTransition): arc.fallTransition = try table(statement, times: slew)
            case (true, .riseConstraint): arc.riseConstraint = try table(statement, times: delay)
            case (true, .fallConstraint): arc.fallConstraint = try table(statement, times: delay)
            case (false, .relatedPin): related = read(related: statement)
            case (false, .relatedBusPins):
                related = read(related: statement)
                related.isEachWithEach = true
            case (false, .timingSense): arc.sense = sense(statement.content)
            case (false, .timingType): arc.kind = kind(statement)
            case (false, .when): arc.condition = try expression(statement)
            default: try pass(statement)
            }
        }
        pin.arcs.append((arc, related))
    }

    mutating func readEnergy(
        _ group: LibertyScanner.Statement, into pin: inout PinDraft
    ) throws(LibertyFault) {
        var energy = LibertyPin.Energy()
        var related = PinDraft.Related()
        while let statement = try scanner.next(inGroupAt: group.opening) {
            switch (statement.form == .group, statement.word) {
            case (true, .risePower): energy.rise = try power(statement)
            case (true, .fallPower): energy.fall = try power(statement)
            case (true, .power):
                energy.rise = try power(statement)
                energy.fall = energy.rise
            case (false, .relatedPin): related = read(related: statement)
            case (false, .relatedBusPins):
                related = read(related: statement)
                related.isEachWithEach = true
            case (false, .relatedSupply), (false, .powerLevel):
                energy.supply = scanner.text(statement.content)
            case (false, .when): energy.condition = try expression(statement)
            default: try pass(statement)
            }
        }
        pin.energies.append((energy, related))
    }

    private func read(related statement: LibertyScanner.Statement) -> PinDraft.Related {
        var related = PinDraft.Related()
        related.names = scanner.names(statement.content)
        related.offset = statement.content.lowerBound
        return related
    }

    private func sense(_ range: Range<Int>) -> LibertyArc.Sense {
        if scanner.isEqual(range, "positive_unate") { return .positive }
        return scanner.isEqual(range, "negative_unate") ? .negative : .nonUnate
    }

    private mutating func kind(_ statement: LibertyScanner.Statement) -> LibertyArc.Kind {
        let text = scanner.text(statement.content)
        if let kind = Self.kinds[text] { return kind }
        remarks.note(.attribute, "timing_type : \(text)", at: statement.name.lowerBound)
        return .other
    }

    private static let kinds: [String: LibertyArc.Kind] = [
        "combinational": .combinational, "combinational_rise": .combinationalRise,
        "combinational_fall": .combinationalFall, "rising_edge": .risingEdge,
        "falling_edge": .fallingEdge, "clear": .clear, "preset": .preset,
        "three_state_enable": .threeStateEnable, "three_state_enable_rise": .threeStateEnable,
        "three_state_enable_fall": .threeStateEnable, "three_state_disable": .threeStateDisable,
        "three_state_disable_rise": .threeStateDisable,
        "three_state_disable_fall": .threeStateDisable, "setup_rising": .setupRising,
        "setup_falling": .setupFalling, "hold_rising": .holdRising, "hold_falling": .holdFalling,
        "recovery_rising": .recoveryRising, "recovery_falling": .recoveryFalling,
        "removal_rising": .removalRising, "removal_falling": .removalFalling,
        "min_pulse_width": .other, "minimum_period": .other, "max_clock_tree_path": .other,
        "min_clock_tree_path": .other, "skew_rising": .other, "skew_falling": .other,
        "non_seq_setup_rising": .other, "non_seq_setup_falling": .other,
        "non_seq_hold_rising": .other, "non_seq_hold_falling": .other,
        "nochange_high_high": .other, "nochange_high_low": .other, "nochange_low_high": .other,
        "nochange_low_low": .other, "retaining_rise": .other, "retaining_fall": .other,
    ]

    // MARK: - Tables

    private mutating func table(
        _ group: LibertyScanner.Statement, times factor: Double
    ) throws(LibertyFault) -> LibertyTable {
        try table(group, times: factor, templates: header.tableTemplates)
    }

    private mutating func power(
        _ group: LibertyScanner.Statement
    ) throws(LibertyFault) -> LibertyTable {
        try table(group, times: header.units.energy, templates: header.powerTemplates)
    }

    /// A table, the own points of which go before those of its template.
    private mutating func table(
        _ group: LibertyScanner.Statement, times factor: Double,
        templates: [String: LibertyTemplate]
    ) throws(LibertyFault) -> LibertyTable {
        let name = scanner.items(group.content).first.map { scanner.text($0) } ?? ""
        // A scalar needs no template, nor does a table without a name, which can be nothing else.
        guard var template = templates[name] ?? (name == "scalar" || name == "" ? .init() : nil)
        else { throw LibertyFault(.unknownTemplate(name), at: group.name.lowerBound) }
        var values: Range<Int>?
        while let statement = try scanner.next(inGroupAt: group.opening) {
            switch statement.word {
            case .index1: template.points[0] = statement.content
            case .index2: template.points[1] = statement.content
            case .index3: template.points[2] = statement.content
            case .values: values = statement.content
            default: try pass(statement)
            }
        }
        let list = try axes(of: template, at: group.name.lowerBound)
        let expected = LibertyTable.Axes(list: list).size ?? .max
        let place = values?.lowerBound ?? group.name.lowerBound
        let numbers = try scanner.numbers(values ?? 0..<0, times: factor, expected: expected)
        if numbers.count != expected {
            throw LibertyFault(.tableSize(expected: expected, found: numbers.count), at: place)
        }
        return LibertyTable(axes: self.place(of: list), values: numbers)
    }

    private func axes(
        of template: LibertyTemplate, at start: Int
    ) throws(LibertyFault) -> [LibertyTable.Axis] {
        var list: [LibertyTable.Axis] = []
        for number in 0..<3 {
            guard let variable = template.variables[number] else { continue }
            guard let range = template.points[number] else {
                throw LibertyFault(.emptyAxis(number + 1), at: start)
            }
            let points = try scanner.numbers(
                range, times: variable.factor(header.units), expected: 8)
            if points.isEmpty { throw LibertyFault(.emptyAxis(number + 1), at: start) }
            for place in 1..<max(1, points.count) where points[place] < points[place - 1] {
                throw LibertyFault(.descendingAxis(number + 1), at: range.lowerBound)
            }
            list.append(LibertyTable.Axis(variable: variable.kind, points: points))
        }
        return list
    }
}
