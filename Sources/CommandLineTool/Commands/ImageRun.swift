import Foundation
import MorphoExternalTools
import MorphoImageComparison
import MorphoImages
import MorphoTechnology

/// `simulate` for units that work on images.
struct ImageRun {
    let units: [String]
    let options: ImageOptions
    let parameters: ParameterOptions
    let pricing: (any PriceEngine)?
    let clockPeriodNs: Double
    let format: SimulateCommand.ComparisonFormat

    private struct Report: Encodable {
        var schema = 1
        var input: String
        var reference: String?
        var units: [ImageRow]
    }

    func run() throws {
        // Wrong names, values and files are told before minutes of work.
        let chosen = try units.map { try ImageUnit.named($0) }
        for (index, name) in units.enumerated() where units[..<index].contains(name) {
            throw InputError.unitTwice(name: name)
        }
        guard let input = options.input else { return }
        if options.output != nil, units.count > 1 { throw InputError.outputOfSeveral }
        let part = try options.chosenPart()
        let values = try parameters.values(for: chosen.map { ($0.name, $0.parameters) })
        let image = try Image(contentsOf: input)
        let reference = try options.reference.map { try Image(contentsOf: $0) }
        let progress = Progress()
        defer { progress.finish() }
        let simulations = try zip(chosen, values).map { unit, values in
            let configured = try unit.configured(
                parameters: values, tables: options.luts, channels: image.channels,
                columns: image.width, rows: image.height)
            return ImageSimulation(
                unit: unit, configured: configured,
                part: part ?? ImageSimulation.usualPart(of: image, configured),
                pricing: pricing, clockPeriodNs: clockPeriodNs)
        }
        let rows = try simulations.map { simulation in
            try simulation.run(image, reference: reference) { progress.report($0) }
        }
        progress.finish()
        if let output = options.output, let row = rows.first { try row.output.write(to: output) }
        switch format {
        case .json:
            try writeJSON(Report(input: input, reference: options.reference, units: rows))
        case .csv: try StandardOutput.write(ImageText(rows: rows).csv)
        case .text: try StandardOutput.write(ImageText(rows: rows).text)
        }
    }
}
