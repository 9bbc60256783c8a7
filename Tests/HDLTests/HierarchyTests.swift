import MorphoHDL
import MorphoSimulation
import Testing

/// How often a description was read; confined to one test by the value it is given.
private final class Counter: Hashable, @unchecked Sendable {
    var count = 0
    static func == (left: Counter, right: Counter) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

private struct Adder: HardwareModule, NamedModule {
    let width: Int
    let counter: Counter
    let left: Input<Unsigned>
    let right: Input<Unsigned>
    let sum: Output<Unsigned>
    var moduleName: String { "Adder_\(width)" }

    init(_ width: Int, _ counter: Counter) {
        self.width = width
        self.counter = counter
        left = Input(unsigned(width))
        right = Input(unsigned(width))
        sum = Output(unsigned(width))
    }
    func describe() {
        counter.count += 1
        sum.drive(left &+ right)
    }
}

@Suite struct HierarchyTests {
    @Test func equalParametersAreElaboratedOnce() throws {
        struct Top: HardwareModule {
            let counter: Counter
            let x = Input(unsigned(8))
            let y = Output(unsigned(8))
            let first: Instance<Adder>
            let others: [Instance<Adder>]
            let wide: Instance<Adder>
            init(_ counter: Counter) {
                self.counter = counter
                first = Instance(Adder(8, counter))
                others = (0..<2).map { _ in Instance(Adder(8, counter)) }
                wide = Instance(Adder(9, counter))
            }
            func describe() {
                var value = x.value
                for adder in [first] + others {
                    adder.left.drive(value)
                    adder.right.drive(x)
                    value = adder.sum
                }
                wide.left.drive(value.extended(to: 9))
                wide.right.drive(1)
                y.drive(wide.sum.truncated(to: 8))
            }
        }
        let counter = Counter()
        let design = try Design(Top(counter))
        #expect(counter.count == 2)
        #expect(design.modules.map(\.name).dropLast() == ["Adder_8", "Adder_9"])
        #expect(design.top.instances.map(\.name) == ["first", "others_0", "others_1", "wide"])
        let engine = try simulate(Top(counter))
        try engine.set("x", 10)
        #expect(try engine.get("y") == "41")
    }

    @Test func parametersMakeTheName() throws {
        struct Unit: HardwareModule {
            let width: Int
            let offset: Int
            let label: String?
            let tags: Set<String>
            let y = Output(bit)
            func describe() { y.drive(0) }
        }
        let tags: Set<String> = ["d", "c", "b", "a"]
        let top = try Design(Unit(width: 8, offset: -3, label: nil, tags: tags)).top
        #expect(top.name == "Unit_width8_offsetm3_labelnil_tagsa_b_c_d")
        #expect(top.parameters == "width: 8, offset: -3, label: nil, tags: [a, b, c, d]")
    }

    @Test func twoModulesOfOneNameAreReported() {
        struct Leaf: HardwareModule, NamedModule {
            let value: Int
            let y = Output(unsigned(4))
            var moduleName: String { value == 0 ? "Leaf" : "LEAF" }
            func describe() { y.drive(unsigned(4)(value)) }
        }
        struct Top: HardwareModule {
            let a = Instance(Leaf(value: 0))
            let b = Instance(Leaf(value: 1))
            let y = Output(unsigned(4))
            func describe() { y.drive(a.y & b.y) }
        }
        #expect(
            messages(Top()) == [
                "HierarchyTests.swift:\(#line - 4): error: module-collision: two modules would "
                    + "both be called 'LEAF': one with value: 0 at HierarchyTests.swift:"
                    + "\(#line - 5) and one with value: 1 at HierarchyTests.swift:\(#line - 4); "
                    + "make their parameters' descriptions differ"
            ])
    }

    @Test func parametersMustBeHashable() {
        struct Top: HardwareModule {
            let transform: (Int) -> Int = { $0 }
            let y = Output(bit)
            func describe() { y.drive(0) }
        }
        #expect(
            diagnostics(Top()).map(\.message) == [
                "the property 'transform' is neither hardware nor Hashable, so modules that differ "
                    + "in it could not be told apart; make its type Hashable or compute it"
            ])
    }

    @Test func aModuleThatContainsItselfIsReportedOnce() {
        struct Endless: HardwareModule {
            let x = Input(bit)
            func describe() {
                let inner = Instance(Endless(), named: "inner")
                inner.x.drive(x)
            }
        }
        #expect(
            messages(Endless()) == [
                "HierarchyTests.swift:\(#line - 4): error: recursive-module: module 'Endless' "
                    + "contains itself; break the recursion"
            ])
    }

    @Test func recursionOverAParameterEnds() throws {
        struct Tree: HardwareModule {
            let levels: Int
            let x: Input<Bits>
            let y = Output(bit)
            init(_ levels: Int) {
                self.levels = levels
                x = Input(bits(1 << levels))
            }
            func describe() {
                if levels == 0 { return y.drive(x[0]) }
                let half = 1 << (levels - 1)
                let low = Instance(Tree(levels - 1), named: "low")
                let high = Instance(Tree(levels - 1), named: "high")
                low.x.drive(x[0..<half])
                high.x.drive(x[half..<2 * half])
                y.drive(low.y ^ high.y)
            }
        }
        #expect(try Design(Tree(6)).modules.count == 7)
        let engine = try simulate(Tree(3))
        try engine.set("x", 0b1011_0110)
        #expect(try engine.get("y") == "1")
    }

    struct Bus: Interface {
        let valid = Input(bit)
        let data = Input(unsigned(8))
    }

    @Test func groupsGiveTheirNameToTheirHandles() throws {
        struct Top: HardwareModule {
            let bus = Bus()
            let lanes = [Bus(), Bus()]
            let spare: Bus? = nil
            let extra: Bus? = Bus()
            let counts = (0..<2).map { _ in Register(unsigned(4), reset: 0) }
            let y = Output(unsigned(8))
            func describe() {
                counts[0].next(counts[1])
                counts[1].next(counts[0])
                y.drive(bus.data & lanes[1].data)
            }
        }
        let top = try Design(Top()).top
        #expect(
            top.ports.map(\.name) == [
                "bus_valid", "bus_data", "lanes_0_valid", "lanes_0_data", "lanes_1_valid",
                "lanes_1_data", "extra_valid", "extra_data", "y",
            ])
        #expect(top.registers.map(\.name) == ["counts_0", "counts_1"])
    }

    @Test func editingOneExpressionChangesNoOtherName() throws {
        struct Top: HardwareModule, NamedModule {
            let isEdited: Bool
            let x = Input(unsigned(8))
            let r = Register(unsigned(8), reset: 0)
            let y = Output(unsigned(8))
            var moduleName: String { "Top" }
            func describe() {
                let shared = isEdited ? (x ^ 3) &+ (x & 5) &+ 1 : x &+ 1
                When(x[0]) {
                    let held = Wire(shared, named: "held")
                    r.next(held)
                }
                let mixed = Wire(r ^ shared, named: "mixed")
                y.drive(mixed)
            }
        }
        func names(_ isEdited: Bool) throws -> [String] {
            let design = try Design(Top(isEdited: isEdited))
            let top = design.top
            return top.ports.map(\.name) + top.registers.map(\.name) + top.wires.map(\.name)
        }
        #expect(try names(true) == names(false))
        #expect(try names(true) == ["x", "y", "r", "held", "mixed"])
    }
}
