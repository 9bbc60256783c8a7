import Foundation

extension LibertyLibrary {
    /// Reads a text that `LibraryCheck` found whole. Unknown groups and attributes are passed over.
    init(_ text: String) {
        var reader = LibertyGroupReader(text)
        var templates: [String: LibertyGroup] = [:]
        var conditions: [LibertyGroup] = []
        var found: [String: LibertyCell] = [:]
        let library = reader.library { group in
            switch group.name {
            case "lu_table_template", "power_lut_template":
                templates[group.arguments.first ?? ""] = group
            case "operating_conditions": conditions.append(group)
            case "cell":
                let cell = LibertyCell(group, templates: templates)
                found[cell.name] = cell
            default: break
            }
        }
        cells = found
        guard let library else { return }
        name = library.arguments.first ?? ""
        units = Units(library)
        let wanted = library.text("default_operating_conditions")
        let chosen = conditions.first { $0.arguments.first == wanted } ?? conditions.first
        operatingConditions = chosen?.arguments.first
        voltage = chosen?.number("voltage") ?? library.number("nom_voltage") ?? 0
        temperature = chosen?.number("temperature") ?? library.number("nom_temperature")
        if let scale = library.number("default_cell_leakage_power") {
            for name in cells.keys where cells[name]?.leakage == nil {
                cells[name]?.leakage = scale
            }
        }
    }
}

extension LibertyLibrary.Units {
    init(_ library: LibertyGroup) {
        time = Self.quantity(library.text("time_unit"), unit: "s") ?? time
        voltage = Self.quantity(library.text("voltage_unit"), unit: "v") ?? voltage
        leakage = Self.quantity(library.text("leakage_power_unit"), unit: "w") ?? leakage
        if let load = library.attributes["capacitive_load_unit"], load.count == 2,
            let count = LibertyGroup.number(load[0]),
            let unit = Self.quantity("1" + load[1], unit: "f")
        {
            capacitance = count * unit
        }
    }

    /// "10ps" in seconds: a number, a prefix and the unit, upper or lower case.
    private static func quantity(_ text: String?, unit: String) -> Double? {
        guard let text = text?.lowercased().filter({ !$0.isWhitespace }), text.hasSuffix(unit)
        else { return nil }
        let prefixes: [Character: Double] = [
            "m": 1e-3, "u": 1e-6, "n": 1e-9, "p": 1e-12, "f": 1e-15, "a": 1e-18,
        ]
        let rest = text.dropLast(unit.count)
        let scale = rest.last.flatMap { prefixes[$0] }
        let count = scale == nil ? rest : rest.dropLast()
        return Double(count).map { $0 * (scale ?? 1) }
    }
}

extension LibertyCell {
    init(_ group: LibertyGroup, templates: [String: LibertyGroup]) {
        name = group.arguments.first ?? ""
        // An area below zero is none.
        area = group.number("area").flatMap { $0 >= 0 && $0.isFinite ? $0 : nil }
        leakage = group.number("cell_leakage_power")
        isDontUse = group.text("dont_use") == "true"
        for part in group.groups {
            switch part.name {
            case "ff", "latch", "ff_bank", "latch_bank", "statetable": isSequential = true
            case "leakage_power":
                if let value = part.number("value") {
                    leakages.append(Leakage(condition: part.text("when"), value: value))
                }
            case "pg_pin":
                if part.text("pg_type")?.contains("ground") == true {
                    grounds.formUnion(part.arguments)
                }
            case "pin":
                for name in part.arguments { pins[name] = LibertyPin(part) }
            default: break
            }
        }
        for part in group.groups where part.name == "pin" {
            for name in part.arguments { readTables(part, of: name, templates) }
        }
    }

    /// The energies of a pin, and how far the tables of its arcs reach.
    private mutating func readTables(
        _ group: LibertyGroup, of pin: String, _ templates: [String: LibertyGroup]
    ) {
        for part in group.groups where part.name == "timing" || part.name == "internal_power" {
            let isPower = part.name == "internal_power"
            let related =
                part.text("related_pin")?.split { " \t,".contains($0) }.map(String.init) ?? []
            var energy = LibertyPin.Energy(
                relatedPins: related, condition: part.text("when"),
                supply: part.text("related_pg_pin"))
            for table in part.groups {
                guard let read = LibertyTable(table, templates, values: isPower) else { continue }
                switch table.name {
                case "rise_power": energy.rise = read
                case "fall_power": energy.fall = read
                case "power": (energy.rise, energy.fall) = (read, read)
                default: break
                }
                note(read, of: pin, related, isConstraint: table.name.hasSuffix("_constraint"))
            }
            if isPower { pins[pin]?.energies.append(energy) }
        }
    }

    private mutating func note(
        _ table: LibertyTable, of pin: String, _ related: [String], isConstraint: Bool
    ) {
        if let limit = table.limit(.load) { pins[pin]?.noteLoad(limit) }
        guard let axis = table.axes.first(where: { $0.variable == .slew }) else { return }
        for name in related.isEmpty || isConstraint ? [pin] : related {
            pins[name]?.noteSlews(axis.points)
        }
    }
}

extension LibertyPin {
    init(_ group: LibertyGroup) {
        switch group.text("direction") {
        case "input"?: direction = .input
        case "output"?: direction = .output
        default: break
        }
        isClock = group.text("clock") == "true"
        isThreeState = group.attributes["three_state"] != nil
        function = group.text("function")
        capacitance =
            ["capacitance", "rise_capacitance", "fall_capacitance"]
            .compactMap { group.number($0) }.max() ?? 0
    }
}

extension LibertyPin {
    fileprivate mutating func noteLoad(_ limit: Double) {
        loadLimit = min(loadLimit ?? .infinity, limit)
    }

    fileprivate mutating func noteSlews(_ points: [Double]) {
        guard let first = points.first, let last = points.last else { return }
        slewLimit = min(slewLimit ?? .infinity, last)
        steepestSlew = max(steepestSlew ?? 0, first)
    }
}

extension LibertyTable {
    /// - Parameter values: false reads the axes alone.
    init?(_ group: LibertyGroup, _ templates: [String: LibertyGroup], values wanted: Bool) {
        guard let own = group.attributes["values"] else { return nil }
        let template = templates[group.arguments.first ?? ""]
        axes = (1...3).compactMap { number in
            guard let variable = template?.text("variable_\(number)"),
                let points = group.attributes["index_\(number)"]
                    ?? template?.attributes["index_\(number)"]
            else { return nil }
            let numbers = LibertyGroup.numbers(points)
            if numbers.isEmpty { return nil }
            return Axis(variable: Variable(variable), points: numbers)
        }
        values = wanted ? LibertyGroup.numbers(own) : []
    }
}

extension LibertyTable.Variable {
    init(_ name: String) {
        switch name {
        case "total_output_net_capacitance": self = .load
        case "input_net_transition", "input_transition_time", "constrained_pin_transition":
            self = .slew
        case "related_pin_transition": self = .relatedSlew
        default: self = .other
        }
    }
}
