import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// The last step of fusion: every point of the cube as a sum of five products for each channel,
/// one channel a cycle or all three.
///
/// Points come out one after the other, red fastest, with the places of `CubeGeometry`.
struct AxisStage: HardwareModule {
    /// Cycles from the start to the last point.
    static func latency(channels: Int) -> Int {
        points * 3 / channels + 2 + ScalarProduct.latency + 2
    }
    static let points = RetouchTables.points * RetouchTables.points * RetouchTables.points

    let tables: RetouchTableSource
    /// Channels in a cycle: 1 or 3.
    let channels: Int
    let starts = Input(bit)
    /// By channel, in the planes of the channel.
    let places = Output(vector(3, of: unsigned(PlaneStage.places.bitsOfCount)))
    let readEnable = Output(bit)
    /// The planes at the places, one cycle later.
    let planes: Input<Vector<Bits>>
    /// Blue, green and red parity.
    let bank = Output(unsigned(3))
    let address = Output(unsigned(CubeGeometry.addressBits))
    /// Red entry in the lowest bits, then green and blue.
    let entries: Output<Bits>
    let valid = Output(bit)
    let isLast = Output(bit)
    let load: TableLoad?
    let errors: Output<Bits>?

    static let factors = (0..<RetouchTables.axisRank).map { RetouchTable.axisFactors($0) }

    let isRunning = Register(bit, reset: 0)

    init(tables: RetouchTableSource, channels: Int) {
        (self.tables, self.channels) = (tables, channels)
        load = tables.load(Self.factors)
        errors = tables.errorPort()
        planes = Input(
            vector(3, of: bits(RetouchTables.axisRank * tables.format.plane.bits)))
        entries = Output(bits(3 * tables.format.entry.bits))
    }

    func describe() {
        let part = Counter(3 / channels, named: "part", while: isRunning.value)
        let point = PointCounter(named: "point", while: isRunning && part.isLast)
        When(isRunning && part.isLast && point.isLast) { isRunning.next(0) }
            .elseWhen(starts) { isRunning.next(1) }
        let isAddressed = delayed(isRunning.value, by: 1, named: "is_addressed")
        let isRead = delayed(isAddressed, by: 1, named: "is_read")

        drivePlaces(of: point)
        readEnable.drive(isAddressed)
        let alongs = [point.red, point.green, point.blue]
        var left = planes.value.elements
        var places = alongs
        if channels == 1 {
            let chosen = delayed(part.count, by: 2, while: bit(1), named: "chosen")
            left = [mux(chosen == 0, planes[0], mux(chosen == 1, planes[1], planes[2]))]
            places = [mux(part.isAt(0), alongs[0], mux(part.isAt(1), alongs[1], alongs[2]))]
        }
        let factors = factors(at: places, while: isAddressed)
        let results = left.enumerated().map { number, planes in
            product(planes, factors.map { $0[number] }, valid: isRead, number: number)
        }
        collect(results.map(\.entry), valid: results[0].valid)
    }

    /// The axis of a channel's planes is that of the channel; places are of the other two.
    private func drivePlaces(of point: PointCounter) {
        // Multiples of 33 are counted, not multiplied.
        func row(_ name: String, _ condition: Bit) -> Unsigned {
            Counter(
                PlaneStage.places, by: RetouchTables.points, named: name, while: condition
            ).count
        }
        let green = row("green_row", point.isGreenEnd)
        let blue = row("blue_row", point.isBlueEnd)
        let sums = [
            blue &+ point.green.extended(to: blue.width),
            blue &+ point.red.extended(to: blue.width),
            green &+ point.red.extended(to: green.width),
        ]
        let addresses = sums.enumerated().map { registered($1, named: "place_\($0)") }
        if let addresses = Vector(addresses) { places.drive(addresses) }
    }

