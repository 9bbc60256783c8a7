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

/// Two registers that take the same bit under the same condition, which reads one of them, and a
/// third that begins with another value.
private struct EqualRegisters: HardwareModule {
    let a = Input(unsigned(4))
    let load = Input(bit)
    let y = Output(unsigned(4))
    let word = Register(unsigned(4), reset: 0)
    let same = Register(unsigned(4), reset: 0)
    let other = Register(unsigned(4), reset: 5)

    func describe() {
        When(load && word < 9) {
            word.next(a)
            same.next(a)
            other.next(a)
        }
        y.drive(word ^ same ^ other)
    }
}

/// A register and one that always takes what it takes, its own value among that.
private struct Follower: HardwareModule {
    let a = Input(unsigned(4))
    let y = Output(unsigned(4))
    let z = Output(unsigned(4))
    let total = Register(unsigned(4), reset: 3)
    let follower = Register(unsigned(4), reset: 3)

    func describe() {
        total.next(total ^ a)
        follower.next(total ^ a)
        y.drive(total)
        z.drive(follower)
    }
}

@Suite struct LogicNetworkTests {
    @Test func flipFlopsThatTakeTheSameBitAreOne() throws {
        let network = LogicNetwork(try GateNetlist(Design(Follower())))
        #expect(network.flipFlops.count == 4)
    }

    @Test func flipFlopsThatKeepAndTakeAlikeAreOne() throws {
        let netlist = try GateNetlist(Design(EqualRegisters()))
        let network = LogicNetwork(netlist)
        // The reset is synchronous, so that what follows it differs: 5 is 0101.
        #expect(network.flipFlops.count == 4 + 2)
    }

    @Test func rulesOfTwoLevels() {
        let graph = LogicGraph()
        let (a, b) = (graph.input(), graph.input())
        let product = graph.and(a, b)
        #expect(graph.simplifiedAnd(product, !a) == .zero)
        #expect(graph.simplifiedAnd(product, a) == product)
        #expect(graph.simplifiedAnd(!product, !a) == !a)
        #expect(graph.simplifiedAnd(!product, a) == graph.and(a, !b))
        #expect(graph.simplifiedAnd(!product, !graph.and(a, !b)) == !a)
    }

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
