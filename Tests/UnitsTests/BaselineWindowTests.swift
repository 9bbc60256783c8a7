import Morpho
import MorphoLookup
import MorphoStreaming
import ReferenceData
import Testing

@testable import MorphoUnits

@Suite struct BaselineWindowTests {
    /// Along one axis, as numpy.pad counts.
    private static func place(_ place: Int, _ count: Int, _ isMirrored: Bool) -> Int {
        if place < 0 { return isMirrored ? -place : 0 }
        if place >= count { return isMirrored ? 2 * count - 2 - place : count - 1 }
        return place
    }

    @Test(
        "every square of frames of several sizes, with and without waiting",
        arguments: [(1, false), (1, true), (2, false), (2, true), (3, true)])
    func squares(reach: Int, isMirrored: Bool) throws {
        let bench = try Bench(
            PixelWindow(
                reach: reach, pixelBits: 8, padding: isMirrored ? .mirrored : .repeated,
                limits: FrameLimits(columns: 1...9, rows: 1...9)))
        var dice = Dice(state: UInt64(reach))
        let least = isMirrored ? reach + 1 : 1
        for (columns, rows, waits) in [
            (least, least, false), (9, 4, true), (least, 6, true), (5, least, false), (5, 5, true),
        ] {
            let frame = (0..<columns * rows).map { _ in Int(dice.next() >> 56) }
            (bench.columns, bench.rows) = (columns, rows)
            var (sent, received, cycles) = (0, 0, 0)
            while received < frame.count, cycles < 2000 {
                bench.pixelValid = sent < frame.count && !(waits && dice.next() >> 62 == 0) ? 1 : 0
                bench.pixel = bench.pixelValid == 1 ? frame[sent] : 0
                bench.windowReady = waits && dice.next() >> 63 == 0 ? 0 : 1
                if bench.windowValid == 1, bench.windowReady == 1 {
                    let (row, column) = (received / columns, received % columns)
                    let square = (-reach...reach).flatMap { y in
                        (-reach...reach).map { x -> Int in
                            frame[
                                Self.place(row + y, rows, isMirrored) * columns
                                    + Self.place(column + x, columns, isMirrored)]
                        }
                    }
                    #expect(bench.words == square, "\(columns) × \(rows), \(row), \(column)")
                    received += 1
                }
                if bench.pixelValid == 1, bench.pixelReady == 1 { sent += 1 }
                try bench.step()
                cycles += 1
            }
            #expect(received == frame.count && sent == frame.count)
            if !waits {
                // A column is there one cycle after its step, its square one cycle later.
                #expect(cycles == (columns + reach) * (rows + reach) + 2)
            }
        }
    }
}

extension Bench<PixelWindow> {
    fileprivate var words: [Int] {
        let span = 2 * 3 + 1
        return (0..<span * span).compactMap { index in
            (try? engine.peek("window_\(index)")).flatMap { $0.unsignedValue }.map { Int($0) }
        }
    }
}
