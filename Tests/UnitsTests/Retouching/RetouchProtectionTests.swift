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
        .high(3), .low(9), .weights, .mixFactors, .axisFactors(4), .planeFactors(1, of: 10),
    ]

    @Test("bits flip in tables of every kind", arguments: [TableProtection.parity, .correction])
    func flips(protection: TableProtection) throws {
        var dice = Dice(state: 121)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: 1))
        // One kind of protection with tables for good, the other with tables that are loaded.
        let isLoaded = protection == .correction
        let source =
            isLoaded
            ? try RetouchTableSource(
                loading: tables.format, cubes: 1, protection: protection)
            : RetouchTableSource(tables, protection: protection)
        let configuration = RetouchConfiguration(
            source, mode: .still, columns: 64, rows: 64)
        let bench = try RetouchLoadBench(
            configuration, streams: isLoaded ? [configuration.stream(tables)] : [])
        if isLoaded { try bench.load(1) }
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
            let shape = source.shape(table)
            let numbers = TableContents(table.numbers(of: tables), bits: shape.code.dataBits)
            let copies: Int = if case .axisFactors = table { 3 } else { 1 }
            for (address, word) in numbers.words.enumerated() {
                let coded = shape.code.encoded(word) ^ mask(address)
                for copy in 0..<copies {
                    // The first load goes into the second bank.
                    let bank = isLoaded ? 2 * copy + 1 : copy
                    try bench.engine.setMemory(
                        "unit.\(Self.path(table)).banks_\(bank)", at: address,
                        Word(UInt(coded), width: shape.code.codeBits))
                }
            }
        }
        #expect(try bench.send([image], isStill: true) == expected)
        #expect(try errors() == [0, 0])
        for table in Self.kinds {
            let bits = source.shape(table).code.codeBits
            try flip(table) { 1 << UInt64($0 % bits) }
            if protection == .parity { break }
        }
        let found = try bench.send([image], isStill: true)
        let counts = try errors()
        if protection == .correction {
            #expect(found == expected)
            #expect(counts[0] > 1024 && counts[1] == 0)
            try flip(Self.kinds[5]) { _ in 0b1001 }
            _ = try bench.send([image], isStill: true)
            #expect(try errors()[1] > 1000)
        } else {
            // Every colour of the reduced frame reads the table.
            #expect(counts == [0, 1024])
        }
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
            (TableProtection.none, true, Retoucher.Mode.still), (.parity, false, .video),
            (.correction, true, .video),
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
