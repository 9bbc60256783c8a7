/// Reads cells, one after the other, with what the library's header says.
struct LibertyCellReader {
    var scanner: LibertyScanner
    let header: LibertyHeader
    var remarks: LibertyRemarkList
    var axes: [LibertyTable.Axes] = []
    /// Equal axes are kept once.
    private var placesOfAxes: [LibertyTable.Axes: Int] = [:]
    /// Libraries repeat few conditions many times.
    private var expressions: [String: LibertyExpression] = [:]
    var draft = CellDraft()

    init(_ scanner: LibertyScanner, header: LibertyHeader, remarks: LibertyRemarkList) {
        self.scanner = scanner
        self.header = header
        self.remarks = remarks
    }

    mutating func read(_ place: LibertyHeader.CellPlace) throws(LibertyFault) -> LibertyCell {
        scanner.place = place.opening + 1
        draft = CellDraft()
        draft.cell.name = place.name
        while let statement = try scanner.next(inGroupAt: place.opening) {
            if statement.form == .group {
                try readGroup(statement)
            } else {
                try readAttribute(statement)
            }
        }
        let cell = try draft.finished(header)
        for (name, offset) in draft.dropped { remarks.note(.group, name, at: offset) }
        return cell
    }

    private mutating func readAttribute(
        _ statement: LibertyScanner.Statement
    ) throws(LibertyFault) {
        switch statement.word {
        case .area: draft.cell.area = try area(statement.content)
        case .cellLeakagePower:
            draft.cell.leakage = try number(statement, times: header.units.leakage)
        case .dontUse: draft.cell.isDontUse = scanner.isEqual(statement.content, "true")
        case .clockGate: draft.cell.isClockGate = true
        default: try pass(statement)
        }
    }

    private mutating func readGroup(_ group: LibertyScanner.Statement) throws(LibertyFault) {
        switch group.word {
        case .pin: try readPins(group)
        case .bus, .bundle: try readBus(group)
        case .leakagePower: try readLeakage(group)
        case .pgPin: try readSupply(group)
        case .ff, .latch, .ffBank, .latchBank: try readStorage(group)
        case .statetable:
            draft.cell.isSequential = true
            try scanner.skipGroup(at: group.opening)
        case .testCell:
            draft.cell.isScan = true
            try scanner.skipGroup(at: group.opening)
        default: try pass(group)
        }
    }

    /// Nil for what prices nothing: below zero, or not a number.
    private func area(_ range: Range<Int>) throws(LibertyFault) -> Double? {
        if ["nan", "-nan"].contains(scanner.text(range).lowercased()) { return nil }
        let area = try scanner.number(range)
        return area >= 0 ? area : nil
    }

    private mutating func readLeakage(
        _ group: LibertyScanner.Statement
    ) throws(LibertyFault) {
        var value: Double?
        var leakage = CellDraft.Leakage()
        while let statement = try scanner.next(inGroupAt: group.opening) {
            switch statement.word {
            case .value: value = try number(statement, times: header.units.leakage)
            case .when: leakage.condition = try expression(statement)
            case .relatedSupply, .powerLevel: leakage.supply = scanner.text(statement.content)
            default: try pass(statement)
            }
        }
        guard let value else { return }
        leakage.value = value
        draft.leakages.append(leakage)
    }

    private mutating func readSupply(
        _ group: LibertyScanner.Statement
    ) throws(LibertyFault) {
        let names = scanner.names(group.content)
        draft.supplies.formUnion(names)
        while let statement = try scanner.next(inGroupAt: group.opening) {
            if statement.word == .supplyKind {
                if scanner.text(statement.content).contains("ground") {
                    draft.cell.grounds.formUnion(names)
                }
            } else {
                try pass(statement)
            }
        }
    }

    private mutating func readStorage(
        _ group: LibertyScanner.Statement
    ) throws(LibertyFault) {
        var storage = LibertyCell.Storage()
        storage.isLatch = group.word == .latch || group.word == .latchBank
        let names = scanner.names(group.content)
        storage.state = names.first ?? ""
        storage.inverse = names.count > 1 ? names[1] : ""
        while let statement = try scanner.next(inGroupAt: group.opening) {
            switch statement.word {
            case .nextState, .dataIn: storage.data = try expression(statement)
            case .clockedOn, .enable: storage.clock = try expression(statement)
            case .clear: storage.clear = try expression(statement)
            case .preset: storage.preset = try expression(statement)
            default: try pass(statement)
            }
        }
        draft.cell.isSequential = true
        if draft.cell.storage == nil {
            draft.cell.storage = storage
        } else {
            // The model holds one state a cell.
            remarks.note(
                .group, "second \(group.word.rawValue) of a cell", at: group.name.lowerBound)
        }
    }

    // MARK: - What all groups need

    /// Something that is not used; said so unless it is known.
    mutating func pass(_ statement: LibertyScanner.Statement) throws(LibertyFault) {
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

    func number(
        _ statement: LibertyScanner.Statement, times factor: Double
    ) throws(LibertyFault) -> Double {
        let product = try scanner.number(statement.content) * factor
        if product.isFinite { return product }
        throw LibertyFault(
            .badNumber(scanner.text(statement.content)), at: statement.content.lowerBound)
    }

    /// Nil for an empty text.
    mutating func expression(
        _ statement: LibertyScanner.Statement
    ) throws(LibertyFault) -> LibertyExpression? {
        let text = scanner.text(statement.content)
        if let known = expressions[text] { return known }
        do throws(LibertyExpressionError) {
            let expression = try LibertyExpression(reading: text)
            expressions[text] = expression
            return expression
        } catch {
            if error.fact == .empty { return nil }
            throw LibertyFault(
                .badExpression(text, error), at: statement.content.lowerBound + error.offset)
        }
    }

    mutating func place(of list: [LibertyTable.Axis]) -> Int {
        let new = LibertyTable.Axes(list: list)
        if let known = placesOfAxes[new] { return known }
        placesOfAxes[new] = axes.count
        axes.append(new)
        return axes.count - 1
    }
}
