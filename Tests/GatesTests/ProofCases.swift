import MorphoCircuit
import Testing

/// A circuit, the same in hand-written Verilog, and changes to the Verilog that must be noticed.
struct ProofCase: Sendable, CustomTestStringConvertible {
    var name: String
    var design: @Sendable () -> Design
    var verilog: String
    /// Text in the Verilog and what replaces it.
    var mutations: [(old: String, new: String)]

    var testDescription: String { name }

    static let all = [
        accumulator, signedArithmetic, machine, memory, asynchronousReset, lanes, tables,
        twoDomains,
    ]
}

private func assembled(_ builders: ModuleBuilder...) -> Design {
    Design(modules: builders.map { $0.finish().module })
}

extension ProofCase {
    static let accumulator = ProofCase(
        name: "accumulator",
        design: {
            let builder = ModuleBuilder(name: "accumulator")
            let clock = builder.domain(ClockDomain())
            let value = builder.input("value", .unsigned(8), domain: clock)
            let enable = builder.input("enable", .unsigned(1), domain: clock)
            let total = builder.state("total", .unsigned(16), reset: 5, domain: clock)
            builder.next(
                total.index, builder.operation(.add, [total.value, value], width: 16),
                enable: enable)
            builder.output("sum", total.value, domain: clock)
            return assembled(builder)
        },
        verilog: """
            module accumulator (
                input wire clock, input wire reset, input wire [7:0] value, input wire enable,
                output wire [15:0] sum
            );
                reg [15:0] total;
                assign sum = total;
                always @(posedge clock)
                    if (reset) total <= 16'h0005;
                    else if (enable) total <= total + {8'h00, value};
            endmodule
            """,
        mutations: [
            ("16'h0005", "16'h0004"), ("8'h00, value", "8'h00, value ^ 8'h80"),
            ("if (enable) ", ""), ("posedge clock", "negedge clock"),
            ("(posedge clock)", "(posedge clock or posedge reset)"),
            ("assign sum = total", "assign sum = total ^ 16'h8000"),
        ])

    static let signedArithmetic = ProofCase(
        name: "signed arithmetic",
        design: {
            let builder = ModuleBuilder(name: "arithmetic")
            let a = builder.input("a", .signed(5))
            let b = builder.input("b", .signed(4))
            let amount = builder.input("amount", .unsigned(3))
            builder.output("product", builder.operation(.multiply, [a, b]))
            builder.output("quotient", builder.operation(.divide, [a, b]))
            builder.output("rest", builder.operation(.remainder, [a, b]))
            builder.output("less", builder.operation(.less, [a, b]))
            builder.output("shifted", builder.operation(.shiftRight, [a, amount]))
            builder.output("difference", builder.operation(.subtract, [a, b]))
            return assembled(builder)
        },
        verilog: """
            module arithmetic (
                input wire signed [4:0] a, input wire signed [3:0] b, input wire [2:0] amount,
                output wire signed [8:0] product, output wire signed [5:0] quotient,
                output wire signed [4:0] rest, output wire less,
                output wire signed [4:0] shifted, output wire signed [5:0] difference
            );
                wire signed [5:0] wa = a;
                wire signed [5:0] wb = b;
                assign product = a * b;
                assign quotient = (b == 4'sd0) ? 6'sh3f : wa / wb;
                assign rest = (b == 4'sd0) ? a : wa % wb;
                assign less = a < b;
                assign shifted = a >>> amount;
                assign difference = wa - wb;
            endmodule
            """,
        mutations: [
            ("6'sh3f", "6'sh1f"), ("a >>> amount", "a >> amount"), ("a < b", "a <= b"),
            ("wa % wb", "wb % wa"),
        ])

