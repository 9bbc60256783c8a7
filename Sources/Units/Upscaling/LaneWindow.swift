import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// What one lane of a stage sees of the window: a sample with its neighbours, row by row from the
/// topmost one, and how near the edges of the image are.
struct LaneWindow {
    var high: [[Bits]]
    var low: [[Bits]]
    var level: Unsigned
    var rest: Unsigned?
    /// Place a: exactly a samples are beyond the sample itself.
    var top: [Bit]
    var bottom: [Bit]
    var left: [Bit]
    var right: [Bit]

    func registered(named name: String) -> LaneWindow {
        func later(_ rows: [[Bits]], _ part: String) -> [[Bits]] {
            rows.enumerated().map { row, words in
                words.enumerated().map { column, word in
                    MorphoUnits.registered(word, named: "\(name)_\(part)_\(row)_\(column)")
                }
            }
        }
        func later(_ bits: [Bit], _ part: String) -> [Bit] {
            bits.enumerated().map {
                MorphoUnits.registered($1, named: "\(name)_\(part)_\($0)")
            }
        }
        return LaneWindow(
            high: later(high, "high"), low: later(low, "low"),
            level: MorphoUnits.registered(level, named: "\(name)_level"),
            rest: rest.map { MorphoUnits.registered($0, named: "\(name)_rest") },
            top: later(top, "top"), bottom: later(bottom, "bottom"), left: later(left, "left"),
            right: later(right, "right"))
    }

    /// The neighbours of a branch with what its padding puts beyond the edges: row by row,
    /// `reach` to each side.
    func padded(_ branch: UpscalerDescription.Branch) -> [[Bits]] {
        let part = branch.part == .high ? high : low
        let (reach, margin) = (branch.reach, (part.count - 1) / 2)
        let window = (-reach...reach).map { row in
            (-reach...reach).map { part[margin + row][margin + $0] }
        }
        let rows = (-reach...reach).map { row in
            (0...2 * reach).map { column in
                replaced(row, branch, nearer: top, further: bottom) { window[reach + $0][column] }
            }
        }
        return rows.map { words in
            (-reach...reach).map { column in
                replaced(column, branch, nearer: left, further: right) { words[reach + $0] }
            }
        }
    }

    /// The word at a distance along one axis, or where the image ends before that the one that
    /// stands for it.
    private func replaced(
        _ distance: Int, _ branch: UpscalerDescription.Branch, nearer: [Bit], further: [Bit],
        _ word: (Int) -> Bits
    ) -> Bits {
        (0..<abs(distance)).reversed().reduce(word(distance)) { other, edge in
            let source =
                branch.padding == .mirrored ? 2 * edge - abs(distance) : edge
            return mux(
                distance < 0 ? nearer[edge] : further[edge],
                word(distance < 0 ? -source : source), other)
        }
    }
}

extension UpscalerStage {
    /// Chooses the sample of the present step for a lane.
    func selected(lane: Int) -> LaneWindow {
        let (layout, schedule) = (layout, schedule)
        // The place within a block of the lane's sample, by group.
        let places = (0..<schedule.groups).map { group -> (row: Int, column: Int) in
            let sample = group * schedule.lanes + lane
            return (sample / layout.side, sample % layout.side)
        }
        func signals(_ place: (row: Int, column: Int), _ channel: Int) -> SampleSignals {
            let side = layout.side
            func split(_ number: Int) -> (block: Int, within: Int) {
                let block = number >= 0 ? number / side : -((side - 1 - number) / side)
                return (block, number - block * side)
            }
            let (row, column) = (split(place.row), split(place.column))
            return window.sample(
                .init(channel: channel, row: row.within, column: column.within), row: row.block,
                column: column.block)
        }
        func chosen(_ row: Int, _ column: Int, _ part: (SampleSignals) -> Bits?) -> Bits {
            let byGroup = places.map { place -> Bits in
                let words = (0..<layout.channels).compactMap {
                    part(signals((place.row + row, place.column + column), $0))
                }
                return choose(words, steps.channel?.value)
            }
            return choose(byGroup, steps.group?.value)
        }
        func square(_ reach: Int, _ part: (SampleSignals) -> Bits?) -> [[Bits]] {
            (-reach...reach).map { row in (-reach...reach).map { chosen(row, $0, part) } }
        }
        let reach = max(layout.highReach, layout.lowReach)
        func edges(_ within: (Int) -> Int, _ isAt: (Int) -> Bit) -> [Bit] {
            (0..<reach).map { edge in
                anyOf(
                    places.indices.compactMap { group in
                        let rest = edge - within(group)
                        guard rest >= 0, rest % layout.side == 0 else { return nil }
                        let isNear = isAt(rest / layout.side)
                        return steps.group.map { isNear && $0 == group } ?? isNear
                    })
            }
        }
        let last = layout.side - 1
        return LaneWindow(
            high: square(layout.highReach) { $0.high }, low: square(layout.lowReach) { $0.low },
            level: concatenate(chosen(0, 0) { $0.high }, chosen(0, 0) { $0.low }).asUnsigned,
            rest: layout.restBits == 0 ? nil : chosen(0, 0) { $0.rest }.asUnsigned,
            top: edges({ places[$0].row }) { frame.row == $0 },
            bottom: edges({ last - places[$0].row }) { isBefore(frame.row, activeRows, by: $0) },
            left: edges({ places[$0].column }) { frame.column == $0 },
            right: edges({ last - places[$0].column }) {
                isBefore(frame.column, activeColumns, by: $0)
            })
    }

    /// `place` is that many places before the last of `count`.
    private func isBefore(_ place: Register<Unsigned>, _ count: Register<Unsigned>, by blocks: Int)
        -> Bit
    {
        place + (1 + blocks) == count
    }

    private func choose(_ words: [Bits], _ index: Unsigned?) -> Bits {
        guard words.count > 1, let index, let words = Vector(words) else {
            return words.first ?? .placeholder
        }
        return words[index]
    }
}
