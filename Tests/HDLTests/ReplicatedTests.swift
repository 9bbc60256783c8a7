import MorphoHDL
import MorphoSimulation
import Testing

private struct Lane: HardwareModule {
    let seed = Input(unsigned(4))
    let x = Input(signed(4))
    let enable = Input(bit)
    let y = Output(signed(5))
    let flag = Output(bit)
    func describe() {
        y.drive(mux(enable, x + seed.truncated(to: 4).asSigned, signed(5)(0)))
        flag.drive(x < 0)
    }
}

@Suite struct ReplicatedTests {
    struct Lanes: HardwareModule {
        let values = Input(vector(3, of: signed(4)))
        let enable = Input(bit)
        let results = Output(vector(3, of: signed(5)))
        let total = Output(signed(7))
        let flags = Output(bits(3))
        fileprivate let lanes = Replicated(Lane(), count: 3)

        func describe() {
            lanes.seed.constants([1, 2, 3])
            lanes.x.drive(values.value)
            lanes.enable.broadcast(enable)
            results.drive(lanes.y)
            total.drive(lanes.y.sum())
            flags.drive(lanes.packed(\.flag))
        }
    }

    @Test func copiesAreOneNodeWithValuesOfTheirOwn() throws {
        let top = try Design(Lanes()).top
        #expect(top.instances.map(\.name) == ["lanes"])
        #expect(top.instances.map(\.count) == [3])
        let engine = try simulate(Lanes())
        for (index, value) in [5, -4, -8].enumerated() { try engine.set("values_\(index)", value) }
        try engine.set("enable", 1)
        let results = try (0..<3).map { try engine.get("results_\($0)") }
        #expect(results == ["6", "-2", "-5"])
        #expect(try engine.get("total") == "-1")
        #expect(try engine.get("flags") == "6", "copy 0 in the lowest bit")
    }

    @Test func faultsOfCopies() {
        struct Wrong: HardwareModule {
            let go = Input(bit)
            let two = Input(vector(2, of: signed(4)))
            fileprivate let lanes = Replicated(Lane(), count: 3)
            fileprivate let none = Replicated(Lane(), count: 0)
            let y = Output(bits(3))
            func describe() {
                lanes.seed.constants([1, 16])
                lanes.x.drive(two.value)
                When(go) { lanes.enable.broadcast(go) }
                lanes.enable.broadcast(go)
                y.drive(lanes.packed(\.flag))
            }
        }
        let file = "ReplicatedTests.swift"
        let line = #line
        let expected: [String] = [
            "\(file):\(line - 11): error: invalid-size: the number of copies is 0, but must be "
                + "1 to 65536 (module Wrong)",
            "\(file):\(line - 8): error: field-count: 3 values are needed but 2 given "
                + "(module Wrong)",
            "\(file):\(line - 8): error: constant-range: the constant 16 does not fit "
                + "unsigned(4); use a wider word or a smaller constant (module Wrong)",
            "\(file):\(line - 7): error: field-count: 3 values are needed but 2 given "
                + "(module Wrong)",
            "\(file):\(line - 6): error: conditional-connection: 'lanes.enable' is connected "
                + "under a condition; connect it outside When and Switch and choose the value "
                + "with mux (module Wrong)",
            "\(file):\(line - 5): error: multiply-driven: instance input 'lanes.enable' is "
                + "driven again, which overrides the earlier value entirely; remove one of the "
                + "two (module Wrong)",
        ]
        #expect(Array(messages(Wrong()).prefix(6)) == expected)
    }
}

@Suite struct PropertyTests {
    struct Checked: HardwareModule {
        let go = Input(bit)
        let x = Input(unsigned(4))
        let seen = Register(unsigned(4), reset: 0)
        func describe() {
            seen.next(x)
            When(go) {
                Assert(x < 8, "x is small while going")
                Cover(x == 5, "five while going")
            }
            Assume(x != 15, "x is never 15")
        }
    }

    @Test func statementsHoldUnderTheirConditions() throws {
        let engine = try simulate(Checked())
        _ = try engine.values(
            of: "seen", [["x": 9, "go": 0], ["x": 9, "go": 1], ["x": 5, "go": 0], ["x": 15]])
        #expect(
            engine.failures.map(\.message) == ["x is small while going", "x is never 15"])
        #expect(engine.coverage.map(\.count) == [0])
        _ = try engine.values(of: "seen", [["x": 5, "go": 1], ["x": 5]])
        #expect(engine.coverage.map(\.count) == [2])
    }

    @Test func unusedInputsAreDeclared() throws {
        struct Named: HardwareModule {
            let whole = Input(unsigned(8))
            let some = Input(unsigned(8))
            let silent = Input(unsigned(8))
            let half = Input(unsigned(8))
            let read = Input(bit)
            let y = Output(bits(4))
            func describe() {
                whole.unused()
                some.unused(bits: 4..<8)
                read.unused()
                y.drive(some[0...3] & half[4...7] & concatenate(read, read, read, read))
            }
        }
        let file = "ReplicatedTests.swift"
        let found = try warnings(Named())
        #expect(
            found == [
                "\(file):\(#line - 13): warning: unused-input: input 'silent' is never read; declare "
                    + "it with .unused() (module Named)",
                "\(file):\(#line - 12): warning: unused-input: bits 3...0 of input 'half' are "
                    + "never read; declare them with .unused(bits:) (module Named)",
                "\(file):\(#line - 11): warning: unused-but-read: input 'read' is declared unused "
                    + "but is read; remove .unused (module Named)",
            ])
    }
}