    static let machine = ProofCase(
        name: "state machine",
        design: {
            let builder = ModuleBuilder(name: "machine")
            let clock = builder.domain(ClockDomain())
            let start = builder.input("start", .unsigned(1), domain: clock)
            let stop = builder.input("stop", .unsigned(1), domain: clock)
            let state = builder.state("state", .unsigned(2), reset: 0, domain: clock)
            let idle = builder.operation(
                .multiplex, [start, builder.number(1, 2), builder.number(0, 2)])
            let run = builder.operation(
                .multiplex, [stop, builder.number(2, 2), builder.number(1, 2)])
            builder.next(
                state.index,
                builder.operation(.choose, [state.value, idle, run, builder.number(0, 2)]))
            builder.output(
                "busy", builder.operation(.notEqual, [state.value, builder.number(0, 2)]))
            return assembled(builder)
        },
        verilog: """
            module machine (
                input wire clock, input wire reset, input wire start, input wire stop,
                output wire busy
            );
                localparam [1:0] idle = 2'd0, run = 2'd1, done = 2'd2;
                reg [1:0] state;
                assign busy = state != idle;
                always @(posedge clock)
                    if (reset) state <= idle;
                    else case (state)
                        idle: state <= start ? run : idle;
                        run: state <= stop ? done : run;
                        default: state <= idle;
                    endcase
            endmodule
            """,
        mutations: [("default: state <= idle", "default: state <= run"), ("start ?", "stop ?")])

    static let memory = ProofCase(
        name: "memory with masks, two writers and all ways to read",
        design: {
            let builder = ModuleBuilder(name: "storage")
            let clock = builder.domain(ClockDomain(reset: nil))
            let address = builder.input("address", .unsigned(3), domain: clock)
            let other = builder.input("other", .unsigned(3), domain: clock)
            let data = builder.input("data", .unsigned(4), domain: clock)
            let mask = builder.input("mask", .unsigned(2), domain: clock)
            let write = builder.input("write", .unsigned(1), domain: clock)
            let words = builder.memory(
                "words", depth: 5, .unsigned(4),
                contents: [3, 1, 2, 7, 9].map { Word($0, width: 4) })
            builder.writePort(
                memory: words, address: address, data: data, enable: write, mask: mask,
                domain: clock)
            builder.writePort(
                memory: words, address: other, data: builder.operation(.not, [data]),
                enable: builder.operation(.and, [write, builder.operation(.reduceXor, [mask])]),
                mask: nil, domain: clock)
            builder.output("now", builder.readPort(memory: words, address: other, domain: nil))
            builder.output(
                "old",
                builder.readPort(
                    memory: words, address: other, domain: clock, enable: write,
                    duringWrite: .old))
            builder.output(
                "fresh",
                builder.readPort(
                    memory: words, address: address, domain: clock, duringWrite: .new))
            return assembled(builder)
        },
        verilog: """
            module storage (
                input wire clock, input wire [2:0] address, input wire [2:0] other,
                input wire [3:0] data, input wire [1:0] mask, input wire write,
                output wire [3:0] now, output wire [3:0] old, output wire [3:0] fresh
            );
                reg [3:0] words [0:4];
                reg [3:0] words_read1;
                reg [3:0] words_read2;
                wire second = write & ^mask;
                wire hit0 = write & mask[0];
                wire hit1 = write & mask[1];
                wire [3:0] before = address < 3'd5 ? words[address] : 4'h0;
                initial begin
                    words[0] = 4'h3; words[1] = 4'h1; words[2] = 4'h2;
                    words[3] = 4'h7; words[4] = 4'h9;
                end
                assign now = other < 3'd5 ? words[other] : 4'h0;
                assign old = words_read1;
                assign fresh = words_read2;
                always @(posedge clock) begin
                    if (hit0 & address < 3'd5) words[address][1:0] <= data[1:0];
                    if (hit1 & address < 3'd5) words[address][3:2] <= data[3:2];
                    if (second & other < 3'd5) words[other] <= ~data;
                    if (write) words_read1 <= now;
                    words_read2 <=
                        address >= 3'd5 ? 4'h0
                        : (second & other == address) ? ~data
                        : {hit1 ? data[3:2] : before[3:2], hit0 ? data[1:0] : before[1:0]};
                end
            endmodule
            """,
        mutations: [
            ("words[3] = 4'h7", "words[3] = 4'h6"), ("mask[1]", "mask[0]"),
            ("if (write) words_read1", "words_read1"),
            ("(second & other == address) ? ~data", "0 ? 4'h0"),
            ("now = other < 3'd5 ? words[other] : 4'h0", "now = words[other]"),
        ])

