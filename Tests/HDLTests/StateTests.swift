import MorphoHDL
import MorphoSimulation
import Testing

@Suite struct RegisterTests {
    struct Kinds: HardwareModule {
        let go = Input(bit)
        let count = Register(unsigned(4), reset: 5)
        let gated = Register(unsigned(4), reset: 0)
        let free = Register(unsigned(4), reset: .uninitialised)
        let pair = Register(vector(2, of: signed(4)), resets: [-1, 3])
        let still = Register(unsigned(4), reset: 9)
        let y = Output(unsigned(4))

        func describe() {
            count.next(count &+ 1)
            gated.next(gated &+ 1)
            gated.enable(go)
            free.next(3)
            if let swapped = Vector([pair[1], pair[0]]) { pair.next(swapped) }
            y.drive(count & gated & free & pair[0].asUnsigned & still)
        }
    }

    @Test func registersTakeTheirNextValueAtTheEdge() throws {
        let engine = try simulate(Kinds())
        try engine.reset()
        #expect(try engine.get("count") == "5")
        #expect(try engine.get("pair_0") == "-1")
        #expect(try engine.values(of: "count", [[:], [:], [:]]) == "6 7 8")
        #expect(try engine.values(of: "gated", [["go": 0], ["go": 1], ["go": 0]]) == "0 1 1")
        #expect(try engine.get("pair_0") == "-1", "swapped six times")
        #expect(try engine.get("still") == "9", "a register that nothing drives keeps its value")
        #expect(try engine.get("free") == "3")
    }

    @Test func onlyRegistersWithAResetValueAreReset() throws {
        let registers = try Design(Kinds()).top.registers
        #expect(registers.filter { $0.reset == nil }.map(\.name) == ["free"])
        #expect(registers.filter { $0.enable != nil }.map(\.name) == ["gated"])
    }

    @Test func faultsOfRegisters() {
        struct Wrong: HardwareModule {
            let x = Input(unsigned(9))
            let big = Register(unsigned(4), reset: 16)
            let short = Register(vector(2, of: bit), resets: [1])
            let wide = Register(unsigned(8), reset: 0)
            let twice = Register(unsigned(8), reset: 0)
            func describe() {
                wide.next(x)
                twice.next(1)
                twice.next(2)
                twice.enable(x[0])
                twice.enable(x[1])
                When(x[2]) { wide.enable(x[0]) }
                let local = Register(unsigned(8), reset: 0)
                let named = Register(unsigned(8), reset: 0, named: "named")
                local.next(named)
                big.next(-1)
            }
        }
        let file = "StateTests.swift"
        #expect(
            messages(Wrong()) == [
                "\(file):\(#line - 18): error: constant-range: the constant 16 does not fit "
                    + "unsigned(4); use a wider word or a smaller constant (module Wrong)",
                "\(file):\(#line - 17): error: field-count: 2 values are needed but 1 given "
                    + "(module Wrong)",
                "\(file):\(#line - 13): error: width-mismatch: next of 'wide' needs unsigned(8) "
                    + "but 'x' (unsigned(9)) is given; cut it with .truncated(to: 8) or "
                    + ".saturated(to: 8) (module Wrong)",
                "\(file):\(#line - 11): error: multiply-driven: register 'twice' is driven again "
                    + "(first at \(file):\(#line - 11 - 1)), which overrides the earlier value "
                    + "entirely; remove one of the two (module Wrong)",
                "\(file):\(#line - 9): error: multiply-driven: enable of register 'twice' is "
                    + "driven again, which overrides the earlier value entirely; remove one of the "
                    + "two (module Wrong)",
                "\(file):\(#line - 8): error: conditional-connection: 'enable of wide' is "
                    + "connected under a condition; connect it outside When and Switch and choose "
                    + "the value with mux (module Wrong)",
                "\(file):\(#line - 4): error: constant-range: the constant -1 does not fit "
                    + "unsigned(4); use a signed word (module Wrong)",
                "\(file):\(#line - 7): error: name-missing: a register has no name; make it a "
                    + "stored property of the module or give it one with named: (module Wrong)",
            ])
    }
}

@Suite struct WireTests {
    @Test func aWireIsReadBeforeItIsDriven() throws {
        struct Ahead: HardwareModule {
            let x = Input(unsigned(4))
            let sum = Wire(unsigned(5))
            let y = Output(unsigned(5))
            func describe() {
                y.drive(sum)
                sum.drive(x + 1)
            }
        }
        let engine = try simulate(Ahead())
        try engine.set("x", 15)
        #expect(try engine.get("y") == "16")
    }

    @Test func aNamedExpressionHasItsValueUnderEveryCondition() throws {
        struct Within: HardwareModule {
            let x = Input(unsigned(4))
            let go = Input(bit)
            let r = Register(unsigned(4), reset: 0)
            let y = Output(unsigned(4))
            func describe() {
                When(go) {
                    let next = Wire(x &+ 1, named: "next_value")
                    r.next(next)
                }
                y.drive(r)
            }
        }
        let engine = try simulate(Within())
        try engine.set("x", 7)
        #expect(try engine.get("next_value") == "8")
        #expect(try engine.values(of: "r", [["go": 0], ["go": 1]]) == "0 8")
    }

    @Test func faultsOfWires() {
        struct Wrong: HardwareModule {
            let x = Input(unsigned(4))
            let gap = Wire(unsigned(4))
            let half = Wire(unsigned(4))
            let cycle = Wire(unsigned(4))
            let y = Output(unsigned(4))
            func describe() {
                When(x[0]) { half.drive(x) }
                cycle.drive(cycle ^ x)
                y.drive(gap & half & cycle)
            }
        }
        let file = "StateTests.swift"
        #expect(
            messages(Wrong()) == [
                "\(file):\(#line - 6): error: partly-driven: wire 'half' is not driven under every "
                    + "condition; drive a default before the When or Switch, or add the missing "
                    + "branch (module Wrong)",
                "\(file):\(#line - 11): error: undriven: wire 'gap' is never driven; drive it "
                    + "(module Wrong)",
            ])
        struct Ring: HardwareModule {
            let x = Input(unsigned(4))
            let ring = Wire(unsigned(4))
            let y = Output(unsigned(4))
            func describe() {
                ring.drive(ring ^ x)
                y.drive(ring)
            }
        }
        #expect(
            messages(Ring()) == [
                "\(file):\(#line - 7): error: combinational-loop: signals depend on themselves "
                    + "without a register between: ring -> ring; put a register into the loop "
                    + "(module Ring)"
            ])
    }
}
