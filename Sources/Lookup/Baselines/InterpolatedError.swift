import MorphoArrayFiles

/// Why there is no upscaler by interpolated tables.
public enum InterpolatedError: Error, Equatable, Sendable {
    /// What is wrong with a description.
    public enum Fault: Equatable, Sendable {
        case fractionBits(Int)
        case noStages
        case factor(stage: Int, Int)
        case allFactors
        case kernels(stage: Int, Int)
        case neighbours(kernel: String, Int)
        case addresses(kernel: String, Int)
        case reach(kernel: String)
    }

    case description(Fault)
    /// The file of a table cannot be read.
    case file(ArrayFileError)
    /// The file of a table holds numbers of another type than int8.
    case elementType(file: String, found: String)
    /// The file of a table has another shape than the description asks for.
    case tableShape(file: String, found: [Int], expected: [Int])
    /// Another number of tables or files than the description has kernels, over all stages.
    case tableCount(found: Int, expected: Int)
    /// A table that does not have as many numbers as the description asks for.
    case tableSize(stage: Int, kernel: String, found: Int, expected: Int)
    /// What was computed for the entry of a table at these levels is none.
    case entry(stage: Int, kernel: String, levels: [Int], found: [Double], expected: Int)
    /// The result would have more samples than an image may have.
    case tooLarge(width: Int, height: Int, factor: Int)
}

extension InterpolatedError: CustomStringConvertible {
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
        case .tableSize(let stage, let kernel, let found, let expected):
            "the table of kernel \(kernel) in stage \(stage) has \(found) numbers; give "
                + "\(expected)"
        case .entry(let stage, let kernel, let levels, let found, let expected):
            "the entry of kernel \(kernel) in stage \(stage) at \(levels) is \(found); give "
                + "\(expected) finite numbers"
        case .tooLarge(let width, let height, let factor):
            "an image of \(width) × \(height) pixels is too large to be enlarged \(factor) times; "
                + "cut it into parts"
        }
    }
}

extension InterpolatedError.Fault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .fractionBits(let bits):
            "\(bits) bits of a sample cannot be interpolated over; give 0 to 7"
        case .noStages: "an upscaler without stages does nothing; give one at least"
        case .factor(let stage, let factor):
            "stage \(stage) cannot enlarge \(factor) times; give 1 to 16"
        case .allFactors:
            "all stages together enlarge more than \(InterpolatedDescription.largestFactor) times; "
                + "leave some out"
        case .kernels(let stage, let count):
            "stage \(stage) cannot have \(count) kernels; give 1 to 16"
        case .neighbours(let kernel, let count):
            "kernel \(kernel) cannot have \(count) neighbours; give it 1 to 4"
        case .addresses(let kernel, let count):
            "the table of kernel \(kernel) has \(count) sampling points; at most "
                + "\(InterpolatedDescription.largestTable) are known, so interpolate over more bits"
        case .reach(let kernel):
            "kernel \(kernel) reaches further than 64 rows or columns; bring it closer"
        }
    }
}
