import Accumulator
import Morpho
import Testing

@Test func staysAtTheLargestNumber() throws {
    let bench = try Bench(Accumulator())
    bench.enable = 1
    bench.addend = 15
    try bench.step(19)
    #expect(
        bench.waveform(["addend", "total"], style: .ascii, from: 15) == #"""
            clock   /-\_/-\_/-\_/-\_
            addend   15
            total    225|240|255
            """#)
}
