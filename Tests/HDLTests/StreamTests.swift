import MorphoHDL
import MorphoSimulation
import Testing

/// A source by name: seed and steps a cycle of a generator of 8 bits. Other seeds have other words.
private func word(
    _ p: Probe, _ name: String, seed: UInt = 1, steps: Int = 8, line: UInt = #line
) -> RandomWord {
    RandomWord(
        seed == 1 ? p.w.asUnsigned : (p.w ^ Int(seed & 0xff)).asUnsigned,
        from: .shiftRegister(width: 8, taps: 0xb8, seed: seed, steps: steps),
        named: name, line: line)
}

@Suite struct StreamTests {
    @Test func aStreamIsOneWhileTheRandomWordIsBelowTheValue() throws {
        let stream: (Probe) -> any Readable = { p in
            Stochastic(p.b, below: word(p, "r")).asBit
        }
        #expect(try value(["b": 5, "w": 4], stream) == "unsigned(1) 1")
        #expect(try value(["b": 5, "w": 5], stream) == "unsigned(1) 0")
    }

    @Test func independentStreamsCombine() throws {
        func product(_ encoding: StreamEncoding) -> (Probe) -> any Readable {
            { p in
                let a = Stochastic(p.a, below: word(p, "r"), encoding: encoding)
                let b = Stochastic(p.b, below: word(p, "q", seed: 2), encoding: encoding)
                return a.multiplied(by: b).asBit
            }
        }
        #expect(try value(["a": 5, "b": 0, "w": 4], product(.unipolar)) == "unsigned(1) 0")
        #expect(try value(["a": 0, "b": 0, "w": 4], product(.bipolar)) == "unsigned(1) 1")
        let blend: (Probe) -> any Readable = { p in
            let a = Stochastic(p.a, below: word(p, "r"))
            let b = Stochastic(p.b, below: word(p, "q", seed: 2))
            let s = Stochastic(p.b, below: word(p, "s", seed: 3))
            return a.blended(with: b.complement, by: s).asBit
        }
        #expect(try value(["a": 15, "b": 0], blend) == "unsigned(1) 1")
    }

