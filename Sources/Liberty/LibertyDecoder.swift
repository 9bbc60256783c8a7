extension LibertyLibrary {
    /// A library from its encoded form; nil when the bytes are damaged, cut off, or of another
    /// version. What is accepted is sound: places are in range, tables as large as their axes.
    public init?(encoded bytes: [UInt8]) {
        guard let library = bytes.withUnsafeBytes({ LibertyDecoder.library($0) }) else {
            return nil
        }
        self = library
    }
}

/// Reads what `LibertyEncoder` wrote. Every step looks whether its bytes are there.
struct LibertyDecoder {
    private struct Damage: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var place = 0
    private var expressions: [LibertyExpression] = []
    /// How many values tables with these axes have.
    private var sizes: [Int] = []

    private init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    static func library(_ bytes: UnsafeRawBufferPointer) -> LibertyLibrary? {
        let length = LibertyCacheForm.headerLength
        guard bytes.count >= length,
            bytes.prefix(LibertyCacheForm.mark.count).elementsEqual(LibertyCacheForm.mark),
            bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) == LibertyCacheForm.version,
            bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self) == UInt64(bytes.count - length)
        else { return nil }
        let payload = UnsafeRawBufferPointer(rebasing: bytes[length...])
        guard
            bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
                == LibertyCacheForm.checksum(payload)
        else { return nil }
        return unchecked(payload)
    }

    /// Of bytes the checksum of which nobody looked at: all other checks hold alone.
    static func unchecked(_ payload: UnsafeRawBufferPointer) -> LibertyLibrary? {
        var decoder = LibertyDecoder(payload)
        do throws(Damage) { return try decoder.library() } catch { return nil }
    }

    private mutating func library() throws(Damage) -> LibertyLibrary {
        var library = LibertyLibrary()
        library.name = try text()
        library.file = try text()
        library.voltage = try number()
        library.temperature = try optional()
        if try flag() { library.operatingConditions = try text() }
        for field in LibertyThresholds.fields { library.thresholds[keyPath: field] = try number() }
        library.axes = try list(of: 4) { decoder throws(Damage) in try decoder.axes() }
        library.remarks = try list(of: 13) { decoder throws(Damage) in
            guard let kind = LibertyRemark.Kind(rawValue: try decoder.byte()) else {
                throw Damage()
            }
            return LibertyRemark(
                kind: kind, name: try decoder.text(), line: try decoder.integer(),
                count: try decoder.integer())
        }
        expressions = try list(of: 12) { decoder throws(Damage) in try decoder.expression() }
        library.cells = try list(of: 23) { decoder throws(Damage) in try decoder.cell() }
        for index in library.cells.indices.dropFirst()
        where library.cells[index - 1].name >= library.cells[index].name { throw Damage() }
        if place != bytes.count { throw Damage() }
        return library
    }

    private mutating func axes() throws(Damage) -> LibertyTable.Axes {
        let axes = LibertyTable.Axes(
            list: try list(of: 5) { decoder throws(Damage) in
                guard let variable = LibertyTable.Variable(rawValue: try decoder.byte()) else {
                    throw Damage()
                }
                let points = try decoder.numbers()
                if points.isEmpty { throw Damage() }
                return LibertyTable.Axis(variable: variable, points: points)
            })
        if axes.list.count > 3 { throw Damage() }
        guard let size = axes.size else { throw Damage() }
        sizes.append(size)
        return axes
    }

    private mutating func expression() throws(Damage) -> LibertyExpression {
        let text = try text()
        let names = try list(of: 4) { decoder throws(Damage) in try decoder.text() }
        let steps = try list(of: 1) { decoder throws(Damage) -> LibertyExpression.Step in
            switch try decoder.byte() {
            case 0: return .name(try decoder.byte())
            case 1: return .constant(false)
            case 2: return .constant(true)
            case 3: return .not
            case 4: return .and
            case 5: return .or
            case 6: return .xor
            default: throw Damage()
            }
        }
        let expression = LibertyExpression(text: text, names: names, steps: steps)
        guard expression.isSound else { throw Damage() }
        return expression
    }

    private mutating func cell() throws(Damage) -> LibertyCell {
        var cell = LibertyCell()
        cell.name = try text()
        cell.area = try optional()
        cell.leakage = try optional()
        cell.isSequential = try flag()
        cell.isDontUse = try flag()
        cell.isScan = try flag()
        cell.isClockGate = try flag()
        cell.leakages = try list(of: 12) { decoder throws(Damage) in
            LibertyCell.Leakage(
                condition: try decoder.optionalExpression(), value: try decoder.number())
        }
        if try flag() {
            var storage = LibertyCell.Storage()
            storage.isLatch = try flag()
            storage.state = try text()
            storage.inverse = try text()
            storage.data = try optionalExpression()
            storage.clock = try optionalExpression()
            storage.clear = try optionalExpression()
            storage.preset = try optionalExpression()
            cell.storage = storage
        }
        cell.grounds = Set(try list(of: 4) { decoder throws(Damage) in try decoder.text() })
        cell.pins = try list(of: 24) { decoder throws(Damage) in try decoder.pin() }
        // Arcs may refer to pins that follow.
        for pin in cell.pins {
            for arc in pin.arcs where arc.related >= cell.pins.count { throw Damage() }
            for energy in pin.energies {
                for related in energy.related where related >= cell.pins.count { throw Damage() }
            }
        }
        return cell
    }

    private mutating func pin() throws(Damage) -> LibertyPin {
        var pin = LibertyPin()
        pin.name = try text()
        guard let direction = LibertyPin.Direction(rawValue: try byte()) else { throw Damage() }
        pin.direction = direction
        pin.isClock = try flag()
        pin.isThreeState = try flag()
        pin.capacitance = try number()
        pin.maxCapacitance = try optional()
        pin.function = try optionalExpression()
        pin.arcs = try list(of: 34) { decoder throws(Damage) in try decoder.arc() }
        pin.energies = try list(of: 17) { decoder throws(Damage) in
            var energy = LibertyPin.Energy()
            energy.related = try decoder.list(of: 4) { decoder throws(Damage) in
                try decoder.integer()
            }
            energy.condition = try decoder.optionalExpression()
            if try decoder.flag() { energy.supply = try decoder.text() }
            energy.rise = try decoder.table()
            energy.fall = try decoder.table()
            return energy
        }
        return pin
    }

    private mutating func arc() throws(Damage) -> LibertyArc {
        var arc = LibertyArc()
        arc.related = try integer()
        guard let kind = LibertyArc.Kind(rawValue: try byte()),
            let sense = LibertyArc.Sense(rawValue: try byte())
        else { throw Damage() }
        arc.kind = kind
        arc.sense = sense
        arc.condition = try optionalExpression()
        arc.cellRise = try table()
        arc.cellFall = try table()
        arc.riseTransition = try table()
        arc.fallTransition = try table()
        arc.riseConstraint = try table()
        arc.fallConstraint = try table()
        return arc
    }

    // MARK: - Parts

    private mutating func table() throws(Damage) -> LibertyTable? {
        let number = try integer()
        if number == 0 { return nil }
        guard number <= sizes.count else { throw Damage() }
        let values = try numbers()
        if values.count != sizes[number - 1] { throw Damage() }
        return LibertyTable(axes: number - 1, values: values)
    }

    private mutating func optionalExpression() throws(Damage) -> LibertyExpression? {
        let number = try integer()
        if number == 0 { return nil }
        guard number <= expressions.count else { throw Damage() }
        return expressions[number - 1]
    }

    /// As many elements as a count says, each of at least `size` bytes: no damaged count takes
    /// more memory than the bytes that are there could fill.
    private mutating func list<Element>(
        of size: Int, _ element: (inout LibertyDecoder) throws(Damage) -> Element
    ) throws(Damage) -> [Element] {
        let count = try integer()
        guard count <= (bytes.count - place) / size else { throw Damage() }
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count { list.append(try element(&self)) }
        return list
    }

    private mutating func take(_ count: Int) throws(Damage) -> Int {
        guard count <= bytes.count - place else { throw Damage() }
        defer { place += count }
        return place
    }

    private mutating func byte() throws(Damage) -> UInt8 { bytes[try take(1)] }

    private mutating func flag() throws(Damage) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw Damage()
        }
    }

    private mutating func integer() throws(Damage) -> Int {
        Int(bytes.loadUnaligned(fromByteOffset: try take(4), as: UInt32.self))
    }

    private mutating func number() throws(Damage) -> Double {
        let number = bytes.loadUnaligned(fromByteOffset: try take(8), as: Double.self)
        if number.isFinite { return number }
        throw Damage()
    }

    private mutating func optional() throws(Damage) -> Double? {
        try flag() ? try number() : nil
    }

    private mutating func numbers() throws(Damage) -> [Double] {
        let count = try integer()
        guard count <= (bytes.count - place) / 8 else { throw Damage() }
        let start = try take(count * 8)
        let source = bytes[start..<start + count * 8]
        return [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: source))
            initialized = count
        }
    }

    private mutating func text() throws(Damage) -> String {
        let count = try integer()
        let start = try take(count)
        return String(decoding: bytes[start..<start + count], as: UTF8.self)
    }
}
