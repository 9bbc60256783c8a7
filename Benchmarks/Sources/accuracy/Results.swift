import Foundation

/// What both engines said of one design in one technology.
struct Row: Codable {
    /// How often the external tools price each design.
    static let runs = 3

    struct Figures: Codable {
        var areaUm2: Double
        var sequentialUm2: Double
        var delayNs: Double
        var powerW: Double
        var seconds: Double
    }

    var technology: String
    var design: String
    var own: Figures?
    /// The best of `externalRuns`, by area x delay.
    var external: Figures?
    /// Of the logic as it is, and in other orders.
    var externalRuns: [Figures]?
    /// Why one of them has no figures.
    var ownRemark: String?
    var externalRemark: String?
}

extension [Row.Figures] {
    /// By how much the largest figure exceeds the smallest one.
    func spread(_ figure: (Row.Figures) -> Double) -> Double {
        guard let least = map(figure).min(), let most = map(figure).max(), least > 0 else {
            return 0
        }
        return most / least - 1
    }
}

/// How the ratios own / external of one technology lie.
struct Summary: Encodable {
    struct Area: Encodable {
        var medianRatio: Double
        var within10pct: Double
        var within20pct: Double
        var spearman: Double
        var registersExact: Double

        // The encoder would write no underscore before a digit.
        private enum CodingKeys: String, CodingKey {
            case medianRatio, spearman, registersExact
            case within10pct = "within_10pct"
            case within20pct = "within_20pct"
        }
    }
    struct Delay: Encodable {
        var medianRatio: Double
        var within20pct: Double

        private enum CodingKeys: String, CodingKey {
            case medianRatio
            case within20pct = "within_20pct"
        }
    }
    struct Power: Encodable {
        var medianRatio: Double
        var within25pct: Double

        private enum CodingKeys: String, CodingKey {
            case medianRatio
            case within25pct = "within_25pct"
        }
    }

    /// By how much the external runs of a design differ, largest over smallest, less one.
    struct Noise: Encodable {
        var runs: Int
        var areaMedian: Double
        var areaNinetiethPercentile: Double
        var delayMedian: Double
        var delayNinetiethPercentile: Double
    }

    var technology: String
    var designs: Int
    var area: Area
    var delay: Delay
    var power: Power
    var speedupMedian: Double
    var externalNoise: Noise

    /// Nil without designs that both engines priced.
    init?(technology: String, rows: [Row]) {
        let pairs = rows.compactMap { row -> (Row.Figures, Row.Figures)? in
            guard row.technology == technology, let own = row.own, let other = row.external else {
                return nil
            }
            return (own, other)
        }
        if pairs.isEmpty { return nil }
        self.technology = technology
        designs = pairs.count
        func ratios(_ figure: (Row.Figures) -> Double) -> [Double] {
            pairs.compactMap { figure($0.1) > 0 ? figure($0.0) / figure($0.1) : nil }
        }
        func median(_ values: [Double]) -> Double {
            let sorted = values.sorted()
            return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
        }
        func share(_ values: [Double], within bound: Double) -> Double {
            values.isEmpty
                ? 0 : Double(values.count { abs($0 - 1) <= bound }) / Double(values.count)
        }
        let areas = ratios(\.areaUm2)
        area = Area(
            medianRatio: median(areas), within10pct: share(areas, within: 0.1),
            within20pct: share(areas, within: 0.2),
            spearman: Self.spearman(pairs.map(\.0.areaUm2), pairs.map(\.1.areaUm2)),
            registersExact: Double(
                pairs.count { abs($0.0.sequentialUm2 - $0.1.sequentialUm2) < 1e-6 })
                / Double(pairs.count))
        let delays = ratios(\.delayNs)
        delay = Delay(medianRatio: median(delays), within20pct: share(delays, within: 0.2))
        let powers = ratios(\.powerW)
        power = Power(medianRatio: median(powers), within25pct: share(powers, within: 0.25))
        speedupMedian = median(pairs.map { $0.1.seconds / $0.0.seconds })
        let runs = rows.filter { $0.technology == technology }.compactMap(\.externalRuns)
            .filter { $0.count > 1 }
        func percentile(_ values: [Double], _ share: Double) -> Double {
            let sorted = values.sorted()
            return sorted.isEmpty ? 0 : sorted[Int(Double(sorted.count - 1) * share)]
        }
        let (areaSpreads, delaySpreads) = (
            runs.map { $0.spread(\.areaUm2) }, runs.map { $0.spread(\.delayNs) }
        )
        externalNoise = Noise(
            runs: runs.map(\.count).max() ?? 1, areaMedian: median(areaSpreads),
            areaNinetiethPercentile: percentile(areaSpreads, 0.9),
            delayMedian: median(delaySpreads),
            delayNinetiethPercentile: percentile(delaySpreads, 0.9))
    }