    /// By product the factors at points along the axes of the channels of a cycle, two cycles after
    /// the points, when planes have been read.
    private func factors(at points: [Unsigned], while isAddressed: Bit) -> [[Signed]] {
        // A table that takes both cycles itself needs no register before it.
        let isSlow = tables.latency == 2
        let places =
            isSlow
            ? points : points.enumerated().map { registered($1, named: "along_\($0)") }
        var reader = RetouchTableReader(tables, load: load)
        let factors = Self.factors.map {
            reader.words(of: $0, at: places, while: isSlow ? isRunning.value : isAddressed)
        }
        reader.report(to: errors)
        return factors
    }

    /// The entry of a channel, within its range.
    private func product(
        _ planes: Bits, _ factors: [Signed], valid: Bit, number: Int
    ) -> (entry: Signed, valid: Bit) {
        let format = tables.format
        let product = Instance(
            ScalarProduct(
                terms: RetouchTables.axisRank, cycles: 1, leftBits: format.plane.bits,
                rightBits: format.axisFactor.bits, shift: format.entryShift),
            named: "scalar_product_\(number)")
        let left = (0..<RetouchTables.axisRank).map { k in
            planes[(k * format.plane.bits)..<((k + 1) * format.plane.bits)].asSigned
        }
        if let left = Vector(left), let right = Vector(factors) {
            product.left.drive(left)
            product.right.drive(right)
        }
        product.valid.drive(valid)
        product.isFirst.drive(1)
        product.isLast.drive(1)
        return (limited(product.result), product.resultValid)
    }

    private func limited(_ sum: Signed) -> Signed {
        let width = tables.format.entry.bits
        let limit = tables.format.largestEntry
        // Where the sum is as narrow as that it is known to fit.
        guard sum.width >= width else { return sum.extended(to: width) }
        return mux(
            sum > limit, signed(width)(limit),
            mux(sum < -limit, signed(width)(-limit), sum.truncated(to: width)))
    }

    /// Three entries make a word, which lies at the next point.
    private func collect(_ results: [Signed], valid isValid: Bit) {
        let width = tables.format.entry.bits
        let collected = Register(bits(3 * width), reset: .uninitialised, named: "collected")
        collected.next(
            results.count == 3
                ? concatenate(results[2], results[1], results[0])
                : concatenate(results[0], collected[width..<3 * width]))
        collected.enable(isValid)
        let part = Counter(3 / channels, named: "written_part", while: isValid)
        let isWhole = isValid && part.isLast
        let point = PointCounter(named: "written", while: isWhole)
        let halves = [point.blue, point.green, point.red].map {
            ($0 >> 1).truncated(to: CubeGeometry.halfBits)
        }
        let row = registered(
            CubeGeometry.row(blue: halves[0], green: halves[1]), named: "written_row")
        let red = registered(halves[2], named: "written_half")
        let parities = concatenate(point.blue[0], point.green[0], point.red[0]).asUnsigned
        bank.drive(delayed(parities, by: 2, while: bit(1), named: "written_bank"))
        address.drive(
            registered(CubeGeometry.address(row: row, red: red), named: "written_address"))
        entries.drive(registered(collected.value, named: "written_entries"))
        valid.drive(delayed(isWhole, by: 2, named: "is_written"))
        isLast.drive(delayed(isWhole && point.isLast, by: 2, named: "is_last_written"))
    }
}

/// The points of a cube one after the other, red fastest.
private struct PointCounter {
    let red: Unsigned
    let green: Unsigned
    let blue: Unsigned
    let isLast: Bit
    /// The next point has another green number, another blue one.
    let isGreenEnd: Bit
    let isBlueEnd: Bit

    init(named name: String, while condition: Bit) {
        let points = RetouchTables.points
        let red = Counter(points, named: "\(name)_red", while: condition)
        isGreenEnd = condition && red.isLast
        let green = Counter(points, named: "\(name)_green", while: isGreenEnd)
        isBlueEnd = isGreenEnd && green.isLast
        let blue = Counter(points, named: "\(name)_blue", while: isBlueEnd)
        (self.red, self.green, self.blue) = (red.count, green.count, blue.count)
        isLast = red.isLast && green.isLast && blue.isLast
    }
}
