import MorphoExternalTools
import MorphoGates
import MorphoLiberty
import MorphoSynthesis

/// Why a price cannot be given.
public enum PricingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The external programs, for messages.
    public enum Program: String, Equatable, Sendable {
        case yosys, sta, iverilog, vvp
    }

    /// Yosys ended with an error; `message` is its own last line that says why.
    case synthesisFailed(top: String, library: String, message: String)
    /// The Verilog places a module that it does not contain: a black box.
    case moduleMissing(module: String, parent: String)
    /// Another program ended with an error.
    case toolFailed(Program, top: String, message: String)
    /// A signal ended the program.
    case toolKilled(Program, top: String, signal: Int32)
    /// The program left no report, or one in which something is missing.
    case reportIncomplete(Program, top: String, missing: String)
    /// Cells that the library does not price were left in the netlist.
    case unpricedCells(top: String, library: String, cells: [String])
    /// The Liberty file cannot be used.
    case library(LibertyError)
    /// The library lacks a cell that every unit, or this one, needs.
    case synthesis(SynthesisError)
    /// The unit cannot be turned into gates.
    case gates(top: String, GateError)
    /// The engine prices descriptions, and there is only Verilog.
    case verilogOnly(top: String)
    /// Cells that depend on each other in a loop without a flip-flop.
    case combinationalLoop
    /// A cell whose behaviour cannot be simulated.
    case cellWithoutFunction(cell: String)
    /// The library has no cell that could buffer a net.
    case noBuffer(library: String)
    /// The external programs map to the cells of one file only.
    case severalLibraries(String)
    /// The external programs time one clock only.
    case severalClocks(top: String, clocks: [String])
    /// One of several clocks has no edge in the recorded run.
    case clockWithoutEdges(top: String, clock: String)
    case clockPeriod(Double)
    /// Too few steps were recorded to measure activity.
    case noActivity(top: String)
    /// A memory is too large for flip-flops, and `reason` says why it is no macro; nil: macros are
    /// switched off, or begin at more bits.
    case memoryTooLarge(top: String, memory: String, limit: Int, reason: String?)
    /// No published macros are known for the process of a library.
    case memoryWithoutModel(top: String, memory: String, library: String, models: [String])
    /// A window for the peak of power that is longer than the run, or empty.
    case window(cycles: Int, recorded: Int)

    public var description: String {
        switch self {
        case .synthesisFailed(let top, let library, let message):
            "yosys could not map '\(top)' to the cells of \(library) (\(message)); give another "
                + "library with --technology, or check yosys with 'morpho doctor'"
        case .moduleMissing(let module, let parent):
            "module '\(parent)' places '\(module)', of which there is no Verilog to price; add its "
                + "Verilog, or price it apart"
        case .toolFailed(let program, let top, let message):
            "\(program.rawValue) could not \(program.work) '\(top)' (\(message)); give another "
                + "library with --technology, or check \(program.rawValue) with 'morpho doctor'"
        case .toolKilled(let program, let top, let signal):
            "\(program.rawValue) was ended by signal \(signal) while it had to \(program.work) "
                + "'\(top)'; it may have run out of memory or disk space"
        case .reportIncomplete(let program, let top, let missing):
            "\(program.rawValue) gave no whole \(missing) for '\(top)'; check the free disk space, "
                + "and its version with 'morpho doctor'"
        case .unpricedCells(let top, let library, let cells):
            "\(library) has no area for \(cells.joined(separator: ", ")) in '\(top)'; give "
                + "another library with --technology"
        case .library(let error): error.description
        case .synthesis(.noCell(let library, let kind)):
            "\(library) has no \(kind.wording); give another library with --technology"
        case .gates(let top, let error): "'\(top)' cannot be turned into gates: \(error)"
        case .verilogOnly(let top):
            "of '\(top)' there is only Verilog, which only the engine 'yosys' can price; choose it "
                + "with --engine yosys"
        case .combinationalLoop:
            "the cells of the netlist form a loop without a flip-flop, whose delay has no bound"
        case .cellWithoutFunction(let cell):
            "the library does not say what \(cell) computes, so it cannot be simulated; give "
                + "another library with --technology"
        case .noBuffer(let library):
            "\(library) has no buffer cell, which large nets and ports need; give another library "
                + "with --technology"
        case .severalLibraries(let files):
            "the engine 'yosys' maps to the cells of one Liberty file, and --technology names "
                + "\(files); give one of them, or price with --engine morpho"
        case .severalClocks(let top, let clocks):
            "'\(top)' has the clocks \(clocks.joined(separator: ", ")), but the engine 'yosys' "
                + "prices units with one clock only; price it with --engine morpho"
        case .clockWithoutEdges(let top, let clock):
            "the clock \(clock) of '\(top)' has no edge in the recorded run, so its frequency is "
                + "not known; record more steps"
        case .clockPeriod(let period):
            "a clock period of \(period) ns is not possible; it must be 0.001 to 1000000 ns"
        case .noActivity(let top):
            "no step of '\(top)' was recorded after its reset, so its activity is not known; "
                + "record more steps"
        case .memoryTooLarge(let top, let memory, let limit, let reason?):
            "the memory '\(memory)' of '\(top)' has more than \(limit) bits, too many for "
                + "flip-flops, and cannot be a macro (\(reason)); describe it so that it can, or "
                + "price the unit without it"
        case .memoryTooLarge(let top, let memory, let limit, nil):
            "the memory '\(memory)' of '\(top)' has more than \(limit) bits, too many for "
                + "flip-flops; let it be a macro with --memory-threshold \(limit)"
        case .memoryWithoutModel(let top, let memory, let library, let models):
            "'\(top)' has the memory '\(memory)', and what a memory macro costs beside the cells "
                + "of \(library) is not known; choose one of the models \(models.joined(separator: ", ")) "
                + "with --memory-model, or price flip-flops with --memory-threshold none"
        case .window(let cycles, let recorded):
            "a window of \(cycles) cycles is not possible in a run of \(recorded); give one of 1 "
                + "to \(recorded)"
        }
    }
}

extension SynthesisError.Kind {
    fileprivate var wording: String {
        switch self {
        case .inverter: "inverter"
        case .and: "AND or NAND cell of two inputs"
        case .buffer: "buffer cell, which large nets and ports need"
        case .flipFlop(let edge, let reset):
            "flip-flop for \(edge.rawValue) edges"
                + (reset.map { " with an asynchronous reset to \($0 ? 1 : 0)" } ?? "")
        }
    }
}

extension PricingError.Program {
    /// What it does with a unit, to follow "could not".
    fileprivate var work: String {
        switch self {
        case .yosys: "map"
        case .sta: "time"
        case .iverilog: "compile the netlist of"
        case .vvp: "simulate the netlist of"
        }
    }
}
