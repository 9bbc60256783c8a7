import ExternalTools

/// Why a price cannot be given.
public enum PricingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Yosys ended with an error; `message` is its own last line that says why.
    case synthesisFailed(top: String, library: String, message: String)
    /// The Verilog places a module that it does not contain: a black box.
    case moduleMissing(module: String, parent: String)
    /// A signal ended Yosys.
    case synthesisKilled(top: String, signal: Int32)
    /// Yosys left no report, or one without a line of the named kind.
    case reportIncomplete(top: String, missing: String)
    /// Cells that the library does not price were left in the netlist.
    case unpricedCells(top: String, library: String, cells: [String])
    case libraryMalformed(path: String, LibraryFault)

    public var description: String {
        switch self {
        case .synthesisFailed(let top, let library, let message):
            "yosys could not map '\(top)' to the cells of \(library) (\(message)); give another "
                + "library with --technology, or check yosys with 'morpho doctor'"
        case .moduleMissing(let module, let parent):
            "module '\(parent)' places '\(module)', of which there is no Verilog to price; add its "
                + "Verilog, or price it apart"
        case .synthesisKilled(let top, let signal):
            "yosys was ended by signal \(signal) while it mapped '\(top)'; "
                + "it may have run out of memory"
        case .reportIncomplete(let top, let missing):
            "yosys gave no \(missing) for '\(top)'; check its version with 'morpho doctor'"
        case .unpricedCells(let top, let library, let cells):
            "\(library) has no area for \(cells.joined(separator: ", ")) in '\(top)'; give "
                + "another library with --technology"
        case .libraryMalformed(let path, let fault):
            "\(path) is no whole Liberty library: \(fault); give another file with --technology"
        }
    }
}

/// What a file lacks to be a Liberty library; lines count from 1.
public enum LibraryFault: Equatable, Sendable, CustomStringConvertible {
    case noCells
    case unclosedString(line: Int)
    case unclosedComment(line: Int)
    case unclosedGroup(line: Int)
    case strayBrace(line: Int)

    public var description: String {
        switch self {
        case .noCells: "it has no 'library (...)' group with a 'cell (...)' group in it"
        case .unclosedString(let line): "the string that begins in line \(line) is never closed"
        case .unclosedComment(let line): "the comment that begins in line \(line) is never closed"
        case .unclosedGroup(let line): "the '{' in line \(line) is never closed"
        case .strayBrace(let line): "the '}' in line \(line) closes nothing"
        }
    }
}
