import Morpho
import MorphoCircuit
import Testing

@testable import MorphoLookup
@testable import MorphoUnits

@Suite struct RetouchCellTests {
    @Test("the samples around the middles of cells, accumulated", arguments: [64, 65, 131, 720])
    func positions(size: Int) throws {
        let bench = try Bench(CellPositions(sizeBits: 10))
        bench.size = size
        bench.restarts = 1
        try bench.step()
        bench.restarts = 0
        bench.passes = 1
        for run in 0..<2 {
            var found: [[Int]] = []
            for sample in 0..<size {
                // At the end of a line it starts again.
                bench.restarts = sample == size - 1 ? 1 : 0
                if run == 1, sample % 5 == 0 {
                    // A gap changes nothing.
                    bench.passes = 0
                    bench.restarts = 0
                    try bench.step()
                    bench.passes = 1
                    bench.restarts = sample == size - 1 ? 1 : 0
                }
                if bench.isSecond == 1 { found.append([bench.number, sample, bench.share]) }
                try bench.step()
            }
            let expected = (0..<32).map { cell in
                let cell = (cell, RetouchPrediction.Neighbours(cell, count: size))
                return [cell.0, cell.1.second, cell.1.share]
            }
            #expect(found == expected)
        }
    }
}
