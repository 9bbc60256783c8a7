import MorphoCircuit
import MorphoGates
import MorphoLiberty

/// Turns gates into cells of a library: what a synthesis tool does, in milliseconds.
public struct CellSynthesis: Sendable {
    public let library: LibertyLibrary
    let functions: CellFunctions
    /// Input pins on a net, beyond which buffers are put in.
    public let fanOutLimit: Int

    /// - Throws: `SynthesisError` when the library lacks inverters, ANDs or buffers.
    public init(_ library: LibertyLibrary, fanOutLimit: Int = 8) throws(SynthesisError) {
        self.library = library
        self.fanOutLimit = fanOutLimit
        do {
            functions = try CellFunctions(library)
        } catch {
            switch error {
            case .noInverter: throw .noCell(library: library.name, kind: .inverter)
            case .noAnd: throw .noCell(library: library.name, kind: .and)
            }
        }
    }

    /// The cells of a unit, once for each start and goal of an effort. Its ports are those of the
    /// gate netlist, and one for each clock; every flip-flop is called like the bit it holds.
    /// - Parameters:
    ///   - network: as it was described.
    ///   - portLoad: of each output port, farads.
    public func netlists(
        _ network: LogicNetwork, effort: SynthesisEffort, portLoad: Double = 0
    ) throws(SynthesisError) -> [CellNetlist] {
        let starts = effort.starts
        let found = sideBySide(starts.count) { place in
            Result { () throws(SynthesisError) in
                try netlists(
                    network.optimised(effort, from: starts[place]), effort, portLoad: portLoad)
            }
        }
        var all: [CellNetlist] = []
        for netlists in found { all += try netlists.get() }
        return all
    }

    private func netlists(
        _ network: LogicNetwork, _ effort: SynthesisEffort, portLoad: Double
    ) throws(SynthesisError) -> [CellNetlist] {
        let choices =
            effort.alternatives == 0
            ? ChoiceGraph(network.graph)
            : ChoiceGraph(network.graph, alternatives: effort.alternatives)
        var flow = TechnologyMapping(choices, functions, cutLimit: effort.cutLimit)
        flow.flow(rounds: effort.flowRounds)
        var netlists: [CellNetlist] = []
        for goal in effort.goals {
            var mapping = flow
            mapping.refine(goal, rounds: effort.exactRounds)
            netlists.append(try netlist(network, mapping, portLoad: portLoad))
        }
        return netlists
    }

    private func netlist(
        _ network: LogicNetwork, _ mapping: TechnologyMapping, portLoad: Double
    ) throws(SynthesisError) -> CellNetlist {
        let gates = network.netlist
        var netlist = CellNetlist(library: library)
        var sources: [Int32] = []
        for input in gates.inputs {
            let nets = input.bits.map { _ in netlist.makeNet() }
            netlist.inputs.append(.init(name: input.name, nets: nets))
            sources += nets
        }
        let flipFlops = try FlipFlopPlacement(
            network, library, inverter: functions.inverterCell, in: &netlist)
        sources += flipFlops.bits
        let nets = mapping.write(to: &netlist, sources: sources)
        let outputBits = gates.outputs.reduce(0) { $0 + $1.bits.count }
        flipFlops.connect(Array(nets[outputBits...]), in: &netlist)
        var place = 0
        for output in gates.outputs {
            netlist.outputs.append(
                .init(name: output.name, nets: Array(nets[place..<place + output.bits.count])))
            place += output.bits.count
        }
        bufferFanOut(of: &netlist, portLoad: portLoad)
        return netlist
    }

    /// Gives nets no more than their drivers can bear; see `FanOutBuffering`. A library without a
    /// buffer leaves them as they are.
    /// - Parameter portLoad: of each output port, farads.
    public func bufferFanOut(of netlist: inout CellNetlist, portLoad: Double) {
        guard let buffer = functions.buffer else { return }
        FanOutBuffering(buffer: buffer, pinLimit: fanOutLimit, portLoad: portLoad)
            .buffer(&netlist)
    }
}

/// Why a library cannot build a unit.
public enum SynthesisError: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case inverter, and, buffer
        case flipFlop(edge: ClockDomain.Edge, resetValue: Bool?)
    }

    /// The library has no cell of a kind.
    case noCell(library: String, kind: Kind)
}
