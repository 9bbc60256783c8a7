import Morpho
import MorphoImages
import MorphoLookup
import MorphoStreaming
import ReferenceData
import Testing

import struct MorphoCircuit.Word

@testable import MorphoUnits

@Suite("tables of a retoucher are protected") struct RetouchProtectionTests {
    /// Where each kind of table lies, as a path of instances.
    private static func path(_ table: RetouchTable) -> String {
        let module =
            switch table {
            case .high, .low: "predictor.features"
            case .weights: "predictor.weighing"
            case .mixFactors: "fusion.mix_stage"
            case .axisFactors: "fusion.axis_stage"
            case .planeFactors: "fusion.plane_stage"
            }
        return "\(module).\(table.name)"
    }

    private static let kinds: [RetouchTable] = [
        .high(3), .low(9), .weights, .mixFactors, .axisFactors(4),
        .planeFactors(1, of: 10),
    ]

    @Test("a bit of every word flips in tables of every kind; then two")
    func flips() throws {
        var dice = Dice(state: 121)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: 1))
        let source = try RetouchTableSource(
            loading: tables.format, cubes: 1, protection: .correction)
        let configuration = RetouchConfiguration(source, mode: .still, columns: 64, rows: 64)
        let bench = try RetouchLoadBench(configuration, streams: [configuration.stream(tables)])
        try bench.load(1)
        let image = try dice.image(width: 64, height: 64, channels: 3)
        let expected = [try FixedRetoucher(tables).retouch(image)]
        func errors() throws -> [Int] {
            let found = try (0..<2).map { try bench.engine.value("errors_\($0)") }
            try bench.engine.poke("clear", 1)
            try bench.engine.step()
            try bench.engine.poke("clear", 0)
            return found
        }
        func flip(_ table: RetouchTable, _ mask: (Int) -> UInt64) throws {
            let code = source.shape(table).code
            let numbers = TableContents(table.numbers(of: tables), bits: code.dataBits)
            let copies: Int = if case .axisFactors = table { 3 } else { 1 }
            for (address, word) in numbers.words.enumerated() {
                let coded = Word(UInt(code.encoded(word) ^ mask(address)), width: code.codeBits)
                for copy in 0..<copies {
                    // The first load goes into the second bank.
                    try bench.engine.setMemory(
                        "unit.\(Self.path(table)).banks_\(2 * copy + 1)", at: address, coded)
                }
            }
        }
        #expect(try bench.send([image], isStill: true) == expected)
        #expect(try errors() == [0, 0])
        for table in Self.kinds {
            let bits = source.shape(table).code.codeBits
            try flip(table) { 1 << UInt64($0 % bits) }
        }
        #expect(try bench.send([image], isStill: true) == expected)
        let counts = try errors()
        // Every colour of the reduced frame, every mixed factor and every place of the planes.
        #expect(counts[0] > 1024 + 150 + 1089 && counts[1] == 0)
        try flip(.planeFactors(1, of: 10)) { _ in 0b1001 }
        _ = try bench.send([image], isStill: true)
        // Fifteen sums read each factor.
        #expect(try errors()[1] == 15 * 1089)
    }

    @Test("each kind of table reports")
    func everyKind() throws {
        var dice = Dice(state: 122)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: 1))
        let source = RetouchTableSource(tables, protection: .parity)
        let code = source.shape(.mixFactors).code
        let design = try Design(MixStage(tables: source))
        let engine = try WordEngine(design)
        try engine.restart()
        let numbers = TableContents(
            RetouchTable.mixFactors.numbers(of: tables), bits: code.dataBits)
        try engine.setMemory(
            "mix_factors.banks_0", at: 77,
            Word(UInt(code.encoded(numbers.words[77]) ^ 1), width: code.codeBits))
        try engine.poke("starts", 1)
        var cycles: [Int] = []
        for cycle in 0..<200 {
            try engine.step()
            try engine.poke("starts", 0)
            if try engine.value("errors") == 2 { cycles.append(cycle) }
        }
        // Read at the 78th address, and told in the cycle after.
        #expect(cycles == [78])
    }

    @Test(
        "memories are those that the design has",
        arguments: [
            (TableProtection.parity, false, Retoucher.Mode.video), (.correction, true, .still),
        ])
    func memories(protection: TableProtection, isLoaded: Bool, mode: Retoucher.Mode) throws {
        var dice = Dice(state: 123)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: 1))
        let source =
            isLoaded
            ? try RetouchTableSource(loading: tables.format, cubes: 1, protection: protection)
            : RetouchTableSource(tables, protection: protection)
        let design = try Design(
            Retoucher(
                RetouchConfiguration(
                    source, mode: mode, planeMultipliers: .two, columns: 64, rows: 64)))
        #expect(design.warnings.isEmpty, "\(design.warnings)")
        let all = design.flattened().memories
        let memories = RetouchMemories(source, mode: mode)
        let queue = 2 * 26
        #expect(memories.bits + queue == all.reduce(0) { $0 + $1.depth * $1.shape.width })
        let constant = memories.parts.filter(\.isConstant).reduce(0) { $0 + $1.bits }
        #expect(
            constant == all.filter(\.isReadOnly).reduce(0) { $0 + $1.depth * $1.shape.width })
    }
}
