import MorphoHDL
import MorphoSimulation
import Testing

/// Streams of one source that meet after they have gone through registers, ports and instances.
@Suite struct StreamHierarchyTests {
    /// A stream from a source of its own; `name` and `seed` say which.
    private struct Maker: HardwareModule {
        let name: String
        let seed: UInt
        let word = Input(unsigned(8))
        let level = Input(unsigned(8))
        let stream = Output(stochastic())
        let opposite = Output(stochastic())
        func describe() {
            let noise = RandomWord(
                word &+ 1, from: .shiftRegister(width: 8, taps: 0xb8, seed: seed, steps: 8),
                named: name)
            let made = Stochastic(level, below: noise)
            stream.drive(made)
            opposite.drive(made.complement)
        }
    }

    private struct Product: HardwareModule {
        let a = Input(stochastic())
        let b = Input(stochastic())
        let y = Output(stochastic())
        func describe() { y.drive(a.multiplied(by: b)) }
    }
    private static let productLine = #line - 2

    private struct Delay: HardwareModule {
        let x = Input(stochastic())
        let y = Output(stochastic())
        let held = Register(stochastic(), resets: [0])
        func describe() {
            held.next(x)
            y.drive(held)
        }
    }

    private static func shared(_ operands: String, by origin: String) -> String {
        "multiplication needs independent streams, but \(operands) both come from \(origin); give "
            + "one of them a source of its own"
    }

