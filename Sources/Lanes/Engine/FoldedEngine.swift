import CMorphoLanes
import MorphoCircuit

/// Runs one stimulus with its repetition in lanes. State lies with the engine it belongs to and
/// goes to and fro, so only runs of some length are worth it.
final class FoldedEngine: @unchecked Sendable {
    private let machine: LaneMachine
    private let block: LaneBlock
    private let state: [[FoldedModule.StateElement]]
    private let registers: [Shape]

    /// Shorter runs cost more on the way than they win.
    static let fewestCycles = 128

    private init(_ machine: LaneMachine, _ folded: FoldedModule) {
        self.machine = machine
        block = LaneBlock(machine)
        state = folded.state
        registers = folded.module.registers.map(\.shape)
        block.move(
            machine.program.encoded(
                machine.program.constantSteps, vectors: 1, lists: machine.settlingLists))
    }

    /// - Returns: nil when the module cannot be folded or compiled.
    static func make(
        _ module: Module, order: CombinationalOrder, operations: OperationTable,
        limits: LaneLimits, compiler: NativeCompiler, instructionSet: String
    ) -> FoldedEngine? {
        let drivers = module.drivers(order)
        guard
            let folded = FoldedModule(
                module, drivers: drivers, order: order.nodes, fewest: limits.fewestAlike),
            let program = LaneCompiler.program(folded, operations: operations, limits: limits)
        else { return nil }
        let code = EncodedProgram(program, vectors: 1)
        guard
            let library = compiler.library(
                program, code, lanes: FoldedModule.lanes, isFolded: true,
                instructionSet: instructionSet)
        else { return nil }
        let machine = LaneMachine(
            program, code, execution: .native(library, lanes: FoldedModule.lanes))
        return FoldedEngine(machine, folded)
    }

    /// Takes the state and inputs of a block with one lane, runs, and gives the state back.
    func run(_ outer: LaneBlock, cycles: Int) {
        for (port, source) in zip(machine.program.inputs, outer.program.inputs) {
            let word = outer.word(source.place, lane: 0, width: port.shape.width)
            block.set(port.place, to: word, isSigned: port.shape.isSigned)
        }
        let places = zip(machine.program.registers, zip(state, registers))
        for (place, (elements, shape)) in places {
            for (lane, element) in elements.enumerated() {
                let source = outer.program.registers[element.register]
                var width = shape.width
                if let bit = element.bit { width = bit + 1 }
                var word = outer.word(source, lane: 0, width: width)
                if let bit = element.bit { word = word.slice(low: bit, width: 1) }
                block.set(place, lane: lane, to: word, isSigned: shape.isSigned)
            }
        }
        LaneBlock.run([block], cycles: cycles)
        var wide: [Int: [(bit: Int, isSet: Bool)]] = [:]
        for (place, (elements, shape)) in places {
            for (lane, element) in elements.enumerated() {
                let word = block.word(place, lane: lane, width: shape.width)
                if let bit = element.bit {
                    wide[element.register, default: []].append((bit, !word.isZero))
                } else {
                    outer.set(
                        outer.program.registers[element.register], to: word,
                        isSigned: shape.isSigned)
                }
            }
        }
        for (register, bits) in wide {
            var word = Word(width: bits.count)
            for (bit, isSet) in bits { word[bit] = isSet }
            outer.set(outer.program.registers[register], to: word, isSigned: false)
        }
    }
}

extension Module {
    /// By node what stands behind a wire, or behind wires in a row.
    func drivers(_ order: CombinationalOrder) -> [NodeID] {
        var drivers = nodes.indices.map { NodeID($0) }
        // In order, so that a wire behind a wire is resolved already.
        for id in order.nodes where self[id].kind == .wire {
            if let driver = wires[Int(self[id].attribute)].driver {
                drivers[Int(id.index)] = drivers[Int(driver.index)]
            }
        }
        return drivers
    }
}
