import CMorphoLookup

/// Tables in the form that the kernels read. The memory lives as long as the plan and never
/// changes.
final class UpscalePlan: @unchecked Sendable {
    // Unchecked: the pointers lead to memory that is written in `init` only.
    private(set) var plan: morpho_upscale_plan
    private let memory = KernelMemory()

    /// - Parameter merging: whether opposite turns of kernels with short addresses become one look-up
    ///   with a longer address. That is for kernels that read one entry as fast as another;
    ///   AVX-512 looks up short addresses in registers.
    /// - Throws: `UpscalerError.notFast`.
    init(_ tables: UpscalerTables, merging: Bool) throws(UpscalerError) {
        let description = tables.description
        // A divisor of 1 has no reciprocal of 16 bits, so grey levels are kept in halves then.
        let scale = description.denominator == 1 ? 2 : 1
        let denominator = scale * description.denominator
        let reciprocal = (65_536 + denominator - 1) / denominator
        try Self.check(description, denominator: denominator, reciprocal: reciprocal, scale: scale)
        plan = morpho_upscale_plan()
        let stages = description.stages.enumerated().map { index, stage in
            self.stage(
                stage, tables: tables.tables[index], description: description, scale: scale,
                merging: merging)
        }
        plan = morpho_upscale_plan(
            count: Int32(stages.count), stages: memory.keep(stages),
            factor: Int32(description.factor),
            denominator: Int32(denominator), reciprocal: Int32(reciprocal))
    }

    private static func check(
        _ description: UpscalerDescription, denominator: Int, reciprocal: Int, scale: Int
    ) throws(UpscalerError) {
        func require(_ isKnown: Bool, _ reason: String) throws(UpscalerError) {
            if !isKnown { throw .notFast(reason) }
        }
        try require(description.highBits == 4, "samples split elsewhere than in the middle")
        try require(description.stages.count <= 16, "more than 16 stages")
        let largest = 255 * denominator
        try require(
            largest <= 32_767
                && (0...largest).allSatisfy { ($0 * reciprocal) >> 16 == $0 / denominator },
            "averages over so many kernels")
        for stage in description.stages {
            try require(stage.factor <= 2, "stages that enlarge more than 2 times")
            try require(stage.branches.count <= 8, "more than 8 branches")
            try require(
                stage.branches.reduce(0) { $0 + 4 * $1.kernels.count } <= 64,
                "more than 16 kernels in a stage")
            let range = description.sumRange(stage)
            try require(
                scale * range.lowerBound >= -32_768 && scale * range.upperBound <= 32_767,
                "sums of more than 16 bits")
            let kernels = stage.branches.flatMap(\.kernels)
            try require(
                kernels.allSatisfy { $0.offsets.count <= 4 }, "kernels of more than 4 neighbours")
        }
    }

    private func stage(
        _ stage: UpscalerDescription.Stage, tables: [[[Int8]]], description: UpscalerDescription,
        scale: Int, merging: Bool
    ) -> morpho_upscale_stage {
        var bias = 0
        let branches = zip(stage.branches, tables).map { branch, tables in
            let multiplier = scale * description.multiplier(branch)
            let turning = zip(branch.kernels, tables).map { kernel, table in
                merging
                    ? TurningKernel(kernel, table, factor: stage.factor).merged
                    : TurningKernel(kernel, table, factor: stage.factor)
            }
            let kept = turning.map { kernel in
                (
                    entries: memory.keep(Self.entries(kernel.table, stage.factor)),
                    pixels: pixels(kernel.table, stage.factor, kernel.kernel)
                )
            }
            let terms = (0..<4).flatMap { turns in
                zip(turning, kept).filter { turns < $0.0.turns }.map { kernel, kept in
                    Self.term(
                        kernel.kernel, turns: turns, entries: kept.entries, pixels: kept.pixels)
                }
            }
            bias += multiplier * 128 * terms.count
            return morpho_upscale_branch(
                shift: branch.part == .high ? 4 : 0, reach: Int32(branch.reach),
                is_mirrored: branch.padding == .mirrored ? 1 : 0, multiplier: Int32(multiplier),
                count: Int32(terms.count), terms: memory.keep(terms))
        }
        return morpho_upscale_stage(
            factor: Int32(stage.factor), count: Int32(branches.count),
            branches: memory.keep(branches),
            bias: Int32(bias))
    }

    private static func term(
        _ kernel: UpscalerDescription.Kernel, turns: Int, entries: UnsafePointer<UInt32>,
        pixels: UnsafePointer<UInt8>?
    ) -> morpho_upscale_term {
        var term = morpho_upscale_term()
        term.neighbours = Int32(kernel.offsets.count)
        // One new pixel stays where it is, in every rotation; the others do not exist.
        term.turns = Int32(turns)
        term.entries = entries
        term.by_pixel = pixels
        withUnsafeMutableBytes(of: &term.rows) { rows in
            withUnsafeMutableBytes(of: &term.columns) { columns in
                for (place, offset) in kernel.offsets.enumerated() {
                    let turned = offset.turned(turns)
                    let byte = 4 * (4 - kernel.offsets.count + place)
                    rows.storeBytes(of: Int32(turned.row), toByteOffset: byte, as: Int32.self)
                    columns.storeBytes(of: Int32(turned.column), toByteOffset: byte, as: Int32.self)
                }
            }
        }
        return term
    }

    /// The number of a new pixel, 128 added; the one number of a stage that does not enlarge
    /// stands at all four, so that turning keeps it.
    private static func number(_ table: [Int8], _ address: Int, _ pixel: Int, _ factor: Int)
        -> UInt8
    {
        let number = factor == 1 ? table[address] : table[4 * address + pixel]
        return UInt8(bitPattern: number) ^ 0x80
    }

    private static func entries(_ table: [Int8], _ factor: Int) -> [UInt32] {
        (0..<table.count / (factor * factor)).map { address in
            [0, 2, 1, 3].enumerated().reduce(0) { entry, pair in
                entry | UInt32(number(table, address, pair.element, factor))
                    << UInt32(8 * pair.offset)
            }
        }
    }

    private func pixels(
        _ table: [Int8], _ factor: Int, _ kernel: UpscalerDescription.Kernel
    ) -> UnsafePointer<UInt8>? {
        if kernel.offsets.count > 2 { return nil }
        let addresses = table.count / (factor * factor)
        return memory.keep(
            (0..<4).flatMap { pixel in
                (0..<256).map { Self.number(table, $0 % addresses, pixel, factor) }
            })
    }
}
