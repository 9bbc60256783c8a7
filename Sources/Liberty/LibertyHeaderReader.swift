/// Reads all of a library but its cells, which it passes over: units, templates and defaults may
/// stand behind the cells that need them.
struct LibertyHeaderReader {
    var scanner: LibertyScanner
    var remarks = LibertyRemarkList()
    private var header = LibertyHeader()

    init(_ scanner: LibertyScanner) { self.scanner = scanner }

    mutating func read() throws(LibertyFault) -> LibertyHeader {
        var first: Int?
        while true {
            let statement = try scanner.next()
            let start = statement.name.lowerBound
            if statement.form == .end { break }
            if statement.form == .close { throw LibertyFault(.strayBrace, at: start) }
            guard statement.form == .group, statement.word == .library else {
                try pass(statement)
                continue
            }
            if let first {
                throw LibertyFault(.secondLibrary(firstLine: line(of: first)), at: start)
            }
            first = start
            header.start = start
            header.name = scanner.items(statement.content).first.map { scanner.text($0) } ?? ""
            while let inner = try scanner.next(inGroupAt: statement.opening) { try read(inner) }
        }
        guard let first else { throw LibertyFault(.noLibrary, at: 0) }
        if header.cells.isEmpty { throw LibertyFault(.noCells, at: first) }
        noteAbsent()
        return header
    }

    private func line(of offset: Int) -> Int {
        scanner.bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
    }

    /// Something that is not used; said so unless it is known.
    private mutating func pass(
        _ statement: LibertyScanner.Statement
    ) throws(LibertyFault) {
        if statement.word == .includeFile {
            throw LibertyFault(
                .includeFile(scanner.text(statement.content)), at: statement.name.lowerBound)
        }
        if statement.word != .ignored {
            remarks.note(
                statement.form == .group ? .group : .attribute, scanner.text(statement.name),
                at: statement.name.lowerBound)
        }
        if statement.form == .group { try scanner.skipGroup(at: statement.opening) }
    }

    private mutating func read(_ statement: LibertyScanner.Statement) throws(LibertyFault) {
        if statement.form == .group {
            switch statement.word {
            case .cell:
                let name = try scanner.firstName(of: statement)
                header.cells.append(
                    .init(
                        name: name, start: statement.name.lowerBound, opening: statement.opening))
                try scanner.skipGroup(at: statement.opening)
            case .operatingConditions: try readConditions(statement)
            case .tableTemplate:
                let name = try scanner.firstName(of: statement)
                header.tableTemplates[name] = try readTemplate(statement)
            case .powerTemplate:
                let name = try scanner.firstName(of: statement)
                header.powerTemplates[name] = try readTemplate(statement)
            case .type:
                let name = try scanner.firstName(of: statement)
                header.busTypes[name] = try readType(statement)
            default: try pass(statement)
            }
        } else if try !readUnit(statement), try !readThreshold(statement) {
            try readNumber(statement)
        }
    }

    private mutating func readUnit(
        _ statement: LibertyScanner.Statement
    ) throws(LibertyFault) -> Bool {
        let scale: Double?
        let text = scanner.text(statement.content)
        switch statement.word {
        case .timeUnit: scale = LibertyUnits.quantity(text, unit: "s")
        case .voltageUnit: scale = LibertyUnits.quantity(text, unit: "v")
        case .leakagePowerUnit: scale = LibertyUnits.quantity(text, unit: "w")
        case .capacitiveLoadUnit:
            let parts = scanner.names(statement.content).joined()
            scale = LibertyUnits.quantity(parts, unit: "f")
        default: return false
        }
        guard let scale else {
            throw LibertyFault(
                .badUnit(attribute: statement.word.rawValue, text: text),
                at: statement.name.lowerBound)
        }
        header.statedUnits.insert(statement.word)
        switch statement.word {
        case .timeUnit: header.units.time = scale
        case .voltageUnit: header.units.voltage = scale
        case .leakagePowerUnit: header.units.leakage = scale
        default: header.units.capacitance = scale
        }
        return true
    }

