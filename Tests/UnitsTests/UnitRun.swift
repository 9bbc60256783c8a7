import Morpho
import MorphoUnits

/// A function unit in the reference engine, driven through the ports that all of them have.
struct UnitRun {
    let engine: ReferenceEngine

    init(_ design: Design) throws {
        engine = try ReferenceEngine(design)
        try engine.reset()
    }

    func set(_ operands: [Int]) throws {
        for (index, value) in operands.enumerated() {
            try engine.poke("x_\(index)", Word(UInt(value), width: 8))
        }
    }

    /// Starts one computation; other operands are shown as soon as these have been taken.
    func result(_ operands: [Int]) throws -> (value: Int, cycles: Int) {
        try set(operands)
        try engine.poke("start", Word(1, width: 1))
        try engine.step()
        try engine.poke("start", Word(0, width: 1))
        try set(operands.map { 255 - $0 })
        var cycles = 1
        while try engine.peek("valid").isZero, cycles < 100_000 {
            try engine.step()
            cycles += 1
        }
        return (try peek("result"), cycles)
    }

    func peek(_ name: String) throws -> Int { Int(try engine.peek(name).unsignedValue ?? 0) }
}
