import Morpho
import MorphoComparison
import MorphoExternalTools
import MorphoTechnology
import Testing

private struct Delay: HardwareModule {
    let x = Input(unsigned(4))
    let y = Output(unsigned(4))
    private let held = Register(unsigned(4), reset: 0)

    func describe() {
        held.next(x)
        y.drive(held)
    }
}

@Suite struct AssumedActivityTests {
    private func estimate() throws -> UnitEstimate {
        UnitEstimate(
            pricing: try EstimateEngine(liberty: DataFile.liberty.locate()), clockPeriodNs: 10)
    }

    @Test func theReportStatesIt() throws {
        let price = try estimate().price(Design(Delay()), seed: 0, activity: 0.1)
        #expect(price.isValid && price.area.cells > 0)
        #expect(
            price.power.activitySource
                == "1024 recorded cycles of the mapped netlist; assumed: each input bit begins at "
                + "random and changes with probability 0.1 in each cycle of its clock, 1 in half "
                + "of the time on average")
    }

    @Test(arguments: [-0.1, 1.1, .nan, .infinity]) func ratesOutOfRange(rate: Double) throws {
        let error = #expect(throws: EstimateError.self) {
            try estimate().price(Design(Delay()), seed: 0, activity: rate)
        }
        #expect(
            "\(try #require(error))"
                == "an activity of \(rate) is not possible; an input bit changes 0 to 1 times in a "
                + "clock cycle")
    }

    /// More changes cost more.
    @Test func powerFollowsTheRate() throws {
        let design = try Design(Delay())
        let powers = try [0, 0.1, 0.5, 1].map {
            try estimate().price(design, seed: 0, activity: $0).power.totalW
        }
        #expect(powers == powers.sorted() && Set(powers).count == 4)
    }
}
