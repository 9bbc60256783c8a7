import ArgumentParser
import Foundation
import MorphoExternalTools
import MorphoTechnology

/// Library, clock and cache of prices.
struct PricingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A Liberty library instead of OSU 0.18 um; may be repeated, for cells in several files.",
            valueName: "file.lib"))
    var technology: [String] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The clock in MHz, 0.001 to 100000.", valueName: "MHz"))
    var clock: Double = PricingOptions.defaultClockMHz
    static let defaultClockMHz = 100.0

    @Option(
        help: ArgumentHelp(
            "What prices: morpho, in milliseconds, or yosys with ABC, OpenSTA and Icarus. "
                + "'estimate' also counts cells of programmable logic: lut4, lut6, ice40.",
            valueName: "engine"))
    var engine: PricingEngine = .morpho

    @Option(
        help: ArgumentHelp(
            "Bits from which a memory that is read at the clock is a macro, or 'none'.",
            valueName: "bits"))
    var memoryThreshold: MemoryThreshold = .bits(MemoryRule.usualThreshold)

    @Option(
        help: ArgumentHelp(
            "What macros cost: "
                + MemoryModel.all.map(\.name).joined(separator: ", ")
                + "; by default that of the library's process.", valueName: "model"))
    var memoryModel: String?

    @Flag(
        help:
            "Parse libraries, and with --engine yosys price, anew instead of from the user's cache."
    )
    var noCache = false

    /// - Throws: when the clock or the library is of no use, or a tool is missing.
    func made() throws -> (pricing: any PriceEngine, periodNs: Double) {
        guard (0.001...100_000).contains(clock) else {
            throw InputError.clockOutOfRange(clock)
        }
        if technology.contains("") { throw InputError.emptyFile(option: "--technology") }
        if engine.programmable != nil {
            throw InputError.engineOfEstimate(engine: engine.rawValue)
        }
        let files = try technology.isEmpty ? [DataFile.liberty.locate()] : technology
        let parsed = noCache ? nil : ContentCache(of: "libraries")
        let library = try CellLibrary(
            files, cache: parsed.map { LibraryCache($0, note: Progress.note) })
        if engine == .morpho {
            return (try EstimateEngine(library, memories: try memories()), 1000 / clock)
        }
        if let option = optionOfMacros {
            throw InputError.optionOfOtherEngine(
                option: option, engine: engine.rawValue, engines: ["morpho"])
        }
        let engine = try ExternalPriceEngine(library)
        guard !noCache, let cache = ContentCache(of: "prices") else {
            return (engine, 1000 / clock)
        }
        return (CachedPriceEngine(engine, cache: cache, note: Progress.note), 1000 / clock)
    }

    private func memories() throws(InputError) -> MemoryRule {
        guard let memoryModel else { return MemoryRule(threshold: memoryThreshold.value) }
        guard let model = MemoryModel.all.first(where: { $0.name == memoryModel }) else {
            throw .unknownMemoryModel(memoryModel, known: MemoryModel.all.map(\.name))
        }
        return MemoryRule(threshold: memoryThreshold.value, model: model)
    }

    /// An option that macros alone give a meaning to, if one was given.
    var optionOfMacros: String? {
        if memoryModel != nil { return "--memory-model" }
        return memoryThreshold == .bits(MemoryRule.usualThreshold) ? nil : "--memory-threshold"
    }

    /// No engine: for a run without prices.
    /// - Throws: `InputError` for an option that only a price would use.
    func none() throws(InputError) -> (pricing: (any PriceEngine)?, periodNs: Double) {
        if !technology.isEmpty { throw .optionWithoutPrice(option: "--technology") }
        if noCache { throw .optionWithoutPrice(option: "--no-cache") }
        if let option = optionOfMacros { throw .optionWithoutPrice(option: option) }
        return (nil, 1000 / clock)
    }
}

/// Bits from which memories are macros.
enum MemoryThreshold: Hashable, ExpressibleByArgument {
    case bits(Int)
    case none

    init?(argument: String) {
        if argument == "none" {
            self = .none
        } else if let bits = Int(argument), bits >= 1 {
            self = .bits(bits)
        } else {
            return nil
        }
    }

    var value: Int? {
        switch self {
        case .bits(let bits): bits
        case .none: nil
        }
    }

    var defaultValueDescription: String { value.map(String.init) ?? "none" }
}

/// What gives units their prices.
enum PricingEngine: String, CaseIterable, ExpressibleByArgument {
    case morpho, yosys, lut4, lut6, ice40
}
