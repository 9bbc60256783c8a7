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

/// Why a price cannot be given.
public enum PricingError: Error, Sendable, CustomStringConvertible {
    /// Yosys ended with an error; `message` is its own last line that says why.
    case synthesisFailed(top: String, message: String)
    /// The report has no line of the named kind.
    case reportIncomplete(top: String, missing: String)
    /// Cells that the library does not price were left in the netlist.
    case unpricedCells(top: String, cells: [String])
    case libraryMalformed(path: String)

    public var description: String {
        switch self {
        case .synthesisFailed(let top, let message):
            "yosys could not synthesise '\(top)': \(message)"
        case .reportIncomplete(let top, let missing):
            "the report of yosys on '\(top)' has no \(missing); check its version with "
                + "'morpho doctor'"
        case .unpricedCells(let top, let cells):
            "the library has no cell for \(cells.joined(separator: ", ")) in '\(top)'; use "
                + "another library"
        case .libraryMalformed(let path):
            "'\(path)' is no Liberty library: it has no 'library (' group with a cell; give "
                + "another file with --technology"
        }
    }
}

/// The external price: Yosys maps a design to the cells of a Liberty library and adds up areas.
public struct YosysPricing: Sendable {
    /// The Liberty file.
    public let liberty: String
    /// Seconds after which Yosys is ended.
    public let timeLimit: Duration

    public init(liberty: String, timeLimit: Duration = .seconds(1200)) {
        self.liberty = liberty
        self.timeLimit = timeLimit
    }

    /// Synthesises, maps and buffers the design in a private directory.
    /// - Parameters:
    ///   - files: Verilog and memory files, by name.
    ///   - top: the top module.
    /// - Throws: `PricingError`, `ToolError`, `SubprocessError` or `FileError`.
    public func price(files: [String: String], top: String) throws -> CellPrice {
        let library = try InputFile.read(liberty, limit: 1 << 28)
        guard library.contains("library"), library.contains("cell") else {
            throw PricingError.libraryMalformed(path: liberty)
        }
        let sequential = Self.sequentialCells(of: library)
        return try withPrivateDirectory(prefix: "morpho-price") { directory in
            try OutputDirectory(directory.path).write(files)
            let sources = files.keys.filter { $0.hasSuffix(".v") }.sorted()
            let absolute = URL(fileURLWithPath: liberty).path
            let script = """
                read_verilog \(sources.joined(separator: " "))
                synth -flatten -top \(top)
                dfflibmap -liberty "\(absolute)"
                abc -liberty "\(absolute)"
                opt_clean
                tee -o report.txt stat -liberty "\(absolute)"
                """
            try OutputDirectory(directory.path).write(["synth.ys": script])
            let run = try Tool.yosys.command(
                ["-q", "-s", "synth.ys"], directory: directory.path, timeout: timeLimit
            ).run()
            guard run.succeeded else {
                let lines = (run.standardError.text + run.standardOutput.text).split(
                    whereSeparator: \.isNewline)
                let reason = lines.last { $0.contains("ERROR") } ?? lines.last ?? "no message"
                throw PricingError.synthesisFailed(top: top, message: String(reason))
            }
            return try Self.read(
                try InputFile.read(directory.path("report.txt")), top: top, sequential: sequential)
        }
    }

    /// Reads the report: `     DFFSR   24   4224.000` and the two totals.
    static func read(_ report: String, top: String, sequential: [String: Double]) throws
        -> CellPrice
    {
        var price = CellPrice(cells: 0, totalArea: 0, sequentialArea: 0)
        var sawCells = false
        var sawArea = false
        var unpriced: [String] = []
        for line in report.split(whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            if line.contains("Number of cells:"), let count = words.last.flatMap({ Int($0) }) {
                price.cells = count
                sawCells = true
            } else if line.contains("Chip area for"), let area = words.last.flatMap({ Double($0) })
            {
                price.totalArea = area
                sawArea = true
            } else if sawCells, !sawArea, words.count == 2, let count = Int(words[1]) {
                let name = String(words[0])
                if name.hasPrefix("$") { unpriced.append(name) }
                if let area = sequential[name] { price.sequentialArea += area * Double(count) }
            }
        }
        if !unpriced.isEmpty { throw PricingError.unpricedCells(top: top, cells: unpriced) }
        if !sawCells { throw PricingError.reportIncomplete(top: top, missing: "number of cells") }
        if !sawArea { throw PricingError.reportIncomplete(top: top, missing: "chip area") }
        return price
    }

    /// The areas of the library's cells that hold state, by name.
    static func sequentialCells(of library: String) -> [String: Double] {
        var cells: [String: Double] = [:]
        var name: String?
        var area = 0.0
        var holdsState = false
        func close() {
            if let name, holdsState { cells[name] = area }
        }
        for line in library.split(whereSeparator: \.isNewline) {
            let text = line.drop(while: \.isWhitespace)
            if text.hasPrefix("cell"), let open = text.firstIndex(of: "("),
                let end = text.firstIndex(of: ")"),
                text[text.index(text.startIndex, offsetBy: 4)..<open].allSatisfy(\.isWhitespace)
            {
                close()
                name = text[text.index(after: open)..<end].filter { $0 != "\"" && $0 != " " }
                area = 0
                holdsState = false
            } else if text.hasPrefix("area"), let colon = text.firstIndex(of: ":") {
                area =
                    Double(
                        text[text.index(after: colon)...].filter { !" ;\t".contains($0) }) ?? 0
            } else if text.hasPrefix("ff") || text.hasPrefix("latch") {
                holdsState = true
            }
        }
        close()
        return cells
    }
}
