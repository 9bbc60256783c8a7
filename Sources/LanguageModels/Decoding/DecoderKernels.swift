import CMorphoDecoder

/// The kernels in C for an instruction set of this processor.
struct DecoderKernels: @unchecked Sendable {
    // Unchecked: pointers to functions and to a constant text.
    let functions: morpho_decoder_kernels

    var name: String { String(cString: functions.name) }

    /// Those of an instruction set; nil takes the fastest.
    ///
    /// - Throws: `LanguageModelError.instructionSet` when it is unknown or the processor lacks it.
    init(_ instructionSet: String? = nil) throws(LanguageModelError) {
        guard let instructionSet else {
            functions = morpho_decoder_kernels_for_processor(nil)
            return
        }
        functions = instructionSet.withCString { morpho_decoder_kernels_for_processor($0) }
        if name != instructionSet {
            throw .instructionSet(instructionSet, available: Self.available)
        }
    }

    /// The instruction sets of this processor, the fastest first.
    static var available: [String] {
        ["avx512", "avx2", "baseline"].filter { name in
            let found = name.withCString { morpho_decoder_kernels_for_processor($0) }
            return String(cString: found.name) == name
        }
    }
}
