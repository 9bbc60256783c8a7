import MorphoCircuit

/// How a waveform is drawn.
public enum WaveformStyle: Hashable, Sendable {
    /// Box-drawing characters.
    case lines
    /// ASCII only: `/`, `-`, `\`, `_` and `|`.
    case ascii
}

/// How words without named values are written.
public enum WaveformRadix: String, Hashable, Sendable, CaseIterable {
    /// Signed by the shape.
    case decimal
    case hexadecimal, binary

    func text(of word: Word, _ signal: SignalDescription) -> String {
        if let state = signal.enumeration?.name(of: word) { return state }
        switch self {
        case .decimal: return word.decimal(signed: signal.shape.isSigned)
        case .hexadecimal: return word.hexadecimal
        case .binary: return word.binary
        }
    }
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
///
/// A chosen width of columns cuts longer values, which then end in `~`. A chosen width of lines
/// breaks the waveform into blocks, one below the other, with a blank line between them.
struct Waveform {
    let trace: Trace
    let style: WaveformStyle
    var radix = WaveformRadix.decimal
    var columnWidth: Int?
    var lineWidth: Int?
    var showsSteps = false

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
        let texts = columns.map { column in
            let signal = trace.signals[column]
            return isLine(signal)
                ? [] : steps.map { radix.text(of: trace.values[$0][column], signal) }
        }
        let numbers = showsSteps ? steps.map { "\(trace.steps[$0].index)" } : []
        let longest = (texts.joined().map(\.count).max() ?? 0) + 1
        let width = max(
            4,
            columnWidth.map { min($0, 1 << 16) }
                ?? max(longest, (numbers.map(\.count).max() ?? 0) + 1))
        let clocks = showsClocks ? trace.domains : []
        let labels =
            (showsSteps ? ["step"] : []) + clocks.map(\.name)
            + columns.map { trace.signals[$0].name }
        let margin = (labels.map(\.count).max() ?? 0) + 2
        let shown = lineWidth.map { max(1, (max(0, $0) - margin) / width) } ?? max(1, steps.count)

        func block(_ range: Range<Int>) -> String {
            let part = range.lowerBound - steps.lowerBound..<range.upperBound - steps.lowerBound
            var lines = showsSteps ? [ruler(numbers[part], width)] : []
            lines += clocks.indices.map { clock($0, range, width) }
            for (position, column) in columns.enumerated() {
                lines.append(
                    isLine(trace.signals[column])
                        ? line(column, range, width) : boxes(texts[position][part], width))
            }
            return zip(labels, lines).map { label, line in
                let text = label + String(repeating: " ", count: margin - label.count) + line
                return String(text.reversed().drop { $0 == " " }.reversed())
            }.joined(separator: "\n")
        }
        if steps.isEmpty { return block(steps) }
        return stride(from: steps.lowerBound, to: steps.upperBound, by: shown).map {
            block($0..<min($0 + shown, steps.upperBound))
        }.joined(separator: "\n\n")
    }

    /// The numbers of the steps, those left out that have no room.
    private func ruler(_ numbers: ArraySlice<String>, _ width: Int) -> String {
        numbers.map { number in
            let text = " " + number
            return text.count > width
                ? String(repeating: " ", count: width)
                : text + String(repeating: " ", count: width - text.count)
        }.joined()
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

    private func line(_ column: Int, _ steps: Range<Int>, _ width: Int) -> String {
        func bit(_ step: Int) -> Bool { !trace.values[step][column].isZero }
        var text = ""
        for step in steps {
            let level = bit(step) ? pen.high : pen.low
            let isEdge = step > steps.lowerBound && bit(step - 1) != bit(step)
            text.append(isEdge ? (bit(step) ? pen.rise : pen.fall) : level)
            text.append(contentsOf: String(repeating: level, count: width - 1))
        }
        return text
    }

    private func boxes(_ values: ArraySlice<String>, _ width: Int) -> String {
        var text = ""
        for (step, value) in values.enumerated() {
            if step > 0, values[values.startIndex + step - 1] == value {
                text.append(contentsOf: String(repeating: " ", count: width))
            } else {
                let shown = value.count < width ? value : value.prefix(width - 2) + "~"
                text.append(step == 0 ? " " : pen.border)
                text.append(contentsOf: shown)
                text.append(contentsOf: String(repeating: " ", count: width - 1 - shown.count))
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
    ///   - columnWidth: characters of a step, at least 4; longer values are cut and end in `~`.
    ///     Nil: as the longest value needs.
    ///   - lineWidth: characters of a line, after which the waveform goes on in a block below;
    ///     nil for lines of any length.
    ///   - showsSteps: begins with a line of the steps' numbers.
    public func text(
        signals: [String]? = nil, from: Int = 0, to: Int? = nil, style: WaveformStyle = .lines,
        radix: WaveformRadix = .decimal, columnWidth: Int? = nil, lineWidth: Int? = nil,
        showsSteps: Bool = false, showsClocks: Bool = true
    ) -> String {
        let start = min(max(0, from), steps.count)
        let end = max(start, min(to ?? steps.count, steps.count))
        return Waveform(
            trace: self, style: style, radix: radix, columnWidth: columnWidth,
            lineWidth: lineWidth, showsSteps: showsSteps
        ).text(signals: signals, steps: start..<end, showsClocks: showsClocks)
    }
}
