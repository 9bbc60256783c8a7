import Foundation
import MorphoArrayFiles
import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

extension Dice {
    mutating func floats(_ count: Int, _ limit: Float) -> [Float] {
        (0..<count).map { _ in Float.random(in: -limit...limit, using: &self) }
    }

    /// Tables of random numbers that change colours visibly.
    mutating func retouchTables(cubes: Int = 10) throws -> RetouchTables {
        try RetouchTables(
            high: floats(40_960, 60), low: floats(40_960, 10),
            weights: (0..<20_480 * cubes).map { _ in Int8(truncatingIfNeeded: next() >> 40) },
            axisFactors: floats(165, 0.2), mixFactors: floats(150 * cubes, 0.02),
            planeFactors: floats(10_890, 0.2), cubes: cubes)
    }
}

@Suite struct GoldenRetoucherTests {
    @Test("the middles of 32 cells: 480 samples are met exactly, 720 at a quarter")
    func cells() {
        typealias Neighbours = RetouchPrediction.Neighbours
        func cell(_ place: Int, _ count: Int) -> [Int] {
            let cell = Neighbours(place, count: count)
            return [cell.first, cell.second, cell.share]
        }
        #expect(cell(0, 480) == [7, 8, 0])
        #expect(cell(31, 480) == [472, 473, 0])
        #expect(cell(0, 720) == [10, 11, 48])
        #expect(cell(1, 720) == [33, 34, 16])
        #expect(cell(0, 1) == [0, 0, 0])
        #expect(cell(31, 1)[..<2] == [0, 0])
        #expect(cell(0, 2) == [0, 1, 0])
        #expect(cell(31, 2)[..<2] == [1, 1])
    }

    @Test func places() {
        typealias Place = ColourCube.Place
        #expect(Place(0).point == 0 && Place(0).share == 0)
        #expect(Place(255).point == 31 && Place(255).share == 32_767)
        // 100 / 255 * 32 = 12.54902
        #expect(Place(100).point == 12 && abs(Place(100).share - 17_990) <= 1)
    }

    @Test func storage() throws {
        var dice = Dice(state: 3)
        let tables = try dice.retouchTables()
        // The published files: twice 163,840 and 204,800 bytes, and 50,220 of factors.
        #expect(tables.storageBytes == 2 * 163_840 + 204_800 + 50_220)
        #expect(try dice.retouchTables(cubes: 20).cubes == 20)
        #expect(throws: RetouchError.cubes(0)) {
            try RetouchTables(
                high: [], low: [], weights: [], axisFactors: [], mixFactors: [], planeFactors: [],
                cubes: 0)
        }
        #expect(
            throws: RetouchError.tableSize(name: "of the lower bits", found: 0, expected: 40_960)
        ) {
            try RetouchTables(
                high: tables.high, low: [], weights: [], axisFactors: [], mixFactors: [],
                planeFactors: [], cubes: 1)
        }
        for element in [Float.nan, .infinity, -1.1e6] {
            #expect(throws: RetouchError.element(file: "mix")) {
                try RetouchTables(
                    high: tables.high, low: tables.low, weights: tables.weights,
                    axisFactors: tables.axisFactors,
                    mixFactors: [element] + tables.mixFactors.dropFirst(),
                    planeFactors: tables.planeFactors, cubes: 10)
            }
        }
    }

    @Test("stored weights wrap around")
    func wrapping() throws {
        var dice = Dice(state: 4)
        var tables = try dice.retouchTables(cubes: 1)
        tables = try RetouchTables(
            high: tables.high.map { _ in 0 }, low: tables.low.map { _ in 0 },
            weights: (0..<20_480).map { $0 < 4096 ? -128 : 32 },
            axisFactors: tables.axisFactors, mixFactors: tables.mixFactors,
            planeFactors: tables.planeFactors, cubes: 1)
        let image = try Image(width: 1, height: 1, channels: 3, samples: [1, 2, 3])
        let prediction = try RetouchPrediction(image, tables: tables)
        #expect(prediction.addresses == [2080, 2080, 2080, 2080, 2080])
        // -128 - 32 is 96 in 8 bits.
        #expect(prediction.weights == [24])
    }

    @Test("cubes of nothing keep a picture; one that grows along red adds in its steps")
    func cubes() throws {
        var dice = Dice(state: 5)
        let image = try dice.image(width: 5, height: 4, channels: 3)
        let zero = [Int16](repeating: 0, count: 33 * 33 * 33 * 4)
        #expect(GoldenRetoucher.apply(ColourCube(entries: zero), to: image) == image)
        // Half of the red level is added to green: point p stands for 255 / 32 p levels.
        var red = zero
        for place in 0..<33 * 33 * 33 {
            red[4 * place + 1] = Int16((Double(place % 33) * 255 / 32 / 2 * 32).rounded())
        }
        let result = GoldenRetoucher.apply(ColourCube(entries: red), to: image)
        for row in 0..<4 {
            for column in 0..<5 {
                let exact = Double(image[row, column, 1]) + Double(image[row, column, 0]) / 2
                #expect(abs(Double(result[row, column, 1]) - min(exact, 255)) <= 0.6)
                #expect(result[row, column, 0] == image[row, column, 0])
            }
        }
        let grey = try Image(width: 1, height: 1, channels: 1, samples: [0])
        #expect(throws: RetouchError.grey(width: 1, height: 1)) {
            try GoldenRetoucher(dice.retouchTables()).retouch(grey)
        }
    }

    @Test("five pictures with the authors' tables: addresses, weights, and every level within 1")
    func official() throws {
        guard let folder = ReferenceData.path("icelut") else { return }
        let tables = try RetouchTables(directory: folder + "/luts")
        let golden = GoldenRetoucher(tables)
        let json = try Data(contentsOf: URL(filePath: folder + "/expected/reference.json"))
        let rows = try JSONDecoder().decode([String: [String: ReferenceValue]].self, from: json)
        #expect(rows.count == 5)
        for (file, row) in rows.sorted(by: { $0.key < $1.key }) {
            let image = try Image(contentsOf: "\(folder)/images/\(file)")
            let prediction = try RetouchPrediction(image, tables: tables)
            #expect(prediction.addresses.map(Double.init) == row["index"]?.list, "\(file)")
            #expect(prediction.weights == row["weights"]?.list, "\(file)")
            for (ours, theirs) in zip(prediction.features, try #require(row["pooled"]?.list)) {
                #expect(abs(ours - theirs) < 1e-4 * max(1, abs(theirs)), "\(file)")
            }
            let result = try golden.retouch(image)
            let expected = try Image(
                contentsOf: "\(folder)/expected/\(file.dropLast(4)).png")
            let differences = zip(result.samples, expected.samples).map { abs(Int($0) - Int($1)) }
            #expect(differences.max() ?? 255 <= 1, "\(file)")
            let different = differences.count { $0 != 0 }
            print("\(file): \(different) of \(differences.count) samples differ by 1")
        }
    }
}
