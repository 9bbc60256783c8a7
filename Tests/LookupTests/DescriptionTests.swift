import MorphoLookup
import Testing

@Suite struct DescriptionTests {
    @Test("the published sizes: 100 and 112.5 KB, 100 look-ups for a sample, windows 5 and 3")
    func published() throws {
        let small = UpscalerDescription.small
        #expect(small.storageBytes == 102_400)
        #expect(UpscalerDescription.large.storageBytes == 115_200)
        #expect(small.lookupsPerSample == 100)
        #expect(UpscalerDescription.large.lookupsPerSample == 180)
        #expect(small.factor == 4)
        #expect(small.denominator == 6)
        #expect(small.largestSample == 1530)
        #expect(small.stages[0].branches.map(\.window) == [5, 3])
        #expect(small.stages[0].branches.map(small.multiplier) == [2, 3])
        #expect(try UpscalerDescription.published(factors: [2, 2]) == small)
        #expect(try UpscalerDescription.published(factors: [4]).lookupsPerSample == 20)
    }

    @Test("the four rotations see the whole of their windows")
    func windows() {
        for branch in UpscalerDescription.small.stages[0].branches {
            let seen = Set(
                branch.kernels.flatMap(\.offsets).flatMap { offset in
                    (0..<4).map { offset.turned($0) }
                })
            #expect(seen.count == branch.window * branch.window)
        }
    }

    @Test func ranges() {
        let small = UpscalerDescription.small
        let ranges = small.stages[0].branches.map(small.accumulatorRange)
        #expect(ranges == [-1536...1524, -1024...1016])
        #expect(ranges.map(\.signedBits) == [12, 11])
        #expect(small.sumRange(small.stages[0]) == -6144...7626)
        #expect((0...0).signedBits == 1)
        #expect((-1...0).signedBits == 1)
        #expect((0...1).signedBits == 2)
        #expect((-128...127).signedBits == 8)
        #expect((-129...127).signedBits == 9)
    }

    @Test func faults() {
        typealias Offset = UpscalerDescription.Offset
        func fault(
            _ offsets: [Offset], factor: Int = 2, highBits: Int = 4
        ) -> String? {
            do {
                let kernel = UpscalerDescription.Kernel("K", offsets)
                let branch = UpscalerDescription.Branch(.high, [kernel], padding: .mirrored)
                _ = try UpscalerDescription(
                    stages: [.init(factor: factor, branches: [branch])], highBits: highBits)
                return nil
            } catch {
                return error.description
            }
        }
        #expect(fault([Offset(0, 0)]) == nil)
        #expect(fault([]) == "kernel K has addresses of 0 bits; give it neighbours for 1 to 20")
        #expect(
            fault([Offset](repeating: Offset(0, 0), count: 6))
                == "kernel K has addresses of 24 bits; give it neighbours for 1 to 20")
        #expect(
            fault([Offset(0, 65)])
                == "kernel K reaches further than 64 rows or columns; bring it closer")
        #expect(
            fault([Offset(0, 0)], factor: 0) == "stage 0 cannot enlarge 0 times; give 1 to 16")
        #expect(
            fault([Offset(0, 0)], highBits: 8)
                == "the higher part of a sample cannot have 8 bits; give 1 to 7")
        #expect(throws: UpscalerError.description(.noStages)) {
            try UpscalerDescription(stages: [])
        }
        #expect(throws: UpscalerError.description(.noBranches(stage: 0))) {
            try UpscalerDescription(stages: [.init(factor: 1, branches: [])])
        }
        #expect(throws: UpscalerError.description(.noKernels(stage: 0))) {
            let branch = UpscalerDescription.Branch(.low, [], padding: .repeated)
            return try UpscalerDescription(stages: [.init(factor: 1, branches: [branch])])
        }
    }
}
