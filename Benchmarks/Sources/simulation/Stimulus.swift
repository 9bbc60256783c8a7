import MorphoCircuit
import MorphoLanes
import MorphoSimulation

/// What every design is driven with: two cycles to take the seed of a lane, then free running.
enum Stimulus {
    /// Odd, so that no generator stands still.
    static func seed(lane: Int) -> UInt32 { UInt32(truncatingIfNeeded: lane &* 2_654_435_761) | 1 }

    static func load(_ engine: LanesEngine) throws {
        try engine.poke("reset", Word(1, width: 1))
        try engine.step()
        try engine.poke("reset", Word(0, width: 1))
        try engine.poke(
            "seed", lanes: (0..<engine.lanes).map { Word(UInt(seed(lane: $0)), width: 32) })
        try engine.poke("load", Word(1, width: 1))
        try engine.step()
        try engine.poke("load", Word(0, width: 1))
    }
}
