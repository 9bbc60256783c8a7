import MorphoCircuit
import MorphoExternalTools
import MorphoHDL
import MorphoSynthesis
import MorphoUnits
import MorphoVerilog
import Testing

@testable import MorphoTechnology

/// A sum of two words of eight bits, kept.
private struct Adder: HardwareModule {
    let a = Input(unsigned(8))
    let b = Input(unsigned(8))
    let y = Output(unsigned(8))

    func describe() {
        let sum = Register(unsigned(8), reset: .uninitialised, named: "sum")
        sum.next(a &+ b)
        y.drive(sum)
    }
}

/// A word that is taken while `enable` holds and cleared at `reset`; every bit has both.
private struct Enabled: HardwareModule {
    let enable = Input(bit)
    let a = Input(unsigned(8))
    let y = Output(unsigned(8))

    func describe() {
        let word = Register(unsigned(8), reset: 0, named: "word")
        When(enable) { word.next(a) }
        y.drive(word)
    }
}

/// 256 words of 16 bits, read at the clock or at once.
private struct Store: HardwareModule {
    var readsAtOnce = false
    var duringWrite = ReadDuringWrite.undefined
    let write = Input(bit)
    let address = Input(unsigned(8))
    let data = Input(unsigned(16))
    let y = Output(unsigned(16))

    func describe() {
        let words = Memory(unsigned(16), depth: 256, named: "words")
        words.write(address, data, enable: write.value)
        if readsAtOnce {
            y.drive(words.read(address))
        } else {
            y.drive(words.readSynchronous(address, duringWrite: duringWrite))
        }
    }
}

/// The parity of sixteen bits.
private struct Parity: HardwareModule {
    let a = Input(unsigned(16))
    let y = Output(bit)

    func describe() { y.drive(a.parity) }
}

private let placementIsThere: Bool = {
    let missing = Ice40Placement.tools.filter { (try? $0.locate()) == nil }.map(\.name)
    if !missing.isEmpty { print("NOT TESTED: placement on an iCE40, without \(missing)") }
    return missing.isEmpty
}()

private func files(_ design: Design) throws -> [String: String] {
    var files: [String: String] = [:]
    for file in try VerilogEmitter(design).files() { files[file.name] = file.text }
    return files
}

@Suite struct FPGAEstimateTests {
    /// Each bit of a sum is one table; the top one carries nothing on.
    @Test func sumsStandOnCarryChains() throws {
        let design = try Design(Adder())
        let small = try FPGAEstimate(design, family: .lut4)
        #expect(small.lookUpTables == 8)
        #expect(small.carryCells == 7)
        #expect(small.flipFlops == 8)
        #expect(small.levels == 1)
        #expect(small.carryBitsOnPath == 7)
        let large = try FPGAEstimate(design, family: .lut6)
        #expect(large.lookUpTables == 8)
        #expect(large.carryCells == 2)
    }

    /// 16 inputs need five tables of four inputs, two in a row; a balanced tree of XORs gives tables
    /// of six inputs no more than four.
    @Test func tablesAreFewAndShallow() throws {
        let design = try Design(Parity())
        let small = try FPGAEstimate(design, family: .lut4)
        #expect(small.lookUpTables == 5)
        #expect(small.levels == 2)
        let large = try FPGAEstimate(design, family: .lut6)
        #expect(large.lookUpTables <= 5)
        #expect(large.levels == 2)
    }

    /// Enable and reset have pins of their own. In the iCE40 a reset acts only with the enable,
    /// which costs one table for the whole word.
    @Test func controlsCostNoTables() throws {
        let design = try Design(Enabled())
        #expect(try FPGAEstimate(design, family: .lut4).lookUpTables == 1)
        #expect(try FPGAEstimate(design, family: .lut6).lookUpTables == 0)
        #expect(try FPGAEstimate(design, family: .lut4).flipFlops == 8)
    }

    @Test func memoriesReadAtTheClockAreBlocks() throws {
        for family in LogicFamily.allCases {
            let estimate = try FPGAEstimate(Design(Store()), family: family)
            #expect(estimate.memoryBlocks == 1)
            // Beside the block of the iCE40: what tells a read of the word being written.
            #expect(estimate.flipFlops == (family == .lut4 ? 42 : 0))
            #expect(estimate.lookUpTables == (family == .lut4 ? 23 : 0))
            #expect(estimate.memories.map(\.kind) == ["block"])
        }
    }

    /// Four groups of 64 words, six of three bits each, four tables a piece.
    @Test func memoriesReadAtOnceAreTables() throws {
        let large = try FPGAEstimate(Design(Store(readsAtOnce: true)), family: .lut6)
        #expect(large.memories.map(\.cells) == [96])
        #expect(large.lookUpTables == 96)
        #expect(large.flipFlops == 0)
        let small = try FPGAEstimate(Design(Store(readsAtOnce: true)), family: .lut4)
        #expect(small.memories.isEmpty)
        #expect(small.flipFlops == 4096)
    }

    /// Tables wide of the mark here, so that a test never fails for ABC's moods; `make
    /// accuracy-fpga` publishes how close they are.
    @Test(.enabled(if: placementIsThere)) func nearYosys() throws {
        let designs = [
            try Design(SaturatingAccumulator(width: 16, addendWidth: 12)),
            try Catalogue.entry(named: "lfsr").design(), try Design(Adder()),
            try Design(Enabled()), try Design(Store()), try Design(Store(duringWrite: .old)),
        ]
        for design in designs {
            let own = try FPGAEstimate(design, family: .lut4)
            let placed = try Ice40Placement().place(
                files: files(design), top: design.top.name, pins: 100, seed: 1, clockMHz: 50)
            #expect(own.flipFlops == placed.flipFlops, "\(design.top.name)")
            #expect(own.carryCells == placed.carryCells, "\(design.top.name)")
            #expect(own.memoryBlocks == placed.memoryBlocks, "\(design.top.name)")
            let (a, b) = (Double(own.lookUpTables), Double(placed.lookUpTables))
            #expect(abs(a - b) <= max(1, 0.2 * b), "\(design.top.name): \(a), \(b)")
            #expect(placed.logicCells >= placed.lookUpTables)
        }
    }

    /// Refused before any program runs.
    @Test(.enabled(if: placementIsThere)) func pinsAreLimited() throws {
        let placement = try Ice40Placement()
        #expect(
            throws: PlacementError.tooManyPins(
                top: "wide", needed: 300, available: 206, device: "iCE40 hx8k in ct256")
        ) {
            try placement.place(files: [:], top: "wide", pins: 300, seed: 1, clockMHz: 50)
        }
    }
}
