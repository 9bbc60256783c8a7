import CMorphoLanes

extension LaneMachine {
    /// Bytes of state that a block may have: about what the caches near a core hold. More lanes
    /// in a block mean more work for each instruction.
    private static let blockBytes = 3 << 19

    /// Native if a compiler is given and does its work, by kernels if not.
    /// - Parameters:
    ///   - lanes: of the whole engine.
    ///   - native: a compiler and the name of the instruction set.
    convenience init(
        _ program: LaneProgram, lanes: Int, kernels: morpho_lane_kernels,
        _ native: (compiler: NativeCompiler, instructionSet: String)?
    ) {
        if let native {
            let code = EncodedProgram(program, vectors: 1)
            let perBlock = program.nativeLanes(of: lanes)
            if let library = native.compiler.library(
                program, code, lanes: perBlock, instructionSet: native.instructionSet)
            {
                self.init(program, code, execution: .native(library, lanes: perBlock))
                return
            }
        }
        var vectors = 8
        while vectors > 1,
            lanes <= 256 * vectors || program.slotCount * 64 * vectors > Self.blockBytes
        { vectors /= 2 }
        self.init(
            program, EncodedProgram(program, vectors: vectors),
            execution: .kernels(kernels.run, vectors: vectors))
    }
}

extension LaneProgram {
    /// Lanes of a block for compiled code: with arrays so few that those of one instruction fill
    /// a register or a few, with planes as many as a register has bits.
    func nativeLanes(of lanes: Int) -> Int {
        if lanes <= 64 { return 64 }
        let steps = (running ?? settling).steps
        var (planes, arrays) = (0, 0)
        for step in steps where step.operation.rawValue < MORPHO_SCALAR_COPY.rawValue {
            if step.operation.rawValue < MORPHO_ARRAY_COPY.rawValue {
                planes += 1
            } else {
                arrays += 8 << step.size
            }
        }
        return arrays > planes ? 64 : 512
    }
}
