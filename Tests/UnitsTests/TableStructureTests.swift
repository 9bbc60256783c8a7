import Morpho
import MorphoExpressions
import Testing

@testable import MorphoUnits

/// The table that a structure stands for, one entry at a time, by walking its diagram.
private func entry(_ structure: TableStructure, _ operands: [Int]) -> Int {
    let sorted = structure.sortsOperands ? operands.sorted(by: >) : operands
    var code = 0
    for (bit, root) in structure.diagram.roots.enumerated() {
        var place = root
        while place > 1 {
            let node = structure.diagram.nodes[place - 2]
            place = sorted[node.input] >> node.bit & 1 == 1 ? node.high : node.low
        }
        code |= place << bit
    }
    guard structure.isGrayCoded else { return code }
    var (value, rest) = (code, code >> 1)
    while rest > 0 { (value, rest) = (value ^ rest, rest >> 1) }
    return value
}

@Suite struct TableStructureTests {
    private static func table(_ name: String) throws -> (table: [Int], inputs: Int) {
        let formula = try #require(NamedFunction.named(name)).formula()
        let inputs = formula.variables.count
        return (
            try (0..<1 << (8 * inputs)).map { index in
                let x = (0..<inputs).map { Double(index >> (8 * $0) & 255) / 256 }
                return min(255, Int((try formula.evaluate(x) * 256).rounded()))
            }, inputs
        )
    }

    @Test(
        "every entry of the table comes back, and the structure is a pure function of it",
        arguments: [("euclid2", true), ("sin_cos", false), ("softmax2", false), ("tanh4v", false)])
    func structureIsTheTable(name: String, sorts: Bool) throws {
        let (table, inputs) = try Self.table(name)
        let structure = TableStructure(
            table: table, inputs: inputs, inputWidth: 8, resultWidth: 8)
        #expect(structure.sortsOperands == sorts)
        let wrong = table.indices.filter {
            entry(structure, inputs == 1 ? [$0] : [$0 & 255, $0 >> 8]) != table[$0]
        }
        #expect(wrong.isEmpty)
        #expect(
            structure
                == TableStructure(table: table, inputs: inputs, inputWidth: 8, resultWidth: 8))
    }

    /// 9,289 nodes is what one diagram of the plain bits takes, all entries asked for.
    @Test func sortingAndGrayCodeSaveMoreThanHalf() throws {
        let (table, _) = try Self.table("euclid2")
        let plain = DecisionDiagram(table: table, inputs: 2, inputWidth: 8, resultWidth: 8)
        let structure = TableStructure(table: table, inputs: 2, inputWidth: 8, resultWidth: 8)
        #expect(plain.nodes.count == 9289)
        #expect(structure.isGrayCoded)
        #expect(structure.diagram.nodes.count * 5 < plain.nodes.count * 2)
    }

    @Test(arguments: ["euclid2", "sin_cos", "exp_minus"])
    func circuitIsTheTable(name: String) throws {
        let (table, inputs) = try Self.table(name)
        let run = try UnitRun(Design(LookUpTable(inputs: inputs, table: table)))
        for index in stride(from: 0, to: 65536, by: 641) {
            let operands = Array([index & 255, index >> 8].prefix(inputs))
            let found = try run.result(operands)
            #expect(found.cycles == 1)
            #expect(found.value == table[inputs == 1 ? index & 255 : index])
        }
        #expect(run.engine.uninitialisedReads.isEmpty)
    }

    @Test func oneOrTheOtherOrder() {
        // The second input selects a bit of the first: asked first, it leaves one node for each.
        let table = (0..<64).map { ($0 & 7) >> min(2, $0 >> 3) & 1 }
        let structure = TableStructure(table: table, inputs: 2, inputWidth: 3, resultWidth: 1)
        for index in 0..<64 {
            #expect(entry(structure, [index & 7, index >> 3]) == table[index])
        }
    }
}
