import Foundation
import MorphoCircuit
import MorphoLanes
import MorphoSimulation

for entry in BenchDesign.allCases {
    let design = try entry.elaborate()
    for lanes in [1, 8192] {
        let start = ContinuousClock.now
        let engine = try LanesEngine(design, lanes: lanes, uniform: ["load"])
        engine.threads = 1
        let ready = (ContinuousClock.now - start) / .seconds(1)
        try engine.poke("reset", Word(1, width: 1))
        try engine.step()
        try engine.poke("reset", Word(0, width: 1))
        try engine.poke("seed", lanes: (0..<lanes).map { Word(UInt($0 &* 2_654_435_761 & 0xffff_ffff | 1), width: 32) })
        try engine.poke("load", Word(1, width: 1))
        try engine.step()
        try engine.poke("load", Word(0, width: 1))
        let cycles = 2000
        let begin = ContinuousClock.now
        try engine.run(cycles)
        let seconds = (ContinuousClock.now - begin) / .seconds(1)
        print(entry.rawValue, lanes, engine.instructionSet, engine.operationCount, String(format: "ready %.3f s, %.2f M lane-cycles/s", ready, Double(lanes * cycles) / seconds / 1e6), try engine.peek("checksum"))
    }
}