    private mutating func readThreshold(
        _ statement: LibertyScanner.Statement
    ) throws(LibertyFault) -> Bool {
        let field: WritableKeyPath<LibertyThresholds, Double>
        switch statement.word {
        case .slewDerate: field = \.slewDerate
        case .slewLowerRise: field = \.slewLowerRise
        case .slewLowerFall: field = \.slewLowerFall
        case .slewUpperRise: field = \.slewUpperRise
        case .slewUpperFall: field = \.slewUpperFall
        case .inputRise: field = \.inputRise
        case .inputFall: field = \.inputFall
        case .outputRise: field = \.outputRise
        case .outputFall: field = \.outputFall
        default: return false
        }
        let number = try scanner.number(statement.content)
        if statement.word == .slewDerate {
            // A factor of 0 would make all slews the same.
            guard number > 0 else {
                throw LibertyFault(
                    .badNumber(scanner.text(statement.content)),
                    at: statement.content.lowerBound)
            }
            header.units.slewDerate = number
            header.thresholds.slewDerate = number
        } else {
            header.thresholds[keyPath: field] = number / 100
        }
        return true
    }

    private mutating func readNumber(
        _ statement: LibertyScanner.Statement
    ) throws(LibertyFault) {
        switch statement.word {
        case .nominalVoltage: header.nominalVoltage = try scanner.number(statement.content)
        case .nominalTemperature:
            header.nominalTemperature = try scanner.number(statement.content)
        case .defaultCellLeakagePower:
            header.defaults.leakage = try scanner.number(statement.content)
        case .defaultMaxCapacitance:
            header.defaults.maxCapacitance = try scanner.number(statement.content)
        case .defaultInputCapacitance:
            header.defaults.inputCapacitance = try scanner.number(statement.content)
        case .defaultOutputCapacitance:
            header.defaults.outputCapacitance = try scanner.number(statement.content)
        case .defaultInoutCapacitance:
            header.defaults.inoutCapacitance = try scanner.number(statement.content)
        case .defaultOperatingConditions:
            header.wantedConditions = (
                scanner.text(statement.content), statement.name.lowerBound
            )
        default: try pass(statement)
        }
    }

    private mutating func readConditions(
        _ group: LibertyScanner.Statement
    ) throws(LibertyFault) {
        let name = scanner.items(group.content).first.map { scanner.text($0) } ?? ""
        var found = LibertyHeader.Conditions(name: name)
        while let statement = try scanner.next(inGroupAt: group.opening) {
            switch statement.word {
            case .voltage: found.voltage = try scanner.number(statement.content)
            case .temperature: found.temperature = try scanner.number(statement.content)
            default: try pass(statement)
            }
        }
        header.conditions.append(found)
    }

    private mutating func readTemplate(
        _ group: LibertyScanner.Statement
    ) throws(LibertyFault) -> LibertyTemplate {
        var template = LibertyTemplate()
        while let statement = try scanner.next(inGroupAt: group.opening) {
            let variable = LibertyTemplate.Variable(scanner.text(statement.content))
            switch statement.word {
            case .variable1: template.variables[0] = variable
            case .variable2: template.variables[1] = variable
            case .variable3: template.variables[2] = variable
            case .index1: template.points[0] = statement.content
            case .index2: template.points[1] = statement.content
            case .index3: template.points[2] = statement.content
            default: try pass(statement)
            }
        }
        return template
    }

    private mutating func readType(
        _ group: LibertyScanner.Statement
    ) throws(LibertyFault) -> BusType {
        var type = BusType()
        while let statement = try scanner.next(inGroupAt: group.opening) {
            switch statement.word {
            case .bitWidth, .bitFrom, .bitTo:
                let stated = try scanner.number(statement.content)
                let number = (0...1e6).contains(stated) ? Int(stated) : -1
                switch statement.word {
                case .bitWidth: type.width = number
                case .bitFrom: type.from = number
                default: type.to = number
                }
            default: try pass(statement)
            }
        }
        return type
    }

    /// Units that the file does not give, and conditions that it names and does not describe: the
    /// reader takes what is usual, and says so with a count of 0.
    private mutating func noteAbsent() {
        let units: [LibertyWord] = [
            .timeUnit, .voltageUnit, .leakagePowerUnit, .capacitiveLoadUnit,
        ]
        for unit in units where !header.statedUnits.contains(unit) {
            remarks.note(.attribute, unit.rawValue, at: header.start, count: 0)
        }
        if let wanted = header.wantedConditions, header.chosenConditions == nil {
            remarks.note(
                .attribute, LibertyWord.defaultOperatingConditions.rawValue, at: wanted.place)
        }
    }
}
