import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Streams of bits")
struct BitStreamTests {
    private func stream(_ text: String) throws -> BitStream { try #require(BitStream(text)) }

    /// All streams of `length` bits.
    private func all(_ length: Int) -> [BitStream] {
        (0..<1 << length).map { number in
            BitStream((0..<length).map { number >> $0 & 1 == 1 })
        }
    }

    @Test("values of both encodings")
    func values() throws {
        #expect(try stream("0111").value() == 0.75)
        #expect(try stream("0111").value(.bipolar) == 0.5)
        #expect(try stream("0000").value(.bipolar) == -1)
        #expect(BitStream().value() == nil)
        #expect(BitStream("01x") == nil)
        #expect(try stream("0111").ones == 3)
    }

    /// The pairs of Alaghi and Hayes: equal streams, opposite ones, and one like an AND expects.
    @Test(
        "SCC by hand",
        arguments: [
            ("11001100", "11001100", 1.0), ("11001100", "00110011", -1.0),
            ("11001100", "10101010", 0.0), ("11110000", "11000000", 1.0),
            // a = 3, b = 1, c = 2, d = 2: (6 - 2) / (8 * 4 - 4 * 5) = 4 / 12.
            ("11110000", "11101100", 1.0 / 3),
            // a = 3, b = 3, c = 2, d = 0: -6 / (6 * 5 - 8 * 3) = -6 / 6.
            ("11111100", "11100011", -1.0),
            // a = 1, b = 2, c = 3, d = 2: (2 - 6) / (3 * 4 - 0) = -4 / 12.
            ("11100000", "10011100", -1.0 / 3),
        ])
    func correlation(_ left: String, _ right: String, _ expected: Double) throws {
        let (one, other) = (try stream(left), try stream(right))
        let found = try #require(try one.correlation(with: other))
        #expect(abs(found - expected) < 1e-12)
        #expect(try other.correlation(with: one) == found)
    }

    @Test("SCC by its definition in probabilities, for all pairs of short streams")
    func correlationByDefinition() throws {
        for length in 1...5 {
            for one in all(length) {
                for other in all(length) {
                    let n = Double(length)
                    let both = zip(one.bits, other.bits).count { $0 && $1 }
                    let (x, y) = (Double(one.ones) / n, Double(other.ones) / n)
                    let excess = Double(both) / n - x * y
                    let limit =
                        excess > 1e-12 ? min(x, y) - x * y : x * y - max(x + y - 1, 0)
                    let found = try one.correlation(with: other)
                    if limit < 1e-12 {
                        #expect(found == nil)
                    } else {
                        #expect(abs(try #require(found) - excess / limit) < 1e-9)
                    }
                }
            }
        }
        #expect(throws: BitStreamError.lengthsDiffer(left: 2, right: 3)) {
            try stream("01").correlation(with: stream("011"))
        }
    }

    @Test("autocorrelation: by hand, and at lag 0")
    func autocorrelation() throws {
        // Deviations -1/2, 1/2, ...: seven products of -1/4 over eight squares of 1/4.
        let alternating = try stream("01010101")
        #expect(alternating.autocorrelation(lag: 1) == -7.0 / 8)
        #expect(alternating.autocorrelation(lag: 2) == 6.0 / 8)
        #expect(alternating.autocorrelation(lag: -2) == 6.0 / 8)
        #expect(alternating.autocorrelation(lag: 0) == 1)
        // Mean 1/4: products 9/16 at no place; lag 1 gives -3, 1, 1 and lag 3 gives -3, over 12.
        let single = try stream("1000")
        #expect(abs(try #require(single.autocorrelation(lag: 1)) - -1.0 / 12) < 1e-12)
        #expect(abs(try #require(single.autocorrelation(lag: 3)) - -3.0 / 12) < 1e-12)
        #expect(single.autocorrelation(lag: 4) == nil)
        #expect(single.autocorrelation(lag: .min) == nil)
        #expect(try stream("1111").autocorrelation(lag: 1) == nil)
        #expect(BitStream().autocorrelation(lag: 0) == nil)
        for stream in all(6) where (1..<6).contains(stream.ones) {
            // The estimates of all lags, both ways, add up to zero: the deviations do.
            let sum = (-5...5).compactMap { stream.autocorrelation(lag: $0) }.reduce(0, +)
            #expect(abs(sum) < 1e-12)
        }
    }

    @Test("errors as the stream goes on")
    func progressiveErrors() throws {
        #expect(try stream("1010").progressiveErrors(target: 0.5) == [0.5, 0, 2.0 / 3 - 0.5, 0])
        #expect(try stream("11").progressiveErrors(target: 1, .bipolar) == [0, 0])
        #expect(BitStream().progressiveErrors(target: 1) == [])
    }

    @Test("stability: the share after which the estimate stays near")
    func stability() throws {
        let found = try stream("1010")
        // Errors 1/2, 0, 1/6, 0.
        #expect(found.stability(target: 0.5, tolerance: 0.1) == 0.25)
        #expect(found.settlingLength(target: 0.5, tolerance: 0.1) == 4)
        #expect(found.stability(target: 0.5, tolerance: 0.2) == 0.75)
        #expect(found.stability(target: 0.5, tolerance: 0.5) == 1)
        #expect(found.stability(target: 0.9, tolerance: 0.1) == 0)
        #expect(found.settlingLength(target: 0.9, tolerance: 0.1) == nil)
        #expect(found.stability(target: .nan, tolerance: 1) == 0)
        #expect(BitStream().stability(target: 0, tolerance: 1) == nil)
        for stream in all(7) {
            // By trying every beginning.
            let errors = stream.progressiveErrors(target: 0.4)
            let settled = (1...7).first { errors[($0 - 1)...].allSatisfy { $0 <= 0.15 } }
            #expect(stream.settlingLength(target: 0.4, tolerance: 0.15) == settled)
        }
    }

    @Test("a probe records what the edges sample, on a condition and in a domain")
    func probe() throws {
        let engine = try accumulator().engine()
        var probe = try StreamProbe(of: engine, signals: ["enable", "reset"])
        var chosen = try StreamProbe(of: engine, signals: ["reset"], while: "enable", domain: 0)
        var never = try StreamProbe(of: engine, signals: ["reset"], domain: 1)
        for (reset, enable) in [(1, 0), (1, 1), (0, 1), (0, 0)] as [(UInt, UInt)] {
            try engine.set("reset", reset)
            try engine.set("enable", enable)
            let step = try probe.step(engine)
            try chosen.record(step, of: engine)
            try never.record(step, of: engine)
        }
        #expect(probe.names == ["enable", "reset"])
        #expect(probe.streams == [try stream("0110"), try stream("1100")])
        #expect(chosen.streams == [try stream("10")])
        #expect(never.streams == [BitStream()])
        let wide = SimulationError.notOneBit(name: "total", shape: .unsigned(8))
        #expect(throws: wide) { try StreamProbe(of: engine, signals: ["total"]) }
        #expect(throws: wide) { try StreamProbe(of: engine, signals: [], while: "total") }
        #expect(
            wide.description == "'total' is unsigned(8) and no stream; name a signal of one bit")
        #expect(throws: SimulationError.unknownSignal(name: "enabel", suggestion: "enable")) {
            try StreamProbe(of: engine, signals: ["enabel"])
        }
    }
}