    @Test func streamsOfOneSourceAreNotIndependent() {
        let expected =
            "correlated-streams: multiplication needs independent streams, but 'r < a' "
            + "(unsigned(1)) and 'r < b' (unsigned(1)) both come from the random source 'lfsr'; "
            + "give one of them a source of its own"
        #expect(
            describing { p in
                let random = Wire(p.w.asUnsigned, named: "r")
                let source = RandomWord(
                    random, from: .lowDiscrepancy(name: "Sobol"), named: "lfsr")
                let a = Stochastic(p.a, below: source)
                let b = Stochastic(p.b, below: source)
                _ = Wire(a.multiplied(by: b).asBit, named: "y")
            } == [expected])
        #expect(
            describing { p in
                let source = word(p, "lfsr")
                let a = Wire(Stochastic(p.a, below: source), named: "first")
                let b = Wire(Stochastic(p.b, below: source), named: "second")
                _ = Wire(a.multiplied(by: b).asBit, named: "y")
            } == [
                "correlated-streams: multiplication needs independent streams, but 'first' "
                    + "(unsigned(1)) and 'second' (unsigned(1)) both come from the random source "
                    + "'lfsr'; give one of them a source of its own"
            ], "a name does not make a stream independent")
    }

    @Test func oneInputTwiceIsNotIndependent() {
        struct Square: HardwareModule {
            let x = Input(stochastic())
            let y = Output(stochastic())
            func describe() { y.drive(x.multiplied(by: x)) }
        }
        #expect(
            messages(Square()) == [
                "StreamTests.swift:\(#line - 2): error: correlated-streams: multiplication needs "
                    + "independent streams, but 'x' (unsigned(1)) and 'x' (unsigned(1)) both come "
                    + "from the input 'x'; give one of them a source of its own (module Square)"
            ])
    }

    @Test func generatorsAreCheckedWhereTheyAreMade() {
        #expect(
            describing { p in
                _ = word(p, "p", seed: 7)
                _ = word(p, "q", seed: 7)
                _ = word(p, "r", seed: 0)
                _ = word(p, "s", seed: 256)
                _ = word(p, "t", seed: 9, steps: 0)
            } == [
                "colliding-seeds: the generators 'p' and 'q' have the same polynomial and seed 7, "
                    + "so their streams are equal; give one another seed",
                "locked-generator: the generator 'r' would start in the all-zero state, which it "
                    + "never leaves; choose a seed other than 0",
                "constant-range: the constant 256 does not fit unsigned(8); use a wider word or a "
                    + "smaller constant",
                "invalid-size: the steps a cycle of generator 't' is 0, but must be 1 or more",
            ])
    }

    private static let shift =
        "autocorrelated-chain: a chain of states needs successive bits that are independent, but "
        + "'lfsr' is a shift register that moves 1 of 8 bits a cycle; use a leap-forward "
        + "generator (steps: its width)"

    @Test func chainsNeedIndependentBits() {
        #expect(
            faults { p in Stochastic(p.a, below: word(p, "lfsr", steps: 1)).chainBit }
                == [Self.shift])
        #expect(faults { p in Stochastic(p.a, below: word(p, "lfsr", steps: 8)).chainBit } == [])
        #expect(
            faults { p in
                let source = RandomWord(
                    p.w.asUnsigned, from: .lowDiscrepancy(name: "Sobol"), named: "even")
                return Stochastic(p.a, below: source).complement.chainBit
            } == [
                "autocorrelated-chain: a chain of states needs successive bits that are "
                    + "independent, but 'even' is a low-discrepancy sequence (Sobol); use a "
                    + "leap-forward generator (steps: its width)"
            ])
    }

    @Test func chainsMayBeBiasedOnPurpose() throws {
        struct Biased: HardwareModule {
            let a = Input(unsigned(8))
            let w = Input(unsigned(8))
            let y = Output(bit)
            func describe() {
                let random = RandomWord(
                    w, from: .shiftRegister(width: 8, taps: 0xb8, seed: 1, steps: 1),
                    named: "lfsr")
                y.drive(Stochastic(a, below: random).chainBit(autocorrelation: .warning))
            }
        }
        let warnings = try Design(Biased()).warnings.map(\.description)
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("warning: " + Self.shift) == true, "\(warnings)")
    }

    @Test func countedStreamsAreIndependent() {
        #expect(
            describing { p in
                let (one, two) = (word(p, "one"), word(p, "two", seed: 2))
                let streams = [one, two, one].map { Stochastic(p.a, below: $0) }
                _ = Wire(countOnes(streams), named: "y")
            }.filter { $0.hasPrefix("correlated-streams: counting ones needs independent") }.count
                == 1)
        #expect(
            describing { p in
                let streams = [word(p, "one"), word(p, "two", seed: 2)]
                    .map { Stochastic(p.a, below: $0) }
                _ = Wire(countOnes(streams), named: "y")
            } == [])
    }

    struct Chain: HardwareModule {
        let x = Input(stochastic(.bipolar, feedsChain: true))
        let state = Register(unsigned(2), reset: 0)
        let y = Output(stochastic(.bipolar))
        func describe() {
            When(x.chainBit && state != 3) { state.next(state &+ 1) }
            y.drive(x)
        }
    }

    @Test func chainInputsOfInstancesAreChecked() {
        #expect(
            describing { p in
                let chain = Instance(Chain(), named: "chain")
                chain.x.drive(
                    Stochastic(p.a, below: word(p, "lfsr", steps: 1), encoding: .bipolar))
            } == [Self.shift])
        #expect(
            describing { p in
                let chains = Replicated(Chain(), count: 2, named: "chains")
                chains.x.broadcast(
                    Stochastic(p.a, below: word(p, "lfsr", steps: 1), encoding: .bipolar))
            } == [Self.shift])
    }

    @Test func encodingsAreNotMixed() {
        #expect(
            describing { p in
                let a = Stochastic(p.a, below: word(p, "r"))
                let b = Stochastic(p.b, below: word(p, "q", seed: 2), encoding: .bipolar)
                _ = Wire(a.multiplied(by: b).asBit, named: "y")
                let chain = Instance(Chain(), named: "chain")
                chain.x.drive(a)
            } == [
                "encoding-mismatch: multiplication mixes a unipolar with a bipolar stream; "
                    + "convert one",
                "encoding-mismatch: the connection mixes a bipolar with a unipolar stream; "
                    + "convert one",
            ])
    }
}
