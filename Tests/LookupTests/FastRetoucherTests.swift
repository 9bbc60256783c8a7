import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

@Suite struct FastRetoucherTests {
    @Test("the same bytes as the exact model, by every instruction set")
    func equal() throws {
        var dice = Dice(state: 21)
        let sizes = [
            (1, 1), (2, 1), (1, 3), (3, 2), (7, 1), (5, 3), (31, 2), (33, 5), (64, 3), (131, 129),
        ]
        for cubes in [1, 64] {
            let tables = try dice.retouchTables(cubes: cubes)
            let forms = try LookupSpeed.instructionSets.map {
                try FastRetoucher(tables, instructionSet: $0)
            }
            #expect(forms.map(\.instructionSet) == LookupSpeed.instructionSets)
            for (width, height) in sizes {
                let image = try dice.image(width: width, height: height, channels: 3)
                let prediction = try RetouchPrediction(image, tables: tables)
                let cube = ColourCube(tables, quarters: prediction.quarters)
                let expected = GoldenRetoucher.apply(cube, to: image)
                for fast in forms {
                    #expect(try fast.predict(image) == prediction, "\(width) × \(height)")
                    for threads in [1, 2, 5] {
                        let result = try fast.retouch(image, threads: threads)
                        #expect(
                            result == expected,
                            "\(fast.instructionSet), \(width) × \(height), \(threads) threads")
                    }
                }
            }
        }
    }

    /// The random tables move colours by a few levels; these reach the limits of an entry, of a
    /// difference between two and of a result.
    @Test("cubes at their limits", arguments: LookupSpeed.instructionSets)
    func limits(instructionSet: String) throws {
        var dice = Dice(state: 22)
        for limit: Float in [0.1, 20] {
            let tables = try RetouchTables(
                high: dice.floats(40_960, 60), low: dice.floats(40_960, 10),
                weights: (0..<204_800).map { _ in Int8(truncatingIfNeeded: dice.next() >> 40) },
                axisFactors: dice.floats(165, limit), mixFactors: dice.floats(1500, 0.05),
                planeFactors: dice.floats(10_890, limit), cubes: 10)
            let fast = try FastRetoucher(tables, instructionSet: instructionSet)
            let image = try dice.image(width: 63, height: 61, channels: 3)
            let quarters = try fast.predict(image).quarters
            let cube = ColourCube(tables, quarters: quarters)
            #expect(cube.entries.contains(16_352) == (limit == 20))
            #expect(fast.cube(quarters: quarters) == cube)
            #expect(try fast.retouch(image) == GoldenRetoucher.apply(cube, to: image))
        }
    }

    @Test("every level of grey and of each channel", arguments: LookupSpeed.instructionSets)
    func levels(instructionSet: String) throws {
        var dice = Dice(state: 23)
        let tables = try dice.retouchTables()
        let image = try Image(width: 256, height: 4, channels: 3) { row, column, channel in
            row == 0 || row == channel + 1 ? UInt8(column) : 255
        }
        let fast = try FastRetoucher(tables, instructionSet: instructionSet)
        #expect(try fast.retouch(image) == GoldenRetoucher(tables).retouch(image))
    }

    @Test("a picture with the authors' tables", arguments: LookupSpeed.instructionSets)
    func official(instructionSet: String) throws {
        guard let folder = ReferenceData.path("icelut") else { return }
        let tables = try RetouchTables(directory: folder + "/luts")
        let fast = try FastRetoucher(tables, instructionSet: instructionSet)
        // The one whose width is no multiple of a vector.
        let image = try Image(contentsOf: folder + "/images/a4290.jpg")
        let cut = try Image(width: image.width, height: 97, channels: 3) { row, column, channel in
            image[row * 4, column, channel]
        }
        #expect(try fast.retouch(cut, threads: 2) == GoldenRetoucher(tables).retouch(cut))
        let quarters = try RetouchPrediction(image, tables: tables).quarters
        #expect(try fast.predict(image).quarters == quarters)
        #expect(fast.cube(quarters: quarters) == ColourCube(tables, quarters: quarters))
    }

    @Test func refusals() throws {
        var dice = Dice(state: 24)
        let tables = try dice.retouchTables(cubes: 1)
        let error = #expect(throws: RetouchError.self) {
            try FastRetoucher(tables, instructionSet: "neon")
        }
        #expect(
            error?.description.hasPrefix("this processor has no instruction set 'neon'; take ")
                == true)
        let fast = try FastRetoucher(tables)
        let grey = try dice.image(width: 2, height: 3, channels: 1)
        #expect(throws: RetouchError.grey(width: 2, height: 3)) { try fast.retouch(grey) }
        let image = try dice.image(width: 1, height: 1, channels: 3)
        #expect(throws: RetouchError.threads(1025)) { try fast.retouch(image, threads: 1025) }
    }
}
