import MorphoHDL
import Testing

@Suite struct MisuseTests {
    @Test func signalsOfOtherModulesAreNamed() {
        struct Child: HardwareModule {
            let x = Input(unsigned(4))
            let y = Output(unsigned(4))
            func describe() { y.drive(x) }
        }
        struct Holder: HardwareModule {
            let child = Child()
            let y = Output(unsigned(4))
            func describe() { y.drive(0) }
        }
        struct Top: HardwareModule {
            let count = Register(unsigned(4), reset: 0)
            let child = Instance(Child())
            let y = Output(unsigned(4))
            func describe() {
                let seen = count.value
                child.x.drive(count)
                y.drive(child.y)
                let user = Instance(User(Action { _ = Wire(seen, named: "seen") }), named: "user")
                user.x.drive(0)
            }
        }
        #expect(
            messages(Top()) == [
                "MisuseTests.swift:\(#line - 4): error: foreign-signal: 'count' (unsigned(4)) "
                    + "belongs to module Top; connect it through a port (module User)"
            ])
        #expect(
            diagnostics(Holder()).first?.message
                == "the property 'child' is neither hardware nor Hashable, so modules that differ "
                + "in it could not be told apart; make its type Hashable or compute it")
    }

    private final class Action: Hashable {
        let run: () -> Void
        init(_ run: @escaping () -> Void) { self.run = run }
        static func == (left: Action, right: Action) -> Bool { left === right }
        func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
    }

    private struct User: HardwareModule, NamedModule {
        let action: Action
        let x = Input(bit)
        var moduleName: String { "User" }
        init(_ action: Action) { self.action = action }
        func describe() { action.run() }
    }

    @Test func handlesMadeOutsideAreReported() {
        let input = Input(unsigned(4))
        let register = Register(unsigned(4), reset: 0)
        let output = Output(unsigned(4))
        let memory = Memory(unsigned(4), depth: 4)
        register.next(1)
        output.drive(input)
        input.unused()
        _ = Wire(input + 1)
        let message =
            "is used outside a module's description; move it into the module's properties "
            + "or its describe()"
        #expect(faults { _ in input } == ["outside-module: a signal \(message)"])
        #expect(describing { _ in register.next(1) } == ["outside-module: a register \(message)"])
        #expect(
            describing { _ in output.drive(1) } == ["outside-module: an output or wire \(message)"])
        #expect(
            describing { p in memory.write(p.a.truncated(to: 2), p.a) } == [
                "outside-module: a memory \(message)"
            ])
        #expect(
            describing { p in register.enable(p.c) } == ["outside-module: a register \(message)"])
        #expect(describing { _ in input.unused() } == ["outside-module: an input \(message)"])
    }

    @Test(arguments: [Int.min, -1, 0, .max, 1 << 40])
    func anySizeIsReportedAndNoneTraps(size: Int) {
        struct Sized: HardwareModule {
            let size: Int
            func describe() {
                let shapes = [unsigned(size), unsigned(8)]
                for shape in shapes {
                    let register = Register(shape, reset: size, named: "r\(shape.width)")
                    let wire = Wire(shape, named: "w\(shape.width)")
                    wire.drive(register.saturated(to: size).extended(to: size).truncated(to: size))
                    _ = Wire(register.signedValue.saturated(to: size), named: "s")
                    _ = Wire(register.mostSignificantBit, named: "m")
                    _ = Wire((register << size) &+ (register >> size), named: "t")
                    _ = Wire(register[size], named: "bit_of")
                    _ = Wire(register + size, named: "plus")
                    _ = Wire(shape(size), named: "constant")
                    let store = Memory(
                        shape, depth: size, contents: .words([size]), named: "memory")
                    store.write(unsigned(size)(0), shape(0), mask: bits(size)(0))
                    _ = store.readSynchronous(unsigned(4)(size))
                }
                let words = vector(size, of: vector(size, of: bit))
                let many = Register(words, resets: [size], named: "many")
                _ = Wire(many[size][size], named: "element")
                _ = Wire(many[unsigned(size)(0)], named: "chosen")
                let number = fixed(size, fraction: size)(1.5)
                let other = fixed(8, fraction: size)(1.5)
                _ = Wire((number * other).rounded(fraction: size), named: "product")
                _ = Wire(other.aligned(fraction: size).saturated(to: size), named: "aligned")
                _ = Wire(Fixed(unsigned(8)(1), fraction: size) * other, named: "raw")
                let copies = Replicated(Probe(body: .init { _ in }), count: size, named: "copies")
                copies.a.constants([size])
                copies.c.broadcast(bit(size))
                Input(bits(8)).unused(bits: 0..<max(0, size))
                let source = RandomSource.shiftRegister(
                    width: size, taps: 1, seed: 1, steps: size)
                _ = RandomWord(unsigned(8)(1), from: source, named: "source")
                Switch(unsigned(size)(0)) { Case(size) {} }
                Switch(unsigned(3)(0)) { Case(size) {} }
            }
        }
        #expect(diagnostics(Sized(size: size)).count > 5)
    }

    @Test func manyFaultsComeTogether() {
        struct Wrong: HardwareModule {
            let x = Input(unsigned(8))
            let y = Output(unsigned(8))
            let z = Output(unsigned(8))
            let zero = Register(unsigned(0), reset: 0)
            func describe() {
                y.drive(x + 1)
                When(x[9]) { zero.next(0) }
            }
        }
        let file = "MisuseTests.swift"
        #expect(
            messages(Wrong()) == [
                "\(file):\(#line - 7): error: invalid-size: the width of a register is 0, but must "
                    + "be 1 to 4194304 (module Wrong)",
                "\(file):\(#line - 5): error: width-mismatch: drive of 'y' needs unsigned(8) but "
                    + "'x + 1' (unsigned(9)) is given; cut it with .truncated(to: 8) or "
                    + ".saturated(to: 8) (module Wrong)",
                "\(file):\(#line - 4): error: slice-range: bit 9 is outside 'x' (unsigned(8)) "
                    + "(module Wrong)",
                "\(file):\(#line - 8): error: undriven: output 'z' is never driven; drive it "
                    + "(module Wrong)",
            ])
    }
}
