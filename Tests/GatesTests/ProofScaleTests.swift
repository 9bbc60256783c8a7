import Foundation
import MorphoCircuit
import MorphoGates
import Testing

/// Circuits of a size at which a search over time does not close: proved, and refuted after every
/// change, in seconds.
@Suite(.enabled(if: ProofRun.isPossible, "Yosys and ABC are not installed"))
struct ProofScaleTests {
    @Test(arguments: ProofCase.large)
    func largeCircuitsAreProved(_ example: ProofCase) throws {
        let netlist = try GateNetlist(example.design())
        let found = try ProofRun.verdict(
            netlist, verilog: ["dut.v": example.verilog], top: netlist.name, limits: Self.limits)
        #expect(found == .proved(.registers(flipFlops: netlist.flipFlops.count)))
    }

    @Test(arguments: ProofCase.large)
    func everyChangeIsNoticed(_ example: ProofCase) throws {
        let netlist = try GateNetlist(example.design())
        for mutation in example.mutations {
            let changed = example.verilog.replacingOccurrences(of: mutation.old, with: mutation.new)
            try #require(changed != example.verilog, "\(mutation.old) is not in the Verilog")
            let found = try ProofRun.verdict(
                netlist, verilog: ["dut.v": changed], top: netlist.name, limits: Self.limits)
            guard case .differs(let differences, nil) = found, !differences.isEmpty else {
                Issue.record("'\(mutation.old)' -> '\(mutation.new)': \(found)")
                continue
            }
        }
    }

    private static let limits = EquivalenceProof.Limits(seconds: 20, steps: 0)
}

extension ProofCase {
    static let large = [registers, multiplier(8), multiplier(16), bigMemory]

    /// 64 registers of 16 bits in a ring, each with its own reset value.
    private static let registers = ProofCase(
        name: "64 registers",
        design: {
            let builder = ModuleBuilder(name: "ring")
            let clock = builder.domain(ClockDomain(reset: .init("reset", asynchronous: true)))
            let value = builder.input("value", .unsigned(16), domain: clock)
            let enables = builder.input("enables", .unsigned(64), domain: clock)
            let states = (0..<64).map {
                builder.state("r\($0)", .unsigned(16), reset: UInt($0 * 771), domain: clock)
            }
            for (index, state) in states.enumerated() {
                let before = states[(index + 63) % 64].value
                builder.next(
                    state.index,
                    builder.operation(index % 2 == 0 ? .add : .xor, [before, value], width: 16),
                    enable: builder.operation(.slice, [enables], width: 1, parameter: index))
            }
            builder.output("last", states[63].value)
            return Design(modules: [builder.finish().module])
        },
        verilog: """
            module ring (
                input wire clock, input wire reset, input wire [15:0] value,
                input wire [63:0] enables, output wire [15:0] last
            );
            \((0..<64).map { "    reg [15:0] r\($0);\n" }.joined())
                assign last = r63;
            \((0..<64).map { """
                    always @(posedge clock or posedge reset)
                        if (reset) r\($0) <= 16'd\($0 * 771);
                        else if (enables[\($0)]) r\($0) <= r\(($0 + 63) % 64) \
                \($0 % 2 == 0 ? "+" : "^") value;

                """ }.joined())
            endmodule
            """,
        mutations: [
            ("16'd48573", "16'd48572"), ("enables[40]", "enables[41]"),
            ("(enables[7])", "(!enables[7])"), ("r29 + value", "r29 - value"),
            ("r29 + value", "r27 + value"), ("r5 <=", "r6 <="),
            (
                "(posedge clock or posedge reset)\n        if (reset) r9 <",
                """
                (negedge clock or posedge reset)\n        if (reset) r9 <
                """
            ),
            (
                "(posedge clock or posedge reset)\n        if (reset) r9 <",
                """
                (posedge clock)\n        if (reset) r9 <
                """
            ),
            ("posedge reset)\n        if (reset) r9 <", "negedge reset)\n        if (!reset) r9 <"),
            ("reg [15:0] r3;", "reg [15:0] r3 = 16'd1;"),
        ])

