import Morpho
import MorphoCircuit
import MorphoImages
import MorphoLookup
import MorphoSimulation
import ReferenceData
import Testing

import struct MorphoCircuit.Word

@testable import MorphoUnits

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

@Suite struct RetouchPredictorTests {
    @Test("weights and addresses of random frames, with gaps, and their latency")
    func prediction() throws {
        var dice = Dice(state: 31)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: 3))
        let model = FixedRetoucher(tables)
        let design = try Design(RetouchPredictor(tables: tables, columnBits: 8, rowBits: 7))
        #expect(design.warnings.isEmpty, "\(design.warnings)")
        let engine = try LanesEngine(design, lanes: 1)
        try engine.restart()
        for (width, height) in [(64, 64), (93, 66)] {
            let image = try dice.image(width: width, height: height, channels: 3)
            try engine.poke("columns", width)
            try engine.poke("rows", height)
            try engine.step()
            let expected = try model.predict(image)
            var weights: [Int] = []
            var (sinceCounted, latency) = (0, 0)
            func step() throws {
                try engine.step()
                sinceCounted += 1
                if try engine.holds("valid") {
                    weights.append(try engine.signedValue("weight"))
                    if try engine.holds("isLast") { latency = sinceCounted }
                }
            }
            let lastColumn = (63 * width - 32) >> 6 + 1
            let lastRow = (63 * height - 32) >> 6 + 1
            for (index, word) in image.pixelWords.enumerated() {
                while dice.next() >> 62 == 0 {
                    try engine.poke("passes", 0)
                    try engine.poke("pixel", Int(dice.next() & 0xffffff))
                    try step()
                }
                let (row, column) = (index / width, index % width)
                if row == lastRow, column == lastColumn { sinceCounted = 0 }
                try engine.poke("passes", 1)
                try engine.poke("pixel", Word(UInt(word), width: 24))
                try engine.poke("isLineEnd", column == width - 1 ? 1 : 0)
                try engine.poke("isFrameEnd", index == width * height - 1 ? 1 : 0)
                try step()
            }
            try engine.poke("passes", 0)
            for _ in 0..<40 { try step() }
            #expect(weights == expected.quarters)
            #expect(try (0..<5).map { try engine.value("pairs_\($0)") } == expected.addresses)
            #expect(latency == RetouchPredictor.latency(cubes: 3))
        }
    }
}
