@testable import MorphoCircuit

/// Every fact with its stable id and its whole text.
extension WordingTests {
    /// Facts about the operands a and b, with their ids and texts.
    static let messages: [(Diagnostic.Fact, id: String, text: String)] = [
        (
            .shapeMismatch(statement: "drive", target: "y", expected: .unsigned(4)),
            "width-mismatch",
            """
            drive of 'y' needs unsigned(4) but 'a' (unsigned(8)) is given; cut it with \
            .truncated(to: 4) or .saturated(to: 4)
            """
        ),
        (
            .shapeMismatch(statement: "drive", target: "y", expected: .unsigned(12)),
            "width-mismatch",
            """
            drive of 'y' needs unsigned(12) but 'a' (unsigned(8)) is given; widen it \
            with .extended(to: 12)
            """
        ),
        (
            .shapeMismatch(statement: "next", target: "y", expected: .signed(8)),
            "width-mismatch",
            """
            next of 'y' needs signed(8) but 'a' (unsigned(8)) is given; convert it \
            with .asSigned
            """
        ),
        (
            .shapeMismatch(statement: "next", target: "y", expected: .signed(9)),
            "width-mismatch",
            """
            next of 'y' needs signed(9) but 'a' (unsigned(8)) is given; convert it \
            with .asSigned and set its width
            """
        ),
        (
            .conditionNotOneBit(statement: "When"),
            "condition-width",
            """
            When needs a condition of one bit but 'a' (unsigned(8)) is given; compare \
            it with a value, or take one bit
            """
        ),
        (
            .constantOutOfRange(value: "300", shape: .unsigned(8)),
            "constant-range",
            """
            the constant 300 does not fit unsigned(8); use a wider word or a smaller \
            constant
            """
        ),
        (
            .invalidSize(what: "the depth", value: 0, allowed: 1...16),
            "invalid-size",
            """
            the depth is 0, but must be 1 to 16
            """
        ),
        (
            .fractionMismatch(operation: "+", left: 4, right: 2),
            "fraction-mismatch",
            """
            + needs equal fractions but 'a' (unsigned(8)) has 4 bits of it and 'b' (signed(5)) has \
            2; use .aligned(fraction: 4)
            """
        ),
        (
            .fractionOfTarget(expected: 4, given: 2),
            "fraction-mismatch",
            """
            the connection needs equal fractions but the target has 4 bits of it and 'a' \
            (unsigned(8)) has 2; use .aligned(fraction: 4)
            """
        ),
        (
            .conditionalConnection(name: "lanes.x"),
            "conditional-connection",
            """
            'lanes.x' is connected under a condition; connect it outside When and Switch and \
            choose the value with mux
            """
        ),
        (
            .bundleNotRebuilt(name: "Pixel"),
            "bundle",
            """
            Pixel.isolated() makes a bundle of another shape; override it so that it makes one \
            with the same parameters
            """
        ),
        (
            .domainUnknown(module: "Adder", domain: "fast", known: ["clock"]),
            "domain-unconnected",
            "instance of 'Adder' has no clock domain 'fast' to connect; it has clock"
        ),
        (
            .switchCaseEmpty,
            "switch-case",
            "a Case of the Switch has no value; give it one or remove it"
        ),
        (
            .outsideModule(what: "When"),
            "outside-module",
            """
            When is used outside a module's description; move it into the module's \
            properties or its describe()
            """
        ),
        (
            .foreignSignal(name: "sum", shape: .unsigned(8), owner: "Adder"),
            "foreign-signal",
            """
            'sum' (unsigned(8)) belongs to module Adder; connect it through a port
            """
        ),
        (
            .undriven(what: "output", name: "y"),
            "undriven",
            """
            output 'y' is never driven; drive it
            """
        ),
        (
            .neverChanges(what: "register", name: "count"),
            "never-changes",
            """
            register 'count' has no reset and can never change, so its value is never known; give \
            it a reset value, or drive it
            """
        ),
        (
            .neverWritten(memory: "buffer"),
            "never-written",
            """
            memory 'buffer' has no contents and no write can reach a word of it, so what it holds \
            is never known; give it contents, or write it where enable, mask and address allow
            """
        ),
        (
            .partlyDriven(what: "wire", name: "w"),
            "partly-driven",
            """
            wire 'w' is not driven under every condition; drive a default before the \
            When or Switch, or add the missing branch
            """
        ),
        (
            .multiplyDriven(what: "wire", name: "w", first: place),
            "multiply-driven",
            """
            wire 'w' is driven again (first at Adder.swift:12), which overrides the \
            earlier value entirely; remove one of the two
            """
        ),
        (
            .multiplyDriven(what: "wire", name: "w", first: nil),
            "multiply-driven",
            """
            wire 'w' is driven again, which overrides the earlier value entirely; \
            remove one of the two
            """
        ),
        (
            .unconnectedInput(instance: "adder", port: "x"),
            "unconnected-input",
            """
            input 'x' of instance 'adder' is not connected; drive it
            """
        ),
        (
            .combinationalLoop(path: ["p", "q", "p"]),
            "combinational-loop",
            """
            signals depend on themselves without a register between: p -> q -> p; put \
            a register into the loop
            """
        ),
        (
            .unusedInput(name: "x", bits: []),
            "unused-input",
            """
            input 'x' is never read; declare it with .unused()
            """
        ),
        (
            .unusedInput(name: "x", bits: [3..<4]),
            "unused-input",
            """
            bit 3 of input 'x' is never read; declare it with .unused(bits:)
            """
        ),
        (
            .unusedInput(name: "x", bits: [0..<2, 5..<6]),
            "unused-input",
            """
            bits 1...0, 5 of input 'x' are never read; declare them with \
            .unused(bits:)
            """
        ),
        (
            .unusedButRead(name: "x"),
            "unused-but-read",
            """
            input 'x' is declared unused but is read; remove .unused
            """
        ),
        (
            .neverRead(what: "register", name: "r"),
            "never-read",
            """
            register 'r' is never read; remove it or connect it
            """
        ),
        (
            .inconsistentGraph(detail: "node 3 refers to a missing table entry"),
            "inconsistent-graph",
            """
            the circuit graph contradicts itself: node 3 refers to a missing table \
            entry; this is a fault of the framework or of a pass, please report it
            """
        ),
        (
            .parameterNotHashable(name: "scale"), "parameter",
            """
            the property 'scale' is neither hardware nor Hashable, so modules that differ in it \
            could not be told apart; make its type Hashable or compute it
            """
        ),
        (
            .fieldCount(expected: 4, given: 3), "field-count", "4 values are needed but 3 given"
        ),
        (
            .detachedBranch, "detached-branch",
            """
            elseWhen and otherwise must follow their When directly, with no statement between
            """
        ),
        (
            .notPowerOfTwo(what: "the depth of an AsynchronousFIFO", value: 5), "invalid-size",
            """
            the depth of an AsynchronousFIFO is 5, but must be a power of two, 4 to 65536
            """
        ),
        (
            .nameMissing(what: "wire"),
            "name-missing",
            """
            wire has no name; make it a stored property of the module or give it one \
            with named:
            """
        ),
        (
            .nameTaken(name: "x", first: place),
            "name-taken",
            """
            the name 'x' is used twice (first at Adder.swift:12), compared without \
            case; rename one
            """
        ),
        (
            .nameTaken(name: "x", first: nil),
            "name-taken",
            """
            the name 'x' is used twice, compared without case; rename one
            """
        ),
        (
            .reservedWord(name: "signal", language: "VHDL"),
            "reserved-word",
            """
            'signal' is a reserved word of VHDL; choose another name
            """
        ),
        (
            .invalidName(name: "2x"),
            "invalid-name",
            """
            '2x' is no identifier of Verilog; use letters, digits and _, not a digit \
            first
            """
        ),
        (
            .emitterName(name: "_x"),
            "emitter-name",
            """
            '_x' begins with _, which is kept for names the emitter makes; choose \
            another name
            """
        ),
        (
            .moduleNameCollision(
                name: "Adder", first: "Adder with width 8", second: "Adder with width 9"),
            "module-collision",
            """
            two modules would both be called 'Adder': Adder with width 8 and Adder \
            with width 9; make their parameters' descriptions differ
            """
        ),
        (
            .recursiveModule(name: "Adder"),
            "recursive-module",
            """
            module 'Adder' contains itself; break the recursion
            """
        ),
        (
            .domainCrossing(target: "t", targetDomain: "b", source: "s", sourceDomain: "a"),
            "domain-crossing",
            """
            't' in clock domain 'b' depends on 's' of domain 'a'; cross with a \
            Synchroniser or an AsynchronousFIFO
            """
        ),
        (
            .asynchronousInput(target: "t", domain: "b", input: "key"),
            "asynchronous-input",
            """
            't' in clock domain 'b' depends on the asynchronous input 'key'; take it \
            in through a Synchroniser, or give the input a domain
            """
        ),
        (
            .memoryAcrossDomains(memory: "m", domain: "b", writer: "a"),
            "memory-crossing",
            """
            memory 'm' has a port in clock domain 'b' but is written in domain 'a'; \
            use an AsynchronousFIFO
            """
        ),
        (
            .domainConflict(name: "clock"),
            "domain-conflict",
            """
            two different clock domains are called 'clock'; rename one
            """
        ),
        (
            .newDataAcrossDomains(memory: "m"),
            "read-during-write",
            """
            memory 'm' has a read port with .new whose domain differs from a write \
            port's; only ports of one domain can forward, use .old or .undefined
            """
        ),
        (
            .domainNotConnected(instance: "adder", domain: "clock"),
            "domain-unconnected",
            """
            instance 'adder' has no clock for its domain 'clock'; give it with in:
            """
        ),
        (
            .contentsTooLong(memory: "m", count: 5, depth: 4),
            "contents-length",
            """
            memory 'm' has depth 4 but is given 5 words; raise the depth or shorten \
            the contents
            """
        ),
        (
            .contentsUnreadable(memory: "m", reason: "no such file"),
            "contents-file",
            """
            the contents of memory 'm' cannot be read: no such file
            """
        ),
        (
            .maskDoesNotDivide(memory: "m", mask: 3, width: 8),
            "mask-width",
            """
            a write mask of 3 bits does not divide the 8-bit words of memory 'm' into \
            equal parts; choose a mask width that does
            """
        ),
        (
            .switchIncomplete(missing: ["idle", "run"]),
            "switch-incomplete",
            """
            the Switch does not handle idle, run; add the Case or a Default
            """
        ),
        (
            .switchDuplicate(value: "idle"),
            "switch-duplicate",
            """
            the Switch has two branches for idle; remove one
            """
        ),
        (
            .switchCaseType(value: "9"),
            "switch-case",
            """
            Case(9) does not fit the Switch's subject 'a' (unsigned(8)); give a value \
            of that shape
            """
        ),
        (
            .correlatedStreams(operation: "multiplication", origin: .word(names: ["lfsr"])),
            "correlated-streams",
            """
            multiplication needs independent streams, but 'a' (unsigned(8)) and 'b' \
            (signed(5)) both come from the random source 'lfsr'; give one of them a source of \
            its own
            """
        ),
        (
            .correlatedStreams(operation: "blending", origin: .input("x")),
            "correlated-streams",
            """
            blending needs independent streams, but 'a' (unsigned(8)) and 'b' (signed(5)) both \
            come from the input 'x'; give one of them a source of its own
            """
        ),
        (
            .correlatedInputs(
                operation: "multiplication",
                within: .init(
                    instance: "outer.inner", location: .init(file: "Product.swift", line: 9)),
                inputs: ["outer.x", "outer.y"],
                origin: .generators(first: "left.noise", second: "right.noise", seed: "7")),
            "correlated-streams",
            """
            multiplication in 'outer.inner' (Product.swift:9) needs independent streams, but \
            'outer.x' and 'outer.y' both come from generators of one polynomial and seed 7, \
            'left.noise' and 'right.noise'; give one of them another seed
            """
        ),
        (
            .correlatedInputs(
                operation: "multiplication", within: .init(instance: "unit", location: nil),
                inputs: ["unit.x"], origin: .word(names: ["unit.noise"])),
            "correlated-streams",
            """
            multiplication in 'unit' needs independent streams, but 'unit.x' and the stream it \
            meets both come from the random source 'unit.noise'; give one of them a source of \
            its own
            """
        ),
        (
            .correlatedInputs(
                operation: "multiplication", within: .init(instance: "unit", location: nil),
                inputs: [], origin: .word(names: ["unit.p", "unit.q"])),
            "correlated-streams",
            """
            multiplication in 'unit' needs independent streams, but both streams come from one \
            random word, which is declared as the sources 'unit.p' and 'unit.q'; give one of \
            them a source of its own
            """
        ),
        (
            .autocorrelatedInput(
                within: .init(instance: "unit", location: .init(file: "Chain.swift", line: 3)),
                input: "unit.x", source: "lfsr", reason: "a one-shift LFSR"),
            "autocorrelated-chain",
            """
            a chain of states in 'unit' (Chain.swift:3) needs successive bits that are \
            independent, but 'unit.x' comes from 'lfsr', a one-shift LFSR; use a leap-forward \
            generator (steps: its width)
            """
        ),
        (
            .blackBoxWithBody(name: "Clock"),
            "black-box",
            """
            the black box 'Clock' declares or drives more than ports; remove that, or make it a \
            HardwareModule
            """
        ),
        (
            .collidingSeeds(first: "p", second: "q", seed: "7"),
            "colliding-seeds",
            """
            the generators 'p' and 'q' have the same polynomial and seed 7, so their \
            streams are equal; give one another seed
            """
        ),
        (
            .autocorrelatedChain(source: "lfsr", reason: "a one-shift LFSR"),
            "autocorrelated-chain",
            """
            a chain of states needs successive bits that are independent, but 'lfsr' \
            is a one-shift LFSR; use a leap-forward generator (steps: its width)
            """
        ),
        (
            .encodingMismatch(operation: "+", left: "unipolar", right: "bipolar"),
            "encoding-mismatch",
            """
            + mixes a unipolar with a bipolar stream; convert one
            """
        ),
        (
            .lockedGenerator(name: "lfsr"),
            "locked-generator",
            """
            the generator 'lfsr' would start in the all-zero state, which it never \
            leaves; choose a seed other than 0
            """
        ),
        (
            .operation(symbol: "+", fault: .operandCount(expected: 1)),
            "operand-count",
            """
            + needs 1 operand, 2 given
            """
        ),
        (
            .operation(symbol: "+", fault: .operandCount(expected: 3)),
            "operand-count",
            """
            + needs 3 operands, 2 given
            """
        ),
        (
            .operation(symbol: "+", fault: .widthsDiffer),
            "width-mismatch",
            """
            + needs equal widths but is given 'a' (unsigned(8)) and 'b' (signed(5)); \
            widen one with .extended(to:) or cut one with .truncated(to:)
            """
        ),
        (
            .operation(symbol: "+", fault: .signednessDiffers),
            "sign-mismatch",
            """
            + mixes 'a' (unsigned(8)) with 'b' (signed(5)); convert one with .asSigned \
            or .asUnsigned
            """
        ),
        (
            .operation(symbol: "multiplexer", fault: .notOneBit(operand: 0)),
            "condition-width",
            """
            multiplexer needs a condition of one bit but is given 'a' (unsigned(8)); \
            compare it with a value, or take one bit
            """
        ),
        (
            .operation(symbol: "<<", fault: .mustBeUnsigned(operand: 1)),
            "sign-mismatch",
            """
            << needs an unsigned amount or index but is given 'b' (signed(5)); convert \
            it with .asUnsigned
            """
        ),
        (
            .operation(symbol: "slice", fault: .sliceOutOfRange(low: 8, width: 1)),
            "slice-range",
            """
            bit 8 is outside 'a' (unsigned(8))
            """
        ),
        (
            .operation(symbol: "slice", fault: .sliceOutOfRange(low: 6, width: 4)),
            "slice-range",
            """
            4 bits from bit 6 on are outside 'a' (unsigned(8))
            """
        ),
        (
            .operation(symbol: "slice", fault: .sliceOutOfRange(low: 0, width: 0)),
            "slice-range",
            """
            a slice of 0 bits of 'a' (unsigned(8)) is empty; take at least one
            """
        ),
        (
            .operation(symbol: "slice", fault: .sliceOutOfRange(low: Int.max, width: Int.max)),
            "slice-range",
            """
            9223372036854775807 bits from bit 9223372036854775807 on are outside 'a' \
            (unsigned(8))
            """
        ),
        (
            .operation(symbol: "extension", fault: .wouldShrink(to: 4)),
            "cannot-shrink",
            """
            extension to 4 bits would drop bits of 'a' (unsigned(8)); say \
            .truncated(to: 4) or .saturated(to: 4) instead
            """
        ),
        (
            .operation(symbol: "*", fault: .tooWide(5_000_000)),
            "invalid-size",
            """
            the result of * would have 5000000 bits, more than the limit of 4194304; \
            split it into several words
            """
        ),
    ]
}
