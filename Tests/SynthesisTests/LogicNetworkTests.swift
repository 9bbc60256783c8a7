import MorphoCircuit
import MorphoGates
import MorphoHDL
import Testing

@testable import MorphoSynthesis

/// Registers of which some can never change.
private struct StuckRegisters: HardwareModule {
    let a = Input(unsigned(4))
    let y = Output(unsigned(4))
    let z = Output(unsigned(4))
    let w = Output(unsigned(4))
    /// Stays 0.
    let low = Register(unsigned(4), reset: 0)
    /// Stays 15.
    let high = Register(unsigned(4), reset: 15)
    /// Leaves 0.
    let free = Register(unsigned(4), reset: 0)

    func describe() {
        low.next(low & a)
        high.next(high | a)
        free.next(free | a)
        y.drive(low)
        z.drive(high)
        w.drive(free)
    }
}

@Suite struct LogicNetworkTests {
    @Test func flipFlopsThatNeverLeaveAValueGo() throws {
        let netlist = try GateNetlist(Design(StuckRegisters()))
        #expect(netlist.flipFlops.count == 12)
        let network = LogicNetwork(netlist)
        let names = network.flipFlops.map { netlist.flipFlops[$0].name }
        #expect(names.allSatisfy { $0.hasPrefix("free") })
        #expect(network.flipFlops.count == 4)
        // y stays 0, z stays 15.
        #expect(network.graph.outputs[0..<4].allSatisfy { $0 == .zero })
        #expect(network.graph.outputs[4..<8].allSatisfy { $0 == .one })
    }
}
