import Morpho
import MorphoImages
import MorphoLookup
import MorphoStreaming
import ReferenceData
import Testing

@testable import MorphoUnits

@Suite("a retoucher meets broken streams") struct RetouchStreamTests {
    /// A pixel as it is sent, right or wrong.
    private struct Beat {
        var pixel: [UInt8]
        var isFirst = false
        var isLast = false
    }

    private struct Player {
        let engine: WordEngine
        var samples: [UInt8] = []
        /// Of each pixel that came out, whether it begins a frame and ends a line.
        var marks: [[Bool]] = []

        /// Sends beats one after the other, and goes on for some cycles.
        /// - Parameter skip: cycles without an offer when nothing has moved for a while.
        mutating func play(_ beats: [Beat], then rest: Int, skip: Int = 0) throws {
            var (place, idle) = (0, 0)
            var left = rest
            while left > 0 {
                if beats.indices.contains(place) {
                    let beat = beats[place]
                    try engine.poke(
                        "s_axis_tdata",
                        beat.pixel.reversed().reduce(0) { $0 << 8 | Int($1) })
                    try engine.poke("s_axis_tuser", beat.isFirst ? 1 : 0)
                    try engine.poke("s_axis_tlast", beat.isLast ? 1 : 0)
                } else {
                    left -= 1
                }
                try engine.poke("s_axis_tvalid", beats.indices.contains(place) ? 1 : 0)
                idle += 1
                if idle == 100 {
                    try engine.poke("s_axis_tvalid", 0)
                    try engine.run(skip)
                    continue
                }
                if try engine.holds("m_axis_tvalid") {
                    idle = 0
                    let word = try engine.value("m_axis_tdata")
                    samples += (0..<3).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
                    marks.append([
                        try engine.holds("m_axis_tuser"), try engine.holds("m_axis_tlast"),
                    ])
                }
                if try engine.holds("s_axis_tready") {
                    place += 1
                    idle = 0
                }
                try engine.step()
            }
        }
    }

    private func lines(_ image: Image) -> [[Beat]] {
        (0..<image.height).map { row in
            (0..<image.width).map { column in
                Beat(
                    pixel: (0..<3).map { image[row, column, $0] },
                    isFirst: row == 0 && column == 0, isLast: column == image.width - 1)
            }
        }
    }

    @Test("short and long lines, pixels between frames, a frame cut short, one of a wrong size")
    func recovery() throws {
        var dice = Dice(state: 131)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: 1))
        let (columns, rows) = (65, 64)
        let images = try (0..<3).map { _ in
            try dice.image(width: columns, height: rows, channels: 3)
        }
        let engine = try WordEngine(Design(Retoucher(tables: tables, columns: 100, rows: 100)))
        try engine.restart()
        try engine.poke("m_axis_tready", 1)
        try engine.poke("frame_rows", rows)
        var player = Player(engine: engine)
        func status() throws -> Int {
            let found = try engine.value("status")
            try engine.poke("clear", 1)
            try engine.step()
            try engine.poke("clear", 0)
            return found
        }

        try engine.poke("frame_columns", 101)
        try player.play(Array(lines(images[0])[0]), then: 40)
        #expect(player.samples.isEmpty)
        // What follows the first pixel of a frame that is dropped lies between frames.
        #expect(try status() == 1 << 4 | 1 << 3)

        try engine.poke("frame_columns", columns)
        // Line 3 ends after 40 pixels, line 5 goes on for two, line 6 has no end.
        var damaged = lines(images[0])
        damaged[3] = Array(damaged[3].prefix(40))
        damaged[3][39].isLast = true
        damaged[5][columns - 1].isLast = false
        damaged[5] += [Beat(pixel: [1, 2, 3]), Beat(pixel: [4, 5, 6], isLast: true)]
        damaged[6][columns - 1].isLast = false
        // The rest of line 6 is line 7, which so is missing; at the end comes one more.
        damaged.append((0..<columns).map { Beat(pixel: [7, 8, UInt8($0)]) })
        damaged[rows][columns - 1].isLast = true
        damaged.append([Beat(pixel: [9, 9, 9]), Beat(pixel: [8, 8, 8], isLast: true)])
        let first = try Image(width: columns, height: rows, channels: 3) { row, column, channel in
            switch row {
            case 3: images[0][3, min(column, 39), channel]
            case ..<7: images[0][row, column, channel]
            case rows - 1: [7, 8, UInt8(column)][channel]
            default: images[0][row + 1, column, channel]
            }
        }
        let cycles = RetouchCycles(columns: columns, rows: rows, cubes: 1)
        try player.play(Array(damaged.joined()), then: 40)
        #expect(try status() == 1 << 3 | 1 << 1 | 1)

        // The third frame begins in line 20 of the second one, which becomes whole first.
        let cut = lines(images[1]).prefix(20) + [Array(lines(images[1])[20].prefix(31))]
        let second = try Image(width: columns, height: rows, channels: 3) { row, column, channel in
            row < 20 || row == 20 && column < 31
                ? images[1][row, column, channel] : images[1][20, 30, channel]
        }
        try player.play(Array((cut + lines(images[2])).joined()), then: 40, skip: cycles.gap)
        #expect(try status() == 1 << 2)

        let model = FixedRetoucher(tables)
        let expected = [
            first, try FixedRetoucher.retouch(second, with: model.cube(of: first)),
            try FixedRetoucher.retouch(images[2], with: model.cube(of: second)),
        ]
        #expect(player.samples == expected.flatMap(\.samples))
        let marks = (0..<3 * columns * rows).map {
            [$0 % (columns * rows) == 0, $0 % columns == columns - 1]
        }
        #expect(player.marks == marks)
    }
}