    static let asynchronousReset = ProofCase(
        name: "asynchronous reset, active low, falling edge",
        design: {
            let builder = ModuleBuilder(name: "ring")
            let clock = builder.domain(
                ClockDomain(
                    "strobe", edge: .falling,
                    reset: .init("clear_n", asynchronous: true, activeLow: true)))
            let go = builder.input("go", .unsigned(1), domain: clock)
            let ring = builder.state("ring", .unsigned(4), reset: 1, domain: clock)
            let turned = builder.operation(
                .concatenate,
                [
                    builder.operation(.slice, [ring.value], width: 3, parameter: 0),
                    builder.operation(.slice, [ring.value], width: 1, parameter: 3),
                ])
            builder.next(ring.index, turned, enable: go)
            let last = builder.state("last", .unsigned(1), reset: nil, domain: clock)
            builder.next(last.index, builder.operation(.reduceXor, [ring.value]))
            builder.output("position", ring.value)
            builder.output("odd", last.value)
            return assembled(builder)
        },
        verilog: """
            module outer_ring (
                input wire strobe, input wire clear_n, input wire go, output wire [3:0] position,
                output wire odd
            );
                reg [3:0] ring;
                reg last;
                assign position = ring;
                assign odd = last;
                always @(negedge strobe or negedge clear_n)
                    if (!clear_n) ring <= 4'h1;
                    else if (go) ring <= {ring[2:0], ring[3]};
                always @(negedge strobe) last <= ^ring;
            endmodule
            """,
        mutations: [
            ("4'h1", "4'h2"), (" or negedge clear_n", ""),
            ("negedge strobe) last", "posedge strobe) last"),
            ("ring[3]}", "ring[2]}"),
        ])

    static let lanes = ProofCase(
        name: "replicated instance",
        design: {
            let child = ModuleBuilder(name: "lane")
            let inner = child.domain(ClockDomain())
            let seed = child.input("seed", .unsigned(3), domain: inner)
            let count = child.state("count", .unsigned(3), reset: 0, domain: inner)
            child.next(count.index, child.operation(.add, [count.value, seed], width: 3))
            child.output("sum", count.value)
            let childModule = child.finish().module
            let builder = ModuleBuilder(name: "lanes_top")
            let clock = builder.domain(ClockDomain())
            let steps = builder.input("steps", .unsigned(12), domain: clock)
            let (index, outputs) = builder.instance(
                "lanes", of: childModule, module: 0, count: 4, domains: [clock])
            builder.edit { $0.instances[index].connections = [0: .sliced(steps)] }
            for node in outputs.values { builder.output("sums", node) }
            return assembled(child, builder)
        },
        verilog: """
            module lane (
                input wire clock, input wire reset, input wire [2:0] seed, output wire [2:0] sum
            );
                reg [2:0] count;
                assign sum = count;
                always @(posedge clock) count <= reset ? 3'h0 : count + seed;
            endmodule
            module lanes_top (
                input wire clock, input wire reset, input wire [11:0] steps,
                output wire [11:0] sums
            );
                genvar i;
                generate
                    for (i = 0; i < 4; i = i + 1) begin : lanes_copies
                        lane lanes (
                            .clock(clock), .reset(reset), .seed(steps[3 * i +: 3]),
                            .sum(sums[3 * i +: 3])
                        );
                    end
                endgenerate
            endmodule
            """,
        mutations: [(".seed(steps[3 * i", ".seed(steps[9 - 3 * i"), ("3'h0", "3'h1")])