    private static func multiplier(_ width: Int) -> ProofCase {
        ProofCase(
            name: "multiplier of \(width) bits",
            design: {
                let builder = ModuleBuilder(name: "product")
                let clock = builder.domain(ClockDomain())
                let a = builder.input("a", .unsigned(width), domain: clock)
                let b = builder.input("b", .unsigned(width), domain: clock)
                let left = builder.state("left", .unsigned(width), reset: 0, domain: clock)
                let right = builder.state("right", .unsigned(width), reset: 0, domain: clock)
                let both = builder.state("both", .unsigned(2 * width), reset: 1, domain: clock)
                builder.next(left.index, a)
                builder.next(right.index, b)
                builder.next(both.index, builder.operation(.multiply, [left.value, right.value]))
                builder.output("y", both.value)
                return Design(modules: [builder.finish().module])
            },
            verilog: """
                module product (
                    input wire clock, input wire reset, input wire [\(width - 1):0] a,
                    input wire [\(width - 1):0] b, output wire [\(2 * width - 1):0] y
                );
                    reg [\(width - 1):0] left;
                    reg [\(width - 1):0] right;
                    reg [\(2 * width - 1):0] both;
                    assign y = both;
                    always @(posedge clock)
                        if (reset) left <= 0; else left <= a;
                    always @(posedge clock)
                        if (reset) right <= 0; else right <= b;
                    always @(posedge clock)
                        if (reset) both <= 1; else both <= left * right;
                endmodule
                """,
            mutations: [
                ("left * right", "left * left"), ("left * right", "left + right"),
                ("left * right", "left * (right ^ (left == 3))"), ("both <= 1", "both <= 0"),
                ("else left <= a", "else left <= b"), ("assign y = both", "assign y = ~both"),
            ])
    }

    private static let bigMemory = ProofCase(
        name: "memory of 64 words with masks and two writers",
        design: {
            let builder = ModuleBuilder(name: "storage")
            let clock = builder.domain(ClockDomain(reset: nil))
            let address = builder.input("address", .unsigned(6), domain: clock)
            let other = builder.input("other", .unsigned(6), domain: clock)
            let data = builder.input("data", .unsigned(8), domain: clock)
            let late = builder.input("late", .unsigned(8), domain: clock)
            let mask = builder.input("mask", .unsigned(2), domain: clock)
            let write = builder.input("write", .unsigned(1), domain: clock)
            let second = builder.input("second", .unsigned(1), domain: clock)
            let words = builder.memory("words", depth: 64, .unsigned(8), contents: nil)
            builder.writePort(
                memory: words, address: address, data: data, enable: write, mask: mask,
                domain: clock)
            builder.writePort(
                memory: words, address: other, data: late, enable: second, mask: nil,
                domain: clock)
            builder.output(
                "q",
                builder.readPort(
                    memory: words, address: address, domain: clock, enable: write,
                    duringWrite: .old))
            builder.output("now", builder.readPort(memory: words, address: other, domain: nil))
            return Design(modules: [builder.finish().module])
        },
        verilog: """
            module storage (
                input wire clock, input wire [5:0] address, input wire [5:0] other,
                input wire [7:0] data, input wire [7:0] late, input wire [1:0] mask,
                input wire write, input wire second, output wire [7:0] q, output wire [7:0] now
            );
                reg [7:0] words [0:63];
                reg [7:0] words_read0;
                assign q = words_read0;
                assign now = words[other];
                always @(posedge clock) begin
                    if (write & mask[0]) words[address][3:0] <= data[3:0];
                    if (write & mask[1]) words[address][7:4] <= data[7:4];
                    if (second) words[other] <= late;
                    if (write) words_read0 <= words[address];
                end
            endmodule
            """,
        mutations: [
            ("mask[1]", "mask[0]"), ("posedge", "negedge"), ("now = words[other]", "now = q"),
            ("if (second) words[other] <= late", "if (second & !write) words[other] <= late"),
            ("if (second) words", "if (!second) words"),
            ("[7:4] <= data[7:4]", "[7:4] <= data[3:0]"),
            ("if (write) words_read0 <=", "words_read0 <="),
            (
                "if (second) words[other] <= late",
                "if (second & !(write & mask[0] & other == address)) words[other] <= late"
            ),
        ])
}
