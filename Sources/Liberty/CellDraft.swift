/// A pin as read, before the pins that it refers to are all known.
struct PinDraft {
    /// The pins that an arc or an energy names.
    struct Related {
        var names: [String] = []
        var offset = 0
        /// `related_bus_pins`: every bit with every bit; else bit by bit where widths are equal.
        var isEachWithEach = false
    }

    var pin = LibertyPin()
    var offset = 0
    var anyCapacitance: Double?
    var riseCapacitance: Double?
    var fallCapacitance: Double?
    var arcs: [(arc: LibertyArc, related: Related)] = []
    var energies: [(energy: LibertyPin.Energy, related: Related)] = []
    var busType: String?
    var members: [String] = []
    /// The bus or bundle that it is a bit of, and the place in it.
    var bus: String?
    var bit = 0
}

/// A cell as read.
struct CellDraft {
    struct Leakage {
        var condition: LibertyExpression?
        var value = 0.0
        var supply: String?
    }

    /// Buses related each with each multiply; no estimate needs more.
    static let mostArcs = 1 << 20
    static let mostPins = 1 << 16

    var cell = LibertyCell()
    var pins: [PinDraft] = []
    var places: [String: Int] = [:]
    /// The places of the bits of a bus or bundle.
    var buses: [String: [Int]] = [:]
    var supplies: Set<String> = []
    var leakages: [Leakage] = []
    /// Groups that no pin can have, with their places.
    private(set) var dropped: [(name: String, offset: Int)] = []
    private var arcCount = 0

    /// "A[3:0]" as A[3], A[2], A[1], A[0]; nil for other texts and for ranges that are too wide.
    static func bits(of name: String) -> [String]? {
        guard name.hasSuffix("]"), let bracket = name.lastIndex(of: "[") else { return nil }
        let ends = name[bracket...].dropFirst().dropLast().split(separator: ":")
        guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]) else { return nil }
        return BusType.bits(from: first, to: last)?.map { "\(name[..<bracket])[\($0)]" }
    }

    mutating func add(
        _ pin: PinDraft, name: String, at offset: Int
    ) throws(LibertyFault) {
        for bit in Self.bits(of: name) ?? [name] {
            if places.updateValue(pins.count, forKey: bit) != nil {
                throw LibertyFault(.repeatedPin(bit, cell: cell.name), at: offset)
            }
            if pins.count == Self.mostPins {
                throw LibertyFault(.tooManyPins(cell: cell.name), at: offset)
            }
            pins.append(pin)
            pins[pins.count - 1].pin.name = bit
        }
    }

    /// The cell, its names resolved and the library's defaults filled in.
    mutating func finished(_ header: LibertyHeader) throws(LibertyFault) -> LibertyCell {
        cell.pins.reserveCapacity(pins.count)
        for place in pins.indices { cell.pins.append(try finishedPin(place, header)) }
        cell.leakages = finishedLeakages()
        if cell.leakage == nil {
            cell.leakage = header.defaults.leakage.map { $0 * header.units.leakage }
        }
        return cell
    }

    /// The leakage of ground pins is the same current again. That of several supplies under one
    /// condition adds up, unless a value for all of them together is there.
    private func finishedLeakages() -> [LibertyCell.Leakage] {
        var found: [LibertyCell.Leakage] = []
        var isWhole: [Bool] = []
        var known: [LibertyExpression?: Int] = [:]
        for leakage in leakages {
            if let supply = leakage.supply, cell.grounds.contains(supply) { continue }
            guard let place = known[leakage.condition] else {
                known[leakage.condition] = found.count
                found.append(.init(condition: leakage.condition, value: leakage.value))
                isWhole.append(leakage.supply == nil)
                continue
            }
            if leakage.supply == nil {
                found[place].value = leakage.value
                isWhole[place] = true
            } else if !isWhole[place] {
                found[place].value += leakage.value
            }
        }
        return found
    }

    private mutating func finishedPin(
        _ place: Int, _ header: LibertyHeader
    ) throws(LibertyFault) -> LibertyPin {
        let draft = pins[place]
        var pin = draft.pin
        let stated = [draft.anyCapacitance, draft.riseCapacitance, draft.fallCapacitance]
        let unit = header.units.capacitance
        if let largest = stated.compactMap({ $0 }).max() {
            pin.capacitance = largest
        } else {
            switch pin.direction {
            case .input: pin.capacitance = (header.defaults.inputCapacitance ?? 0) * unit
            case .output: pin.capacitance = (header.defaults.outputCapacitance ?? 0) * unit
            case .bidirectional:
                pin.capacitance = (header.defaults.inoutCapacitance ?? 0) * unit
            case .other: break
            }
        }
        if pin.maxCapacitance == nil, pin.direction == .output || pin.direction == .bidirectional {
            pin.maxCapacitance = header.defaults.maxCapacitance.map { $0 * unit }
        }
        if draft.bus != nil { pin.function = pin.function.map { bitwise($0, of: draft) } }
        for (arc, related) in draft.arcs {
            let others = try resolve(related, of: draft)
            if others.isEmpty { dropped.append(("timing without a related pin", draft.offset)) }
            for other in others {
                var arc = arc
                arc.related = other
                pin.arcs.append(arc)
                arcCount += 1
                if arcCount > Self.mostArcs {
                    throw LibertyFault(.tooManyArcs(cell: cell.name), at: draft.offset)
                }
            }
        }
        for (energy, related) in draft.energies {
            var energy = energy
            energy.related = try resolve(related, of: draft)
            if energy.related.isEmpty, !related.names.isEmpty {
                dropped.append(("internal_power related to a supply pin", draft.offset))
                continue
            }
            arcCount += energy.related.count
            if arcCount > Self.mostArcs {
                throw LibertyFault(.tooManyArcs(cell: cell.name), at: draft.offset)
            }
            pin.energies.append(energy)
        }
        return pin
    }

    /// The places of related pins; supply pins are left out.
    private func resolve(
        _ related: PinDraft.Related, of pin: PinDraft
    ) throws(LibertyFault) -> [Int] {
        var found: [Int] = []
        for name in related.names {
            if found.count > Self.mostArcs {
                throw LibertyFault(.tooManyArcs(cell: cell.name), at: related.offset)
            }
            if let place = places[name] {
                found.append(place)
            } else if let bits = buses[name] {
                if let place = partner(in: bits, of: pin), !related.isEachWithEach {
                    found.append(place)
                } else {
                    found += bits
                }
            } else if let bits = Self.bits(of: name) {
                for bit in bits { found.append(try place(of: bit, related)) }
            } else if !supplies.contains(name) {
                throw LibertyFault(.unknownPin(name, cell: cell.name), at: related.offset)
            }
        }
        return found
    }

    private func place(
        of name: String, _ related: PinDraft.Related
    ) throws(LibertyFault) -> Int {
        if let place = places[name] { return place }
        throw LibertyFault(.unknownPin(name, cell: cell.name), at: related.offset)
    }

    /// The same bit of another bus of the same width.
    private func partner(in bits: [Int], of pin: PinDraft) -> Int? {
        guard let own = pin.bus.flatMap({ buses[$0] }), own.count == bits.count else { return nil }
        return bits[pin.bit]
    }

    /// A function of buses as that of one bit: buses of the same width give way to their bit.
    private func bitwise(_ function: LibertyExpression, of pin: PinDraft) -> LibertyExpression {
        var result = function
        result.names = function.names.map { name in
            guard places[name] == nil, let bits = buses[name],
                let place = partner(in: bits, of: pin)
            else { return name }
            return pins[place].pin.name
        }
        return result
    }
}
