import Foundation
import MorphoComparison
import MorphoExternalTools
import MorphoTechnology

// accuracy RESULTS.json REPORT.md [random circuits] [library.lib ...]
//
// Prices every design with both engines on every library. What the external tools said is kept in
// RESULTS.json.rows and not asked again, so that an interrupted run goes on; the own prices are
// made anew each time.

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    print("usage: accuracy RESULTS.json REPORT.md [random circuits] [library.lib ...]")
    exit(64)
}
let (resultsPath, reportPath) = (arguments[1], arguments[2])
let random = arguments.count > 3 ? Int(arguments[3]) ?? 100 : 100
let libraries =
    arguments.count > 4
    ? Array(arguments[4...]) : [try DataFile.liberty.locate()]

let rowsPath = resultsPath + ".rows"
var rows: [Row] = []
if let bytes = try? InputFile.bytes(rowsPath) {
    rows = try JSONDecoder().decode([Row].self, from: Data(bytes))
}
let encoder = JSONEncoder()
encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
encoder.keyEncodingStrategy = .convertToSnakeCase

func write(_ value: some Encodable, to path: String, _ encoder: JSONEncoder) throws {
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    try OutputFile(path, text: text + "\n").write()
}

/// A price and how long it took; the median of three runs when one is short.
func priced(
    _ subject: Subject, _ engine: any PriceEngine, repeats: Int
) -> (figures: Row.Figures?, remark: String?) {
    let estimate = UnitEstimate(pricing: engine, clockPeriodNs: 10)
    do {
        let request = try estimate.request(subject.design, seed: 0)
        var seconds: [Double] = []
        var price: Price?
        for _ in 0..<repeats {
            let clock = ContinuousClock()
            let start = clock.now
            price = try engine.price(request)
            let duration = clock.now - start
            seconds.append(
                Double(duration.components.seconds)
                    + Double(duration.components.attoseconds) * 1e-18)
        }
        guard let price else { return (nil, "no run") }
        if let fault = price.faults.first { return (nil, fault.description) }
        return (
            Row.Figures(
                areaUm2: price.area.totalUm2, sequentialUm2: price.area.sequentialUm2,
                delayNs: price.delayNs, powerW: price.power.totalW,
                seconds: seconds.sorted()[seconds.count / 2]), nil
        )
    } catch {
        return (nil, "\(error)")
    }
}

/// Watts, of the netlist and the activity that the external engine left, summed pin by pin by a
/// script that shares nothing with Morpho.
func referencePower(in folder: String, liberty: String) throws -> Double {
    let script = try InputFile.read(folder + "/timing.tcl")
    func first(_ pattern: Regex<(Substring, Substring)>) -> String? {
        script.firstMatch(of: pattern).map { String($0.1) }
    }
    var arguments = [
        "Benchmarks/power/power_reference.py", "--directory", folder, "--liberty", liberty,
        "--period-ns", "10",
        "--port-load-pf", first(/set_load \[expr \$pf \* ([0-9.e-]+)\]/) ?? "0",
    ]
    if let clock = first(/create_clock .*\[get_ports (n[0-9]+)\]/) {
        arguments += [
            "--clock", clock, "--clock-slew-ns",
            first(/set_clock_transition \[expr \$ns \* ([0-9.e-]+)\]/) ?? "0",
        ]
    }
    struct Report: Decodable { var totalW: Double }
    let run = try Subprocess(
        "/usr/bin/env", ["python3"] + arguments, timeout: .seconds(600)
    ).run()
    guard run.succeeded else { throw AccuracyError.reference(run.standardError.text) }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Report.self, from: Data(run.standardOutput.bytes)).totalW
}

enum AccuracyError: Error { case reference(String) }

let kept = URL(fileURLWithPath: NSTemporaryDirectory())
    .appendingPathComponent("morpho-accuracy-\(ProcessInfo.processInfo.processIdentifier)")
try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: kept) }

let subjects = try Subjects.all(random: random)
var technologies: [String] = []
for path in libraries {
    let library = try CellLibrary(path)
    let technology = library.liberty.name
    technologies.append(technology)
    let own = try EstimateEngine(library)
    var external = try ExternalPriceEngine(liberty: path)
    external.keepsFilesIn = kept.path
    for (number, subject) in subjects.enumerated() {
        FileHandle.standardError.write(
            Data("\(technology): \(number + 1)/\(subjects.count) \(subject.name)\n".utf8))
        let known = rows.firstIndex {
            $0.technology == technology && $0.design == subject.name
        }
        // A row is written when all of it is known, and taken up again by the next run.
        var row =
            known.map { rows[$0] } ?? Row(technology: technology, design: subject.name)
        (row.own, row.ownRemark) = priced(subject, own, repeats: 3)
        var runs = row.externalRuns ?? row.external.map { [$0] } ?? []
        while row.externalRemark == nil, runs.count < Row.runs {
            external.abcSeed = runs.isEmpty ? nil : runs.count
            let (figures, remark) = priced(subject, external, repeats: 1)
            row.externalRemark = remark
            if var figures {
                figures.powerW = try referencePower(in: kept.path, liberty: path)
                runs.append(figures)
            }
        }
        row.externalRuns = runs
        row.external =
            row.externalRemark == nil
            ? runs.min { $0.areaUm2 * $0.delayNs < $1.areaUm2 * $1.delayNs } : nil
        if let known { rows[known] = row } else { rows.append(row) }
        try write(rows, to: rowsPath, JSONEncoder())
    }
}
let summaries = technologies.compactMap { Summary(technology: $0, rows: rows) }
try write(summaries, to: resultsPath, encoder)
try OutputFile(reportPath, text: Report.text(summaries, rows: rows)).write()
print(Report.text(summaries, rows: rows))