    @Test func aRegisterDoesNotMakeAStreamIndependent() {
        struct Square: HardwareModule {
            let x = Input(stochastic())
            let hold = Input(bit)
            let y = Output(stochastic())
            let late = Register(stochastic(), resets: [0])
            func describe() {
                When(!hold) { late.next(x) }
                y.drive(x.multiplied(by: late))
            }
        }
        #expect(
            messages(Square()) == [
                "StreamHierarchyTests.swift:\(#line - 3): error: correlated-streams: "
                    + Self.shared(
                        "'x' (unsigned(1)) and 'late' (unsigned(1))", by: "the input 'x'")
                    + " (module Square)"
            ])
    }

    @Test func aStreamThatFeedsBackMeetsItself() {
        struct Feedback: HardwareModule {
            let x = Input(stochastic())
            let y = Output(stochastic())
            let state = Register(stochastic(), resets: [0])
            func describe() {
                state.next(x.multiplied(by: state))
                y.drive(state)
            }
        }
        #expect(
            diagnostics(Feedback()).map(\.message) == [
                Self.shared("'x' (unsigned(1)) and 'state' (unsigned(1))", by: "the input 'x'")
            ])
    }

    @Test func outputsOfOneInstanceComeFromItsSource() {
        struct Top: HardwareModule {
            let word = Input(unsigned(8))
            let y = Output(stochastic())
            fileprivate let maker = Instance(Maker(name: "noise", seed: 1))
            func describe() {
                maker.word.drive(word)
                maker.level.drive(word)
                y.drive(maker.stream.multiplied(by: maker.opposite))
            }
        }
        #expect(
            messages(Top()) == [
                "StreamHierarchyTests.swift:\(#line - 3): error: correlated-streams: "
                    + Self.shared(
                        "'maker.stream' (unsigned(1)) and 'maker.opposite' (unsigned(1))",
                        by: "the random source 'maker.noise'") + " (module Top)"
            ])
    }

    /// Two makers of the given seeds, delayed and multiplied in an instance.
    private struct Pair: HardwareModule {
        let seeds: [UInt]
        let word = Input(unsigned(8))
        let y = Output(stochastic())
        let makers: [Instance<Maker>]
        let delay = Instance(Delay())
        let product = Instance(Product())
        init(seeds: [UInt]) {
            self.seeds = seeds
            makers = seeds.map { Instance(Maker(name: "noise", seed: $0)) }
        }
        func describe() {
            for maker in makers {
                maker.word.drive(word)
                maker.level.drive(word)
            }
            delay.x.drive(makers[0].stream)
            product.a.drive(delay.y)
            product.b.drive(makers[makers.count - 1].stream)
            y.drive(product.y)
        }
        static let connection = #line - 3
    }

    @Test func sourcesOfTwoInstancesAreIndependent() throws {
        #expect(messages(Pair(seeds: [1, 2])) == [])
    }

    @Test func aRequirementIsJudgedWhereTheStreamsAreConnected() {
        #expect(
            messages(Pair(seeds: [1])) == [
                "StreamHierarchyTests.swift:\(Pair.connection): error: correlated-streams: "
                    + "multiplication in 'product' (StreamHierarchyTests.swift:"
                    + "\(Self.productLine)) needs independent streams, but 'product.a' and "
                    + "'product.b' both come from the random source 'makers_0.noise'; give one "
                    + "of them a source of its own (module Pair_seeds1)"
            ])
    }

    @Test func generatorsOfOneSeedInTwoInstancesAreOneSource() {
        #expect(
            diagnostics(Pair(seeds: [7, 7])).map(\.message) == [
                "multiplication in 'product' (StreamHierarchyTests.swift:\(Self.productLine)) "
                    + "needs independent streams, but 'product.a' and 'product.b' both come from "
                    + "generators of one polynomial and seed 7, 'makers_0.noise' and "
                    + "'makers_1.noise'; give one of them another seed"
            ])
    }

    @Test func aRequirementGoesUpAsFarAsItsStreamsComeFrom() {
        struct Middle: HardwareModule {
            let p = Input(stochastic())
            let q = Input(stochastic())
            let y = Output(stochastic())
            fileprivate let product = Instance(Product())
            func describe() {
                product.a.drive(p.complement)
                product.b.drive(q)
                y.drive(product.y)
            }
        }
        struct Top: HardwareModule {
            let x = Input(stochastic())
            let z = Input(stochastic())
            let y = Output(vector(2, of: stochastic()))
            fileprivate let good = Instance(Middle())
            fileprivate let bad = Instance(Middle())
            func describe() {
                good.p.drive(x)
                good.q.drive(z)
                bad.p.drive(x)
                bad.q.drive(x)
                if let both = Vector([good.y, bad.y]) { y.drive(both) }
            }
        }
        #expect(
            messages(Top()) == [
                "StreamHierarchyTests.swift:\(#line - 4): error: correlated-streams: "
                    + "multiplication in 'bad.product' (StreamHierarchyTests.swift:"
                    + "\(Self.productLine)) needs independent streams, but 'bad.p' and 'bad.q' "
                    + "both come from the input 'x'; give one of them a source of its own "
                    + "(module Top)"
            ])
    }

    @Test func aStreamFedBackIntoItsMakerMeetsItsSource() {
        struct Scaler: HardwareModule {
            let word = Input(unsigned(8))
            let x = Input(stochastic())
            let y = Output(stochastic())
            let made = Output(stochastic())
            func describe() {
                let noise = RandomWord(word &+ 1, from: .external, named: "noise")
                let factor = Stochastic(word, below: noise)
                made.drive(factor)
                y.drive(x.multiplied(by: factor))
            }
        }
        struct Top: HardwareModule {
            let word = Input(unsigned(8))
            let y = Output(stochastic())
            let scaler = Instance(Scaler())
            let late = Register(stochastic(), resets: [0])
            func describe() {
                scaler.word.drive(word)
                late.next(scaler.made)
                scaler.x.drive(late)
                y.drive(scaler.y)
            }
        }
        #expect(
            messages(Top()) == [
                "StreamHierarchyTests.swift:\(#line - 4): error: correlated-streams: "
                    + "multiplication in 'scaler' (StreamHierarchyTests.swift:\(#line - 15)) "
                    + "needs independent streams, but 'scaler.x' and the stream it meets both "
                    + "come from the random source 'scaler.noise'; give one of them a source of "
                    + "its own (module Top)"
            ])
    }

    @Test func oneWordIsOneSourceHoweverOftenItIsDeclared() {
        struct Lane: HardwareModule {
            let word = Input(unsigned(8))
            let level = Input(unsigned(8))
            let y = Output(stochastic())
            func describe() {
                let noise = RandomWord(word, from: .external, named: "noise")
                y.drive(Stochastic(level, below: noise))
            }
        }
        struct Top: HardwareModule {
            let words = Input(bits(16))
            let level = Input(unsigned(8))
            let isShared: Bool
            let y = Output(stochastic())
            let left = Instance(Lane())
            let right = Instance(Lane())
            func describe() {
                let low = Wire(words[0..<8].asUnsigned, named: "low")
                left.word.drive(low)
                right.word.drive(isShared ? low.value : words[8..<16].asUnsigned)
                if isShared { words.unused(bits: 8..<16) }
                left.level.drive(level)
                right.level.drive(level)
                y.drive(left.y.multiplied(by: right.y))
            }
        }
        #expect(messages(Top(isShared: false)) == [])
        #expect(
            diagnostics(Top(isShared: true)).map(\.message) == [
                "multiplication needs independent streams, but 'left.y' (unsigned(1)) and "
                    + "'right.y' (unsigned(1)) both come from one random word, which is declared "
                    + "as the sources 'left.noise' and 'right.noise'; give one of them a source "
                    + "of its own"
            ])
    }

    // MARK: Copies

    private struct Lane: HardwareModule {
        let word = Input(unsigned(8))
        let level = Input(unsigned(8))
        let x = Input(stochastic())
        let made = Output(stochastic())
        let scaled = Output(stochastic())
        func describe() {
            let noise = RandomWord(word ^ 1, from: .external, named: "noise")
            let factor = Stochastic(level, below: noise)
            made.drive(factor)
            scaled.drive(factor.multiplied(by: x))
        }
        static let productLine = #line - 2
    }

    private struct Copies: HardwareModule {
        enum Use: Hashable {
            case ownSources, oneBroadcast, twice, passedOn
        }
        let use: Use
        let word = Input(unsigned(8))
        let xs = Input(vector(3, of: stochastic()))
        let y = Output(stochastic())
        let lanes = Replicated(Lane(), count: 3)
        func describe() {
            lanes.word.broadcast(word)
            lanes.level.constants([1, 2, 3])
            switch use {
            case .ownSources, .twice: lanes.x.drive(xs.value)
            case .oneBroadcast: lanes.x.broadcast(xs[0])
            case .passedOn:
                if let turned = Vector([lanes.made[1], lanes.made[2], lanes.made[2]]) {
                    lanes.x.drive(turned)
                }
            }
            y.drive(
                use == .ownSources
                    ? lanes.made[0].multiplied(by: lanes.made[2])
                    : use == .twice
                        ? lanes.made[1].multiplied(by: lanes.scaled[1])
                        : use == .oneBroadcast
                            ? lanes.scaled[0].multiplied(by: lanes.scaled[2]) : lanes.scaled[0])
        }
    }

    @Test func copiesHaveSourcesOfTheirOwn() {
        func found(_ use: Copies.Use) -> [String] {
            diagnostics(Copies(use: use)).map(\.message)
        }
        #expect(found(.ownSources) == [])
        let own = "'lanes.made[1]' (unsigned(1)) and 'lanes.scaled[1]' (unsigned(1))"
        #expect(found(.twice) == [Self.shared(own, by: "the random source 'lanes[1].noise'")])
        let two = "'lanes.scaled[0]' (unsigned(1)) and 'lanes.scaled[2]' (unsigned(1))"
        #expect(found(.oneBroadcast) == [Self.shared(two, by: "the input 'xs_0'")])
        #expect(
            found(.passedOn) == [
                "multiplication in 'lanes[2]' (StreamHierarchyTests.swift:\(Lane.productLine)) "
                    + "needs independent streams, but 'lanes[2].x' and the stream it meets both "
                    + "come from the random source 'lanes[2].noise'; give one of them a source "
                    + "of its own"
            ])
    }

    // MARK: Chains

    private struct Chain: HardwareModule {
        let x = Input(stochastic())
        let state = Register(unsigned(2), reset: 0)
        let y = Output(unsigned(2))
        func describe() {
            When(x.chainBit && state != 3) { state.next(state &+ 1) }
            y.drive(state)
        }
        static let chainLine = #line - 3
    }

    @Test func aChainBehindAPortNeedsFreshBits() {
        struct Top: HardwareModule {
            let steps: Int
            let word = Input(unsigned(8))
            let y = Output(unsigned(2))
            fileprivate let chain = Instance(Chain())
            func describe() {
                let lfsr = RandomWord(
                    word, from: .shiftRegister(width: 8, taps: 0xb8, seed: 1, steps: steps),
                    named: "lfsr")
                chain.x.drive(Stochastic(word, below: lfsr))
                y.drive(chain.y)
            }
        }
        #expect(messages(Top(steps: 8)) == [])
        #expect(
            messages(Top(steps: 1)) == [
                "StreamHierarchyTests.swift:\(#line - 5): error: autocorrelated-chain: a chain "
                    + "of states in 'chain' (StreamHierarchyTests.swift:\(Chain.chainLine)) needs "
                    + "successive bits that are independent, but 'chain.x' comes from 'lfsr', a "
                    + "shift register that moves 1 of 8 bits a cycle; use a leap-forward "
                    + "generator (steps: its width) (module Top_steps1)"
            ])
    }

    @Test func aggregatesOfStreamsAreCheckedElementByElement() {
        struct Inner: HardwareModule {
            let xs = Input(vector(2, of: stochastic(.bipolar)))
            let y = Output(stochastic(.bipolar))
            func describe() { y.drive(xs[0].multiplied(by: xs[1])) }
        }
        #expect(
            describing { p in
                let noise = RandomWord(p.w.asUnsigned, from: .external, named: "noise")
                let x = Stochastic(p.a, below: noise)
                let inner = Instance(Inner(), named: "inner")
                if let both = Vector([x, x.complement]) { inner.xs.drive(both) }
            } == [
                "encoding-mismatch: the connection mixes a bipolar with a unipolar stream; "
                    + "convert one",
                "encoding-mismatch: the connection mixes a bipolar with a unipolar stream; "
                    + "convert one",
                "correlated-streams: multiplication in 'inner' (StreamHierarchyTests.swift:"
                    + "\(#line - 2)) needs independent streams, but 'inner.xs_0' and "
                    + "'inner.xs_1' both come from the random source 'noise'; give one of them "
                    + "a source of its own",
            ])
    }

    @Test func aChoiceComesFromAllItMayTake() {
        struct Choice: HardwareModule {
            let x = Input(stochastic())
            let z = Input(stochastic())
            let c = Input(bit)
            let index = Input(unsigned(1))
            let y = Output(vector(2, of: stochastic()))
            let picked = Wire(stochastic())
            func describe() {
                picked.drive(z)
                When(c) { picked.drive(x) }
                let list = Vector([picked.value, z.value])
                let first = x.multiplied(by: picked)
                let second = x.multiplied(by: mux(c, z, x))
                let third = list.map { x.multiplied(by: $0[index]) } ?? first
                if let both = Vector([first, second.complement]) { y.drive(both) }
                _ = Wire(third, named: "third")
            }
        }
        #expect(
            diagnostics(Choice()).filter { $0.id == "correlated-streams" }
                .map { $0.operands.map(\.name) } == [
                    ["x", "picked"], ["x", "c ? z : x"], ["x", "element index"],
                ])
    }

    /// The origins of a long chain and of many copies are found without going through them again
    /// and again.
    @Test func longProductsAndManyCopies() {
        struct Long: HardwareModule {
            let xs = Input(vector(2_000, of: stochastic()))
            let y = Output(stochastic())
            func describe() {
                var product = xs[0]
                for index in 1..<2_000 { product = product.multiplied(by: xs[index]) }
                y.drive(product)
            }
        }
        #expect(messages(Long()) == [])
        struct Wide: HardwareModule {
            let word = Input(unsigned(8))
            let xs = Input(vector(2_000, of: stochastic()))
            let y = Output(stochastic())
            fileprivate let lanes = Replicated(Lane(), count: 2_000)
            func describe() {
                lanes.word.broadcast(word)
                lanes.level.constants(Array(repeating: 1, count: 2_000))
                lanes.x.drive(xs.value)
                y.drive(lanes.scaled[0].multiplied(by: lanes.scaled[1_999]))
            }
        }
        #expect(messages(Wide()) == [])
    }
}
