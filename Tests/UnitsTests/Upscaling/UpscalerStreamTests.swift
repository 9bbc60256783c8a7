import MorphoCircuit
import MorphoImages
import MorphoLookup
import MorphoStreaming
import MorphoVideoSimulation
import ReferenceData
import Testing

@testable import MorphoUnits

@Suite("an upscaler meets broken streams") struct UpscalerStreamTests {
    /// A pixel as it is sent, right or wrong.
    struct Beat {
        var pixel: UInt8
        var isFirst = false
        var isLast = false
    }

    /// Sends beats of grey pixels, and gives the pixels that come out.
    private func send(_ beats: [Beat], to bench: UpscalerBench, cycles: Int) throws -> [UInt8] {
        var (samples, place): ([UInt8], Int) = ([], 0)
        try bench.poke("m_axis_tready", 1, width: 1)
        for _ in 0..<cycles {
            if beats.indices.contains(place) {
                try bench.poke("s_axis_tdata", Int(beats[place].pixel), width: 8)
                try bench.poke("s_axis_tuser", beats[place].isFirst ? 1 : 0, width: 1)
                try bench.poke("s_axis_tlast", beats[place].isLast ? 1 : 0, width: 1)
            }
            try bench.poke("s_axis_tvalid", beats.indices.contains(place) ? 1 : 0, width: 1)
            if try bench.word("m_axis_tvalid") == 1 {
                let word = try bench.word("m_axis_tdata")
                for byte in 0..<bench.configuration.raster.pixelsPerBeat {
                    samples.append(UInt8(truncatingIfNeeded: word >> (8 * byte)))
                }
            }
            if try bench.word("s_axis_tready") == 1 { place += 1 }
            try bench.engine.step()
        }
        #expect(place >= beats.count)
        return samples
    }

    private func frame(_ image: Image) -> [[Beat]] {
        (0..<image.height).map { row in
            (0..<image.width).map { column in
                Beat(
                    pixel: image[row, column, 0], isFirst: row == 0 && column == 0,
                    isLast: column == image.width - 1)
            }
        }
    }

    /// What is done to a frame, the frame that becomes of it, and the status bit.
    enum Damage: String, CaseIterable { case short, long, cut, stray, unfit }

    @Test("short and long lines, cut and stray frames", arguments: Damage.allCases)
    func recovery(damage: Damage) throws {
        var dice = Dice(state: 31)
        let tables = try dice.tables(.small)
        let bench = try UpscalerBench(
            UpscalerConfiguration(
                tables: tables, channels: 1, largestColumns: 16, largestRows: 16))
        let (columns, rows) = (7, 5)
        let image = try dice.image(width: columns, height: rows, channels: 1)
        let next = try dice.image(width: columns, height: rows, channels: 1)
        var lines = frame(image)
        var repaired: Image? = image
        switch damage {
        case .short:
            // Line 1 ends after 4 pixels, the others of it are like the fourth.
            lines[1] = Array(lines[1].prefix(4))
            lines[1][3].isLast = true
            repaired = try Image(width: columns, height: rows, channels: 1) { row, column, _ in
                image[row, row == 1 ? min(column, 3) : column, 0]
            }
        case .long:
            lines[2][columns - 1].isLast = false
            lines[2] += [Beat(pixel: 9), Beat(pixel: 8, isLast: true)]
        case .cut:
            // The next frame begins in line 2.
            lines = Array(lines.prefix(2)) + [Array(lines[2].prefix(3))]
            repaired = try Image(width: columns, height: rows, channels: 1) { row, column, _ in
                row < 2 || row == 2 && column < 3 ? image[row, column, 0] : image[2, 2, 0]
            }
        case .stray: lines += [[Beat(pixel: 1), Beat(pixel: 2, isLast: true)]]
        case .unfit: repaired = nil
        }
        func size(_ columns: Int) throws {
            try bench.poke(
                "frame_columns", columns, width: bench.configuration.limits.columnBits)
            try bench.poke("frame_rows", rows, width: bench.configuration.limits.rowBits)
        }
        var samples: [UInt8] = []
        if damage == .unfit {
            try size(17)
            samples = try send(Array(lines.joined()), to: bench, cycles: 400)
            #expect(samples.isEmpty)
            lines = []
        }
        try size(columns)
        samples = try send(
            Array(lines.joined()) + Array(frame(next).joined()), to: bench, cycles: 2500)
        let expected = try ([repaired].compactMap { $0 } + [next]).enlarged(by: tables)
        #expect(samples == expected.flatMap(\.samples))
        let bit = ["short": 0, "long": 1, "cut": 2, "stray": 3, "unfit": 4][damage.rawValue] ?? 7
        // Dropping an unfit frame means dropping what follows its first pixel, too.
        let expectedStatus = damage == .unfit ? 1 << 4 | 1 << 3 : 1 << bit
        #expect(try bench.status() == expectedStatus)
        try bench.poke("clear", 1, width: 1)
        try bench.engine.step()
        #expect(try bench.status() == 0)
    }
}
