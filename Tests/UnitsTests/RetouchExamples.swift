import Morpho
import MorphoCircuit
import MorphoLookup
import MorphoSimulation
import ReferenceData
import Testing

import struct MorphoCircuit.Word

extension Dice {
    mutating func floats(_ count: Int, _ limit: Float) -> [Float] {
        (0..<count).map { _ in Float(Int64(bitPattern: next()) >> 40) / 8_388_608 * limit }
    }

    /// Tables of random numbers that change colours visibly.
    mutating func retouchTables(cubes: Int) throws -> RetouchTables {
        try RetouchTables(
            high: floats(40_960, 60), low: floats(40_960, 10),
            weights: (0..<20_480 * cubes).map { _ in Int8(truncatingIfNeeded: next() >> 40) },
            axisFactors: floats(165, 0.2), mixFactors: floats(150 * cubes, 0.02),
            planeFactors: floats(10_890, 0.2), cubes: cubes)
    }
}

extension SimulationEngine {
    func poke(_ name: String, _ value: Int) throws {
        let width = ports.first { $0.name == name }?.shape.width ?? 1
        try poke(name, Word(signed: value, width: width))
    }

    /// Through a reset.
    func restart() throws {
        try poke("reset", 1)
        try step()
        try poke("reset", 0)
    }

    func value(_ name: String) throws -> Int { try Int(peek(name).unsignedValue ?? 0) }
    func signedValue(_ name: String) throws -> Int { try peek(name).signedValue ?? 0 }
    func holds(_ name: String) throws -> Bool { try !peek(name).isZero }
}
