import Morpho
import MorphoImages
import MorphoSimulation
import ReferenceData

/// Drives the plain pixel ports of a unit with gaps on both sides, and keeps what comes out.
struct RetouchPixelRun {
    let engine: any SimulationEngine
    var dice: Dice
    /// How often a pixel is offered, and taken, in 8 cycles.
    let offered: Int
    let taken: Int
    private(set) var results: [UInt64] = []
    private(set) var cycles = 0

    init(_ engine: any SimulationEngine, seed: UInt64, offered: Int = 8, taken: Int = 8) {
        self.engine = engine
        (dice, self.offered, self.taken) = (Dice(state: seed), offered, taken)
    }

    private mutating func happens(_ chance: Int) -> Bool { Int(dice.next() >> 33) & 7 < chance }

    /// Feeds the pixels, and goes on until as many results are there.
    mutating func feed(_ pixels: [UInt64]) throws {
        var rest = pixels[...]
        let end = results.count + pixels.count
        while results.count < end {
            let isOffered = !rest.isEmpty && happens(offered)
            let isTaken = happens(taken)
            try engine.poke("pixelValid", Word(isOffered ? 1 : 0, width: 1))
            // What is shown without being valid must not matter.
            let shown = isOffered ? rest.first ?? 0 : dice.next()
            try engine.poke("pixel", Word(UInt(shown & 0xffffff), width: 24))
            try engine.poke("mark", Word(UInt(shown & 3), width: 2))
            try engine.poke("resultReady", Word(isTaken ? 1 : 0, width: 1))
            try engine.step()
            cycles += 1
            if isOffered, try !engine.peek("pixelReady", .beforeEdge).isZero {
                rest = rest.dropFirst()
            }
            if isTaken, try !engine.peek("resultValid", .beforeEdge).isZero {
                let result = try engine.peek("result", .beforeEdge).unsignedValue ?? 0
                let mark = try engine.peek("resultMark", .beforeEdge).unsignedValue ?? 0
                results.append(UInt64(result) | UInt64(mark) << 24)
            }
        }
    }
}
