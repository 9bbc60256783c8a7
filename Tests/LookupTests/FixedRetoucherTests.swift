import Foundation
import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

/// ICELUT in integers, against the exact model and the authors' numbers.
@Suite struct FixedRetoucherTests {
    @Test("halves go to the even number, or up")
    func rounding() {
        let numbers = [-12, -10, -6, -2, -1, 0, 1, 2, 3, 5, 6, 10]
        #expect(
            numbers.map { FixedRetouchTables.roundedToEven($0, by: 2) }
                == numbers.map { Int((Double($0) / 4).rounded(.toNearestOrEven)) })
        #expect(
            numbers.map { FixedRetouchTables.rounded($0, by: 2) }
                == numbers.map { Int((Double($0) / 4 + 0.5).rounded(.down)) })
    }

    @Test("random tables: what the exact model gives, but for the last bits")
    func random() throws {
        var dice = Dice(state: 21)
        for cubes in [1, 10] {
            let tables = try dice.retouchTables(cubes: cubes)
            let fixed = try FixedRetoucher(FixedRetouchTables(tables))
            let image = try dice.image(width: 70, height: 65, channels: 3)
            let (exact, ours) = (
                try RetouchPrediction(image, tables: tables), try fixed.predict(image)
            )
            #expect(ours.addresses == exact.addresses)
            #expect(ours.quarters == exact.quarters)
            let cube = ColourCube(tables, quarters: exact.quarters)
            let entries = fixed.cube(quarters: exact.quarters).entries
            // In 1/32 of a grey level.
            let errors = zip(entries, cube.entries).map { abs(Int($0) - Int($1)) }
            #expect(errors.max() ?? 99 <= 8, "\(cubes)")
            let result = try fixed.retouch(image)
            let expected = try GoldenRetoucher(tables).retouch(image)
            #expect(
                zip(result.samples, expected.samples).allSatisfy { abs(Int($0) - Int($1)) <= 1 })
        }
    }

    @Test("the largest sums that tables can give fit, and would not fit one bit less")
    func largest() throws {
        var dice = Dice(state: 22)
        let tables = try dice.retouchTables(cubes: 3)
        // All weights of one sign: 127 quarters five times, and the factors too.
        let loud = try RetouchTables(
            high: tables.high, low: tables.low,
            weights: tables.weights.map { _ in Int8(bitPattern: 159) },
            axisFactors: tables.axisFactors, mixFactors: tables.mixFactors.map { _ in 0.02 },
            planeFactors: tables.planeFactors.map { _ in 0.2 }, cubes: 3)
        let fixed = try FixedRetouchTables(loud)
        let format = fixed.format
        // 3 × 635 quarters × 0.02, and 10 such numbers × 0.2.
        let (mix, plane) = (3 * 635 * 0.02 / 4, 10 * 3 * 635 * 0.02 / 4 * 0.2)
        for (number, value) in [(format.mix, mix), (format.plane, plane)] {
            let integer = value * exp2(Double(number.fraction))
            #expect(integer < Double(number.largest) && integer > Double(number.largest) / 2.01)
        }
    }

    @Test("entries of 10 bits: whole levels, or quarters with a smaller range")
    func narrow() throws {
        var dice = Dice(state: 23)
        let tables = try dice.retouchTables()
        var widths = RetouchFormat.Widths()
        (widths.entry, widths.entryFraction) = (10, 0)
        let whole = try FixedRetoucher(FixedRetouchTables(tables, widths: widths))
        widths.entryFraction = 2
        let quarter = try FixedRetoucher(FixedRetouchTables(tables, widths: widths))
        let exact = try FixedRetoucher(FixedRetouchTables(tables))
        let quarters = (0..<10).map { 20 * $0 - 90 }
        let reference = exact.cube(quarters: quarters).entries
        for (fixed, unit, limit) in [(whole, 32, 511 * 32), (quarter, 8, 511 * 8)] {
            let entries = fixed.cube(quarters: quarters).entries
            #expect(entries.allSatisfy { Int($0) % unit == 0 && abs(Int($0)) <= limit })
            #expect(
                zip(entries, reference).allSatisfy {
                    abs(Int($0) - min(max(Int($1), -limit), limit)) <= unit
                })
        }
    }

    @Test func faults() throws {
        var dice = Dice(state: 24)
        let tables = try dice.retouchTables(cubes: 1)
        var widths = RetouchFormat.Widths()
        widths.entry = 9
        #expect(throws: RetouchFormatError.width("an entry", 9, 10...15)) {
            try FixedRetouchTables(tables, widths: widths)
        }
        widths = RetouchFormat.Widths()
        widths.feature = 8
        let large = try RetouchTables(
            high: tables.high.map { $0 * 1e4 }, low: tables.low, weights: tables.weights,
            axisFactors: tables.axisFactors, mixFactors: tables.mixFactors,
            planeFactors: tables.planeFactors, cubes: 1)
        #expect(throws: RetouchFormatError.tooNarrow("a feature", bits: 8)) {
            try FixedRetouchTables(large, widths: widths)
        }
        let grey = try Image(width: 1, height: 1, channels: 1, samples: [0])
        #expect(throws: RetouchError.grey(width: 1, height: 1)) {
            try FixedRetoucher(FixedRetouchTables(tables)).retouch(grey)
        }
    }

    @Test("five pictures with the authors' tables: addresses, weights, and every level within 1")
    func official() throws {
        guard let folder = ReferenceData.path("icelut") else { return }
        let tables = try RetouchTables(directory: folder + "/luts")
        let fixed = try FixedRetoucher(FixedRetouchTables(tables))
        #expect(fixed.tables.format.feature == .init(bits: 16, fraction: 7))
        let json = try Data(contentsOf: URL(filePath: folder + "/expected/reference.json"))
        let rows = try JSONDecoder().decode([String: [String: ReferenceValue]].self, from: json)
        #expect(rows.count == 5)
        // The smallest distance of a mean feature from where it would be rounded otherwise, and
        // the largest error of one: tables of 7 fractional bits cannot be off by more than 1/128.
        var (distance, error) = (1.0, 0.0)
        for (file, row) in rows.sorted(by: { $0.key < $1.key }) {
            let image = try Image(contentsOf: "\(folder)/images/\(file)")
            let prediction = try fixed.predict(image)
            #expect(prediction.addresses.map(Double.init) == row["index"]?.list, "\(file)")
            #expect(
                prediction.quarters.map { Double($0) / 4 } == row["weights"]?.list, "\(file)")
            for (sum, mean) in zip(prediction.sums, try #require(row["pooled"]?.list)) {
                error = max(error, abs(Double(sum) / 131_072 - mean))
                if abs(mean) < 16 {
                    distance = min(distance, abs(2 * mean - (2 * mean).rounded(.down) - 0.5) / 2)
                }
            }
            let result = try fixed.retouch(image)
            let expected = try Image(contentsOf: "\(folder)/expected/\(file.dropLast(4)).png")
            let quality = try ImageQuality(of: result, against: expected, on: .all, border: 0)
            let differences = zip(result.samples, expected.samples).map { abs(Int($0) - Int($1)) }
            #expect(differences.max() ?? 255 <= 1, "\(file)")
            #expect(quality.peakSignalToNoiseRatio >= 50, "\(file)")
            print(
                "\(file): \(differences.count { $0 != 0 }) samples differ by 1,",
                "\(quality.peakSignalToNoiseRatio) dB")
        }
        print("features are off by \(error) at most and \(distance) from a boundary")
        #expect(error < distance / 2)
    }
}

