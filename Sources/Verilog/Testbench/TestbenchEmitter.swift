import MorphoCircuit

/// Writes self-checking testbenches that replay test vectors against the emitted Verilog.
///
/// | file | for |
/// | --- | --- |
/// | `<unit>_tb.v` | a Verilog simulator (Icarus) |
/// | `<unit>_tb.cpp` | Verilator |
/// | `<unit>_tb.hex` | both: one step a line, see `VectorLayout` |
/// | `<unit>_powerup.v` | both: the unit with its values at power-up |
///
/// Both run the clock loop themselves, read the hexadecimal file from the current folder, end with
/// `PASS n checks` or `FAIL cycle c port p got x expected y` as last line, and exit with the
/// verdict (0 or 1). `+trace` writes `<unit>_tb.vcd`.
public struct TestbenchEmitter: Sendable {
    public let design: Design
    public let vectors: TestVectors

    public init(_ design: Design, vectors: TestVectors) {
        self.design = design
        self.vectors = vectors
    }

    public func files() throws(VerilogError) -> [VerilogFile] {
        guard let top = design.modules.last else { throw .emptyDesign }
        let layout = try VectorLayout(vectors, of: top)
        let plan = TestbenchPlan(top, layout: layout, stepCount: vectors.steps.count)
        return [
            VerilogFile(name: "\(top.name)_tb.v", text: VerilogTestbench(plan: plan).text),
            VerilogFile(name: "\(top.name)_tb.cpp", text: VerilatorHarness(plan: plan).text),
            VerilogFile(
                name: "\(top.name)_tb.hex", text: try layout.text(vectors, module: top.name)),
        ] + (try PowerUpWrapper(design: design, powerUp: vectors.powerUp).files())
    }
}

/// What both testbenches are written from.
struct TestbenchPlan {
    struct Clock {
        var name: String
        /// The level between edges: the opposite of where the active edge leads.
        var idle: Int
    }
    struct Reset {
        var name: String
        var inactive: Int
    }

    var unit: String
    var layout: VectorLayout
    var stepCount: Int
    var clocks: [Clock]
    /// Driven to inactive before the first step, so that an asynchronous reset has an edge.
    var resets: [Reset]
    /// Ports of the unit that no vector drives or compares, too.
    var inputs: [Port]
    var outputs: [Port]

    init(_ top: Module, layout: VectorLayout, stepCount: Int) {
        unit = top.name
        self.layout = layout
        self.stepCount = stepCount
        clocks = top.domains.map { Clock(name: $0.name, idle: $0.edge == .rising ? 0 : 1) }
        var seen: Set<String> = []
        resets = top.domains.compactMap(\.reset).filter { seen.insert($0.name).inserted }
            .map { Reset(name: $0.name, inactive: $0.isActiveLow ? 1 : 0) }
        inputs = top.inputs
        outputs = top.outputs
    }

    var top: String { PowerUpWrapper.name(of: unit) }
}
