import MorphoCircuit

/// How a waveform is drawn.
public enum WaveformStyle: Hashable, Sendable {
    /// Box-drawing characters.
    case lines
    /// ASCII only: `/`, `-`, `\`, `_` and `|`.
    case ascii
}

/// A trace drawn as text, for terminals and for tests that compare whole waveforms.
///
///     clock   ____┌─┐_┌─┐_┌─┐_
///     enable  ────┐___┌───────
///     total    0  │3      │6
///
/// Each step has a column of equal width (at least 4), which shows the values that the step's edge
/// samples. The edge itself stands at the column's right border, so a clock's edge is drawn where
/// the next column begins, and with it what the edge changed. Clocks come first, then the signals.
///
/// One bit is drawn as a line, high or low. Wider signals show their value where it changes: in
/// decimal, signed by the shape, or the state's name. The first column starts with a blank instead
/// of a border. Lines have no trailing blanks.
struct Waveform {
    let trace: Trace
    let style: WaveformStyle

    private struct Pen {
        let high: Character
        let low: Character = "_"
        let rise: Character
        let fall: Character
        let border: Character
    }

    private var pen: Pen {
        switch style {
        case .lines: Pen(high: "─", rise: "┌", fall: "┐", border: "│")
        case .ascii: Pen(high: "-", rise: "/", fall: "\\", border: "|")
        }
    }

    func text(signals names: [String]?, steps: Range<Int>, showsClocks: Bool) -> String {
        var columns: [Int] = []
        if let names {
            for name in names {
                if let index = trace.signals.firstIndex(where: { $0.name == name }) {
                    columns.append(index)
                }
            }
        } else {
            columns = Array(trace.signals.indices)
        }
        let words = columns.map { column in steps.map { trace.values[$0][column] } }
        let texts = zip(columns, words).map { column, words in
            let signal = trace.signals[column]
            return isLine(signal) ? [] : words.map { signal.text(of: $0) }
        }
        let width = max(4, (texts.joined().map(\.count).max() ?? 0) + 1)
        let clocks = showsClocks ? trace.domains : []
        let labels = clocks.map(\.name) + columns.map { trace.signals[$0].name }
        let margin = (labels.map(\.count).max() ?? 0) + 2

        var lines = clocks.indices.map { clock($0, steps, width) }
        for (position, column) in columns.enumerated() {
            lines.append(
                isLine(trace.signals[column])
                    ? line(words[position].map { !$0.isZero }, width)
                    : boxes(texts[position], width))
        }
        return zip(labels, lines).map { label, line in
            let text = label + String(repeating: " ", count: margin - label.count) + line
            return String(text.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    private func isLine(_ signal: SignalDescription) -> Bool {
        signal.shape.width == 1 && signal.enumeration == nil
    }

    /// A pulse at the start of each column whose preceding step had an edge of the clock.
    private func clock(_ domain: Int, _ steps: Range<Int>, _ width: Int) -> String {
        let rising = trace.domains[domain].edge == .rising
        let (active, idle) = rising ? (pen.high, pen.low) : (pen.low, pen.high)
        let (start, end) = rising ? (pen.rise, pen.fall) : (pen.fall, pen.rise)
        let length = width / 2 - 1
        let pulse =
            String(start) + String(repeating: active, count: length) + String(end)
            + String(repeating: idle, count: width - length - 2)
        let pause = String(repeating: idle, count: width)
        return steps.map { step in
            step > 0 && trace.steps[step - 1].domains.contains(domain) ? pulse : pause
        }.joined()
    }

    private func line(_ bits: [Bool], _ width: Int) -> String {
        var text = ""
        for (step, bit) in bits.enumerated() {
            let level = bit ? pen.high : pen.low
            let isEdge = step > 0 && bits[step - 1] != bit
            text.append(isEdge ? (bit ? pen.rise : pen.fall) : level)
            text.append(contentsOf: String(repeating: level, count: width - 1))
        }
        return text
    }

    private func boxes(_ values: [String], _ width: Int) -> String {
        var text = ""
        for (step, value) in values.enumerated() {
            if step > 0, values[step - 1] == value {
                text.append(contentsOf: String(repeating: " ", count: width))
            } else {
                text.append(step == 0 ? " " : pen.border)
                text.append(value)
                text.append(contentsOf: String(repeating: " ", count: width - 1 - value.count))
            }
        }
        return text
    }
}

extension Trace {
    /// The trace drawn as text:
    ///
    ///     clock   ____┌─┐_┌─┐_┌─┐_
    ///     enable  ────┐___┌───────
    ///     total    0  │3      │6
    ///
    /// A column shows what the edge at its right border samples. One bit is a line; wider signals
    /// show their value, in decimal or as a state's name, where it changes.
    /// - Parameters:
    ///   - signals: which signals, in which order; nil for all that were recorded. A signal that
    ///     was not recorded is left out.
    ///   - from: the first step, clamped to those recorded.
    ///   - to: the step before which to stop; nil for all.
    public func text(
        signals: [String]? = nil, from: Int = 0, to: Int? = nil, style: WaveformStyle = .lines,
        showsClocks: Bool = true
    ) -> String {
        let start = min(max(0, from), steps.count)
        let end = max(start, min(to ?? steps.count, steps.count))
        return Waveform(trace: self, style: style)
            .text(signals: signals, steps: start..<end, showsClocks: showsClocks)
    }
}
