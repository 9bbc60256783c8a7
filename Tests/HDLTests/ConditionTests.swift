import MorphoHDL
import MorphoSimulation
import Testing

@Suite struct WhenTests {
    struct Priority: HardwareModule {
        let a = Input(bit)
        let b = Input(bit)
        let c = Input(bit)
        let chain = Output(unsigned(4))
        let defaulted = Output(unsigned(4))
        let nested = Output(unsigned(4))
        let several = Output(unsigned(4))

        func describe() {
            When(a) { chain.drive(1) }
                .elseWhen(b) { chain.drive(2) }
                .otherwise { chain.drive(3) }

            defaulted.drive(0)
            When(b) { defaulted.drive(5) }

            nested.drive(0)
            When(a) {
                When(b) { nested.drive(1) }
                    .otherwise { When(c) { nested.drive(2) } }
            }
            .elseWhen(c) {
                nested.drive(3)
                When(b) { nested.drive(4) }
            }

            several.drive(0)
            When(a) { several.drive(1) }
            When(b) { several.drive(2) }
            When(c) { several.drive(3) }
        }
    }

    /// abc -> chain, defaulted, nested, several
    @Test(arguments: [
        (0b000, "3 0 0 0"), (0b001, "3 0 3 3"), (0b010, "2 5 0 2"), (0b011, "2 5 4 3"),
        (0b100, "1 0 0 1"), (0b101, "1 0 2 3"), (0b110, "1 5 1 2"), (0b111, "1 5 1 3"),
    ])
    func firstConditionOfAChainAndLastStatementWin(inputs: Int, expected: String) throws {
        let engine = try simulate(Priority())
        for (bit, name) in ["c", "b", "a"].enumerated() { try engine.set(name, inputs >> bit & 1) }
        let values = try ["chain", "defaulted", "nested", "several"].map { try engine.get($0) }
        #expect(values.joined(separator: " ") == expected)
    }

    @Test func faultsOfConditions() {
        struct Wrong: HardwareModule {
            let a = Input(bit)
            let b = Input(bit)
            let gap = Output(bit)
            let inner = Output(bit)
            let twice = Output(bit)
            let afterwards = Output(bit)
            func describe() {
                When(a) { gap.drive(1) }.elseWhen(b) { gap.drive(0) }
                When(a) { When(b) { inner.drive(1) } }.otherwise { inner.drive(0) }
                When(a) {
                    twice.drive(1)
                }
                .otherwise {
                    twice.drive(0)
                    twice.drive(1)
                }
                When(a) { afterwards.drive(1) }
                afterwards.drive(0)
                let detached = When(a) {}
                let other = When(b) {}
                detached.elseWhen(b) {}
                other.otherwise {}
                other.otherwise {}
            }
        }
        let file = "ConditionTests.swift"
        let partly =
            "is not driven under every condition; drive a default before the When or Switch, or "
            + "add the missing branch (module Wrong)"
        let again = "which overrides the earlier value entirely; remove one of the two"
        let branch = "elseWhen and otherwise must follow their When directly, with no statement"
        #expect(
            messages(Wrong()) == [
                "\(file):\(#line - 17): error: multiply-driven: output 'twice' is driven again "
                    + "(first at \(file):\(#line - 18)), \(again) (module Wrong)",
                "\(file):\(#line - 14): error: multiply-driven: output 'afterwards' is driven again "
                    + "(first at \(file):\(#line - 15)), \(again) (module Wrong)",
                "\(file):\(#line - 11): error: detached-branch: \(branch) between (module Wrong)",
                "\(file):\(#line - 24): error: partly-driven: output 'gap' \(partly)",
                "\(file):\(#line - 23): error: partly-driven: output 'inner' \(partly)",
            ])
    }
}

@Suite struct SwitchTests {
    struct Decoder: HardwareModule {
        let choice = Input(unsigned(2))
        let level = Input(signed(2))
        let flag = Input(bit)
        let full = Output(unsigned(4))
        let defaulted = Output(unsigned(4))
        let signs = Output(unsigned(4))
        let counted = Output(unsigned(4))

        func describe() {
            Switch(choice) {
                Case(0) { full.drive(10) }
                Case(1, 2) { full.drive(11) }
                Case(3) { full.drive(12) }
            }
            Switch(choice) {
                Case(2) { defaulted.drive(1) }
                Default { defaulted.drive(0) }
            }
            Switch(level) {
                Case(-2, -1) { signs.drive(1) }
                Case(0, 1) { signs.drive(0) }
            }
            counted.drive(0)
            Switch(choice) {
                for value in 1...2 { Case(value) { counted.drive(value + 4) } }
                Default { When(flag) { counted.drive(9) } }
            }
        }
    }

    @Test func casesChooseByValue() throws {
        let engine = try simulate(Decoder())
        var rows: [String] = []
        try engine.set("flag", 1)
        for choice in 0..<4 {
            try engine.set("choice", choice)
            rows.append(
                try ["full", "defaulted", "counted"].map { try engine.get($0) }
                    .joined(separator: " "))
        }
        #expect(rows == ["10 0 9", "11 0 5", "11 1 6", "12 0 9"])
        try engine.set("level", -1)
        #expect(try engine.get("signs") == "1")
    }

