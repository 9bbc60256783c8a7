/// What is wrong with the values on the command line, beyond their form.
enum InputError: Error, Equatable, CustomStringConvertible {
    /// The unit exists but computes no function, so it cannot be compared.
    case notComparable(unit: String, comparable: [String])
    /// `--set UNIT.NAME=VALUE` for a unit that is not named.
    case parameterOfOtherUnit(assignment: String, unit: String, chosen: [String])
    /// `--set NAME=VALUE`, which not all of the units know.
    case parameterOfSome(assignment: String, owner: String, stranger: String)
    case parameterTwice(name: String)
    case outOfRange(option: String, value: Int, range: ClosedRange<Int>)
    /// `allowed` says in words which numbers are possible.
    case numberOutOfRange(option: String, value: Double, allowed: String)
    case clockOutOfRange(Double)
    case activityOutOfRange(Double)
    case scaleWithoutFunction
    /// An option of pricing, beside `--no-price`.
    case optionWithoutPrice(option: String)
    /// An engine that only `estimate` has.
    case engineOfEstimate(engine: String)
    /// An option that the chosen engine has no use for.
    case optionOfOtherEngine(option: String, engine: String, engines: [String])
    /// `--memory-model` with a name that is none.
    case unknownMemoryModel(String, known: [String])
    case unitTwice(name: String)
    /// An option of units for images, beside units for functions, and the other way round.
    case optionOfImages(option: String)
    case optionOfFunctions(option: String)
    /// `--part` that is none.
    case part(String)
    /// `--output` for several units.
    case outputOfSeveral
    case emptyFile(option: String, example: String = "cells.lib")
    /// `--signals` without a name.
    case noSignals
    /// `--from` and `--to` leave no step between them that is run.
    case noSteps(from: Int, to: Int, cycles: Int)
    case emptyFolder(option: String)
    /// `--baseline` with a file that is no report of an estimate.
    case notAReport(path: String)
    /// A report of another form.
    case baselineSchema(path: String, schema: Int, wanted: Int)
    case baselineWithoutFigures(path: String)
    /// A report of something that cannot be compared: `what` is unit, technology or clock.
    case baselineDiffers(path: String, what: String, theirs: String, ours: String)
    /// A path that is no circuit file; `circuits` are those that may be meant.
    case notACircuitFile(path: String, circuits: [String])

    var description: String {
        switch self {
        case .optionOfImages(let option):
            "\(option) is for units that work on images; leave it out, or name hklut, srlut, mulut, "
                + "bicubic, icelut or lut3d"
        case .optionOfFunctions(let option):
            "\(option) is for units that compute a function; leave it out for units that work on "
                + "images"
        case .part(let text):
            "'--part \(text)' is no part of an image; give all, none, or COLUMNSxROWS as in 128x96"
        case .outputOfSeveral:
            "--output takes the result of one unit; name one, or leave --output out"
        case .notComparable(let unit, let comparable):
            "unit '\(unit)' computes no function, so it cannot be compared; known are "
                + comparable.joined(separator: ", ")
        case .parameterOfOtherUnit(let assignment, let unit, let chosen):
            "--set \(assignment) is for unit '\(unit)', which is not used here; used are "
                + chosen.joined(separator: ", ")
        case .parameterOfSome(let assignment, let owner, let stranger):
            "unit '\(stranger)' has no parameter for --set \(assignment); write "
                + "--set \(owner).\(assignment)"
        case .parameterTwice(let name):
            "parameter '\(name)' is set twice; leave one --set out"
        case .outOfRange(let option, let value, let range):
            "\(option) \(value) is not possible; it is \(range.lowerBound) to "
                + "\(range.upperBound)"
        case .numberOutOfRange(let option, let value, let allowed):
            "\(option) \(value) is not possible; it is \(allowed)"
        case .clockOutOfRange(let value):
            "--clock \(value) is not possible; it is 0.001 to 100000 MHz"
        case .activityOutOfRange(let value):
            "--activity \(value) is not possible; it is 0 to 1 changes of an input bit in a clock "
                + "cycle"
        case .engineOfEstimate(let engine):
            "--engine \(engine) counts cells of programmable logic, which only 'morpho estimate' "
                + "does; give --engine morpho or --engine yosys"
        case .optionOfOtherEngine(let option, let engine, let engines):
            "\(option) has no meaning for --engine \(engine); leave it out, or give --engine "
                + engines.joined(separator: " or ")
        case .unknownMemoryModel(let name, let known):
            "--memory-model \(name) is not known; choose one of \(known.joined(separator: ", "))"
        case .unitTwice(let name):
            "unit '\(name)' is named twice and would only be compared with itself; leave one out"
        case .emptyFile(let option, let example):
            "\(option) names no file; give it a path such as \(example)"
        case .noSignals:
            "--signals names no signal; give it a list such as start,result"
        case .noSteps(let from, let to, let cycles):
            "there is no step to draw from \(from) up to \(to) in a run of \(cycles); --from is "
                + "less than --to and less than --cycles"
        case .scaleWithoutFunction:
            "--scale maps the values of a function; give one with --function"
        case .optionWithoutPrice(let option):
            "\(option) is for prices, which --no-price leaves out; give one of the two"
        case .emptyFolder(let option):
            "\(option) names no folder; give it a path such as rtl"
        case .notAReport(let path):
            "\(path) is no report of an estimate; give --baseline a file that 'morpho estimate "
                + "--format json' wrote"
        case .baselineSchema(let path, let schema, let wanted):
            "\(path) is a report of schema \(schema), but only schema \(wanted) can be compared; "
                + "write the baseline anew with 'morpho estimate --format json'"
        case .baselineWithoutFigures(let path):
            "\(path) has no figures, since its price was not valid; give --baseline a report of a "
                + "valid price"
        case .baselineDiffers(let path, let what, let theirs, let ours):
            "\(path) is for \(what) \(theirs), this estimate for \(ours); give --baseline a report "
                + "with the same \(what)"
        case .notACircuitFile(let path, let circuits):
            "verify takes a unit's name or a .morpho circuit file, not '\(path)'; "
                + (circuits.isEmpty
                    ? "'morpho emit' and emit(...) write the circuit file beside the Verilog"
                    : "give it " + circuits.joined(separator: " or "))
        }
    }
}
