extension LibertyCellReader {
    /// `pin (A, B) { ... }`: the same for each.
    mutating func readPins(_ group: LibertyScanner.Statement) throws(LibertyFault) {
        let names = scanner.names(group.content)
        if names.isEmpty {
            throw LibertyFault(.missingName(group: "pin"), at: group.name.lowerBound)
        }
        var pin = PinDraft()
        pin.offset = group.name.lowerBound
        var nested: [LibertyScanner.Statement] = []
        try readBody(of: group, into: &pin, nested: &nested)
        for name in names {
            try draft.add(pin, name: name, at: group.name.lowerBound)
        }
    }

    /// `bus (A) { bus_type : t; ... pin (A[0]) { ... } }` and `bundle (A) { members (A0, A1); ... }`:
    /// each bit has what the bus has, and of that what its own group says again. The own groups
    /// are read last, as what they go by may stand behind them.
    mutating func readBus(_ group: LibertyScanner.Statement) throws(LibertyFault) {
        let start = group.name.lowerBound
        let name = try scanner.firstName(of: group)
        var prototype = PinDraft()
        prototype.offset = start
        var nested: [LibertyScanner.Statement] = []
        try readBody(of: group, into: &prototype, nested: &nested)
        let behind = scanner.place
        var own: [String: PinDraft] = [:]
        for group in nested {
            scanner.place = group.opening + 1
            var pin = prototype
            pin.offset = group.name.lowerBound
            var deeper: [LibertyScanner.Statement] = []
            try readBody(of: group, into: &pin, nested: &deeper)
            for range in scanner.names(group.content) {
                for bit in CellDraft.bits(of: range) ?? [range] { own[bit] = pin }
            }
        }
        scanner.place = behind
        var bits = prototype.members
        if bits.isEmpty, let type = prototype.busType, let numbers = header.busTypes[type]?.bits {
            bits = numbers.map { "\(name)[\($0)]" }
        }
        if bits.isEmpty || bits.count > BusType.widest {
            throw LibertyFault(.badBus(name), at: start)
        }
        var places: [Int] = []
        for bit in bits {
            var pin = own.removeValue(forKey: bit) ?? prototype
            pin.bus = name
            pin.bit = places.count
            places.append(draft.pins.count)
            try draft.add(pin, name: bit, at: start)
        }
        if let stray = own.keys.min() {
            throw LibertyFault(.unknownPin(stray, cell: draft.cell.name), at: start)
        }
        draft.buses[name] = places
    }

    private mutating func readBody(
        of group: LibertyScanner.Statement, into pin: inout PinDraft,
        nested: inout [LibertyScanner.Statement]
    ) throws(LibertyFault) {
        while let statement = try scanner.next(inGroupAt: group.opening) {
            if statement.form == .group {
                switch statement.word {
                case .timing: try readTiming(statement, into: &pin)
                case .internalPower: try readEnergy(statement, into: &pin)
                case .pin where group.word != .pin:
                    nested.append(statement)
                    try scanner.skipGroup(at: statement.opening)
                default: try pass(statement)
                }
            } else {
                try readAttribute(statement, into: &pin)
            }
        }
    }

    private mutating func readAttribute(
        _ statement: LibertyScanner.Statement, into pin: inout PinDraft
    ) throws(LibertyFault) {
        switch statement.word {
        case .direction: pin.pin.direction = direction(statement.content)
        case .clock: pin.pin.isClock = scanner.isEqual(statement.content, "true")
        case .capacitance:
            pin.anyCapacitance = try number(statement, times: header.units.capacitance)
        case .riseCapacitance:
            pin.riseCapacitance = try number(statement, times: header.units.capacitance)
        case .fallCapacitance:
            pin.fallCapacitance = try number(statement, times: header.units.capacitance)
        case .maxCapacitance:
            pin.pin.maxCapacitance = try number(statement, times: header.units.capacitance)
        case .function: pin.pin.function = try expression(statement)
        case .threeState: pin.pin.isThreeState = true
        case .busType: pin.busType = scanner.text(statement.content)
        case .members: pin.members = scanner.names(statement.content)
        default: try pass(statement)
        }
    }

    private func direction(_ range: Range<Int>) -> LibertyPin.Direction {
        if scanner.isEqual(range, "input") { return .input }
        if scanner.isEqual(range, "output") { return .output }
        return scanner.isEqual(range, "inout") ? .bidirectional : .other
    }
}
