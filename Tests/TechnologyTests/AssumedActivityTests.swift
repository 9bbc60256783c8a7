import MorphoCircuit
import MorphoHDL
import MorphoSimulation
import Testing

@testable import MorphoTechnology

private struct Gate: HardwareModule {
    let a = Input(bit)
    let b = Input(bit)
    let y = Output(bit)

    func describe() { y.drive(!(a && b)) }
}

private struct Inverter: HardwareModule {
    let a = Input(bit)
    let y = Output(bit)

    func describe() { y.drive(!a) }
}

/// Prices under inputs that change so often.
@Suite struct AssumedActivityTests {
    private func design(_ unit: Design, rate: Double) throws -> PricedDesign {
        var request = PriceRequest(
            design: unit, files: [:], top: unit.top.name, clockPeriodNs: 10,
            vectors: ToggleStimulus(seed: 1, rate: rate).vectors(of: unit.top, steps: 1026),
            settlingSteps: 2)
        request.assumedInputs = "assumed: \(rate)"
        return try withLibrary(HandLibrary.text) { path in
            try EstimateEngine(
                liberty: path, ports: .fixed(transitionNs: 0.1, loadPf: 0.02)
            ).design(request)
        }
    }

    /// Mean energy 0.02 pJ and 0.5 x 0.02 pF x 4 V^2 for each change, 1e8 changes a second.
    @Test func inverterByHand() throws {
        let always = try design(Design(Inverter()), rate: 1).price.power
        #expect(isClose(always.internalW, 0.02e-12 * 1e8))
        #expect(isClose(always.switchingW, 0.5 * 0.02e-12 * 4 * 1e8))
        #expect(
            always.activitySource
                == "1024 recorded cycles of the mapped netlist; assumed: 1.0")
        let never = try design(Design(Inverter()), rate: 0).price.power
        #expect(never.internalW == 0 && never.switchingW == 0 && isClose(never.leakageW, 3e-6))
    }

    /// Both inputs are one in a quarter of the time, and stay so with (1 - r)^2: the output leaves
    /// that state, and as often returns, with 1/4 (1 - (1 - r)^2): at r = 1/2 3/8 changes a cycle.
    @Test func gateByProbability() throws {
        let priced = try design(Design(Gate()), rate: 0.5).priced
        let net = try #require(priced.netlist.outputs.first?.nets.first)
        let rate = Double(priced.activity.toggles[Int(net)]) / 1024
        #expect(abs(rate - 0.375) < 0.06, "\(rate)")
        #expect(abs(priced.activity.shareAtOne[Int(net)] - 0.75) < 0.06)
    }
}
