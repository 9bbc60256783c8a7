import Morpho
import MorphoUnits
import Testing

@Suite struct LinearFeedbackShiftRegisterTests {
    @Test("every width up to 18 has the full period", arguments: 3...18)
    func period(width: Int) {
        let transition = LinearFeedbackShiftRegister.transition(width: width, steps: 1)
        var state: UInt = 1
        var count = 0
        repeat {
            state = LinearFeedbackShiftRegister.advanced(state, transition: transition)
            count += 1
        } while state != 1 && count < 1 << width
        #expect(count == (1 << width) - 1)
    }

    @Test func sixteenStepsAreOneStepSixteenTimes() {
        let one = LinearFeedbackShiftRegister.transition(width: 16, steps: 1)
        let all = LinearFeedbackShiftRegister.transition(width: 16, steps: 16)
        var state: UInt = 0xace1
        let leap = LinearFeedbackShiftRegister.advanced(state, transition: all)
        for _ in 0..<16 { state = LinearFeedbackShiftRegister.advanced(state, transition: one) }
        #expect(leap == state)
    }

    @Test func circuitFollowsItsTransition() throws {
        let bench = try Bench(LinearFeedbackShiftRegister(width: 16, steps: 16))
        let transition = LinearFeedbackShiftRegister.transition(width: 16, steps: 16)
        var expected: UInt = 0x2a61
        bench.seed = 0x2a61
        bench.restart = 1
        try bench.step()
        #expect(bench.state == 0x2a61)
        bench.restart = 0
        bench.advance = 1
        for _ in 0..<20 {
            try bench.step()
            expected = LinearFeedbackShiftRegister.advanced(expected, transition: transition)
            #expect(bench.state == Int(expected))
        }
        bench.restart = 1
        try bench.step()
        #expect(bench.state == 0x2a61)
    }
}
