import MorphoImages
import MorphoLookup

/// One thing to do, by the exact model and by fast kernels.
struct Work {
    let name: String
    /// Where its tables are from.
    let tables: String
    /// Entries of tables that are read.
    let lookups: Int
    /// At the most, by instruction set, with one thread.
    let bars: [String: Double]
    let golden: () throws -> Image
    /// Ready for an instruction set: what is prepared once for a set of tables is not timed.
    let fast: (_ instructionSet: String) throws -> (_ threads: Int) throws -> Image
}

extension Work {
    /// - Parameter directory: that of the authors' tables; nil takes tables of our own.
    static func enlarging(directory: String?) throws -> Work {
        let tables =
            try directory.map { try UpscalerTables(.small, directory: $0 + "/hklut/luts") }
            ?? UpscalerTables.fitted()
        let image = try picture(width: 320, height: 180)
        var (lookups, samples) = (0, image.samples.count)
        for stage in tables.description.stages {
            lookups += samples * stage.branches.reduce(0) { $0 + 4 * $1.kernels.count }
            samples *= stage.factor * stage.factor
        }
        return Work(
            name: "HKLUT-S 320 × 180",
            tables: directory == nil ? "fitted" : "authors'", lookups: lookups,
            bars: ["avx512": 0.006, "avx2": 0.009, "baseline": 0.025],
            golden: { try GoldenUpscaler(tables).upscale(image) },
            fast: { instructionSet in
                let upscaler = try FastUpscaler(tables, instructionSet: instructionSet)
                return { try upscaler.upscale(image, threads: $0) }
            })
    }

    static func retouching(
        width: Int, height: Int, bar: Double, directory: String?
    ) throws -> Work {
        let tables =
            try directory.map { try RetouchTables(directory: $0 + "/icelut/luts") } ?? random()
        let image = try picture(width: width, height: height)
        return Work(
            name: "ICELUT \(width) × \(height)",
            tables: directory == nil ? "random" : "authors'",
            // The corners of a cell; an entry has three numbers.
            lookups: 8 * width * height,
            bars: ["avx512": bar, "avx2": bar],
            golden: { try GoldenRetoucher(tables).retouch(image) },
            fast: { instructionSet in
                let retoucher = try FastRetoucher(tables, instructionSet: instructionSet)
                return { try retoucher.retouch(image, threads: $0) }
            })
    }

    /// Tables that change colours by a few levels, the same in every run.
    private static func random() throws -> RetouchTables {
        var noise = Noise()
        func floats(_ count: Int, _ limit: Float) -> [Float] {
            (0..<count).map { _ in (Float(noise.next(65_536)) / 32_768 - 1) * limit }
        }
        return try RetouchTables(
            high: floats(40_960, 60), low: floats(40_960, 10),
            weights: (0..<204_800).map { _ in Int8(truncatingIfNeeded: noise.next(256)) },
            axisFactors: floats(165, 0.2), mixFactors: floats(1500, 0.02),
            planeFactors: floats(10_890, 0.2), cubes: 10)
    }
}
