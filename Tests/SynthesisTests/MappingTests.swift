import MorphoCircuit
import MorphoLiberty
import Testing

@testable import MorphoSynthesis

@Suite struct MappingTests {
    /// A library of a few cells, the area of each in its name's place.
    static func library(_ cells: [(name: String, inputs: String, function: String, area: Double)])
        throws -> LibertyLibrary
    {
        var text = "library (few) { time_unit : \"1ns\"; capacitive_load_unit (1,pf);"
        text += " voltage_unit : \"1V\"; leakage_power_unit : \"1nW\"; nom_voltage : 1;\n"
        for cell in cells {
            text += "cell (\(cell.name)) { area : \(cell.area);\n"
            for input in cell.inputs {
                text += "pin (\(input)) { direction : input; capacitance : 0.001; }\n"
            }
            text += "pin (Y) { direction : output; function : \"\(cell.function)\"; } }\n"
        }
        text += """
            cell (DFF) { area : 9; ff (IQ, IQN) { next_state : "D"; clocked_on : "CK"; }
              pin (D) { direction : input; capacitance : 0.001; }
              pin (CK) { direction : input; clock : true; capacitance : 0.001; }
              pin (Q) { direction : output; function : "IQ"; } }
            }
            """
        return try LibertyLibrary(Array(text.utf8), file: "few.lib")
    }

    static let usual: [(name: String, inputs: String, function: String, area: Double)] = [
        ("INV", "A", "!A", 1), ("BUF", "A", "A", 2), ("NAND2", "AB", "!(A B)", 2),
        ("NOR2", "AB", "!(A+B)", 2), ("XOR2", "AB", "A^B", 4),
        ("AOI21", "ABC", "!((A B)+C)", 3), ("MUX2", "ABS", "(A !S)+(B S)", 4),
        ("NAND4", "ABCD", "!(A B C D)", 3.5), ("AOI222", "ABCDEF", "!((A B)+(C D)+(E F))", 6),
    ]

    /// The cells of a netlist without flip-flops for 64 combinations at once.
    static func outputs(_ netlist: CellNetlist, seed: UInt64) -> [UInt64] {
        var generator = SeededGenerator(state: seed)
        var values = [UInt64](repeating: 0, count: netlist.netCount)
        values[1] = .max
        for net in netlist.inputs.flatMap(\.nets) { values[Int(net)] = generator.next() }
        for cell in netlist.settlingOrder() {
            let kind = netlist.kind(cell)
            let nets = Array(netlist.nets[netlist.pins(cell)])
            for (pin, net) in zip(kind.pins, nets) where pin.direction == .output {
                guard let function = pin.function else { continue }
                values[Int(net)] = function.lanes { index in
                    values[Int(nets[kind.pin(function.names[index]) ?? 0])]
                }
            }
        }
        return netlist.outputs.flatMap(\.nets).map { values[Int($0)] }
    }

    private func netlist(
        _ graph: LogicGraph, _ library: LibertyLibrary, _ goal: CoverGoal = .leastDepth
    ) throws -> CellNetlist {
        var mapping = TechnologyMapping(
            ChoiceGraph(graph, alternatives: 2),
            try CellFunctions(library))
        mapping.flow(rounds: 4)
        mapping.refine(goal, rounds: 3)
        var netlist = CellNetlist(library: library)
        let sources = graph.inputs.map { _ in netlist.makeNet() }
        netlist.inputs = [.init(name: "i", nets: sources)]
        netlist.outputs = [.init(name: "o", nets: mapping.write(to: &netlist, sources: sources))]
        return netlist
    }

    @Test(arguments: 1...30)
    func coversKeepFunctions(seed: UInt64) throws {
        let graph = randomGraph(seed: seed, inputs: 5 + Int(seed % 7), gates: 30 + Int(seed) * 8)
        let library = try Self.library(Self.usual)
        for goal in CoverGoal.allCases {
            let made = try netlist(graph, library, goal)
            for round in 0..<8 {
                let number = seed * 1000 + UInt64(round)
                #expect(Self.outputs(made, seed: number) == graph.outputs(seed: number))
            }
        }
    }

    /// One cell where one cell does it, whatever the order and inversion of its inputs.
    @Test func wholeFunctionsBecomeOneCell() throws {
        let graph = LogicGraph()
        let inputs = (0..<6).map { _ in graph.input() }
        let products = [(5, 0), (3, 4), (1, 2)].map { graph.and(inputs[$0], inputs[$1]) }
        graph.outputs = [!graph.or(graph.or(products[0], products[1]), products[2])]
        let made = try netlist(graph, Self.library(Self.usual))
        #expect(made.histogram == ["AOI222": 1])
        let select = LogicGraph()
        let (a, b, s) = (select.input(), select.input(), select.input())
        select.outputs = [select.multiplexer(s, a, b)]
        #expect(try netlist(select, Self.library(Self.usual)).histogram == ["MUX2": 1])
    }

    /// The least area of all covers of the least depth, found by hand: an inverter and a NAND are
    /// as deep as a NOR of two inverters, and smaller.
    @Test func areaCounts() throws {
        let graph = LogicGraph()
        let (a, b) = (graph.input(), graph.input())
        graph.outputs = [graph.and(a, b)]
        let made = try netlist(graph, Self.library(Self.usual))
        #expect(made.area == 3 && made.histogram == ["NAND2": 1, "INV": 1])
    }

    @Test func librariesWithoutTheNeedfulAreRefused() throws {
        #expect(throws: CellFunctions.Failure.noInverter) {
            try CellFunctions(Self.library([Self.usual[2]]))
        }
        #expect(throws: CellFunctions.Failure.noAnd) {
            try CellFunctions(Self.library([Self.usual[0], Self.usual[4]]))
        }
    }

    /// 500 readers of one net: no net has more than eight afterwards, and all follow the first.
    @Test func largeNetsAreBuffered() throws {
        let library = try Self.library(Self.usual)
        let inverter = try #require(library.index(of: "INV"))
        var netlist = CellNetlist(library: library)
        let source = netlist.makeNet()
        let driven = netlist.makeNet()
        netlist.inputs = [.init(name: "a", nets: [source])]
        netlist.append(kind: inverter, nets: [source, driven])
        var ends: [Int32] = []
        for _ in 0..<500 {
            ends.append(netlist.makeNet())
            netlist.append(kind: inverter, nets: [driven, ends[ends.count - 1]])
        }
        netlist.outputs = [.init(name: "y", nets: ends)]
        let before = Self.outputs(netlist, seed: 3)
        let buffering = try #require(FanOutBuffering(library, pinLimit: 8, portLoad: 0))
        buffering.buffer(&netlist)
        #expect(NetSinks(netlist).largest <= 8)
        #expect(Self.outputs(netlist, seed: 3) == before)
        // At least one buffer for each seven pins above eight; few more.
        let buffers = netlist.histogram["BUF"] ?? 0
        #expect((71...80).contains(buffers), "\(buffers)")
    }
}
