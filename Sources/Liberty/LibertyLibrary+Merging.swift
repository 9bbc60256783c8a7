extension LibertyLibrary {
    /// Several files as one library: their cells together, in the names' order.
    ///
    /// - Throws: When there is none, when a cell is in two of them, and when they are of different
    ///   voltages, temperatures or slew thresholds.
    public static func merged(
        _ libraries: [LibertyLibrary]
    ) throws(LibertyError) -> LibertyLibrary {
        guard var result = libraries.first else {
            throw LibertyError(fact: .nothingToMerge, file: "Liberty")
        }
        var owners: [String: Int] = [:]
        var places: [LibertyTable.Axes: Int] = [:]
        for (place, axes) in result.axes.enumerated() { places[axes] = place }
        for cell in result.cells { owners[cell.name] = 0 }
        for (number, other) in libraries.enumerated().dropFirst() {
            try check(libraries[0], other)
            // Where the axes of `other` are in the result.
            var moved: [Int] = []
            for axes in other.axes {
                if let known = places[axes] {
                    moved.append(known)
                } else {
                    places[axes] = result.axes.count
                    moved.append(result.axes.count)
                    result.axes.append(axes)
                }
            }
            for var cell in other.cells {
                if let owner = owners.updateValue(number, forKey: cell.name) {
                    throw LibertyError(
                        fact: .cellInBoth(cell.name, firstFile: libraries[owner].source),
                        file: other.source)
                }
                cell.moveAxes(moved)
                result.cells.append(cell)
            }
            result.name += "+" + other.name
            result.file += ", " + other.file
            if result.operatingConditions == nil {
                result.operatingConditions = other.operatingConditions
            }
            for remark in other.remarks { result.add(remark) }
        }
        result.cells.sort { $0.name < $1.name }
        return result
    }

    /// What errors call it.
    private var source: String { file.isEmpty ? name : file }

    private static func check(
        _ first: LibertyLibrary, _ other: LibertyLibrary
    ) throws(LibertyError) {
        func compare(
            _ what: String, _ one: String, _ another: String
        ) throws(LibertyError) {
            if one == another { return }
            throw LibertyError(
                fact: .differs(what, first: one, second: another, firstFile: first.source),
                file: other.source)
        }
        try compare("the voltage", "\(first.voltage) V", "\(other.voltage) V")
        if let one = first.temperature, let another = other.temperature {
            try compare("the temperature", "\(one) C", "\(another) C")
        }
        try compare("slew thresholds", first.thresholds.slews, other.thresholds.slews)
    }

    private mutating func add(_ remark: LibertyRemark) {
        if let known = remarks.firstIndex(where: {
            $0.kind == remark.kind && $0.name == remark.name
        }) {
            remarks[known].count += remark.count
        } else {
            remarks.append(remark)
        }
    }
}

extension LibertyThresholds {
    fileprivate var slews: String {
        "rise \(slewLowerRise)-\(slewUpperRise), fall \(slewLowerFall)-\(slewUpperFall)"
    }
}

extension LibertyCell {
    fileprivate mutating func moveAxes(_ moved: [Int]) {
        func move(_ table: inout LibertyTable?) {
            if let old = table?.axes, moved.indices.contains(old) { table?.axes = moved[old] }
        }
        for pin in pins.indices {
            for energy in pins[pin].energies.indices {
                move(&pins[pin].energies[energy].rise)
                move(&pins[pin].energies[energy].fall)
            }
            for arc in pins[pin].arcs.indices {
                for table in LibertyArc.tables { move(&pins[pin].arcs[arc][keyPath: table]) }
            }
        }
    }
}

extension LibertyArc {
    /// All tables that an arc can have.
    static var tables: [WritableKeyPath<LibertyArc, LibertyTable?>] {
        [
            \.cellRise, \.cellFall, \.riseTransition, \.fallTransition, \.riseConstraint,
            \.fallConstraint,
        ]
    }
}
