import MorphoCircuit
import MorphoGates
import MorphoHDL
import Testing

@testable import MorphoSynthesis

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
}
