import MorphoCircuit
import MorphoHDL
import MorphoUnits
import Testing

@testable import MorphoTechnology

/// Memories of every form that a macro can have, with outputs that show their words only.
private struct Memories: HardwareModule {
    let writeEnable = Input(bit)
    let address = Input(unsigned(5))
    let other = Input(unsigned(5))
    let data = Input(bits(8))
    let mask = Input(bits(4))
    let readEnable = Input(bit)
    let old = Output(bits(8))
    let alone = Output(bits(8))
    let square = Output(unsigned(9))
    let cube = Output(unsigned(9))
    private let masked = Memory(bits(8), depth: 32)
    /// Not all addresses have a word.
    private let single = Memory(bits(8), depth: 19)
    private let squares = ROM(unsigned(9), contents: .words((0..<20).map { $0 * $0 }))

    func describe() {
        masked.write(address, data, enable: writeEnable.value, mask: mask.value)
        old.drive(
            masked.readSynchronous(other, enable: readEnable.value, duringWrite: .old))
        single.write(address, data, enable: writeEnable.value)
        alone.drive(
            single.readSynchronous(
                address, enable: readEnable.value, duringWrite: .undefined))
        square.drive(squares.readSynchronous(address))
        cube.drive(squares.readSynchronous(other, enable: readEnable.value))
    }
}

/// A memory behind a clock that falls.
private struct Falling: HardwareModule {
    static let clock = ClockDomain("strobe", edge: .falling)
    let push = Input(bit, in: clock)
    let writeAddress = Input(unsigned(4), in: clock)
    let data = Input(bits(70), in: clock)
    let readAddress = Input(unsigned(4), in: clock)
    let word = Output(bits(70), in: clock)
    private let memory = Memory(bits(70), depth: 16)

    func describe() {
        memory.write(writeAddress, data, enable: push.value, in: Self.clock)
        word.drive(memory.readSynchronous(readAddress, duringWrite: .old, in: Self.clock))
    }
}

@Suite struct MemoryMacroTests {
    private static let library = realLibraries.first ?? ""

    private static func engine(_ threshold: Int?) throws -> EstimateEngine {
        try EstimateEngine(liberty: library, memories: MemoryRule(threshold: threshold))
    }

    /// By output bit how often it changed.
    private static func changes(_ design: PricedDesign) -> [String: [Int]] {
        Dictionary(
            uniqueKeysWithValues: design.priced.netlist.outputs.map { port in
                (port.name, port.nets.map { design.priced.activity.toggles[Int($0)] })
            })
    }

    /// What macros give is what flip-flops give, of which another test says that they change as
    /// often as in Icarus.
    @Test func macrosDoWhatFlipFlopsDo() throws {
        for unit in [try Design(Memories()), try Design(Falling())] {
            let request = try request(unit, steps: 600)
            let macros = try Self.engine(1).design(request)
            let flipFlops = try Self.engine(nil).design(request)
            #expect(macros.price.memories?.allSatisfy { $0.kind == .macro } == true)
            #expect(flipFlops.price.memories == [])
            let changes = Self.changes(macros)
            #expect(changes == Self.changes(flipFlops))
            #expect(changes.values.allSatisfy { $0.reduce(0, +) > 100 })
            #expect(macros.price.area.memoryUm2 > 0 && flipFlops.price.area.memoryUm2 == 0)
        }
    }

