import Foundation
import MorphoComparison
import MorphoTechnology

/// Numbers as tables show them.
enum Figure {
    static func fixed(_ value: Double, _ digits: Int) -> String {
        String(format: "%.\(digits)f", value)
    }

    /// Four significant digits in the unit of the column.
    static func short(_ value: Double) -> String {
        let digits = max(0, 3 - Int(log10(max(abs(value), 1e-9)).rounded(.down)))
        return fixed(value, min(digits, 6))
    }

    /// With its sign: `+12.50`.
    static func signed(_ value: Double) -> String {
        value == 0 ? "0" : (value > 0 ? "+" : "-") + short(abs(value))
    }

    /// Two significant digits of a number that was written as text; other text as it is.
    static func exponential(_ text: String) -> String {
        Double(text).map { String(format: "%.1e", $0) } ?? text
    }

    static func ratio(_ value: Double, to first: Double) -> String {
        first > 0 ? fixed(value / first, 3) : "-"
    }
}

/// The columns of a price: figures of a valid one, else that it is none.
extension Price {
    static let header = [
        "cells", "area um2", "power uW", "leakage", "internal", "switching", "delay ns",
        "slack ns",
    ]

    var cells: [String] {
        guard isValid else { return Self.header.map { _ in "invalid" } }
        return ["\(area.cells)", Figure.fixed(area.totalUm2, 0)]
            + [power.totalW, power.leakageW, power.internalW, power.switchingW].map {
                Figure.short($0 * 1e6)
            } + [Figure.fixed(delayNs, 2), Figure.fixed(slackNs, 2)]
    }

    /// What the figures stand on, in lines.
    var basis: String {
        let others = (clocks?.each ?? []).map { "\($0.name) \(Figure.short($0.clockMhz))" }
        let list = others.isEmpty ? "" : " (" + others.joined(separator: ", ") + ")"
        return """
            price: \(technology.name) (\(technology.corner)) at \(Figure.short(technology.clockMhz)) \
            MHz\(list), no placement; \(estimationEngine)
            power: \(power.method)
            \(errorText)assumed: \(assumptions)

            """
    }

    /// A line; none for prices of other tools.
    private var errorText: String {
        guard estimationEngine.hasPrefix("morpho") else { return "" }
        guard let known = knownError else {
            let reason =
                KnownError.with(library: technology.name) == nil
                ? "with this library" : "on units of this size"
            return "known error: not measured \(reason)\n"
        }
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
        return """
            known error: area within 10 % of Yosys' for \(percent(known.areaWithin10Percent)) of \
            \(known.designs) designs, delay within 20 % of OpenSTA's for \
            \(percent(known.delayWithin20Percent)), power within 25 % for \
            \(percent(known.powerWithin25Percent))

            """
    }
}