    /// The correlation of ranks; equal values share the mean of their ranks.
    static func spearman(_ a: [Double], _ b: [Double]) -> Double {
        func ranks(_ values: [Double]) -> [Double] {
            let order = values.indices.sorted { values[$0] < values[$1] }
            var ranks = [Double](repeating: 0, count: values.count)
            var first = 0
            while first < order.count {
                var last = first
                while last + 1 < order.count, values[order[last + 1]] == values[order[first]] {
                    last += 1
                }
                for place in first...last { ranks[order[place]] = Double(first + last) / 2 }
                first = last + 1
            }
            return ranks
        }
        let (x, y) = (ranks(a), ranks(b))
        let mean = Double(a.count - 1) / 2
        let covariance = zip(x, y).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
        let spread = { (values: [Double]) in
            values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
        }
        let product = spread(x) * spread(y)
        return product > 0 ? covariance / product : 1
    }
}

/// The tables of Documentation/accuracy.md.
enum Report {
    static func text(_ summaries: [Summary], rows: [Row]) -> String {
        func percent(_ value: Double) -> String { String(format: "%.0f %%", value * 100) }
        func ratio(_ value: Double) -> String { String(format: "%.3f", value) }
        var text = """
            # How close the estimates are

            Written by `make accuracy`: every design is priced by Morpho's own estimator and by
            Yosys, ABC, OpenSTA and Icarus (`--engine yosys`), at 100 MHz, with the same recorded
            run. Ratios are own / external. External is the best of several runs, by area x delay:
            one of the logic as it is, the others with its gates in another random order; how far
            these lie apart is the noise below the ratios. The power of a run is the sum of the
            library's tables, pin by pin and state by state, over the activity of Yosys' netlist in
            Icarus, by `Benchmarks/power/power_reference.py`, which shares nothing with Morpho.

            Designs are those of the catalogue in several configurations, and random data paths
            (`RandomDataPath.swift`, the first seeds, none left out). Registers are exact where the
            area of flip-flops is that of Yosys to the last digit.

            Times are those of the runs as they were made, with whatever else the machine did
            then, and so only a hint: `make bench-estimates` compares speed.

            | technology | designs | area: median | ±10 % | ±20 % | rank correlation | registers exact | delay: median | ±20 % | power: median | ±25 % | times faster, median |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |

            """
        for summary in summaries {
            let area = summary.area
            text += "| \(summary.technology) | \(summary.designs) | \(ratio(area.medianRatio)) "
            text += "| \(percent(area.within10pct)) | \(percent(area.within20pct)) "
            text += "| \(ratio(area.spearman)) | \(percent(area.registersExact)) "
            text += "| \(ratio(summary.delay.medianRatio)) "
            text += "| \(percent(summary.delay.within20pct)) "
            text += "| \(ratio(summary.power.medianRatio)) "
            text += "| \(percent(summary.power.within25pct)) "
            text += "| \(String(format: "%.0f", summary.speedupMedian)) |\n"
        }
        text += "\n| technology | external runs | their areas differ by: median | 90th percentile "
        text += "| their delays by: median | 90th percentile |\n"
        text += "| --- | --- | --- | --- | --- | --- |\n"
        func fine(_ value: Double) -> String { String(format: "%.1f %%", value * 100) }
        for summary in summaries {
            let noise = summary.externalNoise
            text += "| \(summary.technology) | \(noise.runs) | \(fine(noise.areaMedian)) "
            text += "| \(fine(noise.areaNinetiethPercentile)) | \(fine(noise.delayMedian)) "
            text += "| \(fine(noise.delayNinetiethPercentile)) |\n"
        }
        text += "\n## Designs of the catalogue\n\narea / delay / power, own over external\n\n"
        let technologies = summaries.map(\.technology)
        text += "| design | " + technologies.joined(separator: " | ") + " |\n| --- |"
        text += technologies.map { _ in " --- |" }.joined() + "\n"
        var names: [String] = []
        for row in rows where !row.design.hasPrefix("random") && !names.contains(row.design) {
            names.append(row.design)
        }
        for name in names {
            let cells = technologies.map { technology -> String in
                guard
                    let row = rows.first(where: {
                        $0.design == name && $0.technology == technology
                    })
                else { return "" }
                guard let own = row.own, let other = row.external else { return "not valid" }
                return [
                    own.areaUm2 / other.areaUm2, own.delayNs / other.delayNs,
                    own.powerW / other.powerW,
                ].map { String(format: "%.2f", $0) }.joined(separator: " / ")
            }
            text += "| \(name) | " + cells.joined(separator: " | ") + " |\n"
        }
        let missing = rows.filter { $0.ownRemark != nil || $0.externalRemark != nil }
        if !missing.isEmpty {
            text += "\n## Without figures\n\n"
            for row in missing {
                text += "- \(row.technology), \(row.design): "
                text +=
                    [
                        row.ownRemark.map { "morpho: \($0)" },
                        row.externalRemark.map { "yosys: \($0)" },
                    ].compactMap { $0 }.joined(separator: "; ") + "\n"
            }
        }
        return text
    }
}