    @Test func accessesAreCountedAndPriced() throws {
        let unit = try Design(Memories())
        let request = try request(unit, steps: 600)
        let price = try Self.engine(1).price(request)
        let memories = try #require(price.memories)
        // A bit at each input, in the steps that count.
        let steps = request.vectors.steps.dropFirst(request.settlingSteps)
        let inputs = request.vectors.inputs.map(\.name)
        func count(_ holds: ([String: Bool]) -> Bool) -> Double {
            Double(
                steps.count { step in
                    holds(
                        Dictionary(
                            uniqueKeysWithValues: zip(inputs, step.inputs.map { !$0.isZero })))
                }) / Double(steps.count)
        }
        let writes = count { $0["writeEnable"] == true }
        let reads = count { $0["readEnable"] == true }
        let readsAlone = count { $0["readEnable"] == true && $0["writeEnable"] == false }
        let found = memories.map { [$0.macro?.readsPerCycle, $0.macro?.writesPerCycle] }
        #expect(memories.map(\.name) == ["masked", "single", "squares"])
        #expect(found == [[reads, writes], [readsAlone, writes], [1 + reads, nil]])
        #expect(memories.map { $0.macro?.ports } == [2, 1, 2])
        // Accesses x energy / time, and the leakage, are the group of memories but for its nets.
        let seconds = 1e-8
        let accesses = memories.compactMap(\.macro).reduce(0) { sum, macro in
            sum + (macro.readEnergyJ * macro.readsPerCycle) / seconds
                + (macro.writeEnergyJ ?? 0) * (macro.writesPerCycle ?? 0) / seconds
        }
        #expect(isClose(price.power.groups.memory.internalW, accesses, 1e-9))
        let leakage = memories.compactMap(\.macro).reduce(0) { $0 + $1.leakageW }
        #expect(isClose(price.power.groups.memory.leakageW, leakage, 1e-9))
        #expect(
            isClose(
                price.area.memoryUm2, memories.compactMap(\.macro).reduce(0) { $0 + $1.areaUm2 },
                1e-9))
        // The window adds up what the whole run is.
        var windowed = request
        windowed.windowCycles = 1
        let window = try #require(try Self.engine(1).price(windowed).window)
        #expect(isClose(window.averageW, price.power.totalW, 1e-6))
    }

    /// OpenSTA on the netlist with the written library of the macros.
    @Test(.enabled(if: toolsAreThere), arguments: realLibraries)
    func timingIsOpenSTAs(library: String) throws {
        struct Sum: HardwareModule {
            let a = Input(unsigned(6))
            let b = Input(unsigned(6))
            let enable = Input(bit)
            let sum = Output(unsigned(17))
            private let memory = Memory(unsigned(16), depth: 64)
            private let total = Register(unsigned(17), reset: 0)

            func describe() {
                let word = memory.readSynchronous((a &+ b) ^ a, duringWrite: .old)
                memory.write(b, total[0..<16].asUnsigned, enable: enable.value)
                total.next(total &+ word)
                sum.drive(total)
            }
        }
        let cells = try CellLibrary(library)
        let design = try EstimateEngine(cells, memories: MemoryRule(threshold: 1)).design(
            request(try Design(Sum())))
        #expect(design.price.memories?.first?.kind == .macro)
        #expect(design.price.criticalPath?.start == "memory")
        let text = TimingAnalysis(
            library: cells, ports: .buffers, timeLimit: .seconds(60)
        ).libraryWithoutWires
        let output = try withLibrary(text) { path in
            try openSTA(design, path, ["puts \"worst [sta::time_ui_sta [worst_slack]]\""])
        }
        #expect(!output.contains("Error") && !output.contains("Warning"), "\(output)")
        let match = try #require(output.firstMatch(of: /worst (-?[0-9.e-]+)/), "\(output)")
        let slack = try #require(Double(match.1))
        #expect(abs(slack * 1e9 - design.price.slackNs) < 0.01 * design.price.delayNs)
    }

    @Test func manyPortsAndLargeSizesAreSeveralMacros() throws {
        struct Many: HardwareModule {
            let address = Input(unsigned(14))
            let others = Input(vector(3, of: unsigned(14)))
            let write = Input(bit)
            let data = Input(bits(70))
            let first = Output(bits(70))
            let second = Output(bits(70))
            let third = Output(bits(70))
            private let memory = Memory(bits(70), depth: 10_000)

            func describe() {
                memory.write(address, data, enable: write.value)
                first.drive(memory.readSynchronous(others[0], duringWrite: .old))
                second.drive(memory.readSynchronous(others[1], duringWrite: .old))
                third.drive(memory.readSynchronous(others[2], duringWrite: .old))
            }
        }
        let price = try Self.engine(1).price(request(Design(Many()), steps: 20))
        let macro = try #require(price.memories?.first?.macro)
        // Three reads beside the write, and at most 4096 words of 64 bits in a macro.
        #expect([macro.copies, macro.banks, macro.ports] == [3, 6, 2])
        #expect([macro.wordsOfBank, macro.widthOfBank] == [3334, 35])
        let model = try #require(MemoryModel.all.first { $0.name == "180nm" })
        let figures = model.figures(words: 3334, width: 35, ports: 2)
        #expect(isClose(macro.areaUm2, 18 * figures.areaUm2, 1e-9))
        // A read takes both columns of one row; a write those of all copies.
        #expect(isClose(macro.readEnergyJ, 2 * figures.accessEnergy, 1e-9))
        #expect(isClose(macro.writeEnergyJ ?? 0, 6 * figures.accessEnergy, 1e-9))
    }

    @Test func whatIsNoMacroSaysWhy() throws {
        struct OtherMemories: HardwareModule {
            let address = Input(unsigned(5))
            let data = Input(bits(8))
            let first = Output(bits(8))
            let second = Output(bits(8))
            let third = Output(bits(8))
            private let atOnce = Memory(bits(8), depth: 32)
            private let late = Memory(bits(8), depth: 32)
            private let twice = Memory(bits(8), depth: 32)

            func describe() {
                atOnce.write(address, data)
                first.drive(atOnce.read(address))
                late.write(address, data)
                second.drive(late.readSynchronous(address, duringWrite: .new))
                twice.write(address, data)
                twice.write(address, ~data)
                third.drive(twice.readSynchronous(address, duringWrite: .old))
            }
        }
        let request = try request(Design(OtherMemories()), steps: 20)
        let memories = try #require(try Self.engine(256).price(request).memories)
        #expect(
            memories.map { "\($0.name): \($0.reason ?? "")" } == [
                "atOnce: read at once, not at the clock",
                "late: a read sees what is written at the same edge",
                "twice: written by several ports",
            ])
        // Below the threshold nobody expects a macro.
        #expect(try Self.engine(257).price(request).memories == [])
    }

    @Test func whatCannotBePricedIsRefused() throws {
        let unit = try Catalogue.entry(named: "ram").design(
            parameters: ["words": 8192, "width": 9])
        let request = try request(unit, steps: 20)
        let refused = PricingError.memoryTooLarge(
            top: request.top, memory: "memory", limit: 65_536, reason: nil)
        #expect(throws: refused) { try Self.engine(nil).price(request) }
        try withLibrary(HandLibrary.text) { path in
            let error = #expect(throws: PricingError.self) {
                try EstimateEngine(liberty: path).price(request)
            }
            #expect(
                error?.description
                    == "'\(request.top)' has the memory 'memory', and what a memory macro costs "
                    + "beside the cells of hand is not known; choose one of the models fakeram45, "
                    + "sg13g2, sky130, 180nm with --memory-model, or price flip-flops with "
                    + "--memory-threshold none")
            let model = try #require(MemoryModel.all.first)
            let chosen = try EstimateEngine(liberty: path, memories: MemoryRule(model: model))
            // Of another voltage: energies are as its square.
            let macro = try #require(try chosen.price(request).memories?.first?.macro)
            let figures = model.figures(words: 4096, width: 9, ports: 2)
            #expect(macro.banks == 4 && macro.wordsOfBank == 2048)
            #expect(figures.accessEnergy > 0 && macro.readEnergyJ > 0)
        }
    }
}
