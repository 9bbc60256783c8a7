import MorphoCircuit
import MorphoExternalTools
import MorphoGates
import MorphoHDL
import MorphoVerilog
import Testing

@testable import MorphoSynthesis

/// What two registers of four bits take next, and how many flip-flops are left, counted by hand.
private enum Rule: String, CaseIterable {
    /// Only 0 under an enable: what begins with 0 stays 0, all bits that begin with 1 are one.
    case constantUnderEnable
    case constantUnderTwoEnables
    /// The same gates as above, but not under an enable.
    case ownBitInAnd, ownBitInOr
    /// Takes what the other one takes, while both read one of them: one register.
    case follower
    /// Bits that change together, each read by itself.
    case ownBitInExclusiveOr
    /// A multiplexer in the data that nobody else reads makes the enable; one that an output
    /// reads does not, and one of which the output reads other bits does.
    case choiceInData, choiceReadElsewhere, choiceReadInPart
    /// The two upper bits through an exclusive or with zero.
    case choiceBehindZero
    /// After the reset 0: each bit is the reset, or always 0.
    case resetAsData, wordXorItself
    /// Two upper bits constant, but only bit by bit: not the same as the reset itself.
    case constantBits
    /// A reset that acts only while enabled, and one that acts always.
    case resetBehindEnable
    /// An enable that never holds, which takes more than constants to see; also after the bits of
    /// another register are gone.
    case hiddenConstantEnable

    var flipFlops: Int {
        switch self {
        case .constantUnderEnable: 1 + 1
        case .constantUnderTwoEnables: 1
        case .ownBitInAnd, .ownBitInOr: 8
        case .follower: 4
        case .ownBitInExclusiveOr: 8
        case .choiceInData: 4 + 1
        case .choiceReadElsewhere: 4 + 4
        case .choiceReadInPart: 4 + 1 + 1
        case .choiceBehindZero: 4 + 2 + 1
        case .resetAsData, .wordXorItself: 1
        case .constantBits: 1 + 2 + 1
        case .resetBehindEnable: 8
        case .hiddenConstantEnable: 1 + 4
        }
    }

    var resets: (Int, Int) {
        switch self {
        case .choiceInData, .choiceReadElsewhere, .choiceReadInPart, .choiceBehindZero: (3, 15)
        case .follower: (5, 5)
        default: (5, 6)
        }
    }
}

private struct TwoRegisters: HardwareModule, NamedModule {
    let rule: Rule
    let a = Input(unsigned(4))
    let b = Input(unsigned(4))
    let load = Input(bit)
    let clear = Input(bit)
    let first: MorphoHDL.Register<Unsigned>
    let second: MorphoHDL.Register<Unsigned>
    let y = Output(unsigned(4))
    let z = Output(unsigned(4))
    let shown = Output(unsigned(4))

    init(_ rule: Rule) {
        self.rule = rule
        if rule == .resetBehindEnable {
            (first, second) = (
                Register(unsigned(4), reset: .uninitialised),
                Register(unsigned(4), reset: .uninitialised)
            )
        } else {
            let (one, other) = rule.resets
            (first, second) = (
                Register(unsigned(4), reset: one), Register(unsigned(4), reset: other)
            )
        }
    }

    var moduleName: String { "TwoRegisters_\(rule.rawValue)" }

    func describe() {
        y.drive(first)
        z.drive(second)
        var read = a ^ b
        let zero = Unsigned(constant: Word(0, width: 4))
        let low = a.truncated(to: 2).extended(to: 4)
        let choice = mux(a < b, second.value, zero)
        switch rule {
        case .constantUnderEnable:
            When(load) { first.next(0) }
            When(clear) { second.next(0) }
        case .constantUnderTwoEnables:
            for register in [first, second] {
                When(load) { register.next(register) }
                    .elseWhen(clear) { register.next(0) }
            }
        case .ownBitInAnd:
            first.next(first & a)
            second.next(second & a)
        case .ownBitInOr:
            first.next(first | a)
            second.next(second | a)
        case .follower:
            first.next(first ^ a)
            second.next(first ^ a)
        case .ownBitInExclusiveOr:
            let all = mux(load, Unsigned(constant: Word(15, width: 4)), zero)
            first.next(first ^ all)
            second.next(second ^ all)
        case .choiceInData, .choiceReadElsewhere, .choiceReadInPart:
            first.next(a)
            When(load) { second.next(choice) }
            if rule == .choiceReadElsewhere { read = choice }
            if rule == .choiceReadInPart { read = (choice & 1) }
        case .choiceBehindZero:
            first.next(a)
            When(load) { second.next(choice ^ low) }
        case .resetAsData:
            first.next(0)
            second.next(0)
        case .wordXorItself:
            first.next(a ^ a)
            second.next(0)
        case .constantBits:
            first.next(0)
            second.next(low ^ b.truncated(to: 2).extended(to: 4))
        case .resetBehindEnable:
            When(load) { first.next(mux(clear, zero, a)) }
            When(clear) { second.next(0) }.elseWhen(load) { second.next(a) }
        case .hiddenConstantEnable:
            let never = a[0] & (b[0] & !a[0])
            When(load) { first.next(0) }
            When(never) { second.next(b) }
        }
        shown.drive(read)
    }
}

