import MorphoArrayFiles

/// Why there is no upscaler.
public enum UpscalerError: Error, Equatable, Sendable {
    /// What is wrong with a description.
    public enum Fault: Equatable, Sendable {
        case highBits(Int)
        case noStages
        case noBranches(stage: Int)
        case noKernels(stage: Int)
        case factor(stage: Int, Int)
        case addressBits(kernel: String, Int)
        case reach(kernel: String)
    }

    case description(Fault)
    /// The file of a table cannot be read.
    case file(ArrayFileError)
    /// The file of a table holds numbers of another type than int8.
    case elementType(file: String, found: String)
    /// The file of a table has another shape than the description asks for.
    case tableShape(file: String, found: [Int], expected: [Int])
    /// Another number of tables than the description has kernels, over all stages.
    case tableCount(found: Int, expected: Int)
    /// A table that does not have as many numbers as the description asks for.
    case tableSize(name: String, found: Int, expected: Int)
    /// What was computed for the entry of a table at these bits is none.
    case entry(stage: Int, kernel: String, bits: [Int], found: [Double], expected: Int)
    /// The result would have more samples than an image may have.
    case tooLarge(width: Int, height: Int, factor: Int)
    case threads(Int)
    /// The system has too little memory for a result of this size.
    case memory(width: Int, height: Int)
    /// An instruction set that is unknown, or that the processor lacks.
    case instructionSet(String, available: [String])
    /// A part of a description that only the golden model computes.
    case notFast(String)
}

extension UpscalerError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .description(let fault): fault.description
        case .file(let error): error.description
        case .elementType(let file, let found):
            "the table in \(file) has elements of type \(found); give one of int8"
        case .tableShape(let file, let found, let expected):
            "the table in \(file) has shape \(found); give one of shape \(expected)"
        case .tableCount(let found, let expected):
            "\(found) tables were given for \(expected) kernels; give one for each kernel of each "
                + "stage"
        case .tableSize(let name, let found, let expected):
            "table \(name) has \(found) numbers; give \(expected)"
        case .entry(let stage, let kernel, let bits, let found, let expected):
            "the entry of kernel \(kernel) in stage \(stage) at \(bits) is \(found); give "
                + "\(expected) finite numbers"
        case .tooLarge(let width, let height, let factor):
            "an image of \(width) × \(height) pixels is too large to be enlarged \(factor) times; "
                + "cut it into parts"
        case .threads(let count): "work cannot be done by \(count) threads; give 1 to 1024"
        case .memory(let width, let height):
            "there is too little memory for an image of \(width) × \(height) pixels; cut it into "
                + "parts"
        case .instructionSet(let name, let available):
            "this processor has no instruction set '\(name)'; take "
                + available.joined(separator: " or ")
        case .notFast(let reason):
            "the fast upscaler does not know \(reason); take the golden model"
        }
    }
}

extension UpscalerError.Fault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .highBits(let bits):
            "the higher part of a sample cannot have \(bits) bits; give 1 to 7"
        case .noStages: "an upscaler without stages does nothing; give one at least"
        case .noBranches(let stage): "stage \(stage) has no branch; give it one for some bits"
        case .noKernels(let stage): "a branch of stage \(stage) has no kernel; give it one"
        case .factor(let stage, let factor):
            "stage \(stage) cannot enlarge \(factor) times; give 1 to 16"
        case .addressBits(let kernel, let bits):
            "kernel \(kernel) has addresses of \(bits) bits; give it neighbours for 1 to 20"
        case .reach(let kernel):
            "kernel \(kernel) reaches further than 64 rows or columns; bring it closer"
        }
    }
}
