/// What a library says outside its cells, and where the cells are.
struct LibertyHeader {
    struct CellPlace {
        var name: String
        /// Of the name `cell`, and of the brace.
        var start: Int
        var opening: Int
    }

    struct Conditions {
        var name: String
        var voltage: Double?
        var temperature: Double?
    }

    /// Of pins and cells that give none; nil when the library gives none either. Not yet in SI.
    struct Defaults {
        var leakage: Double?
        var maxCapacitance: Double?
        var inputCapacitance: Double?
        var outputCapacitance: Double?
        var inoutCapacitance: Double?
    }

    var name = ""
    /// Of the library group.
    var start = 0
    var units = LibertyUnits()
    var statedUnits: Set<LibertyWord> = []
    var thresholds = LibertyThresholds()
    var defaults = Defaults()
    var nominalVoltage: Double?
    var nominalTemperature: Double?
    var conditions: [Conditions] = []
    /// A name of conditions, and its place.
    var wantedConditions: (name: String, place: Int)?
    var tableTemplates: [String: LibertyTemplate] = [:]
    var powerTemplates: [String: LibertyTemplate] = [:]
    var busTypes: [String: BusType] = [:]
    var cells: [CellPlace] = []

    /// The conditions by default; without a default the only ones.
    var chosenConditions: Conditions? {
        guard let wanted = wantedConditions else {
            return conditions.count == 1 ? conditions[0] : nil
        }
        return conditions.first { $0.name == wanted.name }
    }
}

/// Statements that the reader does not use, each name once.
struct LibertyRemarkList {
    private struct Key: Hashable {
        var kind: LibertyRemark.Kind
        var name: String
    }

    private var places: [Key: Int] = [:]
    private var found: [(offset: Int, remark: LibertyRemark)] = []

    mutating func note(
        _ kind: LibertyRemark.Kind, _ name: String, at offset: Int, count: Int = 1
    ) {
        let key = Key(kind: kind, name: name)
        if let place = places[key] {
            found[place].remark.count += count
            found[place].offset = min(found[place].offset, offset)
        } else {
            places[key] = found.count
            found.append((offset, LibertyRemark(kind: kind, name: name, line: 1, count: count)))
        }
    }

    /// In the order of the file, with lines: counted here, once, for all together.
    func remarks(in bytes: UnsafeBufferPointer<UInt8>) -> [LibertyRemark] {
        var (line, place) = (1, 0)
        return found.sorted { ($0.offset, $0.remark.name) < ($1.offset, $1.remark.name) }.map {
            let end = min($0.offset, bytes.count)
            for index in place..<max(place, end) where bytes[index] == UInt8(ascii: "\n") {
                line += 1
            }
            place = max(place, end)
            var remark = $0.remark
            remark.line = line
            return remark
        }
    }
}
