import Foundation
import MorphoExternalTools

/// A unit on a real device: Yosys' `synth_ice40`, then placed and routed by nextpnr.
public struct Ice40Placement: Sendable {
    /// The largest iCE40 of the fast series, in the package with the most pins.
    public static let device = "hx8k"
    public static let package = "ct256"
    /// Pins for signals of that package.
    public static let pins = 206

    public struct Report: Hashable, Sendable, Encodable {
        /// SB_LUT4 cells as Yosys made them.
        public var lookUpTables: Int
        public var flipFlops: Int
        /// SB_CARRY cells.
        public var carryCells: Int
        /// SB_RAM40_4K cells.
        public var memoryBlocks: Int
        /// Cells of one table, one carry and one flip-flop that the placed unit takes.
        public var logicCells: Int
        public var logicCellsAvailable: Int
        /// The highest clock of the slowest domain; nil without a path between flip-flops.
        public var clockMHz: Double?
        /// The longest path of any kind, pins included, wires as routed.
        public var longestPathNs: Double?
        public var device = Ice40Placement.device
        public var package = Ice40Placement.package
        public var placementSeed: Int
        public var engine: String
    }

    public static let tools = [Tool.yosys, .nextpnrIce40]
    public let timeLimit: Duration
    private let versions: String

    /// - Throws: `ToolError` when a program is missing.
    public init(timeLimit: Duration = .seconds(1200)) throws {
        self.timeLimit = timeLimit
        for tool in Self.tools { _ = try tool.locate() }
        let environment = ProcessInfo.processInfo.environment
        versions = Self.tools.map { tool in
            // nextpnr puts its version in brackets.
            let version = ToolStatus(of: tool, in: environment).version?.filter { $0 != ")" }
            return "\(tool.name) \(version ?? "of unknown version")"
        }.joined(separator: ", ")
    }

    /// - Parameters:
    ///   - files: Verilog and memory files, by name.
    ///   - pins: bits of the ports, clocks and resets.
    ///   - seed: of the placement, 1 or more.
    public func place(
        files: [String: String], top: String, pins: Int, seed: Int, clockMHz: Double
    ) throws -> Report {
        let device = "iCE40 \(Self.device) in \(Self.package)"
        if pins > Self.pins {
            throw PlacementError.tooManyPins(
                top: top, needed: pins, available: Self.pins, device: device)
        }
        return try withPrivateDirectory(prefix: "morpho-ice40") { directory in
            let counts = try synthesise(files: files, top: top, in: directory)
            let run = try Tool.nextpnrIce40.command(
                [
                    "--\(Self.device)", "--package", Self.package, "--json", "netlist.json",
                    "--pcf-allow-unconstrained", "--seed", "\(seed)", "--freq", "\(clockMHz)",
                    "--timing-allow-fail", "--report", "report.json", "--quiet",
                ], directory: directory.path, timeout: timeLimit
            ).run()
            guard run.succeeded else {
                let reason = run.reason
                if reason.contains("no BELs remaining") || reason.contains("Unable to") {
                    throw PlacementError.doesNotFit(top: top, device: device, reason: reason)
                }
                throw PlacementError.toolFailed("nextpnr-ice40", top: top, reason: reason)
            }
            guard let json = try? InputFile.bytes(directory.path("report.json"), limit: 1 << 30),
                let placed = try? JSONDecoder().decode(Placed.self, from: Data(json)),
                let cells = placed.utilization["ICESTORM_LC"]
            else {
                throw PlacementError.reportIncomplete("nextpnr-ice40", top: top)
            }
            func count(_ isCounted: (String) -> Bool) -> Int {
                counts.filter { isCounted($0.key) }.values.reduce(0, +)
            }
            return Report(
                lookUpTables: count { $0 == "SB_LUT4" },
                flipFlops: count { $0.hasPrefix("SB_DFF") },
                carryCells: count { $0 == "SB_CARRY" },
                memoryBlocks: count { $0.hasPrefix("SB_RAM40_4K") },
                logicCells: cells.used, logicCellsAvailable: cells.available,
                clockMHz: placed.fmax?.values.map(\.achieved).min(),
                longestPathNs: placed.criticalPaths?.map { $0.path.reduce(0) { $0 + $1.delay } }
                    .max(),
                placementSeed: seed, engine: versions)
        }
    }

    /// By type of cell how many the top module has.
    private func synthesise(
        files: [String: String], top: String, in directory: PrivateDirectory
    ) throws -> [String: Int] {
        let sources = files.keys.filter { $0.hasSuffix(".v") }.sorted()
        let script = """
            read_verilog \(sources.joined(separator: " "))
            synth_ice40 -flatten -top \(top) -json netlist.json
            tee -q -o counts.json stat -json

            """
        try OutputDirectory(directory.path).write(files.merging(["synth.ys": script]) { $1 })
        let run = try Tool.yosys.command(
            ["-q", "-s", "synth.ys"], directory: directory.path, timeout: timeLimit
        ).run()
        guard run.succeeded else {
            if let (module, parent) = run.missingModule {
                throw PricingError.moduleMissing(module: module, parent: parent)
            }
            throw PlacementError.toolFailed("yosys", top: top, reason: run.reason)
        }
        guard let json = try? InputFile.bytes(directory.path("counts.json")),
            let counts = try? JSONDecoder().decode(Counts.self, from: Data(json))
        else {
            throw PlacementError.reportIncomplete("yosys", top: top)
        }
        return counts.design.cells
    }

    private struct Counts: Decodable {
        struct Design: Decodable {
            var cells: [String: Int]
            enum CodingKeys: String, CodingKey { case cells = "num_cells_by_type" }
        }
        var design: Design
    }

    private struct Placed: Decodable {
        struct Use: Decodable { var used: Int, available: Int }
        struct Clock: Decodable { var achieved: Double }
        struct Path: Decodable {
            struct Part: Decodable { var delay: Double }
            var path: [Part]
        }
        var utilization: [String: Use]
        var fmax: [String: Clock]?
        var criticalPaths: [Path]?
        enum CodingKeys: String, CodingKey {
            case utilization, fmax
            case criticalPaths = "critical_paths"
        }
    }
}
