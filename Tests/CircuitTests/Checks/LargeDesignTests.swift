import Testing

@testable import MorphoCircuit

@Suite struct LargeDesignTests {
    /// A million registers in release; fewer where nothing is optimised.
    @Test func aLongShiftRegisterIsCheckedInLinearTime() {
        #if DEBUG
            let count = 50_000
        #else
            let count = 1_000_000
        #endif
        let bench = Bench()
        let clock = bench.builder.domain(ClockDomain())
        var stage = bench.input("x", .unsigned(8), domain: clock)
        for index in 0..<count {
            stage = bench.register(
                "stage\(index)", .unsigned(8), domain: clock, next: bench.operation(.not, stage))
        }
        bench.output("y", stage, domain: clock)
        let design = bench.design
        let clockTime = ContinuousClock()
        let time = clockTime.measure { #expect(design.check() == []) }
        // Generous: the machine may be shared. Quadratic time would take hours.
        #expect(time < .seconds(20), "\(count) registers in \(time)")
    }
}
