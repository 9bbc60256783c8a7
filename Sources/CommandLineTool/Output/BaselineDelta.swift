import Foundation
import MorphoExternalTools
import MorphoTechnology

/// One figure beside that of an earlier report.
struct BaselineDelta: Codable {
    /// With its unit: `area um2`.
    var figure: String
    var baseline: Double
    var value: Double
    var change: Double { value - baseline }
    /// Of the baseline; nil where that is zero.
    var percent: Double? { baseline == 0 ? nil : 100 * change / abs(baseline) }

    private enum CodingKeys: String, CodingKey { case figure, baseline, value, change, percent }

    init(_ figure: String, _ baseline: Double, _ value: Double) {
        self.figure = figure
        self.baseline = baseline
        self.value = value
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        figure = try values.decode(String.self, forKey: .figure)
        baseline = try values.decode(Double.self, forKey: .baseline)
        value = try values.decode(Double.self, forKey: .value)
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(figure, forKey: .figure)
        try values.encode(baseline, forKey: .baseline)
        try values.encode(value, forKey: .value)
        try values.encode(change, forKey: .change)
        try values.encodeIfPresent(percent, forKey: .percent)
    }
}

/// A report that an earlier run wrote, to compare with.
struct BaselineReport {
    let file: String
    let report: EstimateReport

    /// Reads the report, and checks what is known before the price: schema, unit and clock.
    /// - Throws: `FileError` or `InputError`.
    init(_ file: String, unit: String, clockMhz: Double) throws {
        self.file = file
        let bytes = Data(try InputFile.bytes(file, limit: 1 << 28))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        struct Schema: Decodable { var schema: Int }
        guard let schema = try? decoder.decode(Schema.self, from: bytes).schema else {
            throw InputError.notAReport(path: file)
        }
        guard schema == EstimateReport.schema else {
            throw InputError.baselineSchema(
                path: file, schema: schema, wanted: EstimateReport.schema)
        }
        guard let report = try? decoder.decode(EstimateReport.self, from: bytes) else {
            throw InputError.notAReport(path: file)
        }
        self.report = report
        try check("unit", report.unit, unit)
        let clock = report.technology.clockMhz
        // A period is not always the exact inverse of its clock.
        if abs(clock - clockMhz) > 1e-9 * clockMhz {
            try check("clock", "\(clock) MHz", "\(clockMhz) MHz")
        }
        if report.area == nil || report.power == nil {
            throw InputError.baselineWithoutFigures(path: file)
        }
    }

    private func check(_ what: String, _ theirs: String, _ ours: String) throws(InputError) {
        if theirs != ours {
            throw .baselineDiffers(path: file, what: what, theirs: theirs, ours: ours)
        }
    }

    /// A report with the differences from this one.
    /// - Throws: `InputError` when it is for another technology.
    func compared(_ now: EstimateReport) throws(InputError) -> EstimateReport {
        func name(_ technology: Price.Technology) -> String {
            "\(technology.name) (\(technology.corner))"
        }
        try check("technology", name(report.technology), name(now.technology))
        var result = now
        result.baseline = .init(
            file: file, function: report.function, parameters: report.parameters, seed: report.seed,
            activity: report.activity, estimationEngine: report.estimationEngine)
        result.delta = deltas(now)
        return result
    }

    /// Of figures that both reports have.
    private func deltas(_ now: EstimateReport) -> [BaselineDelta] {
        func delta(
            _ figure: String, _ value: (EstimateReport) -> Double?
        ) -> BaselineDelta? {
            guard let before = value(report), let after = value(now) else { return nil }
            return BaselineDelta(figure, before, after)
        }
        let clocks = (now.clocks?.each ?? []).flatMap { clock in
            func own(
                _ figure: String, _ value: @escaping (ClockPrices.Clock) -> Double?
            ) -> BaselineDelta? {
                delta("\(clock.name) \(figure)") { report in
                    report.clocks?.each.first { $0.name == clock.name }.flatMap(value)
                }
            }
            return [
                own("MHz") { $0.clockMhz }, own("delay ns") { $0.delayNs },
                own("slack ns") { $0.slackNs },
                own("maximum MHz") { $0.maximumClockMhz },
            ]
        }
        let figures = [
            delta("cells") { ($0.area?.cells).map(Double.init) },
            delta("area um2") { $0.area?.totalUm2 },
            delta("sequential area um2") { $0.area?.sequentialUm2 },
            delta("power uW") { $0.power.map { $0.totalW * 1e6 } },
            delta("internal uW") { $0.power.map { $0.internalW * 1e6 } },
            delta("switching uW") { $0.power.map { $0.switchingW * 1e6 } },
            delta("leakage uW") { $0.power.map { $0.leakageW * 1e6 } },
            delta("delay ns") { $0.delayNs },
            delta("slack ns") { $0.slackNs },
            delta("maximum clock MHz") { $0.maximumClockMhz },
            delta("latency ns") { $0.result?.latencyNs },
            delta("energy/result pJ") { $0.result.map { $0.energyPerResultJ * 1e12 } },
        ]
        return (figures + clocks).compactMap { $0 }
    }
}