    @Test func faultsOfSwitches() {
        struct Wrong: HardwareModule {
            let choice = Input(unsigned(3))
            let wide = Input(unsigned(40))
            let y = Output(bit)
            func describe() {
                y.drive(0)
                Switch(choice) {
                    Case(0) { y.drive(1) }
                    Case(0, 8) { y.drive(1) }
                }
                Switch(wide) { Case(-1) {} }
                Switch(wide) {
                    Case<Int> {}
                    Default {}
                    Default {}
                }
            }
        }
        let file = "ConditionTests.swift"
        #expect(
            messages(Wrong()) == [
                "\(file):\(#line - 13): error: switch-duplicate: the Switch has two branches for 0; "
                    + "remove one (module Wrong)",
                "\(file):\(#line - 13): error: switch-case: Case(8) does not fit the Switch's "
                    + "subject 'choice' (unsigned(3)); give a value of that shape (module Wrong)",
                "\(file):\(#line - 13): error: switch-incomplete: the Switch does not handle 1, 2, "
                    + "3, 4, and 3 more values; add the Case or a Default (module Wrong)",
                "\(file):\(#line - 9): error: switch-case: Case(-1) does not fit the Switch's "
                    + "subject 'wide' (unsigned(40)); give a value of that shape (module Wrong)",
                "\(file):\(#line - 9): error: switch-incomplete: the Switch does not handle most "
                    + "values of unsigned(40); add the Case or a Default (module Wrong)",
                "\(file):\(#line - 8): error: switch-case: a Case of the Switch has no value; "
                    + "give it one or remove it (module Wrong)",
                "\(file):\(#line - 8): error: switch-duplicate: the Switch has two branches for "
                    + "Default; remove one (module Wrong)",
            ])
    }
}

@Suite struct StateMachineTests {
    enum Step: String, States { case idle, load, run, done }

    struct Machine: HardwareModule {
        let encoding: StateEncoding
        let start = Input(bit)
        let state: Register<StateValue<Step>>
        let running = Output(bit)
        let shown: Output<StateValue<Step>>

        init(_ encoding: StateEncoding) {
            self.encoding = encoding
            state = Register(states(Step.self, encoding: encoding), reset: .idle)
            shown = Output(states(Step.self, encoding: encoding))
        }

        func describe() {
            Switch(state) {
                Case(.idle) { When(start) { state.next(.load) } }
                Case(.load) { state.next(.run) }
                Case(.run) { state.next(.done) }
                Case(.done) { state.next(.idle) }
            }
            running.drive(state == .run || state == .load && state != .idle)
            shown.drive(state)
        }
    }

    @Test(arguments: [
        (StateEncoding.binary, [0, 1, 2, 3]), (.gray, [0, 1, 3, 2]), (.oneHot, [1, 2, 4, 8]),
    ])
    func statesAreNamedInEveryEncoding(encoding: StateEncoding, values: [UInt]) throws {
        let engine = try simulate(Machine(encoding))
        try engine.reset()
        let steps = [["start": 0], ["start": 1], [:], [:], ["start": 0]]
        #expect(try engine.values(of: "state", steps) == "idle load run done idle")
        let top = try Design(Machine(encoding)).top
        #expect(top.enumerations.map(\.name) == ["Step"])
        #expect(top.enumerations[0].cases.map(\.name) == ["idle", "load", "run", "done"])
        #expect(top.enumerations[0].cases.map(\.value.unsignedValue) == values)
    }

    @Test func everyStateMustBeHandled() {
        struct Forgetful: HardwareModule {
            let state = Register(states(Step.self), reset: .idle)
            let shown = Output(states(Step.self))
            func describe() {
                Switch(state) {
                    Case(.idle) { state.next(.run) }
                    Case(.run, .idle) { state.next(.done) }
                }
                shown.drive(.load)
            }
        }
        #expect(
            messages(Forgetful()) == [
                "ConditionTests.swift:\(#line - 7): error: switch-duplicate: the Switch has two "
                    + "branches for .idle; remove one (module Forgetful)",
                "ConditionTests.swift:\(#line - 7): error: switch-incomplete: the Switch does not "
                    + "handle .load, .done; add the Case or a Default (module Forgetful)",
            ])
    }

    enum Many: String, States, CaseIterable {
        case s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15
        case t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15
        case u0, u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11, u12, u13, u14, u15
        case v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15
        case last
    }

    @Test(arguments: [Many.s0, .v15, .last])
    func oneHotStatesNeedNotFitAMachineWord(state: Many) throws {
        struct Wide: HardwareModule {
            let first: Many
            let state: Register<StateValue<Many>>
            let shown = Output(states(Many.self, encoding: .oneHot))
            init(_ first: Many) {
                self.first = first
                state = Register(states(Many.self, encoding: .oneHot), reset: first)
            }
            func describe() { shown.drive(state) }
        }
        let engine = try simulate(Wide(state))
        try engine.reset()
        #expect(try engine.get("shown") == state.rawValue)
    }
}
