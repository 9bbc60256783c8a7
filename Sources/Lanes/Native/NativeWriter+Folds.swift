import CMorphoLanes

/// Folds as C: bits by shifts and masks where they stand in rows, by a shuffle of bytes where they
/// do not; elements by shuffles.
extension NativeWriter {
    /// More rows of bits than that are shuffled.
    private static let mostRuns = 12

    /// The value of a fold of 64 lanes.
    mutating func foldValue(_ instruction: morpho_lane_instruction) -> String {
        let table = folds[Int(instruction.k)]
        let sources = table.sources.enumerated().map { number, source in
            let entry = lists[Int(instruction.a) + number]
            switch source {
            case .scalar: return scalar(entry >> 1)
            case .plane: return plane(entry >> 1)
            case .array(let log): return array(entry >> 1, log)
            }
        }
        switch instruction.operation {
        case MORPHO_FOLD_PLANE: return bits(table, sources)
        case MORPHO_FOLD_ARRAY: return elements(table, sources)
        case MORPHO_FOLD_WORD:
            let sign = table.shape.isSigned ? 1 : 0
            return "truncated(\(bits(table, sources)), \(table.shape.width), \(sign))"
        default: return element(table, sources)
        }
    }

    private func element(_ table: FoldTable, _ sources: [String]) -> String {
        let lane = table.entries[0].lane
        let sign = table.shape.isSigned ? 1 : 0
        let value =
            if case .array = table.sources[0] {
                "(uint64_t)\(sources[0])[\(lane)]"
            } else {
                "\(sources[0]) >> \(lane)"
            }
        return "truncated(\(value), \(table.shape.width), \(sign))"
    }

    // MARK: Bits

    /// Bits of one source that stand in a row there and here.
    private struct Run {
        var source: Int
        var lane: Int
        var position: Int
        var length: Int
    }

    private func bits(_ table: FoldTable, _ sources: [String]) -> String {
        var constant: UInt64 = 0
        var runs: [Run] = []
        for (position, entry) in table.entries.enumerated() {
            if entry.source < 0 {
                constant |= entry.lane << UInt64(position)
                continue
            }
            if let last = runs.last, last.source == entry.source,
                last.lane + last.length == Int(entry.lane),
                last.position + last.length == position
            {
                runs[runs.count - 1].length += 1
            } else {
                runs.append(
                    Run(
                        source: entry.source, lane: Int(entry.lane), position: position,
                        length: 1))
            }
        }
        var terms: [String] = []
        if runs.count > Self.mostRuns {
            terms += shuffledBits(table, sources)
            runs.removeAll { table.sources[$0.source] == .plane }
        }
        terms += runs.map { run in
            let mask = run.length == 64 ? UInt64.max : (UInt64(1) << UInt64(run.length)) - 1
            let moved =
                run.lane == 0 ? sources[run.source] : "\(sources[run.source]) >> \(run.lane)"
            return "(\(moved) & \(mask)ull) << \(run.position)"
        }
        if constant != 0 || terms.isEmpty { terms.append("\(constant)ull") }
        return terms.map { "(\($0))" }.joined(separator: " | ")
    }

    /// Bits of planes by shuffles of bytes, two planes at a time.
    private func shuffledBits(_ table: FoldTable, _ sources: [String]) -> [String] {
        let planes = table.sources.indices.filter { table.sources[$0] == .plane }
        return stride(from: 0, to: planes.count, by: 2).map { first in
            let left = planes[first]
            let right = first + 1 < planes.count ? planes[first + 1] : left
            var mask: UInt64 = 0
            var places = [Int](repeating: -1, count: lanes)
            for (position, entry) in table.entries.enumerated() {
                guard entry.source == left || entry.source == right else { continue }
                mask |= 1 << UInt64(position)
                places[position] = Int(entry.lane) + (entry.source == left ? 0 : lanes)
            }
            let shuffle = Self.shuffle(
                "e8_ones(\(sources[left]))", "e8_ones(\(sources[right]))", places)
            return "e8_BIT(\(shuffle), 0) & \(mask)ull"
        }
    }

    private static func shuffle(_ left: String, _ right: String, _ places: [Int]) -> String {
        let list = places.map { "\($0)" }.joined(separator: ",")
        return "__builtin_shufflevector(\(left), \(right), \(list))"
    }

    // MARK: Elements

    private func elements(_ table: FoldTable, _ sources: [String]) -> String {
        let type = "e\(8 << table.log)_u"
        let element = "uint\(8 << table.log)_t"
        // Numbers and single values are one more vector.
        var literal = [String](repeating: "0", count: lanes)
        var isLiteral = [Bool](repeating: false, count: lanes)
        for (position, entry) in table.entries.enumerated() {
            if entry.source < 0 {
                let mask = table.log == 3 ? UInt64.max : (UInt64(1) << UInt64(8 << table.log)) - 1
                literal[position] = "\(entry.lane & mask)u" + (table.log == 3 ? "ll" : "")
            } else if table.sources[entry.source] == .scalar {
                literal[position] = "(\(element))\(sources[entry.source])"
            } else {
                continue
            }
            isLiteral[position] = true
        }
        var value: String?
        var isPlaced = [Bool](repeating: false, count: lanes)
        if isLiteral.contains(true) {
            value = "(\(type)){\(literal.joined(separator: ", "))}"
            isPlaced = isLiteral
        }
        for source in table.sources.indices where table.sources[source] != .scalar {
            var places = [Int](repeating: -1, count: lanes)
            for (position, entry) in table.entries.enumerated() {
                if entry.source == source {
                    places[position] = lanes + Int(entry.lane)
                } else if isPlaced[position] {
                    places[position] = position
                }
            }
            for (position, entry) in table.entries.enumerated() where entry.source == source {
                isPlaced[position] = true
            }
            value = Self.shuffle(value ?? sources[source], sources[source], places)
        }
        return value ?? "(\(type)){0}"
    }
}