/// Tables in the format of a unit that they are loaded into.
@Suite struct RetouchFormatTests {
    private static func format(
        feature: RetouchFormat.Number = .init(bits: 16, fraction: 7),
        mix: RetouchFormat.Number = .init(bits: 18, fraction: 9)
    ) throws -> RetouchFormat {
        try RetouchFormat(
            feature: feature, mixFactor: .init(bits: 16, fraction: 16),
            planeFactor: .init(bits: 16, fraction: 14), axisFactor: .init(bits: 16, fraction: 9),
            mix: mix, plane: .init(bits: 18, fraction: 9), entry: .init(bits: 15, fraction: 5))
    }

    @Test("tables in a given format: as in their own, or refused")
    func given() throws {
        var dice = Dice(state: 25)
        let tables = try dice.retouchTables(cubes: 2)
        let own = try FixedRetouchTables(tables)
        #expect(try FixedRetouchTables(tables, format: own.format) == own)
        #expect(own.isBounded)
        let common = try FixedRetouchTables(tables, format: .common())
        #expect(common.format == (try Self.format()))
        // An entry of -256 fits a word of 16 bits with 7 of fraction, one of 256 does not.
        func high(_ number: Float) throws -> RetouchTables {
            try RetouchTables(
                high: [number] + tables.high.dropFirst(), low: tables.low,
                weights: tables.weights, axisFactors: tables.axisFactors,
                mixFactors: tables.mixFactors, planeFactors: tables.planeFactors, cubes: 2)
        }
        #expect(try FixedRetouchTables(high(-256), format: .common()).high[0] == -32_768)
        #expect(
            throws: RetouchFormatError.number(
                "higher features", 256, .init(bits: 16, fraction: 7))
        ) { try FixedRetouchTables(high(256), format: .common()) }
    }

    @Test("mixed factors and points that are too large become the ends of their range")
    func saturation() throws {
        var dice = Dice(state: 26)
        let tables = try dice.retouchTables(cubes: 1)
        let loud = try FixedRetouchTables(
            tables, format: Self.format(mix: .init(bits: 8, fraction: 12)))
        #expect(!loud.isBounded)
        let found = FixedRetoucher(loud).mixes(channel: 1, quarters: [600]).flatMap { $0 }
        let exact = FixedRetoucher(try FixedRetouchTables(tables, format: Self.format()))
            .mixes(channel: 1, quarters: [600]).flatMap { $0 }
        #expect(found.max() == 127 && found.min() == -128)
        for (limited, mix) in zip(found, exact) {
            #expect(abs(limited - min(max(8 * mix, -128), 127)) <= 5)
        }
    }

    @Test("words that cannot be computed with, and sets without a common format")
    func faults() throws {
        #expect(throws: RetouchFormatError.width("a feature", 7, 8...24)) {
            try Self.format(feature: .init(bits: 7, fraction: 0))
        }
        #expect(throws: RetouchFormatError.tooNarrow("a feature", bits: 8)) {
            try Self.format(feature: .init(bits: 8, fraction: -9))
        }
        #expect(throws: RetouchFormatError.fraction("a feature", 31, -30...30)) {
            try Self.format(feature: .init(bits: 8, fraction: 31))
        }
        #expect(throws: RetouchFormatError.tooWide) {
            try Self.format(mix: .init(bits: 18, fraction: 18))
        }
        #expect(throws: RetouchFormatError.noFormats) { try RetouchFormat(common: []) }
        let (first, second) = (
            try Self.format(), try Self.format(feature: .init(bits: 12, fraction: 3))
        )
        #expect(throws: RetouchFormatError.differentWidths) {
            try RetouchFormat(common: [first, second])
        }
        let quiet = try Self.format(feature: .init(bits: 16, fraction: 9))
        #expect(try RetouchFormat(common: [quiet, first]) == first)
    }

    @Test("tables of nothing have a format")
    func zeros() throws {
        func zeros(_ count: Int) -> [Float] { .init(repeating: 0, count: count) }
        let tables = try RetouchTables(
            high: zeros(40_960), low: zeros(40_960), weights: .init(repeating: 32, count: 20_480),
            axisFactors: zeros(165), mixFactors: zeros(150), planeFactors: zeros(10_890), cubes: 1)
        var dice = Dice(state: 27)
        let image = try dice.image(width: 64, height: 64, channels: 3)
        #expect(try FixedRetoucher(FixedRetouchTables(tables)).retouch(image) == image)
    }
}