/// Four words of two bits, 0 at power-up.
private struct Store: HardwareModule {
    let writesAddress: Bool
    let address = Input(unsigned(2))
    let y = Output(unsigned(2))
    let words = MorphoHDL.Memory(unsigned(2), depth: 4, contents: .words([]))

    func describe() {
        words.write(address, writesAddress ? address.value : .init(constant: Word(0, width: 2)))
        y.drive(words.read(address))
    }
}

@Suite struct RegisterControlTests {
    @Test(arguments: Rule.allCases) private func flipFlopsByHand(rule: Rule) throws {
        let network = LogicNetwork(try GateNetlist(Design(TwoRegisters(rule))))
        #expect(network.flipFlops.count == rule.flipFlops)
    }

    @Test(.enabled(if: yosysIsThere), arguments: Rule.allCases)
    private func flipFlopsOfYosys(rule: Rule) throws {
        #expect(try yosysFlipFlops(Design(TwoRegisters(rule))) == rule.flipFlops)
    }

    /// A write of 0 into zeros is none, unless it takes the address to see that it is 0.
    @Test(.enabled(if: yosysIsThere), arguments: [(false, 0), (true, 8)])
    func wordsOfMemories(writesAddress: Bool, flipFlops: Int) throws {
        let design = try Design(Store(writesAddress: writesAddress))
        #expect(LogicNetwork(try GateNetlist(design)).flipFlops.count == flipFlops)
        #expect(try yosysFlipFlops(design) == flipFlops)
    }

    /// Flip-flops after Yosys' own `synth`.
    private func yosysFlipFlops(_ design: Design) throws -> Int {
        let emitter = VerilogEmitter(design)
        return try withPrivateDirectory { directory in
            for file in try emitter.files() {
                try OutputFile(directory.path(file.name), text: file.text).write()
            }
            let name = emitter.topName
            _ = try Tool.yosys.command(
                [
                    "-q", "-p",
                    "read_verilog \(name).v; synth -flatten -top \(name); write_json cells.json",
                ], directory: directory.path, timeout: .seconds(60)
            ).requireSuccess()
            let cells = try InputFile.read(directory.path("cells.json"))
            return cells.matches(of: /"type": "\$_[A-Z]*DFF/).count
        }
    }

    /// What controls say against what the gates say, for random bits everywhere.
    @Test(arguments: Rule.allCases) private func controlsAreWhatIsTakenNext(rule: Rule) throws {
        let netlist = try GateNetlist(Design(TwoRegisters(rule)))
        let graph = LogicGraph()
        var image = ContiguousArray<Int32>(repeating: 0, count: netlist.nodes.count)
        for bit in netlist.inputs.flatMap(\.bits) + netlist.flipFlops.map(\.node) {
            image[Int(bit.node)] = graph.input().literal
        }
        graph.add(netlist.nodes, &image)
        func gate(_ gate: Gate) -> Gate {
            Gate(literal: image[Int(gate.node)] ^ (gate.literal & 1))
        }
        for flop in netlist.flipFlops {
            let own = gate(flop.node)
            let controls = RegisterControls(
                try #require(flop.transfer), own: own, hasAsynchronousReset: false, in: graph,
                image)
            let value = Gate.constant(controls.resetValue ?? false)
            var data = controls.data
            if controls.resetNeedsEnable { data = graph.multiplexer(controls.reset, value, data) }
            data = graph.multiplexer(controls.enable, data, own)
            if !controls.resetNeedsEnable { data = graph.multiplexer(controls.reset, value, data) }
            graph.outputs += [gate(flop.next), data]
        }
        var random = SplitMix64(seed: 1)
        for _ in 0..<8 {
            var words = [UInt64](repeating: 0, count: graph.count)
            for input in graph.inputs { words[Int(input)] = random.next() }
            func word(_ literal: Int32) -> UInt64 {
                words[Int(literal >> 1)] ^ (literal & 1 == 1 ? .max : 0)
            }
            for node in 1..<graph.count where graph.isAnd(node) {
                words[node] = word(graph.first[node]) & word(graph.second[node])
            }
            for pair in stride(from: 0, to: graph.outputs.count, by: 2) {
                #expect(
                    word(graph.outputs[pair].literal) == word(graph.outputs[pair + 1].literal))
            }
        }
    }
}

private let yosysIsThere: Bool = {
    let isThere = (try? Tool.yosys.locate()) != nil
    if !isThere { print("NOT TESTED: flip-flops of Yosys, which is not there") }
    return isThere
}()
