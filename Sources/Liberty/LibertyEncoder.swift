extension LibertyLibrary {
    /// The library in a form that `init(encoded:)` reads much faster than text. Not meant for
    /// exchange: another version of this module may refuse it.
    public func encoded() -> [UInt8] {
        var encoder = LibertyEncoder()
        encoder.write(self)
        return encoder.finished()
    }
}

/// Writes a library; `LibertyDecoder` reads the same in the same order.
struct LibertyEncoder {
    private var bytes: [UInt8] = []
    /// Expressions are written once, before the cells.
    private var expressions: [LibertyExpression: Int] = [:]
    private var expressionList: [LibertyExpression] = []

    mutating func finished() -> [UInt8] {
        var result = LibertyCacheForm.mark
        let sum = bytes.withUnsafeBytes { LibertyCacheForm.checksum($0) }
        for number in [LibertyCacheForm.version, UInt64(bytes.count), sum] {
            withUnsafeBytes(of: number) { result.append(contentsOf: $0) }
        }
        result += bytes
        return result
    }

    mutating func write(_ library: LibertyLibrary) {
        collect(library)
        text(library.name)
        text(library.file)
        number(library.voltage)
        optional(library.temperature)
        flag(library.operatingConditions != nil)
        if let conditions = library.operatingConditions { text(conditions) }
        for field in LibertyThresholds.fields { number(library.thresholds[keyPath: field]) }
        count(library.axes.count)
        for axes in library.axes {
            count(axes.list.count)
            for axis in axes.list {
                byte(axis.variable.rawValue)
                numbers(axis.points)
            }
        }
        count(library.remarks.count)
        for remark in library.remarks {
            byte(remark.kind.rawValue)
            text(remark.name)
            count(remark.line)
            count(remark.count)
        }
        count(expressionList.count)
        for expression in expressionList { write(expression) }
        count(library.cells.count)
        for cell in library.cells { write(cell) }
    }

    private mutating func collect(_ library: LibertyLibrary) {
        for cell in library.cells {
            for leakage in cell.leakages { collect(leakage.condition) }
            if let storage = cell.storage {
                for one in [storage.data, storage.clock, storage.clear, storage.preset] {
                    collect(one)
                }
            }
            for pin in cell.pins {
                collect(pin.function)
                for arc in pin.arcs { collect(arc.condition) }
                for energy in pin.energies { collect(energy.condition) }
            }
        }
    }

    private mutating func collect(_ expression: LibertyExpression?) {
        guard let expression, expressions[expression] == nil else { return }
        expressions[expression] = expressionList.count
        expressionList.append(expression)
    }

    private mutating func write(_ expression: LibertyExpression) {
        text(expression.text)
        count(expression.names.count)
        for name in expression.names { text(name) }
        count(expression.steps.count)
        for step in expression.steps {
            switch step {
            case .name(let index):
                byte(0)
                byte(index)
            case .constant(let constant): byte(constant ? 2 : 1)
            case .not: byte(3)
            case .and: byte(4)
            case .or: byte(5)
            case .xor: byte(6)
            }
        }
    }

    private mutating func write(_ cell: LibertyCell) {
        text(cell.name)
        optional(cell.area)
        optional(cell.leakage)
        for one in [cell.isSequential, cell.isDontUse, cell.isScan, cell.isClockGate] { flag(one) }
        count(cell.leakages.count)
        for leakage in cell.leakages {
            place(of: leakage.condition)
            number(leakage.value)
        }
        flag(cell.storage != nil)
        if let storage = cell.storage {
            flag(storage.isLatch)
            text(storage.state)
            text(storage.inverse)
            for one in [storage.data, storage.clock, storage.clear, storage.preset] {
                place(of: one)
            }
        }
        count(cell.grounds.count)
        // Sorted, so that equal libraries have equal bytes.
        for ground in cell.grounds.sorted() { text(ground) }
        count(cell.pins.count)
        for pin in cell.pins { write(pin) }
    }

    private mutating func write(_ pin: LibertyPin) {
        text(pin.name)
        byte(pin.direction.rawValue)
        flag(pin.isClock)
        flag(pin.isThreeState)
        number(pin.capacitance)
        optional(pin.maxCapacitance)
        place(of: pin.function)
        count(pin.arcs.count)
        for arc in pin.arcs {
            count(arc.related)
            byte(arc.kind.rawValue)
            byte(arc.sense.rawValue)
            place(of: arc.condition)
            table(arc.cellRise)
            table(arc.cellFall)
            table(arc.riseTransition)
            table(arc.fallTransition)
            table(arc.riseConstraint)
            table(arc.fallConstraint)
        }
        count(pin.energies.count)
        for energy in pin.energies {
            count(energy.related.count)
            for related in energy.related { count(related) }
            place(of: energy.condition)
            flag(energy.supply != nil)
            if let supply = energy.supply { text(supply) }
            table(energy.rise)
            table(energy.fall)
        }
    }

    // MARK: - Parts

    private mutating func table(_ table: LibertyTable?) {
        guard let table else { return count(0) }
        count(table.axes + 1)
        numbers(table.values)
    }

    private mutating func place(of expression: LibertyExpression?) {
        count(expression.flatMap { expressions[$0] }.map { $0 + 1 } ?? 0)
    }

    private mutating func byte(_ byte: UInt8) { bytes.append(byte) }
    private mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    private mutating func count(_ count: Int) {
        withUnsafeBytes(of: UInt32(clamping: count)) { bytes.append(contentsOf: $0) }
    }

    private mutating func number(_ number: Double) {
        withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
    }

    private mutating func optional(_ number: Double?) {
        flag(number != nil)
        if let number { self.number(number) }
    }

    private mutating func numbers(_ numbers: [Double]) {
        count(numbers.count)
        numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    private mutating func text(_ text: String) {
        count(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }
}

extension LibertyThresholds {
    /// In the order of the encoded form.
    static var fields: [WritableKeyPath<LibertyThresholds, Double>] {
        [
            \.slewLowerRise, \.slewUpperRise, \.slewLowerFall, \.slewUpperFall, \.inputRise,
            \.inputFall, \.outputRise, \.outputFall, \.slewDerate,
        ]
    }
}