    static let tables = ProofCase(
        name: "read-only tables",
        design: {
            let builder = ModuleBuilder(name: "tables")
            let clock = builder.domain(ClockDomain(reset: nil))
            let address = builder.input("address", .unsigned(4), domain: clock)
            let squares = builder.memory(
                "squares", depth: 10, .unsigned(7),
                contents: (0..<10).map { Word(UInt($0 * $0), width: 7) })
            builder.output(
                "square", builder.readPort(memory: squares, address: address, domain: nil))
            builder.output(
                "late", builder.readPort(memory: squares, address: address, domain: clock))
            return assembled(builder)
        },
        verilog: """
            module tables (
                input wire clock, input wire [3:0] address, output reg [6:0] square,
                output wire [6:0] late
            );
                reg [6:0] squares [0:9];
                reg [6:0] squares_read1;
                assign late = squares_read1;
                initial begin
                    squares[0] = 7'd0; squares[1] = 7'd1; squares[2] = 7'd4; squares[3] = 7'd9;
                    squares[4] = 7'd16; squares[5] = 7'd25; squares[6] = 7'd36;
                    squares[7] = 7'd49; squares[8] = 7'd64; squares[9] = 7'd81;
                end
                always @(posedge clock)
                    squares_read1 <= address < 4'd10 ? squares[address] : 7'd0;
                always @* case (address)
                    4'd0: square = 7'd0;
                    4'd1: square = 7'd1;
                    4'd2: square = 7'd4;
                    4'd3: square = 7'd9;
                    4'd4: square = 7'd16;
                    4'd5: square = 7'd25;
                    4'd6: square = 7'd36;
                    4'd7: square = 7'd49;
                    4'd8: square = 7'd64;
                    4'd9: square = 7'd81;
                    default: square = 7'd0;
                endcase
            endmodule
            """,
        mutations: [
            ("squares[9] = 7'd81", "squares[9] = 7'd80"),
            ("4'd9: square = 7'd81", "4'd9: square = 7'd82"),
            ("default: square = 7'd0", "default: square = 7'dx"),
        ])

    static let twoDomains = ProofCase(
        name: "two domains",
        design: {
            let builder = ModuleBuilder(name: "crossing")
            let fast = builder.domain(
                ClockDomain("fast", period: 3, reset: .init("clear", asynchronous: true)))
            let slow = builder.domain(ClockDomain("slow", edge: .falling, period: 10, reset: nil))
            let count = builder.state("count", .unsigned(4), reset: 0, domain: fast)
            builder.next(
                count.index,
                builder.operation(.add, [count.value, builder.number(1, 4)], width: 4))
            let top = builder.operation(.slice, [count.value], width: 1, parameter: 3)
            let first = builder.state("first", .unsigned(1), reset: nil, domain: slow)
            builder.next(first.index, top)
            let second = builder.state("second", .unsigned(1), reset: nil, domain: slow)
            builder.next(second.index, first.value)
            builder.output("tick", second.value, domain: slow)
            return assembled(builder)
        },
        verilog: """
            module crossing (
                input wire fast, input wire clear, input wire slow, output wire tick
            );
                reg [3:0] count;
                reg first;
                reg second;
                assign tick = second;
                always @(posedge fast or posedge clear)
                    if (clear) count <= 4'h0;
                    else count <= count + 4'h1;
                always @(negedge slow) begin
                    first <= count[3];
                    second <= first;
                end
            endmodule
            """,
        mutations: [
            ("negedge slow", "posedge slow"), ("negedge slow", "negedge fast"),
            ("count[3]", "count[2]"), ("second <= first", "second <= count[3]"),
            ("posedge fast or posedge clear", "posedge fast"),
        ])
}
