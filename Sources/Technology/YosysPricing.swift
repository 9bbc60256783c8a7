import ExternalTools
import Foundation

/// What a netlist mapped to library cells costs.
public struct CellPrice: Codable, Hashable, Sendable {
    /// Number of cells.
    public var cells: Int
    /// Sum of the cells' areas, in the library's unit (µm² for the libraries in use here).
    public var totalArea: Double
    /// The part of flip-flops and latches.
    public var sequentialArea: Double
}

/// The external price: Yosys maps a design to the cells of a Liberty library and adds up areas.
public struct YosysPricing: Sendable {
    /// The Liberty file.
    public let liberty: String
    /// Time after which Yosys is ended.
    public let timeLimit: Duration
    private let library: CellLibrary

    /// - Throws: `FileError` when the Liberty file cannot be read, `PricingError` when it is none.
    public init(liberty: String, timeLimit: Duration = .seconds(1200)) throws {
        self.liberty = liberty
        self.timeLimit = timeLimit
        library = try CellLibrary(liberty)
    }

    /// Synthesises, maps and buffers the design in a private directory.
    /// - Parameters:
    ///   - files: Verilog and memory files, by name.
    ///   - top: the top module.
    /// - Throws: `PricingError`, `ToolError`, `SubprocessError` or `FileError`.
    public func price(files: [String: String], top: String) throws -> CellPrice {
        try withPrivateDirectory(prefix: "morpho-price") { directory in
            let sources = files.keys.filter { $0.hasSuffix(".v") }.sorted()
            // A copy under a plain name: a script has no way to write a quote in a path.
            let script = """
                read_verilog \(sources.joined(separator: " "))
                synth -flatten -top \(top)
                dfflibmap -liberty cells.lib
                abc -liberty cells.lib
                opt_clean
                tee -o report.txt stat -liberty cells.lib
                """
            let inputs = files.merging(["cells.lib": library.text, "synth.ys": script]) { $1 }
            try OutputDirectory(directory.path).write(inputs)
            let run = try Tool.yosys.command(
                ["-q", "-s", "synth.ys"], directory: directory.path, timeout: timeLimit
            ).run()
            if case .signalled(let number) = run.ending {
                throw PricingError.synthesisKilled(top: top, signal: number)
            }
            guard run.succeeded else {
                let reason = Self.reason(run)
                if let (module, parent) = Self.missingModule(in: reason) {
                    throw PricingError.moduleMissing(module: module, parent: parent)
                }
                throw PricingError.synthesisFailed(top: top, library: liberty, message: reason)
            }
            guard let report = try? InputFile.read(directory.path("report.txt")) else {
                throw PricingError.reportIncomplete(top: top, missing: "report")
            }
            return try read(report, top: top)
        }
    }

    /// The line in which a failed run says why.
    private static func reason(_ run: SubprocessResult) -> String {
        let lines = (run.standardError.text + "\n" + run.standardOutput.text)
            .split(whereSeparator: \.isNewline)
        let line = lines.last { $0.contains("ERROR") } ?? lines.last ?? "it gave no reason"
        return String(line.prefix(500)).trimmingCharacters(in: .whitespaces)
    }

    /// The module and its parent of "Module `\PLL' referenced in module `\Top' in cell `\pll'
    /// is not part of the design."
    private static func missingModule(in reason: String) -> (module: String, parent: String)? {
        guard reason.contains("is not part of the design") else { return nil }
        let names = reason.split(separator: "`").dropFirst().compactMap {
            $0.split(separator: "'").first.map { String($0.drop { $0 == "\\" }) }
        }
        return names.count >= 2 ? (names[0], names[1]) : nil
    }

    /// Reads the report: `     DFFSR   24   4224.000` and the two totals.
    private func read(_ report: String, top: String) throws(PricingError) -> CellPrice {
        var price = CellPrice(cells: 0, totalArea: 0, sequentialArea: 0)
        var sawCells = false
        var sawArea = false
        var unpriced: [String] = []
        for line in report.split(whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            if line.contains("Number of cells:"), let count = words.last.flatMap({ Int($0) }) {
                price.cells = count
                sawCells = true
            } else if line.contains("Chip area for"),
                let area = words.last.flatMap({ Double($0) }), area.isFinite
            {
                price.totalArea = area
                sawArea = true
            } else if sawCells, !sawArea, words.count == 2, let count = Int(words[1]) {
                let name = String(words[0])
                if name.hasPrefix("$") { unpriced.append(name) }
                price.sequentialArea += (library.sequentialAreas[name] ?? 0) * Double(count)
            }
        }
        if !unpriced.isEmpty {
            throw .unpricedCells(top: top, library: liberty, cells: unpriced)
        }
        if !sawCells { throw .reportIncomplete(top: top, missing: "number of cells") }
        if !sawArea { throw .reportIncomplete(top: top, missing: "chip area") }
        return price
    }
}
